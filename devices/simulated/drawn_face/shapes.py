"""The few soft functions all drawing is made of."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from devices import opencv

Array: TypeAlias = NDArray[Any]


def bump(x: Array, y: Array, width: float, height: float) -> Array:
    """Gaussian hill of height 1 at the origin, falling to 1/e at ``width`` and ``height``."""
    return np.asarray(np.exp(-((x / width) ** 2) - (y / height) ** 2))


def line(distance: Array, width: float) -> Array:
    """Soft line: 1 where ``distance`` is 0, 1/e at ``width``."""
    return np.asarray(np.exp(-((distance / width) ** 2)))


def step(start: float, end: float, x: Array) -> Array:
    """Smooth step from 0 at ``start`` to 1 at ``end``; falls where ``end`` is the smaller."""
    t = np.clip((x - start) / (end - start), 0, 1)
    return np.asarray(t * t * (3 - 2 * t))


def noise(shape: tuple[int, int], scale_px: float, random: np.random.Generator, octaves: int = 3) -> Array:
    """Smooth float32 noise about 0 with deviation near 1; ``scale_px`` is the size of its largest blots."""
    total, weights, weight = np.zeros(shape, np.float32), 0.0, 1.0
    scale_px = max(1.5, scale_px)
    for _ in range(octaves):
        cells = (max(2, int(shape[0] / scale_px) + 2), max(2, int(shape[1] / scale_px) + 2))
        grains = random.standard_normal(cells, dtype=np.float32)
        total += weight * opencv.resize(grains, (shape[1], shape[0]), opencv.Interpolation.CUBIC)
        weights += weight
        weight *= 0.55
        scale_px = max(1.5, scale_px / 2)
    return total / np.float32(weights)


def unit(colour: tuple[float, float, float]) -> Array:
    """Colour of 0…255 as float32 of 0…1."""
    return np.asarray(colour, np.float32) / np.float32(255)
