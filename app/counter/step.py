"""``step``: the counter as one pure function from what was and what happened to what is and what to do."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from app.counter.procedures import due_date
from app.counter.rules import Identity, identity_of, may_apply, other_name, right_of
from app.counter.state import (
    ClearDesk,
    CounterEffect,
    CounterEvent,
    CounterState,
    DeskChanged,
    FindReceipt,
    HandOverAsked,
    KeepFailed,
    KeepHandOver,
    KeepReception,
    Kept,
    LetterNoted,
    ListAnew,
    Listed,
    Mode,
    ModeChosen,
    NameAccepted,
    NextPerson,
    Noticed,
    PrintAgainAsked,
    PrintReceipt,
    ProcedureChosen,
    ProceduresKnown,
    ProxiesCleared,
    ProxyNamed,
    ReceiptLookedUp,
    ReceiptScanned,
    ReceiveAsked,
    ReceptionChosen,
)
from app.flow.common import visit_of
from app.flow.state import CheckIn, DeviceState, Moment
from domain.clinic_time import clinic_day
from domain.failure import FailureCode
from domain.reception import CollectorRole, HandOver, Reception
from domain.visit import Visit
from offline_cache.visits import kept

Step = tuple[CounterState, tuple[CounterEffect, ...]]


def step(state: CounterState, event: CounterEvent, moment: Moment) -> Step:
    """Never raises, never looks at a clock."""
    return _STEPS[type(event)](state, event, moment)


def _desk(state: CounterState, event: DeskChanged, _: Moment) -> Step:
    before, check_in = state.desk, event.state.check_in
    state = replace(state, desk=event.state)
    if check_in.visit_id and check_in.visit_id != before.check_in.visit_id:
        state = replace(state, done=None, notice=None, letter=None, name_reason="")
    opened = event.state.memory.state is DeviceState.OK and before.memory.state is not DeviceState.OK
    return state, (ListAnew(),) if opened else ()


def _procedures(state: CounterState, event: ProceduresKnown, _: Moment) -> Step:
    return replace(state, procedures=event.procedures), ()


def _mode(state: CounterState, event: ModeChosen, _: Moment) -> Step:
    """Whoever is verified stays so: one may apply and collect at the same visit."""
    done = state.done if event.mode is state.mode else None
    return replace(state, mode=event.mode, notice=None, done=done), (ListAnew(),)


# --- receiving ----------------------------------------------------------------------------


def _procedure(state: CounterState, event: ProcedureChosen, _: Moment) -> Step:
    return replace(state, procedure=event.code if state.procedures.of(event.code) else ""), ()


def _proxy(state: CounterState, event: ProxyNamed, _: Moment) -> Step:
    """A number named twice is named once, with the later name; the applicant needs no proxy for themselves."""
    person = state.desk.check_in.person
    if person and person.number and person.number.digits == event.proxy.number:
        return state, ()
    others = tuple(proxy for proxy in state.proxies if proxy.number != event.proxy.number)
    return replace(state, proxies=(*others, event.proxy)), ()


def _no_proxies(state: CounterState, _: ProxiesCleared, __: Moment) -> Step:
    return replace(state, proxies=()), ()


def can_receive(state: CounterState) -> bool:
    ready = state.mode is Mode.RECEIVE and not state.saving and state.procedures.of(state.procedure) is not None
    return ready and may_apply(state.desk.check_in)


def _receive(state: CounterState, _: ReceiveAsked, moment: Moment) -> Step:
    if not can_receive(state):
        return state, ()
    state = replace(state, saving=True, notice=None, intent=state.intent or moment.new_id)
    return state, (KeepReception(_reception(state, moment)),)


def _reception(state: CounterState, moment: Moment) -> Reception:
    check_in, procedure = state.desk.check_in, state.procedures.of(state.procedure)
    assert check_in.person is not None and check_in.person.number is not None and procedure is not None
    today = clinic_day(moment.utc)
    return Reception(
        id=state.intent,
        station=state.desk.setup.station,
        staff=state.desk.setup.staff,
        received_at=moment.utc,
        due=due_date(today, procedure.days, state.procedures.holidays),
        procedure_code=procedure.code,
        procedure_name=procedure.name,
        applicant_number=check_in.person.number.digits,
        applicant_name=check_in.person.name,
        identified_by=check_in.identified_by.value,
        provisional=identity_of(check_in) is not Identity.VERIFIED,
        proxies=state.proxies,
        proof=_proof(state, moment),
    )


def _proof(state: CounterState, moment: Moment) -> Mapping[str, Any]:
    """How the person was verified: what a visit keeps, without what an office has no use for."""
    visit: Visit = kept(visit_of(state.desk, moment))
    names = ("verdict", "checks", "evidence", "access", "face", "waivers", "consent", "identified_by")
    return {name: getattr(visit, name) for name in names}


# --- handing over -------------------------------------------------------------------------


def _chosen(state: CounterState, event: ReceptionChosen, _: Moment) -> Step:
    same = state.chosen is not None and event.row is not None and state.chosen.id == event.row.id
    letter, reason = (state.letter, state.name_reason) if same else (None, "")
    return replace(state, chosen=event.row, letter=letter, name_reason=reason, notice=None, done=None), ()


def _scanned(state: CounterState, event: ReceiptScanned, _: Moment) -> Step:
    return replace(state, notice=None), (FindReceipt(event.key),)


def _looked_up(state: CounterState, event: ReceiptLookedUp, moment: Moment) -> Step:
    """A receipt on the counter means that its result is wanted."""
    if event.row is None:
        return replace(state, notice=FailureCode.RECEIPT_UNKNOWN), ()
    return _chosen(replace(state, mode=Mode.HAND_OVER), ReceptionChosen(event.row), moment)


def _letter(state: CounterState, event: LetterNoted, _: Moment) -> Step:
    """Without both words it is no letter."""
    if state.chosen is None or not event.letter.note.strip() or not event.letter.reason.strip():
        return state, ()
    return replace(state, letter=event.letter, notice=None), ()


def _name_accepted(state: CounterState, event: NameAccepted, _: Moment) -> Step:
    """Without a word on why, nothing was looked at."""
    if not name_in_question(state) or not event.reason.strip():
        return state, ()
    return replace(state, name_reason=event.reason), ()


def name_in_question(state: CounterState) -> str:
    """The noted name that is not the card's, while nobody has said why it is the same person."""
    if state.chosen is None or state.name_reason:
        return ""
    return other_name(state.chosen, state.desk.check_in)


