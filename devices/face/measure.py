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


def measure(grey: Array, box: Box, landmarks: Array) -> FaceQuality:
    """``grey`` (height, width) uint8 of the whole frame. A box wholly outside it counts as black."""
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
    )


def _cut(grey: Array, box: Box) -> Array:
    rows = slice(max(0, box.top), max(0, box.top + box.height))
    columns = slice(max(0, box.left), max(0, box.left + box.width))
    face = grey[rows, columns]
    if face.size == 0:
        return np.zeros((_SIDE_PX, _SIDE_PX), np.uint8)
    return opencv.resize(np.ascontiguousarray(face), (_SIDE_PX, _SIDE_PX), opencv.Interpolation.AREA)
