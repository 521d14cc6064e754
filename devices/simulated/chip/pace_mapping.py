"""From a nonce to a fresh generator: the mappings of PACE (ICAO 9303-11 §4.4.3.3 and appendix B)."""

from __future__ import annotations

from devices.simulated.chip import ciphers
from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.groups import EllipticCurve, Group, InvalidElement, ModularGroup

_CONSTANTS = {
    16: (
        bytes.fromhex("a668892a7c41e3ca739f40b057d85904"),
        bytes.fromhex("a4e136ac725f738b01c1f60217c188ad"),
    ),
    32: (
        bytes.fromhex("d463d65234124ef7897054986dca0a174e28df758cbaa03f240616414d5a1676"),
        bytes.fromhex("54bd7255f0aaf831bec3423fcf39d69b6cbf066677d0faae5aadd99df8e53517"),
    ),
}
"""c0 and c1 by the size of the nonce in bytes."""
_EXCESS_BITS = 64
"""The pseudo-random number is that much longer than the modulus, so that its remainder is even."""


def generic(group: Group, nonce: bytes, shared: bytes) -> bytes:
    """Ĝ = s·G + H for curves, g^s·h for DH. Raises InvalidElement."""
    start = group.power(group.generator, int.from_bytes(nonce, "big") % group.order)
    return group.combine(start, shared)


def pseudo_random(suite: Suite, nonce: bytes, terminal_nonce: bytes, modulus_bits: int) -> bytes:
    """R(s,t) before reduction: the cipher run over two constants, its keys chained from both nonces."""
    first, second = _CONSTANTS[len(nonce)]
    key = ciphers.encrypt(suite, terminal_nonce, nonce)[: suite.key_bytes]
    output = b""
    while 8 * len(output) < modulus_bits + _EXCESS_BITS:
        output += ciphers.encrypt(suite, key, second)
        key = ciphers.encrypt(suite, key, first)[: suite.key_bytes]
    return output


def integrated(group: Group, suite: Suite, nonce: bytes, terminal_nonce: bytes) -> bytes:
    """Ĝ from both nonces alone. Raises InvalidElement for the few inputs that map to nothing usable."""
    assert isinstance(group, EllipticCurve | ModularGroup)
    stream = pseudo_random(suite, nonce, terminal_nonce, group.p.bit_length())
    number = int.from_bytes(stream, "big") % group.p
    if isinstance(group, ModularGroup):
        return group.encode(pow(number, (group.p - 1) // group.order, group.p))
    return encode_point(group, number)


def encode_point(curve: EllipticCurve, number: int) -> bytes:
    """The point that ``number`` stands for, in affine coordinates (appendix B.2). The field must be 3 modulo 4."""
    p, a, b = curve.p, curve.a, curve.b
    alpha = -number * number % p
    if not alpha or not (alpha + alpha * alpha) % p:
        raise InvalidElement("no point for this number")
    left = -b * pow(a, -1, p) * (1 + pow(alpha + alpha * alpha, -1, p)) % p
    right = alpha * left % p
    height = (pow(left, 3, p) + a * left + b) % p
    root = pow(height, p - 1 - (p + 1) // 4, p)
    if root * root * height % p == 1:
        return curve.encode(left, root * height % p)
    return curve.encode(right, root * pow(number, 3, p) * height % p)
