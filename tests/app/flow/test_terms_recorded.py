"""Terms of care in the record: what the rules suggested and who decided, whichever way the visit was recorded."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.care import suggestion_of
from app.flow.effects import AskCoPaid, AskStays, CorrectTerms, Effect, KeepTerms, StoreVisit
from app.flow.events import (
    CardShown,
    CoPaymentTold,
    CoverageAnswered,
    DetailsGiven,
    Emergency,
    Event,
    GoOnWithoutChip,
    HandOverAsked,
    KeyGiven,
    MemoryChanged,
    NextPatient,
    Recalled,
    RecordAsked,
    StaffSaid,
    StaysTold,
    StoreFailed,
    TermsDecided,
    VisitCancelled,
    VisitStored,
)
from app.flow.state import Device, DeviceState, IdentifiedBy, Moment, Phase, Setup, State
from app.flow.step import step
from app.insurance_facts import warnings_of
from app.portal.told_elsewhere import Stay
from app.rules.case import Facility, FormerRank, Level
from app.rules.suggest import suggest
from domain.card import AccessKey
from domain.consent import Channel
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, CoverageQuery, InsuranceCard, PresentedCard
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.visit import DecidedBy, Details, Ground, Paper, StaffSay, Terms, Visit

NOON = dt.datetime(2026, 11, 22, 5, 0, tzinfo=dt.UTC)
DAY = NOON.date()
NUMBER = CitizenId("990085000123")
BORN = PartialDate(1985, 9, 2)
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", BORN)
CLAIM = KeyGiven(AccessKey.from_number(NUMBER), PERSON, IdentifiedBy.QR)
HOUSE = Facility("99001", Level.BASIC, 60, former=FormerRank.DISTRICT)
CARD = InsuranceCard("DN4999900000001", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001")
RECORD = Coverage(CARD, five_years_on=dt.date(2025, 1, 1))
ANSWER = CoverageAnswered("V1", CoverageAnswer("000", AnswerClass.OK, NOON, coverage=RECORD))
SETUP = Setup("Q1", "Lê Thị Tiếp Đón", house=HOUSE)
NOBODY_BEFORE = Recalled("V1", ())
EYES = StaffSaid("same_person", "compared")


def played(*events: Event, setup: Setup = SETUP) -> tuple[State, list[Effect]]:
    state, effects = State(setup), []
    for number, event in enumerate(events):
        state, more = step(state, event, Moment(1000.0 + number, NOON, DAY, f"V{number + 1}"))
        effects.extend(more)
    return state, effects


def recorded(*events: Event, setup: Setup = SETUP) -> Visit:
    (visit,) = (effect.visit for effect in played(*events, setup=setup)[1] if isinstance(effect, StoreVisit))
    return visit


KNOWN = (CLAIM, GoOnWithoutChip(), ANSWER)


@pytest.mark.parametrize(
    ("events", "setup", "code", "by"),
    [
        ((*KNOWN, RecordAsked()), SETUP, "1.1", DecidedBy.STAFF),
        ((*KNOWN, NextPatient()), SETUP, "1.1", DecidedBy.RULE),
        ((*KNOWN, Emergency()), SETUP, "1.1", DecidedBy.RULE),
        ((Emergency(),), SETUP, "2", DecidedBy.RULE),
        ((*KNOWN, NOBODY_BEFORE, EYES), replace(SETUP, auto_record=True), "1.1", DecidedBy.RULE),
        ((*KNOWN, RecordAsked()), replace(SETUP, channel=Channel.KIOSK), "1.1", DecidedBy.RULE),
        ((*KNOWN, HandOverAsked()), replace(SETUP, channel=Channel.KIOSK), "1.1", DecidedBy.RULE),
    ],
    ids=["staff", "walked past", "emergency", "emergency, nobody known", "by itself", "kiosk", "handed over"],
)
def test_every_way_of_recording_keeps_suggestion_and_decision(
    events: tuple[Event, ...], setup: Setup, code: str, by: DecidedBy
) -> None:
    terms = recorded(*events, setup=setup).terms
    assert terms is not None
    assert (terms.suggested, terms.decided, terms.by) == (code, code, by)
    assert terms.suggestion["clause"]


def test_what_staff_chose_stands_however_the_visit_is_recorded() -> None:
    chosen = TermsDecided(Terms("1.1", "1.5", "paper_shown"))
    terms = recorded(*KNOWN, chosen, NextPatient()).terms
    assert terms is not None
    assert (terms.suggested, terms.decided, terms.reason, terms.by) == ("1.1", "1.5", "paper_shown", DecidedBy.STAFF)


def test_a_house_nobody_described_has_no_terms() -> None:
    assert recorded(*KNOWN, RecordAsked(), setup=replace(SETUP, house=None)).terms is None


def test_five_years_and_enough_paid_is_nothing_more_to_pay() -> None:
    """Above six times the base salary of the day: 6 × 2 530 000 (NĐ 188 Art. 18 k2)."""
    state, _ = played(*KNOWN)
    found = suggestion_of(state, DAY)
    assert found is not None and (found.fund_percent, found.notes) == (80, ("co_paid_unknown",))
    for total_vnd, percent in ((15_180_000, 80), (15_180_001, 100)):
        told, _ = step(state, CoPaymentTold("V1", total_vnd), Moment(1.0, NOON, DAY, "V9"))
        found = suggestion_of(told, DAY)
        assert found is not None
        assert (found.fund_percent, found.notes) == (percent, ("exempt",) if percent == 100 else ())
    terms = recorded(*KNOWN, CoPaymentTold("V1", 20_000_000), RecordAsked()).terms
    assert terms is not None and terms.suggestion["fund_percent"] == 100


def test_a_co_payment_of_another_visit_is_not_this_ones() -> None:
    state, _ = played(*KNOWN, CoPaymentTold("V0", 20_000_000))
    assert state.check_in.co_paid_vnd is None


def test_an_appointment_used_before_opens_no_way() -> None:
    elsewhere = replace(SETUP, house=replace(HOUSE, code="99002", level=Level.SPECIALISED, former=FormerRank.PROVINCE))
    for used_on, code in ((None, "1.5"), (dt.date(2026, 11, 1), "1.18")):
        paper = Paper(Ground.APPOINTMENT, "HK-1", used_on=used_on)
        given = DetailsGiven(Details(grounds=(Ground.APPOINTMENT,), papers=(paper,)))
        terms = recorded(*KNOWN, given, RecordAsked(), setup=elsewhere).terms
        assert terms is not None and terms.suggested == code


AWAY = CoverageAnswered("V1", CoverageAnswer("", AnswerClass.TEMPORARY, NOON))
INSURED = StaffSaid("insured", "paper card seen")


def shown(number: str, card: InsuranceCard | None = None) -> CardShown:
    return CardShown(Person(None, PERSON.name, PERSON.birth_date), PresentedCard(number, card))


def test_the_card_shown_is_judged_while_the_insurer_says_nothing() -> None:
    """A paper card of the army, its QR read and the portal away: first the money is open, then staff vouch for it."""
    army = InsuranceCard("QN5999900000001", dt.date(2026, 1, 1), None, "99001")
    before = (shown("QN5999900000001", army), GoOnWithoutChip(), AWAY)
    terms = recorded(*before, RecordAsked()).terms
    assert terms is not None
    assert (terms.suggested, terms.suggestion["fund_percent"]) == ("1.1", None)
    visit = recorded(*before, INSURED, RecordAsked())
    assert visit.terms is not None and visit.presented is not None
    assert (visit.terms.suggested, visit.terms.suggestion["fund_percent"]) == ("1.1", 100)
    assert visit.presented.number == "QN5999900000001"


def test_a_newborn_vouched_for_is_not_called_uninsured() -> None:
    named = CardShown(Person(None, "TRẺ SƠ SINH", PartialDate(2026, 11, 21)), None)
    ground = DetailsGiven(Details(grounds=(Ground.NEWBORN,)))
    terms = recorded(named, GoOnWithoutChip(), ground, INSURED, RecordAsked()).terms
    assert terms is not None and terms.suggested == "1.7"


def test_whoever_pays_alone_has_the_code_of_the_uninsured() -> None:
    """MA_DOITUONG_KCB 9 (QĐ 3276 annex 1, coverage-portal.md §4.2), certain, and the fund pays nothing."""
    none = StaffSaid("insured", "told_at_desk", StaffSay.NO)
    for events in (
        (CLAIM, GoOnWithoutChip(), AWAY, none, RecordAsked()),
        (CardShown(Person(None, "JOHN SMITH", PartialDate(1985)), None), GoOnWithoutChip(), none, RecordAsked()),
    ):
        visit = recorded(*events)
        assert visit.terms is not None
        assert (visit.terms.decided, visit.terms.suggestion["fund_percent"]) == ("9", 0)
        assert visit.terms.suggestion["certain"] and not visit.terms.suggestion["missing"]


def test_what_was_found_with_another_number_is_asked_about_with_that_number() -> None:
    """The citizen number is not known to the insurer: nothing would be on record of it, and the terms be wrong."""
    asked, found_by = (CoverageQuery(number, PERSON.name, BORN) for number in (NUMBER.digits, "9900000101"))
    answer = replace(ANSWER, query=asked, found_by=found_by)
    assert co_paid_asked(answer) == ["9900000101"]
    effects = played(CLAIM, GoOnWithoutChip(), answer, setup=SETUP)[1]
    assert [effect.query.number for effect in effects if isinstance(effect, AskStays)] == ["9900000101"]


ENOUGH = CoPaymentTold("V1", 6 * 2_530_000 + 1)
BY_ITSELF = replace(SETUP, auto_record=True)
STORED = VisitStored("V1")


def corrections(*events: Event, setup: Setup = SETUP) -> list[CorrectTerms]:
    return [effect for effect in played(*events, setup=setup)[1] if isinstance(effect, CorrectTerms)]


@pytest.mark.parametrize(
    ("events", "setup"),
    [
        ((*KNOWN, NOBODY_BEFORE, EYES, STORED, ENOUGH), BY_ITSELF),
        ((*KNOWN, RecordAsked(), ENOUGH, STORED), SETUP),
        ((*KNOWN, RecordAsked(), STORED, NextPatient(), ENOUGH), SETUP),
        ((*KNOWN, NextPatient(), ENOUGH, STORED), SETUP),
        ((*KNOWN, RecordAsked(), StoreFailed("V1", FailureCode.DATABASE_FULL), RecordAsked(), STORED, ENOUGH), SETUP),
    ],
    ids=["by itself", "before the disk has it", "next patient there", "walked past", "second try"],
)
def test_co_payments_told_after_recording_correct_the_terms_once(events: tuple[Event, ...], setup: Setup) -> None:
    """The record stays; the fund's share that follows from the answer is written beside it, by the rules."""
    (visit, *_) = (effect.visit for effect in played(*events, setup=setup)[1] if isinstance(effect, StoreVisit))
    assert visit.terms is not None and visit.terms.suggestion["fund_percent"] == 80
    (found,) = corrections(*events, ENOUGH, STORED, setup=setup)
    assert (found.visit_id, found.staff, found.terms.by) == ("V1", "", DecidedBy.RULE)
    assert (found.terms.decided, found.terms.suggestion["fund_percent"]) == ("1.1", 100)


