"""The texture plane of a head, and windows of it to paint in, both measured in centimetres."""

from __future__ import annotations

from functools import cache

import numpy as np

from devices.simulated.drawn_face.shapes import Array

PX_PER_CM = 30
LEFT_CM, RIGHT_CM, BOTTOM_CM, TOP_CM = -9.0, 9.0, -13.5, 13.5
WIDTH_PX = int((RIGHT_CM - LEFT_CM) * PX_PER_CM)
HEIGHT_PX = int((TOP_CM - BOTTOM_CM) * PX_PER_CM)


@cache
def _grid() -> tuple[Array, Array]:
    x = LEFT_CM + np.arange(WIDTH_PX, dtype=np.float32) / PX_PER_CM
    y = TOP_CM - np.arange(HEIGHT_PX, dtype=np.float32) / PX_PER_CM
    across, down = np.meshgrid(x, y)
    return across, down


def to_texture(x_cm: Array, y_cm: Array) -> tuple[Array, Array]:
    """Texture pixels (float32) of positions on the head."""
    return (
        ((x_cm - LEFT_CM) * PX_PER_CM).astype(np.float32),
        ((TOP_CM - y_cm) * PX_PER_CM).astype(np.float32),
    )


class Canvas:
    """A window of a float32 texture (height, width, 3) with the coordinates of its pixels in ``x`` and ``y`` (cm)."""

    def __init__(
        self,
        texture: Array,
        x_cm: tuple[float, float] = (LEFT_CM, RIGHT_CM),
        y_cm: tuple[float, float] = (BOTTOM_CM, TOP_CM),
    ) -> None:
        columns = slice(max(0, int((x_cm[0] - LEFT_CM) * PX_PER_CM)), int((x_cm[1] - LEFT_CM) * PX_PER_CM))
        rows = slice(max(0, int((TOP_CM - y_cm[1]) * PX_PER_CM)), int((TOP_CM - y_cm[0]) * PX_PER_CM))
        self.window = (rows, columns)
        self.pixels = texture[self.window]
        across, down = _grid()
        self.x, self.y = across[self.window], down[self.window]

    def paint(self, cover: Array, colour: Array | tuple[float, float, float]) -> None:
        """Lay ``colour`` (0…1) over the window where ``cover`` is 1."""
        share = np.clip(cover, 0, 1).astype(np.float32)[..., None]
        self.pixels += (np.asarray(colour, np.float32) - self.pixels) * share

    def tint(self, cover: Array, factor: tuple[float, float, float], strength: float = 1.0) -> None:
        """Multiply the window by ``factor`` where ``cover`` is 1."""
        share = (np.clip(cover, 0, 1) * strength).astype(np.float32)[..., None]
        self.pixels *= 1 + (np.asarray(factor, np.float32) - 1) * share
