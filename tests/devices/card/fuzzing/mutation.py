"""Damaging bytes in the ways hostile chips and bad contacts do."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

_INTERESTING = (b"\x00", b"\x7f", b"\x80", b"\xff", b"\x81\xff", b"\x82\xff\xff", b"\x84\xff\xff\xff\xff", b"\x30\x80")
_MAX_BYTES = 4096


def mutated(data: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    """One to four changes: bits, bytes, lengths, cuts, doublings, parts of other inputs."""
    for _ in range(rng.randint(1, 4)):
        data = rng.choice(_CHANGES)(data, others, rng)
    return data[:_MAX_BYTES]


def _flip(data: bytes, _: Sequence[bytes], rng: random.Random) -> bytes:
    if not data:
        return b"\x00"
    at = rng.randrange(len(data))
    return data[:at] + bytes((data[at] ^ 1 << rng.randrange(8),)) + data[at + 1 :]


def _replace(data: bytes, _: Sequence[bytes], rng: random.Random) -> bytes:
    at = rng.randrange(len(data) + 1)
    piece = rng.choice(_INTERESTING)
    return data[:at] + piece + data[at + len(piece) :]


def _insert(data: bytes, _: Sequence[bytes], rng: random.Random) -> bytes:
    at = rng.randrange(len(data) + 1)
    return data[:at] + rng.randbytes(rng.randint(1, 8)) + data[at:]


def _cut(data: bytes, _: Sequence[bytes], rng: random.Random) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _remove(data: bytes, _: Sequence[bytes], rng: random.Random) -> bytes:
    start, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:start] + data[end:]


def _double(data: bytes, _: Sequence[bytes], rng: random.Random) -> bytes:
    start, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:end] + data[start:end] + data[end:]


def _splice(data: bytes, others: Sequence[bytes], rng: random.Random) -> bytes:
    other = rng.choice(others)
    return data[: rng.randrange(len(data) + 1)] + other[rng.randrange(len(other) + 1) :]


_CHANGES: tuple[Callable[[bytes, Sequence[bytes], random.Random], bytes], ...] = (
    _flip,
    _flip,
    _replace,
    _insert,
    _cut,
    _remove,
    _double,
    _splice,
)
