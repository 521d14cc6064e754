"""The PC/SC service crashes, restarts, sleeps and wakes under a reading: the program recovers by itself."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from subprocess import PIPE

import pytest

from devices.card.pcsc import PcscReaders, failure_of
from devices.card.transport import ReaderSlot
from devices.card.trust import TrustStore
from devices.card.worker import CardMessage, CardWorker
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.profile import CITIZEN_CARD
from devices.simulated.personas import personas
from domain.card import AccessKey, CardFailed, CardReading, ReaderState, ReaderStatus, Result, StepStarted
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import image_of
from tests.devices.card.conftest import NOW, ChipOf
from tests.fixtures.pcscd import VIRTUAL_READER, Pcscd, card_on_reader

WAIT_S = 60.0
ASLEEP_S = 3.0
Reaction = Callable[[], None]


class CountingReaders(PcscReaders):
    """The real readers; counts how often they are looked at."""

    looks = 0

    def wait(self, known: Sequence[ReaderSlot], timeout_s: float) -> tuple[ReaderSlot, ...]:
        self.looks += 1
        return super().wait(known, timeout_s)


class Counter:
    """A worker on the real service; reactions happen on its thread, at the moment it says a certain thing."""

    def __init__(self, trust: TrustStore) -> None:
        self.readers = CountingReaders()
        self.said: list[CardMessage] = []
        self.reactions: dict[object, Reaction] = {}
        self._ended = threading.Semaphore(0)
        self._heard = threading.Condition()
        self._trust = trust
        self.worker = CardWorker(
            self.readers, self._hear, VIRTUAL_READER, today=NOW.date, put_back_s=WAIT_S, machine_back_s=WAIT_S
        )

    def _hear(self, message: CardMessage) -> None:
        with self._heard:
            self.said.append(message)
            self._heard.notify_all()
        cue = message.step if isinstance(message, StepStarted) else getattr(message, "state", None)
        reaction = self.reactions.pop(cue, None)
        if reaction:
            reaction()
        if isinstance(message, CardReading | CardFailed):
            self._ended.release()

    def until_state(self, state: ReaderState) -> None:
        """Wait until that is the last situation told."""
        with self._heard:
            assert self._heard.wait_for(lambda: self.states()[-1:] == [state], WAIT_S)

    def states(self) -> list[ReaderState]:
        return [each.state for each in self.said if isinstance(each, ReaderStatus)]

    def insertions(self) -> set[int]:
        return {each.insertion for each in self.said if isinstance(each, ReaderStatus)}

    def read(self) -> CardReading | CardFailed:
        number = personas()["insured"].person.number
        assert number is not None
        self.worker.read(AccessKey.from_number(number), self._trust)
        assert self._ended.acquire(timeout=WAIT_S)
        return [each for each in self.said if isinstance(each, CardReading | CardFailed)][-1]


@pytest.fixture
def counter(pcscd: Pcscd, trust: TrustStore) -> Iterator[Counter]:
    counter = Counter(trust)
    counter.worker.start()
    yield counter
    assert counter.worker.stop(WAIT_S)


def is_whole(outcome: CardReading | CardFailed) -> bool:
    return isinstance(outcome, CardReading) and set(outcome.checks.results().values()) == {Result.SUCCESSFUL}


def _open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


@pytest.mark.pcsc
@pytest.mark.parametrize("step", ["EF.CardAccess", "PACE", "EF.SOD", "DG1", "DG2", "AA", "CA", "EF.COM"])
def test_a_crashed_service_is_said_and_the_reading_goes_on_after_it(
    step: str, pcscd: Pcscd, counter: Counter, chip_of: ChipOf
) -> None:
    def crash() -> None:
        counter.reactions[ReaderState.NO_SERVICE] = pcscd.start
        pcscd.crash()

    with card_on_reader(chip_of()):
        counter.until_state(ReaderState.CARD)
        counter.reactions[step] = crash
        assert is_whole(counter.read())
        assert ReaderState.NO_SERVICE in counter.states()
        assert counter.states()[-1] is ReaderState.CARD
        assert counter.insertions() <= {0, 1}, "the card put down once is one card"


@pytest.mark.pcsc
def test_a_service_that_is_back_at_once_need_not_even_be_missed(
    pcscd: Pcscd, counter: Counter, chip_of: ChipOf
) -> None:
    def restart() -> None:
        pcscd.stop()
        pcscd.start()

    with card_on_reader(chip_of()):
        counter.until_state(ReaderState.CARD)
        for step in ("PACE", "DG13", "DG2"):  # several in one reading
            counter.reactions[step] = restart
        assert is_whole(counter.read())


@pytest.mark.pcsc
def test_restarts_while_waiting_and_while_reading_leave_nothing_behind(
    pcscd: Pcscd, counter: Counter, chip_of: ChipOf
) -> None:
    """No threads or open files after the fifth restart that were not there after the first.

    Fewer there may be: what tests before this one left in the process ends when it likes.
    """
    gc.collect()
    left: list[tuple[int, set[str]]] = []

    def crash() -> None:
        counter.reactions[ReaderState.NO_SERVICE] = pcscd.start
        pcscd.crash()

    for _ in range(5):
        counter.until_state(ReaderState.NO_CARD)
        pcscd.crash()
        counter.until_state(ReaderState.NO_SERVICE)
        pcscd.start()
        counter.until_state(ReaderState.NO_CARD)
        with card_on_reader(chip_of()):
            counter.until_state(ReaderState.CARD)
            counter.reactions["DG2"] = crash
            assert is_whole(counter.read())
        counter.until_state(ReaderState.NO_CARD)
        left.append((_open_files(), {each.name for each in threading.enumerate()}))
    (files_first, threads_first), (files_last, threads_last) = left[0], left[-1]
    assert files_last <= files_first
    assert threads_last <= threads_first


@pytest.mark.pcsc
def test_a_service_that_is_away_is_asked_for_a_few_times_a_second(
    pcscd: Pcscd, counter: Counter, chip_of: ChipOf
) -> None:
    """No busy loop: neither while nobody reads, nor in the middle of a read."""

    def looks_a_second() -> float:
        before, began = counter.readers.looks, time.monotonic()
        time.sleep(2)
        return (counter.readers.looks - before) / (time.monotonic() - began)

    with card_on_reader(chip_of()):
        counter.until_state(ReaderState.CARD)
        pcscd.crash()
        counter.until_state(ReaderState.NO_SERVICE)
        assert looks_a_second() <= 3
        pcscd.start()
        counter.until_state(ReaderState.CARD)
        counter.reactions["DG2"] = pcscd.crash
        reading = threading.Thread(target=counter.read)
        reading.start()
        counter.until_state(ReaderState.NO_SERVICE)
        assert looks_a_second() <= 15
        pcscd.start()
        reading.join(WAIT_S)
        assert is_whole(counter.read())


@pytest.mark.pcsc
def test_a_machine_that_sleeps_and_wakes_in_a_reading(pcscd: Pcscd, counter: Counter, chip_of: ChipOf) -> None:
    """Everything stands still for a while, then goes on; nobody who asks something of the worker waits meanwhile."""

    def sleep() -> None:
        pcscd.freeze()
        threading.Timer(ASLEEP_S, pcscd.thaw).start()

    with card_on_reader(chip_of()):
        counter.until_state(ReaderState.CARD)
        counter.reactions["DG2"] = sleep
        assert is_whole(counter.read())


@pytest.mark.pcsc
def test_asking_the_worker_something_never_waits_for_a_service_that_hangs(
    pcscd: Pcscd, counter: Counter, chip_of: ChipOf, trust: TrustStore
) -> None:
    asked = threading.Event()

    def ask() -> None:
        counter.readers.wake()
        counter.worker.cancel()
        asked.set()

    counter.until_state(ReaderState.NO_CARD)
    pcscd.freeze()
    try:
        threading.Thread(target=ask, daemon=True).start()
        assert asked.wait(WAIT_S / 2), "the screen's thread would hang with the service"
    finally:
        pcscd.thaw()
    with card_on_reader(chip_of()):
        counter.until_state(ReaderState.CARD)
        assert is_whole(counter.read())


class PowerLoss(Chip):
    """A chip whose power fails at some commands: it forgets its session, and the reader notices nothing."""

    losses: Sequence[int] = ()
    commands = 0

    def process(self, command: bytes) -> bytes:
        self.commands += 1
        if self.commands in self.losses:
            self.reset()
        return super().process(command)


@pytest.mark.pcsc
def test_a_chip_that_lost_its_power_is_opened_anew(counter: Counter) -> None:
    chip = PowerLoss(image_of(CITIZEN_CARD))
    with card_on_reader(chip):
        counter.until_state(ReaderState.CARD)
        chip.losses = [chip.commands + 12, chip.commands + 20]
        assert is_whole(counter.read())
        assert chip.commands > max(chip.losses)


_RESETTER = """
import sys
from smartcard import scard
_, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
result, card, _ = scard.SCardConnect(context, sys.argv[1], scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T1)
print("connected" if result == 0 else hex(result), flush=True)
for line in sys.stdin:
    how = {"reset": scard.SCARD_RESET_CARD, "power": scard.SCARD_UNPOWER_CARD}[line.strip()]
    print(hex(scard.SCardReconnect(card, scard.SCARD_SHARE_SHARED, scard.SCARD_PROTOCOL_T1, how)[0]), flush=True)
