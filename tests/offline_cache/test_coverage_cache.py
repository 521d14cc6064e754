"""Attempts as proof, and the last useful answer for the time without a network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery, InsuranceCard, Source
from domain.failure import FailureCode
from offline_cache.plain import answer_from_json, dumps, filled_plain, to_plain
from offline_cache.store import Store

Answer = Callable[..., CoverageAnswer]


def test_the_last_answer_comes_back_whole(store: Store, query: CoverageQuery, answer: Answer) -> None:
    store.remember_answer(query, answer())
    assert store.last_answer(query.number) == answer(source=Source.CACHE, raw="")


def test_unknown_number(store: Store) -> None:
    assert store.last_answer("990085000999") is None


@pytest.mark.parametrize(
    ("answer_class", "useful"),
    [
        (AnswerClass.OK, True),
        (AnswerClass.OK_CHECK_PAPER, True),
        (AnswerClass.OK_NEW_CARD, True),
        (AnswerClass.NEW_CARD, True),
        (AnswerClass.NOT_COVERED, True),
        (AnswerClass.INPUT, False),
        (AnswerClass.SET_UP, False),
        (AnswerClass.TEMPORARY, False),
        (AnswerClass.ACCOUNT, False),
    ],
)
def test_only_answers_about_the_person_are_cached(
    answer_class: AnswerClass, useful: bool, store: Store, query: CoverageQuery, answer: Answer
) -> None:
    store.remember_answer(query, answer(answer_class=answer_class))
    assert (store.last_answer(query.number) is not None) is useful
    assert len(store.attempts()) == 1


def test_a_failed_look_up_is_proof_and_leaves_the_last_answer(
    store: Store, query: CoverageQuery, answer: Answer
) -> None:
    store.remember_answer(query, answer())
    later = answer().asked_at + dt.timedelta(hours=3)
    failed = CoverageAnswer("", AnswerClass.TEMPORARY, later, failure=FailureCode.PORTAL_TIMEOUT, duration_ms=20000.0)
    store.remember_answer(query, failed, staff="NGUYỄN VĂN TRỰC")
    newest = store.attempts(query.number)[0]
    assert (newest.failure, newest.asked_at, newest.duration_ms) == ("B-102", later, 20000.0)
    assert (newest.staff, newest.name, newest.birth_date) == ("NGUYỄN VĂN TRỰC", query.name, "02/09/1985")
    last = store.last_answer(query.number)
    assert last is not None
    assert last.code == "000"


def test_raw_reply_is_kept_with_the_attempt(store: Store, query: CoverageQuery, answer: Answer) -> None:
    store.remember_answer(query, answer())
    assert store.attempts()[0].raw == '{"maKetQua":"000"}'


def test_an_older_answer_does_not_replace_a_newer_one(store: Store, query: CoverageQuery, answer: Answer) -> None:
    store.remember_answer(query, answer())
    older = answer().asked_at - dt.timedelta(microseconds=1)
    store.remember_answer(query, answer(asked_at=older, code="010", answer_class=AnswerClass.NOT_COVERED))
    assert (store.last_answer(query.number) or answer(code="none")).code == "000"


def test_an_answer_dated_by_a_wrong_clock_makes_way(store: Store, query: CoverageQuery, answer: Answer) -> None:
    """Once the clock is set right, it would stand in the way of every answer until its day."""
    ahead = answer().asked_at + dt.timedelta(days=365)
    store.remember_answer(query, answer(asked_at=ahead))
    store.remember_answer(query, answer(code="010", answer_class=AnswerClass.NOT_COVERED))
    last = store.last_answer(query.number)
    assert last is not None and last.code == "010"
    assert [row.code for row in store.attempts()] == ["010", "000"], "as proof both stay"


def test_an_answer_from_the_cache_is_no_attempt(store: Store, query: CoverageQuery, answer: Answer) -> None:
    store.remember_answer(query, answer())
    cached = store.last_answer(query.number)
    assert cached is not None
    store.remember_answer(query, replace(cached, asked_at=cached.asked_at + dt.timedelta(days=1)))
    assert len(store.attempts()) == 1
    assert store.last_answer(query.number) == cached


def test_attempts_newest_first_and_limited(store: Store, query: CoverageQuery, answer: Answer) -> None:
    for code in ("000", "010", "050"):
        store.remember_answer(query, answer(code=code))
    store.remember_answer(replace(query, number="9900000101"), answer(code="110"))
    assert [row.code for row in store.attempts(query.number)] == ["050", "010", "000"]
    assert [row.code for row in store.attempts(limit=2)] == ["110", "050"]


def without_empty(plain: Any) -> Any:
    if isinstance(plain, dict):
        kept = {name: without_empty(item) for name, item in plain.items()}
        return {name: item for name, item in kept.items() if item not in ("", None) or name == "code"}
    return plain


def test_the_quick_way_of_writing_is_the_slow_one(answer: Answer) -> None:
    """One pass over the values instead of three, for imports; the same text comes of it."""
    empty = CoverageAnswer("", AnswerClass.NOT_COVERED, dt.datetime(2026, 11, 22, tzinfo=dt.UTC))
    card = InsuranceCard("", None, dt.date(2026, 12, 31))
    for one in (answer(), empty, replace(answer(), coverage=Coverage(card, new_card=card), raw="{}")):
        expected = without_empty(to_plain(replace(one, raw="")))
        assert filled_plain(one, without="raw") == expected
        assert answer_from_json(dumps(filled_plain(one, without="raw")), Source.PORTAL) == replace(one, raw="")