def test_what_is_open_is_handed_to_the_database_and_closed_when_it_is_told() -> None:
    """With every try to store it; of a visit whose terms hang on nothing no case is kept."""
    failed = StoreFailed("V1", FailureCode.DATABASE_FULL)
    _, effects = played(*KNOWN, NextPatient(), failed, MemoryChanged(Device(DeviceState.OK)))
    first, second = (effect.open_case for effect in effects if isinstance(effect, StoreVisit))
    assert first is not None and first == second
    assert suggest(replace(first, co_paid_vnd=6 * 2_530_000 + 1)).fund_percent == 100
    _, effects = played(*KNOWN, ENOUGH, RecordAsked())
    assert [effect.open_case for effect in effects if isinstance(effect, StoreVisit)] == [None]
    _, effects = played(*KNOWN, RecordAsked(), STORED, CoPaymentTold("V1", 6 * 2_530_000))
    assert effects[-1] == KeepTerms("V1")


def test_what_staff_chose_stands_beside_the_corrected_suggestion() -> None:
    chosen = TermsDecided(Terms("1.1", "1.5", "paper_shown"))
    (found,) = corrections(*KNOWN, chosen, RecordAsked(), STORED, ENOUGH)
    assert (found.terms.suggested, found.terms.decided, found.terms.reason) == ("1.1", "1.5", "paper_shown")
    assert (found.staff, found.terms.suggestion["fund_percent"]) == (SETUP.staff, 100)


