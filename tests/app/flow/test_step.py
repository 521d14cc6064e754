"""The flow as a story: what happens at the desk, and what the desk then knows and does."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

import pytest

from app.flow.effects import AskAhead, BeginFace, Effect, EndFace, GivePortrait, LookUp, ReadCard, StoreVisit
from app.flow.events import (
    CardRead,
    CardReadFailed,
    CardSaid,
    CoverageAnswered,
    Event,
    FaceDecided,
    GoOnWithoutChip,
    KeyGiven,
    LookUpAgain,
    MemoryChanged,
    NextPatient,
    ReaderChanged,
    Recalled,
    RecordAsked,
    StaffSaid,
    StoreFailed,
    VisitStored,
)
from app.flow.state import Device, DeviceState, IdentifiedBy, Moment, Phase, Setup, State
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
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import Outcome, TickState

TODAY = dt.date(2026, 11, 22)
NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
NUMBER = CitizenId("990085000123")
KEY = AccessKey.from_number(NUMBER)
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2), expires=PartialDate(2045, 9, 2))
PORTRAIT = Portrait(b"\xff\xd8\xff", "image/jpeg")
GENUINE = CardChecks(*[Result.SUCCESSFUL] * 6)
INSURED = CoverageAnswer(
    "000",
    AnswerClass.OK,
    NOON,
    coverage=Coverage(InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31))),
)
SAME = FaceResult(FaceDecision.SAME, "test", 0.2, 0.31, 0.6, 5)


@dataclass
class Desk:
    """Plays events into ``step`` and keeps what comes out; time moves 100 ms an event."""

    state: State = field(default_factory=lambda: State(Setup("Q1", "NGUYỄN VĂN TRỰC", asks_consent=False)))
    effects: list[Effect] = field(default_factory=list)
    events: int = 0

    def play(self, *events: Event) -> Desk:
        for event in events:
            self.events += 1
            moment = Moment(1000 + self.events / 10, NOON, TODAY, f"V{self.events}")
            self.state, effects = step(self.state, event, moment)
            self.effects.extend(effects)
        return self

    def card_on(self, insertion: int = 1) -> Desk:
        return self.play(ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion)))

    def card_off(self) -> Desk:
        return self.play(ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "R", 1)))

    def chip_read(self, checks: CardChecks = GENUINE, portrait: Portrait | None = PORTRAIT) -> Desk:
        reading = CardReading(PERSON, portrait, checks, "PACE", {}, 10, 1000, {})
        said = (PersonRead(PERSON), PortraitRead(portrait), ChecksDone(checks))
        return self.play(*map(CardSaid, said), CardRead(reading))

    def coverage(self, answer: CoverageAnswer = INSURED, last_known: CoverageAnswer | None = None) -> Desk:
        return self.play(CoverageAnswered(self.visit_id, answer, last_known))

    def face(self, result: FaceResult = SAME) -> Desk:
        return self.play(FaceDecided(self.visit_id, result))

    @property
    def visit_id(self) -> str:
        return self.state.check_in.visit_id

    @property
    def phase(self) -> Phase:
        return self.state.check_in.phase

    def last(self, kind: type[Effect]) -> Effect:
        return next(effect for effect in reversed(self.effects) if isinstance(effect, kind))

    def count(self, kind: type[Effect]) -> int:
        return sum(isinstance(effect, kind) for effect in self.effects)


def settled(**changed: object) -> Desk:
    desk = Desk().card_on().play(KeyGiven(KEY)).chip_read(**changed)  # type: ignore[arg-type]
    return desk.coverage().face()


def stored_visit(desk: Desk) -> StoreVisit:
    effect = desk.last(StoreVisit)
    assert isinstance(effect, StoreVisit)
    return effect


def test_a_good_check_in_ends_ready_and_is_recorded() -> None:
    desk = settled()
    assert (desk.phase, desk.state.check_in.outcome) == (Phase.SETTLED, Outcome.READY)
    desk.play(RecordAsked())
    visit = stored_visit(desk).visit
    assert (visit.person, visit.outcome, visit.identified_by) == (PERSON, Outcome.READY, "chip")
    desk.play(VisitStored(visit.id))
    assert (desk.phase, desk.state.unsaved, desk.state.check_in.portrait) == (Phase.RECORDED, (), None)


def test_branches_overlap() -> None:
    """The face is looked at before the portrait is known; coverage is asked while the chip is still being read."""
    desk = Desk().card_on().play(KeyGiven(KEY))
    assert [type(effect) for effect in desk.effects] == [BeginFace, ReadCard]
    desk.play(CardSaid(PersonRead(PERSON)))
    assert desk.last(LookUp) and desk.phase is Phase.READING
    desk.coverage()
    assert desk.state.check_in.verdict.insured.state is TickState.OK


def test_answers_may_come_in_any_order() -> None:
    desk = Desk().card_on().play(KeyGiven(KEY), CardSaid(PersonRead(PERSON)), CardSaid(PortraitRead(PORTRAIT)))
    desk.face().coverage().chip_read()
    assert desk.state.check_in.outcome is Outcome.READY


def test_scan_first_then_card() -> None:
    desk = Desk().play(KeyGiven(KEY))
    assert desk.phase is Phase.WAITING and desk.count(ReadCard) == 0
    desk.card_on()
    assert desk.phase is Phase.READING and desk.count(ReadCard) == 1


def test_card_first_asks_for_the_key() -> None:
    assert Desk().card_on().phase is Phase.KEY_NEEDED


def test_wrong_key_twice_and_no_more() -> None:
    desk = Desk().card_on()
    wrong = CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG, "PACE"))
    desk.play(KeyGiven(KEY), wrong, KeyGiven(KEY), wrong, KeyGiven(KEY))
    assert desk.count(ReadCard) == 2
    assert (desk.phase, desk.state.notice) == (Phase.KEY_NEEDED, FailureCode.CARD_KEY_WRONG)
    desk.card_off().card_on(2).play(KeyGiven(KEY))
    assert desk.count(ReadCard) == 3, "a card put down anew may be tried again"


def test_a_typing_mistake_makes_no_visit() -> None:
    desk = Desk().card_on().play(KeyGiven(AccessKey.from_number(CitizenId("990085000124"))))
    desk.play(CardReadFailed(CardFailed(FailureCode.CARD_KEY_WRONG)), KeyGiven(KEY)).chip_read().coverage().face()
    assert desk.count(StoreVisit) == 0 and desk.state.check_in.outcome is Outcome.READY


def test_card_pulled_and_put_back_goes_on_with_the_same_visit() -> None:
    desk = Desk().card_on().play(KeyGiven(KEY), CardSaid(PersonRead(PERSON)))
    visit = desk.visit_id
    desk.play(CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "DG2"))).card_off()
    assert desk.state.notice is FailureCode.CARD_REMOVED
    desk.card_on(2).chip_read().coverage().face()
    assert (desk.visit_id, desk.state.check_in.outcome) == (visit, Outcome.READY)
    assert desk.count(LookUp) == 1, "the portal is not asked twice"


def test_a_card_put_down_while_another_is_read_waits_its_turn() -> None:
    desk = Desk().card_on().play(KeyGiven(KEY)).card_on(2)
    assert (desk.phase, desk.count(ReadCard)) == (Phase.READING, 1)
    desk.play(CardReadFailed(CardFailed(FailureCode.CARD_REMOVED, "PACE")))
    assert (desk.phase, desk.count(ReadCard), desk.state.notice) == (Phase.READING, 2, None)
    assert desk.chip_read().coverage().face().state.check_in.outcome is Outcome.READY


def test_another_persons_card_after_an_interruption_is_another_visit() -> None:
    desk = Desk().card_on().play(KeyGiven(KEY), CardSaid(PersonRead(PERSON)))
    desk.play(CardReadFailed(CardFailed(FailureCode.CARD_REMOVED))).card_off()
    first = desk.visit_id
    desk.play(KeyGiven(AccessKey.from_number(CitizenId("991190000245"))))
    assert desk.visit_id != first and desk.state.check_in.person is None
    assert stored_visit(desk).visit.id == first, "what was known of the first is recorded, not lost"


def test_the_next_card_records_the_visit_before() -> None:
    desk = settled()
    first = desk.visit_id
    desk.card_off().card_on(2)
    assert stored_visit(desk).visit.id == first and desk.phase is Phase.KEY_NEEDED
    assert [visit.id for visit in desk.state.unsaved] == [first]
    desk.play(VisitStored(first))
    assert desk.state.unsaved == () and desk.phase is Phase.KEY_NEEDED


def test_a_card_left_on_the_reader_is_not_read_again() -> None:
    desk = settled().play(RecordAsked())
    desk.play(VisitStored(desk.visit_id), NextPatient()).card_on(1)
    assert desk.phase is Phase.WAITING and desk.count(ReadCard) == 1


def test_a_late_answer_of_the_patient_before_is_dropped() -> None:
    desk = settled()
    first = desk.visit_id
    desk.play(NextPatient()).card_on(2).play(KeyGiven(KEY), FaceDecided(first, SAME))
    assert desk.state.check_in.face is None


def test_every_path_ends_in_a_record_even_without_chip() -> None:
    claimed = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985))
    qr = KeyGiven(KEY, claimed, IdentifiedBy.QR)
    desk = Desk().card_on().play(qr, CardReadFailed(CardFailed(FailureCode.CARD_NO_RESPONSE)))
    desk.play(GoOnWithoutChip()).coverage()
    check_in = desk.state.check_in
    assert (check_in.identified_by, check_in.outcome) == (IdentifiedBy.QR, Outcome.NEEDS_STAFF)
    assert check_in.verdict.card_genuine.state is TickState.UNAVAILABLE
    assert stored_visit(desk.play(RecordAsked())).visit.identified_by == "qr"


def test_without_chip_and_without_name_the_visit_is_still_recorded() -> None:
    desk = Desk().play(KeyGiven(KEY), GoOnWithoutChip())
    assert desk.phase is Phase.SETTLED and desk.count(LookUp) == 0
    assert desk.state.check_in.verdict.insured.code == FailureCode.INPUT_NAME_MISSING
    assert stored_visit(desk.play(RecordAsked())).visit.outcome is Outcome.NEEDS_STAFF


def test_somebody_nobody_knows_is_a_visit_that_is_not_dropped() -> None:
    desk = Desk().play(GoOnWithoutChip())
    visit = desk.visit_id
    desk.play(NextPatient())
    assert (stored_visit(desk).visit.id, stored_visit(desk).visit.identified_by) == (visit, "nothing")


def test_a_failing_database_keeps_the_visit_and_tries_again() -> None:
    desk = settled().play(RecordAsked())
    visit = desk.visit_id
    desk.play(StoreFailed(visit, FailureCode.DATABASE_LOCKED))
    assert (desk.phase, desk.state.notice) == (Phase.SETTLED, FailureCode.DATABASE_LOCKED)
    desk.play(NextPatient(), StoreFailed(visit, FailureCode.DATABASE_LOCKED))
    assert [kept.id for kept in desk.state.unsaved] == [visit], "gone from the screen, not from memory"
    before = desk.count(StoreVisit)
    desk.play(MemoryChanged(Device(DeviceState.OK)))
    assert desk.count(StoreVisit) == before + 1
    assert desk.play(VisitStored(visit)).state.unsaved == ()


def test_staff_compare_by_eye() -> None:
    unclear = FaceResult(FaceDecision.CANNOT_TELL, "dlib", 0.45, 0.31, 0.6, 5)
    desk = Desk().card_on().play(KeyGiven(KEY)).chip_read().coverage().face(unclear)
    assert desk.state.check_in.outcome is Outcome.NEEDS_STAFF
    desk.play(StaffSaid("same_person", "compared by eye"))
    assert desk.state.check_in.outcome is Outcome.READY
    assert stored_visit(desk.play(RecordAsked())).visit.waivers[0].staff == "NGUYỄN VĂN TRỰC"


def test_look_up_again_after_the_portal_was_down() -> None:
    down = CoverageAnswer("", AnswerClass.TEMPORARY, NOON, failure=FailureCode.PORTAL_TIMEOUT)
    desk = Desk().card_on().play(KeyGiven(KEY)).chip_read().face().coverage(down)
    assert desk.state.check_in.outcome is Outcome.READY_PROVISIONAL
    desk.play(LookUpAgain())
    assert desk.phase is Phase.JUDGING and desk.count(LookUp) == 2
    assert desk.coverage().state.check_in.outcome is Outcome.READY


def test_leaving_forgets_the_pictures() -> None:
    desk = settled().play(NextPatient())
    assert desk.last(EndFace) and desk.state.check_in.portrait is None and desk.state.check_in.face is None


def test_auto_record_stores_only_what_needs_nobody() -> None:
    desk = Desk(State(Setup("Q1", "A", auto_record=True, asks_consent=False)))
    desk.card_on().play(KeyGiven(KEY)).chip_read().coverage()
    assert desk.count(StoreVisit) == 0
    assert desk.face().count(StoreVisit) == 0, "the memory has not yet said whether this person is here already"
    assert desk.play(Recalled(desk.visit_id, ())).count(StoreVisit) == 1


@pytest.mark.parametrize("face", [BeginFace, GivePortrait])
def test_the_matcher_is_told_whose_visit_it_is(face: type[Effect]) -> None:
    desk = settled()
    effect = desk.last(face)
    assert isinstance(effect, BeginFace | GivePortrait) and effect.visit_id == desk.visit_id


def test_marks_tell_the_milliseconds_since_reading_began() -> None:
    marks = dict(settled().state.check_in.marks)
    assert marks["person"] == pytest.approx(100) and marks["verdict"] == pytest.approx(600)


def test_a_scan_lets_the_insurer_be_asked_while_the_chip_is_read() -> None:
    """The same question as the chip will lead to; nothing is shown or judged of it before the chip has spoken."""
    desk = Desk().card_on().play(KeyGiven(KEY, PERSON, IdentifiedBy.QR))
    ahead, read = desk.effects[-2:]
    assert isinstance(ahead, AskAhead) and isinstance(read, ReadCard)
    assert desk.state.check_in.asked is None and not any(isinstance(effect, LookUp) for effect in desk.effects)
    asked = desk.chip_read().last(LookUp)
    assert isinstance(asked, LookUp) and asked.query == ahead.query


@pytest.mark.parametrize(
    ("setup", "claimed"),
    [
        (Setup("Q1", "NGUYỄN VĂN TRỰC", asks_consent=False), None),
        (Setup("Q1", "NGUYỄN VĂN TRỰC", asks_consent=False, asks_insurance=False), PERSON),
    ],
    ids=["a typed number names nobody", "a desk that asks no insurer"],
)
def test_nobody_is_asked_about_ahead(setup: Setup, claimed: Person | None) -> None:
    desk = Desk(State(setup)).card_on().play(KeyGiven(KEY, claimed, IdentifiedBy.QR))
    assert not any(isinstance(effect, AskAhead) for effect in desk.effects)


def test_who_is_known_is_not_asked_about_ahead() -> None:
    """A card read once more for the same visit: the insurer has been asked already."""
    desk = Desk().card_on().play(KeyGiven(KEY, PERSON, IdentifiedBy.QR))
    desk.play(CardSaid(PersonRead(PERSON)), CardReadFailed(CardFailed(FailureCode.CARD_REMOVED)))
    desk.card_off().card_on(2)
    reads = [effect for effect in desk.effects if isinstance(effect, ReadCard)]
    assert len(reads) == 2 and sum(isinstance(effect, AskAhead) for effect in desk.effects) == 1
