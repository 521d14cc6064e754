"""Emergencies, hand-overs, duplicates, undo and workplaces that ask less."""

from __future__ import annotations

import datetime as dt

from app.flow.camera import camera_wanted
from app.flow.effects import CancelVisit, Effect, LookUp, ReadCard, Recall, StoreVisit
from app.flow.events import (
    Abandoned,
    CameraChanged,
    CardSaid,
    CaseTaken,
    ConsentSaid,
    CoverageAnswered,
    DetailsGiven,
    Emergency,
    Event,
    FaceDecided,
    GoOnWithoutChip,
    HandOverAsked,
    KeyGiven,
    LookUpAs,
    NextPatient,
    ReaderChanged,
    Recalled,
    RecordAsked,
    TermsDecided,
    UndoAsked,
    UndoFailed,
    VisitCancelled,
    VisitStored,
)
from app.flow.state import Device, DeviceState, IdentifiedBy, Moment, Phase, Setup, State
from app.flow.step import step
from domain.card import AccessKey, PersonRead, Portrait, PortraitRead, ReaderState, ReaderStatus
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import Outcome, TickState
from domain.visit import Details, EarlierVisit, Ground, Terms, Visit, VisitCase

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
BORN = PartialDate(1985, 9, 2)
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", BORN)
CLAIM = KeyGiven(AccessKey.from_number(NUMBER), PERSON, IdentifiedBy.QR)
ON = ReaderChanged(ReaderStatus(ReaderState.CARD, "R", 1))
TODAY = EarlierVisit("V0", NOON.date(), NOON, "", 3, Outcome.READY)
YES = ConsentSaid(Consent(ConsentAnswer.GIVEN, ConsentBy.PATIENT, Channel.KIOSK, "1", NOON))


def played(*events: Event, state: State | None = None, setup: Setup | None = None) -> tuple[State, list[Effect]]:
    state = state or State(setup or Setup("Q1", "A"))
    effects: list[Effect] = []
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, NOON, NOON.date(), f"V{number + 1}"))
        effects.extend(more)
    return state, effects


def stored(effects: list[Effect]) -> list[Visit]:
    return [effect.visit for effect in effects if isinstance(effect, StoreVisit)]


def test_an_emergency_is_one_key_and_a_record() -> None:
    state, effects = played(Emergency())
    (visit,) = stored(effects)
    assert state.check_in.phase is Phase.RECORDING
    assert (visit.emergency, visit.person, visit.outcome) == (True, None, Outcome.READY_PROVISIONAL)
    assert visit.consent is not None and visit.consent.answer is ConsentAnswer.NOT_ASKED
    assert visit.details.grounds == (Ground.EMERGENCY,)
    insured = state.check_in.verdict.insured
    assert (insured.state, insured.text) == (TickState.UNAVAILABLE, "tick.insured.emergency"), "nobody is being asked"
    assert visit.verdict.insured == insured
    assert visit.verdict.card_genuine.text == "tick.card_genuine.emergency", "nobody looked at the reader"
    assert visit.verdict.same_person.text == "tick.same_person.emergency", "nor at the camera"


def test_an_emergency_keeps_who_is_known() -> None:
    _, effects = played(ON, CLAIM, CardSaid(PersonRead(PERSON)), Emergency())
    (visit,) = stored(effects)
    assert (visit.person, visit.identified_by) == (PERSON, "chip")


def test_an_emergency_after_a_recorded_visit_is_another_one() -> None:
    state, _ = played(CLAIM, GoOnWithoutChip(), RecordAsked(), VisitStored("V1"))
    state, effects = played(Emergency(), state=state)
    assert stored(effects)[0].person is None


def test_the_same_person_today_is_asked_about_once() -> None:
    state, effects = played(CLAIM, GoOnWithoutChip(), Recalled("V1", (TODAY,)), RecordAsked())
    assert Recall("V1", NUMBER.digits) in effects
    assert stored(effects) == [] and state.notice is FailureCode.VISIT_DUPLICATE and state.check_in.duplicate_asked
    _, effects = played(RecordAsked(again=True), state=state)
    assert len(stored(effects)) == 1


def test_another_clinic_or_another_day_is_no_duplicate() -> None:
    yesterday = EarlierVisit("V0", NOON.date() - dt.timedelta(1), NOON, "", 3, Outcome.READY)
    _, effects = played(CLAIM, GoOnWithoutChip(), Recalled("V1", (yesterday,)), RecordAsked())
    assert len(stored(effects)) == 1
    eyes = DetailsGiven(Details(clinic="Mắt"))
    _, effects = played(CLAIM, GoOnWithoutChip(), Recalled("V1", (TODAY,)), eyes, RecordAsked())
    assert [visit.details.clinic for visit in stored(effects)] == ["Mắt"]


def test_a_duplicate_is_not_made_by_walking_past() -> None:
    state, effects = played(CLAIM, GoOnWithoutChip(), Recalled("V1", (TODAY,)), NextPatient())
    assert stored(effects) == [] and state.check_in.visit_id == ""


def test_what_was_decided_is_in_the_record() -> None:
    terms = Terms("1.3", "3.2", "no form", {"clause": "Art. 22"})
    details = Details("Nội", (Ground.TRANSFER,), phone="0990000000")
    _, effects = played(CLAIM, DetailsGiven(details), GoOnWithoutChip(), TermsDecided(terms), RecordAsked())
    (visit,) = stored(effects)
    assert (visit.details, visit.terms) == (details, terms)


def test_details_stand_still_once_the_visit_is_on_its_way() -> None:
    state, _ = played(
        CLAIM, GoOnWithoutChip(), RecordAsked(), DetailsGiven(Details("Nội")), TermsDecided(Terms("", ""))
    )
    assert state.check_in.details == Details() and state.check_in.terms is None


