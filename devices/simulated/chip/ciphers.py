"""Symmetric side of PACE, BAC and secure messaging: 3DES or AES, key derivation, MAC (ICAO 9303-11 §9.7–§9.8)."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha1, sha256

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, CipherAlgorithm, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

ENCRYPTION, AUTHENTICATION, PASSWORD = 1, 2, 3
"""Counters of the key derivation function."""


@dataclass(frozen=True, slots=True)
class Suite:
    """One choice of cipher; ``number`` is the last arc of the PACE and chip authentication identifiers."""

    name: str
    number: int
    key_bytes: int
    block_bytes: int

    @property
    def is_aes(self) -> bool:
        return self.block_bytes == 16

    @property
    def nonce_bytes(self) -> int:
        """Size of the PACE nonce: the fewest whole blocks that are not shorter than the key."""
        return -(-self.key_bytes // self.block_bytes) * self.block_bytes


TRIPLE_DES = Suite("3DES", 1, 16, 8)
AES_128 = Suite("AES-128", 2, 16, 16)
AES_192 = Suite("AES-192", 3, 24, 16)
AES_256 = Suite("AES-256", 4, 32, 16)
SUITES = {suite.number: suite for suite in (TRIPLE_DES, AES_128, AES_192, AES_256)}


def _odd_parity(key: bytes) -> bytes:
    return bytes(byte & 0xFE | (byte >> 1).bit_count() % 2 ^ 1 for byte in key)


def derive(suite: Suite, secret: bytes, counter: int) -> bytes:
    """KDF of 9303-11 §9.7.1: SHA-1 for keys of 16 bytes, SHA-256 above; DES keys with odd parity."""
    digest = sha1 if suite.key_bytes == 16 else sha256
    key = digest(secret + counter.to_bytes(4, "big")).digest()[: suite.key_bytes]
    return key if suite.is_aes else _odd_parity(key)


def _algorithm(suite: Suite, key: bytes) -> CipherAlgorithm:
    return algorithms.AES(key) if suite.is_aes else TripleDES(key + key[:8])


def encrypt(suite: Suite, key: bytes, data: bytes, iv: bytes | None = None) -> bytes:
    """CBC over whole blocks; the initial vector is zero unless given."""
    encryptor = Cipher(_algorithm(suite, key), modes.CBC(iv or bytes(suite.block_bytes))).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def decrypt(suite: Suite, key: bytes, data: bytes, iv: bytes | None = None) -> bytes:
    decryptor = Cipher(_algorithm(suite, key), modes.CBC(iv or bytes(suite.block_bytes))).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def pad(suite: Suite, data: bytes) -> bytes:
    """Padding method 2 of ISO/IEC 9797-1: 80, then zeros to the block."""
    padded = data + b"\x80"
    return padded + bytes(-len(padded) % suite.block_bytes)


def unpad(data: bytes) -> bytes:
    """Raises ValueError when the padding is not that of ``pad``."""
    stripped = data.rstrip(b"\x00")
    if not stripped.endswith(b"\x80"):
        raise ValueError("padding")
    return stripped[:-1]


def _retail_mac(key: bytes, blocks: bytes) -> bytes:
    """MAC algorithm 3 of ISO/IEC 9797-1: single DES over all blocks, the two-key cipher at the last."""
    single = key[:8] * 2
    chained = encrypt(TRIPLE_DES, single, blocks[:-8])[-8:] if len(blocks) > 8 else bytes(8)
    return encrypt(TRIPLE_DES, key, blocks[-8:], iv=chained)


def mac(suite: Suite, key: bytes, data: bytes) -> bytes:
    """Eight bytes. 3DES takes whole blocks: pad first; AES-CMAC takes any length."""
    if not suite.is_aes:
        return _retail_mac(key, data)
    cmac = CMAC(algorithms.AES(key))
    cmac.update(data)
    return cmac.finalize()[:8]
