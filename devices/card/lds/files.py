"""Names, identifiers, tags and greatest sizes of the files we read (ICAO 9303-10 §4)."""

from __future__ import annotations

from dataclasses import dataclass

AID = bytes.fromhex("A0000002471001")
"""The LDS1 eMRTD application."""


@dataclass(frozen=True, slots=True)
class ElementaryFile:
    """``max_bytes`` bounds what we read, whatever length the chip announces; ``tag`` is the outermost one."""

    name: str
    fid: int
    sfi: int
    tag: int
    max_bytes: int = 8 * 1024


CARD_ACCESS = ElementaryFile("EF.CardAccess", 0x011C, 0x1C, 0x31, 4 * 1024)
CARD_SECURITY = ElementaryFile("EF.CardSecurity", 0x011D, 0x1D, 0x30, 16 * 1024)
COM = ElementaryFile("EF.COM", 0x011E, 0x1E, 0x60, 1024)
SOD = ElementaryFile("EF.SOD", 0x011D, 0x1D, 0x77, 16 * 1024)
DG1 = ElementaryFile("DG1", 0x0101, 0x01, 0x61)
DG2 = ElementaryFile("DG2", 0x0102, 0x02, 0x75, 128 * 1024)
DG11 = ElementaryFile("DG11", 0x010B, 0x0B, 0x6B, 64 * 1024)
"""Its proof of citizenship (5F16) is a picture."""
DG13 = ElementaryFile("DG13", 0x010D, 0x0D, 0x6D)
DG14 = ElementaryFile("DG14", 0x010E, 0x0E, 0x6E)
DG15 = ElementaryFile("DG15", 0x010F, 0x0F, 0x6F)

DATA_GROUPS = {1: DG1, 2: DG2, 11: DG11, 13: DG13, 14: DG14, 15: DG15}
"""The data groups we read, by number. DG3 and DG4 are behind terminal authentication, the rest we do not need."""

DATA_GROUP_BY_TAG = {
    0x61: 1,
    0x75: 2,
    0x63: 3,
    0x76: 4,
    **{0x65 + number - 5: number for number in range(5, 17)},
}
"""Tag of a data group, as EF.COM lists them, to its number (ICAO 9303-10 §4.2)."""
