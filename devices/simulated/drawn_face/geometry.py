"""The shape of a head: a skull profile with the face as a displacement in front, as one triangle mesh."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from devices import opencv
from devices.simulated.drawn_face.canvas import LEFT_CM, PX_PER_CM, TOP_CM, to_texture
from devices.simulated.drawn_face.identity import HairStyle, Identity
from devices.simulated.drawn_face.shapes import Array, bump, step

_ROUNDNESS = 2.25
"""Exponent of the super-ellipse a slice of the skull is."""
_ARC = math.pi * 0.86
"""The mesh reaches so far round to the back on each side; nobody sees the rest."""

_HEIGHT = np.array([-11.9, -11.5, -11, -10, -8.5, -7, -5, -3, -1, 1, 3, 5, 7, 9, 10.5, 11.5, 12.2])
_HALF_WIDTH = np.array([0.6, 2.2, 3.1, 4.1, 5.1, 5.75, 6.35, 6.75, 7.0, 7.15, 7.3, 7.35, 7.1, 6.2, 4.8, 3.0, 0.6])
_FRONT = np.array([2.0, 5.0, 6.6, 7.9, 8.5, 8.8, 9.0, 9.2, 9.2, 9.3, 9.5, 9.4, 8.8, 7.2, 5.4, 3.4, 0.6])
_BACK = np.array([0.5, 0.5, 0.5, 1, 2.5, 4.5, 6.5, 8, 8.8, 9.2, 9.4, 9.3, 8.8, 7.6, 6, 3.8, 0.6])


@dataclass(frozen=True, slots=True)
class Mesh:
    """``points`` and ``normals`` (N, 3) cm; ``texture_px`` (N, 2); ``hair`` and ``behind`` (N,) 0…1; ``triangles``
    (M, 3) indices. ``behind`` marks the back of the head, which the texture plane does not reach."""

    points: Array
    normals: Array
    texture_px: Array
    hair: Array
    behind: Array
    triangles: Array


def build_mesh(identity: Identity, hair_cover: Array, columns: int = 150, rows: int = 230) -> Mesh:
    """The head of one identity; ``hair_cover`` is the texture's, it lifts the surface by the hair's volume."""
    parts = [_skull(identity, hair_cover, columns, rows)]
    if identity.hair_style is not HairStyle.LONG:
        parts += [_ear(identity, side) for side in (-1, 1)]
    return _join(parts)


def _skull(who: Identity, hair_cover: Array, columns: int, rows: int) -> Mesh:
    angle, y = np.meshgrid(
        np.linspace(-_ARC, _ARC, columns),
        np.linspace(-11.85 * who.face_height, 12.1 * who.forehead, rows),
    )
    points = _surface(who, angle, y)
    texture_px = np.stack(to_texture(points[..., 0], points[..., 1]), -1)
    hair = opencv.sample(hair_cover, np.ascontiguousarray(texture_px[..., 0]), np.ascontiguousarray(texture_px[..., 1]))
    behind = (points[..., 2] < 1.5) & (y > -3) & (who.hair_style is not HairStyle.BALD)
    hair = np.maximum(hair, behind.astype(np.float32))
    points = _with_hair(who, points, hair)
    normals = np.cross(np.gradient(points, axis=1), np.gradient(points, axis=0))
    return _flat(points, normals, texture_px, hair, behind.astype(np.float32))


def _surface(who: Identity, angle: Array, y: Array) -> Array:
    half_width, front, back = _profile(who, y)
    across = np.sign(np.sin(angle)) * np.abs(np.sin(angle)) ** (2 / _ROUNDNESS)
    forward = np.sign(np.cos(angle)) * np.abs(np.cos(angle)) ** (2 / _ROUNDNESS)
    x = half_width * across
    z = np.where(forward > 0, front, back) * forward
    return np.stack([x, y, z + _displacement(who, x, y) * step(0.05, 0.5, np.cos(angle))], -1)


def _profile(who: Identity, y: Array) -> tuple[Array, Array, Array]:
    """Half width, front depth and back depth (cm) of the bare skull at height ``y``, smoothed."""
    scaled = np.where(y < 0, y / who.face_height, y / who.forehead)
    jaw = np.interp(_HEIGHT, [-12, -9, -5, -2, 12], [who.chin_width, who.jaw, (who.jaw + 1) / 2, 1, 1])
    heights = np.linspace(-13, 13.5, 600)
    kernel = np.exp(-((np.arange(-40, 41) / 14.0) ** 2))
    kernel /= kernel.sum()

    def smoothed(values: Array) -> Array:
        padded = np.pad(np.interp(heights, _HEIGHT, values), 40, mode="edge")
        return np.asarray(np.interp(scaled, heights, np.convolve(padded, kernel, "valid")))

    return smoothed(_HALF_WIDTH * jaw * who.face_width), smoothed(_FRONT), smoothed(_BACK)


def _displacement(who: Identity, x: Array, y: Array) -> Array:
    """How far the face stands out before the skull, in cm."""
    aside = np.abs(x)
    from_eye, above_eye = aside - who.eye_half_distance, y - who.eye_y
    depth = -who.socket * bump(from_eye, above_eye - 0.25, 2.0, 1.35) + 0.42 * bump(from_eye, above_eye, 1.25, 0.75)
    depth = depth + 0.45 * bump(aside - 2.7, y - who.brow_y + 0.1, 2.4, 0.8)
    depth += who.cheek * bump(aside - 4.7, y + 2.0, 1.9, 1.9)
    depth += -0.12 * who.wrinkles * bump(aside - 2.6 + (y + 4.2) * 0.28, y + 5.2, 0.35, 1.4)
    return np.asarray(depth + _nose(who, x, y) + _mouth_and_chin(who, x, y))


def _nose(who: Identity, x: Array, y: Array) -> Array:
    top, aside, above_base = 1.0, np.abs(x), y + who.nose_length
    down = np.clip((top - y) / (top + who.nose_length), 0, 1.25)
    ridge = who.nose_bridge * step(-0.15, 0.25, down) + (who.nose_out - who.nose_bridge) * down**1.5
    ridge = ridge * (1 - step(1.0, 1.2, down)) * step(0, 1.2, top + 1.0 - y)
    nose = ridge * np.exp(-((aside / ((0.75 + 0.35 * down) * who.nose_width)) ** 2))
    nose += (0.35 + who.nose_tip) * bump(x, above_base - 0.55, 0.75 * who.nose_width, 0.6)
    return np.asarray(nose + 0.75 * bump(aside - 1.3 * who.nose_width, above_base - 0.25, 0.55, 0.55))


def _mouth_and_chin(who: Identity, x: Array, y: Array) -> Array:
    half, above = who.mouth_half_width, y - who.mouth_y
    depth = 0.9 * bump(x, above, 3.6, 2.2)
    depth += who.lip_upper * 0.9 * bump(x, above - 0.42, half * 0.85, 0.42)
    depth += who.lip_lower * 0.95 * bump(x, above + 0.55, half * 0.75, 0.5)
    depth += -0.35 * bump(x, above, half, 0.16) - 0.25 * bump(np.abs(x) - half * 1.05, above, 0.5, 0.5)
    depth += -0.14 * bump(x, above - 1.3, 0.35, 0.5) - 0.45 * bump(x, above + 1.75, 2.4, 0.55)
    return np.asarray(depth + who.chin_out * bump(x, above + 3.3, 1.9 * who.chin_width, 1.1))


def _with_hair(who: Identity, points: Array, hair: Array) -> Array:
    outward = points - np.array([0, 2.0, 0])
    outward /= np.linalg.norm(outward, axis=-1, keepdims=True)
    points = points + outward * (who.hair_volume * hair * step(-4, 3, points[..., 1]))[..., None]
    if who.hair_style is HairStyle.LONG:
        x, y, z = (points[..., axis] for axis in range(3))
        points[..., 0] = x + np.sign(x) * step(5.0, 6.5, np.abs(x)) * (z < 4) * step(4, 0, y) * 0.9
    return points


def _ear(who: Identity, side: int) -> Mesh:
    turn, rise = np.meshgrid(np.linspace(0, 2 * math.pi, 25), np.linspace(-math.pi / 2, math.pi / 2, 19))
    x, y, z = np.cos(rise) * np.cos(turn) * 0.55, np.sin(rise) * 2.1, np.cos(rise) * np.sin(turn) * 1.15
    hollow = 0.45 * bump(z - 0.1, y, 0.55, 1.2)
    half_width = float(_profile(who, np.array([-0.5]))[0][0])
    outward = half_width + 0.25 + x - 0.30 * z - hollow * (x > 0)
    points = np.stack([side * outward, y - 0.9 + 0.12 * z, z - 0.2], -1)
    normals = np.stack([side * x / 0.55**2, y / 2.1**2, z / 1.15**2], -1)
    across = (4.2 - LEFT_CM) * PX_PER_CM + z * PX_PER_CM * 0.5
    down = (TOP_CM + 3.2) * PX_PER_CM - y * PX_PER_CM * 0.4
    nothing = np.zeros(x.shape, np.float32)
    ear = _flat(points, normals, np.stack([across, down], -1), nothing, nothing)
    return ear if side < 0 else replace(ear, triangles=ear.triangles[:, ::-1])  # a mirrored mesh is wound the other way


def _flat(points: Array, normals: Array, texture_px: Array, hair: Array, behind: Array) -> Mesh:
    rows, columns = points.shape[:2]
    unit = normals / (np.linalg.norm(normals, axis=-1, keepdims=True) + 1e-9)
    return Mesh(
        points.reshape(-1, 3).astype(np.float32),
        unit.reshape(-1, 3).astype(np.float32),
        texture_px.reshape(-1, 2).astype(np.float32),
        hair.ravel().astype(np.float32),
        behind.ravel(),
        _grid_triangles(rows, columns),
    )


def _grid_triangles(rows: int, columns: int) -> Array:
    index = np.arange(rows * columns).reshape(rows, columns)
    a, b, c, d = index[:-1, :-1], index[:-1, 1:], index[1:, :-1], index[1:, 1:]
    return np.concatenate([np.stack([a, c, b], -1).reshape(-1, 3), np.stack([b, c, d], -1).reshape(-1, 3)])


def _join(parts: list[Mesh]) -> Mesh:
    starts = np.cumsum([0] + [len(part.points) for part in parts[:-1]])
    return Mesh(
        np.concatenate([part.points for part in parts]),
        np.concatenate([part.normals for part in parts]),
        np.concatenate([part.texture_px for part in parts]),
        np.concatenate([part.hair for part in parts]),
        np.concatenate([part.behind for part in parts]),
        np.concatenate([part.triangles + start for part, start in zip(parts, starts, strict=True)]),
    )
