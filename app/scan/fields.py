"""Reading single fields of QR codes: dates, sexes, hexadecimal names; nothing here raises."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
import unicodedata

from domain.failure import Failure
from domain.person import PartialDate, Sex

_SEXES = {"nam": Sex.MALE, "nữ": Sex.FEMALE, "khác": Sex.UNKNOWN}
_HEX = re.compile(r"(?:[0-9a-fA-F]{2})+", re.ASCII)
_EIGHT_DIGITS = re.compile(r"\d{8}", re.ASCII)
_YEAR = re.compile(r"\d{4}", re.ASCII)


def split(text: str) -> list[str]:
    """Fields between bars, NFC and trimmed.

    A keyboard layout that is not the scanner's turns the bar into a backslash (§5.6).
    """
    text = unicodedata.normalize("NFC", text.strip().strip("\ufeff"))
    if "|" not in text and text.count("\\") >= 1:
        text = text.replace("\\", "|")
    return [field.strip() for field in text.split("|")]


def sex(text: str) -> Sex | None:
    """A sex as citizen QRs write it, or None where the field is something else."""
    return _SEXES.get(text.casefold())


def compact_date(text: str) -> PartialDate | None:
    """``ddMMyyyy``, with 00 for an unknown day or month, or ``yyyy``."""
    if _YEAR.fullmatch(text):
        text = "0000" + text
    if not _EIGHT_DIGITS.fullmatch(text):
        return None
    day, month, year = int(text[:2]), int(text[2:4]), int(text[4:])
    with contextlib.suppress(Failure):
        return PartialDate(year, month or None, day or None)
    return None


def slashed_date(text: str) -> PartialDate | None:
    with contextlib.suppress(Failure):
        return PartialDate.parse(text)
    return None


def full_date(text: str) -> dt.date | None:
    found = slashed_date(text)
    return found.date if found else None


def is_hex(text: str) -> bool:
    """Long enough to be a name: two letters take four digits."""
    return len(text) >= 4 and _HEX.fullmatch(text) is not None


def hex_text(text: str) -> str:
    """UTF-8 in hexadecimal as text; the field as it is where it is no such thing; ``-`` is empty."""
    if text == "-":
        return ""
    if not is_hex(text):
        return text
    try:
        return unicodedata.normalize("NFC", bytes.fromhex(text).decode("utf-8")).strip()
    except UnicodeDecodeError:
        return text


def damaged(*texts: str) -> bool:
    """Signs of a Vietnamese keyboard program having retyped a scan, or of lost characters (§5.6)."""
    return any("\ufffd" in text or "?" in text or any(letter.isdecimal() for letter in text) for text in texts)
