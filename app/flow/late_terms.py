"""Terms of care that hang on this year's co-payments when a visit is recorded: the insurer may answer only afterwards.

The record is not changed by that. What follows from the answer is kept beside it, and staff are told. An answer that
does not come is asked for again by the desk, also after the next start (app.desk.late_answers).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING

from app.flow.effects import CorrectTerms, KeepTerms, StoreVisit
from app.flow.state import OpenTerms, State
from domain.visit import DecidedBy, Terms, Visit

if TYPE_CHECKING:
    from app.rules.suggest import Suggestion

_MOST = 16
"""What is still open then is left to the asking again."""


def left_open(state: State, visit: Visit, today: dt.date) -> State:
    """Remember what the terms of a visit were judged by while the co-payments are not known. Before ``visit`` is
    handed to the database."""
    from app.care import case_of, co_paid_matters  # noqa: PLC0415 - the rules' tables are no part of a window's start

    case = case_of(state, today)
    if case is None or visit.terms is None or not co_paid_matters(state.check_in, today):
        return state
    open_terms = (*state.open_terms, OpenTerms(visit.id, visit.staff, case, visit.terms))
    return replace(state, open_terms=open_terms[-_MOST:])


def storing(state: State) -> tuple[StoreVisit, ...]:
    """What the database has not confirmed is handed to it, with what is open about its terms."""
    cases = {one.visit_id: one.case for one in state.open_terms}
    return tuple(StoreVisit(visit, cases.get(visit.id)) for visit in state.unsaved)


def without(state: State, visit_id: str) -> State:
    return replace(state, open_terms=tuple(one for one in state.open_terms if one.visit_id != visit_id))


def told(state: State, visit_id: str, co_paid_vnd: int) -> tuple[State, tuple[CorrectTerms | KeepTerms, ...]]:
    """The insurer's word on a visit that is recorded, or about to be: then it waits for the database."""
    known = tuple(
        replace(one, co_paid_vnd=co_paid_vnd) if one.visit_id == visit_id else one for one in state.open_terms
    )
    return corrected(replace(state, open_terms=known), visit_id)


def corrected(state: State, visit_id: str) -> tuple[State, tuple[CorrectTerms | KeepTerms, ...]]:
    """What has to be written beside the record of ``visit_id`` now."""
    waits = any(visit.id == visit_id for visit in state.unsaved)
    known = [one for one in state.open_terms if one.visit_id == visit_id and one.co_paid_vnd is not None]
    if waits or not known:
        return state, ()
    return without(state, visit_id), tuple(correction(one) or KeepTerms(visit_id) for one in known)


def correction(held: OpenTerms) -> CorrectTerms | None:
    """None where the co-payments change neither code nor share."""
    from app.care import terms_of  # noqa: PLC0415
    from app.rules.suggest import suggest  # noqa: PLC0415

    found, before = suggest(replace(held.case, co_paid_vnd=held.co_paid_vnd)), held.terms
    if _same(found, before):
        return None
    if before.reason:  # staff chose another code, and that stands
        return CorrectTerms(held.visit_id, held.staff, terms_of(found, before.decided, before.reason))
    return CorrectTerms(held.visit_id, "", terms_of(found, by=DecidedBy.RULE))


def _same(found: Suggestion, before: Terms) -> bool:
    return (found.code, found.fund_percent) == (before.suggested, before.suggestion.get("fund_percent"))
