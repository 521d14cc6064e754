"""Co-payments asked for again: waiting for them, being told, and never being told, on a database file."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.desk.late_answers import ask_next
from app.portal.recheck import MOST_ATTEMPTS
from app.rules.case import CareCase, Facility, FormerRank, Level, Pickup, Setting
from app.rules.case_text import case_from_text, case_to_text
from app.rules.suggest import suggest
from devices.simulated.personas import personas
from domain.coverage import CoverageQuery, InsuranceCard
from domain.verdict import Outcome, Verdict
from domain.visit import DecidedBy, Terms, Visit
from offline_cache.database import open_database
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
WHO = personas()["insured"].person
CARD = InsuranceCard("DN4999900000001", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001")
HOUSE = Facility("99001", Level.BASIC, 60, former=FormerRank.DISTRICT)
CASE = CareCase(NOON.date(), HOUSE, CARD, five_years_on=dt.date(2025, 1, 1))
ENOUGH_VND = 6 * 2_530_000 + 1


class Clock:
    now = NOON

    def __call__(self) -> dt.datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def memory(tmp_path: Path, clock: Clock) -> Iterator[DatabaseThread]:
    thread = DatabaseThread(lambda: Store(open_database(tmp_path / "tiepdon.db", bytes(32)), clock))
    yield thread
    thread.close(20)


def record(memory: DatabaseThread, visit_id: str = "a", **decided: str) -> None:
    found = suggest(CASE)
    terms = Terms(found.code, decided.get("code", found.code), decided.get("reason", ""), dataclasses.asdict(found))
    visit = Visit(visit_id, "Q1", "A", NOON, Outcome.READY, Verdict(), "chip", WHO, terms=terms)
    memory.submit(lambda store: store.record_visit(visit, case_to_text(CASE))).result(20)


def told(memory: DatabaseThread, answer: int | None) -> list[CoverageQuery]:
    """Let everything that is due be asked; what was."""
    asked: list[CoverageQuery] = []

    def co_paid(query: CoverageQuery) -> int | None:
        asked.append(query)
        return answer

    while ask_next(memory, co_paid):
        pass
    return asked


def open_now(memory: DatabaseThread) -> tuple[bool, list[str]]:
    """Whether the case is kept, and the states of its row."""
    rows, case = memory.submit(lambda store: (store.outbox(), store.open_case("a"))).result(20)
    return bool(case), [row.state for row in rows if row.kind == "co_payment"]


def test_the_check_ins_own_question_comes_first(memory: DatabaseThread, clock: Clock) -> None:
    record(memory)
    assert told(memory, ENOUGH_VND) == [] and open_now(memory) == (True, ["pending"])
    clock.now += dt.timedelta(minutes=5)
    (asked,) = told(memory, ENOUGH_VND)
    assert WHO.number is not None and (asked.number, asked.name) == (WHO.number.digits, WHO.name)
    assert open_now(memory) == (False, ["done"])
    (item,) = memory.submit(lambda store: store.work_items()).result(20)
    assert (item.visit_id, item.kind, item.detail["theirs"]) == ("a", "terms_changed", "1.1: 100 %")


def test_what_staff_chose_stands(memory: DatabaseThread, clock: Clock) -> None:
    record(memory, code="1.5", reason="paper_shown")
    clock.now += dt.timedelta(minutes=5)
    told(memory, ENOUGH_VND)
    terms = memory.submit(lambda store: store.decided_terms("a")).result(20)
    assert terms is not None
    assert (terms.decided_code, terms.reason, terms.staff) == ("1.5", "paper_shown", "A")
    assert terms.suggestion["fund_percent"] == 100


def test_too_little_paid_changes_nothing(memory: DatabaseThread, clock: Clock) -> None:
    record(memory)
    clock.now += dt.timedelta(minutes=5)
    told(memory, ENOUGH_VND - 1)
    assert open_now(memory) == (False, ["done"])
    assert memory.submit(lambda store: store.work_items()).result(20) == []


def test_without_an_answer_it_waits_longer_and_ends_after_a_day(memory: DatabaseThread, clock: Clock) -> None:
    record(memory)
    tries = 0
    while open_now(memory)[1] == ["pending"]:
        clock.now += dt.timedelta(minutes=10)
        tries += len(told(memory, None))
    assert tries == MOST_ATTEMPTS
    assert clock.now - NOON > dt.timedelta(hours=20)
    assert open_now(memory) == (False, ["done"]), "nothing is parked: there is nothing staff could do"
    assert told(memory, ENOUGH_VND) == []


@pytest.mark.parametrize(
    "end",
    [
        lambda store: store.keep_terms("a"),
        lambda store: store.cancel_visit("a", "A", "wrong person"),
        lambda store: store.correct_terms("a", Terms("1.1", "1.1", "", {"fund_percent": 100}, DecidedBy.RULE), ""),
    ],
    ids=["told by the desk", "taken back", "corrected by the desk"],
)
def test_who_is_through_with_it_leaves_nothing_to_ask(
    memory: DatabaseThread, clock: Clock, end: Callable[[Store], object]
) -> None:
    record(memory)
    memory.submit(end).result(20)
    clock.now += dt.timedelta(minutes=5)
    assert told(memory, ENOUGH_VND) == [] and not open_now(memory)[0]


def test_two_who_are_told_write_it_down_once(memory: DatabaseThread, clock: Clock) -> None:
    record(memory)
    clock.now += dt.timedelta(minutes=5)

    def meanwhile(_: CoverageQuery) -> int:
        terms = Terms("1.1", "1.1", "", {"fund_percent": 100}, DecidedBy.RULE)
        memory.submit(lambda store: store.correct_terms("a", terms, "")).result(20)
        return ENOUGH_VND

    assert ask_next(memory, meanwhile)
    count = memory.submit(lambda store: store.database.execute("SELECT count(*) FROM care_terms").fetchone()[0])
    assert count.result(20) == 2, "as recorded, and as corrected"


def test_the_same_visit_twice_is_one_question(memory: DatabaseThread) -> None:
    for _ in range(2):
        record(memory)
    assert open_now(memory) == (True, ["pending"])


@pytest.mark.parametrize(
    "case",
    [
        CASE,
        CareCase(NOON.date(), Facility("99002")),
        CareCase(
            NOON.date(),
            HOUSE,
            dataclasses.replace(CARD, valid_to=None, unread_dates="1/2026"),
            insured=None,
            admitted_on=dt.date(2026, 11, 1),
            setting=Setting.INPATIENT,
            living_area="K1",
            annex_one=None,
            pickup=Pickup.PROXY,
            co_paid_vnd=7,
        ),
        CareCase(NOON.date(), HOUSE, setting=None),
    ],
    ids=["usual", "bare", "everything", "no setting"],
)
def test_a_case_is_the_same_after_it_was_kept(case: CareCase) -> None:
    assert case_from_text(case_to_text(case)) == case


def test_what_a_later_version_kept_besides_is_left_out() -> None:
    text = case_to_text(CASE).replace('"newborn"', '"twins": 2, "newborn"')
    assert case_from_text(text) == CASE
