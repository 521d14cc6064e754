"""What people hold before a camera instead of a face: a print, a phone; and films fed in instead of a camera."""

from __future__ import annotations

import math
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
    PHONE = "phone"
    """A film of the person, who blinks, on a phone's screen in a hand."""
    FROZEN = "frozen"
    """One frame fed in for ever."""
    LOOP = "loop"
    """Two seconds of film fed in for ever."""


class AttackFilm:
    """Frames of one attack with the face of ``person``; about 1 s to prepare."""

    def __init__(self, attack: Attack, person: int, seed: int = 11) -> None:
        self._attack = attack
        self._grain = Grain(_SIZE_PX, 3.0, seed)
        self._room = np.rint(room(_SIZE_PX, seed) * 255).astype(np.uint8)
        self._print = _bordered(portrait(person))
        self._person = person
        self._film = _film(person) if attack in (Attack.PHONE, Attack.LOOP, Attack.FROZEN) else None
        self._fed = self._feed()

    def frame(self, time_s: float) -> Array:
        """(height, width, 3) uint8 RGB at a time since the beginning."""
        if self._fed:
            return self._fed[int(time_s * _RATE) % len(self._fed)].copy()
        if self._attack is Attack.PHONE:
            return self._grain.add(self._held(self._screen(time_s), time_s, turning=False))
        still = self._attack is Attack.PRINT_STILL
        return self._grain.add(self._held(self._print, 0.0 if still else time_s, turning=not still))

    def _feed(self) -> list[Array]:
        if self._film is None or self._attack is Attack.PHONE:
            return []
        count = 1 if self._attack is Attack.FROZEN else 2 * _RATE
        return [self._film.frame(idle(number / _RATE, self._person)) for number in range(count)]

    def _screen(self, time_s: float) -> Array:
        """The phone's glass: the film upright, a reflection, a black rim."""
        assert self._film is not None
        picture = self._film.frame(idle(time_s, self._person))[20:480, 150:490].astype(np.float32)
        down, across = np.mgrid[0 : picture.shape[0], 0 : picture.shape[1]].astype(np.float32)
        reflection = 90 * np.exp(-(((across - 0.4 * down - 40) / 30) ** 2))
        lit = np.asarray(np.clip(picture * 1.05 + reflection[..., None], 0, 255), np.uint8)
        return np.asarray(np.pad(lit, ((26, 26), (14, 14), (0, 0)), constant_values=10))

    def _held(self, sheet: Array, time_s: float, turning: bool) -> Array:
        """The sheet in the room, as a hand holds it; a screen's pixel grid beats with the camera's."""
        matrix = opencv.perspective_of(_corners(sheet), _place(sheet, time_s, turning))
        shown = opencv.warp_perspective(sheet, matrix, _SIZE_PX)
        cover = opencv.warp_perspective(np.full(sheet.shape[:2], 255, np.uint8), matrix, _SIZE_PX)
        if self._attack is Attack.PHONE:
            shown = _with_grid(shown, matrix)
        return opencv.lay_over(self._room, np.concatenate([shown, cover[..., None]], 2))


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


def _place(sheet: Array, time_s: float, turning: bool) -> Array:
    """Corners of the sheet in the frame: held upright, swaying by a few pixels, turned by up to 30° where it is."""
    height, width = sheet.shape[:2]
    angle = math.radians(30 * math.sin(time_s * 1.3)) if turning else 0.02 * math.sin(time_s * 2)
    flat = (_corners(sheet) - np.array([width / 2, height / 2])) * (430 / height)
    x, z = flat[:, 0] * math.cos(angle), flat[:, 0] * math.sin(angle)
    scale = _FOCAL_PX / (_FOCAL_PX + z)
    sway = np.array([7 * math.sin(time_s * 2.1), 5 * math.sin(time_s * 1.7)])
    return np.asarray(np.stack([x * scale, flat[:, 1] * scale], 1) + np.array([320, 240]) + sway)


def _with_grid(shown: Array, matrix: Array) -> Array:
    """Beats of two grids: the phone's lines, 2.7 camera pixels apart, seen through the camera's."""
    down, across = np.mgrid[0 : shown.shape[0], 0 : shown.shape[1]].astype(np.float32)
    x, y = across - float(matrix[0, 2]), down - float(matrix[1, 2])
    pattern = 1 + 0.05 * np.sin(x * (2 * math.pi / 2.7)) + 0.05 * np.sin(y * (2 * math.pi / 2.9))
    return np.asarray(np.clip(shown * pattern[..., None], 0, 255), np.uint8)
