"""What of an unfinished check-in is worth keeping, until when, and how it is taken up again."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.flow.draft import draft_of, gone
from app.flow.effects import Effect, LookUp, ReadCard, StoreVisit
from app.flow.events import (
    CardRead,
    CardSaid,
    CardShown,
    CaseTaken,
    CoverageAnswered,
    DetailsGiven,
    DraftTaken,
    Event,
    FaceDecided,
    GoOnWithoutChip,
    KeyGiven,
    NextPatient,
    ReaderChanged,
    ReadLyingCard,
    RecordAsked,
    StaffSaid,
    StoreFailed,
    TermsDecided,
    Typing,
    VisitStored,
)
from app.flow.state import CheckIn, IdentifiedBy, Moment, Phase, Setup, State
from app.flow.step import step
from domain.card import AccessKey, CardChecks, CardReading, PersonRead, ReaderState, ReaderStatus, Result
from domain.consent import Channel
from domain.coverage import AnswerClass, CoverageAnswer, InsuranceCard, PresentedCard
from domain.draft import Draft, Typed
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import TickState
from domain.visit import Details, Ground, Shown, StaffSay, Terms, VisitCase

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
ON_CHIP = Person(
    NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2), religion="Không", marks="Sẹo", father="A", spouse="B"
)
KEY = AccessKey.from_number(NUMBER)
SCANNED, TYPED = KeyGiven(KEY, PERSON, IdentifiedBy.QR), KeyGiven(KEY, PERSON, IdentifiedBy.TYPED)
DETAILS = Details("Mắt", (Ground.TRANSFER,), phone="0990000000", complaint="Mờ mắt")
ON = ReaderChanged(ReaderStatus(ReaderState.CARD, "R", 1))
GENUINE = CardChecks(*[Result.SUCCESSFUL] * 6)
CHIP: tuple[Event, ...] = (
    ON,
    SCANNED,
    CardSaid(PersonRead(ON_CHIP)),
    CardRead(CardReading(ON_CHIP, None, GENUINE, "PACE", {}, 10, 1000, {})),
)
BY_EYE = StaffSaid("same_person", "compared by eye")


def played(*events: Event, state: State | None = None, utc: dt.datetime = NOON) -> tuple[State, list[Effect]]:
    state, effects = state or State(Setup("Q1", "A", asks_consent=False)), list[Effect]()
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, utc, utc.date(), f"V{number + 1}"))
        effects.extend(more)
    return state, effects


def draft(*events: Event) -> Draft:
    found = draft_of(played(*events)[0])
    assert found is not None
    return found


# --- what is kept -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    "events",
    [(), (ON,), (SCANNED,), CHIP, (KeyGiven(KEY),)],
    ids=["nothing", "card on", "scanned", "read", "key typed"],
)
def test_nothing_typed_is_nothing_lost(events: tuple[Event, ...]) -> None:
    """The card is put down, the code scanned again, in a moment."""
    assert draft_of(played(*events)[0]) is None


def test_the_scan_of_an_insurance_card_says_what_was_shown_and_is_a_scan_all_the_same() -> None:
    card = PresentedCard("DN4999900000101", InsuranceCard("DN4999900000101"))
    state, _ = played(CardShown(PERSON, card, IdentifiedBy.QR))
    assert state.check_in.details.shown is Shown.INSURANCE_CARD and draft_of(state) is None


def test_a_name_typed_details_given_what_was_told_and_another_code_are_kept() -> None:
    assert draft(TYPED).person == PERSON
    assert draft(DetailsGiven(DETAILS)).details == DETAILS, "also before anybody is known"
    told = StaffSaid("insured", "told_at_desk", StaffSay.NO)
    assert [one.say for one in draft(SCANNED, GoOnWithoutChip(), told).said] == [StaffSay.NO]
    other = TermsDecided(Terms("1.1", "3.3", "người bệnh xin", {}))
    assert draft(SCANNED, GoOnWithoutChip(), other).terms == other.terms


def test_what_stands_in_an_open_sheet_is_kept_as_if_it_were_given() -> None:
    assert draft(SCANNED, Typing("V1", Typed(details=DETAILS))).details == DETAILS
    named = draft(KeyGiven(KEY), Typing("V1", Typed(person=PERSON)))
    assert (named.person, named.identified_by) == (PERSON, "typed")


def test_a_sheet_closed_without_saving_leaves_what_was_given_before() -> None:
    before = DetailsGiven(Details(phone="0990000000"))
    found = draft(SCANNED, before, Typing("V1", Typed(details=DETAILS)), Typing("V1", Typed()))
    assert found.details == before.details
    assert draft_of(played(SCANNED, Typing("V1", Typed(details=DETAILS)), Typing("V1", Typed()))[0]) is None


def test_what_is_typed_decides_nothing_and_is_nobody_elses() -> None:
    state, effects = played(SCANNED, GoOnWithoutChip(), Typing("V1", Typed(DETAILS, PERSON)), RecordAsked())
    (visit,) = [one.visit for one in effects if isinstance(one, StoreVisit)]
    assert visit.details == Details(), "what was not saved is not recorded"
    assert state.check_in.visit_id == "V1"
    assert played(SCANNED, Typing("V7", Typed(DETAILS)))[0].check_in.typed == Typed()


def test_who_is_typed_in_before_anybody_is_known_is_kept_and_goes_with_the_sheet() -> None:
    """A child with a birth notice: no card, no number, a name."""
    child = Person(None, "NGUYỄN BÉ MẪU", PartialDate(2026, 11, 20))
    state, _ = played(Typing("", Typed(person=child)))
    found = draft_of(state)
    assert found is not None and (found.person, found.visit_id) == (child, "V1")
    assert played(Typing("V1", Typed()), state=state)[0].check_in == CheckIn(), "closed without saving"
    state, effects = played(CardShown(child, None, IdentifiedBy.TYPED), GoOnWithoutChip(), RecordAsked(), state=state)
    assert [one.visit.id for one in effects if isinstance(one, StoreVisit)] == ["V1"]


def test_no_more_of_the_chip_is_kept_than_somebody_could_have_typed() -> None:
    found = draft(*CHIP, DetailsGiven(DETAILS), BY_EYE)
    assert found.person == PERSON, "no religion, no marks, no family"
    assert (found.identified_by, found.said) == ("typed", ())


@pytest.mark.parametrize("channel", [Channel.KIOSK, Channel.COUNTER])
def test_only_a_desk_keeps_what_is_typed(channel: Channel) -> None:
    state, _ = played(TYPED, DetailsGiven(DETAILS), state=State(Setup("K1", "", channel=channel)))
    assert draft_of(state) is None


# --- until when -------------------------------------------------------------------------------


def test_it_goes_when_the_next_patient_is_called_on_purpose() -> None:
    state, effects = played(SCANNED, DetailsGiven(DETAILS))
    assert not gone("V1", state)
    state, effects = played(NextPatient(), state=state)
    assert gone("V1", state) and not any(isinstance(one, StoreVisit) for one in effects)


def test_it_goes_when_the_typing_is_taken_back() -> None:
    state, _ = played(SCANNED, DetailsGiven(DETAILS), DetailsGiven(Details()))
    assert draft_of(state) is None and gone("V1", state)


def test_it_stays_until_the_visit_is_on_the_disk_also_with_the_next_patient_there() -> None:
    state, _ = played(SCANNED, GoOnWithoutChip(), DetailsGiven(DETAILS), RecordAsked())
    assert draft_of(state) is None and not gone("V1", state), "on its way"
    left, _ = played(NextPatient(), state=state)
    assert not gone("V1", left)
    assert gone("V1", played(VisitStored("V1"), state=left)[0])


def test_a_visit_that_could_not_be_stored_is_kept_again() -> None:
    state, _ = played(SCANNED, GoOnWithoutChip(), DetailsGiven(DETAILS), RecordAsked())
    state, _ = played(StoreFailed("V1", FailureCode.DATABASE_FULL), state=state)
    found = draft_of(state)
    assert found is not None and found.visit_id == "V1"


# --- taken up again ---------------------------------------------------------------------------


def test_everything_typed_is_there_again_and_the_visit_is_the_same_one() -> None:
    told = StaffSaid("insured", "told_at_desk", StaffSay.NO)
    held = draft(TYPED, GoOnWithoutChip(), DetailsGiven(DETAILS), told, TermsDecided(Terms("1.1", "3.3", "xin", {})))
    later = NOON + dt.timedelta(minutes=20)
    state, _ = played(DraftTaken(held), utc=later)
    check_in = state.check_in
    assert (check_in.visit_id, check_in.began_at, check_in.details) == (held.visit_id, NOON, DETAILS)
    assert (check_in.claimed, check_in.claimed_by, check_in.terms) == (PERSON, IdentifiedBy.TYPED, held.terms)
    assert draft_of(state) == held, "and is kept further"
    state, effects = played(GoOnWithoutChip(), state=state, utc=later)
    assert [one.query.number for one in effects if isinstance(one, LookUp)] == [NUMBER.digits]
    assert state.check_in.waivers == held.said
    _, effects = played(RecordAsked(), state=state, utc=later)
    (stored,) = [one.visit for one in effects if isinstance(one, StoreVisit)]
    assert (stored.id, stored.arrived_at, stored.details) == (held.visit_id, NOON, DETAILS)


def test_nothing_of_chip_and_face_is_proved_any_more() -> None:
    """Everything was green; after the start the same words are words somebody typed."""
    same = FaceDecided("V1", FaceResult(FaceDecision.SAME, "test", 0.2, 0.31, 0.6, 5))
    answer = CoverageAnswered("V1", CoverageAnswer("000", AnswerClass.OK, NOON))
    before, _ = played(*CHIP, same, answer, BY_EYE, DetailsGiven(DETAILS))
    assert before.check_in.verdict.card_genuine.state is TickState.OK
    held = draft_of(before)
    assert held is not None
    state, _ = played(DraftTaken(held))
    assert {tick.state for tick in state.check_in.verdict.ticks().values()} == {TickState.PENDING}
    assert (state.check_in.checks, state.check_in.face, state.check_in.coverage, state.check_in.waivers) == (
        None,
        None,
        None,
        (),
    )
    state, _ = played(GoOnWithoutChip(), state=state)
    assert state.check_in.identified_by is IdentifiedBy.TYPED
    assert state.check_in.verdict.card_genuine.state is TickState.UNAVAILABLE


def test_its_card_is_read_anew_with_what_is_known() -> None:
    state, effects = played(DraftTaken(draft(TYPED, DetailsGiven(DETAILS))), ON)
    assert [one.key.can for one in effects if isinstance(one, ReadCard)] == [NUMBER.can]
    assert state.check_in.details == DETAILS


def test_the_card_that_still_lies_there_is_read_when_staff_say_so() -> None:
    """After the start it lies on the reader and nobody knows whose it is."""
    state, effects = played(ON, DraftTaken(replace(draft(TYPED), visit_id="V9")))
    assert not any(isinstance(one, ReadCard) for one in effects)
    state, effects = played(ReadLyingCard(), state=state)
    assert [one.key.can for one in effects if isinstance(one, ReadCard)] == [NUMBER.can]
    assert (state.check_in.visit_id, state.check_in.phase) == ("V9", Phase.READING)


def test_the_case_it_was_finishing_is_the_one_it_finishes() -> None:
    case = CaseTaken(VisitCase("K7", PERSON, "qr", Details(phone="0990000000")))
    held = draft(case, DetailsGiven(DETAILS))
    assert played(DraftTaken(held))[0].check_in.continues == "K7"


def test_one_of_the_evening_before_begins_today() -> None:
    held = draft(TYPED)
    tomorrow = NOON + dt.timedelta(hours=20)
    assert played(DraftTaken(held), utc=tomorrow)[0].check_in.began_at == tomorrow


def test_taken_up_twice_is_taken_up_once() -> None:
    held = draft(TYPED, DetailsGiven(DETAILS))
    taken, _ = played(DraftTaken(held))
    assert played(DraftTaken(held), state=taken)[0] == taken
    leaving, _ = played(GoOnWithoutChip(), NextPatient(), state=taken)
    assert played(DraftTaken(held), state=leaving) == (leaving, []), "on its way to the disk"
    stored, _ = played(VisitStored(held.visit_id), state=leaving)
    assert played(DraftTaken(held), state=stored) == (stored, []), "recorded"


def test_whoever_stands_there_is_not_lost_for_it() -> None:
    held = replace(draft(TYPED), visit_id="V9")
    other = Person(CitizenId("990085000124"), "TRẦN THỊ THỬ", PartialDate(1990))
    at_desk = KeyGiven(AccessKey.from_number(CitizenId("990085000124")), other, IdentifiedBy.QR)
    state, effects = played(at_desk, GoOnWithoutChip(), DraftTaken(held))
    assert [one.visit.person for one in effects if isinstance(one, StoreVisit)] == [other]
    assert state.check_in.phase is Phase.WAITING and state.check_in.claimed == PERSON
    reading, _ = played(ON, at_desk)
    assert played(DraftTaken(held), state=reading)[0] == reading, "a card is being read"
