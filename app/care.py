"""From a check-in to the case the rules of care judge: what card, which grounds, which papers are good today."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict
from enum import StrEnum

from app.flow.judge import card_in_force
from app.flow.state import CheckIn, State
from app.portal.check_in.rules import NEWBORN_DAYS
from app.rules.benefits import card_percent, exempt
from app.rules.case import CareCase, Setting
from app.rules.forms import appointment_valid, transfer_end
from app.rules.priority import priority_groups
from app.rules.suggest import Suggestion, suggest
from domain.coverage import Coverage, CoverageAnswer, InsuranceCard
from domain.verdict import TickState
from domain.visit import DecidedBy, Details, Ground, Paper, Terms

_WHOLE = 100
_INSURED = {
    TickState.OK: True,
    TickState.WAIVED: True,
    TickState.FAILED: False,
}


class PaperSays(StrEnum):
    """Names of sentences."""

    GOOD = "good"
    EXPIRED = "expired"
    USED = "used"
    SHOWN_BEFORE = "shown_before"
    """A transfer form taken in for an earlier visit: the second round of a treatment wants an appointment slip."""
    UNCERTAIN = "uncertain"
    """No date, or a holiday of that year is not known."""


def paper_says(paper: Paper, today: dt.date) -> PaperSays:
    """Whether a transfer form or an appointment still opens the way (TT 01/2025/TT-BYT, coverage-portal.md §4.3)."""
    if paper.ground is not Ground.TRANSFER:
        return PaperSays.GOOD if appointment_valid(used_on=paper.used_on) else PaperSays.USED
    if paper.issued is None:
        return PaperSays.SHOWN_BEFORE if paper.used_on is not None and not paper.one_year else PaperSays.UNCERTAIN
    valid = transfer_end(paper.issued, annex_three=paper.one_year).valid_on(today, paper.issued)
    if valid and paper.used_on is not None and not paper.one_year:
        return PaperSays.SHOWN_BEFORE
    return {True: PaperSays.GOOD, False: PaperSays.EXPIRED, None: PaperSays.UNCERTAIN}[valid]


def grounds_that_count(details: Details, today: dt.date) -> frozenset[Ground]:
    """The grounds ticked, less those whose paper is shown and not good any more."""
    spoilt = {
        paper.ground for paper in details.papers if paper_says(paper, today) in (PaperSays.EXPIRED, PaperSays.USED)
    }
    return frozenset(details.grounds) - spoilt


def priority_of(check_in: CheckIn, today: dt.date) -> tuple[str, ...]:
    """Groups by age, card and what staff ticked, the one called first in front."""
    today = check_in.day(today)
    person = check_in.person or check_in.claimed
    card = card_in_force(_answer(check_in), today) or _shown_card(check_in)
    flags = frozenset(check_in.details.priority) | ({"emergency"} if _emergency(check_in) else frozenset())
    born = person.birth_date if person else None
    return priority_groups(today, born, flags=flags, object_code=card.code[:2] if card else "")


def _emergency(check_in: CheckIn) -> bool:
    return check_in.emergency or Ground.EMERGENCY in check_in.details.grounds


def case_of(state: State, today: dt.date) -> CareCase | None:
    """None where this workplace asks no insurance or nobody has described the house."""
    house, check_in = state.setup.house, state.check_in
    if house is None or not state.setup.asks_insurance:
        return None
    record, today = _record(check_in), check_in.day(today)
    grounds = grounds_that_count(check_in.details, today)
    return CareCase(
        day=today,
        facility=house,
        card=card_in_force(_answer(check_in), today) or _shown_card(check_in),
        insured=_INSURED.get(check_in.verdict.insured.state, True if record is not None else None),
        setting=Setting.INPATIENT if check_in.details.inpatient else Setting.OUTPATIENT,
        living_area=record.living_area if record else "",
        transfer=Ground.TRANSFER in grounds,
        appointment=Ground.APPOINTMENT in grounds,
        moved=Ground.MOVED in grounds,
        organ_donor=Ground.ORGAN_DONOR in grounds,
        newborn=Ground.NEWBORN in grounds,
        emergency=Ground.EMERGENCY in grounds or check_in.emergency,
        annex_one=None,  # there is no diagnosis at the counter
        annex_two=None,
        five_years_on=record.five_years_on if record else None,
        co_paid_vnd=check_in.co_paid_vnd,
    )


def _answer(check_in: CheckIn) -> CoverageAnswer | None:
    """The one that names a card: the portal's, else the one remembered."""
    answer = check_in.coverage
    return answer if answer is not None and answer.coverage is not None else check_in.last_known


def _shown_card(check_in: CheckIn) -> InsuranceCard | None:
    """What the insurer has no record of is judged by the card shown; whether it counts is the tick's affair."""
    shown = check_in.presented
    if shown is None:
        return None
    return shown.card or InsuranceCard(shown.number)


def _record(check_in: CheckIn) -> Coverage | None:
    answer = _answer(check_in)
    return answer.coverage if answer is not None else None


def co_paid_matters(check_in: CheckIn, today: dt.date) -> bool:
    """Whether the terms hang on this year's co-payments and nobody has asked for them yet."""
    today = check_in.day(today)
    card, record = card_in_force(check_in.coverage, today), _record(check_in)
    if card is None or record is None or check_in.co_paid_vnd is not None:
        return False
    return exempt(record.five_years_on, None, today) is None and card_percent(card, today) != _WHOLE


def suggestion_of(state: State, today: dt.date) -> Suggestion | None:
    """What the rules suggest now; None where there is nothing to suggest about."""
    case = case_of(state, today)
    return suggest(case) if case is not None else None


def birth_time_wanted(check_in: CheckIn, today: dt.date) -> bool:
    """Of the youngest the insurer's check-in message tells the time of birth (coverage-portal.md §2.3, NGAY_SINH)."""
    person = check_in.person or check_in.claimed
    born = person.birth_date.date if person and person.birth_date else None
    return born is not None and 0 <= (today - born).days <= NEWBORN_DAYS


def terms_of(suggestion: Suggestion, decided: str = "", reason: str = "", by: DecidedBy = DecidedBy.STAFF) -> Terms:
    """Both sides for the record: the suggestion is followed unless staff decided otherwise."""
    return Terms(suggestion.code, decided or suggestion.code, reason, asdict(suggestion), by)


def terms_now(state: State, today: dt.date, by: DecidedBy) -> Terms | None:
    """What is recorded with the visit now: staff's own code where they chose one, else what the rules suggest."""
    held, suggestion = state.check_in.terms, suggestion_of(state, today)
    if suggestion is None:
        return held
    if held is not None and held.reason:
        return terms_of(suggestion, held.decided, held.reason)
    return terms_of(suggestion, by=by)
