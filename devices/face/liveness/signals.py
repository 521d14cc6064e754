"""Measures a frame for traces of screens, prints and re-played films. Runs in the worker, where the pixels are."""

from __future__ import annotations

import zlib
from dataclasses import dataclass

import numpy as np

from devices import opencv
from devices.face.engine import Array
from devices.face.liveness.passive import FrameSignals
from domain.face import Box

_PATCH_PX = 128
_GLARE_LEVEL = 250
_LOWEST_CYCLES, _HIGHEST_CYCLES, _RING_CYCLES = 0.16, 0.5, 0.02
_LEAST_CONTRAST = 8
_LEAST_RESPONSE = 0.1


@dataclass(frozen=True, slots=True, eq=False)
class Reference:
    """An earlier frame to compare with: its grey picture and where the face was."""

    grey: Array
    box: Box


def frame_signals(rgb: Array, box: Box, earlier: Reference | None) -> tuple[FrameSignals, Reference]:
    """Signals of a frame with a face in ``box`` (about 5 ms), and the reference for a later one."""
    grey = opencv.to_grey(rgb)
    face = _patch(grey, box, min(_PATCH_PX, box.width))
    signals = FrameSignals(
        fingerprint=zlib.crc32(np.ascontiguousarray(rgb).data.cast("B")),
        moire=moire(face),
        glare=float((face >= _GLARE_LEVEL).mean()),
        shift_px=_shift_px(earlier, grey),
    )
    return signals, Reference(grey, box)


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


def _shift_px(earlier: Reference | None, grey: Array) -> float | None:
    if earlier is None or earlier.grey.shape != grey.shape:
        return None
    side = round(earlier.box.width * 0.9)
    before, after = (_patch(picture, earlier.box, side) for picture in (earlier.grey, grey))
    if before.std() < _LEAST_CONTRAST:
        return None
    x, y, response = opencv.shift_between(_softened(before), _softened(after))
    return float(np.hypot(x, y)) if response > _LEAST_RESPONSE else None


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
