"""SubjectPublicKeyInfo of chips and certificates, with explicit curve parameters mapped to named curves."""

from __future__ import annotations

from dataclasses import dataclass

from devices.card import tlv
from devices.card.curves import Curve, DomainParameters, curve_by_oid, curve_by_parameter_id, curve_by_parameters
from devices.card.dh_groups import DhGroup, dh_group_by_parameters
from devices.card.group import Group
from domain.failure import Failure, FailureCode

OID_EC_PUBLIC_KEY = "1.2.840.10045.2.1"
OID_ECDH = "1.3.132.1.12"
OID_STANDARDISED_PARAMETERS = "0.4.0.127.0.7.1.2"
EC_KEYS = frozenset({OID_EC_PUBLIC_KEY, OID_ECDH, OID_STANDARDISED_PARAMETERS})
OID_RSA = "1.2.840.113549.1.1.1"
OID_DH_PKCS3 = "1.2.840.113549.1.3.1"
OID_DH_X942 = "1.2.840.10046.2.1"
DH_KEYS = frozenset({OID_DH_PKCS3, OID_DH_X942})
_MAX_DH_BITS = 4096
OID_PRIME_FIELD = "1.2.840.10045.1.1"


@dataclass(frozen=True, slots=True)
class EcPublicKey:
    """A curve of the table and an uncompressed point on it (checked)."""

    curve: Curve
    point: bytes


@dataclass(frozen=True, slots=True)
class AgreementKey:
    """A static public key for key agreement, as an element of its group (checked)."""

    group: Group
    element: bytes


@dataclass(frozen=True, slots=True)
class SubjectPublicKeyInfo:
    """The parts of RFC 5280 §4.1.2.7. ``parameters`` is None where absent or NULL."""

    algorithm: str
    parameters: tlv.Tlv | None
    key: bytes
    der: bytes


def parse_key_info(der: bytes) -> SubjectPublicKeyInfo:
    """Raises Failure CHIP_TLV_MALFORMED."""
    algorithm, bits = _two(tlv.sole(der, 0x30).children())
    parts = algorithm.children()
    if not parts or bits.tag != 0x03 or bits.value[:1] != b"\x00":
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, "public key")
    parameters = parts[1] if len(parts) > 1 and parts[1].tag != 0x05 else None
    return SubjectPublicKeyInfo(tlv.oid(parts[0]), parameters, bits.value[1:], der)


def _two(objects: tuple[tlv.Tlv, ...]) -> tuple[tlv.Tlv, tlv.Tlv]:
    if len(objects) != 2:
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, f"{len(objects)} parts where 2 belong")
    return objects[0], objects[1]


def ec_public_key(info: SubjectPublicKeyInfo) -> EcPublicKey:
    """Raises Failure PA_ALGORITHM_UNKNOWN for another kind of key or curve, CARD_PROTOCOL for a bad point."""
    if info.algorithm not in EC_KEYS or info.parameters is None:
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, f"key type {info.algorithm}")
    curve = _curve(info.parameters)
    if curve is None:
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, "curve is not in the table")
    curve.coordinates(info.key)
    return EcPublicKey(curve, info.key)


def _curve(parameters: tlv.Tlv) -> Curve | None:
    if parameters.tag == 0x06:
        return curve_by_oid(tlv.oid(parameters))
    if parameters.tag == 0x02:
        return curve_by_parameter_id(tlv.integer(parameters))
    return curve_by_parameters(explicit_parameters(parameters))


def explicit_parameters(parameters: tlv.Tlv) -> DomainParameters:
    """SpecifiedECDomain over a prime field (TR-03111 §3.1.1). Raises Failure CHIP_TLV_MALFORMED."""
    parts = parameters.children()
    if parameters.tag != 0x30 or len(parts) < 5:
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, "curve parameters")
    _, field, coefficients, base, order = parts[:5]
    kind, prime = _two(field.children())
    a, b = coefficients.children()[:2] if len(coefficients.children()) >= 2 else _two(())
    if tlv.oid(kind) != OID_PRIME_FIELD or len(base.value) < 3 or base.value[0] != 0x04:
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, "curve parameters")
    half = len(base.value) // 2
    return DomainParameters(
        tlv.integer(prime),
        int.from_bytes(a.value, "big"),
        int.from_bytes(b.value, "big"),
        int.from_bytes(base.value[1 : 1 + half], "big"),
        int.from_bytes(base.value[1 + half :], "big"),
        tlv.integer(order),
    )


def agreement_key(info: SubjectPublicKeyInfo) -> AgreementKey:
    """A chip's static key of chip authentication, on a curve or in a group of integers.

    Raises:
        Failure: PA_ALGORITHM_UNKNOWN for another kind of key, curve or group; CARD_PROTOCOL for a key outside it.
    """
    if info.algorithm not in DH_KEYS:
        key = ec_public_key(info)
        return AgreementKey(key.curve, key.point)
    group = _dh_group(info)
    number = tlv.integer(tlv.sole(info.key, 0x02))
    element = number.to_bytes((number.bit_length() + 7) // 8 or 1, "big") if number > 0 else b""
    group.multiply(element, 1)
    return AgreementKey(group, element)


def _dh_group(info: SubjectPublicKeyInfo) -> DhGroup:
    """A standardised group, or one whose subgroup order X9.42 parameters state.

    PKCS #3 parameters of any other group are refused: without the order nothing could be checked.
    """
    numbers = [tlv.integer(each) for each in info.parameters.children()[:3]] if info.parameters else []
    if len(numbers) < 2:
        raise Failure(FailureCode.CHIP_TLV_MALFORMED, "DH parameters")
    prime, generator = numbers[:2]
    group = dh_group_by_parameters(prime, generator)
    if group is not None:
        return group
    order = numbers[2] if info.algorithm == OID_DH_X942 and len(numbers) > 2 else 0
    sound = 160 <= order.bit_length() < prime.bit_length() <= _MAX_DH_BITS and prime % 2 == 1 and generator > 1
    if not sound or (prime - 1) % order or pow(generator, order, prime) != 1:
        raise Failure(FailureCode.PA_ALGORITHM_UNKNOWN, f"DH group of {prime.bit_length()} bits")
    return DhGroup(f"dh-{prime.bit_length()}", prime, order, generator)
