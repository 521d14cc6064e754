"""What the shared flow does otherwise where a patient is alone."""

from __future__ import annotations

import datetime as dt

from app.flow.camera import camera_wanted
from app.flow.effects import Effect, ReadCard, StoreVisit
from app.flow.events import (
    CameraChanged,
    CardRead,
    CardReadFailed,
    CardSaid,
    ConsentSaid,
    DetailsGiven,
    Event,
    KeyGiven,
    ReaderChanged,
)
from app.flow.state import Device, DeviceState, Moment, Phase, Setup, State
from app.flow.step import step
from domain.card import AccessKey, CardFailed, PersonRead, ReaderState, ReaderStatus
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.visit import Details
from tests.app.kiosk.stories import reading_of

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
CLAIM = KeyGiven(AccessKey.from_number(NUMBER), PERSON)
YES = ConsentSaid(Consent(ConsentAnswer.GIVEN, ConsentBy.PATIENT, Channel.KIOSK, "1", NOON))
READ = (CLAIM, YES, CardSaid(PersonRead(PERSON)), CardRead(reading_of(PERSON)))


def on(insertion: int) -> ReaderChanged:
    return ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion))


OFF = ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R"))


def played(channel: Channel, *events: Event) -> tuple[State, list[Effect]]:
    state, effects = State(Setup("K1", "", channel=channel)), []
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, NOON, NOON.date(), f"V{number + 1}"))
        effects += more
    return state, effects


def test_a_card_lifted_and_put_back_is_the_same_patient_read_anew() -> None:
    eyes = DetailsGiven(Details("Mắt", phone="0990000000"))
    state, effects = played(Channel.KIOSK, on(1), *READ, eyes, OFF, on(2))
    assert not any(isinstance(effect, StoreVisit) for effect in effects), "nothing is recorded by lifting a card"
    assert isinstance(effects[-1], ReadCard)
    assert (state.check_in.phase, state.check_in.visit_id) == (Phase.READING, "V1")
    assert (state.check_in.details.phone, state.check_in.person) == ("0990000000", None)
    assert state.check_in.consent is not None and state.check_in.consent.given


def test_somebody_elses_card_does_not_open_with_that_key() -> None:
    wrong = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))
    state, _ = played(Channel.KIOSK, on(1), *READ, OFF, on(2), wrong)
    assert (state.check_in.phase, state.check_in.person) == (Phase.KEY_NEEDED, None)


def test_at_a_desk_the_next_card_is_the_next_patient() -> None:
    state, effects = played(Channel.DESK, on(1), *READ, OFF, on(2))
    assert any(isinstance(effect, StoreVisit) for effect in effects)
    assert state.check_in.visit_id != "V1"


def test_the_camera_is_on_for_a_code_before_the_card() -> None:
    seen = CameraChanged(Device(DeviceState.OK))
    state, _ = played(Channel.KIOSK, seen)
    assert not camera_wanted(state)
    state, _ = played(Channel.KIOSK, seen, DetailsGiven(Details()))
    assert state.check_in.phase is Phase.WAITING
    assert camera_wanted(state)
