"""A patient alone: question by question, and every detour ends with a way on."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.flow.events import (
    CardRead,
    CardReadFailed,
    CardShown,
    CoverageAnswered,
    FaceDecided,
    KeyGiven,
    ReaderChanged,
    Recalled,
    VisitStored,
)
from app.flow.state import IdentifiedBy
from app.kiosk.due import LONGEST_WAIT_S
from app.kiosk.said import (
    ClinicChosen,
    CodePreferred,
    ConsentAnswered,
    FaceSkipped,
    HelpAsked,
    Identified,
    LanguageChosen,
    PhoneGiven,
    Said,
    Stopped,
)
from app.kiosk.screen import CardHint, Screen, card_hint
from domain.card import AccessKey, CardFailed, ReaderState, ReaderStatus, Result
from domain.consent import Channel, ConsentAnswer
from domain.coverage import AnswerClass, CoverageAnswer, PresentedCard
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.verdict import Outcome
from domain.visit import EarlierVisit
from tests.app.kiosk.machine import CHILD, INSURED, KEY, NOON, NUMBER, PERSON, SAME, Machine
from tests.app.kiosk.stories import reading_of


@pytest.fixture
def machine() -> Machine:
    return Machine()


def test_one_question_after_the_other_to_the_number(machine: Machine) -> None:
    assert machine.screen is Screen.LANGUAGE
    assert machine.tap(LanguageChosen("vi")) is Screen.CONSENT
    assert machine.tap(ConsentAnswered(True)) is Screen.CARD
    assert machine.card() is Screen.KEY
    assert machine.tap(KEY) is Screen.READING
    assert machine.opened() is Screen.LOOK
    assert machine.flow(CardRead(reading_of(PERSON))) is Screen.LOOK
    assert machine.answers() is Screen.CLINIC
    assert machine.tap(ClinicChosen("Mắt")) is Screen.PHONE
    assert machine.tap(PhoneGiven("0990000000")) is Screen.TICKET
    (visit,) = machine.stored
    assert (visit.outcome, visit.handed_over, visit.channel) == (Outcome.READY, False, Channel.KIOSK)
    assert (visit.details.clinic, visit.details.phone) == ("Mắt", "0990000000")
    assert visit.consent is not None and visit.consent.answer is ConsentAnswer.GIVEN
    assert visit.consent.text_version.startswith("1-vi-")
    machine.flow(VisitStored(visit.id))
    assert machine.take_card() is Screen.TICKET
    assert machine.wait(13) is Screen.LANGUAGE
    assert machine.kiosk.said == Said() and machine.kiosk.state.check_in.person is None


def test_the_card_may_lie_there_first(machine: Machine) -> None:
    assert machine.card() is Screen.LANGUAGE
    assert machine.greet() is Screen.KEY
    assert machine.opened() is Screen.LOOK
    consent = machine.kiosk.state.check_in.consent
    assert consent is not None and consent.given


def test_a_code_may_be_shown_before_the_card(machine: Machine) -> None:
    machine.greet()
    assert machine.visit_id, "the visit has begun, so that the camera looks for a code"
    assert machine.tap(CodePreferred(True)) is Screen.SCAN
    assert machine.flow(KeyGiven(AccessKey.from_number(NUMBER), PERSON, IdentifiedBy.QR)) is Screen.CARD
    assert machine.card() is Screen.READING


def test_a_no_is_as_good_and_leads_to_a_colleague(machine: Machine) -> None:
    machine.greet(agrees=False)
    machine.card()
    machine.read()
    assert machine.screen is Screen.CLINIC, "no camera, the next question"
    machine.answers(face=None)
    assert machine.questions() is Screen.TICKET
    (case,) = machine.stored
    assert case.handed_over and case.face is None
    assert case.consent is not None and case.consent.answer is ConsentAnswer.REFUSED
    assert (case.details.clinic, case.person) == ("Mắt", PERSON)


ASSIST = replace(SAME, may_decide=False)
OTHER = replace(SAME, decision=FaceDecision.DIFFERENT, distance=0.9)
UNSURE = replace(SAME, decision=FaceDecision.CANNOT_TELL, reason=FailureCode.FACE_NOT_LIVE)


@pytest.mark.parametrize("face", [ASSIST, OTHER, UNSURE], ids=["assist", "not the same", "not live"])
def test_nobody_passes_on_a_face_a_machine_must_not_pass(machine: Machine, face: FaceResult) -> None:
    machine.greet()
    machine.card()
    machine.read()
    assert machine.answers(face) is Screen.CLINIC, "the next question, and no word about it"
    assert machine.questions() is Screen.TICKET
    assert [case.handed_over for case in machine.stored] == [True]


@pytest.mark.parametrize("result", [Result.FAILED, Result.UNDETERMINED, Result.ABORTED])
def test_nobody_passes_on_a_card_that_is_not_proved(machine: Machine, result: Result) -> None:
    machine.greet()
    machine.card()
    machine.read(result=result)
    machine.answers()
    assert machine.questions() is Screen.TICKET
    assert [case.handed_over for case in machine.stored] == [True]


def test_a_child_is_not_asked_alone(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.opened(CHILD)
    assert machine.kiosk.state.check_in.consent is None, "told once, forgotten by the flow, and not told again"
    machine.flow(CardRead(reading_of(CHILD)))
    assert machine.questions() is Screen.TICKET
    assert [case.handed_over for case in machine.stored] == [True]


def test_without_a_network_there_is_a_number_all_the_same(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    down = CoverageAnswer("", AnswerClass.TEMPORARY, NOON, failure=FailureCode.PORTAL_UNREACHABLE)
    machine.answers(coverage=down)
    assert machine.questions() is Screen.TICKET
    assert [(visit.outcome, visit.handed_over) for visit in machine.stored] == [(Outcome.READY_PROVISIONAL, False)]


def test_a_portal_that_says_nothing_is_waited_for_only_a_little(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers(coverage=None)
    assert machine.questions() is Screen.WAIT
    assert machine.wait(LONGEST_WAIT_S - 0.5) is Screen.WAIT
    assert machine.wait(1) is Screen.TICKET
    assert [(visit.outcome, visit.handed_over) for visit in machine.stored] == [(Outcome.READY_PROVISIONAL, False)]


def test_not_insured_is_no_dead_end(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers(coverage=CoverageAnswer("050", AnswerClass.NOT_COVERED, NOON))
    assert machine.questions() is Screen.TICKET
    assert [visit.outcome for visit in machine.stored] == [Outcome.SELF_PAY]


def test_a_foreigner_is_asked_about_insurance_by_a_colleague(machine: Machine) -> None:
    """Nobody is recorded as self-paying who was not asked for an insurance card."""
    machine.greet()
    machine.card()
    machine.read(replace(PERSON, number=None, nationality="UTO", document_number="L898902C3"))
    machine.answers(coverage=None)
    assert machine.questions() is Screen.TICKET
    assert [(visit.handed_over, visit.outcome) for visit in machine.stored] == [(True, Outcome.NEEDS_STAFF)]


def test_a_wrong_number_is_asked_for_once_more_and_then_a_colleague_helps(machine: Machine) -> None:
    wrong = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))
    machine.greet()
    machine.card()
    machine.tap(KEY)
    assert machine.flow(wrong) is Screen.KEY
    machine.take_card()
    machine.card(2)
    machine.tap(KEY)
    assert machine.flow(wrong) is Screen.TICKET, "lifting the card does not make it a third try"
    assert machine.stored[0].handed_over


def test_a_card_that_cannot_be_read_is_tried_twice(machine: Machine) -> None:
    silent = CardReadFailed(CardFailed(FailureCode.CARD_NO_RESPONSE, "DG2"))
    machine.greet()
    machine.card()
    machine.tap(KEY)
    assert machine.flow(silent) is Screen.CARD
    assert card_hint(machine.kiosk.state) is CardHint.AGAIN
    machine.take_card()
    assert machine.card(2) is Screen.READING
    assert machine.flow(silent) is Screen.TICKET
    assert machine.stored[0].handed_over


def test_another_card_is_asked_to_be_changed(machine: Machine) -> None:
    machine.greet()
    machine.flow(ReaderChanged(ReaderStatus(ReaderState.UNKNOWN_CARD, "R", 1)))
    assert machine.screen is Screen.CARD and card_hint(machine.kiosk.state) is CardHint.OTHER


def test_help_is_a_number_from_every_screen(machine: Machine) -> None:
    assert machine.tap(HelpAsked()) is Screen.TICKET
    assert machine.kiosk.language == "vi"
    machine.flow(VisitStored(machine.stored[0].id))
    machine.wait(13)
    machine.greet()
    machine.card()
    machine.read()
    machine.tap(FaceSkipped(), ClinicChosen("Mắt"))
    assert machine.tap(HelpAsked()) is Screen.TICKET
    nobody, case = machine.stored
    assert nobody.handed_over and nobody.person is None
    assert case.handed_over and (case.person, case.details.clinic) == (PERSON, "Mắt")


def test_whoever_cannot_blink_or_turn_goes_on(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    assert machine.screen is Screen.LOOK
    assert machine.tap(FaceSkipped()) is Screen.CLINIC
    machine.answers(face=None)
    machine.questions()
    assert machine.stored[0].handed_over


def test_a_camera_that_never_answers_is_not_waited_for(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    assert machine.wait(61) is Screen.CLINIC
    assert machine.kiosk.said.without_face


def test_an_insurance_card_is_for_a_colleague_with_what_it_says(machine: Machine) -> None:
    machine.greet()
    shown = CardShown(PERSON, PresentedCard("DN4999900000101"))
    assert machine.tap(Identified(shown)) is Screen.TICKET
    assert machine.stored[0].handed_over and machine.stored[0].person == PERSON


def test_without_a_reader_there_is_a_number(machine: Machine) -> None:
    machine.flow(ReaderChanged(ReaderStatus(ReaderState.NO_READER)))
    assert machine.greet() is Screen.NUMBER_ONLY
    assert machine.tap(HelpAsked()) is Screen.TICKET


def test_the_same_person_today_is_shown_the_number_again(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    today = EarlierVisit("V0", NOON.date(), NOON, "Mắt", 7, Outcome.READY)
    machine.flow(
        Recalled(machine.visit_id, (today,)),
        FaceDecided(machine.visit_id, SAME),
        CoverageAnswered(machine.visit_id, INSURED),
    )
    assert machine.questions() is Screen.HERE_TODAY
    assert machine.tap(Stopped()) is Screen.LANGUAGE
    assert machine.stored == []
