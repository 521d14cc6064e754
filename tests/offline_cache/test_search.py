"""Visits of all days: found by a part of the name without accents, by number, its end, phone and card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from domain.person import CitizenId, PartialDate, Person
from domain.visit import Details, Ground, Paper, Shown, Visit
from offline_cache.cases import case_from_record
from offline_cache.database import open_database
from offline_cache.store import Store
from tests.offline_cache.conftest import ARRIVED_AT, KEY

Make = Callable[..., Visit]
OTHER = Person(CitizenId("991190000245"), "Trần Thị Đức", PartialDate(1990, 3, 14))


@pytest.fixture
def two(store: Store, visit: Make) -> Store:
    """Nguyễn Văn Mẫu a year ago and today, Trần Thị Đức today."""
    store.record_visit(visit("old", arrived_at=ARRIVED_AT - dt.timedelta(365)))
    store.record_visit(visit("new", details=Details(phone="0990 123 456")))
    store.record_visit(visit("other", person=OTHER, coverage=None))
    return store


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("mau nguyen", ["new", "old"]),
        ("NGUYỄN VĂN", ["new", "old"]),
        ("duc", ["other"]),
        ("991190000245", ["other"]),
        ("000245", ["other"]),
        ("0245", ["other"]),
        ("00245", ["other"]),
        ("90000", []),
        ("190000", []),
        ("duc 0245", ["other"]),
        ("duc 00245", ["other"]),
        ("3456", ["new"]),
        ("991", []),
        ("9911", []),
        ("99119", []),
        ("991190", ["other"]),
        ("245", []),
        ("0990123456", ["new"]),
        ("dn4999900000101", ["new", "old"]),
        ("9900000101", ["new", "old"]),
        ("nguyen duc", []),
        ("guyen", []),
        ("%", []),
        ("", []),
    ],
)
def test_found_by_what_people_remember(two: Store, query: str, found: list[str]) -> None:
    assert [row.id for row in two.find_visits(query)] == found


def test_a_visit_recorded_after_a_search_is_found(two: Store, visit: Make) -> None:
    two.find_visits("duc")
    two.record_visit(visit("later", person=OTHER))
    assert [row.id for row in two.find_visits("duc tran")] == ["later", "other"]


def test_found_after_opening_anew(two: Store, path: Path) -> None:
    two.find_visits("duc")
    database = open_database(path, KEY)
    assert [row.id for row in Store(database).find_visits("duc")] == ["other"]
    database.close()


def test_an_appointment_recorded_is_used(store: Store, visit: Make) -> None:
    slip = Paper(Ground.APPOINTMENT, "HK-1", dt.date(2026, 11, 1))
    store.record_visit(visit(details=Details(grounds=(Ground.APPOINTMENT,), papers=(slip,))))
    assert store.paper_used_on("appointment", "HK-1") == dt.date(2026, 11, 22)


def test_a_case_has_everything_typed_so_far(store: Store, visit: Make) -> None:
    details = Details(
        "Nội", (Ground.TRANSFER,), priority=("pregnant",), phone="0990", papers=(Paper(Ground.TRANSFER, "7"),)
    )
    details = replace(details, shown=Shown.BIRTH_NOTICE, papers=(Paper(Ground.TRANSFER, "7", one_year=True),))
    store.record_visit(visit("case", person=OTHER, details=details, handed_over=True, identified_by="qr"))
    row = store.visit("case")
    assert row is not None
    case = case_from_record(row.id, row.identified_by, row.record)
    assert (case.person, case.details, case.identified_by) == (OTHER, details, "qr")


def test_a_case_of_nobody(store: Store, visit: Make) -> None:
    store.record_visit(visit("case", person=None, coverage=None, handed_over=True, identified_by="nothing"))
    row = store.visit("case")
    assert row is not None
    assert case_from_record(row.id, row.identified_by, row.record).person is None


@pytest.mark.parametrize("shown", ["", None, "something newer"])
def test_a_case_of_another_version_says_nothing_of_what_was_shown(shown: str | None) -> None:
    assert case_from_record("case", "qr", {"details": {"shown": shown}}).details.shown is None
