"""Visits recorded without the insurer: asked again, answer kept beside the record, differences as work."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery, Source
from domain.failure import FailureCode
from domain.verdict import Tick, TickState, Verdict
from domain.visit import StaffSay, Visit, Waiver
from offline_cache.outbox import Retry
from offline_cache.rechecks import first_answer
from offline_cache.store import Store

Answer = Callable[..., CoverageAnswer]


def offline(answer: Answer) -> CoverageAnswer:
    return answer(code="", answer_class=AnswerClass.TEMPORARY, failure=FailureCode.PORTAL_TIMEOUT, coverage=None)


@pytest.mark.parametrize(
    ("changes", "wanted"),
    [
        ({}, False),
        ({"answer_class": AnswerClass.NOT_COVERED, "code": "010"}, False),
        ({"source": Source.CACHE}, True),
        ({"answer_class": AnswerClass.TEMPORARY}, True),
        ({"answer_class": AnswerClass.ACCOUNT}, True),
        ({"answer_class": AnswerClass.INPUT, "code": "061"}, False),
    ],
)
def test_which_visits_are_asked_about_again(
    changes: dict[str, object], wanted: bool, store: Store, visit: Callable[..., Visit], answer: Answer
) -> None:
    store.record_visit(visit(coverage=answer(**changes)))
    assert (store.claim_outbox("recheck") is not None) is wanted


def test_who_says_to_have_no_insurance_is_not_asked_about_again(
    store: Store, visit: Callable[..., Visit], answer: Answer
) -> None:
    none, some = (Waiver("insured", "told_at_desk", "A", say) for say in (StaffSay.NO, StaffSay.YES))
    said = Verdict(insured=Tick(TickState.FAILED, "", "tick.insured.denied"))
    store.record_visit(visit("a", coverage=offline(answer), waivers=(some, none), verdict=said))
    assert store.claim_outbox("recheck") is None
    store.record_visit(visit("b", coverage=offline(answer), waivers=(none, some), verdict=Verdict()))
    assert store.claim_outbox("recheck") is not None, "the last word counts"


def test_nobody_known_is_not_asked_about(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit(person=None, coverage=None))
    assert store.claim_outbox("recheck") is None


def test_a_later_answer_stands_beside_the_record(store: Store, visit: Callable[..., Visit], answer: Answer) -> None:
    store.record_visit(visit(coverage=offline(answer)))
    row = store.claim_outbox("recheck")
    assert row is not None
    before = first_answer(row)
    assert before is not None
    assert before.failure is FailureCode.PORTAL_TIMEOUT
    expired = answer(code="010", answer_class=AnswerClass.NOT_COVERED)
    store.settle_recheck(row, expired, {"coverage_lost": {"ours": "", "theirs": "010"}})
    listed = store.visit("visit-1")
    assert listed is not None
    assert listed.coverage_code == "010"
    assert listed.record["coverage"]["code"] == ""
    assert store.altered_visit() is None
    (item,) = store.work_items()
    assert (item.visit_id, item.kind, item.detail) == ("visit-1", "coverage_lost", {"ours": "", "theirs": "010"})
    assert store.claim_outbox("recheck") is None


def test_a_work_item_is_seen_to_once(store: Store, visit: Callable[..., Visit], answer: Answer) -> None:
    store.record_visit(visit(coverage=offline(answer)))
    row = store.claim_outbox("recheck")
    assert row is not None
    store.settle_recheck(row, answer(), {"card_changed": {}})
    (item,) = store.work_items()
    assert store.settle_work_item(item.id, "A", "đã báo người bệnh")
    assert not store.settle_work_item(item.id, "A", "lần nữa")
    assert store.work_items() == []
    assert store.audit_broken_at() is None


def test_rechecks_wait_apart_from_the_visits_and_hurry_when_the_portal_is_back(
    store: Store, visit: Callable[..., Visit], answer: Answer
) -> None:
    store.record_visit(visit(coverage=offline(answer)))
    row = store.claim_outbox("recheck")
    assert row is not None
    store.settle_outbox(row, Retry("B-102", after_s=1800))
    assert store.claim_outbox("recheck") is None
    assert store.outbox_due_at("recheck") == store.now() + dt.timedelta(seconds=1800)
    assert store.hurry_outbox("recheck") == 1
    assert store.claim_outbox("recheck") is not None
    assert store.claim_outbox("visit") is not None


def test_attempts_are_vouched_for(store: Store, query: CoverageQuery, answer: Answer) -> None:
    for code in ("000", "010", "050"):
        store.remember_answer(query, answer(code=code))
    assert store.altered_attempt() is None
    store.database.execute("UPDATE portal_attempts SET duration_ms = 1 WHERE id = 2")
    assert store.altered_attempt() == 2
    store.database.execute("DELETE FROM portal_attempts WHERE id = 1")
    assert store.altered_attempt() == 1


def test_appointments_resume_and_give_up(store: Store, query: CoverageQuery, answer: Answer) -> None:
    day = dt.date(2026, 11, 23)
    others = [CoverageQuery(f"99008500012{digit}", "A", query.birth_date) for digit in range(3)]
    assert store.add_appointments(day, others) == 3
    assert store.add_appointments(day, others) == 0
    first = store.next_appointment(day)
    assert first is not None
    assert first.query == others[0]
    store.settle_appointment(first, answer())
    for turn in range(3):
        for _ in range(2):
            waiting = store.next_appointment(day)
            assert waiting is not None, turn
            progress = store.settle_appointment(waiting, offline(answer))
    assert (progress.answered, progress.refused, progress.waiting) == (1, 2, 0)
    assert store.next_appointment(day) is None
