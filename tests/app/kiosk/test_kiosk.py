"""A patient alone: question by question, and every detour ends with a way on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field, replace

import pytest

from app.flow.events import (
    Abandoned,
    CardRead,
    CardReadFailed,
    CardSaid,
    CardShown,
    CoverageAnswered,
    Event,
    FaceDecided,
    HandOverAsked,
    KeyGiven,
    MemoryChanged,
    ReaderChanged,
    Recalled,
    RecordAsked,
    StoreFailed,
    StoreVisit,
    VisitStored,
)
from app.flow.state import Device, DeviceState, IdentifiedBy, Moment, Phase, Setup, State
from app.flow.step import step
from app.kiosk.due import LONGEST_WAIT_S
from app.kiosk.kiosk import Kiosk, Now, heard, tapped, ticked, warning_s
from app.kiosk.patience import Patience
from app.kiosk.said import (
    BackAsked,
    ClinicChosen,
    CodePreferred,
    ConsentAnswered,
    FaceSkipped,
    GoOnWithoutCard,
    HelpAsked,
    Identified,
    LanguageAsked,
    LanguageChosen,
    Menu,
    MoreTime,
    PhoneGiven,
    Said,
    Stopped,
    Tap,
)
from app.kiosk.screen import CardHint, Screen, card_hint, forgotten_card
from domain.card import AccessKey, CardFailed, PersonRead, Portrait, PortraitRead, ReaderState, ReaderStatus, Result
from domain.consent import Channel, ConsentAnswer
from domain.coverage import AnswerClass, CoverageAnswer, PresentedCard
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import Outcome
from domain.visit import EarlierVisit, Visit
from tests.app.kiosk.stories import checks, reading_of

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
CHILD = replace(PERSON, birth_date=PartialDate(2018, 1, 1))
KEY = Identified(KeyGiven(AccessKey.from_number(NUMBER)))
SAME = FaceResult(FaceDecision.SAME, "onnx", 0.2, 0.31, 0.6, 5, may_decide=True)
INSURED = CoverageAnswer("000", AnswerClass.OK, NOON)
MENU = Menu(clinics=("Nội tổng hợp", "Mắt"))


@dataclass
class Machine:
    """Kiosk and flow tied together as the window ties them, with a clock of its own."""

    kiosk: Kiosk = field(default_factory=lambda: Kiosk(State(Setup("K1", "", channel=Channel.KIOSK)), MENU))
    now_s: float = 1000.0
    posted: list[Event] = field(default_factory=list)
    stored: list[Visit] = field(default_factory=list)
    visits: int = 0

    def __post_init__(self) -> None:
        self.flow(MemoryChanged(Device(DeviceState.OK)), ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R")))

    @property
    def now(self) -> Now:
        return Now(self.now_s, NOON)

    @property
    def screen(self) -> Screen:
        return self.kiosk.screen

    def flow(self, *events: Event) -> Screen:
        for event in events:
            self.visits += 1
            moment = Moment(self.now_s, NOON, NOON.date(), f"V{self.visits}")
            state, effects = step(self.kiosk.state, event, moment)
            self.stored += [effect.visit for effect in effects if isinstance(effect, StoreVisit)]
            self._take(*heard(self.kiosk, state, self.now))
        return self.screen

    def tap(self, *given: Tap) -> Screen:
        for one in given:
            self._take(*tapped(self.kiosk, one, self.now))
        return self.screen

    def wait(self, seconds: float) -> Screen:
        """Time passes as the window lets it: a tick every quarter of a second."""
        for _ in range(round(seconds * 4)):
            self.now_s += 0.25
            self._take(*ticked(self.kiosk, self.now))
        return self.screen

    def _take(self, kiosk: Kiosk, events: tuple[Event, ...]) -> None:
        self.kiosk = kiosk
        self.posted += events
        self.flow(*events)

    @property
    def visit_id(self) -> str:
        return self.kiosk.state.check_in.visit_id

    # --- the usual way, piece by piece ---

    def greet(self, agrees: bool = True) -> Screen:
        return self.tap(LanguageChosen("en"), ConsentAnswered(agrees))

    def card(self, insertion: int = 1) -> Screen:
        return self.flow(ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion)))

    def take_card(self) -> Screen:
        return self.flow(ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R")))

    def opened(self, person: Person = PERSON) -> Screen:
        self.tap(KEY)
        return self.flow(CardSaid(PersonRead(person)), CardSaid(PortraitRead(Portrait(b"", "image/jpeg"))))

    def read(self, person: Person = PERSON, result: Result = Result.SUCCESSFUL) -> Screen:
        self.opened(person)
        return self.flow(CardRead(reading_of(person, checks(result))))

    def answers(self, face: FaceResult | None = SAME, coverage: CoverageAnswer | None = INSURED) -> Screen:
        self.flow(Recalled(self.visit_id, ()))
        if face is not None:
            self.flow(FaceDecided(self.visit_id, face))
        if coverage is not None:
            self.flow(CoverageAnswered(self.visit_id, coverage))
        return self.screen

    def questions(self) -> Screen:
        return self.tap(ClinicChosen("Mắt"), PhoneGiven(""))


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


def test_a_card_taken_while_it_is_read_may_be_put_back(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.tap(KEY)
    machine.flow(CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "DG2")))
    assert machine.take_card() is Screen.CARD_GONE
    assert machine.card(2) is Screen.READING, "nothing is typed twice"


def test_a_card_taken_early_wipes_after_a_grace(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    assert machine.take_card() is Screen.CARD_GONE
    assert machine.wait(19) is Screen.CARD_GONE
    assert machine.wait(2) is Screen.LANGUAGE
    assert machine.stored == [] and machine.kiosk.state.check_in.person is None


def test_a_card_taken_early_need_not_stop(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.take_card()
    assert machine.tap(GoOnWithoutCard()) is Screen.CLINIC
    assert machine.questions() is Screen.TICKET
    assert machine.stored[0].outcome is Outcome.READY


def test_another_card_put_back_ends_it(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.take_card()
    assert machine.card(2) is Screen.READING
    assert machine.flow(CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))) is Screen.LANGUAGE
    assert machine.stored == [] and machine.kiosk.said == Said()


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


def test_codes_at_the_wrong_moment_are_nobodys(machine: Machine) -> None:
    machine.tap(KEY)
    assert machine.posted == []


def test_without_a_reader_there_is_a_number(machine: Machine) -> None:
    machine.flow(ReaderChanged(ReaderStatus(ReaderState.NO_READER)))
    assert machine.greet() is Screen.NUMBER_ONLY
    assert machine.tap(HelpAsked()) is Screen.TICKET


def test_without_a_memory_the_way_to_the_desk_is_shown(machine: Machine) -> None:
    broken = MemoryChanged(Device(DeviceState.TROUBLE, FailureCode.DATABASE_FULL))
    assert machine.flow(broken) is Screen.CLOSED
    assert machine.wait(100) is Screen.CLOSED
    assert machine.flow(MemoryChanged(Device(DeviceState.OK))) is Screen.LANGUAGE
    machine.greet()
    machine.tap(HelpAsked())
    machine.flow(StoreFailed(machine.stored[0].id, FailureCode.DATABASE_FULL))
    assert machine.screen is Screen.CLOSED
    machine.wait(16)
    assert machine.kiosk.said == Said() and machine.kiosk.state.check_in.phase is Phase.WAITING


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


def test_a_question_warns_waits_and_forgets(machine: Machine) -> None:
    machine.greet()
    machine.card()
    assert machine.wait(24) is Screen.KEY and warning_s(machine.kiosk, machine.now) is None
    machine.wait(2)
    assert warning_s(machine.kiosk, machine.now) == pytest.approx(19)
    machine.tap(MoreTime())
    assert warning_s(machine.kiosk, machine.now) is None
    assert machine.wait(44) is Screen.KEY
    assert machine.wait(2) is Screen.LANGUAGE
    assert Abandoned() in machine.posted and machine.kiosk.said == Said()


def test_a_card_and_nothing_else_is_forgotten_without_a_word(machine: Machine) -> None:
    machine.card()
    assert machine.visit_id
    machine.wait(46)
    assert machine.visit_id == "" and forgotten_card(machine.kiosk.state)
    assert machine.greet() is Screen.CARD
    assert card_hint(machine.kiosk.state) is CardHint.AGAIN


def test_nobody_there_means_nothing_happens(machine: Machine) -> None:
    assert machine.wait(120) is Screen.LANGUAGE
    assert machine.posted == []


def test_back_asks_the_question_before_anew(machine: Machine) -> None:
    machine.greet(agrees=False)
    assert machine.tap(BackAsked()) is Screen.CONSENT
    machine.tap(ConsentAnswered(True))
    consent = machine.kiosk.state.check_in.consent
    assert consent is not None and consent.given, "the last answer counts"
    machine.card()
    machine.read()
    machine.answers()
    machine.tap(ClinicChosen("Nội tổng hợp"))
    assert machine.tap(BackAsked()) is Screen.CLINIC
    machine.tap(ClinicChosen("Mắt"))
    assert machine.kiosk.state.check_in.details.clinic == "Mắt"


def test_another_language_keeps_the_answers(machine: Machine) -> None:
    machine.greet()
    machine.card()
    assert machine.tap(LanguageAsked()) is Screen.LANGUAGE
    assert machine.tap(LanguageChosen("ko")) is Screen.KEY


def test_the_next_patients_card_on_the_ticket_begins_with_the_language(machine: Machine) -> None:
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.questions()
    machine.flow(VisitStored(machine.stored[0].id))
    machine.take_card()
    assert machine.card(2) is Screen.LANGUAGE
    assert machine.kiosk.said == Said() and machine.kiosk.state.check_in.details.clinic == ""


@pytest.mark.parametrize(("menu", "asked"), [(Menu(), False), (Menu(clinics=("Mắt",)), False), (MENU, True)])
def test_a_question_with_one_answer_is_not_asked(menu: Menu, *, asked: bool) -> None:
    machine = Machine(Kiosk(State(Setup("K1", "", channel=Channel.KIOSK)), replace(menu, asks_phone=False)))
    machine.greet()
    machine.card()
    machine.read()
    assert (machine.answers() is Screen.CLINIC) is asked
    if not asked:
        assert machine.screen is Screen.TICKET
        assert machine.stored[0].details.clinic == (menu.clinics or ("",))[0]


@pytest.mark.parametrize("patience", [Patience(), Patience(idle_s=10, warn_s=5)])
def test_nothing_is_posted_twice_for_one_state(patience: Patience) -> None:
    machine = Machine()
    machine.kiosk = replace(machine.kiosk, patience=patience)
    machine.greet()
    machine.card()
    machine.read()
    machine.answers()
    machine.questions()
    kinds: Callable[[type], int] = lambda kind: sum(isinstance(event, kind) for event in machine.posted)  # noqa: E731
    assert kinds(RecordAsked) == 1
    assert kinds(HandOverAsked) == 0
