"""Looking up as the desk does it: the portal first, what else is known next, the memory where the portal is silent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk.looking_up import look_up
from app.flow.effects import LookUp
from app.portal.client import CoverageSource
from app.portal.recent import RecentAnswers
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery, InsuranceCard
from domain.failure import Failure, FailureCode
from domain.person import PartialDate
from offline_cache.writer import DatabaseThread, opener

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
QUERY = CoverageQuery("990085000123", "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
CARD = "DN4999900000101"
FOUND = CoverageAnswer("000", AnswerClass.OK, NOON, coverage=Coverage(InsuranceCard(CARD)))
UNKNOWN = CoverageAnswer("050", AnswerClass.INPUT, NOON)
SILENT = CoverageAnswer("", AnswerClass.TEMPORARY, NOON, failure=FailureCode.PORTAL_TIMEOUT)


class Insurer(CoverageSource):
    """Knows people by some numbers only, or is away."""

    def __init__(self, *numbers: str, away: bool = False) -> None:
        self.numbers = numbers
        self.away = away
        self.asked: list[str] = []

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        self.asked.append(query.number)
        if self.away:
            return SILENT
        return FOUND if query.number in self.numbers else UNKNOWN

    def sign_in(self) -> Failure | None:
        return None


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[DatabaseThread]:
    thread = DatabaseThread(opener(tmp_path / "tiepdon.db", lambda: bytes(32)))
    yield thread
    thread.close(5)


def ask(insurer: Insurer, memory: DatabaseThread, *known: str) -> tuple[CoverageAnswer, CoverageAnswer | None]:
    found = look_up(RecentAnswers(insurer, now=lambda: NOON), memory, LookUp("V1", QUERY, known=known))
    assert found.found_by.number == (insurer.asked[-1] if found.answer is FOUND else QUERY.number)
    return found.answer, found.last_known


def test_who_is_found_is_asked_about_once(memory: DatabaseThread) -> None:
    insurer = Insurer(QUERY.number)
    assert ask(insurer, memory, CARD) == (FOUND, None)
    assert insurer.asked == [QUERY.number]


def test_the_card_shown_is_tried_where_the_chips_number_is_unknown(memory: DatabaseThread) -> None:
    insurer = Insurer(CARD)
    assert ask(insurer, memory, CARD)[0] == FOUND
    assert insurer.asked[0] == QUERY.number and insurer.asked[-1] == CARD


def test_what_another_number_brought_is_remembered_under_the_chips(memory: DatabaseThread) -> None:
    """Or the next time, with the portal away, the chip's number alone would say "not found"."""
    gone = CoverageAnswer("050", AnswerClass.NOT_COVERED, NOON)
    memory.submit(lambda store: store.remember_answer(QUERY, gone)).result(10)
    assert ask(Insurer(CARD), memory, CARD)[0] == FOUND
    _, last = ask(Insurer(away=True), memory)
    assert last is not None and last.coverage == FOUND.coverage


def test_what_the_insurer_said_last_year_is_tried_too(memory: DatabaseThread) -> None:
    memory.submit(lambda store: store.remember_answer(QUERY, FOUND)).result(10)
    insurer = Insurer(CARD)
    assert ask(insurer, memory)[0] == FOUND


def test_a_silent_portal_leaves_the_memory(memory: DatabaseThread) -> None:
    memory.submit(lambda store: store.remember_answer(QUERY, FOUND)).result(10)
    found, last = ask(Insurer(away=True), memory)
    assert found == SILENT
    assert last is not None and last.coverage == FOUND.coverage


HELD = replace(FOUND, coverage=Coverage(InsuranceCard(CARD), name="NGUYỄN VĂN MẪU", birth_date="02/09/1985"))


@pytest.mark.parametrize(
    ("query", "names", "about"),
    [
        (QUERY, (), True),
        (replace(QUERY, name="Nguyễn  văn mẫu", birth_date=PartialDate(1985)), (), True),
        (replace(QUERY, name="NGUYỄN VĂN MÃO"), (), False),
        (replace(QUERY, name="NGUYỄN VĂN MÃO"), ("NGUYỄN VĂN MẪU",), True),
        (replace(QUERY, name="TRẦN THỊ KHÁC"), (), False),
        (replace(QUERY, birth_date=PartialDate(1958, 9, 2)), (), False),
    ],
    ids=["the same", "year alone", "marks", "the scan's spelling", "another name", "another birth date"],
)
def test_what_is_remembered_of_a_number_is_not_anybodys_who_says_it(
    query: CoverageQuery, names: tuple[str, ...], about: bool, memory: DatabaseThread
) -> None:
    """Without the portal nobody else looks at name and birth date: a number typed for another person is not green."""
    memory.submit(lambda store: store.remember_answer(QUERY, HELD)).result(10)
    source = RecentAnswers(Insurer(away=True), now=lambda: NOON)
    found = look_up(source, memory, LookUp("V1", query, names=names))
    assert (found.last_known is not None) is about


def test_staff_may_always_ask_anew(memory: DatabaseThread) -> None:
    insurer = Insurer(QUERY.number)
    source = RecentAnswers(insurer, now=lambda: NOON)
    for again in (False, False, True):
        look_up(source, memory, LookUp("V1", QUERY, again=again))
    assert len(insurer.asked) == 2


class Riddle(Insurer):
    """Answers with something nobody thought of."""

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        raise ValueError(query.name)


def test_a_reply_that_trips_us_up_is_no_answer(memory: DatabaseThread, caplog: pytest.LogCaptureFixture) -> None:
    answer, _ = ask(Riddle(), memory)
    assert (answer.answer_class, answer.failure) == (AnswerClass.TEMPORARY, FailureCode.PORTAL_NOT_JSON)
    assert QUERY.name not in caplog.text and "ValueError" in caplog.text
