"""Neck, shoulders and long hair behind the head: flat shapes with soft shading, they do not turn with it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from devices.simulated.drawn_face.identity import HairStyle, Identity
from devices.simulated.drawn_face.shapes import Array, line, step, unit


@dataclass(frozen=True, slots=True)
class Light:
    """``direction`` points to the lamp; ``ambient`` and ``key`` are strengths, ``colour`` their tint and brightness."""

    direction: tuple[float, float, float] = (0.25, 0.5, 0.85)
    ambient: float = 0.45
    key: float = 0.7
    colour: tuple[float, float, float] = (1.0, 1.0, 1.0)

    @property
    def unit_direction(self) -> Array:
        direction = np.asarray(self.direction, np.float32)
        return np.asarray(direction / np.linalg.norm(direction), np.float32)


class Figure(NamedTuple):
    """A layer: ``rgb`` (height, width, 3) float32 0…1, multiplied by its ``cover`` (height, width)."""

    rgb: Array
    cover: Array


def draw_bust(layer: Figure, who: Identity, light: Light, at_cm: tuple[Array, Array]) -> None:
    """Draw into ``layer``, in place; ``at_cm`` holds x and y of its pixels."""
    x, y = at_cm
    side = np.clip(1 + 0.25 * np.sign(light.direction[0]) * x / 7, 0.6, 1.3)
    colour = np.asarray(light.colour, np.float32)
    if who.hair_style is HairStyle.LONG:
        _lay(layer, _long_hair(who, x, y), unit(who.hair) * colour, side * _strands(light, x))
    neck = (np.abs(x) < 5.0 + 2 * step(-12, -18, y)) & (y < -7) & (y > -20)
    _lay(layer, neck, unit(who.skin) * colour, side * _neck_shade(who, light, x, y))
    top = -14.6 - 0.22 * np.abs(x) - 0.004 * x**2 - 2.6 * line(x, 3.6)
    shirt = (y < top) & (np.abs(x) < 22)
    _lay(layer, shirt, unit(who.shirt) * colour, side * _cloth(light, x, y, top))


def _lay(layer: Figure, where: Array, colour: Array, shade: Array) -> None:
    layer.rgb[where] = colour * shade[where][:, None]
    layer.cover[where] = 1


def _long_hair(who: Identity, x: Array, y: Array) -> Array:
    half_width = 8.3 * who.face_width + 0.35 * np.sin(y * 0.9) - 0.02 * (y + 4) ** 2
    return np.asarray((np.abs(x) < half_width) & (y < 4) & (y > -15 - 0.5 * np.sin(x * 1.7)))


def _strands(light: Light, x: Array) -> Array:
    strands = 0.8 + 0.25 * np.sin(x * 5.3 + 1.3 * np.sin(x * 1.9)) * np.sin(x * 2.1)
    return np.asarray((light.ambient + 0.35 * light.key) * strands)


def _neck_shade(who: Identity, light: Light, x: Array, y: Array) -> Array:
    round_ = np.clip(1 - np.abs(x / 5.6) ** 2.2 * 0.55, 0.25, 1)
    under_chin = 0.55 + 0.35 * step(-10.5 * who.face_height, -15, y)
    return np.asarray(round_ * (light.ambient + light.key * 0.6) * under_chin)


def _cloth(light: Light, x: Array, y: Array, top: Array) -> Array:
    round_ = np.clip(1 - np.abs(x / 24) ** 3, 0.3, 1)
    folds = 1 + 0.05 * np.sin(x * 1.1 + 0.7 * np.sin(y * 0.6)) + 0.03 * np.sin(x * 2.9 - y)
    return np.asarray((light.ambient + light.key * 0.55) * round_ * folds * (0.75 + 0.25 * step(0, 1.2, top - y)))
