"""Key derivation of ICAO 9303-11 §9.7.1: KDF(K, c) = H(K ‖ c)."""

from __future__ import annotations

import hashlib
from enum import IntEnum

from devices.card.symmetric import Suite


class Use(IntEnum):
    """The counter of the derivation function."""

    ENCRYPTION = 1
    MAC = 2
    PASSWORD = 3


def derive_key(secret: bytes, use: Use, suite: Suite) -> bytes:
    """Session or password key for ``suite``; 3DES keys (two-key, 16 bytes) come with DES parity."""
    message = secret + int(use).to_bytes(4, "big")
    if suite in (Suite.TDES, Suite.AES_128):
        digest = hashlib.sha1(message, usedforsecurity=False).digest()
    else:
        digest = hashlib.sha256(message).digest()
    key = digest[: suite.key_bytes]
    return with_parity(key) if suite is Suite.TDES else key


def with_parity(key: bytes) -> bytes:
    """Each byte with odd parity in its lowest bit (FIPS 46-3)."""
    return bytes(byte & 0xFE | (byte >> 1).bit_count() % 2 ^ 1 for byte in key)
