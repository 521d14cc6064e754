"""A z-buffer in numpy: which triangle is seen at each pixel, and where in it."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from devices.simulated.drawn_face.shapes import Array

_BOX_SIZES_PX = (2, 3, 4, 5, 6, 8, 12, 20, 40, 90)
"""Triangles are drawn in groups of like bounding boxes, so that each group is one array operation."""


class Seen(NamedTuple):
    """For every pixel that shows the mesh: its flat index, the triangle, and the weights of its 2nd and 3rd corner."""

    pixel: Array
    triangle: Array
    weights: Array


class _Group(NamedTuple):
    """Triangles of like size: corners, doubled area, lower corner of the bounding box, number of the triangle."""

    a: Array
    b: Array
    c: Array
    area: Array
    low: Array
    number: Array


class _Batch(NamedTuple):
    pixel: Array
    depth: Array
    triangle: Array
    weights: Array


def rasterise(points: Array, triangles: Array, width_px: int, height_px: int) -> Seen:
    """``points`` (N, 3): x and y in pixels, z larger is nearer. The nearest triangle of each pixel wins."""
    a, b, c = (points[triangles[:, corner]].astype(np.float32) for corner in range(3))
    area = (b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0])
    low = np.floor(np.minimum(np.minimum(a, b), c)[:, :2]).astype(np.int32)
    high = np.ceil(np.maximum(np.maximum(a, b), c)[:, :2]).astype(np.int32)
    inside = (high >= 0).all(1) & (low[:, 0] < width_px) & (low[:, 1] < height_px)
    inside &= area > 1e-6  # the mesh is wound so that a front side has positive area on a screen with y down
    size = (high - low).max(1) + 1
    batches, smaller = [], 0
    for box in _BOX_SIZES_PX:
        chosen = np.nonzero(inside & (size > smaller) & (size <= box))[0]
        smaller = box
        if len(chosen):
            group = _Group(a[chosen], b[chosen], c[chosen], area[chosen], low[chosen], chosen)
            batches.append(_fill(group, box, (width_px, height_px)))
    return _nearest(batches, width_px * height_px)


def _fill(group: _Group, box: int, size_px: tuple[int, int]) -> _Batch:
    a, b, c, area, low, number = group
    down, across = np.mgrid[0:box, 0:box].astype(np.int32)
    x, y = low[:, :1] + across.ravel(), low[:, 1:] + down.ravel()
    dx, dy = x - a[:, :1], y - a[:, 1:2]
    second = (dx * (c[:, 1:2] - a[:, 1:2]) - dy * (c[:, :1] - a[:, :1])) / area[:, None]
    third = ((b[:, :1] - a[:, :1]) * dy - (b[:, 1:2] - a[:, 1:2]) * dx) / area[:, None]
    covered = (second >= -1e-4) & (third >= -1e-4) & (second + third <= 1.0001)
    covered &= (x >= 0) & (x < size_px[0]) & (y >= 0) & (y < size_px[1])
    row = np.nonzero(covered)[0]
    second, third = second[covered], third[covered]
    depth = a[row, 2] * (1 - second - third) + b[row, 2] * second + c[row, 2] * third
    return _Batch(y[covered] * size_px[0] + x[covered], depth, number[row], np.stack([second, third], -1))


def _nearest(batches: list[_Batch], pixels: int) -> Seen:
    if not batches:
        return Seen(np.empty(0, np.int64), np.empty(0, np.int64), np.empty((0, 2), np.float32))
    pixel = np.concatenate([batch.pixel for batch in batches])
    order = np.argsort(np.concatenate([batch.depth for batch in batches]), kind="stable")
    winner = np.full(pixels, -1, np.int64)
    winner[pixel[order]] = order  # the last write to a pixel is the nearest
    shown = np.nonzero(winner >= 0)[0]
    winner = winner[shown]
    triangle = np.concatenate([batch.triangle for batch in batches])
    return Seen(shown, triangle[winner], np.concatenate([batch.weights for batch in batches])[winner])
