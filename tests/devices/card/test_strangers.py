"""Several readers: signature tokens and security modules lie there all day, and hide no patient's card."""

from __future__ import annotations

import queue
import threading
from collections.abc import Iterator, Sequence

import pytest

from devices.card.transport import Readers, ReaderSlot, Transport
from devices.card.trust import TrustStore
from devices.card.worker import CardMessage, CardWorker
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import ChipImage
from devices.simulated.personas import personas
from domain.card import AccessKey, CardFailed, CardReading, ReaderState, ReaderStatus
from tests.devices.card.conftest import NOW, ChipOf

WAIT_S = 30.0
TOKEN, DESK = "A Token 00 00", "Desk Reader 01 00"


def no_identity_card() -> Chip:
    return Chip(ChipImage(atr=bytes.fromhex("3B9F958131FE9F006646530510003171DF000000000002")))


class SeveralReaders(Readers):
    """Any number of readers; a hand on another thread puts cards down and takes them off."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._chips: dict[str, Chip | None] = {}
        self._counts: dict[str, int] = {}
        self._woken = False
        self.probed: list[str] = []

    def put(self, reader: str, chip: Chip | None) -> None:
        with self._changed:
            self._chips[reader] = chip
            self._counts[reader] = self._counts.get(reader, 0) + 1
            self._changed.notify_all()

    def _slots(self) -> tuple[ReaderSlot, ...]:
        return tuple(
            ReaderSlot(name, chip is not None, chip.atr if chip else b"", changes=self._counts[name])
            for name, chip in self._chips.items()
        )

    def wait(self, known: Sequence[ReaderSlot], timeout_s: float) -> tuple[ReaderSlot, ...]:
        with self._changed:
            self._changed.wait_for(lambda: self._woken or self._slots() != tuple(known), timeout_s)
            self._woken = False
            return self._slots()

    def connect(self, reader: str) -> Transport:
        chip = self._chips[reader]
        assert chip is not None
        self.probed.append(reader)
        return SimulatedTransport(chip, name=reader)

    def wake(self) -> None:
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def close(self) -> None:
        """Nothing is held open."""


class Desk:
    def __init__(self) -> None:
        self.readers = SeveralReaders()
        self.said: queue.Queue[CardMessage] = queue.Queue()
        self.worker = CardWorker(self.readers, self.said.put, today=NOW.date)

    def next_status(self) -> tuple[ReaderState, str]:
        while True:
            message = self.said.get(timeout=WAIT_S)
            if isinstance(message, ReaderStatus):
                return message.state, message.reader

    def outcome(self) -> CardReading | CardFailed:
        while True:
            message = self.said.get(timeout=WAIT_S)
            if isinstance(message, CardReading | CardFailed):
                return message


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    assert desk.worker.stop(WAIT_S)


def test_a_token_that_is_always_there_hides_no_card(desk: Desk, chip_of: ChipOf, trust: TrustStore) -> None:
    desk.readers.put(TOKEN, no_identity_card())
    desk.readers.put(DESK, None)
    desk.worker.start()
    assert desk.next_status() == (ReaderState.NO_CARD, DESK)
    for _ in range(2):
        desk.readers.put(DESK, chip_of())
        assert desk.next_status() == (ReaderState.CARD, DESK)
        number = personas()["insured"].person.number
        assert number is not None
        desk.worker.read(AccessKey.from_number(number), trust)
        assert isinstance(desk.outcome(), CardReading)
        desk.readers.put(DESK, None)
        assert desk.next_status() == (ReaderState.NO_CARD, DESK)
    assert desk.readers.probed.count(TOKEN) == 1


def test_a_token_plugged_in_later_is_not_the_patients_card_either(desk: Desk, chip_of: ChipOf) -> None:
    desk.readers.put(DESK, None)
    desk.worker.start()
    assert desk.next_status() == (ReaderState.NO_CARD, DESK)
    desk.readers.put(TOKEN, no_identity_card())
    desk.readers.put(DESK, chip_of())
    assert desk.next_status() == (ReaderState.CARD, DESK)


def test_a_bank_card_put_down_is_told_and_an_identity_card_elsewhere_goes_before_it(
    desk: Desk, chip_of: ChipOf
) -> None:
    desk.readers.put(DESK, None)
    desk.readers.put("Desk Reader Contact 02 00", None)
    desk.worker.start()
    assert desk.next_status() == (ReaderState.NO_CARD, DESK)
    desk.readers.put(DESK, no_identity_card())
    assert desk.next_status() == (ReaderState.UNKNOWN_CARD, DESK)
    desk.readers.put("Desk Reader Contact 02 00", chip_of())
    assert desk.next_status() == (ReaderState.CARD, "Desk Reader Contact 02 00")
    desk.readers.put("Desk Reader Contact 02 00", None)
    assert desk.next_status() == (ReaderState.UNKNOWN_CARD, DESK)
    desk.readers.put(DESK, None)
    assert desk.next_status() == (ReaderState.NO_CARD, DESK)


def test_the_only_reader_tells_what_lies_on_it_from_the_start(desk: Desk) -> None:
    desk.readers.put(DESK, no_identity_card())
    desk.worker.start()
    assert desk.next_status() == (ReaderState.UNKNOWN_CARD, DESK)
