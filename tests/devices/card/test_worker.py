"""The card thread on simulated readers: five situations, failures that end a read and never the thread."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import pytest

from devices.card.transport import Transport
from devices.card.trust import TrustStore
from devices.card.worker import CardMessage, CardWorker
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.card import (
    AccessKey,
    CardFailed,
    CardReading,
    PersonRead,
    ReaderState,
    ReaderStatus,
    Result,
)
from domain.failure import FailureCode
from tests.devices.card.conftest import NOW, ChipOf

WAIT_S = 30.0


class Desk:
    """A worker, its readers, and all it said."""

    def __init__(self) -> None:
        self.readers = SimulatedReaders()
        self.said: queue.Queue[CardMessage] = queue.Queue()
        self.worker = CardWorker(self.readers, self.said.put, today=NOW.date)

    def until(self, kind: type[CardMessage], state: ReaderState | None = None) -> CardMessage:
        while True:
            message = self.said.get(timeout=WAIT_S)
            if isinstance(message, kind) and (not isinstance(message, ReaderStatus) or message.state is state):
                return message

    def outcome(self) -> CardReading | CardFailed:
        while True:
            message = self.said.get(timeout=WAIT_S)
            if isinstance(message, CardReading | CardFailed):
                return message


def key() -> AccessKey:
    number = personas()["insured"].person.number
    assert number is not None
    return AccessKey.from_number(number)


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    desk.worker.start()
    yield desk
    assert desk.worker.stop(WAIT_S)


def test_situations_are_told_apart(desk: Desk, chip_of: ChipOf) -> None:
    desk.until(ReaderStatus, ReaderState.NO_CARD)
    desk.readers.unplug()
    desk.until(ReaderStatus, ReaderState.NO_READER)
    desk.readers.plug()
    desk.until(ReaderStatus, ReaderState.NO_CARD)
    desk.readers.insert(chip_of())
    desk.until(ReaderStatus, ReaderState.CARD)
    desk.readers.stop_service()
    desk.until(ReaderStatus, ReaderState.NO_SERVICE)
    desk.readers.start_service()
    desk.until(ReaderStatus, ReaderState.CARD)


def test_reads_a_card(desk: Desk, chip_of: ChipOf, trust: TrustStore) -> None:
    desk.readers.insert(chip_of())
    desk.until(ReaderStatus, ReaderState.CARD)
    desk.worker.read(key(), trust)
    reading = desk.outcome()
    assert isinstance(reading, CardReading)
    assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}


@pytest.mark.parametrize(
    ("situation", "code"),
    [
        ("no card", FailureCode.CARD_NONE),
        ("no reader", FailureCode.READER_NONE),
        ("no service", FailureCode.READER_NO_SERVICE),
    ],
)
def test_nothing_to_read(situation: str, code: FailureCode, desk: Desk, trust: TrustStore) -> None:
    {"no card": desk.readers.remove, "no reader": desk.readers.unplug, "no service": desk.readers.stop_service}[
        situation
    ]()
    desk.worker.read(key(), trust)
    failed = desk.outcome()
    assert isinstance(failed, CardFailed)
    assert failed.code is code


def test_lives_on_after_a_card_was_pulled(desk: Desk, chip_of: ChipOf, trust: TrustStore) -> None:
    desk.readers.insert(chip_of(), pull_at=6)
    desk.until(ReaderStatus, ReaderState.CARD)
    desk.worker.read(key(), trust)
    failed = desk.outcome()
    assert isinstance(failed, CardFailed)
    assert (failed.code, failed.step) == (FailureCode.CARD_REMOVED, "PACE")
    desk.readers.remove()
    desk.until(ReaderStatus, ReaderState.NO_CARD)
    desk.readers.insert(chip_of())
    status = desk.until(ReaderStatus, ReaderState.CARD)
    assert isinstance(status, ReaderStatus)
    assert status.insertion == 2
    desk.worker.read(key(), trust)
    assert isinstance(desk.outcome(), CardReading)


def test_wrong_key_then_right_one(desk: Desk, chip_of: ChipOf, trust: TrustStore) -> None:
    desk.readers.insert(chip_of())
    desk.until(ReaderStatus, ReaderState.CARD)
    desk.worker.read(AccessKey(can="999999"), trust)
    failed = desk.outcome()
    assert isinstance(failed, CardFailed)
    assert (failed.code, failed.step) == (FailureCode.CARD_KEY_WRONG, "PACE")
    desk.worker.read(key(), trust)
    assert isinstance(desk.outcome(), CardReading)


def test_cancelled_read_ends_and_the_next_one_runs(desk: Desk, chip_of: ChipOf, trust: TrustStore) -> None:
    desk.readers.insert(chip_of())
    desk.until(ReaderStatus, ReaderState.CARD)
    desk.worker.read(key(), trust)
    desk.worker.read(key(), trust)
    desk.worker.cancel()
    outcomes = [desk.outcome(), desk.outcome()]
    last = outcomes[1]
    assert isinstance(last, CardFailed)
    assert last.code is FailureCode.STOPPED
    desk.worker.read(key(), trust)
    assert isinstance(desk.outcome(), CardReading)


class _FaultyReaders(SimulatedReaders):
    """A driver with a bug, once."""

    faults = 1

    def connect(self, reader: str) -> Transport:
        if self.faults:
            self.faults -= 1
            raise RuntimeError("driver")
        return super().connect(reader)


def test_a_bug_does_not_end_the_thread(chip_of: ChipOf, trust: TrustStore) -> None:
    desk = Desk()
    desk.readers = _FaultyReaders()
    desk.worker = CardWorker(desk.readers, desk.said.put, today=NOW.date)
    desk.readers.insert(chip_of())
    desk.worker.start()
    try:
        desk.until(ReaderStatus, ReaderState.CARD)
        desk.worker.read(key(), trust)
        assert isinstance(desk.outcome(), CardReading)
    finally:
        assert desk.worker.stop(WAIT_S)


def test_person_is_told_before_the_reading_is_whole(desk: Desk, chip_of: ChipOf, trust: TrustStore) -> None:
    desk.readers.insert(chip_of())
    desk.until(ReaderStatus, ReaderState.CARD)
    desk.worker.read(key(), trust)
    assert isinstance(desk.until(PersonRead), PersonRead)
    assert isinstance(desk.outcome(), CardReading)
