"""The sums on the numbers page, from visits in a real database."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from app.numbers import Numbers, Spread, count, share
from domain.consent import Channel
from domain.coverage import AnswerClass, CoverageAnswer, Source
from domain.failure import FailureCode
from domain.verdict import Outcome, Tick, TickState, Verdict
from domain.visit import Visit
from offline_cache.database import open_database
from offline_cache.store import Store

MORNING = dt.datetime(2026, 11, 22, 1, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 22)
OK = Tick(TickState.OK)
EYE = Tick(TickState.WAIVED, FailureCode.FACE_CANNOT_TELL)
UNKNOWN = Tick(TickState.UNDETERMINED, FailureCode.PA_NO_CSCA)
LIVE = CoverageAnswer("000", AnswerClass.OK, MORNING)
DOWN = CoverageAnswer("", AnswerClass.TEMPORARY, MORNING, failure=FailureCode.PORTAL_TIMEOUT)
CACHED = CoverageAnswer("000", AnswerClass.OK, MORNING, source=Source.CACHE)


@dataclass
class Day:
    """Visits recorded some seconds after they began."""

    store: Store
    now: list[dt.datetime]

    def visit(self, name: str, took_s: float, *ticks: Tick, **more: object) -> None:
        arrived = more.pop("arrived_at", MORNING)
        assert isinstance(arrived, dt.datetime)
        self.now[0] = arrived + dt.timedelta(seconds=took_s)
        verdict = Verdict(*(*ticks, OK, OK, OK)[:3])
        values = {"coverage": LIVE, **more}
        self.store.record_visit(Visit(name, "Q1", "A", arrived, Outcome.READY, verdict, "chip", **values))  # type: ignore[arg-type]

    def numbers(self) -> Numbers:
        return count(self.store.counted(DAY, DAY))


@pytest.fixture
def day(tmp_path: Path) -> Iterator[Day]:
    database = open_database(tmp_path / "tiepdon.db", bytes(32))
    now = [MORNING]
    yield Day(Store(database, lambda: now[0]), now)
    database.close()


def test_nobody_came(day: Day) -> None:
    numbers = day.numbers()
    assert (numbers.visits, numbers.days, numbers.handling) == (0, 0, Spread(None, None))
    assert share(0, 0) is None


def test_hours_are_the_clinics(day: Day) -> None:
    for number, hours in enumerate((0, 0, 3)):
        day.visit(f"v{number}", 5, arrived_at=MORNING + dt.timedelta(hours=hours))
    assert {hour: n for hour, n in enumerate(day.numbers().by_hour) if n} == {8: 2, 11: 1}


def test_how_long_it_took(day: Day) -> None:
    for number, took_s in enumerate((4, 6, 8, 1000)):
        day.visit(f"v{number}", took_s)
    numbers = day.numbers()
    assert numbers.handling.middle_s == 7
    assert (numbers.visits, numbers.within_target) == (4, 3)


def test_a_clock_that_was_put_back_takes_no_negative_time(day: Day) -> None:
    day.visit("a", -30)
    assert day.numbers().handling.middle_s == 0


def test_what_was_verified_and_how(day: Day) -> None:
    day.visit("both", 1)
    day.visit("eye", 1, OK, EYE)
    day.visit("chip", 1, OK, Tick(TickState.UNAVAILABLE, FailureCode.CAMERA_NONE))
    day.visit("neither", 1, UNKNOWN)
    numbers = day.numbers()
    assert (numbers.verified, numbers.chip_only, numbers.by_eye) == (1, 2, 1)


def test_failures_are_counted_by_visit_the_most_frequent_first(day: Day) -> None:
    day.visit("a", 1, UNKNOWN, Tick(TickState.ATTENTION, FailureCode.FACE_CANNOT_TELL))
    day.visit("b", 1, UNKNOWN, OK, Tick(TickState.ATTENTION, "060"))
    assert day.numbers().failures == ((FailureCode.PA_NO_CSCA, 2), (FailureCode.FACE_CANNOT_TELL, 1))


def test_offline_is_without_a_live_answer(day: Day) -> None:
    for name, answer in {"live": LIVE, "down": DOWN, "cached": CACHED, "none": None}.items():
        day.visit(name, 1, coverage=answer)
    assert day.numbers().offline == 3


def test_a_kiosks_case_is_one_visit_and_its_wait_is_measured(day: Day) -> None:
    day.visit("case", 40, channel=Channel.KIOSK, handed_over=True)
    day.visit("finished", 20, arrived_at=MORNING + dt.timedelta(seconds=340), continues="case")
    numbers = day.numbers()
    assert (numbers.visits, numbers.waiting.middle_s, numbers.handling.middle_s) == (1, 300, 20)


def test_voided_visits_and_other_days_do_not_count(day: Day) -> None:
    day.visit("voided", 1)
    day.store.cancel_visit("voided", "A", "typing error")
    day.visit("yesterday", 1, arrived_at=MORNING - dt.timedelta(days=1))
    day.visit("today", 1, emergency=True)
    numbers = day.numbers()
    assert (numbers.visits, numbers.emergencies) == (1, 1)
    both = count(day.store.counted(DAY - dt.timedelta(days=1), DAY))
    assert both.by_day == ((DAY - dt.timedelta(days=1), 1), (DAY, 1))
