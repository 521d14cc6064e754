"""What of a face does not move: skin, beard, nostrils, brows, hair. Painted once per identity."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from devices import opencv
from devices.simulated.drawn_face.canvas import (
    HEIGHT_PX,
    LEFT_CM,
    PX_PER_CM,
    TOP_CM,
    WIDTH_PX,
    Canvas,
)
from devices.simulated.drawn_face.identity import HairStyle, Identity
from devices.simulated.drawn_face.shapes import Array, bump, line, noise, step, unit

_SHAPE = (HEIGHT_PX, WIDTH_PX)


@dataclass(frozen=True, slots=True)
class Skin:
    """``texture`` (height, width, 3) float32 0…1; ``hair_cover`` and ``lip_grain`` (height, width)."""

    texture: Array
    hair_cover: Array
    lip_grain: Array


def paint_skin(identity: Identity) -> Skin:
    """Base texture of a head with closed mouth and without eyes; the same for the same identity, always."""
    random = np.random.default_rng(identity.seed)
    texture = np.ones((*_SHAPE, 3), np.float32) * unit(identity.skin)
    texture *= 1 + _grain(90, random)[..., None] * 0.035 + _grain(10, random)[..., None] * 0.022
    canvas = Canvas(texture)
    _flush(canvas, identity)
    _wrinkles(canvas, identity)
    _freckles(canvas, identity, random)
    _moles(canvas, random)
    stubble = _grain(3, random, octaves=1)
    _beard(canvas, identity, stubble)
    _moustache(canvas, identity, stubble)
    _nostrils(canvas, identity)
    for side in (-1, 1):
        _brow(canvas, identity, side, _grain(4, random, octaves=2))
    lip_grain = _grain(6, random, octaves=2)
    cover = _hair_cover(canvas, identity, stubble)
    _hair(canvas, identity, cover, random)
    return Skin(np.clip(texture, 0, 1), cover, lip_grain)


def _grain(scale: float, random: np.random.Generator, octaves: int = 3) -> Array:
    return noise(_SHAPE, scale * PX_PER_CM / 48, random, octaves)


def _flush(canvas: Canvas, who: Identity) -> None:
    """Red cheeks and nose, dark under the eyes, the folds from nose to mouth."""
    x, y, aside = canvas.x, canvas.y, np.abs(canvas.x)
    red = (1.04, 0.93, 0.92)
    canvas.tint(bump(aside - 4.4, y + 2.8, 2.0, 1.8), red, 0.8)
    canvas.tint(bump(x, y + who.nose_length - 0.4, 1.2, 0.9), red, 0.7)
    below_eye = bump(aside - who.eye_half_distance, y - who.eye_y + 0.95, 1.6, 0.55)
    canvas.tint(below_eye, (0.84, 0.8, 0.82), 0.6 + 0.4 * who.wrinkles)
    fold = bump(aside - 2.4 + (y + 4.4) * 0.33, y + 5.4, 0.22, 1.5)
    canvas.tint(fold, (0.80, 0.74, 0.72), 0.25 + 0.6 * who.wrinkles)


def _wrinkles(canvas: Canvas, who: Identity) -> None:
    if who.wrinkles <= 0.4:
        return
    for height in (4.2, 5.0, 5.8):
        furrow = bump(canvas.x, canvas.y - height - 0.15 * np.cos(canvas.x * 0.7), 4.0, 0.07)
        canvas.tint(furrow, (0.8, 0.74, 0.72), who.wrinkles * 0.8)


def _freckles(canvas: Canvas, who: Identity, random: np.random.Generator) -> None:
    if who.freckles <= 0:
        return
    spots = np.zeros(_SHAPE, np.float32)
    for _ in range(int(260 * who.freckles)):
        x, y = random.normal(0, 3.6), random.normal(-1.8, 1.8)
        centre = (int((x - LEFT_CM) * PX_PER_CM), int((TOP_CM - y) * PX_PER_CM))
        radius = max(1, int(random.integers(2, 6) * PX_PER_CM / 48))
        opencv.disc(spots, centre, radius, float(random.uniform(0.3, 0.9)))
    canvas.tint(opencv.blur(spots, 1.2), (0.72, 0.58, 0.5), 0.8)


def _moles(canvas: Canvas, random: np.random.Generator) -> None:
    for _ in range(int(random.integers(0, 4))):
        x, y = random.uniform(-5, 5), random.uniform(-8, 4)
        canvas.tint(bump(canvas.x - x, canvas.y - y, 0.13, 0.13), (0.35, 0.28, 0.25), 0.9)


def _beard(canvas: Canvas, who: Identity, stubble: Array) -> None:
    if who.beard <= 0:
        return
    y, aside = canvas.y, np.abs(canvas.x)
    round_mouth = step(2.2, 3.6, np.hypot(aside * 0.9, (y - who.mouth_y) * 1.1))
    cover = step(-4.0, -6.5, y) * round_mouth + step(who.mouth_y - 1.3, who.mouth_y - 2.2, y)
    cover = np.clip(cover, 0, 1) * step(-1.5, -5, y + 0.35 * (6.5 - aside))
    canvas.paint(cover * np.clip(who.beard + 0.25 * stubble, 0, 1), unit(who.hair) * 1.1 + 0.02)


def _moustache(canvas: Canvas, who: Identity, stubble: Array) -> None:
    if who.moustache <= 0:
        return
    cover = bump(canvas.x, canvas.y - who.mouth_y - 1.15 + 0.015 * canvas.x**2, 2.5, 0.45) * 1.6
    canvas.paint(
        np.clip(cover, 0, 1) * np.clip(who.moustache + 0.25 * stubble, 0, 1),
        unit(who.hair) * 1.1 + 0.02,
    )


def _nostrils(canvas: Canvas, who: Identity) -> None:
    x, aside, wide = canvas.x, np.abs(canvas.x), who.nose_width
    y = canvas.y + who.nose_length
    canvas.paint(0.85 * bump(aside - 0.62 * wide, y + 0.12, 0.36 * wide, 0.2), unit(who.skin) * 0.18)
    canvas.tint(bump(aside - 1.75 * wide, y - 0.3, 0.16, 0.55), (0.7, 0.62, 0.6), 0.7)
    canvas.tint(bump(x, y + 0.35, 1.3 * wide, 0.22), (0.72, 0.65, 0.63), 0.6)


def _brow(canvas: Canvas, who: Identity, side: int, strands: Array) -> None:
    outward = canvas.x * side - who.eye_half_distance
    along = (outward + 0.25) / who.brow_length
    height = who.brow_y + who.brow_arch * (0.5 - (along - 0.3) ** 2) + who.brow_tilt * outward
    thickness = who.brow_thickness * np.clip(1.05 - 0.45 * np.clip(along, -1, 1), 0.2, 2)
    thickness = thickness * step(-1.0, -0.6, along) * step(1.15, 0.4, along)
    cover = np.exp(-(((canvas.y - height) / np.maximum(thickness, 1e-3)) ** 4)) * (thickness > 0.02)
    canvas.paint(np.clip(cover * (who.brow_darkness + 0.30 * strands), 0, 1), unit(who.hair) * 0.8)


def _receding_line(who: Identity, x: Array) -> Array:
    aside = np.abs(x)
    return np.asarray(who.hairline + 1.8 - 0.35 * np.abs(aside - 3) - 0.135 * np.clip(aside - 4, 0, 9) ** 2)


_HAIRLINES: dict[HairStyle, Callable[[Identity, Array], Array]] = {
    HairStyle.SHORT: lambda who, x: who.hairline - 0.045 * x**2 + 0.25 * np.sin(x * 1.3),
    HairStyle.FRINGE: lambda who, x: 3.3 + 0.25 * np.sin(x * 2.5) - 0.03 * x**2,
    HairStyle.LONG: lambda who, x: who.hairline - 0.09 * x**2 + 0.5 * line(x, 0.6),
    HairStyle.BALD: lambda who, x: 99.0 + 0 * x,
    HairStyle.SIDE_PARTING: lambda who, x: who.hairline - 0.8 + 0.35 * x - 0.05 * x**2,
    HairStyle.RECEDING: _receding_line,
}


def _hair_cover(canvas: Canvas, who: Identity, stubble: Array) -> Array:
    above = canvas.y - _HAIRLINES[who.hair_style](who, canvas.x)
    cover = step(-0.35, 0.35, above + 0.25 * stubble)
    if who.hair_style is HairStyle.BALD:
        return cover.astype(np.float32)
    aside = np.abs(canvas.x) + 0.15 * stubble
    if who.hair_style is HairStyle.LONG:
        return np.maximum(cover, step(5.9, 6.5, aside)).astype(np.float32)
    return np.asarray(np.maximum(cover, step(6.0, 6.7, aside) * step(-2.0, -0.5, canvas.y)), np.float32)


def _hair(canvas: Canvas, who: Identity, cover: Array, random: np.random.Generator) -> None:
    waves = _grain(40, random, octaves=2)
    cells = (HEIGHT_PX * 3 // PX_PER_CM, WIDTH_PX * 16 // PX_PER_CM)
    strands = opencv.resize(random.standard_normal(cells, dtype=np.float32), (WIDTH_PX, HEIGHT_PX))
    colour = unit(who.hair) * (1 + 0.35 * strands[..., None] + 0.18 * waves[..., None])
    canvas.paint(cover, np.clip(colour, 0.01, 1))
