"""EF.COM and DG1 (ICAO 9303-10 §4.6.1, §4.7.1)."""

from __future__ import annotations

from collections.abc import Iterable

from devices.simulated.chip.tlv import encode

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


def dg1(mrz: str) -> bytes:
    """The machine readable zone, 90 characters for TD1."""
    return encode(0x61, encode(0x5F1F, mrz.encode("ascii")))
