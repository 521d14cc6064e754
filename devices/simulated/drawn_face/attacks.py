"""What people hold before a camera instead of a face: a print, a phone; and films fed in instead of a camera."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from devices import opencv
from devices.simulated.drawn_face.background import Grain, room
from devices.simulated.drawn_face.film import Film, Staging, waiting_poses
from devices.simulated.drawn_face.motion import idle
from devices.simulated.drawn_face.portrait import portrait
from devices.simulated.drawn_face.shapes import Array

_SIZE_PX = (640, 480)
_FOCAL_PX = 768.0
_RATE = 30


class Attack(StrEnum):
    PRINT_STILL = "print_still"
    """A printed portrait on a stand."""
    PRINT_MOVED = "print_moved"
    """The same in a hand: swaying, tilted, turned left and right."""
    PRINT_BENT = "print_bent"
    """The same bent round like a head, which a turn then shows as if it were solid."""
    PHONE = "phone"
    """A film of the person, who blinks, on a phone's screen in a hand."""
    SCREEN_CLEAN = "screen_clean"
    """The same on a screen whose grid the camera does not see, and without reflections."""
    FROZEN = "frozen"
    """One frame fed in for ever."""
    LOOP = "loop"
    """Two seconds of film fed in for ever."""


_FILMED = (Attack.PHONE, Attack.SCREEN_CLEAN, Attack.LOOP, Attack.FROZEN)
_FED = (Attack.LOOP, Attack.FROZEN)


@dataclass(frozen=True, slots=True)
class Handling:
    """How the attack is made. ``height_px`` of the sheet in the frame; ``turn_deg`` and ``pace`` of the hand;
    ``bend_px`` the radius of a bent print; ``grid`` and ``glare`` of a screen; ``brightness`` of the finished picture.
    """

    height_px: float = 430.0
    turn_deg: float = 30.0
    pace: float = 1.0
    bend_px: float = 130.0
    grid: float = 0.05
    glare: float = 90.0
    brightness: float = 1.0


class AttackFilm:
    """Frames of one attack with the face of ``person``; about 1 s to prepare."""

    def __init__(self, attack: Attack, person: int, seed: int = 11, handling: Handling = Handling()) -> None:
        self._attack = attack
        self._handling = replace(handling, grid=0.0, glare=0.0) if attack is Attack.SCREEN_CLEAN else handling
        self._grain = Grain(_SIZE_PX, 3.0, seed)
        self._room = np.rint(room(_SIZE_PX, seed) * 255).astype(np.uint8)
        self._print = _bordered(portrait(person))
        self._person = person
        self._film = _film(person) if attack in _FILMED else None
        self._fed = self._feed()

    def frame(self, time_s: float) -> Array:
        """(height, width, 3) uint8 RGB at a time since the beginning."""
        if self._fed:
            return self._fed[int(time_s * _RATE) % len(self._fed)].copy()
        picture = self._held(time_s)
        if self._handling.brightness != 1.0:
            picture = np.clip(picture * np.float32(self._handling.brightness), 0, 255).astype(np.uint8)
        return self._grain.add(picture)

    def _feed(self) -> list[Array]:
        if self._film is None or self._attack not in _FED:
            return []
        count = 1 if self._attack is Attack.FROZEN else 2 * _RATE
        return [self._film.frame(idle(number / _RATE, self._person)) for number in range(count)]

    def _held(self, time_s: float) -> Array:
        """What is in the hand, before the room."""
        hand_s = 0.0 if self._attack is Attack.PRINT_STILL else time_s * self._handling.pace
        if self._attack is Attack.PRINT_BENT:
            return self._laid(*_bent(self._print, hand_s, self._handling))
        sheet = self._print if self._film is None else self._screen(time_s)
        turn_deg = self._handling.turn_deg if self._attack is Attack.PRINT_MOVED else 1.0
        matrix = opencv.perspective_of(_corners(sheet), _place(sheet, hand_s, turn_deg, self._handling.height_px))
        shown = opencv.warp_perspective(sheet, matrix, _SIZE_PX)
        cover = opencv.warp_perspective(np.full(sheet.shape[:2], 255, np.uint8), matrix, _SIZE_PX)
        return self._laid(shown if self._film is None else _with_grid(shown, matrix, self._handling.grid), cover)

    def _laid(self, shown: Array, cover: Array) -> Array:
        return opencv.lay_over(self._room, np.concatenate([shown, cover[..., None]], 2))

    def _screen(self, time_s: float) -> Array:
        """The phone's glass: the film upright, a reflection, a black rim."""
        assert self._film is not None
        picture = self._film.frame(idle(time_s, self._person))[20:480, 150:490].astype(np.float32)
        down, across = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]].astype(np.float32)
        reflection = self._handling.glare * np.exp(-(((across - 0.4 * down - 40) / 30) ** 2))
        lit = np.asarray(np.clip(picture * 1.05 + reflection[..., None], 0, 255), np.uint8)
        return np.asarray(np.pad(lit, ((26, 26), (14, 14), (0, 0)), constant_values=10))


