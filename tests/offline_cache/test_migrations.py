"""Databases of every earlier version are brought up with what they hold."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from domain.coverage import CoverageAnswer, Source
from domain.visit import Visit
from offline_cache import audit, coverage_cache
from offline_cache.database import open_database
from offline_cache.migrations import _LAST_FOUR_DIGITS, MIGRATIONS, migrate, version
from offline_cache.plain import to_json
from offline_cache.store import Store

_BEFORE_KINDS = 10
VISIT = "'a', '2026-11-22', '2026-11-22T01:30:00+00:00', '1', 'A', '', '', 'ready', 'chip', '000', '{}'"


@pytest.fixture
def old_store(path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch) -> Callable[[int], Store]:
    """``old_store(n)``: a database as the program of version n left it."""

    def make(steps: int) -> Store:
        monkeypatch.setattr("offline_cache.database.migrate", lambda database: migrate(database, MIGRATIONS[:steps]))
        store = Store(open_database(path, key))
        monkeypatch.undo()
        return store

    return make


@pytest.mark.parametrize("steps", range(1, len(MIGRATIONS) + 1))
def test_visits_survive(steps: int, old_store: Callable[[int], Store], visit: Callable[..., Visit]) -> None:
    store = old_store(steps)
    assert version(store.database) == steps
    columns = "id, day, arrived_at, station, staff, number, name, outcome, identified_by, coverage_code, record"
    store.database.execute(f"INSERT INTO visits ({columns}) VALUES ({VISIT})")
    migrate(store.database)
    assert version(store.database) == len(MIGRATIONS)
    assert [(row.id, row.queue_number, row.cancelled) for row in store.visits()] == [("a", 0, False)]
    store.record_visit(visit("b"))
    assert len(store.visits()) == 2
    store.database.close()


def test_visits_indexed_before_are_found_by_their_last_four_digits(
    old_store: Callable[[int], Store], visit: Callable[..., Visit]
) -> None:
    store = old_store(MIGRATIONS.index(_LAST_FOUR_DIGITS))
    store.database.execute("CREATE TEMP TABLE drafts (visit_id TEXT)")  # which today's way of recording looks into
    store.record_visit(visit("a"))
    store.database.execute("DROP TABLE temp.drafts")
    store.find_visits("nguyen")
    store.database.execute("DELETE FROM visit_words WHERE length(word) = 4")  # which that program did not know
    migrate(store.database)
    assert [row.id for row in store.find_visits("0123")] == ["a"]
    assert store.find_visits("uyen") == [], "of numbers only"
    store.database.close()


def test_cached_answers_survive_their_new_key(
    old_store: Callable[[int], Store], answer: Callable[..., CoverageAnswer]
) -> None:
    store = old_store(2)
    for number in ("990085000123", "0085000123", "DN4999900000101"):
        row = [number, "2026-11-22T01:30:00.000000+00:00", "000", to_json(answer())]
        store.database.execute("INSERT INTO coverage_cache VALUES (?, ?, ?, ?)", row)
    migrate(store.database)
    found = store.last_answer("990085000123")
    assert found is not None
    assert (found.source, found.asked_at) == (Source.CACHE, dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC))
    assert store.last_answer("0085000123") is not None
    assert store.last_answer("85000123") is None
    assert store.last_answer("DN4999900000101") is None  # card codes are looked up anew
    store.database.close()


def test_look_ups_kept_before_there_were_kinds_are_still_vouched_for(old_store: Callable[[int], Store]) -> None:
    store = old_store(_BEFORE_KINDS)
    values = [
        1,
        "990085000123",
        "NGUYỄN VĂN MẪU",
        "1985",
        "2026-11-22T01:30:00.000000+00:00",
        "A",
        "000",
        "ok",
        "",
        8.5,
    ]
    store.database.execute("INSERT INTO portal_attempts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", [*values, "{}"])
    as_vouched = {"row_sha256": audit.digest(to_json([*values, "{}"]))}
    audit.append(store.database, dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC), "portal_attempt", "1", as_vouched)
    migrate(store.database)
    assert [row.kind for row in store.attempts()] == ["look_up"]
    assert store.altered_attempt() is None
    store.database.execute("UPDATE portal_attempts SET kind = 'stays'")
    assert store.altered_attempt() == 1
    store.database.close()


def test_numbers_that_look_alike_have_rows_of_their_own() -> None:
    numbers = ["0", "00", "990085000123", "0990085000123", "90085000123", "DN4999900000101", "DN4999900000102", ""]
    keys = {coverage_cache.row_key(number) for number in numbers}
    assert len(keys) == len(numbers)
    assert all(-(2**63) <= key < 2**63 for key in keys)
