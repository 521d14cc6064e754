"""Is a turned face a turned head, or a flat picture turned by hand? (faces.md §5)"""

from __future__ import annotations

import numpy as np

from devices.face.engine import Array

_INNER = slice(17, 68)
"""Brows, eyes, nose and mouth of the 68 points: the line of the jaw slides along the head when it turns."""


def residual(neutral: Array, turned: Array) -> float | None:
    """How badly a homography explains the way of the landmarks from ``neutral`` to ``turned``, both (68, 2) pixels.

    Root mean square of the remaining distance, as a share of the distance of the eyes. A flat picture stays near 0.007
    however it is held, heads reach 0.024 and more. None with five points, which a homography fits almost always.
    """
    if len(neutral) != 68 or len(turned) != 68:
        return None
    source, target = neutral[_INNER].astype(np.float64), turned[_INNER].astype(np.float64)
    away = apply(homography(source, target), source) - target
    eyes = float(np.linalg.norm(turned[36:42].mean(0) - turned[42:48].mean(0)))
    return float(np.sqrt((away**2).sum(1).mean())) / max(eyes, 1e-6)


def homography(source: Array, target: Array) -> Array:
    """The 3×3 homography between two sets of at least four points (N, 2), by the normalised direct linear transform
    (Hartley and Zisserman, Multiple View Geometry, algorithm 4.2)."""
    from_unit, to_unit = _normaliser(source), _normaliser(target)
    x, y = apply(from_unit, source).T
    u, v = apply(to_unit, target).T
    one, zero = np.ones_like(x), np.zeros_like(x)
    rows = [
        np.stack([x, y, one, zero, zero, zero, -u * x, -u * y, -u], 1),
        np.stack([zero, zero, zero, x, y, one, -v * x, -v * y, -v], 1),
    ]
    solution = np.linalg.svd(np.concatenate(rows))[2][-1].reshape(3, 3)
    return np.asarray(np.linalg.inv(to_unit) @ solution @ from_unit)


def apply(matrix: Array, points: Array) -> Array:
    """Points (N, 2) through a homography."""
    mapped = np.c_[points, np.ones(len(points))] @ matrix.T
    weight = np.where(np.abs(mapped[:, 2:]) < 1e-12, 1e-12, mapped[:, 2:])
    return np.asarray(mapped[:, :2] / weight)


def _normaliser(points: Array) -> Array:
    centre = points.mean(0)
    scale = np.sqrt(2) / max(float(np.linalg.norm(points - centre, axis=1).mean()), 1e-9)
    return np.array([[scale, 0, -scale * centre[0]], [0, scale, -scale * centre[1]], [0, 0, 1]])