@pytest.mark.parametrize(
    "events",
    [
        (*KNOWN, RecordAsked(), STORED, CoPaymentTold("V1", 6 * 2_530_000)),
        (*KNOWN, RecordAsked(), STORED, VisitCancelled("V1"), ENOUGH),
        (*KNOWN, ENOUGH, RecordAsked(), STORED, ENOUGH),
        (*KNOWN, RecordAsked(), STORED, CoPaymentTold("V0", 20_000_000)),
        (*KNOWN, RecordAsked(), StoreFailed("V1", FailureCode.DATABASE_FULL), ENOUGH, RecordAsked(), STORED),
        (*KNOWN, HandOverAsked(), STORED, ENOUGH),
    ],
    ids=["not enough", "taken back", "known before", "of nobody", "recorded after the answer", "handed over"],
)
def test_nothing_is_corrected_where_nothing_changed(events: tuple[Event, ...]) -> None:
    assert corrections(*events) == []


def test_the_screen_of_a_recorded_visit_tells_the_share_that_holds() -> None:
    state, _ = played(*KNOWN, RecordAsked(), STORED, ENOUGH)
    found = suggestion_of(state, DAY)
    assert found is not None and found.fund_percent == 100


def co_paid_asked(answer: CoverageAnswered, setup: Setup = SETUP) -> list[str]:
    effects = played(CLAIM, GoOnWithoutChip(), answer, setup=setup)[1]
    return [effect.query.number for effect in effects if isinstance(effect, AskCoPaid)]


