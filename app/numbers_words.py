"""The sums in words: the same lines for the screen, the PDF and the CSV file."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import dataclass

from app.failures import describe
from app.numbers import Numbers, share
from app.texts import Texts
from domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class Line:
    """One sum: ``name`` is the end of the text key ``numbers.<name>``, ``value`` is ready to be read."""

    name: str
    value: str
    plain: float | None
    """For spreadsheets: a count, seconds, or a share from 0 to 1."""


def lines(numbers: Numbers, texts: Texts) -> tuple[Line, ...]:
    """In the order people ask."""
    return (
        _count("visits", numbers.visits, texts),
        _time("handling", numbers.handling.middle_s, texts),
        _time("handling_most", numbers.handling.nine_of_ten_s, texts),
        _time("waiting", numbers.waiting.middle_s, texts),
        _share("within_target", numbers.within_target, numbers.visits, texts),
        _share("verified", numbers.verified, numbers.visits, texts),
        _share("chip_only", numbers.chip_only, numbers.visits, texts),
        _share("by_eye", numbers.by_eye, numbers.visits, texts),
        _share("offline", numbers.offline, numbers.visits, texts),
        _count("emergencies", numbers.emergencies, texts),
    )


def _count(name: str, number: int, texts: Texts) -> Line:
    return Line(name, texts.number(number), number)


def _time(name: str, seconds: float | None, texts: Texts) -> Line:
    if seconds is None:
        return Line(name, texts.get("numbers.nothing"), None)
    if seconds < 60:
        return Line(name, texts.get("numbers.seconds", seconds=f"{seconds:.0f}"), seconds)
    minutes, rest = divmod(round(seconds), 60)
    return Line(name, texts.get("numbers.minutes", minutes=minutes, seconds=f"{rest:02d}"), seconds)


def _share(name: str, part: int, whole: int, texts: Texts) -> Line:
    found = share(part, whole)
    if found is None:
        return Line(name, texts.get("numbers.nothing"), None)
    return Line(
        name, texts.get("numbers.share", percent=f"{found * 100:.0f}", part=texts.number(part)), round(found, 4)
    )


def failure_lines(numbers: Numbers, texts: Texts) -> tuple[tuple[str, str, int], ...]:
    """Code, sentence and count."""
    found = ((code, describe(FailureCode(code), texts.language).sentence, n) for code, n in numbers.failures)
    return tuple(found)


def as_csv(numbers: Numbers, first: dt.date, last: dt.date, texts: Texts) -> bytes:
    """For spreadsheets: name, value; then hours, days and failures. With a byte order mark, for Windows."""
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow([texts.get("numbers.title"), first.isoformat(), last.isoformat()])
    writer.writerows([texts.get(f"numbers.{line.name}"), _cell(line.plain)] for line in lines(numbers, texts))
    writer.writerows([f"{hour:02d}:00", n] for hour, n in enumerate(numbers.by_hour) if n)
    writer.writerows([day.isoformat(), n] for day, n in numbers.by_day)
    writer.writerows([code, n, sentence] for code, sentence, n in failure_lines(numbers, texts))
    return table.getvalue().encode("utf-8-sig")


def _cell(value: float | None) -> str:
    return "" if value is None else f"{value:g}"
