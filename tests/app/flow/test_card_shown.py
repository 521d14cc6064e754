"""People with an insurance card or number and no chip card, and the two together."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.flow.effects import AskAhead, Effect, LookUp, Recall, StoreVisit
from app.flow.events import (
    CardRead,
    CardSaid,
    CardShown,
    CaseTaken,
    CoverageAnswered,
    DetailsGiven,
    Emergency,
    Event,
    GoOnWithoutChip,
    HandOverAsked,
    KeyGiven,
    LookUpAs,
    ReaderChanged,
    RecordAsked,
    StaffSaid,
)
from app.flow.state import IdentifiedBy, Moment, Phase, Setup, State
from app.flow.step import step
from domain.card import AccessKey, CardChecks, CardReading, PersonRead, PortraitRead, ReaderState, ReaderStatus, Result
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery, InsuranceCard, PresentedCard
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import Outcome, TickState
from domain.visit import Details, Shown, StaffSay, VisitCase

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
BORN = PartialDate(1985, 9, 2)
CARD = PresentedCard("DN4999900000101")
SHOWN = CardShown(Person(None, "Nguyễn Văn Mẫu", BORN), CARD)
OTHER = CardShown(Person(None, "Trần Thị Khác", BORN), CARD)
HOLDER = Person(CitizenId("990085000123"), "NGUYỄN VĂN MẪU", BORN)
NOT_FOUND = CoverageAnswer("050", AnswerClass.INPUT, NOON)
ON = ReaderChanged(ReaderStatus(ReaderState.CARD, "R", 1))


def played(*events: Event) -> tuple[State, list[Effect]]:
    state, effects = State(Setup("Q1", "A")), list[Effect]()
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, NOON, NOON.date(), f"V{number + 1}"))
        effects.extend(more)
    return state, effects


def look_ups(effects: list[Effect]) -> list[tuple[str, tuple[str, ...]]]:
    return [(effect.query.number, effect.known) for effect in effects if isinstance(effect, LookUp)]


def test_an_insurance_card_alone_is_looked_up_and_recorded() -> None:
    state, effects = played(SHOWN, GoOnWithoutChip())
    assert look_ups(effects) == [(CARD.number, ())]
    assert state.check_in.identified_by is IdentifiedBy.QR, "a QR is never the chip"
    _, effects = played(SHOWN, GoOnWithoutChip(), RecordAsked())
    (visit,) = [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
    assert visit.person == SHOWN.person


def test_a_typed_number_without_a_name_asks_nobody_yet() -> None:
    bare = CardShown(Person(None, "", None), PresentedCard("9900000101"), IdentifiedBy.TYPED)
    _, effects = played(bare, GoOnWithoutChip())
    assert look_ups(effects) == []


def test_a_number_typed_later_does_not_wipe_the_name() -> None:
    bare = CardShown(Person(None, "", None), PresentedCard("9900000101"), IdentifiedBy.TYPED)
    state, _ = played(SHOWN, bare)
    assert state.check_in.claimed == SHOWN.person
    assert state.check_in.presented == bare.presented


def test_the_chip_comes_first_and_the_card_is_kept_for_when_it_is_not_found() -> None:
    key = KeyGiven(AccessKey.from_number(CitizenId("990085000123")))
    _, effects = played(SHOWN, ON, key, CardSaid(PersonRead(HOLDER)))
    assert look_ups(effects) == [("990085000123", (CARD.number,))]


def test_a_card_shown_after_not_found_is_asked_about_at_once() -> None:
    claim = KeyGiven(AccessKey.from_number(CitizenId("990085000123")), HOLDER, IdentifiedBy.QR)
    state, effects = played(claim, GoOnWithoutChip(), CoverageAnswered("V1", NOT_FOUND), SHOWN)
    assert look_ups(effects)[-1] == ("990085000123", (CARD.number,))
    assert state.check_in.coverage is None and state.check_in.phase is Phase.JUDGING


def test_somebody_elses_card_begins_another_visit() -> None:
    claim = KeyGiven(AccessKey.from_number(CitizenId("990085000123")), HOLDER, IdentifiedBy.QR)
    state, effects = played(claim, GoOnWithoutChip(), OTHER)
    assert [effect.visit.person for effect in effects if isinstance(effect, StoreVisit)] == [HOLDER]
    assert state.check_in.claimed == OTHER.person


def test_somebody_elses_card_while_a_chip_is_read_is_refused() -> None:
    key = KeyGiven(AccessKey.from_number(CitizenId("990085000123")))
    state, _ = played(ON, key, CardSaid(PersonRead(HOLDER)), OTHER)
    assert state.notice is FailureCode.COVERAGE_DATA_DIFFERS
    assert state.check_in.presented is None and state.check_in.person == HOLDER


def test_who_has_no_number_is_remembered_by_the_card() -> None:
    """A child comes twice a day too; the memory knows it by the card that was shown."""
    _, effects = played(SHOWN, GoOnWithoutChip())
    assert [effect.number for effect in effects if isinstance(effect, Recall)] == [CARD.number]


GUESS = KeyGiven(AccessKey.from_number(HOLDER.number), HOLDER, IdentifiedBy.QR_UNSURE)  # type: ignore[arg-type]


def test_a_guess_is_not_asked_ahead_but_the_chip_is() -> None:
    sure = replace(GUESS, means=IdentifiedBy.QR)
    assert any(isinstance(effect, AskAhead) for effect in played(sure, ON)[1])
    other = replace(GUESS, claimed=Person(HOLDER.number, "Tổ 1, Phường Thử Nghiệm", BORN))
    _, effects = played(other, ON, CardSaid(PersonRead(HOLDER)))
    assert not any(isinstance(effect, AskAhead) for effect in effects)
    asked = [effect for effect in effects if isinstance(effect, LookUp)]
    assert [(one.query.name, one.names) for one in asked] == [("NGUYỄN VĂN MẪU", ())], "the chip alone is asked with"


def test_a_guess_nobody_looked_at_is_recorded_as_one() -> None:
    _, effects = played(GUESS, Emergency())
    (visit,) = [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
    assert (visit.identified_by, visit.person) == ("qr_unsure", HOLDER)


def test_what_staff_looked_at_is_a_scan() -> None:
    looked = replace(GUESS, means=GUESS.means.once_confirmed)
    state, effects = played(GUESS, looked, GoOnWithoutChip())
    assert state.check_in.identified_by is IdentifiedBy.QR
    assert look_ups(effects) == [("990085000123", ())]


PRINTED = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), None, "99001")
"""As a whole QR of the insurance card tells it (coverage-portal.md §5.4)."""
PAPER_CARD = CardShown(SHOWN.person, PresentedCard(PRINTED.code, PRINTED))
PAPER_CARD_OF_CITIZEN = KeyGiven(
    AccessKey.from_number(CitizenId("990085000123")), HOLDER, IdentifiedBy.QR, PresentedCard("990085000123", PRINTED)
)


@pytest.mark.parametrize("scan", [PAPER_CARD, PAPER_CARD_OF_CITIZEN], ids=["card code", "citizen number"])
def test_the_whole_qr_of_an_insurance_card_says_what_was_shown(scan: Event) -> None:
    _, effects = played(scan, GoOnWithoutChip(), RecordAsked())
    (visit,) = [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
    assert (visit.details.shown, visit.identified_by) == (Shown.INSURANCE_CARD, "qr"), "scanned, never proved"
    assert visit.verdict.card_genuine.state is TickState.UNAVAILABLE


def test_what_staff_said_was_shown_stands() -> None:
    telephone = DetailsGiven(Details(shown=Shown.VNEID))
    for events in ((PAPER_CARD, telephone), (telephone, PAPER_CARD), (PAPER_CARD, telephone, PAPER_CARD)):
        assert played(*events)[0].check_in.details.shown is Shown.VNEID


def test_a_number_alone_says_nothing_of_what_was_shown() -> None:
    assert played(SHOWN)[0].check_in.details.shown is None
    assert played(OTHER, GoOnWithoutChip(), PAPER_CARD)[0].check_in.details.shown is Shown.INSURANCE_CARD


def test_of_the_person_before_nothing_is_left() -> None:
    assert played(PAPER_CARD, GoOnWithoutChip(), OTHER)[0].check_in.details.shown is None


GUEST = Person(None, "ERIKSSON ANNA MARIA", PartialDate(1974, 8, 12), nationality="UTO", document_number="L898902C3")


def passport_of(person: Person) -> tuple[Event, ...]:
    return (
        ON,
        KeyGiven(AccessKey(mrz_information="L898902C<369080619406236")),
        CardSaid(PersonRead(person)),
        CardSaid(PortraitRead(None, FailureCode.CHIP_NO_PORTRAIT)),
        CardRead(CardReading(person, None, CardChecks(*[Result.SUCCESSFUL] * 6), "PACE", {}, 1, 1, {})),
    )


PASSPORT = passport_of(GUEST)
BY_EYE = StaffSaid("same_person", "compared")


def test_a_foreigner_without_an_insurance_card_pays_alone() -> None:
    """No look-up will ever come: the chip of a passport holds no number the insurer knows."""
    state, effects = played(*PASSPORT, BY_EYE)
    assert look_ups(effects) == []
    assert (state.check_in.phase, state.check_in.identified_by) == (Phase.SETTLED, IdentifiedBy.CHIP)
    insured = state.check_in.verdict.insured
    assert (insured.state, insured.text) == (TickState.FAILED, "tick.insured.no_card")
    assert state.check_in.outcome is Outcome.SELF_PAY
    assert [effect.number for effect in effects if isinstance(effect, Recall)] == ["L898902C3"]


@pytest.mark.parametrize("nationality", ["VNM", "Việt Nam", "VIỆT NAM", ""])
def test_a_citizens_passport_without_the_citizen_number_is_no_proof_of_no_insurance(nationality: str) -> None:
    state, _ = played(*passport_of(replace(GUEST, nationality=nationality)), BY_EYE)
    insured = state.check_in.verdict.insured
    assert (insured.state, insured.code) == (TickState.UNAVAILABLE, FailureCode.COVERAGE_NO_NUMBER)
    assert state.check_in.outcome is Outcome.READY_PROVISIONAL


def test_a_foreigner_insured_after_all_is_looked_up_or_vouched_for() -> None:
    state, _ = played(*PASSPORT, BY_EYE, StaffSaid("insured", "told_at_desk"))
    assert (state.check_in.verdict.insured.state, state.check_in.outcome) == ("waived", Outcome.READY_PROVISIONAL)
    state, _ = played(*PASSPORT, BY_EYE, CardShown(Person(None, "", None), CARD, IdentifiedBy.TYPED))
    assert state.check_in.verdict.insured.state is TickState.PENDING


def test_the_number_of_a_foreigners_card_typed_into_the_sheet_is_kept_for_later() -> None:
    asked = LookUpAs(CoverageQuery("9900000101", GUEST.name, PartialDate(1974, 8, 12)))
    state, effects = played(*PASSPORT, BY_EYE, asked, CoverageAnswered("V1", AWAY))
    assert look_ups(effects) == [("9900000101", ())]
    assert state.check_in.presented == PresentedCard("9900000101"), "asked with again when the portal is back"
    assert state.check_in.outcome is Outcome.READY_PROVISIONAL


def test_an_emergency_comes_before_the_money() -> None:
    state, _ = played(*PASSPORT, Emergency())
    assert state.check_in.outcome is Outcome.READY_PROVISIONAL


SAYS_NONE = StaffSaid("insured", "told_at_desk", StaffSay.NO)
AWAY = CoverageAnswer("", AnswerClass.TEMPORARY, NOON, failure=FailureCode.PORTAL_TIMEOUT)
NAMED = CardShown(Person(None, "John Smith", BORN), None, IdentifiedBy.TYPED)


@pytest.mark.parametrize(
    "events",
    [
        (NAMED, GoOnWithoutChip(), SAYS_NONE),
        (SHOWN, GoOnWithoutChip(), SAYS_NONE),
        (SHOWN, GoOnWithoutChip(), CoverageAnswered("V1", AWAY), SAYS_NONE),
        (SHOWN, GoOnWithoutChip(), SAYS_NONE, CoverageAnswered("V1", AWAY)),
        (SHOWN, GoOnWithoutChip(), CoverageAnswered("V1", NOT_FOUND), SAYS_NONE),
    ],
    ids=["nothing to ask with", "before the answer", "no answer", "no answer afterwards", "not found"],
)
def test_whoever_says_to_have_no_insurance_pays_alone(events: tuple[Event, ...]) -> None:
    state, _ = played(*events, BY_EYE)
    insured = state.check_in.verdict.insured
    assert (insured.state, insured.text) == (TickState.FAILED, "tick.insured.denied")
    assert state.check_in.outcome is Outcome.SELF_PAY
    state, _ = played(*events, BY_EYE, StaffSaid("insured", "told_at_desk"))
    assert state.check_in.outcome is Outcome.READY_PROVISIONAL, "said otherwise since"


def test_the_insurers_record_counts_for_more_than_a_no() -> None:
    found = CoverageAnswer("000", AnswerClass.OK, NOON, coverage=Coverage(InsuranceCard("DN4999900000101")))
    state, _ = played(SHOWN, GoOnWithoutChip(), SAYS_NONE, BY_EYE, CoverageAnswered("V1", found))
    assert (state.check_in.verdict.insured.state, state.check_in.outcome) == (TickState.OK, Outcome.READY_PROVISIONAL)
    over = replace(found, coverage=Coverage(InsuranceCard("DN4999900000101", None, dt.date(2025, 1, 1))))
    state, _ = played(SHOWN, GoOnWithoutChip(), SAYS_NONE, BY_EYE, CoverageAnswered("V1", over))
    assert state.check_in.outcome is Outcome.SELF_PAY


def test_a_foreigner_with_an_insurance_card_is_asked_about_with_it() -> None:
    card = CardShown(Person(None, "", None), CARD, IdentifiedBy.TYPED)
    assert look_ups(played(*PASSPORT, card)[1]) == [(CARD.number, ())], "shown after the passport"
    state, effects = played(card, *PASSPORT)
    assert look_ups(effects) == [(CARD.number, ())], "shown before it"
    assert state.check_in.coverage is None, "the answer is on its way"


def test_a_case_carries_how_its_person_is_known_to_the_colleague_who_finishes_it() -> None:
    _, effects = played(GUESS, HandOverAsked())
    (case,) = [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
    assert (case.identified_by, case.person) == ("qr_unsure", HOLDER)
    taken = CaseTaken(VisitCase(case.id, case.person, case.identified_by, case.details))
    state, _ = played(taken)
    assert state.check_in.claimed_by is IdentifiedBy.QR_UNSURE, "a colleague is asked to look first"