def test_undo_needs_a_visit_and_a_reason() -> None:
    state, _ = played(CLAIM, GoOnWithoutChip(), RecordAsked(), VisitStored("V1"))
    assert played(UndoAsked("V1", ""), UndoAsked("", "typing error"), state=state)[1] == []
    state, effects = played(UndoAsked("V1", "typing error"), VisitCancelled("V1"), state=state)
    assert effects == [CancelVisit("V1", "A", "typing error")]
    assert (state.check_in.phase, state.last_visit_id) == (Phase.WAITING, "")


def test_an_undo_that_failed_is_said() -> None:
    state, _ = played(UndoFailed("V1", FailureCode.VISIT_NOT_UNDONE))
    assert state.notice is FailureCode.VISIT_NOT_UNDONE


def test_other_data_are_asked_about_without_changing_the_person() -> None:
    query = CoverageQuery("9900000101", "NGUYEN VAN MAU", PartialDate(1985))
    state, effects = played(CLAIM, GoOnWithoutChip(), LookUpAs(query))
    assert effects[-1] == LookUp("V1", query, again=True)
    assert state.check_in.person == PERSON and state.check_in.verdict.insured.state is TickState.PENDING


def test_a_slow_answer_to_an_older_question_is_not_taken_for_the_newer_ones() -> None:
    own = CoverageQuery(NUMBER.digits, PERSON.name, BORN)
    other = CoverageQuery("9900000101", "NGUYEN VAN MAU", BORN)
    slow = CoverageAnswered("V1", CoverageAnswer("050", AnswerClass.INPUT, NOON), query=own)
    state, _ = played(CLAIM, GoOnWithoutChip(), LookUpAs(other), slow)
    assert state.check_in.coverage is None
    state, _ = played(
        CoverageAnswered("V1", CoverageAnswer("000", AnswerClass.OK, NOON), query=other), slow, state=state
    )
    assert state.check_in.coverage is not None and state.check_in.coverage.code == "000"


# --- kiosk and desk ------------------------------------------------------------------------

KIOSK = Setup("K1", "", channel=Channel.KIOSK)


def test_at_a_kiosk_an_assisting_engine_lets_nobody_pass() -> None:
    card = (ON, YES, CLAIM, CardSaid(PersonRead(PERSON)), CardSaid(PortraitRead(Portrait(b"", "image/jpeg"))))
    assist = FaceResult(FaceDecision.SAME, "test", 0.2, 0.31, 0.6, 5)
    state, _ = played(*card, FaceDecided("V1", assist), setup=KIOSK)
    tick = state.check_in.verdict.same_person
    assert (tick.state, tick.code) == (TickState.ATTENTION, FailureCode.FACE_ASSIST_ONLY)
    desk, _ = played(*card, FaceDecided("V1", assist))
    assert desk.check_in.verdict.same_person.state is TickState.OK


def test_a_case_handed_over_keeps_everything_and_is_finished_under_its_number() -> None:
    phone = DetailsGiven(Details("Nội", phone="0990000000"))
    _, effects = played(CLAIM, phone, HandOverAsked(), setup=KIOSK)
    (case,) = stored(effects)
    assert (case.handed_over, case.outcome, case.person) == (True, Outcome.NEEDS_STAFF, PERSON)
    taken = CaseTaken(VisitCase(case.id, case.person, case.identified_by, case.details))
    state, effects = played(taken, ON)
    assert isinstance(effects[-1], ReadCard), "nothing is typed twice"
    state, effects = played(GoOnWithoutChip(), RecordAsked(), state=state)
    (visit,) = stored(effects)
    assert (visit.continues, visit.details.phone, visit.handed_over) == (case.id, "0990000000", False)


def test_a_case_with_nothing_known_still_gets_a_number() -> None:
    _, effects = played(HandOverAsked(), setup=KIOSK)
    assert stored(effects)[0].handed_over


def test_whoever_walks_away_leaves_nothing() -> None:
    state, effects = played(ON, YES, CLAIM, CardSaid(PersonRead(PERSON)), Abandoned(), setup=KIOSK)
    assert stored(effects) == []
    assert state.check_in.person is None and state.check_in.claimed is None and state.check_in.consent is None


# --- one-stop counter, camera -----------------------------------------------------------------


def test_a_counter_asks_no_insurance() -> None:
    setup = Setup("C1", "A", channel=Channel.COUNTER, asks_insurance=False)
    state, effects = played(ON, CLAIM, CardSaid(PersonRead(PERSON)), setup=setup)
    assert not any(isinstance(effect, LookUp) for effect in effects)
    assert (
        state.check_in.verdict.insured.settled is False or state.check_in.verdict.insured.state is TickState.NOT_ASKED
    )
    state, _ = played(GoOnWithoutChip(), state=state)
    assert state.check_in.verdict.insured.state is TickState.NOT_ASKED


def test_the_camera_is_on_from_the_card_to_the_record() -> None:
    state, _ = played()
    assert camera_wanted(state), "tried once at start"
    state, _ = played(CameraChanged(Device(DeviceState.TROUBLE, FailureCode.CAMERA_NONE)), state=state)
    assert camera_wanted(state), "tried until it is there"
    state, _ = played(CameraChanged(Device(DeviceState.OK)), CameraChanged(Device(DeviceState.OFF)), state=state)
    assert not camera_wanted(state)
    state, _ = played(ON, state=state)
    assert camera_wanted(state)
    state, _ = played(CLAIM, GoOnWithoutChip(), state=state)
    assert camera_wanted(state)
    state, _ = played(RecordAsked(), state=state)
    assert not camera_wanted(state)
    assert camera_wanted(State(Setup("Q1", "A", camera_always=True)))
