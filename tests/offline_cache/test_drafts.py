"""What is typed of a check-in is there until its visit is, for a day at most."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from devices.simulated.personas import personas
from domain.coverage import InsuranceCard, PresentedCard
from domain.draft import Draft
from domain.person import CitizenId, PartialDate, Person, Sex
from domain.visit import Details, Ground, Paper, Shown, StaffSay, Terms, Visit, Waiver
from offline_cache import copies
from offline_cache.database import open_database
from offline_cache.store import Store

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 20)
EVERYTHING = Draft(
    visit_id="visit-1",
    station="Q1",
    staff="NGUYỄN VĂN TRỰC",
    began_at=NOON,
    person=Person(
        CitizenId("990085000123"), "NGUYỄN VĂN MẪU", PartialDate(1985), Sex.MALE, residence="Tổ 1", document_number="C1"
    ),
    identified_by="typed",
    details=Details(
        "Mắt",
        (Ground.TRANSFER, Ground.NEWBORN),
        inpatient=True,
        priority=("pregnant",),
        phone="0990000000",
        complaint="Mờ mắt",
        shown=Shown.VNEID,
        papers=(Paper(Ground.TRANSFER, "12/GCT", DAY, "99002", DAY, one_year=True),),
        birth_time=dt.time(4, 5),
    ),
    presented=PresentedCard("DN4999900000101", InsuranceCard("DN4999900000101", DAY, DAY), "K1", DAY),
    said=(Waiver("insured", "told_at_desk", "A", StaffSay.NO),),
    terms=Terms("1.1", "3.3", "xin", {"fund_percent": 80}),
    continues="case-1",
)


@pytest.fixture
def now() -> list[dt.datetime]:
    return [NOON]


@pytest.fixture
def store(path: Path, key: bytes, now: list[dt.datetime]) -> Store:
    return Store(open_database(path, key), lambda: now[0])


def kept(store: Store) -> list[Draft]:
    return [one.draft for one in store.drafts()]


def test_all_of_it_comes_back_as_it_was(store: Store) -> None:
    store.keep_draft(EVERYTHING)
    assert kept(store) == [EVERYTHING]
    nobody = Draft("visit-2", "Q1", "A", NOON, None, "typed", Details(phone="0990000000"))
    store.keep_draft(nobody)
    assert nobody in kept(store)


def test_the_newest_state_is_the_one_that_counts(store: Store, now: list[dt.datetime]) -> None:
    store.keep_draft(EVERYTHING)
    now[0] += dt.timedelta(minutes=1)
    later = replace(EVERYTHING, details=Details("Nội"))
    store.keep_draft(later)
    assert [(one.draft, one.kept_at) for one in store.drafts()] == [(later, now[0])]


def test_it_goes_with_the_record_and_does_not_come_back(store: Store, visit: Callable[..., Visit]) -> None:
    store.keep_draft(EVERYTHING)
    store.record_visit(visit("visit-1"))
    assert kept(store) == []
    store.keep_draft(EVERYTHING)
    assert kept(store) == [], "typed a moment before, written a moment after"


def test_what_is_left_is_forgotten(store: Store) -> None:
    store.keep_draft(EVERYTHING)
    assert store.forget_draft("visit-1") and kept(store) == []
    assert not store.forget_draft("visit-1")


@pytest.mark.parametrize("days", [1, -1], ids=["a day later", "a clock that had run ahead"])
def test_it_lives_for_a_day(store: Store, now: list[dt.datetime], days: int) -> None:
    store.keep_draft(EVERYTHING)
    now[0] += days * dt.timedelta(hours=23)
    assert kept(store) == [EVERYTHING]
    now[0] += days * dt.timedelta(hours=2)
    assert kept(store) == []
    assert store.database.execute("SELECT count(*) FROM drafts").fetchone() == (0,), "gone from the disk too"


def test_it_survives_going_back_to_a_copy_and_what_was_forgotten_stays_so(
    store: Store, path: Path, key: bytes, now: list[dt.datetime]
) -> None:
    store.keep_draft(replace(EVERYTHING, visit_id="left"))
    copies.make_copy(store.database, path, now[0])
    store.forget_draft("left")
    store.keep_draft(EVERYTHING)
    store.database.close()
    copies.recover(path, key, now[0])
    again = Store(open_database(path, key), lambda: now[0])
    assert kept(again) == [EVERYTHING]
    again.database.close()


def test_nothing_of_it_can_be_read_from_the_file(store: Store, path: Path) -> None:
    store.keep_draft(EVERYTHING)
    store.database.close()
    assert personas()["insured"].person.name.encode() not in path.read_bytes()
