"""Turns, scales and shifts a face so that its five points lie where a network has learned to find them."""

from __future__ import annotations

import numpy as np

from devices import opencv
from devices.face.engine import Array

SIDE_PX = 112
ARCFACE_112 = np.array(
    [(38.2946, 51.6963), (73.5318, 51.5014), (56.0252, 71.7366), (41.5493, 92.3655), (70.7299, 92.2041)]
)
"""Eyes, tip of the nose, corners of the mouth, from left to right: the template of ArcFace (Deng et al., 2019)."""


def similarity(source: Array, target: Array) -> Array:
    """The 2×3 matrix of rotation, scale and shift that takes ``source`` (N, 2) nearest to ``target`` (N, 2).

    Least squares after Umeyama (1991), without reflection.
    """
    source, target = source.astype(np.float64), target.astype(np.float64)
    centre, aim = source.mean(0), target.mean(0)
    spread = max(float(((source - centre) ** 2).sum()), 1e-9)
    cosine = ((source - centre) * (target - aim)).sum() / spread
    sine = (
        (source - centre)[:, 0] * (target - aim)[:, 1] - (source - centre)[:, 1] * (target - aim)[:, 0]
    ).sum() / spread
    turn = np.array([[cosine, -sine], [sine, cosine]])
    return np.concatenate([turn, (aim - turn @ centre)[:, None]], 1)


def aligned(rgb: Array, five_points: Array) -> Array:
    """The face as (112, 112, 3) uint8 RGB."""
    return opencv.warp(rgb, similarity(five_points, ARCFACE_112), (SIDE_PX, SIDE_PX))
