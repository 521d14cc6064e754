"""The outbox against a receiver that loses answers, refuses, and forgets nothing – and a program that gets killed."""

from __future__ import annotations

import datetime as dt
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.care_terms import CareTerms
from offline_cache.database import open_database
from offline_cache.delivery import deliver_next, drained, run
from offline_cache.outbox import (
    CANCEL,
    UPDATE,
    VISIT,
    Answer,
    Delivered,
    OutboxRow,
    OutboxSink,
    OutboxState,
    Parked,
    Retry,
)
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

KEY = bytes(range(32))
KINDS = (VISIT, UPDATE, CANCEL)
WAIT_S = 20


class ModelReceiver:
    """What a receiver holds: one record per key, however often it is sent; visits count until they are called void."""

    def __init__(self) -> None:
        self.keys: set[str] = set()
        self.counts: dict[str, bool] = {}
        """Visit to whether it counts."""
        self.codes: dict[str, str] = {}
        """Visit to the terms it was told last."""
        self.refused: set[str] = set()

    def take(self, row: OutboxRow) -> Answer:
        if row.key in self.keys:
            return Delivered("again")  # HTTP 409
        if row.key in self.refused:
            return Parked("HTTP 422")
        self.keys.add(row.key)
        if row.kind != VISIT:
            # of a visit refused before it is enough that it does not come to life
            assert row.visit_id in self.counts or row.visit_id in self.refused, "before it was told of"
        self.counts[row.visit_id] = row.kind != CANCEL and not row.cancelled_at
        self.codes[row.visit_id] = row.object_code
        return Delivered(row.key)