def collector_role(state: CounterState) -> CollectorRole | None:
    """By what right who stands here may have the chosen result."""
    return right_of(state.chosen, state.desk.check_in, state.letter) if state.chosen else None


def _hand_over(state: CounterState, _: HandOverAsked, moment: Moment) -> Step:
    """Both are needed: who it is, and that it is theirs to have."""
    row, check_in = state.chosen, state.desk.check_in
    if row is None or state.saving or state.mode is not Mode.HAND_OVER:
        return state, ()
    if identity_of(check_in) is not Identity.VERIFIED:
        return replace(state, notice=FailureCode.COLLECTOR_NOT_VERIFIED), ()
    role = collector_role(state)
    if role is None:
        return replace(state, notice=FailureCode.COLLECTOR_NOT_NAMED), ()
    if name_in_question(state):
        return state, ()  # the next step asks about it
    given = _given(state, role, row.id, moment)
    return replace(state, saving=True, notice=None), (KeepHandOver(given),)


def _given(state: CounterState, role: CollectorRole, reception_id: str, moment: Moment) -> HandOver:
    check_in: CheckIn = state.desk.check_in
    assert check_in.person is not None and check_in.person.number is not None
    return HandOver(
        reception_id=reception_id,
        station=state.desk.setup.station,
        staff=state.desk.setup.staff,
        at=moment.utc,
        collector_number=check_in.person.number.digits,
        collector_name=check_in.person.name,
        role=role,
        letter=state.letter if role is CollectorRole.LETTER else None,
        proof={**_proof(state, moment), **_names(state)},
    )


def _names(state: CounterState) -> Mapping[str, Any]:
    """What staff decided about two names, beside the proof of who collected."""
    assert state.chosen is not None
    noted = other_name(state.chosen, state.desk.check_in)
    return {"noted_name": noted, "name_reason": state.name_reason} if noted else {}


# --- afterwards ---------------------------------------------------------------------------


def _kept(state: CounterState, event: Kept, _: Moment) -> Step:
    """On the disk: print it, and forget who stood here."""
    return _forgotten(state, event), (PrintReceipt(event.row), ClearDesk(), ListAnew())


def _forgotten(state: CounterState, event: Kept | None) -> CounterState:
    return replace(
        state,
        saving=False,
        intent="",
        procedure="",
        proxies=(),
        chosen=None,
        letter=None,
        name_reason="",
        notice=None,
        done=event.row if event else None,
    )


def _keep_failed(state: CounterState, event: KeepFailed, _: Moment) -> Step:
    """Nothing typed is lost; what was collected meanwhile shows in the list."""
    return replace(state, saving=False, notice=event.code), (ListAnew(),)


def _listed(state: CounterState, event: Listed, _: Moment) -> Step:
    return replace(state, day=event.day, waiting=event.waiting), ()


def _noticed(state: CounterState, event: Noticed, _: Moment) -> Step:
    return replace(state, notice=event.code), ()


def _print_again(state: CounterState, event: PrintAgainAsked, _: Moment) -> Step:
    return state, (PrintReceipt(event.row, copy=True),)


def _next(state: CounterState, _: NextPerson, __: Moment) -> Step:
    return (state, ()) if state.saving else (_forgotten(state, None), (ClearDesk(),))


_STEPS: dict[type, Callable[[CounterState, Any, Moment], Step]] = {
    DeskChanged: _desk,
    ProceduresKnown: _procedures,
    ModeChosen: _mode,
    ProcedureChosen: _procedure,
    ProxyNamed: _proxy,
    ProxiesCleared: _no_proxies,
    ReceiveAsked: _receive,
    ReceptionChosen: _chosen,
    ReceiptScanned: _scanned,
    ReceiptLookedUp: _looked_up,
    LetterNoted: _letter,
    NameAccepted: _name_accepted,
    HandOverAsked: _hand_over,
    Kept: _kept,
    KeepFailed: _keep_failed,
    Listed: _listed,
    Noticed: _noticed,
    PrintAgainAsked: _print_again,
    NextPerson: _next,
}
