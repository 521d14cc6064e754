"""Two programs on one home – a counter and a reception –: one sends, the other takes over when it ends."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.desk.line import Outgoing, PortalLine
from app.desk.parts import Parts
from app.desk.wiring import database_path, sole_sender
from app.handover.receivers import Receiver
from app.portal.client import PortalSettings
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.readers import SimulatedReaders
from domain.verdict import Outcome, Verdict
from domain.visit import Visit
from offline_cache.outbox import VISIT, Answer, Delivered, OutboxRow, OutboxSink
from offline_cache.writer import DatabaseThread, opener

WAIT_S = 20.0
NOWHERE = PortalSettings("", "", "", "", "", "")


class Taken(OutboxSink):
    def __init__(self) -> None:
        self.keys: list[str] = []
        self.came = threading.Event()

    def deliver(self, row: OutboxRow) -> Answer:
        self.keys.append(row.key)
        self.came.set()
        return Delivered()


class Program:
    """What one program on the home has of the outbox."""

    def __init__(self, home: Path) -> None:
        self.sink = Taken()
        self.sender = sole_sender(home)
        self.memory = DatabaseThread(opener(database_path(home), lambda: bytes(32), sends=lambda: self.sender.held))
        receiver = Receiver("handover", (VISIT,), self.sink)
        parts = Parts(home, SimulatedReaders, NobodyCamera, NOWHERE, TrustStore, receivers=lambda keep: (receiver,))
        self.line = PortalLine(parts, self.memory)
        self.told: list[bool] = []
        self.outgoing = Outgoing(parts, self.memory, self.line, self.sender, ask_again_s=0.05, tell=self.told.append)

    def record(self, visit_id: str) -> None:
        visit = Visit(visit_id, "Q1", "A", dt.datetime.now(dt.UTC), Outcome.READY, Verdict(), "nothing")
        self.memory.submit(lambda store: store.record_visit(visit)).result(WAIT_S)

    def close(self) -> None:
        self.outgoing.close()
        self.line.close()
        self.memory.close(WAIT_S)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Program, Program]]:
    programs = Program(tmp_path), Program(tmp_path)
    yield programs
    for program in programs:
        program.close()


def test_one_sends_and_the_other_takes_over(two: tuple[Program, Program]) -> None:
    first, second = two
    assert first.sender.held and not second.sender.held
    second.record("a")
    assert first.sink.came.wait(WAIT_S)
    first.close()
    second.record("b")
    assert second.sink.came.wait(WAIT_S)
    assert (first.sink.keys, second.sink.keys) == (["a"], ["b"])
    assert (first.told, second.told) == ([False], [True, False]), "whoever does not send says so, and when that ends"


def test_what_the_first_is_sending_is_left_to_it(two: tuple[Program, Program]) -> None:
    """A second program's start, or its taking up other settings, makes nothing pending again."""
    first, second = two
    first.outgoing._deliveries.close()  # type: ignore[union-attr]  # so that the row stays in its hands
    first.record("a")
    assert first.memory.submit(lambda store: store.claim_outbox()).result(WAIT_S) is not None
    time.sleep(0.3)
    (row,) = second.memory.submit(lambda store: store.outbox()).result(WAIT_S)
    assert row.state == "sending"
    first.close()
    assert second.sink.came.wait(WAIT_S), "what a program that ended was sending is sent by the next"
