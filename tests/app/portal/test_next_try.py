"""What is tried next, in which order, and what is done without asking."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

from app.portal.client import CoverageSource, PortalClient
from app.portal.codes import meaning
from app.portal.next_try import Known, TryKind, next_tries, pursue
from app.portal.recent import RecentAnswers
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery, InsuranceCard
from domain.person import PartialDate

NOW = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)
KNOWN = Known("990085000123", "9900000101", "DN4999900000101", ("Nguyễn Văn Mẫu", "Nguyễn Văn Mậu"))
QUERY = CoverageQuery("990085000123", "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
NEW = InsuranceCard("DN4999900000102")


def answer(code: str, coverage: Coverage | None = None) -> CoverageAnswer:
    answer_class, failure = meaning(code)
    return CoverageAnswer(code, answer_class, NOW, coverage=coverage, failure=failure)


@pytest.mark.parametrize(
    ("code", "kinds"),
    [
        ("000", []),
        ("010", []),
        ("110", []),
        ("050", ["insurance_number", "card_code", "ask_card", "edit_name"]),
        ("051", ["insurance_number", "card_code", "edit_card"]),
        ("060", ["other_name", "edit_name"]),
        ("061", ["other_name", "edit_name"]),
        ("070", ["year_only", "edit_birth"]),
        ("001", ["check_paper"]),
        ("121", ["insurance_number", "card_code", "ask_card"]),
        ("130", ["child"]),
        ("100", ["later"]),
        ("", ["later"]),
    ],
)
def test_order(code: str, kinds: list[str]) -> None:
    assert [item.kind for item in next_tries(QUERY, answer(code), KNOWN)] == kinds


def test_citizen_number_comes_first_when_another_was_asked_with() -> None:
    tries = next_tries(replace(QUERY, number="DN4999900000101"), answer("122"), KNOWN)
    assert [item.kind for item in tries][:2] == [TryKind.CITIZEN_NUMBER, TryKind.INSURANCE_NUMBER]
    assert tries[0].query == QUERY


def test_ten_digits_are_the_end_of_the_card_code() -> None:
    tries = next_tries(QUERY, answer("050"), replace(KNOWN, insurance_number=""))
    assert tries[0].query == replace(QUERY, number="9900000101")


@pytest.mark.parametrize("code", ["003", "004", "010", "000"])
def test_a_new_card_is_offered_whatever_the_code(code: str) -> None:
    (found,) = next_tries(QUERY, answer(code, Coverage(InsuranceCard("DN4999900000101"), new_card=NEW)), KNOWN)
    assert (found.kind, found.query) == (TryKind.NEW_CARD, replace(QUERY, number=NEW.code))


class Ledger(CoverageSource):
    """Knows one exact question; everything else gets the code of ``otherwise``."""

    def __init__(self, known: CoverageQuery | None, otherwise: str) -> None:
        self.known = known
        self.otherwise = otherwise
        self.asked: list[CoverageQuery] = []

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        self.asked.append(query)
        if query == self.known:
            return answer("000", Coverage(InsuranceCard("DN4999900000101")))
        return answer(self.otherwise)

    def sign_in(self) -> None:
        return None


@pytest.mark.parametrize(
    ("known", "otherwise", "questions"),
    [
        (QUERY, "050", 1),
        (replace(QUERY, number="9900000101"), "050", 2),
        (replace(QUERY, number="DN4999900000101"), "050", 3),
        (replace(QUERY, name="Nguyễn Văn Mậu"), "061", 2),
        (replace(QUERY, birth_date=PartialDate(1985)), "070", 2),
    ],
)
def test_what_is_known_is_tried_by_itself(known: CoverageQuery, otherwise: str, questions: int) -> None:
    ledger = Ledger(known, otherwise)
    assert pursue(ledger, QUERY, lambda: KNOWN).code == "000"
    assert len(ledger.asked) == questions


def test_the_first_answer_stands_when_nothing_helps() -> None:
    ledger, heard = Ledger(None, "050"), []
    found = pursue(ledger, QUERY, lambda: KNOWN, tell=lambda query, answer: heard.append(query))
    assert found.code == "050"
    assert heard == ledger.asked
    assert len(ledger.asked) == len(set(ledger.asked)) == 3


def test_never_more_questions_than_allowed() -> None:
    ledger = Ledger(None, "060")
    names = tuple(f"Nguyễn Văn {letter}" for letter in "ABCDEFGH")
    pursue(ledger, QUERY, lambda: replace(KNOWN, names=names), most=3)
    assert len(ledger.asked) == 3


def test_no_further_question_while_the_portal_is_away() -> None:
    ledger = Ledger(None, "")
    assert pursue(ledger, QUERY, lambda: KNOWN).code == ""
    assert len(ledger.asked) == 1


def test_a_further_question_without_an_answer_leaves_it_open() -> None:
    """Not found by the chip's number, and the portal gone before the card's was asked: nobody is uninsured by that."""

    class Falls(Ledger):
        def look_up(self, query: CoverageQuery) -> CoverageAnswer:
            return super().look_up(query) if not self.asked else answer("")

    found = pursue(Falls(None, "050"), QUERY, lambda: KNOWN)
    assert (found.code, found.answer_class) == ("", AnswerClass.TEMPORARY)


def test_against_the_simulated_portal(
    new_client: Callable[..., PortalClient], query_of: Callable[..., CoverageQuery]
) -> None:
    """The citizen number is not linked at the insurer, the insurance card is known from a scan."""
    query = query_of("insured", number="990085000777")
    known = Known("990085000777", card_code="DN4999900000101")
    found = pursue(new_client(), query, lambda: known)
    assert (found.code, found.coverage.card.code if found.coverage else "") == ("000", "DN4999900000101")


def test_recent_answers_are_given_again_for_ten_minutes() -> None:
    now_s = 0.0
    ledger = Ledger(QUERY, "050")
    recent = RecentAnswers(ledger, life_s=600, clock=lambda: now_s, now=lambda: NOW)
    first = recent.look_up(QUERY)
    now_s = 599
    assert recent.look_up(QUERY) is first
    assert recent.look_up(replace(QUERY, name="Nguyễn Văn  Mẫu")) is first, "a scan and a chip in other letters"
    assert recent.look_up(replace(QUERY, name="KHÁC")) is not first
    now_s = 600
    recent.look_up(QUERY)
    assert len(ledger.asked) == 3
    recent.ask_again(QUERY)
    assert len(ledger.asked) == 4


def test_an_answer_of_before_midnight_is_not_given_after_it() -> None:
    """The card it names may have ended meanwhile, and the next one begun."""
    now = dt.datetime(2026, 11, 22, 16, 59, tzinfo=dt.UTC)  # 23:59 at the clinic

    class Dated(Ledger):
        def look_up(self, query: CoverageQuery) -> CoverageAnswer:
            return replace(super().look_up(query), asked_at=now)

    ledger = Dated(QUERY, "050")
    recent = RecentAnswers(ledger, now=lambda: now)
    recent.look_up(QUERY)
    recent.look_up(QUERY)
    assert len(ledger.asked) == 1
    now += dt.timedelta(minutes=1)
    recent.look_up(QUERY)
    recent.look_up(QUERY)
    assert len(ledger.asked) == 2


def test_failures_are_not_given_again() -> None:
    ledger = Ledger(None, "100")
    recent = RecentAnswers(ledger)
    recent.look_up(QUERY)
    recent.look_up(QUERY)
    assert len(ledger.asked) == 2


def test_the_same_asked_while_it_is_asked_is_one_question() -> None:
    """The second waits for the answer of the first, also where that is a failure; afterwards it is asked anew."""
    gate, waiting = threading.Event(), threading.Event()

    class Slow(Ledger):
        def look_up(self, query: CoverageQuery) -> CoverageAnswer:
            waiting.set()
            assert gate.wait(10)
            return super().look_up(query)

    ledger = Slow(None, "100")
    recent = RecentAnswers(ledger)
    with ThreadPoolExecutor(2) as pool:
        ahead = pool.submit(recent.look_up, QUERY)
        assert waiting.wait(10)
        second = pool.submit(recent.look_up, QUERY)
        gate.set()
        assert second.result(10) is ahead.result(10)
    assert len(ledger.asked) == 1
    recent.look_up(QUERY)
    assert len(ledger.asked) == 2


def test_a_mistake_while_asking_reaches_everybody_who_waits_and_nobody_later() -> None:
    class Broken(Ledger):
        def look_up(self, query: CoverageQuery) -> CoverageAnswer:
            raise ValueError(super().look_up(query).code)

    ledger = Broken(None, "100")
    recent = RecentAnswers(ledger)
    for _ in range(2):
        with pytest.raises(ValueError, match="100"):
            recent.look_up(QUERY)
    assert len(ledger.asked) == 2
