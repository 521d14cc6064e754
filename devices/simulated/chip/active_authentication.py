"""Active authentication: the chip signs the terminal's challenge (ICAO 9303-11 §6.1)."""

from __future__ import annotations

import hashlib

from cryptography.hazmat.primitives.asymmetric import rsa

from devices.simulated.chip.groups import Rng
from devices.simulated.chip.image import ActiveKey, EcdsaActiveKey, RsaActiveKey

CHALLENGE_BYTES = 8
PARTIAL_RECOVERY, IMPLICIT_SHA1 = b"\x6a", b"\xbc"
TRAILERS = {
    "sha1": b"\x33\xcc",
    "sha224": b"\x38\xcc",
    "sha256": b"\x34\xcc",
    "sha384": b"\x36\xcc",
    "sha512": b"\x35\xcc",
}
"""Trailers that name their hash, ISO/IEC 9796-2 §8.1 with ISO/IEC 10118-3."""


def sign(key: ActiveKey, challenge: bytes, rng: Rng) -> bytes:
    """The signature over ``challenge``: as long as the modulus, or plain r ‖ s."""
    return _sign_rsa(key, challenge, rng) if isinstance(key, RsaActiveKey) else _sign_ecdsa(key, challenge, rng)


def _private_power(numbers: rsa.RSAPrivateNumbers, value: int) -> int:
    """Chinese remainders: a quarter of the work of one full exponentiation."""
    left, right = pow(value, numbers.dmp1, numbers.p), pow(value, numbers.dmq1, numbers.q)
    return right + numbers.q * ((left - right) * numbers.iqmp % numbers.p)


def _sign_rsa(key: RsaActiveKey, challenge: bytes, rng: Rng) -> bytes:
    """ISO/IEC 9796-2 scheme 1 with partial recovery: 6A ‖ M1 ‖ H(M1 ‖ challenge) ‖ trailer."""
    modulus = key.numbers.public_numbers.n
    size = modulus.bit_length() // 8  # whole bytes below the modulus, whatever its bit length
    digest_bytes = hashlib.new(key.digest).digest_size
    recoverable = rng(size - 1 - digest_bytes - len(key.trailer))
    digest = hashlib.new(key.digest, recoverable + challenge).digest()
    message = PARTIAL_RECOVERY + recoverable + digest + key.trailer
    signature = _private_power(key.numbers, int.from_bytes(message, "big"))
    if key.minimal:
        signature = min(signature, modulus - signature)
    return signature.to_bytes((modulus.bit_length() + 7) // 8, "big")


def _sign_ecdsa(key: EcdsaActiveKey, challenge: bytes, rng: Rng) -> bytes:
    """Plain signature of TR-03111 §4.2.1: r and s, each as long as the order."""
    curve = key.curve
    digest = hashlib.new(key.digest, challenge).digest()
    excess = max(0, 8 * len(digest) - curve.order.bit_length())
    number = int.from_bytes(digest, "big") >> excess
    while True:
        nonce = curve.draw(rng)
        r = curve.coordinates(curve.power(curve.generator, nonce))[0] % curve.order
        s = pow(nonce, -1, curve.order) * (number + r * key.scalar) % curve.order
        if r and s:
            size = (curve.order.bit_length() + 7) // 8
            return r.to_bytes(size, "big") + s.to_bytes(size, "big")