def _film(person: int) -> Film:
    film = Film(Staging(person, face_px=210))
    for pose in waiting_poses():
        film.prepare(*pose)
    return film


def _bordered(picture: Array) -> Array:
    return np.asarray(np.pad(picture, ((14, 14), (14, 14), (0, 0)), constant_values=245))


def _corners(sheet: Array) -> Array:
    height, width = sheet.shape[:2]
    return np.array([(0, 0), (width, 0), (width, height), (0, height)], np.float32)


def _sway(hand_s: float) -> Array:
    """Middle of the sheet in the frame, pixels."""
    return np.array([320 + 7 * math.sin(hand_s * 2.1), 240 + 5 * math.sin(hand_s * 1.7)])


def _place(sheet: Array, hand_s: float, turn_deg: float, height_px: float) -> Array:
    """Corners of the sheet in the frame: held upright, swaying by a few pixels, turned where it is."""
    height, width = sheet.shape[:2]
    angle = math.radians(turn_deg * math.sin(hand_s * 1.3))
    flat = (_corners(sheet) - np.array([width / 2, height / 2])) * (height_px / height)
    x, z = flat[:, 0] * math.cos(angle), flat[:, 0] * math.sin(angle)
    scale = _FOCAL_PX / (_FOCAL_PX + z)
    return np.asarray(np.stack([x * scale, flat[:, 1] * scale], 1) + _sway(hand_s))


def _bent(sheet: Array, hand_s: float, handling: Handling) -> tuple[Array, Array]:
    """The sheet round a cylinder that is turned, as (height, width, 3) and its cover, seen from far away."""
    height, width = sheet.shape[:2]
    angle = math.radians(handling.turn_deg * 0.7 * math.sin(hand_s * 1.3))
    down, across = np.mgrid[0 : _SIZE_PX[1], 0 : _SIZE_PX[0]].astype(np.float32)
    middle = _sway(hand_s)
    sine = (across - middle[0]) / handling.bend_px + math.sin(angle)
    round_px = handling.bend_px * (np.arcsin(np.clip(sine, -1, 1)) - angle)
    scale = height / handling.height_px
    x, y = (round_px * scale + width / 2).astype(np.float32), ((down - middle[1]) * scale + height / 2)
    shown = (np.abs(sine) < 1) & (x > 0) & (x < width) & (y > 0) & (y < height)
    return opencv.sample(sheet, x, y.astype(np.float32)) * shown[..., None], np.where(shown, 255, 0).astype(np.uint8)


def _with_grid(shown: Array, matrix: Array, contrast: float) -> Array:
    """Beats of two grids: the phone's lines, 2.7 camera pixels apart, seen through the camera's."""
    down, across = np.mgrid[0 : shown.shape[0], 0 : shown.shape[1]].astype(np.float32)
    x, y = across - float(matrix[0, 2]), down - float(matrix[1, 2])
    pattern = 1 + contrast * (np.sin(x * (2 * math.pi / 2.7)) + np.sin(y * (2 * math.pi / 2.9)))
    return np.asarray(np.clip(shown * pattern[..., None], 0, 255), np.uint8)
