"""The card thread on simulated readers: five situations, failures that end a read and never the thread."""

from __future__ import annotations

import queue
import re
import threading
from collections.abc import Callable, Iterator

import pytest

from devices.card.reader_models import first_guess, reader_models
from devices.card.transport import Transport
from devices.card.trust import TrustStore
from devices.card.worker import CardMessage, CardWorker
from devices.simulated.chip.chip import Chip
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
    StepStarted,
)
from domain.failure import Failure, FailureCode
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


class _Hand:
    """Does something to the reader at the moment the worker says a certain thing."""

    def __init__(self, *, put_back_s: float = WAIT_S) -> None:
        self.readers = SimulatedReaders()
        self.said: list[CardMessage] = []
        self.done = threading.Event()
        self.reactions: dict[object, Callable[[], None]] = {}
        self.worker = CardWorker(
            self.readers, self._hear, today=NOW.date, put_back_s=put_back_s, machine_back_s=put_back_s
        )

    def _hear(self, message: CardMessage) -> None:
        self.said.append(message)
        cue = message.step if isinstance(message, StepStarted) else getattr(message, "state", None)
        reaction = self.reactions.pop(cue, None)
        if reaction:
            reaction()
        if isinstance(message, CardReading | CardFailed):
            self.done.set()

    def play(self, chip: Chip, trust: TrustStore) -> CardReading | CardFailed:
        self.reactions[ReaderState.CARD] = lambda: self.worker.read(key(), trust)
        self.readers.insert(chip)
        self.worker.start()
        try:
            assert self.done.wait(WAIT_S)
        finally:
            assert self.worker.stop(WAIT_S)
        return next(each for each in self.said if isinstance(each, CardReading | CardFailed))

    def states(self) -> list[tuple[ReaderState, int]]:
        return [(each.state, each.insertion) for each in self.said if isinstance(each, ReaderStatus)]


@pytest.mark.parametrize("step", ["PACE", "EF.SOD", "DG13", "DG2", "AA", "CA", "EF.COM"])
def test_card_put_back_is_read_on_and_is_the_same_card(step: str, chip_of: ChipOf, trust: TrustStore) -> None:
    hand, chip = _Hand(), chip_of()

    def take_away() -> None:
        hand.reactions[ReaderState.NO_CARD] = lambda: hand.readers.insert(chip)
        hand.readers.remove()

    hand.reactions[step] = take_away
    reading = hand.play(chip, trust)
    assert isinstance(reading, CardReading)
    assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}
    assert hand.states() == [(ReaderState.CARD, 1), (ReaderState.NO_CARD, 1), (ReaderState.CARD, 1)]


@pytest.mark.parametrize("step", ["EF.CardAccess", "PACE", "EF.SOD", "DG2", "AA", "CA", "EF.COM"])
@pytest.mark.parametrize("away", [ReaderState.NO_SERVICE, ReaderState.NO_READER])
def test_a_service_or_reader_that_comes_back_is_read_on_with(
    step: str, away: ReaderState, chip_of: ChipOf, trust: TrustStore
) -> None:
    hand = _Hand()
    goes, comes = {
        ReaderState.NO_SERVICE: (SimulatedReaders.stop_service, SimulatedReaders.start_service),
        ReaderState.NO_READER: (SimulatedReaders.unplug, SimulatedReaders.plug),
    }[away]

    def go() -> None:
        hand.reactions[away] = lambda: comes(hand.readers)
        goes(hand.readers)

    hand.reactions[step] = go
    reading = hand.play(chip_of(), trust)
    assert isinstance(reading, CardReading)
    assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}
    assert hand.states() == [(ReaderState.CARD, 1), (away, 1), (ReaderState.CARD, 1)]


@pytest.mark.parametrize(
    ("goes", "code"),
    [
        (SimulatedReaders.stop_service, FailureCode.READER_NO_SERVICE),
        (SimulatedReaders.unplug, FailureCode.READER_LOST),
    ],
    ids=["service", "reader"],
)
def test_a_service_or_reader_that_stays_away_ends_the_read(
    goes: Callable[[SimulatedReaders], None], code: FailureCode, chip_of: ChipOf, trust: TrustStore
) -> None:
    hand = _Hand(put_back_s=0.05)
    hand.reactions["DG2"] = lambda: goes(hand.readers)
    answer = hand.play(chip_of(), trust)
    assert isinstance(answer, CardFailed)
    assert (answer.code, answer.step) == (code, "DG2")


def test_a_read_that_waits_for_its_card_can_be_cancelled(chip_of: ChipOf, trust: TrustStore) -> None:
    hand = _Hand()
    hand.reactions[ReaderState.NO_SERVICE] = hand.worker.cancel
    hand.reactions["DG2"] = hand.readers.stop_service
    answer = hand.play(chip_of(), trust)
    assert isinstance(answer, CardFailed)
    assert answer.code is FailureCode.STOPPED


def test_a_card_lost_while_it_was_looked_at_is_looked_at_again(chip_of: ChipOf, trust: TrustStore) -> None:
    """The probe of a card just put down meets a service that restarts: the card is not called unknown for good."""

    class Restarted(SimulatedReaders):
        lost = 2

        def connect(self, reader: str) -> Transport:
            if self.lost:
                self.lost -= 1
                raise Failure(FailureCode.READER_NO_SERVICE, "restarted")
            return super().connect(reader)

    hand = _Hand()
    hand.readers = Restarted()
    hand.worker = CardWorker(hand.readers, hand._hear, today=NOW.date)
    assert isinstance(hand.play(chip_of(), trust), CardReading)
    assert hand.states() == [(ReaderState.CARD, 1)]


def test_card_that_does_not_come_back_ends_the_read(chip_of: ChipOf, trust: TrustStore) -> None:
    hand = _Hand(put_back_s=0.05)
    hand.reactions["DG2"] = hand.readers.remove
    answer = hand.play(chip_of(), trust)
    assert isinstance(answer, CardFailed)
    assert answer.code is FailureCode.CARD_REMOVED
    assert hand.states() == [(ReaderState.CARD, 1), (ReaderState.NO_CARD, 1)]


def test_another_card_put_down_meanwhile_is_a_new_card(chip_of: ChipOf, trust: TrustStore) -> None:
    hand, other = _Hand(), chip_of("renewed-card")

    def swap() -> None:
        hand.reactions[ReaderState.NO_CARD] = lambda: hand.readers.insert(other)
        hand.readers.remove()

    hand.reactions["DG2"] = swap
    answer = hand.play(chip_of(), trust)
    assert isinstance(answer, CardFailed)
    assert answer.code in (FailureCode.CARD_KEY_WRONG, FailureCode.CARD_REMOVED)


@pytest.mark.parametrize(
    ("reader", "extended", "block"),
    [
        ("ACS ACR122U PICC Interface 00 00", False, 223),
        ("ACS ACR1252 1S CL Reader PICC 0", True, 479),
        ("Identiv uTrust 4701 F Dual Interface Reader (CL) 00", True, 991),
        ("A reader nobody knows", None, 223),
    ],
)
def test_known_models_start_with_what_they_carry(reader: str, extended: bool | None, block: int) -> None:
    blocks = first_guess(reader)
    assert (blocks.extended, blocks.best) == (extended, block)


def test_every_model_of_the_list_is_sound() -> None:
    for model in reader_models():
        assert re.compile(model.pattern)
        assert model.block_bytes == 0 or model.extended
