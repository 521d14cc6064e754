"""Steps of the flow for visits that are not the usual one: emergencies, hand-overs from a kiosk, visits taken back."""

from __future__ import annotations

from dataclasses import replace

from app.flow.common import Step, begun, cleared, judged, left, stored, update
from app.flow.effects import CancelVisit, Effect, EndFace, StopReading
from app.flow.events import (
    Abandoned,
    CaseTaken,
    DraftTaken,
    Emergency,
    HandOverAsked,
    UndoAsked,
    UndoFailed,
    VisitCancelled,
)
from app.flow.late_terms import without
from app.flow.state import CheckIn, IdentifiedBy, Moment, Phase, State
from domain.card import AccessKey
from domain.clinic_time import clinic_day
from domain.consent import Consent, ConsentAnswer, ConsentBy
from domain.failure import FailureCode
from domain.person import Person
from domain.visit import Ground

_STORING = frozenset({Phase.RECORDING, Phase.RECORDED})


def emergency(state: State, _: Emergency, moment: Moment) -> Step:
    """Care first: the visit is recorded now with whatever is known; nobody's face is compared (Law 91/2025)."""
    effects: tuple[Effect, ...] = ()
    if state.check_in.phase in _STORING:
        state, effects = left(state, moment)
    if not state.check_in.visit_id:
        state = begun(state, moment)
    check_in = state.check_in
    person, means = _whom(check_in)
    not_asked = Consent(ConsentAnswer.NOT_ASKED, ConsentBy.PATIENT, state.setup.channel, "", moment.utc)
    grounds = tuple(dict.fromkeys((*check_in.details.grounds, Ground.EMERGENCY)))
    state = update(
        state,
        emergency=True,
        phase=Phase.JUDGING,
        person=person,
        identified_by=means,
        insertion=state.reader.insertion,
        consent=check_in.consent or not_asked,
        face=None if check_in.consent is None else check_in.face,
        card_failure=None if check_in.checks else check_in.card_failure or FailureCode.CARD_NONE,
        details=replace(check_in.details, grounds=grounds),
    )
    state, _judging = judged(state, moment)
    state, storing = stored(state, moment)
    return state, (*effects, StopReading(), EndFace(), *storing)


def _whom(check_in: CheckIn) -> tuple[Person | None, IdentifiedBy]:
    """Who is known so far, and how: before a chip has spoken it is whoever was scanned or typed."""
    person = check_in.person or check_in.claimed
    known = check_in.person is not None or person is None
    return person, check_in.identified_by if known else check_in.claimed_by


def hand_over_asked(state: State, _: HandOverAsked, moment: Moment) -> Step:
    """The case gets a number at once, whatever is known; the patient is never left without a way on."""
    if state.check_in.phase in _STORING:
        return state, ()
    if not state.check_in.visit_id:
        state = begun(state, moment)
    person, means = _whom(state.check_in)
    state = update(state, person=person, identified_by=means, insertion=state.reader.insertion)
    state, storing = stored(state, moment, handed_over=True)
    return state, (StopReading(), EndFace(), *storing)


def abandoned(state: State, _: Abandoned, __: Moment) -> Step:
    """Whoever stood there has gone: nothing of them stays on the screen or in memory, and nothing is recorded."""
    stop: tuple[Effect, ...] = (StopReading(),) if state.check_in.phase is Phase.READING else ()
    return cleared(state), (*stop, EndFace())


def case_taken(state: State, event: CaseTaken, moment: Moment) -> Step:
    """A colleague finishes a handed-over visit: the chip is read again, nothing is typed twice."""
    if state.check_in.phase is Phase.READING:
        return state, ()
    state, effects = left(state, moment)
    case = event.case
    key = _key_of(case.person)
    state = update(
        begun(state, moment),
        key=key,
        claimed=case.person,
        claimed_by=IdentifiedBy(case.identified_by) if _typed_or_scanned(case.identified_by) else IdentifiedBy.TYPED,
        details=case.details,
        continues=case.visit_id,
    )
    return state, effects


def draft_taken(state: State, event: DraftTaken, moment: Moment) -> Step:
    """What was typed stands there again under its own visit, which came when it came; nothing of it is proved."""
    draft = event.draft
    here = (state.check_in.visit_id, state.last_visit_id, *(visit.id for visit in state.unsaved))
    if state.check_in.phase is Phase.READING or draft.visit_id in here:
        return state, ()
    state, effects = left(state, moment)
    today = clinic_day(draft.began_at) == moment.today
    state = update(
        begun(state, moment),
        visit_id=draft.visit_id,
        began_at=draft.began_at if today else moment.utc,
        key=_key_of(draft.person),
        claimed=draft.person,
        claimed_by=IdentifiedBy(draft.identified_by),
        details=draft.details,
        presented=draft.presented,
        waivers=draft.said,
        terms=draft.terms,
        continues=draft.continues,
    )
    return replace(state, changes=state.changes + 1), effects  # the list has one less


def _key_of(person: Person | None) -> AccessKey | None:
    if person is None or person.number is None:
        return None
    return AccessKey(can=person.number.can, number=person.number, birth_date=person.birth_date)


def _typed_or_scanned(means: str) -> bool:
    return means in {IdentifiedBy.QR, IdentifiedBy.QR_UNSURE, IdentifiedBy.TYPED}


def undo_asked(state: State, event: UndoAsked, _: Moment) -> Step:
    if not event.visit_id or not event.reason.strip():
        return state, ()
    return state, (CancelVisit(event.visit_id, state.setup.staff, event.reason),)


def visit_cancelled(state: State, event: VisitCancelled, _: Moment) -> Step:
    """The visit is void; if it is the one still shown, the desk is free again."""
    state = replace(without(state, event.visit_id), changes=state.changes + 1, notice=None)
    if event.visit_id == state.last_visit_id:
        state = replace(state, last_visit_id="")
    if event.visit_id == state.check_in.visit_id and state.check_in.phase is Phase.RECORDED:
        return replace(state, check_in=CheckIn()), ()
    return state, ()


def undo_failed(state: State, event: UndoFailed, _: Moment) -> Step:
    return replace(state, notice=event.code), ()
