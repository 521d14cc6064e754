"""What can be applied for, and when the result is due."""

from __future__ import annotations

import datetime as dt
import tomllib
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

from app.rules.forms import form_rules
from domain.failure import Failure, FailureCode

FILE = "procedures.toml"
_LONGEST_DAYS = 365
_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class Procedure:
    """``days`` are working days to the result; 0 is the same day."""

    code: str
    name: str
    days: int


@dataclass(frozen=True, slots=True)
class Procedures:
    """In the order of the file, which is the order of the list on the screen."""

    listed: tuple[Procedure, ...]
    holidays: frozenset[dt.date] = frozenset()

    def of(self, code: str) -> Procedure | None:
        return next((procedure for procedure in self.listed if procedure.code == code), None)


NO_PROCEDURES = Procedures(())
"""Until the list is read."""


def load_procedures(home: Path | None = None) -> Procedures:
    """The office's own list from its home, else the examples. Raises Failure SETTINGS_INVALID."""
    own = home / FILE if home is not None else None
    if own is not None and own.exists():
        return read_procedures(own.read_text(encoding="utf-8"))
    return read_procedures(files("assets").joinpath(FILE).read_text(encoding="utf-8"))


def read_procedures(text: str) -> Procedures:
    """A list without ``holidays`` goes by the public ones that transfer forms are counted with.

    Raises Failure SETTINGS_INVALID for anything but codes, each once, with names and days.
    """
    try:
        data = tomllib.loads(text)
        listed = tuple(_procedure(row) for row in data["procedure"])
        holidays = frozenset(map(_day, data["holidays"])) if "holidays" in data else form_rules().holidays
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _invalid(type(error).__name__) from None
    if not listed or len({procedure.code for procedure in listed}) != len(listed):
        raise _invalid("a code twice, or none")
    return Procedures(listed, holidays)


def _invalid(what: str) -> Failure:
    return Failure(FailureCode.SETTINGS_INVALID, f"{FILE}: {what}")


def _procedure(row: Any) -> Procedure:
    made = Procedure(row["code"].strip(), row["name"].strip(), row["days"])
    if not made.code or not made.name or type(made.days) is not int or not 0 <= made.days <= _LONGEST_DAYS:
        raise ValueError(made.code)
    return made


def _day(value: Any) -> dt.date:
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)


def due_date(received: dt.date, days: int, holidays: frozenset[dt.date] = frozenset()) -> dt.date:
    """The working day on which the result is there; received on a holiday, it counts from the next working day."""
    day = received
    while _off(day, holidays):
        day += dt.timedelta(days=1)
    for _ in range(days):
        day += dt.timedelta(days=1)
        while _off(day, holidays):
            day += dt.timedelta(days=1)
    return day


def _off(day: dt.date, holidays: frozenset[dt.date]) -> bool:
    return day.weekday() >= _SATURDAY or day in holidays
