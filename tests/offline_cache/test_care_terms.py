"""Suggestion and decision side by side; papers that count once."""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable

import pytest

from app.rules.case import CareCase, Facility, Level
from app.rules.suggest import suggest
from domain.coverage import InsuranceCard
from domain.visit import DecidedBy, Terms, Visit
from offline_cache.care_terms import CareTerms
from offline_cache.outbox import Delivered
from offline_cache.store import Store

DAY = dt.date(2026, 11, 22)


@pytest.fixture
def with_visits(store: Store, visit: Callable[..., Visit]) -> Store:
    for name in ("a", "b"):
        store.record_visit(visit(name))
    return store


def test_both_are_kept_and_the_newest_decision_counts(with_visits: Store) -> None:
    card = InsuranceCard("DN4999900000001", facility_code="99001")
    found = suggest(CareCase(DAY, Facility("99001", Level.BASIC, commune=False), card))
    for code, reason in (("1.1", ""), ("2", "cấp cứu")):
        at = with_visits.now()
        with_visits.decide_terms(CareTerms("a", found.code, dataclasses.asdict(found), code, "A", reason, at))
    kept = with_visits.decided_terms("a")
    assert kept is not None
    assert (kept.suggested_code, kept.decided_code, kept.reason) == ("1.1", "2", "cấp cứu")
    assert (kept.suggestion["fund_percent"], kept.suggestion["clause"]) == (80.0, "QĐ 3276 PL1 1.1")
    assert with_visits.decided_terms("b") is None
    assert with_visits.audit_broken_at() is None


def test_corrected_terms_stand_beside_the_record_and_staff_are_told(store: Store, visit: Callable[..., Visit]) -> None:
    """The receiver knows the visit already, so it is told again; the record stays as it was vouched for."""
    store.record_visit(visit("a", terms=Terms("1.1", "1.1", "", {"fund_percent": 80.0})))
    row = store.claim_outbox()
    assert row is not None
    store.settle_outbox(row, Delivered())
    assert store.correct_terms("a", Terms("1.1", "1.1", "", {"fund_percent": 100}, DecidedBy.RULE), "")
    kept = store.decided_terms("a")
    assert kept is not None and (kept.suggestion["fund_percent"], kept.staff) == (100, "")
    (item,) = store.work_items()
    assert (item.visit_id, item.kind) == ("a", "terms_changed")
    assert item.detail == {"ours": "1.1: 80 %", "theirs": "1.1: 100 %"}
    update = store.claim_outbox("update")
    assert update is not None and update.key == "a/update-1"
    assert (store.altered_visit(), store.audit_broken_at()) == (None, None)


def test_terms_of_a_void_visit_and_of_none_are_not_corrected(with_visits: Store) -> None:
    assert with_visits.cancel_visit("a", "A", "wrong person")
    for visit_id in ("a", "nobody"):
        assert not with_visits.correct_terms(visit_id, Terms("1.1", "1.1"), "")
        assert with_visits.decided_terms(visit_id) is None
    assert with_visits.work_items() == []


def test_an_appointment_counts_once(with_visits: Store) -> None:
    assert with_visits.paper_used_on("appointment", "H1") is None
    assert with_visits.use_paper("appointment", "H1", "a", DAY)
    assert with_visits.use_paper("appointment", "H1", "a", DAY)
    assert not with_visits.use_paper("appointment", "H1", "b", DAY)
    assert with_visits.use_paper("transfer", "H1", "b", DAY)
    assert with_visits.paper_used_on("appointment", "H1") == DAY


def test_a_paper_is_the_same_however_it_is_typed_and_free_when_its_visit_is_void(with_visits: Store) -> None:
    assert with_visits.use_paper("transfer", "12/pc - Đ", "a", DAY)
    assert with_visits.paper_used_on("transfer", " 12/PC-Đ") == DAY
    assert with_visits.paper_used_on("transfer", "12/PC-Đ", finishing="a") is None
    assert with_visits.cancel_visit("a", "A", "wrong person")
    assert with_visits.paper_used_on("transfer", "12/PC-Đ") is None
