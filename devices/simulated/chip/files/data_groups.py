"""EF.COM, EF.ATR/INFO, DG1 and the optional details of passports, DG11 and DG12 (ICAO 9303-10 §4.6.1, §4.7)."""

from __future__ import annotations

from collections.abc import Iterable

from devices.simulated.chip.tlv import encode
from domain.person import PartialDate, Person

DATA_GROUP_TAGS = {
    1: 0x61, 2: 0x75, 3: 0x63, 4: 0x76, 5: 0x65, 6: 0x66, 7: 0x67, 8: 0x68,
    9: 0x69, 10: 0x6A, 11: 0x6B, 12: 0x6C, 13: 0x6D, 14: 0x6E, 15: 0x6F, 16: 0x70,
}  # fmt: skip
CITIZEN_CARD_ORDER = (1, 2, 3, 13, 15, 14, 4, 5, 6, 7, 8, 9, 10, 11, 12, 16)
"""The citizen card names DG15 before DG14 in EF.COM (chip.md §1.5)."""


def com(present: Iterable[int]) -> bytes:
    """EF.COM for LDS 1.7 and Unicode 4.0.0, naming the data groups ``present``."""
    listed = sorted(present, key=CITIZEN_CARD_ORDER.index)
    tags = bytes(DATA_GROUP_TAGS[number] for number in listed)
    return encode(0x60, encode(0x5F01, b"0107"), encode(0x5F36, b"040000"), encode(0x5C, tags))


def atr_info(max_command: int, max_response: int) -> bytes:
    """EF.ATR/INFO: card capabilities with extended length, and the longest APDUs in bytes (ISO/IEC 7816-4 §12.7.1)."""
    sizes = (encode(0x02, size.to_bytes(2, "big")) for size in (max_command, max_response))
    return encode(0x47, b"\x94\x21\xe0") + encode(0x7F66, *sizes)


def dg1(mrz: str) -> bytes:
    """The machine readable zone, 90 characters for TD1."""
    return encode(0x61, encode(0x5F1F, mrz.encode("ascii")))


def _tagged_list(tag: int, fields: Iterable[tuple[int, bytes]]) -> bytes:
    """A data group that begins with the list of the tags it holds."""
    present = [(field, value) for field, value in fields if value]
    tags = b"".join(field.to_bytes(2, "big") for field, _ in present)
    return encode(tag, encode(0x5C, tags), *(encode(field, value) for field, value in present))


def _digits(date: PartialDate | None) -> bytes:
    """Date as YYYYMMDD; unknown parts are zeros."""
    return f"{date.year:04d}{date.month or 0:02d}{date.day or 0:02d}".encode() if date else b""


def dg11(person: Person) -> bytes:
    """Additional personal details: name with its diacritics, personal number, full birth date, birth place, address."""
    return _tagged_list(
        0x6B,
        (
            (0x5F0E, person.name.replace(" ", "<<", 1).replace(" ", "<").encode()),
            (0x5F10, person.number.digits.encode() if person.number else b""),
            (0x5F2B, _digits(person.birth_date)),
            (0x5F11, person.origin.encode()),
            (0x5F42, person.residence.encode()),
        ),
    )


def dg12(person: Person, authority: str) -> bytes:
    """Additional document details: issuing authority and date."""
    return _tagged_list(0x6C, ((0x5F19, authority.encode()), (0x5F26, _digits(person.issued))))
