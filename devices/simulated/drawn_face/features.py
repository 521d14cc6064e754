"""What of a face moves: eyes, lids, mouth; and what is worn: glasses, mask."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from devices.simulated.drawn_face.canvas import Canvas
from devices.simulated.drawn_face.identity import Glasses, Identity
from devices.simulated.drawn_face.shapes import Array, bump, line, step, unit
from devices.simulated.drawn_face.skin import Skin


@dataclass(frozen=True, slots=True)
class Expression:
    """``blink`` and ``mouth_open`` from 0 to 1. ``glasses`` None wears what the identity wears."""

    blink: float = 0.0
    mouth_open: float = 0.0
    mask: bool = False
    glasses: Glasses | None = None


OPEN_EYES = Expression()


def paint_features(skin: Skin, identity: Identity, expression: Expression) -> Array:
    """The whole texture for one expression, (height, width, 3) float32 0…1."""
    texture = skin.texture.copy()
    _mouth(texture, skin, identity, expression.mouth_open)
    for side in (-1, 1):
        _eye(texture, identity, side, expression.blink)
    glasses = identity.glasses if expression.glasses is None else expression.glasses
    if expression.mask:
        _mask(texture)
    if glasses is not Glasses.NONE:
        _glasses(texture, identity, glasses)
    return np.clip(texture, 0, 1)


def _mouth(texture: Array, skin: Skin, who: Identity, opening: float) -> None:
    half, middle = who.mouth_half_width, who.mouth_y
    canvas = Canvas(texture, (-half - 1, half + 1), (middle - 3.2, middle + 1.8))
    x, y, lip = canvas.x, canvas.y, unit(who.lip)
    across = np.clip(x / half, -1, 1)
    parting = middle + who.mouth_curve * across**2 + 0.05 * np.cos(across * 6)
    arc = np.sqrt(np.clip(1 - across**2, 0, 1))
    upper = parting + who.lip_upper * 1.35 * arc**0.8 * (1 - 0.22 * line(x, 0.35))
    inner = parting - opening * 1.5 * arc
    lower = inner - who.lip_lower * 1.55 * arc
    inside = step(-0.07, 0.07, upper - y) * step(-0.07, 0.07, y - lower) * (np.abs(x) < half)
    grain = 1 + 0.10 * skin.lip_grain[canvas.window][..., None]
    canvas.paint(inside * 0.92, lip * grain * np.where(y > parting, 0.86, 1.0)[..., None])
    if opening > 0.02:
        _teeth(canvas, parting, inner, half)
    canvas.paint(0.85 * line(y - parting, 0.07) * (np.abs(x) < half * 1.02), lip * 0.32)
    canvas.paint(0.45 * bump(np.abs(x) - half, y - middle - who.mouth_curve, 0.28, 0.16), lip * 0.35)


def _teeth(canvas: Canvas, parting: Array, inner: Array, half: float) -> None:
    aside = np.abs(canvas.x)
    gap = step(-0.05, 0.05, parting - canvas.y) * step(-0.05, 0.05, canvas.y - inner) * (aside < half)
    canvas.paint(gap, (0.12, 0.04, 0.04))
    canvas.paint(gap * (canvas.y > parting - 0.35) * (aside < half * 0.75), (0.85, 0.82, 0.76))


@dataclass(frozen=True, slots=True)
class _Lids:
    """One eye's outline: edges of the lids and where the eye is open, all of the window's shape."""

    outward: Array
    along: Array
    arc: Array
    base: Array
    upper: Array
    lower: Array
    within: Array
    opening: Array


def _lids(canvas: Canvas, who: Identity, side: int, blink: float) -> _Lids:
    outward = canvas.x * side - who.eye_half_distance
    along = np.clip(outward / who.eye_half_width, -1, 1)
    base = who.eye_y + who.eye_tilt * outward
    arc = np.clip(1 - np.abs(along) ** 2.2, 0, 1)
    upper = base + who.eye_open * 1.15 * arc**0.75 - who.epicanthus * 0.25 * line(along + 0.85, 0.35)
    lower = base - who.eye_open * 0.75 * arc**0.8 - 0.10 * who.epicanthus * line(along + 0.9, 0.3)
    shut = base - who.eye_open * 0.5 * arc**0.8
    upper = upper * (1 - blink) + shut * blink
    lower = lower * (1 - blink) + (shut - 0.02) * blink
    within = np.abs(outward) < who.eye_half_width
    opening = step(-0.04, 0.04, upper - canvas.y) * step(-0.04, 0.04, canvas.y - lower) * within
    return _Lids(outward, along, arc, base, upper, lower, within, opening)


def _eye(texture: Array, who: Identity, side: int, blink: float) -> None:
    middle = side * who.eye_half_distance
    canvas = Canvas(texture, (middle - 3.2, middle + 3.2), (who.eye_y - 2.2, who.eye_y + 2.2))
    lids = _lids(canvas, who, side, blink)
    shade = bump(lids.outward, canvas.y - who.eye_y - 0.75, 1.7, 0.5)
    canvas.tint(shade, (0.92, 0.88, 0.87), 0.5 * (1 - blink))
    canvas.paint(lids.opening, _eyeball(canvas, who, lids, side))
    _lashes(canvas, who, lids, blink)
    _lid_skin(canvas, who, lids, blink)


def _eyeball(canvas: Canvas, who: Identity, lids: _Lids, side: int) -> Array:
    up = canvas.y - who.eye_y - 0.05
    radius = np.hypot(lids.outward, up)
    white = np.array([0.90, 0.88, 0.86], np.float32)
    shadow = 1 - 0.35 * np.clip(1 - (lids.upper - canvas.y) / 0.45, 0, 1)
    ball = white * (shadow * (1 - 0.25 * np.abs(lids.along) ** 3))[..., None]
    rays = (0.75 + 0.6 * np.clip(radius / 0.6, 0, 1)) * (1 + 0.15 * np.sin(np.arctan2(up, lids.outward) * 40))
    ball = _over(ball, step(0.65, 0.55, radius), unit(who.iris) * rays[..., None])
    ball = ball * (1 - 0.75 * line(radius - 0.6, 0.07)[..., None])
    ball = _over(ball, step(0.27, 0.21, radius), np.float32(0.03))
    glint = bump(lids.outward * side + 0.16, canvas.y - who.eye_y - 0.22, 0.11, 0.11)
    return np.asarray(ball + 0.95 * glint[..., None])


def _over(below: Array, cover: Array, colour: Array | np.float32) -> Array:
    share = cover[..., None]
    return np.asarray(below * (1 - share) + colour * share)


def _lashes(canvas: Canvas, who: Identity, lids: _Lids, blink: float) -> None:
    skin = unit(who.skin)
    upper = line(canvas.y - lids.upper - 0.02, 0.085 + 0.14 * blink) * lids.within
    canvas.paint(0.92 * upper * (0.35 + 0.65 * step(-1, 0.2, lids.along)), skin * 0.10)
    dark = (0.62, 0.56, 0.55)
    across = lids.outward / who.eye_half_width
    above = bump(across, (canvas.y - lids.upper - 0.3) / 0.35, 1, 1) * (canvas.y > lids.upper)
    below = bump(across, (canvas.y - lids.lower + 0.35) / 0.3, 1, 1) * (canvas.y < lids.lower)
    canvas.tint(blink * above, dark, 0.25)
    canvas.tint(blink * below, dark, 0.4)
    canvas.paint(0.45 * line(canvas.y - lids.lower, 0.055) * lids.within, skin * 0.35)


def _lid_skin(canvas: Canvas, who: Identity, lids: _Lids, blink: float) -> None:
    crease = lids.base + who.eye_open * 1.15 * lids.arc**0.6 + 0.42 - 0.25 * who.epicanthus
    strength = (0.5 - 0.4 * blink) * (1 - 0.6 * who.epicanthus)
    reach = np.abs(lids.outward) < who.eye_half_width * 1.05
    canvas.paint(strength * line(canvas.y - crease, 0.07) * reach, unit(who.skin) * 0.55)
    corner = bump(lids.outward + who.eye_half_width * 0.98, canvas.y - lids.base, 0.14, 0.1)
    canvas.paint(0.5 * corner, (0.72, 0.42, 0.4))


def _glasses(texture: Array, who: Identity, glasses: Glasses) -> None:
    canvas = Canvas(texture, y_cm=(who.eye_y - 3, who.eye_y + 3))
    x, y, aside, frame = canvas.x, canvas.y, np.abs(canvas.x), (0.06, 0.06, 0.07)
    wide, high, power = (2.35, 1.85, 2.0) if glasses is Glasses.ROUND else (2.45, 1.6, 5.0)
    for side in (-1, 1):
        across = np.abs((x - side * (who.eye_half_distance + 0.05)) / wide) ** power
        radius = (across + np.abs((y - who.eye_y + 0.15) / high) ** power) ** (1 / power)
        canvas.paint(0.95 * line(radius - 1, 0.065), frame)
    bridge = aside < who.eye_half_distance - wide + 0.15
    canvas.paint(0.95 * line(y - who.eye_y - 0.35, 0.13) * bridge, frame)
    temples = aside > who.eye_half_distance + wide
    canvas.paint(0.95 * line(y - who.eye_y - 0.2, 0.13) * temples, frame)


def _mask(texture: Array) -> None:
    """A surgical mask from the bridge of the nose to under the chin, with its three folds and its loops."""
    canvas = Canvas(texture, y_cm=(-13, 0))
    x, y, aside = canvas.x, canvas.y, np.abs(canvas.x)
    edge = -1.6 - 0.11 * aside - 0.012 * x**2
    cloth = step(-0.1, 0.1, edge - y) * step(6.6, 6.4, aside)
    folds = sum(line(y - edge + depth, 0.12) for depth in (2.0, 3.6, 5.2))
    canvas.paint(cloth, np.array([0.62, 0.78, 0.86], np.float32) * (1 - 0.16 * np.asarray(folds))[..., None])
    canvas.paint(line(y + 2.6, 0.12) * (aside > 6.4), (0.9, 0.9, 0.9))
