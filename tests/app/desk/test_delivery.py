"""The desk's own loop: what is recorded leaves by itself, what is undone is told, each receiver at its own pace."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.desk.delivery import Deliveries
from app.handover.receivers import Receiver
from devices.simulated.personas import personas
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.care_terms import CareTerms
from offline_cache.outbox import (
    CANCEL,
    CHECK_IN,
    UPDATE,
    VISIT,
    Answer,
    Delivered,
    OutboxRow,
    OutboxSink,
    OutboxState,
    Retry,
)
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

WAIT_S = 20


class Taken(OutboxSink):
    """Keeps keys; says Retry while ``away``."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.away = False

    def deliver(self, row: OutboxRow) -> Answer:
        if self.away:
            return Retry("unreachable", after_s=0)
        self.keys.append(row.key)
        return Delivered(f"receipt of {row.key}")


class Stuck(OutboxSink):
    """Answers only when released."""

    def __init__(self) -> None:
        self.release = threading.Event()
        self.asked = threading.Event()

    def deliver(self, row: OutboxRow) -> Answer:
        self.asked.set()
        self.release.wait(WAIT_S)
        return Delivered()


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[DatabaseThread]:
    held = DatabaseThread(opener(tmp_path / "tiepdon.db", lambda: bytes(32)))
    yield held
    held.close(WAIT_S)


def his(sink: OutboxSink) -> Receiver:
    return Receiver("handover", (VISIT, UPDATE, CANCEL), sink)


def insurer(sink: OutboxSink) -> Receiver:
    return Receiver("check-in", (CHECK_IN,), sink, lambda store: store.enlist(CHECK_IN))


def record(memory: DatabaseThread, visit_id: str) -> None:
    person = personas()["insured"].person
    now = dt.datetime.now(dt.UTC)
    visit = Visit(visit_id, "Q1", "A", now, Outcome.READY, Verdict(), "chip", person)
    memory.submit(lambda store: store.record_visit(visit)).result(WAIT_S)


def until(said: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + WAIT_S
    while not said():
        assert time.monotonic() < ends_at
        time.sleep(0.01)


def rows(memory: DatabaseThread, kind: str) -> list[OutboxState]:
    def ask(store: Store) -> list[OutboxState]:
        return [row for row in store.outbox() if row.kind == kind]

    return memory.submit(ask).result(WAIT_S)


def test_what_is_recorded_leaves_by_itself_and_what_is_undone_is_told(memory: DatabaseThread) -> None:
    sink = Taken()
    deliveries = Deliveries(memory, (his(sink),), idle_s=0.01)
    record(memory, "a")
    until(lambda: sink.keys == ["a"])
    memory.submit(lambda store: store.cancel_visit("a", "A", "nhầm")).result(WAIT_S)
    until(lambda: sink.keys == ["a", "a/cancel"])
    record(memory, "b")
    until(lambda: sink.keys == ["a", "a/cancel", "b"])
    deliveries.close()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("to ")]
    record(memory, "c")
    time.sleep(0.1)
    assert "c" not in sink.keys


def test_what_staff_decide_later_is_told_too(memory: DatabaseThread) -> None:
    sink = Taken()
    deliveries = Deliveries(memory, (his(sink),), idle_s=0.01)
    record(memory, "a")
    until(lambda: sink.keys == ["a"])
    terms = CareTerms("a", "1.1", {}, "1.3", "A", "", dt.datetime.now(dt.UTC))
    memory.submit(lambda store: store.decide_terms(terms)).result(WAIT_S)
    until(lambda: sink.keys == ["a", "a/update-1"])
    deliveries.close()


def test_a_stuck_insurer_does_not_keep_the_his_waiting(memory: DatabaseThread) -> None:
    fast, stuck = Taken(), Stuck()
    deliveries = Deliveries(memory, (his(fast), insurer(stuck)), idle_s=0.01)
    until(lambda: memory.submit(lambda store: store.enlist(CHECK_IN)).result(WAIT_S) == 0)
    record(memory, "a")
    assert stuck.asked.wait(WAIT_S)
    record(memory, "b")
    until(lambda: fast.keys == ["a", "b"])
    stuck.release.set()
    deliveries.close()


def test_check_in_messages_begin_with_the_day_they_are_switched_on(memory: DatabaseThread) -> None:
    record(memory, "before")
    sink = Taken()
    deliveries = Deliveries(memory, (insurer(sink),), idle_s=0.01)
    until(lambda: memory.submit(lambda store: store.enlist(CHECK_IN)).result(WAIT_S) == 0)
    record(memory, "after")
    until(lambda: sink.keys == ["after"])
    deliveries.close()
    until(lambda: [row.receipt for row in rows(memory, CHECK_IN)] == ["receipt of after"])


def test_a_receiver_that_was_away_gets_everything(memory: DatabaseThread) -> None:
    sink = Taken()
    sink.away = True
    deliveries = Deliveries(memory, (his(sink),), idle_s=0.01)
    for name in ("a", "b"):
        record(memory, name)
    until(lambda: all(row.attempts > 1 for row in rows(memory, VISIT)))
    sink.away = False
    until(lambda: sorted(sink.keys) == ["a", "b"])
    deliveries.close()


def test_without_receivers_nothing_runs(memory: DatabaseThread) -> None:
    before = threading.active_count()
    deliveries = Deliveries(memory, ())
    assert threading.active_count() == before
    record(memory, "a")
    deliveries.close()
    assert [row.state for row in rows(memory, VISIT)] == ["kept"]


def test_with_no_receiver_of_visits_they_are_kept_and_not_waiting(memory: DatabaseThread) -> None:
    record(memory, "a")
    Deliveries(memory, ()).close()
    assert [row.state for row in memory.submit(lambda store: store.outbox("kept")).result(WAIT_S)] == ["kept"]
    Deliveries(memory, (his(Taken()),)).close()
    assert memory.submit(lambda store: store.outbox("kept")).result(WAIT_S) == []
