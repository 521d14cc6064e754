"""Days that change and clocks that jump while somebody stands at the desk; answers that overtake each other."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from app.care import priority_of, suggestion_of
from app.flow.common import here_today
from app.flow.effects import Effect, StoreVisit
from app.flow.events import (
    CoverageAnswered,
    DetailsGiven,
    Event,
    GoOnWithoutChip,
    KeyGiven,
    LookUpAgain,
    NextPatient,
    Recalled,
    RecordAsked,
)
from app.flow.state import IdentifiedBy, Moment, Setup, State
from app.flow.step import step
from app.rules.case import Facility, FormerRank, Level
from domain.card import AccessKey
from domain.clinic_time import CLINIC_TIME, clinic_day
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.verdict import Outcome, TickState
from domain.visit import Details, EarlierVisit, Visit

NUMBER = CitizenId("990085000123")
PERSON = Person(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
CLAIM = KeyGiven(AccessKey.from_number(NUMBER), PERSON, IdentifiedBy.QR)
TYPED = KeyGiven(AccessKey.from_number(NUMBER))
HOUSE = Facility("99001", Level.BASIC, 60, former=FormerRank.NONE)
CARD = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 6, 30), "99002")
SETUP = Setup("Q1", "A", house=HOUSE)
LATE = dt.datetime(2026, 6, 30, 23, 58, tzinfo=CLINIC_TIME)


def moment(at: dt.datetime, new_id: str = "V1") -> Moment:
    return Moment(at.timestamp(), at.astimezone(dt.UTC), clinic_day(at), new_id)


def played(*timed: tuple[dt.datetime, Event]) -> tuple[State, list[Effect]]:
    state, effects = State(SETUP), list[Effect]()
    for number, (at, event) in enumerate(timed):
        state, more = step(state, event, moment(at, f"V{number + 1}"))
        effects.extend(more)
    return state, effects


def recorded(effects: list[Effect]) -> Visit:
    return [effect.visit for effect in effects if isinstance(effect, StoreVisit)][-1]


def found(card: InsuranceCard, at: dt.datetime) -> CoverageAnswered:
    return CoverageAnswered("V1", CoverageAnswer("000", AnswerClass.OK, at.astimezone(dt.UTC), coverage=Coverage(card)))


def later(minutes: int) -> dt.datetime:
    return LATE + dt.timedelta(minutes=minutes)


def test_who_came_before_midnight_is_judged_by_the_day_of_arrival() -> None:
    """The card ends and the 50 % rule of code 1.13 begins at midnight of 01/07/2026, in the middle of this check-in."""
    story = ((LATE, CLAIM), (LATE, GoOnWithoutChip()), (later(1), found(CARD, LATE)), (later(4), RecordAsked()))
    state, effects = played(*story)
    visit = recorded(effects)
    assert clinic_day(visit.arrived_at) == dt.date(2026, 6, 30), "the day its queue number is of"
    assert visit.verdict.insured.state is TickState.OK
    assert visit.terms is not None
    assert (visit.terms.decided, visit.terms.suggestion["table_percent"]) == ("1.13", 0)
    shown = suggestion_of(state, dt.date(2026, 7, 1))
    assert shown is not None and shown.table_percent == 0, "the screen says what is recorded"


def test_who_comes_after_midnight_is_of_the_new_day() -> None:
    card = replace(CARD, valid_to=None)
    at = later(3)
    _, effects = played((at, CLAIM), (at, GoOnWithoutChip()), (at, found(card, at)), (at, RecordAsked()))
    terms = recorded(effects).terms
    assert terms is not None and (terms.decided, terms.suggestion["table_percent"]) == ("1.13", 50)
    _, effects = played((at, CLAIM), (at, GoOnWithoutChip()), (at, found(CARD, at)), (at, RecordAsked()))
    assert recorded(effects).verdict.insured.state is TickState.FAILED


def test_twice_on_one_day_is_asked_about_across_midnight() -> None:
    before = EarlierVisit("before", dt.date(2026, 6, 30), LATE.astimezone(dt.UTC), "", 7, Outcome.READY)
    story = ((LATE, CLAIM), (LATE, GoOnWithoutChip()), (later(4), Recalled("V1", (before,))))
    state, _ = played(*story)
    assert here_today(state, moment(later(5))) == (before,)


@pytest.mark.parametrize("begin", [TYPED, CLAIM, DetailsGiven(Details("Nội"))], ids=["typed", "scanned", "details"])
def test_a_slip_of_the_evening_is_nobodys_arrival(begin: Event) -> None:
    """Nobody was known of it; whoever comes in the morning is of the morning's day and its line."""
    morning = LATE + dt.timedelta(hours=8)
    _, effects = played((LATE, begin), (morning, CLAIM), (morning, GoOnWithoutChip()), (morning, NextPatient()))
    assert recorded(effects).arrived_at == morning