"""


@pytest.mark.pcsc
@pytest.mark.parametrize("how", ["reset", "power"])
def test_a_card_reset_by_another_program_is_opened_anew(how: str, counter: Counter, chip_of: ChipOf) -> None:
    """SCARD_W_RESET_CARD, as a wake-up from sleep brings it too."""
    command = [sys.executable, "-c", _RESETTER, VIRTUAL_READER]
    with card_on_reader(chip_of()):
        counter.until_state(ReaderState.CARD)
        with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as other:
            assert other.stdout is not None and other.stdin is not None
            answers, orders = other.stdout, other.stdin
            assert answers.readline().strip() == "connected"

            def reset() -> None:
                print(how, file=orders, flush=True)
                assert answers.readline().strip() == "0x0"

            counter.reactions["DG2"] = reset
            assert is_whole(counter.read())
            orders.close()


@pytest.mark.parametrize(
    ("result", "code"),
    [
        (0x8010001D, FailureCode.READER_NO_SERVICE),
        (0x8010001E, FailureCode.READER_NO_SERVICE),
        (0x80100003, FailureCode.READER_NO_SERVICE),
        (0x80100012, FailureCode.READER_NO_SERVICE),
        (0x80100013, FailureCode.READER_NO_SERVICE),
        (0x00000006, FailureCode.READER_NO_SERVICE),
        (0x0000006D, FailureCode.READER_NO_SERVICE),
        (0x80100017, FailureCode.READER_LOST),
        (0x80100009, FailureCode.READER_LOST),
        (0x8010002E, FailureCode.READER_LOST),
        (0x00000016, FailureCode.READER_LOST),
        (0x0000048F, FailureCode.READER_LOST),
        (0x80100068, FailureCode.CARD_REMOVED),
        (0x80100069, FailureCode.CARD_REMOVED),
        (0x8010000C, FailureCode.CARD_REMOVED),
        (0x80100067, FailureCode.CARD_NO_RESPONSE),
        (0x80100066, FailureCode.CARD_NO_RESPONSE),
        (0x80100016, FailureCode.CARD_NO_RESPONSE),
        (0x8010000B, FailureCode.READER_BUSY),
        (0x0000001F, FailureCode.CARD_NO_RESPONSE),
    ],
)
def test_every_word_of_the_service_has_its_meaning(result: int, code: FailureCode) -> None:
    for signed in (result, result - (1 << 32) if result >> 31 else result):
        assert failure_of(signed, "SCardTransmit").code is code
