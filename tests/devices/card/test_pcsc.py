"""The real way: pyscard, pcscd, virtual reader, chip."""

from __future__ import annotations

import queue
import subprocess
import sys
from collections.abc import Iterator
from subprocess import PIPE

import pytest

from devices.card.pcsc import PcscReaders
from devices.card.trust import TrustStore
from devices.card.worker import CardMessage, CardWorker
from devices.simulated.personas import personas
from domain.card import AccessKey, CardFailed, CardReading, ReaderState, ReaderStatus, Result
from domain.failure import Failure, FailureCode
from tests.devices.card.conftest import NOW, ChipOf
from tests.fixtures.pcscd import VIRTUAL_READER, Pcscd, card_on_reader

pytestmark = pytest.mark.pcsc
WAIT_S = 30.0
PERSON = personas()["insured"].person


class Listener:
    """A card worker on the real service, and everything it says in order."""

    def __init__(self) -> None:
        self._said: queue.Queue[CardMessage] = queue.Queue()
        self.worker = CardWorker(PcscReaders(), self._said.put, VIRTUAL_READER, today=NOW.date)

    def until_state(self, state: ReaderState) -> ReaderStatus:
        while True:
            message = self._said.get(timeout=WAIT_S)
            if isinstance(message, ReaderStatus) and message.state is state:
                return message

    def result(self) -> CardReading | CardFailed:
        while True:
            message = self._said.get(timeout=WAIT_S)
            if isinstance(message, CardReading | CardFailed):
                return message


@pytest.fixture
def listener() -> Iterator[Listener]:
    listener = Listener()
    listener.worker.start()
    yield listener
    assert listener.worker.stop(WAIT_S)


def key() -> AccessKey:
    assert PERSON.number is not None
    return AccessKey.from_number(PERSON.number)


def test_whole_read_through_the_service(pcscd: Pcscd, listener: Listener, chip_of: ChipOf, trust: TrustStore) -> None:
    listener.until_state(ReaderState.NO_CARD)
    with card_on_reader(chip_of()):
        status = listener.until_state(ReaderState.CARD)
        assert (status.reader, status.insertion) == (VIRTUAL_READER, 1)
        listener.worker.read(key(), trust)
        reading = listener.result()
        assert isinstance(reading, CardReading)
        assert reading.person.name == PERSON.name
        assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}
    listener.until_state(ReaderState.NO_CARD)


def test_card_again_after_it_was_taken_away(
    pcscd: Pcscd, listener: Listener, chip_of: ChipOf, trust: TrustStore
) -> None:
    for insertion in (1, 2):
        with card_on_reader(chip_of()):
            assert listener.until_state(ReaderState.CARD).insertion == insertion
            listener.worker.read(AccessKey(can="000000"), trust)
            answer = listener.result()
            assert isinstance(answer, CardFailed)
            assert answer.code is FailureCode.CARD_KEY_WRONG
        listener.until_state(ReaderState.NO_CARD)


def test_service_stopped_and_started_again(
    pcscd: Pcscd, listener: Listener, chip_of: ChipOf, trust: TrustStore
) -> None:
    with card_on_reader(chip_of()):
        listener.until_state(ReaderState.CARD)
        pcscd.stop()
        listener.until_state(ReaderState.NO_SERVICE)
        listener.worker.read(key(), trust)
        answer = listener.result()
        assert isinstance(answer, CardFailed)
        assert answer.code is FailureCode.READER_NO_SERVICE
        pcscd.start()
        listener.until_state(ReaderState.CARD)
        listener.worker.read(key(), trust)
        assert isinstance(listener.result(), CardReading)


_HOLDER = """
import sys
from smartcard import scard
_, context = scard.SCardEstablishContext(scard.SCARD_SCOPE_USER)
result, card, _ = scard.SCardConnect(context, sys.argv[1], scard.SCARD_SHARE_EXCLUSIVE, scard.SCARD_PROTOCOL_T1)
print("holding" if result == 0 else hex(result), flush=True)
sys.stdin.read()
"""


def test_reader_held_by_another_program_is_busy_and_the_program_named(pcscd: Pcscd, chip_of: ChipOf) -> None:
    command = [sys.executable, "-c", _HOLDER, VIRTUAL_READER]
    readers = PcscReaders()
    with card_on_reader(chip_of()):
        _wait_for_card(readers)
        with subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline().strip() == "holding"
            with pytest.raises(Failure) as caught:
                readers.connect(VIRTUAL_READER)
            holder.communicate("")
        assert caught.value.code is FailureCode.READER_BUSY
        assert "python" in caught.value.detail
        readers.connect(VIRTUAL_READER).close()
    readers.close()


def _wait_for_card(readers: PcscReaders) -> None:
    slots = readers.wait((), 0.0)
    while not any(slot.card_present for slot in slots):
        slots = readers.wait(slots, WAIT_S)
