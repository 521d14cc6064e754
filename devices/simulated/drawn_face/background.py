"""What is behind the drawn person, and the grain of a cheap camera."""

from __future__ import annotations

import numpy as np

from devices import opencv
from devices.simulated.drawn_face.identity import Colour
from devices.simulated.drawn_face.shapes import Array, unit


def plain(size_px: tuple[int, int], colour: Colour, seed: int) -> Array:
    """A wall with a soft gradient, (height, width, 3) float32 0…1."""
    width, height = size_px
    random = np.random.default_rng(seed)
    across = np.linspace(0, 1, width, dtype=np.float32)[None, :, None] * random.uniform(-0.2, 0.2)
    down = np.linspace(0, 1, height, dtype=np.float32)[:, None, None] * random.uniform(-0.25, 0.1)
    return np.asarray(np.clip(unit(colour) + across + down, 0, 1), np.float32)


def room(size_px: tuple[int, int], seed: int) -> Array:
    """A wall with a door frame, a notice board and a shelf: something for a moving head to pass before."""
    wall = plain(size_px, (150, 158, 150), seed)
    width, height = size_px
    random = np.random.default_rng(seed)
    for left, top, right, bottom in ((0.02, 0.1, 0.16, 1.0), (0.72, 0.08, 0.97, 0.4), (0.74, 0.62, 1.0, 0.66)):
        rows, columns = slice(int(top * height), int(bottom * height)), slice(int(left * width), int(right * width))
        wall[rows, columns] = np.asarray(random.uniform(0.3, 0.8, 3), np.float32)
    for _ in range(7):
        x, y = random.uniform(0.73, 0.9), random.uniform(0.1, 0.3)
        rows, columns = slice(int(y * height), int((y + 0.08) * height)), slice(int(x * width), int((x + 0.05) * width))
        wall[rows, columns] = np.asarray(random.uniform(0.7, 1.0, 3), np.float32)
    return wall


class Grain:
    """Sensor noise, cut at random places out of one sheet: making new noise costs more than drawing the frame."""

    def __init__(self, size_px: tuple[int, int], deviation: float, seed: int) -> None:
        self._random = np.random.default_rng(seed)
        self._size_px = size_px
        shape = (size_px[1] + 64, size_px[0] + 64, 3)
        self._sheet = np.rint(self._random.normal(0, deviation, shape)).astype(np.int16)

    def add(self, rgb: Array) -> Array:
        """``rgb`` (height, width, 3) uint8 with noise, as a new array."""
        width, height = self._size_px
        top, left = self._random.integers(0, 64, 2)
        return opencv.add_noise(rgb, self._sheet[top : top + height, left : left + width])
