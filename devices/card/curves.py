"""The standardised elliptic curves (TR-03110-3 §A.2.1.1) and arithmetic on them.

Explicit domain parameters, which chips must use in DG14 (TR-03110-3 §A.2.1.2) and many
issuers use in certificates, are only accepted when they are those of a curve in this table.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any

import ecdsa.curves
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from ecdsa.ellipticcurve import INFINITY, PointJacobi

from devices.card.group import Group, Multiplication
from domain.failure import Failure, FailureCode

_BY_PARAMETER_ID = {
    8: "NIST192p",
    9: "BRAINPOOLP192r1",
    10: "NIST224p",
    11: "BRAINPOOLP224r1",
    12: "NIST256p",
    13: "BRAINPOOLP256r1",
    14: "BRAINPOOLP320r1",
    15: "NIST384p",
    16: "BRAINPOOLP384r1",
    17: "BRAINPOOLP512r1",
    18: "NIST521p",
}


_NATIVE: dict[int, ec.EllipticCurve] = {
    12: ec.SECP256R1(),
    13: ec.BrainpoolP256R1(),
    15: ec.SECP384R1(),
    16: ec.BrainpoolP384R1(),
    17: ec.BrainpoolP512R1(),
    18: ec.SECP521R1(),
}
"""Curves OpenSSL has: several times faster, but it gives multiples of the standard generator and, of others, only x."""


@dataclass(frozen=True, slots=True)
class DomainParameters:
    """Field prime, coefficients, generator and order of a curve over a prime field."""

    p: int
    a: int
    b: int
    x: int
    y: int
    order: int


class Curve(Group):
    """One named curve as a group of points."""

    public_key_tag = 0x86

    def __init__(self, named: Any, native: ec.EllipticCurve | None = None) -> None:
        base = named.generator
        self.name = str(named.openssl_name or named.name)
        self.oid = ".".join(map(str, named.oid))
        self.curve = named.curve
        p = int(named.curve.p())
        self.parameters = DomainParameters(
            p, int(named.curve.a()) % p, int(named.curve.b()), int(base.x()), int(base.y()), int(named.order)
        )
        self.order = self.parameters.order
        self.field_bits = p.bit_length()
        self.size = (p.bit_length() + 7) // 8
        self.generator = self.encode(self.parameters.x, self.parameters.y)
        self.library_curve = named
        self._native = native

    def encode(self, x: int, y: int) -> bytes:
        """Uncompressed point, ``04 ‖ x ‖ y`` (TR-03111 §3.2.1)."""
        return b"\x04" + x.to_bytes(self.size, "big") + y.to_bytes(self.size, "big")

    def coordinates(self, point: bytes) -> tuple[int, int]:
        """Raises Failure CARD_PROTOCOL unless ``point`` is uncompressed, of the right length and on the curve."""
        if len(point) != 1 + 2 * self.size or point[0] != 0x04:
            raise Failure(FailureCode.CARD_PROTOCOL, f"point of {len(point)} bytes")
        x = int.from_bytes(point[1 : 1 + self.size], "big")
        y = int.from_bytes(point[1 + self.size :], "big")
        if max(x, y) >= self.parameters.p or not self.curve.contains_point(x, y):
            raise Failure(FailureCode.CARD_PROTOCOL, "point is not on the curve")
        return x, y

    def multiply(self, element: bytes, scalar: int) -> bytes:
        if self._native is not None and element == self.generator and scalar % self.order:
            key = ec.derive_private_key(scalar % self.order, self._native).public_key()
            return key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
        return self.multiplication(scalar % self.order)(element)

    def combine(self, one: bytes, other: bytes) -> bytes:
        return self._encode(self._point(one) + self._point(other))

    def multiplication(self, scalar: int) -> Multiplication:
        """By OpenSSL both x(k·P) and x((k+1)·P), which together leave one y."""
        if self._native is None or not 0 < scalar < self.order - 1:
            return lambda element: self._encode(self._point(element) * scalar)
        product, next_product = self._shared_x(self._native, scalar), self._shared_x(self._native, scalar + 1)

        def multiplied(element: bytes) -> bytes:
            return self._from_x(self.coordinates(element), product(element), next_product(element))

        return multiplied

    def agreement(self, private: int) -> Multiplication:
        if self._native is None:
            return super().agreement(private)
        shared_x = self._shared_x(self._native, private)
        return lambda element: shared_x(element).to_bytes(self.size, "big")

    def _shared_x(self, native: ec.EllipticCurve, scalar: int) -> Callable[[bytes], int]:
        """x of ``scalar`` times a point, by OpenSSL."""
        key = ec.derive_private_key(scalar, native)

        def shared_x(element: bytes) -> int:
            self.coordinates(element)
            try:
                theirs = ec.EllipticCurvePublicKey.from_encoded_point(native, element)
                return int.from_bytes(key.exchange(ec.ECDH(), theirs), "big")
            except ValueError as error:
                raise Failure(FailureCode.CARD_PROTOCOL, "no shared point") from error

        return shared_x

    def _from_x(self, point: tuple[int, int], x: int, next_x: int) -> bytes:
        """k·P from P, x(k·P) and x((k+1)·P).

        The law of addition, next_x = ((y − yp) / (x − xp))² − x − xp, solved for y with y² from the curve
        (Okeya and Sakurai, CHES 2001). yp is not 0: such a point has order two, and there is none.
        """
        p, a, b = self.parameters.p, self.parameters.a, self.parameters.b
        xp, yp = point
        two_y_yp = x * x * x + a * x + b + yp * yp - (next_x + x + xp) * (x - xp) ** 2
        return self.encode(x, two_y_yp * pow(2 * yp, -1, p) % p)

    def secret(self, element: bytes) -> bytes:
        return element[1 : 1 + self.size]

    def integrated_map(self, number: int) -> bytes:
        """Point encoding of Brier, Coron et al. in affine form (ICAO 9303-11 appendix B.2), for p ≡ 3 mod 4."""
        p, a, b = self.parameters.p, self.parameters.a, self.parameters.b
        if p % 4 != 3:
            raise Failure(FailureCode.CARD_PROTOCOL, f"no integrated mapping on {self.name}")
        alpha = -number * number % p
        divisor = a * (alpha + alpha * alpha) % p
        if divisor == 0:
            raise Failure(FailureCode.CARD_PROTOCOL, "mapped number has no image")
        x2 = -b * (1 + alpha + alpha * alpha) * pow(divisor, -1, p) % p
        h2 = (x2**3 + a * x2 + b) % p
        root = pow(h2, p - 1 - (p + 1) // 4, p)
        if root * root * h2 % p == 1:
            return self.encode(x2, root * h2 % p)
        return self.encode(alpha * x2 % p, root * number**3 * h2 % p)

    def _point(self, element: bytes) -> Any:
        x, y = self.coordinates(element)
        # All curves of the table have cofactor 1: a point on the curve is a point of the group.
        return PointJacobi(self.curve, x, y, 1, self.order)

    def _encode(self, point: Any) -> bytes:
        if point == INFINITY:
            raise Failure(FailureCode.CARD_PROTOCOL, "point at infinity")
        affine = point.to_affine()
        return self.encode(int(affine.x()), int(affine.y()))


@cache
def curve_by_parameter_id(parameter_id: int) -> Curve | None:
    """The curve of a standardised parameter id 8 … 18, None for any other."""
    name = _BY_PARAMETER_ID.get(parameter_id)
    return Curve(getattr(ecdsa.curves, name), _NATIVE.get(parameter_id)) if name else None


def all_curves() -> tuple[Curve, ...]:
    return tuple(curve for number in _BY_PARAMETER_ID if (curve := curve_by_parameter_id(number)))


def curve_by_oid(dotted: str) -> Curve | None:
    """The curve with this object identifier, None when it is not in the table."""
    return next((curve for curve in all_curves() if curve.oid == dotted), None)


def curve_by_parameters(explicit: DomainParameters) -> Curve | None:
    """The named curve that has exactly these explicit parameters, None when there is none."""
    return next((curve for curve in all_curves() if curve.parameters == explicit), None)
