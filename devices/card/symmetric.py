"""Block ciphers and MACs of secure messaging: 3DES with retail MAC, AES with CMAC (ICAO 9303-11 §9.8)."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from functools import partial

from cryptography.hazmat.decrepit.ciphers.algorithms import TripleDES
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.cmac import CMAC

from domain.failure import Failure, FailureCode

MAC_BYTES = 8


class Suite(Enum):
    """Cipher of a session: printable name, key bytes, block bytes."""

    TDES = ("3DES", 16, 8)
    AES_128 = ("AES-128", 16, 16)
    AES_192 = ("AES-192", 24, 16)
    AES_256 = ("AES-256", 32, 16)

    def __init__(self, label: str, key_bytes: int, block_bytes: int) -> None:
        self.label = label
        self.key_bytes = key_bytes
        self.block_bytes = block_bytes


def _tdes(key: bytes) -> TripleDES:
    return TripleDES({8: key * 3, 16: key + key[:8]}[len(key)])


def _cipher(suite: Suite, key: bytes, iv: bytes) -> Cipher[modes.CBC]:
    algorithm = _tdes(key) if suite is Suite.TDES else algorithms.AES(key)
    return Cipher(algorithm, modes.CBC(iv))


def _whole_blocks(suite: Suite, data: bytes) -> None:
    if not data or len(data) % suite.block_bytes:
        raise Failure(FailureCode.CARD_PROTOCOL, f"cryptogram of {len(data)} bytes")


def encrypt(suite: Suite, key: bytes, data: bytes, iv: bytes | None = None) -> bytes:
    """CBC without padding; ``iv`` None is all zero. Raises Failure CARD_PROTOCOL unless ``data`` is whole blocks."""
    _whole_blocks(suite, data)
    encryptor = _cipher(suite, key, iv or bytes(suite.block_bytes)).encryptor()
    return encryptor.update(data) + encryptor.finalize()


def decrypt(suite: Suite, key: bytes, data: bytes, iv: bytes | None = None) -> bytes:
    """The inverse of ``encrypt``, with the same bounds."""
    _whole_blocks(suite, data)
    decryptor = _cipher(suite, key, iv or bytes(suite.block_bytes)).decryptor()
    return decryptor.update(data) + decryptor.finalize()


def pad(data: bytes, block_bytes: int) -> bytes:
    """ISO/IEC 9797-1 padding method 2: 80, then zeros up to the block."""
    return data + b"\x80" + bytes(-(len(data) + 1) % block_bytes)


def unpad(data: bytes) -> bytes:
    """Raises Failure CARD_PROTOCOL when the padding is not 80 00…"""
    bare = data.rstrip(b"\x00")
    if not bare.endswith(b"\x80"):
        raise Failure(FailureCode.CARD_PROTOCOL, "padding")
    return bare[:-1]


def retail_mac(key: bytes, padded: bytes) -> bytes:
    """ISO/IEC 9797-1 MAC algorithm 3 with DES over data padded already; 8 bytes."""
    chain = encrypt(Suite.TDES, key[:8], padded[:-8])[-8:] if len(padded) > 8 else bytes(8)
    last = bytes(a ^ b for a, b in zip(chain, padded[-8:], strict=True))
    return encrypt(Suite.TDES, key, last)


def mac(suite: Suite, key: bytes, message: bytes) -> bytes:
    """8-byte MAC of a message: retail MAC (which wants whole blocks, padded by the caller), or CMAC cut short."""
    return authenticator(suite, key)(message)


# Setting up a cipher costs ten times what a block does, so a session sets up each of its own once.


def authenticator(suite: Suite, key: bytes) -> Callable[[bytes], bytes]:
    """``mac`` under one key."""
    if suite is Suite.TDES:
        return partial(retail_mac, key)
    ready = CMAC(algorithms.AES(key))

    def authenticate(message: bytes) -> bytes:
        cmac = ready.copy()
        cmac.update(message)
        return cmac.finalize()[:MAC_BYTES]

    return authenticate


def decipherer(suite: Suite, key: bytes) -> Callable[[bytes, bytes], bytes]:
    """``decrypt`` of data and ``iv`` under one key."""
    running = _cipher(suite, key, bytes(suite.block_bytes)).decryptor()

    def decipher(data: bytes, iv: bytes) -> bytes:
        _whole_blocks(suite, data)
        # CBC undoes a block with the one before it only, so the IV sent ahead begins anew; its own block is dropped
        return running.update(iv + data)[suite.block_bytes :]

    return decipher


def initial_vectors(suite: Suite, key: bytes) -> Callable[[bytes], bytes]:
    """The IV for a send sequence counter of one block: zero under 3DES, the counter enciphered under AES."""
    if suite is Suite.TDES:
        return lambda counter: bytes(len(counter))
    return Cipher(algorithms.AES(key), modes.ECB()).encryptor().update  # noqa: S305 - one block, never the same twice
