"""Steps of the flow after the reading: answers arrive, staff decide, the visit is recorded."""

from __future__ import annotations

from dataclasses import replace

from app.flow import late_terms
from app.flow.common import Step, begun, here_today, judged, left, looked_up, stored, update
from app.flow.consent import may_look
from app.flow.consent_steps import OPEN, looking, reopened
from app.flow.effects import AskCoPaid, AskStays, EndFace, LookUp
from app.flow.events import (
    CoPaymentTold,
    CoverageAnswered,
    DetailsGiven,
    FaceDecided,
    LookAgain,
    LookUpAgain,
    LookUpAs,
    MemoryChanged,
    MemoryRestored,
    MemoryWorked,
    NextPatient,
    Recalled,
    RecordAsked,
    StaysTold,
    StoreFailed,
    TermsDecided,
    Typing,
    VisitStored,
)
from app.flow.state import CheckIn, Device, DeviceState, Moment, Phase, State
from domain.consent import Channel
from domain.coverage import AnswerClass, CoverageAnswer, PresentedCard
from domain.draft import Typed
from domain.face import FaceDecision
from domain.failure import FailureCode
from domain.visit import DecidedBy

_ANSWERED = frozenset({Phase.JUDGING, Phase.SETTLED})
_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})
_STORING = frozenset({Phase.RECORDING, Phase.RECORDED})


def face_decided(state: State, event: FaceDecided, moment: Moment) -> Step:
    """The matcher's answer; one that belongs to an earlier visit, or that nobody agreed to any more, is dropped."""
    current = event.visit_id == state.check_in.visit_id and state.check_in.phase in OPEN
    if not current or not may_look(state, moment) or _of_a_card_before(state, event):
        return state, ()
    return judged(update(state, face=event.result, challenge=None), moment)


def _of_a_card_before(state: State, event: FaceDecided) -> bool:
    """Compared with a portrait that this reading has not brought: an answer overtaken by the next card."""
    return event.result.decision is not FaceDecision.CANNOT_TELL and state.check_in.portrait is None


def coverage_answered(state: State, event: CoverageAnswered, moment: Moment) -> Step:
    """The portal's answer, or its absence. How the portal itself is comes with PortalChanged."""
    check_in = state.check_in
    overtaken = event.query is not None and check_in.asked is not None and event.query != check_in.asked
    if event.visit_id != check_in.visit_id or check_in.phase not in OPEN or overtaken:
        return state, ()
    if _told_before(check_in.coverage) and event.answer.answer_class in _NO_ANSWER:
        return state, ()  # asked twice, and the question without an answer ended last
    state = update(state, asked=event.found_by or check_in.asked)
    state, effects = judged(update(state, coverage=event.answer, last_known=event.last_known), moment)
    return state, (*effects, *_beside(state, moment))


def _told_before(held: CoverageAnswer | None) -> bool:
    return held is not None and held.answer_class not in _NO_ANSWER


def _beside(state: State, moment: Moment) -> tuple[AskCoPaid | AskStays, ...]:
    """What may be asked about somebody insured while the check-in goes on.

    Co-payments only where they can change the terms: five years are full and the card does not pay everything.
    """
    from app.care import co_paid_matters  # noqa: PLC0415 - the tables of the rules are no part of a window's start

    check_in, query = state.check_in, state.check_in.asked
    if query is None or check_in.coverage is None or check_in.coverage.coverage is None:
        return ()
    visit_id, asking = check_in.visit_id, list[AskCoPaid | AskStays]()
    if state.setup.house is not None and co_paid_matters(check_in, moment.today):
        asking.append(AskCoPaid(visit_id, query))
    somebody_reads_it = state.setup.asks_stays and state.setup.channel is Channel.DESK
    if somebody_reads_it and query.birth_date.date is not None:  # anything less is refused (§1.6)
        asking.append(AskStays(visit_id, query))
    return tuple(asking)


def stays_told(state: State, event: StaysTold, _: Moment) -> Step:
    return (update(state, stays=event.stays) if event.visit_id == state.check_in.visit_id else state), ()


def look_up_again(state: State, _: LookUpAgain, moment: Moment) -> Step:
    if state.check_in.phase not in _ANSWERED:
        return state, ()
    asking = looked_up(state, state.check_in.person, again=True)
    if not asking:
        return replace(state, notice=FailureCode.INPUT_NAME_MISSING), ()
    state, effects = judged(update(reopened(state), coverage=None, last_known=None), moment)
    return state, (*asking, *effects)


def look_up_as(state: State, event: LookUpAs, moment: Moment) -> Step:
    """Other data, same person: what the chip says is not changed by it.

    A number for somebody who has none of their own is that of a card: asked with again where no answer comes now.
    """
    if state.check_in.phase not in _ANSWERED or not state.setup.asks_insurance:
        return state, ()
    person = state.check_in.person
    if state.check_in.presented is None and (person is None or person.number is None):
        state = update(state, presented=PresentedCard(event.query.number))
    state, effects = judged(update(reopened(state), coverage=None, last_known=None), moment)
    return state, (LookUp(state.check_in.visit_id, event.query, again=True), *effects)


