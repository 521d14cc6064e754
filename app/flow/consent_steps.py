"""Steps of the flow about looking at faces: whether it is allowed, what is asked of the patient, what staff see."""

from __future__ import annotations

from dataclasses import replace

from app.flow.common import Step, judged, update
from app.flow.consent import may_look
from app.flow.effects import BeginFace, Effect, EndFace, GivePortrait
from app.flow.events import ChallengeSaid, ConsentSaid, StaffSaid
from app.flow.state import Moment, Phase, State
from domain.visit import Waiver

OPEN = frozenset({Phase.READING, Phase.JUDGING, Phase.SETTLED})
_TICKS = frozenset({"card_genuine", "same_person", "insured"})


def consent_said(state: State, event: ConsentSaid, moment: Moment) -> Step:
    """A yes begins the comparison, a no ends it and forgets what was seen.

    Before the card is opened it is kept for the visit; a word said while nobody stands there is nobody's.
    """
    if not state.check_in.visit_id or state.check_in.phase in (Phase.RECORDING, Phase.RECORDED):
        return state, ()
    before = may_look(state, moment)
    state = update(state, consent=event.consent)
    if state.check_in.phase not in OPEN:
        return state, ()
    allowed = may_look(state, moment)
    effects: tuple[Effect, ...] = ()
    if allowed and not before:
        state = update(state, face=None, challenge=None)
        effects = looking(state)
    elif before and not allowed:
        state, effects = update(state, face=None, challenge=None), (EndFace(),)
    state, judging = judged(reopened(state), moment)
    return state, (*effects, *judging)


def looking(state: State) -> tuple[Effect, ...]:
    """Look at whoever stands there, with the portrait where it is known already."""
    check_in = state.check_in
    begin = BeginFace(check_in.visit_id, state.setup.liveness)
    return (begin,) if check_in.portrait is None else (begin, GivePortrait(check_in.visit_id, check_in.portrait))


def reopened(state: State) -> State:
    """Something is open again; the outcome waits for it."""
    return update(state, phase=Phase.JUDGING, outcome=None) if state.check_in.phase is Phase.SETTLED else state


def challenge_said(state: State, event: ChallengeSaid, _: Moment) -> Step:
    if event.visit_id != state.check_in.visit_id or state.check_in.phase not in OPEN:
        return state, ()
    return update(state, challenge=event.asked if event.asked.step is not None else None), ()


def staff_said(state: State, event: StaffSaid, moment: Moment) -> Step:
    """Staff decide what the machine could not, with a reason; both are recorded, and the last word counts."""
    if event.tick not in _TICKS or not event.reason.strip() or state.check_in.phase not in OPEN:
        return state, ()
    waiver = Waiver(event.tick, event.reason, state.setup.staff, event.say)
    return judged(update(replace(state, notice=None), waivers=(*state.check_in.waivers, waiver)), moment)
