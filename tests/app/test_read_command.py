"""``tiepdon read`` goes about readers and cards as the desk does."""

from __future__ import annotations

import dataclasses
import threading

import pytest

from app.commands.read import read_on
from app.commands.read_lines import PERSON_FIELDS, reading_lines
from app.texts import LANGUAGES, Texts
from devices.card.transport import Transport
from devices.card.trust import TrustStore
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.chip.chip import Chip
from domain.card import CHECK_NAMES, Result
from domain.failure import Failure, FailureCode
from domain.person import Person
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
def test_what_is_missing_is_told(lying: dict[str, Chip | None], code: FailureCode) -> None:
    readers = SeveralReaders()
    for name, chip in lying.items():
        readers.put(name, chip)
    with pytest.raises(Failure) as caught:
        read_on(readers, can_key(), SIMULATION, seen_within_s=0.2)
    assert caught.value.code is code


def test_a_card_or_reader_about_to_appear_is_waited_for() -> None:
    """The service asks its readers a few times in a second; one started by this very question knows none yet."""
    readers = SeveralReaders()
    steps = (lambda: readers.put(DESK, None), lambda: readers.put(DESK, Chip(image_of())))
    hands = [threading.Timer(0.2 * number, step) for number, step in enumerate(steps, start=1)]
    for hand in hands:
        hand.start()
    assert read_on(readers, can_key(), SIMULATION, seen_within_s=60).person.name == PERSONA.person.name
    for hand in hands:
        hand.join()


def test_only_the_reader_named_is_looked_at() -> None:
    readers = SeveralReaders()
    readers.put(DESK, Chip(image_of()))
    with pytest.raises(Failure) as caught:
        read_on(readers, can_key(), SIMULATION, "another reader", seen_within_s=0)
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


def test_every_field_of_a_person_has_its_line() -> None:
    assert {*PERSON_FIELDS, "never_expires"} == {field.name for field in dataclasses.fields(Person)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reading_is_told_in_the_language_of_the_home(language: str) -> None:
    readers = SeveralReaders()
    readers.put(DESK, Chip(image_of()))
    reading = read_on(readers, can_key(), SIMULATION)
    texts = Texts(language)
    lines = reading_lines(reading, texts)
    told = [tuple(line.split("  ", 1)) for line in lines[:-1]]
    assert [caption for caption, _ in told][-6:] == [texts.get(f"ui.check.{name}") for name in CHECK_NAMES]
    assert {words.strip() for _, words in told[-6:]} <= {texts.get(f"ui.result.{result}") for result in Result}
    said = {caption: words.strip() for caption, words in told}
    birth = reading.person.birth_date
    assert birth is not None and said[texts.get("cli.read.birth_date")] == texts.day(birth)
    assert said[texts.get("cli.read.name")] == PERSONA.person.name
    assert str(reading.apdus) in lines[-1]


def test_a_check_that_did_not_pass_has_its_code() -> None:
    readers = SeveralReaders()
    readers.put(DESK, Chip(image_of()))
    reading = read_on(readers, can_key(), TrustStore(()))
    assert reading.checks.ds_certificate is Result.UNDETERMINED
    lines = reading_lines(reading, Texts("vi"))
    assert any(line.startswith("Chứng thư của nơi cấp") and line.endswith("chưa rõ (K-403)") for line in lines)


def test_a_card_without_end_is_said_to_have_none() -> None:
    readers = SeveralReaders()
    readers.put(DESK, Chip(image_of()))
    reading = read_on(readers, can_key(), SIMULATION)
    forever = dataclasses.replace(reading.person, expires=None, never_expires=True, extra=((17, "0A"),))
    lines = reading_lines(dataclasses.replace(reading, person=forever), Texts("en"))
    assert any(line.split("  ")[0] == "Valid until" and line.endswith("No end date") for line in lines)
    assert any(line.startswith("Other fields (DG13)") and line.endswith("17: 0A") for line in lines)