def test_co_payments_are_asked_where_the_terms_hang_on_them() -> None:
    """Five years are full and the card pays 80 %: above six months' base salary nothing more is to be paid."""
    assert co_paid_asked(ANSWER) == [NUMBER.digits]
    state, _ = played(*KNOWN)
    before = suggestion_of(state, DAY)
    assert before is not None and (before.fund_percent, before.notes) == (80, ("co_paid_unknown",))
    state, _ = played(*KNOWN, CoPaymentTold("V1", 6 * 2_530_000 + 1))
    after = suggestion_of(state, DAY)
    assert after is not None and (after.fund_percent, after.notes) == (100, ("exempt",))


@pytest.mark.parametrize(
    ("record", "setup"),
    [
        (replace(RECORD, five_years_on=dt.date(2027, 1, 1)), SETUP),
        (replace(RECORD, five_years_on=None), SETUP),
        (replace(RECORD, card=replace(CARD, code="HN2999900000001")), SETUP),
        (RECORD, replace(SETUP, house=None)),
        (RECORD, replace(SETUP, asks_insurance=False)),
    ],
    ids=["not yet", "not told", "pays everything", "house not described", "asks no insurance"],
)
def test_co_payments_that_change_nothing_are_not_asked(record: Coverage, setup: Setup) -> None:
    answer = replace(ANSWER, answer=replace(ANSWER.answer, coverage=record))
    assert co_paid_asked(answer, setup) == []


