"""The simulated PC/SC service: what a hand does is what the card thread sees."""

from __future__ import annotations

import threading

import pytest

from devices.card.transport import ReaderSlot
from devices.simulated.chip.chip import Chip
from devices.simulated.readers import SimulatedReaders
from domain.failure import Failure, FailureCode

LONG_S = 60.0
NAME = "Simulated Reader 00"
SELECT = bytes.fromhex("00A4020C02011C")


def _code(readers: SimulatedReaders, name: str = NAME) -> FailureCode:
    with pytest.raises(Failure) as caught:
        readers.connect(name)
    return caught.value.code


def test_a_card_comes_and_goes(chip: Chip) -> None:
    readers = SimulatedReaders()
    (empty,) = readers.wait((), LONG_S)
    assert empty == ReaderSlot(NAME, card_present=False)
    readers.insert(chip)
    (holding,) = readers.wait((empty,), LONG_S)
    assert (holding.card_present, holding.atr) == (True, chip.atr)
    readers.remove()
    (emptied,) = readers.wait((holding,), LONG_S)
    assert not emptied.card_present
    assert emptied != empty


def test_waiting_ends_when_another_thread_puts_a_card(chip: Chip) -> None:
    readers = SimulatedReaders()
    known = readers.wait((), LONG_S)
    hand = threading.Thread(target=readers.insert, args=(chip,))
    hand.start()
    (slot,) = readers.wait(known, LONG_S)
    hand.join()
    assert slot.card_present


def test_wake_ends_a_wait_without_news() -> None:
    readers = SimulatedReaders()
    known = readers.wait((), LONG_S)
    readers.wake()
    assert readers.wait(known, LONG_S) == known


def test_time_runs_out_without_news() -> None:
    readers = SimulatedReaders()
    known = readers.wait((), LONG_S)
    assert readers.wait(known, 0.001) == known


def test_a_quick_swap_is_seen(chip: Chip) -> None:
    readers = SimulatedReaders()
    readers.insert(chip)
    known = readers.wait((), LONG_S)
    readers.remove()
    readers.insert(chip)
    assert readers.wait(known, LONG_S) != known


def test_cable_and_service() -> None:
    readers = SimulatedReaders()
    known = readers.wait((), LONG_S)
    readers.unplug()
    assert readers.wait(known, LONG_S) == ()
    assert _code(readers) is FailureCode.READER_LOST
    readers.plug()
    assert len(readers.wait((), LONG_S)) == 1
    readers.stop_service()
    with pytest.raises(Failure) as caught:
        readers.wait((), LONG_S)
    assert caught.value.code is FailureCode.READER_NO_SERVICE
    assert _code(readers) is FailureCode.READER_NO_SERVICE
    readers.start_service()
    assert len(readers.wait((), LONG_S)) == 1


def test_connecting_needs_a_free_card(chip: Chip) -> None:
    readers = SimulatedReaders()
    assert _code(readers) is FailureCode.CARD_REMOVED
    assert _code(readers, "Another Reader") is FailureCode.READER_LOST
    readers.insert(chip)
    readers.occupy(by_another_program=True)
    assert _code(readers) is FailureCode.READER_BUSY
    readers.occupy(by_another_program=False)
    with readers.connect(NAME) as transport:
        assert transport.transmit(SELECT) == b"\x90\x00"
        assert transport.name == NAME


@pytest.mark.parametrize(
    ("hand", "code"),
    [
        (SimulatedReaders.remove, FailureCode.CARD_REMOVED),
        (SimulatedReaders.unplug, FailureCode.READER_LOST),
        (SimulatedReaders.stop_service, FailureCode.READER_NO_SERVICE),
    ],
)
def test_an_open_connection_notices(chip: Chip, hand: object, code: FailureCode) -> None:
    readers = SimulatedReaders()
    readers.insert(chip)
    transport = readers.connect(NAME)
    assert callable(hand)
    hand(readers)
    with pytest.raises(Failure) as caught:
        transport.transmit(SELECT)
    assert caught.value.code is code


def test_a_card_put_back_needs_a_new_connection(chip: Chip) -> None:
    readers = SimulatedReaders()
    readers.insert(chip)
    transport = readers.connect(NAME)
    readers.remove()
    readers.insert(chip)
    with pytest.raises(Failure):
        transport.transmit(SELECT)
    assert readers.connect(NAME).transmit(SELECT) == b"\x90\x00"