class Station(RuleBasedStateMachine):
    """Visits arrive and are undone, rows are claimed, sent, answered or not, the program is killed and started, the
    clock goes on or is set back – in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.path = Path(self.folder.name, "tiepdon.db")
        self.now = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)
        self.receiver = ModelReceiver()
        self.recorded: set[str] = set()
        self.undone: set[str] = set()
        self.never_told: set[str] = set()
        self.decided: dict[str, str] = {}
        self.keys_seen: dict[int, str] = {}
        self.under_way: dict[str, OutboxRow] = {}
        self.start()

    def start(self) -> None:
        self.store = Store(open_database(self.path, KEY), now=lambda: self.now)
        self.store.recover_outbox()
        self.under_way = {}

    @rule(number=st.integers(0, 6))
    def visit(self, number: int) -> None:
        """The same id again, after a lost answer of the database, is the same visit."""
        visit_id = f"v{number}"
        self.store.record_visit(Visit(visit_id, "1", "A", self.now, Outcome.READY, Verdict(), "chip"))
        self.recorded.add(visit_id)

    @precondition(lambda self: self.recorded)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        visit_id = data.draw(st.sampled_from(sorted(self.recorded)))
        tried = any(row.attempts or row.state != "pending" for row in self.rows(VISIT) if row.visit_id == visit_id)
        if self.store.cancel_visit(visit_id, "A", ""):
            self.undone.add(visit_id)
            if not tried:
                self.never_told.add(visit_id)

    @precondition(lambda self: self.recorded)
    @rule(data=st.data(), code=st.sampled_from(["1.1", "1.3", "2"]))
    def decide(self, data: st.DataObject, code: str) -> None:
        """Staff change their minds, before or after the receiver was told."""
        visit_id = data.draw(st.sampled_from(sorted(self.recorded)))
        self.store.decide_terms(CareTerms(visit_id, "1.1", {}, code, "A", "", self.now))
        self.decided[visit_id] = code

    @rule(kind=st.sampled_from(KINDS))
    def claim(self, kind: str) -> None:
        """Two threads may each hold a row; a row is never held twice."""
        if kind in self.under_way:
            return
        row = self.store.claim_outbox(kind)
        if row is not None:
            assert self.keys_seen.setdefault(row.id, row.key) == row.key, "another key for the same intent"
            self.under_way[kind] = row

    @precondition(lambda self: self.under_way)
    @rule(arrives=st.booleans(), answered=st.booleans(), data=st.data())
    def send(self, arrives: bool, answered: bool, data: st.DataObject) -> None:
        """The request may be lost, or carried out with its answer lost."""
        row = self.under_way.pop(data.draw(st.sampled_from(sorted(self.under_way))))
        answer: Answer = self.receiver.take(row) if arrives else Retry("HTTP 503")
        self.store.settle_outbox(row, answer if answered else Retry("no answer in time"))

    @rule(number=st.integers(0, 6), telling=st.sampled_from(["", "/update-1", "/cancel"]))
    def refuse(self, number: int, telling: str) -> None:
        """From now on the receiver does not like this one."""
        key = f"v{number}{telling}"
        if key not in self.receiver.keys:
            self.receiver.refused.add(key)

    @rule()
    def mended(self) -> None:
        """The receiver likes everything again, and staff send what was parked."""
        self.receiver.refused.clear()
        for row in self.store.outbox("parked"):
            assert self.store.retry_parked(row.id)

    @rule(arrives=st.booleans())
    def killed(self, arrives: bool) -> None:
        """At the worst moment: sent, perhaps taken, nothing written down."""
        for row in self.under_way.values():
            if arrives:
                self.receiver.take(row)
        self.store.database.close()
        self.start()

    @rule(minutes=st.integers(-90, 40))
    def time_passes(self, minutes: int) -> None:
        self.now += dt.timedelta(minutes=minutes)

    @rule()
    def receiver_is_back(self) -> None:
        self.store.hurry_outbox(VISIT)

    def rows(self, kind: str) -> list[OutboxState]:
        return [row for row in self.store.outbox() if row.kind == kind]

    @invariant()
    def nothing_is_lost_or_made_up(self) -> None:
        told = {row.visit_id: row.state for row in self.rows(VISIT)}
        assert set(told) == self.recorded - self.never_told
        assert {row.visit_id for row in self.rows(CANCEL)} == self.undone - self.never_told
        assert set(self.receiver.counts) <= set(told)
        for row in self.store.outbox("done"):
            assert row.receipt in self.receiver.keys or row.receipt == "again"

    @invariant()
    def only_what_is_held_is_being_sent(self) -> None:
        assert {row.id for row in self.store.outbox("sending")} == {row.id for row in self.under_way.values()}

    def teardown(self) -> None:
        """With the receiver back, everything arrives, and only what was not undone counts."""
        self.mended()
        self.store.recover_outbox()
        for _ in range(40):
            self.now += dt.timedelta(hours=1)
            row = next(filter(None, map(self.store.claim_outbox, KINDS)), None)
            if row is not None:
                self.store.settle_outbox(row, self.receiver.take(row))
        counting = {visit_id for visit_id, counts in self.receiver.counts.items() if counts}
        assert counting == self.recorded - self.undone
        assert set(self.receiver.counts) == self.recorded - self.never_told
        for visit_id in counting:
            assert self.receiver.codes[visit_id] == self.decided.get(visit_id, ""), "told of what is no longer so"
        assert drained(self.store)
        assert self.store.audit_broken_at() is None
        self.store.database.close()
        self.folder.cleanup()


TestStation = Station.TestCase
TestStation.settings = settings(max_examples=15, stateful_step_count=30, deadline=None)


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


class LockedMeanwhile(OutboxSink):
    """Takes the visit while another program holds the database, until ``let_go``."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.keys: list[str] = []
        self.held, self.let_go = threading.Event(), threading.Event()
        self.other = threading.Thread(target=self.hold)

    def hold(self) -> None:
        database = open_database(self.path, KEY)
        database.execute("BEGIN EXCLUSIVE")
        self.held.set()
        self.let_go.wait(WAIT_S)
        database.rollback()
        database.close()

    def deliver(self, row: OutboxRow) -> Answer:
        self.keys.append(row.key)
        self.other.start()
        assert self.held.wait(WAIT_S)
        return Delivered("taken")


def until(fits: Callable[[], bool]) -> None:
    ends_at = time.monotonic() + WAIT_S
    while not fits():
        assert time.monotonic() < ends_at
        time.sleep(0.01)


def test_an_answer_that_could_not_be_written_down_is_written_later(
    path: Path, visit: Callable[..., Visit], caplog: pytest.LogCaptureFixture
) -> None:
    """Not sent again meanwhile, and not forgotten until the next start."""
    memory = DatabaseThread(lambda: Store(open_database(path, KEY, busy_timeout_s=0.05)))
    memory.submit(lambda store: store.record_visit(visit("a"))).result(WAIT_S)
    sink, stop = LockedMeanwhile(path), threading.Event()
    thread = threading.Thread(target=run, args=(memory, sink, stop), kwargs={"idle_s": 0.01})
    thread.start()
    until(lambda: "DATABASE_LOCKED" in caplog.text)
    sink.let_go.set()
    sink.other.join(WAIT_S)
    until(lambda: not memory.submit(lambda store: store.outbox("sending")).result(WAIT_S))
    stop.set()
    thread.join(WAIT_S)
    assert [row.receipt for row in memory.submit(lambda store: store.outbox("done")).result(WAIT_S)] == ["taken"]
    assert sink.keys == ["a"]
    memory.close(WAIT_S)
