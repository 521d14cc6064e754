"""Measures a frame for traces of screens, prints and re-played films. Runs in the worker, where the pixels are."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from devices import opencv
from devices.face.engine import Array, DetectedFace
from devices.face.liveness.eye_pictures import eyes_alike, eyes_of
from devices.face.liveness.passive import FrameSignals
from domain.face import Box

_PATCH_PX = 128
_GLARE_LEVEL = 250
_LOWEST_CYCLES, _HIGHEST_CYCLES, _RING_CYCLES = 0.16, 0.5, 0.02
_LEAST_CONTRAST = 8
_LEAST_RESPONSE = 0.1
_LEAST_WAY_PX, _LONGEST_WAY_PX = 1.0, 20.0
_BESIDE = (0.74, 1.15)
_LEAST_WINDOW_PX = 12
_LEAST_CHANGE = 4.0
"""Square grey levels; a cheap camera's noise, softened, stays at 0.3."""
_ALONG = 0.8
_Window: TypeAlias = tuple[tuple[int, int], tuple[int, int]]
"""Rows and columns, from and to, in pixels."""


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """An earlier frame to compare with: its grey picture, where the face was, and the picture of the eyes."""

    grey: Array
    box: Box
    eyes: Array


def frame_signals(rgb: Array, found: DetectedFace, earlier: Reference | None) -> tuple[FrameSignals, Reference]:
    """Signals of a frame with a face (about 5 ms), and the reference for a later one."""
    grey, box = opencv.to_grey(rgb), found.box
    eyes = eyes_of(grey, found.five_points)
    face = _patch(grey, box, min(_PATCH_PX, box.width))
    shift = _shift(earlier, grey)
    signals = FrameSignals(
        fingerprint=zlib.crc32(np.ascontiguousarray(rgb).data.cast("B")),
        moire=moire(face),
        glare=float((face >= _GLARE_LEVEL).mean()),
        shift_px=None if shift is None else float(np.hypot(*shift)),
        sheet=moves_along(earlier, grey, shift) if earlier and shift else None,
        eyes_alike=eyes_alike(eyes, earlier.eyes) if earlier else None,
    )
    return signals, Reference(grey, box, eyes)


def moire(face: Array) -> float:
    """Height of the highest peak of the spectrum of a square picture over the median at the same frequency.

    The pixel grid of a screen or the raster of a print, sampled by the camera's own grid, make such peaks; skin not.
    """
    values = face.astype(np.float32) - opencv.blur(face.astype(np.float32), 3.0)
    window = np.hanning(values.shape[0])[:, None] * np.hanning(values.shape[1])[None]
    spectrum = np.abs(np.fft.rfft2(values * window))
    down, across = np.fft.fftfreq(values.shape[0])[:, None], np.fft.rfftfreq(values.shape[1])[None]
    rings = (np.hypot(down, across) / _RING_CYCLES).astype(int)
    first, last = round(_LOWEST_CYCLES / _RING_CYCLES), round(_HIGHEST_CYCLES / _RING_CYCLES)
    return max(_peak(spectrum[rings == ring]) for ring in range(first, last))


def _peak(values: Array) -> float:
    return float(values.max() / max(float(np.median(values)), 1e-6)) if values.size else 0.0


def _shift(earlier: Reference | None, grey: Array) -> tuple[float, float] | None:
    """By how many pixels (x, y) the face has moved."""
    if earlier is None or earlier.grey.shape != grey.shape:
        return None
    side = round(earlier.box.width * 0.9)
    before, after = (_patch(picture, earlier.box, side) for picture in (earlier.grey, grey))
    if before.std() < _LEAST_CONTRAST:
        return None
    x, y, response = opencv.shift_between(_softened(before), _softened(after))
    return (x, y) if response > _LEAST_RESPONSE else None


def moves_along(earlier: Reference, grey: Array, shift_px: tuple[float, float]) -> bool | None:
    """Does what lies to one side of the head at least move as the head does, while the picture's edges stand still?

    The rest of a print or a phone does, a room does not; one side only where a sheet is turned as it sways. None where
    the head has hardly moved, where there is too little to see, and where the whole picture moves: that is the camera.
    """
    if not _LEAST_WAY_PX <= float(np.hypot(*shift_px)) <= _LONGEST_WAY_PX:
        return None
    beside = [_better_moved(earlier.grey, grey, shift_px, window) for window in _beside(earlier.box, grey.shape)]
    if None in beside or len(beside) < 2:
        return None
    if not any(beside):
        return False
    edges = [_better_moved(earlier.grey, grey, shift_px, window) for window in _edges(grey.shape)]
    return None if all(edges) else True


def _beside(box: Box, shape: tuple[int, ...]) -> list[_Window]:
    """Left and right of the head, from the brow to the mouth, beyond the hair."""
    middle, rows = box.left + box.width / 2, (max(box.top, 0), box.top + round(0.75 * box.height))
    near, far = (round(share * box.width) for share in _BESIDE)
    sides = ((round(middle) - far, round(middle) - near), (round(middle) + near, round(middle) + far))
    return [(rows, (max(left, 0), min(right, shape[1]))) for left, right in sides if left < shape[1] and right > 0]


def _edges(shape: tuple[int, ...]) -> list[_Window]:
    width = shape[1] // 12
    return [((0, shape[0]), (0, width)), ((0, shape[0]), (shape[1] - width, shape[1]))]


def _better_moved(before: Array, after: Array, shift_px: tuple[float, float], window: _Window) -> bool | None:
    """Is the window as it is now more like the one before moved by ``shift_px`` than like the one before? None where
    nothing has changed but for noise."""
    (top, bottom), (left, right) = window
    across, down = round(shift_px[0]), round(shift_px[1])
    rows, columns = slice(top + abs(down), bottom - abs(down)), slice(left + abs(across), right - abs(across))
    moved = slice(rows.start - down, rows.stop - down), slice(columns.start - across, columns.stop - across)
    now, still, along = after[rows, columns], before[rows, columns], before[moved]
    if min(now.shape) < _LEAST_WINDOW_PX or still.shape != now.shape or along.shape != now.shape:
        return None
    changed = _difference(now, still)
    return None if changed < _LEAST_CHANGE else _difference(now, along) < _ALONG * changed


def _difference(one: Array, other: Array) -> float:
    """Mean square difference without the finest noise."""
    return float(np.square(_softened(one) - _softened(other)).mean())


def _softened(patch: Array) -> Array:
    """Without the sensor's fixed noise, which would be taken for a picture that stands still."""
    return opencv.blur(patch.astype(np.float32), 1.5)


def _patch(grey: Array, box: Box, side_px: int) -> Array:
    """A square about the middle of the box, at the picture's own resolution; black where it leaves the picture."""
    left, top = box.left + (box.width - side_px) // 2, box.top + (box.height - side_px) // 2
    part = grey[max(top, 0) : max(top + side_px, 0), max(left, 0) : max(left + side_px, 0)]
    patch = np.zeros((side_px, side_px), np.uint8)
    patch[: part.shape[0], : part.shape[1]] = part
    return patch
