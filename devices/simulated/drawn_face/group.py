"""Still pictures of what a desk's camera sees on other days: several people, light from behind, a queue of thirty."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from devices import opencv
from devices.simulated.drawn_face.background import room
from devices.simulated.drawn_face.features import Expression
from devices.simulated.drawn_face.figure import Pose, View, draw_figure
from devices.simulated.drawn_face.head import head
from devices.simulated.drawn_face.identity import Glasses
from devices.simulated.drawn_face.shapes import Array


@dataclass(frozen=True, slots=True)
class Standing:
    """One person in the picture; ``at`` is the middle of the face as shares of width and height."""

    person: int
    face_px: int = 190
    at: tuple[float, float] = (0.5, 0.47)
    yaw: float = 0.0
    mask: bool = False
    glasses: Glasses | None = None
    years: int = 0


def picture(
    people: Sequence[Standing], size_px: tuple[int, int] = (640, 480), *, window: bool = False, seed: int = 7
) -> Array:
    """(height, width, 3) uint8 RGB without grain, those named later in front. ``window`` lights the room from behind,
    so that a camera that meters the whole picture leaves faces dark."""
    light = room(size_px, seed) * 255
    shown: Array = np.clip(np.rint(light * 0.4 + 160 if window else light), 0, 255).astype(np.uint8)
    for one in people:
        _lay(shown, _dimmed(_drawn(one)) if window else _drawn(one), one)
    return shown


def queue_of(count: int, size_px: tuple[int, int] = (1280, 720), face_px: int = 64) -> Array:
    """So many people in rows, all as far away."""
    columns = max(1, round((count * size_px[0] / size_px[1]) ** 0.5))
    rows = -(-count // columns)
    places = [((number % columns + 0.5) / columns, (number // columns + 0.45) / rows) for number in range(count)]
    return picture([Standing(number % 8, face_px, at) for number, at in enumerate(places)], size_px)


@lru_cache(maxsize=24)
def _drawn(one: Standing) -> Array:
    """(height, width, 4) uint8: colours multiplied by the cover, then the cover; the face in the middle."""
    side = (round(one.face_px * 2.6), round(one.face_px * 3.0))
    view = View(side, float(one.face_px), (side[0] / 2, side[1] / 2), oversampling=1)
    expression = Expression(mask=one.mask, glasses=one.glasses)
    figure = draw_figure(head(one.person, one.years), view, Pose(yaw=one.yaw), expression)
    layers = np.concatenate([figure.rgb, figure.cover[..., None]], 2)
    return np.asarray(np.rint(np.clip(layers, 0, 1) * 255), np.uint8)


def _dimmed(figure: Array) -> Array:
    return np.concatenate([(figure[..., :3] * np.float32(0.3)).astype(np.uint8), figure[..., 3:]], 2)


def _lay(below: Array, figure: Array, one: Standing) -> None:
    """Into ``below``, in place, cut off where it leaves the picture."""
    height, width = below.shape[:2]
    left, top = (
        round(one.at[0] * width - figure.shape[1] / 2),
        round(one.at[1] * height - figure.shape[0] / 2),
    )
    rows, columns = (
        slice(max(top, 0), min(top + figure.shape[0], height)),
        slice(max(left, 0), min(left + figure.shape[1], width)),
    )
    part = figure[rows.start - top : rows.stop - top, columns.start - left : columns.stop - left]
    if part.size:
        below[rows, columns] = opencv.lay_over(np.ascontiguousarray(below[rows, columns]), np.ascontiguousarray(part))
