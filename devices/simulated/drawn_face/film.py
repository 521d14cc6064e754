"""Frames cheap enough for a live camera: a few poses drawn once, then moved, tilted and laid over the room.

A pose costs about 0.1 s to draw, a frame made from it about 10 ms.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from devices import opencv
from devices.simulated.drawn_face.background import Grain, room
from devices.simulated.drawn_face.features import Expression
from devices.simulated.drawn_face.figure import Pose, View, draw_figure
from devices.simulated.drawn_face.head import head
from devices.simulated.drawn_face.identity import Glasses
from devices.simulated.drawn_face.motion import Moment
from devices.simulated.drawn_face.shapes import Array

_BLINKS = (0.5, 1.0)
_WAITING_YAW = 3.0
"""A person who only waits turns no further."""
_YAWS = (-17.0, -14.5, -12.0, -9.5, -7.0, -5.0, -3.0, -1.5, 0.0, 1.5, 3.0, 5.0, 7.0, 9.5, 12.0, 14.5, 17.0)
_MARGIN_PX = 32


@dataclass(frozen=True, slots=True)
class Staging:
    """Who stands where and in what light. ``brightness`` multiplies the finished picture; 1 is a well-lit desk."""

    person: int = 0
    size_px: tuple[int, int] = (640, 480)
    face_px: int = 190
    brightness: float = 1.0
    mask: bool = False
    glasses: Glasses | None = None
    centre: tuple[float, float] = field(default=(0.5, 0.47))
    years: int = 0
    """How much older than in the portrait."""


def waiting_poses() -> list[tuple[float, float]]:
    """(yaw, blink) of the poses of a person who waits, the first needed first."""
    open_eyes = [(yaw, 0.0) for yaw in sorted(_YAWS, key=abs) if abs(yaw) <= _WAITING_YAW]
    return [open_eyes[0], *((0.0, blink) for blink in _BLINKS), *open_eyes[1:]]


def turning_poses() -> list[tuple[float, float]]:
    """The further poses of a person who is asked to turn the head."""
    return [(yaw, 0.0) for yaw in sorted(_YAWS, key=abs) if abs(yaw) > _WAITING_YAW]


@lru_cache(maxsize=56)
def cell(staging: Staging, yaw: float, blink: float) -> Array:
    """Draw one pose, or take the one drawn before (1.5 MB each).

    (height, width, 4) uint8 with a margin on all sides: red, green and blue multiplied by the cover, then the cover.
    """
    width, height = staging.size_px
    canvas = (width + 2 * _MARGIN_PX, height + 2 * _MARGIN_PX)
    centre = (staging.centre[0] * width + _MARGIN_PX, staging.centre[1] * height + _MARGIN_PX)
    view = View(canvas, float(staging.face_px), centre, oversampling=1)
    expression = Expression(blink=blink, mask=staging.mask, glasses=staging.glasses)
    figure = draw_figure(head(staging.person, staging.years), view, Pose(yaw=yaw), expression)
    layers = np.concatenate([figure.rgb, figure.cover[..., None]], 2)
    return np.asarray(np.rint(np.clip(layers, 0, 1) * 255), np.uint8)


class Film:
    """Endless frames of one staging. Frames before ``prepare`` has run are drawn from the poses there are."""

    def __init__(self, staging: Staging, seed: int = 7) -> None:
        self.staging = staging
        self._room = np.rint(room(staging.size_px, seed) * 255).astype(np.uint8)
        self._grain = Grain(staging.size_px, 3.0, seed)
        self._drawn: dict[tuple[float, float], Array] = {}

    def prepare(self, yaw: float, blink: float) -> None:
        """Draw one of ``poses()``."""
        self._drawn[(yaw, blink)] = cell(self.staging, yaw, blink)

    def frame(self, moment: Moment) -> Array:
        """(height, width, 3) uint8 RGB. At least one pose must have been prepared."""
        picture = self._laid_over_room(self._nearest(moment), moment)
        if self.staging.brightness != 1.0:
            picture = np.clip(picture * np.float32(self.staging.brightness), 0, 255).astype(np.uint8)
        return self._grain.add(picture)

    def _nearest(self, moment: Moment) -> Array:
        drawn = list(self._drawn.items())  # another thread may be adding
        return min(drawn, key=lambda item: abs(item[0][0] - moment.yaw) + 12 * abs(item[0][1] - moment.blink))[1]

    def _laid_over_room(self, rgba: Array, moment: Moment) -> Array:
        figure = opencv.warp(rgba, self._placement(moment), self.staging.size_px)
        return opencv.lay_over(self._room, figure)

    def _placement(self, moment: Moment) -> Array:
        """Affine matrix from the pose's canvas to the frame: tilt about the neck, then shift."""
        width, height = self.staging.size_px
        angle = math.radians(moment.roll)
        turn = np.array([[math.cos(angle), -math.sin(angle)], [math.sin(angle), math.cos(angle)]])
        neck = np.array([self.staging.centre[0] * width, min(0.95, self.staging.centre[1] + 0.35) * height])
        shift = np.array([moment.shift_x, moment.shift_y]) * width / 1000
        offset = neck + shift - turn @ (neck + _MARGIN_PX)
        return np.concatenate([turn, offset[:, None]], 1)


class Empty:
    """Frames of the room with nobody in it."""

    def __init__(self, size_px: tuple[int, int] = (640, 480), seed: int = 7) -> None:
        self._room = np.rint(room(size_px, seed) * 255).astype(np.uint8)
        self._grain = Grain(size_px, 3.0, seed)

    def frame(self) -> Array:
        """(height, width, 3) uint8 RGB."""
        return self._grain.add(self._room)
