"""Steps of the flow after the reading: answers arrive, staff decide, the visit is recorded."""

from __future__ import annotations

from dataclasses import replace

from app.flow.common import Step, judged, left, looked_up, stored, update
from app.flow.events import (
    BeginFace,
    CoverageAnswered,
    EndFace,
    FaceDecided,
    GivePortrait,
    LookAgain,
    LookUpAgain,
    MemoryChanged,
    NextPatient,
    RecordAsked,
    StaffWaived,
    StoreFailed,
    StoreVisit,
    VisitStored,
)
from app.flow.state import Device, DeviceState, Moment, Phase, State
from domain.failure import FailureCode
from domain.visit import Waiver

_OPEN = frozenset({Phase.READING, Phase.JUDGING, Phase.SETTLED})
_TICKS = frozenset({"card_genuine", "same_person", "insured"})


def face_decided(state: State, event: FaceDecided, moment: Moment) -> Step:
    """The matcher's answer; one that belongs to an earlier visit is dropped."""
    if event.visit_id != state.check_in.visit_id or state.check_in.phase not in _OPEN:
        return state, ()
    return judged(update(state, face=event.result), moment)


def coverage_answered(state: State, event: CoverageAnswered, moment: Moment) -> Step:
    """The portal's answer, or its absence; the status bar learns from every answer, also a late one."""
    failure = event.answer.failure
    down = failure if failure and failure.value.startswith("B-1") else None
    state = replace(state, portal=Device(DeviceState.TROUBLE if down else DeviceState.OK, down))
    if event.visit_id != state.check_in.visit_id or state.check_in.phase not in _OPEN:
        return state, ()
    return judged(update(state, coverage=event.answer, last_known=event.last_known), moment)


def staff_waived(state: State, event: StaffWaived, moment: Moment) -> Step:
    """Staff decide what the machine could not, with a reason; both are recorded."""
    if event.tick not in _TICKS or state.check_in.phase not in _OPEN:
        return state, ()
    waiver = Waiver(event.tick, event.reason, state.setup.staff)
    return judged(update(state, waivers=(*state.check_in.waivers, waiver)), moment)


def look_up_again(state: State, _: LookUpAgain, moment: Moment) -> Step:
    if state.check_in.phase not in (Phase.JUDGING, Phase.SETTLED):
        return state, ()
    asking = looked_up(state, state.check_in.person, again=True)
    if not asking:
        return replace(state, notice=FailureCode.INPUT_NAME_MISSING), ()
    state, effects = judged(update(_reopened(state), coverage=None, last_known=None), moment)
    return state, (*asking, *effects)


def look_again(state: State, _: LookAgain, moment: Moment) -> Step:
    portrait, visit_id = state.check_in.portrait, state.check_in.visit_id
    if state.check_in.phase not in (Phase.JUDGING, Phase.SETTLED) or portrait is None:
        return state, ()
    state, effects = judged(update(_reopened(state), face=None), moment)
    return state, (BeginFace(visit_id, state.setup.liveness), GivePortrait(visit_id, portrait), *effects)


def _reopened(state: State) -> State:
    return update(state, phase=Phase.JUDGING, outcome=None)


def record_asked(state: State, _: RecordAsked, moment: Moment) -> Step:
    """Staff record the visit; answers still missing are recorded as missing."""
    if state.check_in.phase not in (Phase.JUDGING, Phase.SETTLED):
        return state, ()
    return stored(state, moment)


def visit_stored(state: State, event: VisitStored, _: Moment) -> Step:
    """The database has it: now, and not before, the visit is recorded and the pictures are dropped."""
    unsaved = tuple(visit for visit in state.unsaved if visit.id != event.visit_id)
    state = replace(state, unsaved=unsaved, last_visit_id=event.visit_id, memory=Device(DeviceState.OK))
    if event.visit_id != state.check_in.visit_id:
        return state, ()
    done = state.check_in.insertion or state.done_insertion
    state = replace(state, done_insertion=done, notice=None)
    return update(state, phase=Phase.RECORDED, portrait=None), (EndFace(),)


def store_failed(state: State, event: StoreFailed, _: Moment) -> Step:
    """The visit stays in ``unsaved``; staff see why and the next attempt carries it along."""
    state = replace(state, notice=event.code, memory=Device(DeviceState.TROUBLE, event.code))
    if event.visit_id == state.check_in.visit_id and state.check_in.phase is Phase.RECORDING:
        unsaved = tuple(visit for visit in state.unsaved if visit.id != event.visit_id)
        return update(replace(state, unsaved=unsaved), phase=Phase.SETTLED), ()
    return state, ()


def memory_changed(state: State, event: MemoryChanged, _: Moment) -> Step:
    state = replace(state, memory=event.device)
    if event.device.state is not DeviceState.OK:
        return state, ()
    return state, tuple(StoreVisit(visit) for visit in state.unsaved)


def next_patient(state: State, _: NextPatient, moment: Moment) -> Step:
    return left(state, moment)
