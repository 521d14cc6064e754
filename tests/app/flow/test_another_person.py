"""Somebody else steps up before a visit is over: nothing of one person counts for another."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from app.flow.effects import Effect, EndFace, ReadCard, StoreVisit
from app.flow.events import (
    CardRead,
    CardReadFailed,
    CardSaid,
    CaseTaken,
    ConsentSaid,
    CoverageAnswered,
    DetailsGiven,
    Event,
    FaceDecided,
    GoOnWithoutChip,
    KeyGiven,
    ReaderChanged,
    ReadLyingCard,
    StaffSaid,
)
from app.flow.state import IdentifiedBy, Moment, Phase, Setup, State
from app.flow.step import step
from domain.card import (
    AccessKey,
    CardChecks,
    CardFailed,
    CardReading,
    ChecksDone,
    PersonRead,
    Portrait,
    PortraitRead,
    ReaderState,
    ReaderStatus,
    Result,
)
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.coverage import AnswerClass, CoverageAnswer
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import TickState
from domain.visit import Details, VisitCase

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
FIRST = Person(CitizenId("990085000123"), "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
SECOND = Person(CitizenId("991090000456"), "TRẦN THỊ THỬ", PartialDate(1990, 1, 5))
YES = ConsentSaid(Consent(ConsentAnswer.GIVEN, ConsentBy.PATIENT, Channel.KIOSK, "1", NOON))
GENUINE = CardChecks(**dict.fromkeys(CardChecks().results(), Result.SUCCESSFUL))
SAME = FaceResult(FaceDecision.SAME, "engine", 0.2, 0.3, 0.4, 5, may_decide=True)
KIOSK = Setup("Q1", "A", channel=Channel.KIOSK)


def played(*events: Event, state: State | None = None, setup: Setup | None = None) -> tuple[State, list[Effect]]:
    state = state or State(setup or Setup("Q1", "A"))
    effects: list[Effect] = []
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, NOON, NOON.date(), f"V{number + 1}"))
        effects.extend(more)
    return state, effects


def scanned(person: Person) -> KeyGiven:
    assert person.number is not None
    return KeyGiven(AccessKey.from_number(person.number), person, IdentifiedBy.QR)


def card(insertion: int) -> ReaderChanged:
    return ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion))


def insured(visit_id: str) -> CoverageAnswered:
    return CoverageAnswered(visit_id, CoverageAnswer("000", AnswerClass.OK, NOON))


GONE = CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "DG2", ""))
NO_CARD = ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R", 1))
BY_CARD_NUMBER = KeyGiven(AccessKey(can="000456"))
"""Six digits from the front of a card: opens it, and tells nothing about who it is."""


def test_a_chip_of_somebody_else_takes_nothing_over() -> None:
    """The first card was proved genuine and its holder insured; the second one says nothing but a name."""
    first = (card(1), KeyGiven(AccessKey(can="000123")), YES, CardSaid(PersonRead(FIRST)), insured("V1"))
    decided = (CardSaid(ChecksDone(GENUINE)), StaffSaid("same_person", "seen"), GONE, NO_CARD)
    state, effects = played(*first, *decided, BY_CARD_NUMBER, card(2), CardSaid(PersonRead(SECOND)))
    assert [effect.visit.person for effect in effects if isinstance(effect, StoreVisit)] == [FIRST]
    assert effects.count(EndFace()) == 1
    check_in = state.check_in
    assert check_in.person == SECOND
    assert (check_in.checks, check_in.coverage, check_in.consent, check_in.waivers) == (None, None, None, ())
    state, _ = played(insured("V1"), GONE, GoOnWithoutChip(), state=state)
    ticks = state.check_in.verdict.ticks().values()
    assert {tick.state for tick in ticks}.isdisjoint({TickState.OK, TickState.WAIVED})


def test_a_second_try_is_judged_by_what_it_found_itself() -> None:
    state, _ = played(
        card(1), scanned(FIRST), CardSaid(PersonRead(FIRST)), CardSaid(ChecksDone(GENUINE)), GONE, NO_CARD
    )
    state, _ = played(card(2), CardSaid(PersonRead(FIRST)), GONE, GoOnWithoutChip(), state=state)
    assert state.check_in.verdict.card_genuine.state is TickState.UNAVAILABLE


def test_nobody_is_the_same_as_a_portrait_nobody_has() -> None:
    """What the matcher said of the card before may still be on its way when the next one is read."""
    state, _ = played(card(1), scanned(FIRST), YES, CardSaid(PersonRead(FIRST)), setup=KIOSK)
    state, _ = played(CardSaid(PortraitRead(Portrait(b"1", "jpeg"), None)), CardRead(reading(FIRST)), state=state)
    assert state.check_in.phase is Phase.JUDGING
    state, _ = played(NO_CARD, card(2), FaceDecided("V1", SAME), state=state)
    assert state.check_in.face is None
    state, _ = played(CardSaid(PortraitRead(Portrait(b"2", "jpeg"), None)), FaceDecided("V1", SAME), state=state)
    assert state.check_in.face == SAME


def test_what_one_agreed_to_before_the_card_is_not_said_by_the_next() -> None:
    state, effects = played(scanned(FIRST), YES, DetailsGiven(Details("Nội", phone="0990000000")))
    state, effects = played(scanned(SECOND), card(1), state=state)
    assert state.check_in.consent is None and state.check_in.details == Details()
    assert any(isinstance(effect, ReadCard) for effect in effects)


def test_a_typed_number_put_right_keeps_what_was_entered_but_not_the_consent() -> None:
    typed = KeyGiven(AccessKey.from_number(CitizenId("990085000124")))
    state, _ = played(typed, YES, DetailsGiven(Details("Nội")), scanned(FIRST))
    assert (state.check_in.details.clinic, state.check_in.consent) == ("Nội", None)


def test_keys_of_many_people_are_no_way_round_the_two_tries() -> None:
    wrong = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE", ""))
    third = replace(FIRST, number=CitizenId("992090000789"), name="LÊ MẪU")
    state, effects = played(card(1), scanned(FIRST), wrong, scanned(SECOND), wrong, scanned(third))
    assert len([effect for effect in effects if isinstance(effect, ReadCard)]) == 2
    assert state.notice is FailureCode.CARD_KEY_WRONG


def test_a_case_is_finished_by_nobody_else() -> None:
    case = VisitCase("K1", FIRST, "chip", Details("Nội"))
    assert played(CaseTaken(case), scanned(FIRST))[0].check_in.continues == "K1"
    assert played(CaseTaken(case), scanned(SECOND))[0].check_in.continues == ""


def test_a_case_with_a_mistyped_number_is_finished_with_the_right_one() -> None:
    case = VisitCase("K1", Person(CitizenId("990085000124"), "", None), "typed", Details("Nội"))
    assert played(CaseTaken(case), scanned(FIRST))[0].check_in.continues == "K1"


READ = (CardSaid(PersonRead(FIRST)),)


def test_the_card_that_lay_there_can_be_read_without_lifting_it() -> None:
    """The first one went on without a chip; what lies there may be the second one's."""
    state, _ = played(card(1), scanned(FIRST), GoOnWithoutChip(), scanned(SECOND))
    assert (state.check_in.phase, state.check_in.claimed) == (Phase.WAITING, SECOND)
    state, effects = played(ReadLyingCard(), state=state)
    assert state.check_in.phase is Phase.READING
    assert [effect.key for effect in effects if isinstance(effect, ReadCard)] == [scanned(SECOND).key]
    state, _ = played(CardSaid(PersonRead(SECOND)), CardRead(reading(SECOND)), state=state)
    assert (state.check_in.person, state.check_in.phase) == (SECOND, Phase.JUDGING)


