"""RSASSA-PSS with parameters of every kind, signed by OpenSSL: the mask may be made with another digest."""

from __future__ import annotations

from functools import cache

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from devices.card.public_keys import parse_key_info
from devices.card.signatures import parse_scheme, verify
from devices.card.tlv import encode, oid_bytes, read_one

MESSAGE = b"signed attributes"
HASHES: dict[str, tuple[hashes.HashAlgorithm, str]] = {
    "sha1": (hashes.SHA1(), "1.3.14.3.2.26"),
    "sha256": (hashes.SHA256(), "2.16.840.1.101.3.4.2.1"),
    "sha512": (hashes.SHA512(), "2.16.840.1.101.3.4.2.3"),
}


@cache
def private_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 2048)


def oid(dotted: str) -> bytes:
    return encode(0x06, oid_bytes(dotted))


def parameters(digest: str, mask: str | None, salt: int) -> bytes:
    """AlgorithmIdentifier; a mask of None is left out."""
    named = encode(0x30, oid(HASHES[digest][1]))
    made = encode(0x30, oid("1.2.840.113549.1.1.8") + encode(0x30, oid(HASHES[mask][1]))) if mask else b""
    fields = encode(0xA0, named) + (encode(0xA1, made) if made else b"") + encode(0xA2, encode(0x02, bytes((salt,))))
    return encode(0x30, oid("1.2.840.113549.1.1.10") + encode(0x30, fields))


@pytest.mark.parametrize("digest", ["sha256", "sha512"])
@pytest.mark.parametrize("mask", ["sha1", "sha256", "sha512", None])
@pytest.mark.parametrize("salt", [0, 20, 32])
def test_the_mask_has_a_digest_of_its_own(digest: str, mask: str | None, salt: int) -> None:
    made_with = HASHES[mask or "sha1"][0]
    scheme_of_signer = padding.PSS(padding.MGF1(made_with), salt)
    signature = private_key().sign(MESSAGE, scheme_of_signer, HASHES[digest][0])
    public = private_key().public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    key = parse_key_info(public)
    named = parse_scheme(read_one(parameters(digest, mask, salt)))
    assert verify(named, key, signature, MESSAGE)
    other = next(each for each in HASHES if each != (mask or "sha1"))
    assert not verify(parse_scheme(read_one(parameters(digest, other, salt))), key, signature, MESSAGE)
