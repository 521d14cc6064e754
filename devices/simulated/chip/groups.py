"""Key agreement over elliptic curves or over integers modulo a prime, behind one face.

Elements are their encodings as bytes (9303-11 §9.4): ``04 ‖ x ‖ y`` for a point, a big-endian
integer without leading zeros for DH. The arithmetic of curves is that of ``ecdsa``.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ecdsa import ellipticcurve

Rng = Callable[[int], bytes]
"""Source of random bytes; tests put fixed ones in."""


class InvalidElement(Exception):
    """Not an element of the group, or one that must not be used (the neutral element)."""


class Group(ABC):
    """A cyclic group with a generator."""

    name: str
    order: int
    generator: bytes
    key_tag: int
    """Tag of a public key in the data object 7F49."""
    is_elliptic: bool

    @abstractmethod
    def power(self, element: bytes, scalar: int) -> bytes:
        """``element`` combined with itself ``scalar`` times. Raises InvalidElement, also for a neutral result."""

    @abstractmethod
    def combine(self, left: bytes, right: bytes) -> bytes:
        """The group operation. Raises InvalidElement."""

    @abstractmethod
    def canonical(self, element: bytes) -> bytes:
        """The one encoding of ``element`` that enters an authentication token. Raises InvalidElement."""

    @abstractmethod
    def secret(self, element: bytes) -> bytes:
        """The part of an element that keys are derived from: x, or the whole integer."""

    def draw(self, rng: Rng) -> int:
        """A private key, 1 … order-1."""
        size = (self.order.bit_length() + 7) // 8
        excess = 8 * size - self.order.bit_length()
        while True:
            scalar = int.from_bytes(rng(size), "big") >> excess
            if 0 < scalar < self.order:
                return scalar

    def agree(self, element: bytes, scalar: int) -> bytes:
        """Shared secret with the holder of ``element``. Raises InvalidElement."""
        return self.secret(self.power(element, scalar))


@dataclass(frozen=True)
class EllipticCurve(Group):
    """A short Weierstrass curve of cofactor 1 over a prime field."""

    name: str
    p: int
    a: int
    b: int
    x: int
    y: int
    order: int
    key_tag = 0x86
    is_elliptic = True

    @property
    def size(self) -> int:
        return (self.p.bit_length() + 7) // 8

    @cached_property
    def generator(self) -> bytes:  # type: ignore[override]
        return self.encode(self.x, self.y)

    @cached_property
    def _curve(self) -> Any:
        return ellipticcurve.CurveFp(self.p, self.a, self.b, 1)

    def encode(self, x: int, y: int) -> bytes:
        return b"\x04" + x.to_bytes(self.size, "big") + y.to_bytes(self.size, "big")

    def coordinates(self, element: bytes) -> tuple[int, int]:
        """x and y. Raises InvalidElement unless the point is uncompressed and on the curve."""
        if len(element) != 1 + 2 * self.size or element[0] != 4:
            raise InvalidElement("encoding")
        x, y = (int.from_bytes(part, "big") for part in (element[1 : 1 + self.size], element[1 + self.size :]))
        if x >= self.p or y >= self.p or not self._curve.contains_point(x, y):
            raise InvalidElement("not on the curve")
        return x, y

    def _point(self, element: bytes) -> Any:
        return ellipticcurve.PointJacobi(self._curve, *self.coordinates(element), 1, self.order)

    def _encoded(self, point: Any) -> bytes:
        if point == ellipticcurve.INFINITY:
            raise InvalidElement("point at infinity")
        return self.encode(int(point.x()), int(point.y()))

    def power(self, element: bytes, scalar: int) -> bytes:
        return self._encoded(self._point(element) * scalar)

    def combine(self, left: bytes, right: bytes) -> bytes:
        return self._encoded(self._point(left) + self._point(right))

    def canonical(self, element: bytes) -> bytes:
        return self.encode(*self.coordinates(element))

    def secret(self, element: bytes) -> bytes:
        return element[1 : 1 + self.size]


@dataclass(frozen=True)
class ModularGroup(Group):
    """A subgroup of prime ``order`` of the integers modulo the prime ``p``."""

    name: str
    p: int
    g: int
    order: int
    key_tag = 0x84
    is_elliptic = False

    @property
    def size(self) -> int:
        return (self.p.bit_length() + 7) // 8

    @cached_property
    def generator(self) -> bytes:  # type: ignore[override]
        return self.encode(self.g)

    def encode(self, value: int) -> bytes:
        if value <= 1:
            raise InvalidElement("neutral element")
        return value.to_bytes((value.bit_length() + 7) // 8, "big")

    def integer(self, element: bytes) -> int:
        """Raises InvalidElement unless in the subgroup and not the neutral element."""
        value = int.from_bytes(element, "big")
        if not 1 < value < self.p - 1 or pow(value, self.order, self.p) != 1:
            raise InvalidElement("not in the group")
        return value

    def power(self, element: bytes, scalar: int) -> bytes:
        return self.encode(pow(self.integer(element), scalar, self.p))

    def combine(self, left: bytes, right: bytes) -> bytes:
        return self.encode(self.integer(left) * self.integer(right) % self.p)

    def canonical(self, element: bytes) -> bytes:
        return self.encode(self.integer(element))

    def secret(self, element: bytes) -> bytes:
        return element.rjust(self.size, b"\x00")  # PKCS #3 §8.3: as long as the prime
