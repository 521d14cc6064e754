"""A damaged database: noticed, put aside, the newest good copy used, later visits carried over."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.failure import Failure, FailureCode
from domain.visit import Details, Ground, Paper, Visit
from offline_cache.copies import KEPT_COPIES, copies, healthy, make_copy, recover
from offline_cache.database import open_database
from offline_cache.outbox import Delivered
from offline_cache.store import Store

NOW = dt.datetime(2026, 11, 22, 20, 0, tzinfo=dt.UTC)
WRONG = bytes(32)


def record(path: Path, key: bytes, visits: list[Visit], copy_at: dt.datetime | None = None) -> None:
    database = open_database(path, key)
    for visit in visits:
        Store(database).record_visit(visit)
    if copy_at is not None:
        make_copy(database, path, copy_at)
    database.close()


def ids(path: Path, key: bytes) -> list[str]:
    database = open_database(path, key)
    try:
        return sorted(row.id for row in Store(database).visits())
    finally:
        database.close()


def damage(path: Path, pages: range) -> None:
    with path.open("r+b") as file:
        for page in pages:
            file.seek(page * 4096 + 200)
            file.write(os.urandom(32))


def test_a_copy_is_encrypted_and_whole(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    record(path, key, [visit("a")], NOW)
    (copy,) = copies(path)
    assert healthy(copy, key)
    assert not healthy(copy, WRONG)
    assert b"SQLite format" not in copy.read_bytes()
    assert ids(copy, key) == ["a"]


def test_only_the_newest_copies_are_kept(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    for day in range(KEPT_COPIES + 3):
        record(path, key, [visit(f"v{day}")], NOW + dt.timedelta(days=day))
    assert len(copies(path)) == KEPT_COPIES
    assert ids(copies(path)[0], key) == [f"v{day}" for day in range(KEPT_COPIES + 3)]


def test_back_to_the_copy_when_nothing_can_be_read(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    record(path, key, [visit("a"), visit("b")], NOW)
    record(path, key, [visit("c")])
    damage(path, range(path.stat().st_size // 4096))
    assert not healthy(path, key)
    found = recover(path, key, NOW)
    assert (found.copy, found.carried_over) == (copies(path)[0].name, 0)
    assert ids(path, key) == ["a", "b"]
    assert path.with_name(found.damaged).exists()


def test_visits_after_the_copy_are_carried_over(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    """Damage in one table's pages leaves the visits readable."""
    record(path, key, [visit(f"old-{number}") for number in range(30)], NOW)
    record(path, key, [visit(f"new-{number}") for number in range(5)])
    database = open_database(path, key)
    sql = "SELECT rootpage FROM sqlite_master WHERE name = 'audit'"
    (audit_page,) = database.execute(sql).fetchone()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    damage(path, range(audit_page - 1, audit_page))
    assert not healthy(path, key)
    found = recover(path, key, NOW)
    assert found.carried_over == 5
    assert len(ids(path, key)) == 35
    database = open_database(path, key)
    assert len(Store(database).outbox("pending")) == 35
    assert Store(database).audit_broken_at() is None
    assert Store(database).altered_visit() is None
    database.close()


def test_without_a_copy_an_empty_database_is_begun(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    record(path, key, [visit("a")])
    os.truncate(path, 5000)
    with pytest.raises(Failure) as caught:
        open_database(path, key)
    assert caught.value.code is FailureCode.DATABASE_DAMAGED
    found = recover(path, key, NOW)
    assert (found.copy, found.carried_over) == ("", 0)
    record(path, key, [visit("b")])
    assert ids(path, key) == ["b"]


def test_a_damaged_copy_is_passed_over(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    record(path, key, [visit("a")], NOW)
    record(path, key, [visit("b")], NOW + dt.timedelta(days=1))
    newest = copies(path)[0]
    damage(newest, range(newest.stat().st_size // 4096))
    damage(path, range(path.stat().st_size // 4096))
    assert recover(path, key, NOW).copy == copies(path)[1].name
    assert ids(path, key) == ["a"]


def test_what_became_of_visits_after_the_copy_is_carried_over(
    path: Path, key: bytes, visit: Callable[..., Visit]
) -> None:
    """A void visit does not come to life again, and what was sent is not sent anew."""
    record(path, key, [visit("void"), visit("sent"), visit("case", handed_over=True)], NOW)
    database = open_database(path, key)
    store = Store(database)
    row = store.claim_outbox()
    assert row is not None and row.visit_id == "void"
    store.settle_outbox(row, Delivered())
    row = store.claim_outbox()
    assert row is not None and row.visit_id == "sent"
    store.settle_outbox(row, Delivered())
    store.cancel_visit("void", "A", "nhầm người")
    agreed = Consent(ConsentAnswer.GIVEN, ConsentBy.PATIENT, Channel.DESK, "1", NOW)
    store.record_visit(visit("finished", continues="case", consent=agreed))
    database.close()
    recover(path, key, NOW)
    database = open_database(path, key)
    try:
        store = Store(database)
        assert {row.id: (row.cancelled, row.queue_number) for row in store.visits()} == {
            "void": (True, 1),
            "sent": (False, 2),
            "finished": (False, 3),
        }
        assert store.work_items() == []
        waiting = {(row.kind, row.visit_id) for row in store.outbox("pending")}
        assert waiting == {("cancel", "void"), ("visit", "finished")}
        assert [row["visit_id"] for row in database["consents"].rows] == ["finished"]
        assert store.altered_visit() is None
    finally:
        database.close()


def damage_table(path: Path, key: bytes, table: str) -> None:
    database = open_database(path, key)
    (page,) = database.execute("SELECT rootpage FROM sqlite_master WHERE name = ?", [table]).fetchone()
    database.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    database.close()
    damage(path, range(page - 1, page))


def test_what_belongs_to_a_lost_visit_is_left_behind(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    """The visits cannot be read and their outbox rows can: nothing of them has a place any more."""
    record(path, key, [visit("old")], NOW)
    record(path, key, [visit("lost")])
    damage_table(path, key, "visits")
    assert recover(path, key, NOW).carried_over == 0
    assert ids(path, key) == ["old"]


def test_a_damaged_table_keeps_no_other_from_being_carried_over(
    path: Path, key: bytes, visit: Callable[..., Visit]
) -> None:
    """A connection that met a damaged page reads nothing any more; the visits are to be sent all the same."""
    record(path, key, [visit("old")], NOW)
    record(path, key, [visit("new")])
    damage_table(path, key, "queue_numbers")
    assert recover(path, key, NOW).carried_over == 1
    database = open_database(path, key)
    waiting = [row.visit_id for row in Store(database).outbox("pending")]
    database.close()
    assert waiting == ["old", "new"]


def test_what_was_undone_before_it_was_sent_stays_undone(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    """The copy still has the row, the paper and the question to the insurer."""
    paper = Paper(Ground.APPOINTMENT, "HK-1")
    undone = visit("undone", details=Details(papers=(paper,)))
    record(path, key, [undone, visit("stays")], NOW)
    database = open_database(path, key)
    assert Store(database).cancel_visit("undone", "A", "nhầm người")
    database.close()
    recover(path, key, NOW)
    database = open_database(path, key)
    try:
        store = Store(database)
        assert {row.visit_id for row in store.outbox()} == {"stays"}
        assert store.paper_used_on("appointment", "HK-1") is None
        assert store.paper_used_on("appointment", "HK-2") is None
    finally:
        database.close()
