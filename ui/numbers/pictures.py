"""Pictures of the numbers page: an invented morning, week and month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

from domain.clinic_time import CLINIC_TIME
from offline_cache.counted import CountedRow
from ui.numbers.window import PERIODS, NumbersWindow
from ui.picture import save_picture
from ui.samples import TODAY
from ui.style.look import Look

_BY_HOUR = (9, 14, 11, 6, 2, 0, 7, 8, 4)
"""Check-ins of each hour from six in the morning on."""
_OPENS = dt.datetime.combine(TODAY, dt.time(6), CLINIC_TIME).astimezone(dt.UTC)
_UNSURE, _OFFLINE, _FROM_KIOSK = frozenset({5, 17, 40}), frozenset({11}), frozenset({8, 23})
"""Which check-ins of a day had a face nobody could tell, no answer from the insurer, a kiosk before the desk."""


@dataclass(frozen=True, slots=True)
class NumbersScreen:
    """One picture to take; ``period`` is one of PERIODS."""

    period: str = "today"
    language: str = "vi"
    dark: bool = False
    size: tuple[int, int] = (1366, 768)

    @property
    def file_name(self) -> str:
        parts = ("numbers", self.period, self.language, "dark" if self.dark else "", f"{self.size[0]}x{self.size[1]}")
        return "-".join(part for part in parts if part) + ".png"


def numbers_screens() -> list[NumbersScreen]:
    return [*(NumbersScreen(period) for period in PERIODS), NumbersScreen(language="en", dark=True)]


def sample_counted(first: dt.date, last: dt.date) -> list[CountedRow]:
    """What the station recorded on each of these days; the further back, the quieter."""
    days = (last - first).days + 1
    return [row for ago in range(days) for row in _day(last - dt.timedelta(days=ago), quieter=ago % 5)]


def _day(day: dt.date, quieter: int) -> Iterator[CountedRow]:
    since = day - TODAY
    slots = [(hour, place) for hour, most in enumerate(_BY_HOUR) for place in range(max(0, most - quieter))]
    for count, (hour, place) in enumerate(slots, start=1):
        yield _row(day, _OPENS + since + dt.timedelta(hours=hour, minutes=4 * place), count)


def _row(day: dt.date, arrived: dt.datetime, count: int) -> CountedRow:
    verdict = {
        "card_genuine": {"state": "ok", "code": ""},
        "same_person": {"state": "attention", "code": "M-203"} if count in _UNSURE else {"state": "ok", "code": ""},
        "insured": {"state": "unavailable", "code": "B-101"} if count in _OFFLINE else {"state": "ok", "code": ""},
    }
    answer = {"source": "cache" if count in _OFFLINE else "portal", "answer_class": "ok"}
    recorded = arrived + dt.timedelta(seconds=5 + count * 7 % 9)
    handed_over = arrived - dt.timedelta(minutes=2) if count in _FROM_KIOSK else None
    return CountedRow(day, arrived, recorded, handed_over, verdict, answer, emergency=False)


def open_numbers(screen: NumbersScreen) -> NumbersWindow:
    """The window as its picture shows it."""
    window = NumbersWindow(sample_counted, TODAY, Look.of(screen.language, screen.dark))
    window.resize(*screen.size)
    window.choose(screen.period)
    window.show()
    for _ in range(4):  # figures come from a worker; words that wrap anew move what is around them
        window.wait()
        QApplication.processEvents()
    return window


def save_numbers_screens(folder: Path, chosen: Iterable[NumbersScreen] | None = None) -> Iterator[Path]:
    """Write one PNG for each screen into ``folder``, which must be there."""
    for screen in chosen or numbers_screens():
        yield save_picture(open_numbers(screen), folder / screen.file_name)
