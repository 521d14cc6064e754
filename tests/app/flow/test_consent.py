"""Nobody's face is looked at before those who must agree have agreed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.flow.effects import BeginFace, Effect, EndFace, GivePortrait
from app.flow.events import (
    CardSaid,
    ChallengeSaid,
    ConsentSaid,
    Event,
    FaceDecided,
    KeyGiven,
    LookAgain,
    ReaderChanged,
    StaffSaid,
)
from app.flow.state import Moment, Setup, State
from app.flow.step import step
from domain.card import AccessKey, PersonRead, Portrait, PortraitRead, ReaderState, ReaderStatus
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy, must_answer, suffices
from domain.face import ChallengeAsked, ChallengeStep, FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import TickState
from domain.visit import StaffSay

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
GROWN_UP = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
PORTRAIT = Portrait(b"\xff\xd8\xff", "image/jpeg")
SAME = FaceResult(FaceDecision.SAME, "test", 0.2, 0.31, 0.6, 5)
ON = ReaderChanged(ReaderStatus(ReaderState.CARD, "R", 1))
OPENED = KeyGiven(AccessKey.from_number(NUMBER))


def says(answer: ConsentAnswer, by: ConsentBy = ConsentBy.PATIENT) -> ConsentSaid:
    return ConsentSaid(Consent(answer, by, Channel.DESK, "1-vi-00000000", NOON))


YES, NO = says(ConsentAnswer.GIVEN), says(ConsentAnswer.REFUSED)


def played(*events: Event, state: State | None = None) -> tuple[State, list[Effect]]:
    state = state or State(Setup("Q1", "A"))
    effects: list[Effect] = []
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, NOON, NOON.date(), "V1"))
        effects.extend(more)
    return state, effects


def looks(effects: list[Effect]) -> bool:
    return any(isinstance(effect, BeginFace | GivePortrait) for effect in effects)


def person_of(age_years: int) -> Person:
    return replace(GROWN_UP, birth_date=PartialDate(NOON.year - age_years, 1, 1))


def test_without_a_word_nobody_is_looked_at() -> None:
    state, effects = played(ON, OPENED, CardSaid(PersonRead(GROWN_UP)), CardSaid(PortraitRead(PORTRAIT)), LookAgain())
    assert not looks(effects)
    assert state.check_in.verdict.same_person.state is TickState.PENDING


def test_a_yes_before_the_card_counts_for_the_visit() -> None:
    _, effects = played(ON, YES, OPENED)
    assert looks(effects)


def test_a_yes_while_nobody_stands_there_is_nobodys() -> None:
    state, effects = played(YES, ON, OPENED)
    assert state.check_in.consent is None and not looks(effects)


def test_a_yes_during_the_reading_begins_with_what_is_known() -> None:
    _, effects = played(ON, OPENED, CardSaid(PersonRead(GROWN_UP)), CardSaid(PortraitRead(PORTRAIT)), YES)
    assert effects[-2:] == [BeginFace("V1", Setup("", "").liveness), GivePortrait("V1", PORTRAIT)]


def test_a_no_leads_to_eyes_and_forgets() -> None:
    state, effects = played(ON, OPENED, YES, CardSaid(PortraitRead(PORTRAIT)), NO, FaceDecided("V1", SAME))
    tick = state.check_in.verdict.same_person
    assert isinstance(effects[-1], EndFace)
    assert state.check_in.face is None, "a result that comes after the no is not used"
    assert (tick.state, tick.code) == (TickState.UNAVAILABLE, FailureCode.FACE_NO_CONSENT)
    state, _ = played(StaffSaid("same_person", "glasses"), state=state)
    assert state.check_in.verdict.same_person.state is TickState.WAIVED


def test_a_no_may_become_a_yes() -> None:
    state, effects = played(ON, OPENED, NO, YES)
    assert looks(effects)
    assert state.check_in.verdict.same_person.state is TickState.PENDING


@pytest.mark.parametrize(
    ("age_years", "by", "enough"),
    [
        (6, ConsentBy.PATIENT, False),
        (6, ConsentBy.REPRESENTATIVE, True),
        (7, ConsentBy.REPRESENTATIVE, False),
        (7, ConsentBy.BOTH, True),
        (17, ConsentBy.PATIENT, False),
        (18, ConsentBy.PATIENT, True),
        (80, ConsentBy.REPRESENTATIVE, True),
    ],
)
def test_who_must_agree(age_years: int, by: ConsentBy, *, enough: bool) -> None:
    assert suffices(by, must_answer(age_years)) is enough
    person = CardSaid(PersonRead(person_of(age_years)))
    _, effects = played(ON, OPENED, person, says(ConsentAnswer.GIVEN, by), CardSaid(PortraitRead(PORTRAIT)))
    assert looks(effects) is enough


def test_a_child_shown_by_the_chip_needs_another_yes() -> None:
    state, effects = played(ON, YES, OPENED, CardSaid(PersonRead(person_of(10))))
    assert isinstance(effects[-3], EndFace), "what was seen before the age was known is forgotten"
    assert state.check_in.consent is None
    _, effects = played(CardSaid(PortraitRead(PORTRAIT)), state=state)
    assert not looks(effects)


def test_an_unknown_day_of_birth_counts_as_the_younger_age() -> None:
    born = replace(GROWN_UP, birth_date=PartialDate(NOON.year - 18))
    _, effects = played(ON, OPENED, CardSaid(PersonRead(born)), YES)
    assert not looks(effects)


def test_the_movement_asked_for_is_shown_until_all_are_done() -> None:
    blink = ChallengeAsked(ChallengeStep.BLINK, 1, 2)
    state, _ = played(ON, OPENED, YES, ChallengeSaid("V1", blink), ChallengeSaid("V9", ChallengeAsked(None, 2, 2)))
    assert state.check_in.challenge == blink
    assert played(ChallengeSaid("V1", ChallengeAsked(None, 2, 2)), state=state)[0].check_in.challenge is None


@pytest.mark.parametrize(
    ("say", "tick_state"),
    [(StaffSay.YES, TickState.WAIVED), (StaffSay.NO, TickState.FAILED), (StaffSay.UNSURE, TickState.ATTENTION)],
)
def test_staff_see_for_themselves_and_their_last_word_counts(say: StaffSay, tick_state: TickState) -> None:
    state, _ = played(ON, OPENED, NO, StaffSaid("same_person", "scar"), StaffSaid("same_person", "tall", say))
    assert state.check_in.verdict.same_person.state is tick_state
    assert [waiver.say for waiver in state.check_in.waivers] == [StaffSay.YES, say]


def test_without_a_reason_nothing_is_decided() -> None:
    state, _ = played(ON, OPENED, NO, StaffSaid("same_person", " "))
    assert state.check_in.waivers == ()