def test_treatment_elsewhere_is_asked_about_whoever_is_found_and_the_house_may_forbid_it() -> None:
    asked = [effect for effect in played(*KNOWN)[1] if isinstance(effect, AskStays)]
    assert asked == [AskStays("V1", CoverageQuery(NUMBER.digits, PERSON.name, PartialDate(1985, 9, 2)))]
    quiet, alone = replace(SETUP, asks_stays=False), replace(SETUP, channel=Channel.KIOSK)
    silent = CoverageAnswered("V1", CoverageAnswer("", AnswerClass.TEMPORARY, NOON))
    year_only = replace(CLAIM, claimed=replace(PERSON, birth_date=PartialDate(1985)))
    for events, setup in (
        (KNOWN, quiet),
        (KNOWN, alone),
        ((*KNOWN[:2], silent), SETUP),
        ((year_only, *KNOWN[1:]), SETUP),
    ):
        assert not any(isinstance(effect, AskStays) for effect in played(*events, setup=setup)[1])


def test_a_stay_elsewhere_warns_whoever_it_was_asked_about() -> None:
    stay = Stay("99002", "", NOON - dt.timedelta(days=2), None)
    state, _ = played(*KNOWN, StaysTold("V1", (stay,)))
    (warned,) = warnings_of(state.check_in.coverage, state.check_in.stays, "99001", NOON)
    assert (warned.kind, warned.facility_code) == ("open_stay", "99002")
    late, _ = played(*KNOWN, RecordAsked(), NextPatient(), StaysTold("V1", (stay,)))
    assert late.check_in.stays == ()


class _Recorder:
    """What the database holds of each visit, as effects and answers come and go in any order."""

    def __init__(self) -> None:
        self.state = State(SETUP)
        self.handed: dict[str, float] = {}
        self.held: dict[str, float] = {}
        self.told: set[str] = set()
        self.void: set[str] = set()

    def play(self, event: Event) -> None:
        number = len(self.handed) + len(self.told) + 1
        self.state, effects = step(self.state, event, Moment(1000.0, NOON, DAY, f"V{number}-{id(event)}"))
        for effect in effects:
            if isinstance(effect, StoreVisit) and effect.visit.terms is not None:
                self.handed[effect.visit.id] = effect.visit.terms.suggestion["fund_percent"]
            elif isinstance(effect, CorrectTerms):
                assert effect.visit_id in self.held and effect.visit_id not in self.void
                self.held[effect.visit_id] = effect.terms.suggestion["fund_percent"]

    def arrive(self) -> None:
        self.play(CLAIM)
        self.play(GoOnWithoutChip())
        self.play(replace(ANSWER, visit_id=self.state.check_in.visit_id))

    def waiting(self) -> list[str]:
        return [visit.id for visit in self.state.unsaved]


_HAPPENS = ["come", "record", "leave", "stored", "failed", "told", "undone"]


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(["come", "record", "leave", "stored", "failed", "told", "undone"]), max_size=30), st.data()
)
def test_whenever_the_co_payments_are_told_the_database_ends_up_with_what_follows(
    story: list[str], data: st.DataObject
) -> None:
    desk = _Recorder()
    for what in story:
        current = desk.state.check_in.visit_id
        if what == "come" and not current:
            desk.arrive()
        elif what == "record":
            desk.play(RecordAsked(again=True))
        elif what == "leave" and current and desk.state.check_in.phase is not Phase.SETTLED:
            desk.play(NextPatient())
        elif what == "stored" and desk.waiting():
            visit_id = data.draw(st.sampled_from(desk.waiting()))
            desk.held.setdefault(visit_id, desk.handed[visit_id])
            desk.play(VisitStored(visit_id))
        elif what == "failed" and desk.waiting():
            desk.play(StoreFailed(data.draw(st.sampled_from(desk.waiting())), FailureCode.DATABASE_FULL))
        elif what == "undone" and desk.held:
            visit_id = data.draw(st.sampled_from(sorted(desk.held)))
            desk.void.add(visit_id)
            desk.play(VisitCancelled(visit_id))
        elif what == "told":
            asked = {current, *desk.handed} - {"", *desk.told}
            if asked:
                visit_id = data.draw(st.sampled_from(sorted(asked)))
                desk.told.add(visit_id)
                desk.play(CoPaymentTold(visit_id, 20_000_000))
    for visit_id, percent in desk.held.items():
        assert visit_id in desk.void or percent == (100 if visit_id in desk.told else 80)
