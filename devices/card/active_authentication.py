"""Active Authentication: the chip signs a challenge with the key of DG15 (ICAO 9303-11 §6.1)."""

from __future__ import annotations

import hashlib
import hmac

from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import load_der_public_key

from devices.card.channel import Channel
from devices.card.iso7816 import SHORT_LE_MAX, SW_WRONG_LENGTH, CommandApdu
from devices.card.public_keys import OID_RSA, SubjectPublicKeyInfo
from devices.card.signatures import Kind, parse_scheme, verify
from devices.card.tlv import encode, oid_bytes, read_one
from domain.failure import Failure, FailureCode

CHALLENGE_BYTES = 8
_PARTIAL_RECOVERY = 0x6A
_LAST_NIBBLE = 0x0C
_TRAILERS = {0x33: "sha1", 0x34: "sha256", 0x35: "sha512", 0x36: "sha384", 0x38: "sha224"}
_ECDSA = tuple(f"0.4.0.127.0.7.1.1.4.1.{number}" for number in (3, 1, 2, 4, 5))
"""Chips without ActiveAuthenticationInfo do not say their digest, as RSA signatures do by themselves: any may be it."""


def signature_bytes(key: SubjectPublicKeyInfo) -> int:
    """Length of the signature this key makes, in bytes (an upper bound for EC). Raises Failure PA_ALGORITHM_UNKNOWN."""
    if key.algorithm == OID_RSA:
        return (_rsa(key).n.bit_length() + 7) // 8
    return len(key.key) + 16


def ask_signature(channel: Channel, challenge: bytes, wanted: int, *, extended: bool) -> bytes:
    """INTERNAL AUTHENTICATE. ``wanted`` is the expected length, ``extended`` allows long responses.

    Raises:
        Failure: READER_NO_EXTENDED_LENGTH when the answer does not fit, ACTIVE_AUTHENTICATION_FAILED
            when the chip refuses; what the channel raises.
    """
    le = max(wanted, SHORT_LE_MAX) if extended else SHORT_LE_MAX
    response = channel.send(CommandApdu(0x00, 0x88, 0, 0, challenge, le=le, extended=extended))
    if response.sw == SW_WRONG_LENGTH and not extended:
        raise Failure(FailureCode.READER_NO_EXTENDED_LENGTH, "INTERNAL AUTHENTICATE 6700")
    if not response.ok or not response.data:
        raise Failure(FailureCode.ACTIVE_AUTHENTICATION_FAILED, f"INTERNAL AUTHENTICATE {response.sw:04X}")
    return response.data


def signature_is_genuine(
    key: SubjectPublicKeyInfo, challenge: bytes, signature: bytes, algorithm: str | None = None
) -> bool:
    """Check a chip's answer. ``algorithm`` is the OID of ActiveAuthenticationInfo in DG14, for EC keys.

    Raises:
        Failure: PA_ALGORITHM_UNKNOWN for a kind of key or digest we do not know.
    """
    if key.algorithm == OID_RSA:
        return _rsa_is_genuine(_rsa(key), challenge, signature)
    return any(_ecdsa_is_genuine(key, challenge, signature, oid) for oid in ([algorithm] if algorithm else _ECDSA))


def _ecdsa_is_genuine(key: SubjectPublicKeyInfo, challenge: bytes, signature: bytes, algorithm: str) -> bool:
    scheme = parse_scheme(read_one(encode(0x30, encode(0x06, oid_bytes(algorithm)))))
    if scheme.kind is not Kind.ECDSA:
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, f"active authentication with {scheme.kind.value}")
    return verify(scheme, key, signature, challenge)


def _rsa(key: SubjectPublicKeyInfo) -> rsa.RSAPublicNumbers:
    try:
        loaded = load_der_public_key(key.der)
    except ValueError as error:
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, "RSA key of DG15") from error
    if not isinstance(loaded, rsa.RSAPublicKey):
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, "key of DG15")
    return loaded.public_numbers()


def _rsa_is_genuine(key: rsa.RSAPublicNumbers, challenge: bytes, signature: bytes) -> bool:
    """ISO/IEC 9796-2 digital signature scheme 1 with partial recovery: 6A ‖ M1 ‖ H(M1 ‖ challenge) ‖ trailer."""
    size = (key.n.bit_length() + 7) // 8
    number = int.from_bytes(signature, "big")
    if len(signature) != size or number >= key.n:
        return False
    opened = pow(number, key.e, key.n)
    if opened & 0x0F != _LAST_NIBBLE:  # the chip may send the smaller of s and n − s (ISO/IEC 9796-2 annex B.6)
        opened = key.n - opened
    recovered = opened.to_bytes(size, "big").lstrip(b"\x00")
    if len(recovered) < size - 1 or recovered[0] != _PARTIAL_RECOVERY:
        return False
    return _digest_fits(recovered, challenge)


def _digest_fits(recovered: bytes, challenge: bytes) -> bool:
    digest = "sha1" if recovered[-1] == 0xBC else _TRAILERS.get(recovered[-2]) if recovered[-1] == 0xCC else None
    if digest is None:
        return False
    end = len(recovered) - (1 if recovered[-1] == 0xBC else 2)
    start = end - hashlib.new(digest).digest_size
    if start < 1:
        return False
    expected = hashlib.new(digest, recovered[1:start] + challenge).digest()
    return hmac.compare_digest(expected, recovered[start:end])
