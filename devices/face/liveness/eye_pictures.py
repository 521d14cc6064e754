"""Has the picture in the eyes changed? Landmarks wander on prints that are turned or bent, as if they blinked; the
picture of their eyes stays the same."""

from __future__ import annotations

import numpy as np

from devices import opencv
from devices.face.alignment import similarity
from devices.face.engine import Array

_SIZE_PX = (128, 64)
_EYES_PX = np.array([(32.0, 32.0), (96.0, 32.0)])
_HEIGHT_PX, _WIDTH_PX = 24, 40
"""Of an eye, where the eyes lie 64 pixels apart."""
_WANDERS_PX = 6
"""So far from the points a detector gives the eye is looked for."""


def eyes_of(grey: Array, five_points: Array) -> Array:
    """(64, 128) uint8: both eyes, upright and at one scale."""
    return opencv.warp(grey, similarity(five_points[:2], _EYES_PX), _SIZE_PX)


def eyes_alike(one: Array, other: Array) -> float:
    """Correlation of the eyes in two such pictures, of the one that has changed less: 1 the same, of open and closed
    eyes 0.2 to 0.74."""
    return max(opencv.likeness(_about(one, x, _WANDERS_PX), _about(other, x, 0)) for x in (32, 96))


def _about(eyes: Array, x: int, more: int) -> Array:
    half_width, half_height = _WIDTH_PX // 2 + more, _HEIGHT_PX // 2 + more
    return eyes[32 - half_height : 32 + half_height, x - half_width : x + half_width]
