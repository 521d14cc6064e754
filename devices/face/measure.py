"""Measures the quality of a face from its pixels and landmarks."""

from __future__ import annotations

import numpy as np

from devices import opencv
from devices.face.engine import Array
from devices.face.pose import eye_opening, head_angles
from devices.face.quality import FaceQuality
from domain.face import Box

_SIDE_PX = 100
"""Faces are scaled to this before focus is measured, so that near and far ones compare."""
_LEAST_REDNESS = 0.04
"""Skin of any tone lies between 0.08 and 0.18; below, the camera sends no colour to judge by."""
_MASK_SHARE = 0.35


def measure(rgb: Array, grey: Array, box: Box, landmarks: Array, five_points: Array) -> FaceQuality:
    """``rgb`` (height, width, 3) and ``grey`` (height, width) uint8 of the whole frame; a box outside it counts as
    black."""
    face = _cut(grey, box)
    angles = head_angles(landmarks)
    return FaceQuality(
        width_px=box.width,
        yaw_deg=angles.yaw_deg,
        pitch_deg=angles.pitch_deg,
        sharpness=opencv.sharpness(face),
        brightness=float(face.mean()),
        contrast=float(face.std()),
        eye_opening=eye_opening(landmarks),
        covered=mouth_covered(rgb, five_points),
    )


def _cut(grey: Array, box: Box) -> Array:
    rows = slice(max(0, box.top), max(0, box.top + box.height))
    columns = slice(max(0, box.left), max(0, box.left + box.width))
    face = grey[rows, columns]
    if face.size == 0:
        return np.zeros((_SIDE_PX, _SIDE_PX), np.uint8)
    return opencv.resize(np.ascontiguousarray(face), (_SIDE_PX, _SIDE_PX), opencv.Interpolation.AREA)


def mouth_covered(rgb: Array, five_points: Array) -> bool:
    """Is there cloth where the mouth should be: far less red, against blue, than between the eyes?

    Detectors place a mouth on a mask as well, so that landmarks cannot tell. A beard keeps the red of the skin.
    """
    left_eye, right_eye, nose, left_mouth, right_mouth = five_points.astype(np.float64)
    eyes, mouth = (left_eye + right_eye) / 2, (left_mouth + right_mouth) / 2
    radius = max(3, round(float(np.linalg.norm(right_eye - left_eye)) * 0.14))
    skin = _redness(rgb, eyes + (nose - eyes) * 0.1, radius)
    return skin >= _LEAST_REDNESS and _redness(rgb, mouth + (mouth - nose) * 0.35, radius) < _MASK_SHARE * skin


def _redness(rgb: Array, at_px: Array, radius: int) -> float:
    x, y = round(float(at_px[0])), round(float(at_px[1]))
    patch = rgb[max(y - radius, 0) : max(y + radius, 0), max(x - radius, 0) : max(x + radius, 0)].astype(np.float32)
    if patch.size == 0:
        return 0.0
    red, green, blue = (float(patch[..., channel].mean()) for channel in range(3))
    return (red - blue) / max(red + green + blue, 1.0)
