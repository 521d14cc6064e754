"""SecurityInfos: what EF.CardAccess, EF.CardSecurity and DG14 announce (ICAO 9303-11 §9.2)."""

from __future__ import annotations

from dataclasses import dataclass

from devices.card import tlv
from devices.card.symmetric import Suite
from domain.failure import Failure, FailureCode

_BSI = "0.4.0.127.0.7.2.2"
_PACE = _BSI + ".4"
_CHIP_AUTHENTICATION = _BSI + ".3"
_PUBLIC_KEY = _BSI + ".1"
OID_ACTIVE_AUTHENTICATION = "2.23.136.1.1.5"

_OURS = (_PACE + ".", _CHIP_AUTHENTICATION + ".", _PUBLIC_KEY + ".", OID_ACTIVE_AUTHENTICATION)

_SUITES = {1: Suite.TDES, 2: Suite.AES_128, 3: Suite.AES_192, 4: Suite.AES_256}
_MAPPINGS = {1: ("DH", "GM"), 2: ("ECDH", "GM"), 3: ("DH", "IM"), 4: ("ECDH", "IM"), 6: ("ECDH", "CAM")}
_MAX_INFOS = 64


@dataclass(frozen=True, slots=True)
class PaceInfo:
    """One way to do PACE; ``parameter_id`` None means explicit parameters, which are never accepted."""

    oid: str
    agreement: str
    mapping: str
    suite: Suite
    version: int
    parameter_id: int | None

    @property
    def label(self) -> str:
        return f"PACE-{self.agreement}-{self.mapping}-{self.suite.label}/{self.parameter_id}"


@dataclass(frozen=True, slots=True)
class ChipAuthenticationInfo:
    oid: str
    agreement: str
    suite: Suite
    version: int
    key_id: int | None


@dataclass(frozen=True, slots=True)
class ChipAuthenticationKey:
    """``key_info`` is the DER of the SubjectPublicKeyInfo."""

    agreement: str
    key_info: bytes
    key_id: int | None


@dataclass(frozen=True, slots=True)
class SecurityInfos:
    """Those infos that concern us, in the order of the file; ``raw`` holds each SecurityInfo as read."""

    pace: tuple[PaceInfo, ...]
    chip_authentication: tuple[ChipAuthenticationInfo, ...]
    keys: tuple[ChipAuthenticationKey, ...]
    active_authentication: str | None
    """Signature algorithm OID of ActiveAuthenticationInfo."""
    raw: frozenset[bytes]


def parse_security_infos(der: bytes) -> SecurityInfos:
    """A DER SET OF SecurityInfo; unknown ones are ignored.

    Raises:
        Failure: CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED.
    """
    infos = tlv.sole(der, 0x31).children()
    if len(infos) > _MAX_INFOS:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"{len(infos)} security infos")
    parts = [_parts(each) for each in infos]
    return SecurityInfos(
        pace=tuple(pace for oid, rest in parts if (pace := _pace(oid, rest))),
        chip_authentication=tuple(info for oid, rest in parts if (info := _chip_authentication(oid, rest))),
        keys=tuple(key for oid, rest in parts if (key := _public_key(oid, rest))),
        active_authentication=next(
            (_second_oid(rest) for oid, rest in parts if oid == OID_ACTIVE_AUTHENTICATION), None
        ),
        raw=frozenset(each.raw for each in infos),
    )


def _parts(info: tlv.Tlv) -> tuple[str, tuple[tlv.Tlv, ...]]:
    parts = info.children()
    if info.tag != 0x30 or not parts:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, "security info")
    oid = tlv.oid(parts[0])
    if len(parts) < 2 and oid.startswith(_OURS):
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"security info {oid} without content")
    return oid, parts[1:]


def _numbers(oid: str, arc: str) -> list[int]:
    """The numbers of an OID below ``arc``; empty when it lies elsewhere."""
    return [int(part) for part in oid[len(arc) + 1 :].split(".")] if oid.startswith(arc + ".") else []


def _optional_integer(rest: tuple[tlv.Tlv, ...]) -> int | None:
    return tlv.integer(rest[1]) if len(rest) > 1 and rest[1].tag == 0x02 else None


def _second_oid(rest: tuple[tlv.Tlv, ...]) -> str:
    if len(rest) < 2:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, "active authentication info")
    return tlv.oid(rest[1])


def _pace(oid: str, rest: tuple[tlv.Tlv, ...]) -> PaceInfo | None:
    numbers = _numbers(oid, _PACE)
    if len(numbers) != 2 or numbers[0] not in _MAPPINGS or numbers[1] not in _SUITES or rest[0].tag != 0x02:
        return None
    agreement, mapping = _MAPPINGS[numbers[0]]
    version = tlv.integer(rest[0])
    return PaceInfo(oid, agreement, mapping, _SUITES[numbers[1]], version, _optional_integer(rest))


def _chip_authentication(oid: str, rest: tuple[tlv.Tlv, ...]) -> ChipAuthenticationInfo | None:
    numbers = _numbers(oid, _CHIP_AUTHENTICATION)
    if len(numbers) != 2 or numbers[0] not in (1, 2) or numbers[1] not in _SUITES:
        return None
    version = tlv.integer(rest[0])
    return ChipAuthenticationInfo(
        oid, "DH" if numbers[0] == 1 else "ECDH", _SUITES[numbers[1]], version, _optional_integer(rest)
    )


def _public_key(oid: str, rest: tuple[tlv.Tlv, ...]) -> ChipAuthenticationKey | None:
    numbers = _numbers(oid, _PUBLIC_KEY)
    if numbers not in ([1], [2]) or rest[0].tag != 0x30:
        return None
    return ChipAuthenticationKey("DH" if numbers == [1] else "ECDH", rest[0].raw, _optional_integer(rest))
