"""Who stands at the counter: citizen number, dates that may be incomplete, the person."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from enum import StrEnum

from domain.failure import Failure, FailureCode

_NUMBER = re.compile(r"\d{12}", re.ASCII)
_DATE = re.compile(r"(?:(?:(\d{1,2})/)?(\d{1,2})/)?(\d{4})", re.ASCII)


class Sex(StrEnum):
    MALE = "male"
    FEMALE = "female"
    UNKNOWN = "unknown"


def masked(number: str) -> str:
    """Of whatever kind: a citizen's, or that of an insurance card."""
    return f"{number[:3]}•••••{number[8:]}" if number else ""


@dataclass(frozen=True, slots=True)
class CitizenId:
    """Twelve-digit citizen number (TT 07/2016/TT-BCA): PPP province, G sex and century, YY year, 6 serial."""

    digits: str

    def __post_init__(self) -> None:
        if not _NUMBER.fullmatch(self.digits):
            raise Failure(FailureCode.INPUT_NOT_A_NUMBER, f"{len(self.digits)} characters")

    @classmethod
    def parse(cls, text: str) -> CitizenId:
        """Accept blanks, dots and dashes as people type them. Raises Failure INPUT_NOT_A_NUMBER."""
        return cls(re.sub(r"[\s.\-]", "", text))

    @property
    def can(self) -> str:
        """Card access number printed nowhere else: the last six digits (chip.md §1.3)."""
        return self.digits[6:]

    @property
    def document_number(self) -> str:
        """Document number in the MRZ: the last nine digits (chip.md §1.3)."""
        return self.digits[3:]

    @property
    def masked(self) -> str:
        """For logs and lists over a stranger's shoulder."""
        return masked(self.digits)

    def __repr__(self) -> str:
        return f"CitizenId({self.masked})"


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date of which day, or day and month, may be unknown."""

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if self.month is None and self.day is not None:
            raise Failure(FailureCode.INPUT_NOT_A_DATE, "day without month")
        try:
            dt.date(self.year, self.month or 1, self.day or 1)
        except ValueError as error:
            raise Failure(FailureCode.INPUT_NOT_A_DATE, "no such day") from error

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """``dd/mm/yyyy``, ``mm/yyyy`` or ``yyyy``. Raises Failure INPUT_NOT_A_DATE."""
        match = _DATE.fullmatch(text.strip())
        if not match:
            raise Failure(FailureCode.INPUT_NOT_A_DATE, f"{len(text)} characters")
        day, month, year = (int(part) if part else None for part in match.groups())
        assert year is not None
        return cls(year, month, day)

    @classmethod
    def of(cls, day: dt.date) -> PartialDate:
        return cls(day.year, day.month, day.day)

    @property
    def date(self) -> dt.date | None:
        """The full date, or None when a part is unknown."""
        return dt.date(self.year, self.month, self.day) if self.month and self.day else None

    def __str__(self) -> str:
        """The written form of Vietnam and of the insurer's portal: dd/mm/yyyy, mm/yyyy or yyyy."""
        parts = [f"{part:02d}" for part in (self.day, self.month) if part]
        return "/".join([*parts, f"{self.year:04d}"])


def ages_years(birth_date: PartialDate, day: dt.date) -> tuple[int, int]:
    """Full years, youngest and oldest possible: they differ while day or month of the birth are not known."""
    latest, earliest = (birth_date.month or 12, birth_date.day or 31), (birth_date.month or 1, birth_date.day or 1)
    years, today = day.year - birth_date.year, (day.month, day.day)
    return years - (today < latest), years - (today < earliest)


@dataclass(frozen=True, slots=True, repr=False)
class Person:
    """What the chip says of its holder (DG13, with DG1 where DG13 is silent). Texts are NFC."""

    number: CitizenId | None
    name: str
    birth_date: PartialDate | None
    sex: Sex = Sex.UNKNOWN
    nationality: str = ""
    ethnicity: str = ""
    religion: str = ""
    origin: str = ""
    residence: str = ""
    marks: str = ""
    issued: PartialDate | None = None
    expires: PartialDate | None = None
    never_expires: bool = False
    father: str = ""
    mother: str = ""
    spouse: str = ""
    old_number: str = ""
    document_number: str = ""
    extra: tuple[tuple[int, str], ...] = ()
    """DG13 fields this version does not know: (field number, value as hexadecimal DER)."""

    def __repr__(self) -> str:
        return f"Person({self.number!r})"  # no personal data in logs
