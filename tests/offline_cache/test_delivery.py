"""The outbox against a receiver that loses answers, refuses, and forgets nothing – and a program that gets killed."""

from __future__ import annotations

import datetime as dt
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.database import open_database
from offline_cache.delivery import deliver_next, drained, run
from offline_cache.outbox import Answer, Delivered, OutboxRow, OutboxSink, Parked, Retry
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

KEY = bytes(range(32))
WAIT_S = 20


class ModelReceiver:
    """What a receiver holds: one record per key, however often it is sent."""

    def __init__(self) -> None:
        self.records: dict[str, int] = {}

    def take(self, key: str) -> None:
        self.records[key] = self.records.get(key, 0) + 1


class Station(RuleBasedStateMachine):
    """Visits arrive, rows are claimed, sent, answered or not, the program is killed and started – in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "tiepdon.db")
        self.now = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
        self.receiver = ModelReceiver()
        self.recorded: set[str] = set()
        self.refused: set[str] = set()
        self.under_way: OutboxRow | None = None
        self.start()

    def start(self) -> None:
        self.store = Store(open_database(self.path, KEY), now=lambda: self.now)
        self.store.recover_outbox()
        self.under_way = None

    @rule(number=st.integers(0, 6))
    def visit(self, number: int) -> None:
        visit_id = f"v{number}"
        self.store.record_visit(Visit(visit_id, "1", "A", self.now, Outcome.READY, Verdict(), "chip"))
        self.recorded.add(visit_id)

    @precondition(lambda self: self.under_way is None)
    @rule()
    def claim(self) -> None:
        self.under_way = self.store.claim_outbox()

    @precondition(lambda self: self.under_way is not None)
    @rule(arrives=st.booleans(), answered=st.booleans())
    def send(self, arrives: bool, answered: bool) -> None:
        """The request may be lost, or taken with its answer lost."""
        assert self.under_way is not None
        if arrives:
            self.receiver.take(self.under_way.key)
        answer: Answer = Delivered() if arrives and answered else Retry("lost")
        self.store.settle_outbox(self.under_way, answer)
        self.under_way = None

    @precondition(lambda self: self.under_way is not None)
    @rule()
    def refuse(self) -> None:
        assert self.under_way is not None
        if self.under_way.key not in self.receiver.records:
            self.store.settle_outbox(self.under_way, Parked("HTTP 422"))
            self.refused.add(self.under_way.key)
            self.under_way = None

    @rule(arrives=st.booleans())
    def killed(self, arrives: bool) -> None:
        """At the worst moment: sent, perhaps taken, nothing written down."""
        if self.under_way is not None and arrives:
            self.receiver.take(self.under_way.key)
        self.store.database.close()
        self.start()

    @rule(minutes=st.integers(1, 40))
    def time_passes(self, minutes: int) -> None:
        self.now += dt.timedelta(minutes=minutes)

    @invariant()
    def nothing_is_lost_or_made_up(self) -> None:
        rows = {row.visit_id: row.state for row in self.store.outbox()}
        assert set(rows) == self.recorded
        assert set(self.receiver.records) <= self.recorded
        for visit_id, state in rows.items():
            if state == "done":
                assert visit_id in self.receiver.records
            if state == "parked":
                assert visit_id in self.refused

    def teardown(self) -> None:
        """With the receiver back, everything not refused arrives, each under one key."""
        self.store.recover_outbox()
        for _ in range(100):
            self.now += dt.timedelta(hours=1)
            row = self.store.claim_outbox()
            if row is None:
                break
            self.receiver.take(row.key)
            self.store.settle_outbox(row, Delivered())
        assert set(self.receiver.records) == self.recorded - self.refused
        assert drained(self.store)
        assert self.store.audit_broken_at() is None
        self.store.database.close()
        self.folder.cleanup()


TestStation = Station.TestCase
TestStation.settings = settings(max_examples=12, stateful_step_count=25, deadline=None)


class Broken(OutboxSink):
    """Raises for one key, takes the rest."""

    def __init__(self) -> None:
        self.keys: list[str] = []
        self.all_taken = threading.Event()

    def deliver(self, row: OutboxRow) -> Answer:
        if row.key == "bad":
            raise RuntimeError("a bug in the sink")
        self.keys.append(row.key)
        if len(self.keys) == 2:
            self.all_taken.set()
        return Delivered()


def test_a_sink_that_raises_does_not_stop_the_queue(
    path: Path, visit: Callable[..., Visit], caplog: pytest.LogCaptureFixture
) -> None:
    memory = DatabaseThread(opener(path, lambda: KEY))
    for name in ("bad", "a", "b"):
        arrival = visit(name)
        memory.submit(lambda store, arrival=arrival: store.record_visit(arrival)).result(WAIT_S)
    sink, stop = Broken(), threading.Event()
    thread = threading.Thread(target=run, args=(memory, sink, stop), kwargs={"idle_s": 0.01})
    thread.start()
    assert sink.all_taken.wait(WAIT_S)
    stop.set()
    thread.join(WAIT_S)
    assert not deliver_next(memory, sink)  # the bad one waits for its next try
    states = memory.submit(lambda store: [(row.visit_id, row.state) for row in store.outbox()]).result(WAIT_S)
    assert states == [("bad", "pending"), ("a", "done"), ("b", "done")]
    assert "990085000123" not in caplog.text
    memory.close(WAIT_S)