def test_who_is_known_keeps_the_time_of_arrival() -> None:
    morning = LATE + dt.timedelta(hours=8)
    _, effects = played((LATE, CLAIM), (LATE, GoOnWithoutChip()), (morning, RecordAsked()))
    assert recorded(effects).arrived_at == LATE


def test_a_clock_set_back_makes_no_arrival_anew() -> None:
    earlier = LATE - dt.timedelta(days=400)
    _, effects = played((LATE, CLAIM), (earlier, GoOnWithoutChip()), (earlier, RecordAsked()))
    assert recorded(effects).arrived_at == LATE


AWAY = CoverageAnswered("V1", CoverageAnswer("", AnswerClass.TEMPORARY, LATE, failure=FailureCode.PORTAL_TIMEOUT))
GOOD = found(replace(CARD, valid_to=None), LATE)
GONE = CoverageAnswered("V1", CoverageAnswer("050", AnswerClass.NOT_COVERED, LATE))


@pytest.mark.parametrize(
    ("answers", "state"),
    [
        ((GOOD, AWAY), TickState.OK),
        ((AWAY, GOOD), TickState.OK),
        ((GONE, AWAY), TickState.FAILED),
        ((GONE, GOOD), TickState.OK),
        ((GOOD, GONE), TickState.FAILED),
    ],
)
def test_a_question_without_an_answer_takes_none_away(answers: tuple[Event, ...], state: TickState) -> None:
    """The same asked twice, and the one that failed ends last; of two answers the later one counts."""
    timed = ((LATE, CLAIM), (LATE, GoOnWithoutChip()), *((LATE, one) for one in answers))
    assert played(*timed)[0].check_in.verdict.insured.state is state


def test_asked_again_by_staff_no_answer_is_what_came() -> None:
    timed = ((LATE, CLAIM), (LATE, GoOnWithoutChip()), (LATE, GONE), (LATE, LookUpAgain()), (LATE, AWAY))
    assert played(*timed)[0].check_in.verdict.insured.state is TickState.UNAVAILABLE


@pytest.mark.parametrize(
    ("born", "day", "groups"),
    [
        (PartialDate(1951, 7, 1), later(0), ()),
        (PartialDate(1951, 7, 1), later(3), ("elderly",)),
        (PartialDate(1952, 2, 29), dt.datetime(2027, 2, 28, 9, tzinfo=CLINIC_TIME), ()),
        (PartialDate(1952, 2, 29), dt.datetime(2027, 3, 1, 9, tzinfo=CLINIC_TIME), ("elderly",)),
        (PartialDate(1952, 2, 29), dt.datetime(2028, 2, 29, 9, tzinfo=CLINIC_TIME), ("elderly",)),
        (PartialDate(1953, 3, 1), dt.datetime(2028, 2, 29, 9, tzinfo=CLINIC_TIME), ()),
        (PartialDate(2020, 2, 29), dt.datetime(2026, 2, 28, 9, tzinfo=CLINIC_TIME), ("child",)),
        (PartialDate(2020, 2, 29), dt.datetime(2026, 3, 1, 9, tzinfo=CLINIC_TIME), ()),
        (PartialDate(1951), later(0), ("elderly",)),
    ],
)
def test_priority_by_age_on_the_day_of_arrival(born: PartialDate, day: dt.datetime, groups: tuple[str, ...]) -> None:
    """A birthday at midnight; 29 February falls on 1 March in other years; a year alone counts in favour."""
    claim = replace(CLAIM, claimed=replace(PERSON, birth_date=born))
    state, _ = played((day, claim), (day, GoOnWithoutChip()))
    assert priority_of(state.check_in, clinic_day(day) + dt.timedelta(days=1)) == groups
