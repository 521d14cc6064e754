"""``tiepdon read`` goes about readers and cards as the desk does."""

from __future__ import annotations

import threading

import pytest

from app.commands.read import read_on
from devices.card.transport import Transport
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.chip.chip import Chip
from domain.failure import Failure, FailureCode
from tests.devices.card.conformance.inspection import PERSONA, SIMULATION, can_key, image_of
from tests.devices.card.test_strangers import DESK, TOKEN, SeveralReaders, no_identity_card

PULLED_AT = 10


def test_a_signature_token_in_another_reader_is_passed_over() -> None:
    readers = SeveralReaders()
    readers.put(TOKEN, no_identity_card())
    readers.put(DESK, Chip(image_of()))
    assert read_on(readers, can_key(), SIMULATION).person.name == PERSONA.person.name


@pytest.mark.parametrize(
    ("lying", "code"),
    [
        ({}, FailureCode.READER_NONE),
        ({DESK: None}, FailureCode.CARD_NONE),
        ({TOKEN: no_identity_card(), DESK: None}, FailureCode.CARD_NONE),
        ({DESK: no_identity_card()}, FailureCode.CARD_NOT_IDENTITY),
    ],
    ids=["no reader", "no card", "a token only", "another card"],
)
def test_what_is_missing_is_told_at_once(lying: dict[str, Chip | None], code: FailureCode) -> None:
    readers = SeveralReaders()
    for name, chip in lying.items():
        readers.put(name, chip)
    with pytest.raises(Failure) as caught:
        read_on(readers, can_key(), SIMULATION)
    assert caught.value.code is code


def test_only_the_reader_named_is_looked_at() -> None:
    readers = SeveralReaders()
    readers.put(DESK, Chip(image_of()))
    with pytest.raises(Failure) as caught:
        read_on(readers, can_key(), SIMULATION, "another reader")
    assert caught.value.code is FailureCode.READER_NONE
    assert read_on(readers, can_key(), SIMULATION, DESK).person.name == PERSONA.person.name


class Pulled(SimulatedTransport):
    """Loses its card once, in the middle of the read; a hand puts it back a moment later."""

    def __init__(self, chip: Chip, readers: ShakyReaders) -> None:
        super().__init__(chip, name=DESK)
        self._readers = readers
        self._chip_lying = chip
        self._sent = 0

    def transmit(self, command: bytes) -> bytes:
        self._sent += 1
        if self._sent == PULLED_AT and not self._readers.was_pulled:
            self._readers.was_pulled = True
            self._readers.put(DESK, None)
            threading.Timer(0.2, self._readers.put, (DESK, self._chip_lying)).start()
            raise Failure(FailureCode.CARD_REMOVED, "pulled")
        return super().transmit(command)


class ShakyReaders(SeveralReaders):
    was_pulled = False

    def connect(self, reader: str) -> Transport:
        chip = self._chips[reader]
        assert chip is not None
        return Pulled(chip, self)


def test_a_card_lifted_in_the_middle_is_waited_for() -> None:
    readers = ShakyReaders()
    readers.put(DESK, Chip(image_of()))
    reading = read_on(readers, can_key(), SIMULATION)
    assert readers.was_pulled
    assert reading.person.name == PERSONA.person.name
