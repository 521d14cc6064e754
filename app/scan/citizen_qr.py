"""The QR of the citizen card: the seven fields of 2021, and the 2024 layout read by content.

Sources: coverage-portal.md §5.1 (``ID|old number|name|ddMMyyyy|sex|address|ddMMyyyy``), §5.2
(Circular 16/2024/TT-BCA: more fields, whose order no public source confirms).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.scan.fields import compact_date, damaged, sex
from app.scan.values import Scan, ScanKind
from domain.card import AccessKey
from domain.person import CitizenId, PartialDate, Sex

_ID12 = re.compile(r"\d{12}", re.ASCII)
_ID9 = re.compile(r"\d{9}", re.ASCII)


def parse(fields: list[str]) -> Scan | None:
    """The scan, or None where the fields are no citizen QR. Anything not in its known place wants confirming."""
    if len(fields) < 6 or not _ID12.fullmatch(fields[0]):
        return None
    return _classic(fields) or _by_content(fields)


def _classic(fields: list[str]) -> Scan | None:
    if len(fields) < 7 or (fields[1] and not _ID9.fullmatch(fields[1])):
        return None
    birth_date, found_sex, issued = compact_date(fields[3]), sex(fields[4]), compact_date(fields[6])
    if birth_date is None or found_sex is None or not fields[2]:
        return None
    extra = [text for text in fields[7:] if text]
    number = CitizenId(fields[0])
    return Scan(
        ScanKind.CITIZEN_QR,
        number=number.digits,
        key=AccessKey(can=number.can, number=number, birth_date=birth_date),
        name=fields[2],
        birth_date=birth_date,
        sex=found_sex,
        address=fields[5],
        issued=issued.date if issued else None,
        old_number=fields[1],
        cancelled_numbers=tuple(CitizenId(text) for text in extra if _ID12.fullmatch(text)),
        parents=tuple(text for text in extra if not any(letter.isdecimal() for letter in text)),
        confirm=damaged(fields[2]),
    )


@dataclass
class _Found:
    """Fields of an unknown order, sorted by what they look like."""

    dates: list[PartialDate] = field(default_factory=list)
    sexes: list[Sex] = field(default_factory=list)
    old_numbers: list[str] = field(default_factory=list)
    citizen_numbers: list[CitizenId] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)

    def take(self, text: str) -> None:
        if (date := compact_date(text)) is not None:
            self.dates.append(date)
        elif (found := sex(text)) is not None:
            self.sexes.append(found)
        elif _ID9.fullmatch(text):
            self.old_numbers.append(text)
        elif _ID12.fullmatch(text):
            self.citizen_numbers.append(CitizenId(text))
        elif text:
            self.texts.append(text)


def _by_content(fields: list[str]) -> Scan | None:
    """The earliest date is the birth, the latest the issue; the first text the name, the next the address."""
    found = _Found()
    for text in fields[1:]:
        found.take(text)
    if not found.texts or not found.dates:
        return None
    dates = sorted(found.dates, key=lambda date: (date.year, date.month or 0, date.day or 0))
    number = CitizenId(fields[0])
    return Scan(
        ScanKind.CITIZEN_QR,
        number=number.digits,
        key=AccessKey(can=number.can, number=number, birth_date=dates[0]),
        name=found.texts[0],
        birth_date=dates[0],
        sex=found.sexes[0] if found.sexes else Sex.UNKNOWN,
        address=found.texts[1] if len(found.texts) > 1 else "",
        issued=dates[-1].date if len(dates) > 1 else None,
        old_number=found.old_numbers[0] if found.old_numbers else "",
        cancelled_numbers=tuple(found.citizen_numbers),
        parents=tuple(found.texts[2:]),
        confirm=True,
    )
