"""Which way a head is turned and how far its eyes are open, from landmarks."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from devices.face.engine import Array

_OUTER_EYE, _INNER_EYE, _MOUTH, _WING = (
    (43.3, 32.7, -26.0),
    (17.0, 32.0, -22.0),
    (28.9, -28.9, -24.1),
    (13.0, -7.0, -14.0),
)
_EYE = (31.0, 32.7, -24.0)


def _mirrored(point: tuple[float, float, float]) -> tuple[float, float, float]:
    return (-point[0], point[1], point[2])


_MODEL_68_MM = np.array(
    [
        (0.0, 0.0, 0.0),
        (0.0, 33.0, -10.0),
        (0.0, -63.6, -12.5),
        *(_mirrored(_OUTER_EYE), _mirrored(_INNER_EYE), _INNER_EYE, _OUTER_EYE),
        *(_mirrored(_MOUTH), _MOUTH, _mirrored(_WING), _WING),
    ]
)
"""Generic head, origin at the tip of the nose, x to the right of the picture, y up, z to the camera."""
_POINTS_68 = [30, 27, 8, 36, 39, 42, 45, 48, 54, 31, 35]
_MODEL_5_MM = np.array([_mirrored(_EYE), _EYE, (0.0, 0.0, 0.0), _mirrored(_MOUTH), _MOUTH])
_EYES_68 = (slice(36, 42), slice(42, 48))


class HeadAngles(NamedTuple):
    """Degrees; ``yaw_deg`` > 0 turns the nose to the right of the picture, ``pitch_deg`` > 0 looks down."""

    yaw_deg: float
    pitch_deg: float


def head_angles(landmarks: Array) -> HeadAngles:
    """Angles of a generic head that fits ``landmarks``, (68, 2) or (5, 2) in pixels.

    The fit is a scaled orthographic projection: linear, so it has the one solution that a perspective fit of a nearly
    flat set of points has not (it jumped between +25° and -25° on frontal heads).
    """
    points, model = (landmarks, _MODEL_5_MM) if len(landmarks) == 5 else (landmarks[_POINTS_68], _MODEL_68_MM)
    fitted = np.linalg.lstsq(np.c_[model, np.ones(len(model))], points.astype(np.float64), rcond=None)[0]
    across, up = fitted[:3, 0], -fitted[:3, 1]
    scale = max((float(np.linalg.norm(across)) + float(np.linalg.norm(up))) / 2, 1e-6)
    return HeadAngles(_angle(across[2] / scale), _angle(-up[2] / scale))


def _angle(sine: float) -> float:
    return math.degrees(math.asin(max(-1.0, min(1.0, float(sine)))))


def eye_opening(landmarks: Array) -> float | None:
    """Eye aspect ratio, height by width, mean of both eyes; None with five landmarks only."""
    return sum(_aspect(landmarks[eye]) for eye in _EYES_68) / 2 if len(landmarks) == 68 else None


def _aspect(eye: Array) -> float:
    height = np.linalg.norm(eye[1] - eye[5]) + np.linalg.norm(eye[2] - eye[4])
    return float(height / (2 * max(float(np.linalg.norm(eye[0] - eye[3])), 1e-6)))
