"""Moves that several steps of the flow share: judge anew, begin, end and store a visit."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from app.flow.events import Effect, EndFace, LookUp, StoreVisit
from app.flow.judge import outcome_of, verdict_of
from app.flow.state import CheckIn, Moment, Phase, State
from domain.coverage import CoverageQuery
from domain.person import Person
from domain.verdict import Outcome
from domain.visit import Visit

Step = tuple[State, tuple[Effect, ...]]


def update(state: State, **changes: Any) -> State:
    """The same desk with other facts about the check-in."""
    return replace(state, check_in=replace(state.check_in, **changes))


def marked(state: State, name: str, moment: Moment) -> State:
    """Note when something happened, once, in milliseconds since reading began."""
    check_in = state.check_in
    if not check_in.began_s or any(known == name for known, _ in check_in.marks):
        return state
    elapsed_ms = round((moment.monotonic_s - check_in.began_s) * 1000, 1)
    return update(state, marks=(*check_in.marks, (name, elapsed_ms)))


def judged(state: State, moment: Moment) -> Step:
    """Tell the ticks anew; when the last one is settled the visit has its outcome."""
    verdict = verdict_of(state.check_in, moment.today)
    state = update(state, verdict=verdict)
    for name, tick in verdict.ticks().items():
        state = marked(state, name, moment) if tick.settled else state
    if state.check_in.phase not in (Phase.JUDGING, Phase.SETTLED) or not verdict.settled:
        return state, ()
    state = marked(state, "verdict", moment)
    state = update(state, phase=Phase.SETTLED, outcome=outcome_of(state.check_in, verdict))
    if state.setup.auto_record and state.check_in.outcome in (Outcome.READY, Outcome.READY_PROVISIONAL):
        return stored(state, moment)
    return state, ()


def begun(state: State, moment: Moment, **known: Any) -> State:
    """A fresh check-in with its id, made before anything can fail."""
    return replace(state, notice=None, check_in=CheckIn(visit_id=moment.new_id, began_at=moment.utc, **known))


def looked_up(state: State, person: Person | None, *, again: bool = False) -> tuple[Effect, ...]:
    """The insurance look-up, where number, name and birth date are known."""
    if person is None or person.number is None or not person.name or person.birth_date is None:
        return ()
    query = CoverageQuery(person.number.digits, person.name, person.birth_date)
    return (LookUp(state.check_in.visit_id, query, again),)


def known_anything(check_in: CheckIn) -> bool:
    """Is this a visit yet? A scan alone is not: it may be a slip of the hand. Somebody nobody knows is one."""
    gone_on = check_in.phase in (Phase.JUDGING, Phase.SETTLED)
    return bool(check_in.visit_id) and (check_in.person is not None or gone_on)


def stored(state: State, moment: Moment) -> Step:
    """Hand the visit to the database; it stays in ``unsaved`` until the database says it has it."""
    visit = visit_of(state, moment)
    state = replace(state, unsaved=(*state.unsaved, visit))
    # Storing is idempotent by visit id, so whatever an earlier failure left behind goes along.
    storing = tuple(StoreVisit(unsaved) for unsaved in state.unsaved)
    return update(state, phase=Phase.RECORDING, outcome=visit.outcome), storing


def left(state: State, moment: Moment) -> Step:
    """Leave the visit for the next patient: record what is known of it, forget the pictures."""
    effects: tuple[Effect, ...] = (EndFace(),)
    if known_anything(state.check_in) and state.check_in.phase not in (Phase.RECORDING, Phase.RECORDED):
        state, storing = stored(state, moment)
        effects = (*storing, *effects)
    done = state.check_in.insertion or state.done_insertion
    return replace(state, check_in=CheckIn(), notice=None, done_insertion=done), effects


def visit_of(state: State, moment: Moment) -> Visit:
    """The record of the check-in as far as it came."""
    check_in = state.check_in
    verdict = verdict_of(check_in, moment.today)
    return Visit(
        id=check_in.visit_id,
        station=state.setup.station,
        staff=state.setup.staff,
        arrived_at=check_in.began_at or moment.utc,
        outcome=outcome_of(check_in, verdict),
        verdict=verdict,
        identified_by=check_in.identified_by.value,
        person=check_in.person or check_in.claimed,
        checks=check_in.checks,
        evidence=check_in.evidence,
        access=check_in.access,
        face=check_in.face,
        coverage=check_in.coverage,
        waivers=check_in.waivers,
        timings_ms=check_in.marks,
    )
