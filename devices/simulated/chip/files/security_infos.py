"""SecurityInfos: EF.CardAccess and DG14, and the key in DG15 (ICAO 9303-11 §9.2, 9303-10 §4.7.14–15)."""

from __future__ import annotations

from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric import rsa

from devices.simulated.chip import der
from devices.simulated.chip.groups import EllipticCurve, Group, ModularGroup
from devices.simulated.chip.image import ActiveKey, ChipKey, EcdsaActiveKey
from devices.simulated.chip.protocols import (
    ACTIVE_AUTHENTICATION,
    PUBLIC_KEY_DH,
    PUBLIC_KEY_ECDH,
    TERMINAL_AUTHENTICATION,
    PaceOption,
    chip_authentication_oid,
)
from devices.simulated.chip.tlv import encode

EC_PUBLIC_KEY, PRIME_FIELD = "1.2.840.10045.2.1", "1.2.840.10045.1.1"
DH_KEY_AGREEMENT, DH_PUBLIC_NUMBER = "1.2.840.113549.1.3.1", "1.2.840.10046.2.1"
"""PKCS #3, which is right, and X9.42, which some issuers use all the same (9303-11 §8.5 note 2)."""
RSA_ENCRYPTION = "1.2.840.113549.1.1.1"
PLAIN_ECDSA = {
    "sha1": "0.4.0.127.0.7.1.1.4.1.1",
    "sha224": "0.4.0.127.0.7.1.1.4.1.2",
    "sha256": "0.4.0.127.0.7.1.1.4.1.3",
    "sha384": "0.4.0.127.0.7.1.1.4.1.4",
    "sha512": "0.4.0.127.0.7.1.1.4.1.5",
}
"""Signature identifiers of TR-03111 §5.2.1.1."""


def terminal_authentication_info() -> bytes:
    """The card asks for terminal authentication before DG3."""
    return der.sequence(der.oid(TERMINAL_AUTHENTICATION), der.integer(1))


def pace_info(option: PaceOption) -> bytes:
    return der.sequence(der.oid(option.oid), der.integer(option.version), der.integer(option.parameter_id))


def chip_authentication_info(key: ChipKey) -> bytes:
    oid = chip_authentication_oid(key.suite, elliptic=key.group.is_elliptic)
    return der.sequence(der.oid(oid), der.integer(1), _key_id(key))


def _key_id(key: ChipKey) -> bytes:
    return b"" if key.key_id is None else der.integer(key.key_id)


def active_authentication_info(digest: str) -> bytes:
    return der.sequence(der.oid(ACTIVE_AUTHENTICATION), der.integer(1), der.oid(PLAIN_ECDSA[digest]))


def explicit_parameters(curve: EllipticCurve) -> bytes:
    """ECParameters spelt out: TR-03110-3 §A.2.1.3 forbids a curve's name here."""
    a, b = (value.to_bytes(curve.size, "big") for value in (curve.a, curve.b))
    return der.sequence(
        der.integer(1),
        der.sequence(der.oid(PRIME_FIELD), der.integer(curve.p)),
        der.sequence(der.octets(a), der.octets(b)),
        der.octets(curve.generator),
        der.integer(curve.order),
        der.integer(1),
    )


def elliptic_public_key(curve: EllipticCurve, point: bytes) -> bytes:
    """SubjectPublicKeyInfo with explicit parameters."""
    return der.sequence(der.sequence(der.oid(EC_PUBLIC_KEY), explicit_parameters(curve)), der.bits(point))


def _modular_public_key(group: ModularGroup, element: bytes, *, x942: bool) -> bytes:
    oid, last = (DH_PUBLIC_NUMBER, der.integer(group.order)) if x942 else (DH_KEY_AGREEMENT, b"")
    parameters = der.sequence(der.integer(group.p), der.integer(group.g), last)
    value = der.integer(int.from_bytes(element, "big"))
    return der.sequence(der.sequence(der.oid(oid), parameters), der.bits(value))


def group_public_key(group: Group, element: bytes, *, x942: bool = False) -> bytes:
    """SubjectPublicKeyInfo of a key agreement key."""
    if isinstance(group, EllipticCurve):
        return elliptic_public_key(group, element)
    assert isinstance(group, ModularGroup)
    return _modular_public_key(group, element, x942=x942)


def chip_authentication_public_key_info(key: ChipKey, *, x942: bool = False) -> bytes:
    public = key.group.power(key.group.generator, key.scalar)
    oid = PUBLIC_KEY_ECDH if key.group.is_elliptic else PUBLIC_KEY_DH
    return der.sequence(der.oid(oid), group_public_key(key.group, public, x942=x942), _key_id(key))


def card_access(infos: Iterable[bytes]) -> bytes:
    return der.set_of(*infos)


def dg14(infos: Iterable[bytes]) -> bytes:
    return encode(0x6E, der.set_of(*infos))


def rsa_public_key(numbers: rsa.RSAPublicNumbers) -> bytes:
    key = der.sequence(der.integer(numbers.n), der.integer(numbers.e))
    return der.sequence(der.sequence(der.oid(RSA_ENCRYPTION), der.null()), der.bits(key))


def dg15(key: ActiveKey) -> bytes:
    """The public key of active authentication."""
    if isinstance(key, EcdsaActiveKey):
        return encode(0x6F, elliptic_public_key(key.curve, key.curve.power(key.curve.generator, key.scalar)))
    return encode(0x6F, rsa_public_key(key.numbers.public_numbers))
