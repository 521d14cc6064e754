"""Verifying signatures with every algorithm an inspection system has to know (TR-03105-5.1 §7.1)."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import dsa, ec, padding, rsa
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature, encode_dss_signature
from cryptography.hazmat.primitives.serialization import load_der_public_key

from devices.card import tlv
from devices.card.public_keys import (
    EC_KEYS,
    OID_EC_PUBLIC_KEY,
    OID_RSA,
    EcPublicKey,
    SubjectPublicKeyInfo,
    ec_public_key,
)
from domain.failure import Failure, FailureCode

HASHES = {
    "1.3.14.3.2.26": "sha1",
    "2.16.840.1.101.3.4.2.4": "sha224",
    "2.16.840.1.101.3.4.2.1": "sha256",
    "2.16.840.1.101.3.4.2.2": "sha384",
    "2.16.840.1.101.3.4.2.3": "sha512",
}
"""Digest OID to its name in hashlib."""

_HASH_OBJECTS: dict[str, hashes.HashAlgorithm] = {
    "sha1": hashes.SHA1(),  # noqa: S303 - old documents are signed so and must still be judged
    "sha224": hashes.SHA224(),
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}


class Kind(Enum):
    RSA = "RSA PKCS#1 v1.5"
    PSS = "RSASSA-PSS"
    ECDSA = "ECDSA"
    DSA = "DSA"


@dataclass(frozen=True, slots=True)
class Scheme:
    """Kind of signature and its digest; ``digest`` empty means the context (SignerInfo) names it.

    ``salt_bytes`` and ``mask``, the digest of the mask, are of RSASSA-PSS.
    """

    kind: Kind
    digest: str
    salt_bytes: int = 20
    mask: str = "sha1"

    def with_digest(self, digest: str) -> Scheme:
        return self if self.digest else replace(self, digest=digest)


_OID_ECDSA_SPECIFIED = "1.2.840.10045.4.3"
_SCHEMES = {
    OID_RSA: Scheme(Kind.RSA, ""),
    "1.2.840.113549.1.1.5": Scheme(Kind.RSA, "sha1"),
    "1.2.840.113549.1.1.14": Scheme(Kind.RSA, "sha224"),
    "1.2.840.113549.1.1.11": Scheme(Kind.RSA, "sha256"),
    "1.2.840.113549.1.1.12": Scheme(Kind.RSA, "sha384"),
    "1.2.840.113549.1.1.13": Scheme(Kind.RSA, "sha512"),
    OID_EC_PUBLIC_KEY: Scheme(Kind.ECDSA, ""),
    "1.2.840.10045.4.1": Scheme(Kind.ECDSA, "sha1"),
    **{
        f"1.2.840.10045.4.3.{number}": Scheme(Kind.ECDSA, name)
        for number, name in enumerate(("sha224", "sha256", "sha384", "sha512"), 1)
    },
    **{
        f"0.4.0.127.0.7.1.1.4.1.{number}": Scheme(Kind.ECDSA, name)
        for number, name in enumerate(("sha1", "sha224", "sha256", "sha384", "sha512"), 1)
    },
    "1.2.840.10040.4.1": Scheme(Kind.DSA, ""),
    "1.2.840.10040.4.3": Scheme(Kind.DSA, "sha1"),
    "2.16.840.1.101.3.4.3.1": Scheme(Kind.DSA, "sha224"),
    "2.16.840.1.101.3.4.3.2": Scheme(Kind.DSA, "sha256"),
}


_BROKEN = {
    "1.2.840.113549.2.2",
    "1.2.840.113549.2.4",
    "1.2.840.113549.2.5",
    "1.2.840.113549.1.1.2",
    "1.2.840.113549.1.1.3",
    "1.2.840.113549.1.1.4",
    "1.3.14.3.2.3",
}
"""MD2, MD4 and MD5, alone and with RSA: never allowed by ICAO 9303-12 §4.4, and what they sign anybody can forge."""
_OID_PSS = "1.2.840.113549.1.1.10"
_KEYS_OF = {
    Kind.RSA: {OID_RSA, _OID_PSS},
    Kind.PSS: {OID_RSA, _OID_PSS},
    Kind.ECDSA: EC_KEYS,
    Kind.DSA: {"1.2.840.10040.4.1"},
}
"""Kinds of keys that can make a signature of that kind."""


def _unknown(detail: str) -> Failure:
    return Failure(FailureCode.PA_ALGORITHM_UNKNOWN, detail)


def _refuse_broken(dotted: str) -> None:
    if dotted in _BROKEN:
        raise Failure(FailureCode.PA_SIGNATURE_WRONG, f"broken algorithm {dotted}")


def digest_name(algorithm: tlv.Tlv) -> str:
    """hashlib name of an AlgorithmIdentifier.

    Raises:
        Failure: PA_ALGORITHM_UNKNOWN, PA_SIGNATURE_WRONG for a broken algorithm, CHIP_TLV_MALFORMED.
    """
    dotted = tlv.oid(algorithm.child(0x06))
    _refuse_broken(dotted)
    if dotted not in HASHES:
        raise _unknown(f"digest {dotted}")
    return HASHES[dotted]


def parse_scheme(algorithm: tlv.Tlv) -> Scheme:
    """The scheme of an AlgorithmIdentifier, RSASSA-PSS parameters read. Raises like ``digest_name``."""
    parts = algorithm.children()
    dotted = tlv.oid(tlv.first(parts, 0x06))
    _refuse_broken(dotted)
    if dotted == _OID_PSS:
        return _pss(parts[1] if len(parts) > 1 else None)
    if dotted == _OID_ECDSA_SPECIFIED and len(parts) > 1:
        return Scheme(Kind.ECDSA, digest_name(parts[1]))
    if dotted not in _SCHEMES:
        raise _unknown(f"signature {dotted}")
    return _SCHEMES[dotted]


def _pss(parameters: tlv.Tlv | None) -> Scheme:
    """RSASSA-PSS-params with the defaults of RFC 4055 §3.1: a mask that is not named is made with SHA-1."""
    parts = parameters.children() if parameters else ()
    digest, mask, salt = (tlv.find(parts, tag) for tag in (0xA0, 0xA1, 0xA2))
    name = digest_name(tlv.read_one(digest.value)) if digest else "sha1"
    mask_name = digest_name(tlv.read_one(mask.value).child(0x30)) if mask else "sha1"
    return Scheme(Kind.PSS, name, tlv.integer(tlv.read_one(salt.value)) if salt else 20, mask_name)


def verify(scheme: Scheme, key: SubjectPublicKeyInfo, signature: bytes, message: bytes) -> bool:
    """True when the signature over ``message`` is that key's.

    Raises:
        Failure: PA_ALGORITHM_UNKNOWN for a key or digest we cannot use, CARD_PROTOCOL for an impossible key.
    """
    if key.algorithm not in _KEYS_OF[scheme.kind]:
        return False
    if scheme.digest not in _HASH_OBJECTS:
        raise _unknown("no digest named")
    digest = _HASH_OBJECTS[scheme.digest]
    try:
        if scheme.kind is Kind.ECDSA:
            return verify_ecdsa(ec_public_key(key), digest, signature, message)
        return _verify_loaded(scheme, load_der_public_key(_loadable(key)), signature, message)
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise _unknown(f"{scheme.kind.value} key: {type(error).__name__}") from error


def _loadable(key: SubjectPublicKeyInfo) -> bytes:
    """RSA keys marked as PSS-only are loaded as plain RSA keys: parameters would only narrow their use."""
    if key.algorithm != _OID_PSS:
        return key.der
    algorithm = tlv.encode(0x30, tlv.encode(0x06, tlv.oid_bytes(OID_RSA)) + b"\x05\x00")
    return tlv.encode(0x30, algorithm + tlv.encode(0x03, b"\x00" + key.key))


def _verify_loaded(scheme: Scheme, key: object, signature: bytes, message: bytes) -> bool:
    digest = _HASH_OBJECTS[scheme.digest]
    try:
        if isinstance(key, rsa.RSAPublicKey) and scheme.kind is Kind.PSS:
            mask = padding.MGF1(_HASH_OBJECTS[scheme.mask])
            key.verify(signature, message, padding.PSS(mask, scheme.salt_bytes), digest)
        elif isinstance(key, rsa.RSAPublicKey) and scheme.kind is Kind.RSA:
            key.verify(signature, message, padding.PKCS1v15(), digest)
        elif isinstance(key, dsa.DSAPublicKey) and scheme.kind is Kind.DSA:
            key.verify(signature, message, digest)
        else:
            return False
    except InvalidSignature:
        return False
    return True


_CURVES: dict[str, type[ec.EllipticCurve]] = {
    "secp224r1": ec.SECP224R1,
    "prime256v1": ec.SECP256R1,
    "secp384r1": ec.SECP384R1,
    "secp521r1": ec.SECP521R1,
    "brainpoolP256r1": ec.BrainpoolP256R1,
    "brainpoolP384r1": ec.BrainpoolP384R1,
    "brainpoolP512r1": ec.BrainpoolP512R1,
}


def verify_ecdsa(key: EcPublicKey, digest: hashes.HashAlgorithm, signature: bytes, message: bytes) -> bool:
    """ECDSA with the signature as DER or as plain r ‖ s (TR-03111 §5.2); a few bytes may be both."""
    return any(_verify_encoded(key, digest, encoded, message) for encoded in _encodings(signature))


def _verify_encoded(key: EcPublicKey, digest: hashes.HashAlgorithm, encoded: bytes, message: bytes) -> bool:
    if key.curve.name not in _CURVES:
        return _verify_with_ecdsa(key, digest, encoded, message)
    x, y = key.curve.coordinates(key.point)
    public = ec.EllipticCurvePublicNumbers(x, y, _CURVES[key.curve.name]()).public_key()
    try:
        public.verify(encoded, message, ec.ECDSA(digest))
    except InvalidSignature:
        return False
    return True


def _encodings(signature: bytes) -> Iterator[bytes]:
    """What the bytes may mean, in DER."""
    with contextlib.suppress(ValueError):
        decode_dss_signature(signature)
        yield signature
    half, odd = divmod(len(signature), 2)
    if half and not odd:
        r, s = (int.from_bytes(part, "big") for part in (signature[:half], signature[half:]))
        yield encode_dss_signature(r, s)


def _verify_with_ecdsa(key: EcPublicKey, digest: hashes.HashAlgorithm, signature: bytes, message: bytes) -> bool:
    """For the 192-, 224- and 320-bit curves that ``cryptography`` does not have."""
    import ecdsa  # noqa: PLC0415 - only for these rare curves

    hasher = hashes.Hash(digest)
    hasher.update(message)
    public = ecdsa.VerifyingKey.from_string(key.point[1:], curve=key.curve.library_curve)
    r, s = decode_dss_signature(signature)
    number = ecdsa.util.string_to_number(hasher.finalize()[: public.curve.baselen])
    return bool(public.pubkey.verifies(number, ecdsa.ecdsa.Signature(r, s)))
