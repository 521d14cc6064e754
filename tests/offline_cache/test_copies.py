"""A damaged database: noticed, put aside, the newest good copy used, later visits carried over."""

from __future__ import annotations

import datetime as dt
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.failure import Failure, FailureCode
from domain.visit import Visit
from offline_cache.copies import KEPT_COPIES, copies, healthy, make_copy, recover
from offline_cache.database import open_database
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
