"""The memory is copied every day and comes back by itself when its file is damaged."""

from __future__ import annotations

import datetime as dt
import os
import time
from pathlib import Path

import pytest

from app.desk.copying import FRESH_FOR, DailyCopies, copy_is_due, copy_now, repairer
from domain.failure import Failure, FailureCode
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.copies import copies
from offline_cache.writer import DatabaseThread, opener

KEY = bytes(range(32))
NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
WAIT_S = 30


def visit(name: str) -> Visit:
    return Visit(name, "Q1", "A", NOON, Outcome.READY, Verdict(), "typed")


def memory(path: Path, told: list[str], key: bytes = KEY) -> DatabaseThread:
    repair = repairer(path, lambda: key, lambda: told.append("restored"))
    return DatabaseThread(opener(path, lambda: key), repair=repair)


def recorded(path: Path, *names: str) -> None:
    thread = memory(path, [])
    for name in names:
        thread.submit(lambda store, name=name: store.record_visit(visit(name))).result(WAIT_S)
    thread.close(WAIT_S)


def ids(thread: DatabaseThread) -> list[str]:
    return sorted(row.id for row in thread.submit(lambda store: store.visits()).result(WAIT_S))


def damage(path: Path, first_page: int) -> None:
    with path.open("r+b") as file:
        for page in range(first_page, path.stat().st_size // 4096):
            file.seek(page * 4096 + 100)
            file.write(os.urandom(64))


@pytest.mark.parametrize("first_page", [0, 3])
def test_a_damaged_file_is_restored_and_the_visit_recorded(tmp_path: Path, first_page: int) -> None:
    path = tmp_path / "tiepdon.db"
    recorded(path, "a", "b")
    copy_now(path, KEY)
    damage(path, first_page)
    told: list[str] = []
    thread = memory(path, told)
    try:
        thread.submit(lambda store: store.record_visit(visit("c"))).result(WAIT_S)
        assert ids(thread) == ["a", "b", "c"]
    finally:
        thread.close(WAIT_S)
    assert told == ["restored"]
    assert len(list(tmp_path.glob("*.damaged-*.db"))) == 1, "nothing is thrown away"


def test_a_wrong_key_is_no_damage(tmp_path: Path) -> None:
    path = tmp_path / "tiepdon.db"
    recorded(path, "a")
    copy_now(path, KEY)
    told: list[str] = []
    thread = memory(path, told, key=bytes(32))
    with pytest.raises(Failure) as caught:
        ids(thread)
    thread.close(WAIT_S)
    assert caught.value.code is FailureCode.DATABASE_KEY_WRONG
    assert told == [] and not list(tmp_path.glob("*.damaged-*"))


def test_a_day_without_a_copy_gets_one(tmp_path: Path) -> None:
    path = tmp_path / "tiepdon.db"
    assert not copy_is_due(path, NOON), "nothing to copy yet"
    recorded(path, "a")
    assert copy_is_due(path, NOON)
    daily = DailyCopies(path, lambda: KEY, first_after_s=0.01)
    end_s = time.monotonic() + WAIT_S
    while not copies(path) and time.monotonic() < end_s:
        time.sleep(0.02)
    daily.close()
    now = dt.datetime.now(dt.UTC)
    assert len(copies(path)) == 1
    assert not copy_is_due(path, now) and copy_is_due(path, now + FRESH_FOR)