def look_again(state: State, _: LookAgain, moment: Moment) -> Step:
    ready = state.check_in.phase in _ANSWERED and state.check_in.portrait is not None
    if not ready or not may_look(state, moment):
        return state, ()
    state, effects = judged(update(reopened(state), face=None, challenge=None), moment)
    return state, (*looking(state), *effects)


def details_given(state: State, event: DetailsGiven, moment: Moment) -> Step:
    """What staff or patient add, also before the card; a visit on its way to the disk is not changed any more."""
    if state.check_in.phase in _STORING:
        return state, ()
    if not state.check_in.visit_id:
        state = begun(state, moment)
    return update(state, details=event.details, typed=Typed()), ()


def typing(state: State, event: Typing, moment: Moment) -> Step:
    """Kept with the visit, should the program end; a visit that began with it and has nothing else ends with it."""
    if event.visit_id != state.check_in.visit_id:
        return state, ()
    state = update(state if event.visit_id else begun(state, moment), typed=event.typed)
    check_in = state.check_in
    nothing = check_in == CheckIn(check_in.visit_id, check_in.began_at)
    return (replace(state, check_in=CheckIn()) if nothing else state), ()


def terms_decided(state: State, event: TermsDecided, _: Moment) -> Step:
    return (state if state.check_in.phase in _STORING else update(state, terms=event.terms)), ()


def recalled(state: State, event: Recalled, moment: Moment) -> Step:
    """Earlier visits are known; a desk that records by itself has waited for this."""
    if event.visit_id != state.check_in.visit_id:
        return state, ()
    return judged(update(state, earlier=event.earlier), moment)


def co_payment_told(state: State, event: CoPaymentTold, _: Moment) -> Step:
    """Five years and enough paid: the terms of care follow from it (app.rules.benefits), also of a visit recorded by
    then."""
    if event.visit_id == state.check_in.visit_id:
        state = update(state, co_paid_vnd=event.total_vnd)
    return late_terms.told(state, event.visit_id, event.total_vnd)


def record_asked(state: State, event: RecordAsked, moment: Moment) -> Step:
    """Staff record the visit; answers still missing are recorded as missing."""
    if state.check_in.phase not in _ANSWERED:
        return state, ()
    if here_today(state, moment) and not event.again:
        return update(replace(state, notice=FailureCode.VISIT_DUPLICATE), duplicate_asked=True), ()
    staff_looked = state.setup.channel is Channel.DESK
    return stored(state, moment, decided_by=DecidedBy.STAFF if staff_looked else DecidedBy.RULE)


def visit_stored(state: State, event: VisitStored, _: Moment) -> Step:
    """The database has it: now, and not before, the visit is recorded and the pictures are dropped."""
    unsaved = tuple(visit for visit in state.unsaved if visit.id != event.visit_id)
    state = replace(state, unsaved=unsaved, last_visit_id=event.visit_id, changes=state.changes + 1)
    state, correcting = late_terms.corrected(replace(state, memory=Device(DeviceState.OK)), event.visit_id)
    if event.visit_id != state.check_in.visit_id:
        return state, correcting
    done = state.check_in.insertion or state.done_insertion
    state = replace(state, done_insertion=done, notice=None)
    return update(state, phase=Phase.RECORDED, portrait=None), (EndFace(), *correcting)


def store_failed(state: State, event: StoreFailed, _: Moment) -> Step:
    """The visit stays in ``unsaved``; staff see why and the next attempt carries it along."""
    state = replace(state, notice=event.code, memory=Device(DeviceState.TROUBLE, event.code))
    if event.visit_id == state.check_in.visit_id and state.check_in.phase is Phase.RECORDING:
        unsaved = tuple(visit for visit in state.unsaved if visit.id != event.visit_id)
        state = late_terms.without(state, event.visit_id)  # what is recorded next is judged then
        return update(replace(state, unsaved=unsaved), phase=Phase.SETTLED), ()
    return state, ()


def memory_changed(state: State, event: MemoryChanged, _: Moment) -> Step:
    state = replace(state, memory=event.device)
    if event.device.state is not DeviceState.OK:
        return state, ()
    return state, late_terms.storing(state)


def memory_restored(state: State, _: MemoryRestored, __: Moment) -> Step:
    """Staff must know; visits not yet confirmed are handed over again."""
    state = replace(state, notice=FailureCode.DATABASE_RESTORED, changes=state.changes + 1)
    return state, late_terms.storing(state)


def memory_worked(state: State, _: MemoryWorked, __: Moment) -> Step:
    return replace(state, changes=state.changes + 1), ()


def next_patient(state: State, _: NextPatient, moment: Moment) -> Step:
    return left(state, moment)
