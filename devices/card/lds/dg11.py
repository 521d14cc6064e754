"""DG11: additional personal details of a passport (ICAO 9303-10 §4.7.11); the citizen card has DG13 instead."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass

from devices.card import tlv
from devices.card.lds.files import DG11
from domain.failure import Failure, FailureCode
from domain.person import PartialDate

_NAME = 0x5F0E
_BIRTH = 0x5F2B
_BIRTHPLACE = 0x5F11
_ADDRESS = 0x5F42


@dataclass(frozen=True, slots=True, repr=False)
class Details:
    """What DG1 has no room for: the name in its own letters, the whole birth date, places."""

    name: str
    birth_date: PartialDate | None
    birthplace: str
    address: str


def parse_dg11(raw: bytes) -> Details:
    """Raises Failure CHIP_TLV_MALFORMED or CHIP_FILE_MALFORMED."""
    objects = tlv.sole(raw, DG11.tag).children()
    return Details(
        name=_text(objects, _NAME).replace("<<", " ").replace("<", " ").strip(),
        birth_date=_date(tlv.find(objects, _BIRTH)),
        birthplace=_text(objects, _BIRTHPLACE).replace("<", ", "),
        address=_text(objects, _ADDRESS).replace("<", ", "),
    )


def _text(objects: tuple[tlv.Tlv, ...], tag: int) -> str:
    found = tlv.find(objects, tag)
    try:
        return unicodedata.normalize("NFC", found.value.decode("utf-8").replace("\x00", "").strip()) if found else ""
    except UnicodeDecodeError as error:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, "text of DG11") from error


def _date(found: tlv.Tlv | None) -> PartialDate | None:
    """YYYYMMDD, as eight digits or packed in four bytes; zeros for what is unknown."""
    if found is None:
        return None
    digits = found.value.hex() if len(found.value) == 4 else found.value.decode("ascii", "replace")
    if len(digits) != 8 or not digits.isascii() or not digits.isdigit():
        return None
    month, day = int(digits[4:6]) or None, int(digits[6:]) or None
    try:
        return PartialDate(int(digits[:4]), month, day if month else None)
    except Failure:
        return None