def test_a_card_that_is_not_theirs_asks_for_the_number_again() -> None:
    state, _ = played(card(1), scanned(FIRST), *READ, CardRead(reading(FIRST)), scanned(SECOND), ReadLyingCard())
    wrong = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE", ""))
    state, _ = played(wrong, state=state)
    assert (state.check_in.phase, state.check_in.wrong_keys) == (Phase.KEY_NEEDED, 1)
    assert state.check_in.person is None and state.check_in.claimed == SECOND
    state, _ = played(NO_CARD, card(2), scanned(SECOND), state=state)
    assert state.check_in.phase is Phase.READING


def test_nothing_is_read_where_no_card_lies_or_nobody_was_scanned() -> None:
    for before in ((scanned(FIRST),), (card(1),), (card(1), scanned(FIRST))):
        state, _ = played(*before)
        assert played(ReadLyingCard(), state=state) == (state, [])


def test_the_same_code_once_more_leaves_the_visit_as_it_is() -> None:
    before, _ = played(card(1), scanned(FIRST), *READ, CardRead(reading(FIRST)))
    assert before.check_in.phase is Phase.JUDGING
    assert played(scanned(FIRST), state=before) == (before, [])
    state, effects = played(scanned(SECOND), state=before)
    assert state.check_in.claimed == SECOND and any(isinstance(effect, StoreVisit) for effect in effects)


def reading(person: Person) -> CardReading:
    return CardReading(person, Portrait(b"1", "jpeg"), GENUINE, "PACE", {}, 0, 0, {})
