"""The counter as stories of events: who may apply, who may collect, what is never lost and never given twice."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

import pytest

from app.counter.procedures import load_procedures
from app.counter.rules import Identity, identity_of
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
    PrintAgainAsked,
    PrintReceipt,
    ProcedureChosen,
    ProceduresKnown,
    ProxyNamed,
    ReceiptLookedUp,
    ReceiptScanned,
    ReceiveAsked,
    ReceptionChosen,
)
from app.counter.step import can_receive, collector_role, name_in_question, step
from app.flow.state import CheckIn, Device, DeviceState, IdentifiedBy, Moment, Phase, Setup, State
from devices.simulated.personas import personas
from domain.consent import Channel
from domain.failure import FailureCode
from domain.folding import folded
from domain.person import Person
from domain.reception import CollectorRole, Letter, Proxy
from domain.verdict import Tick, TickState, Verdict
from offline_cache.receptions import ReceptionRow

NOW = dt.datetime(2026, 11, 20, 2, 0, tzinfo=dt.UTC)
SETUP = Setup("Q1", "LÊ THỊ CÁN BỘ", channel=Channel.COUNTER, asks_consent=False, asks_insurance=False)
APPLICANT = personas()["insured"].person
OK, FAILED, UNSURE = TickState.OK, TickState.FAILED, TickState.UNDETERMINED


def number(person: Person) -> str:
    assert person.number is not None
    return person.number.digits


OTHER = next(one.person for one in personas().values() if one.person.number and number(one.person) != number(APPLICANT))


def desk(person: Person | None, card: TickState = OK, face: TickState = OK, phase: Phase = Phase.SETTLED) -> State:
    verdict = Verdict(card_genuine=Tick(card), same_person=Tick(face), insured=Tick(TickState.NOT_ASKED))
    check_in = CheckIn("v1", NOW, phase=phase, person=person, identified_by=IdentifiedBy.CHIP, verdict=verdict)
    return State(SETUP, check_in=check_in)


def told(*events: CounterEvent, state: CounterState | None = None) -> tuple[CounterState, list[CounterEffect]]:
    state = state or CounterState(State(SETUP), load_procedures())
    effects: list[CounterEffect] = []
    for count, event in enumerate(events):
        state, more = step(state, event, Moment(float(count), NOW, NOW.date(), f"id-{count}"))
        effects += more
    return state, effects


def row(**changes: Any) -> ReceptionRow:
    usual = ReceptionRow(
        "r1", NOW.date(), 7, "Q1", "LÊ THỊ CÁN BỘ", NOW, dt.date(2026, 11, 23), "HT-01", "Cấp bản sao",
        number(APPLICANT), APPLICANT.name, provisional=False, proxies=(),
    )  # fmt: skip
    return replace(usual, **changes)


def receiving(*more: CounterEvent, **how: Any) -> tuple[CounterState, list[CounterEffect]]:
    return told(DeskChanged(desk(APPLICANT, **how)), ProcedureChosen("HT-02"), *more)


def test_from_a_verified_applicant_to_a_receipt() -> None:
    proxy = Proxy(number(OTHER), OTHER.name)
    state, effects = receiving(ProxyNamed(proxy), ReceiveAsked())
    (keep,) = effects
    assert isinstance(keep, KeepReception)
    kept = keep.reception
    assert (kept.applicant_number, kept.procedure_code, kept.provisional) == (number(APPLICANT), "HT-02", False)
    assert kept.due == dt.date(2026, 11, 26), "three working days from a Friday, a public holiday between"
    assert kept.proxies == (proxy,)
    assert (kept.station, kept.staff) == ("Q1", "LÊ THỊ CÁN BỘ")
    assert state.saving
    state, effects = told(Kept(row()), state=state)
    assert effects == [PrintReceipt(row()), ClearDesk(), ListAnew()]
    assert state.done == row() and not state.saving and state.proxies == () and state.procedure == ""


@pytest.mark.parametrize(
    ("card", "face", "identity", "may"),
    [
        (OK, OK, Identity.VERIFIED, True),
        (TickState.WAIVED, TickState.WAIVED, Identity.VERIFIED, True),
        (UNSURE, OK, Identity.OPEN, True),
        (OK, TickState.UNAVAILABLE, Identity.OPEN, True),
        (TickState.ATTENTION, OK, Identity.OPEN, True),
        (FAILED, OK, Identity.DOUBTFUL, False),
        (OK, FAILED, Identity.DOUBTFUL, False),
        (FAILED, FAILED, Identity.DOUBTFUL, False),
    ],
)
def test_who_may_apply(card: TickState, face: TickState, identity: Identity, may: bool) -> None:
    state, effects = receiving(ReceiveAsked(), card=card, face=face)
    assert identity_of(state.desk.check_in) is identity
    assert [isinstance(effect, KeepReception) for effect in effects] == [True] * may
    if may:
        assert isinstance(effects[0], KeepReception)
        assert effects[0].reception.provisional is (identity is Identity.OPEN)


@pytest.mark.parametrize("phase", [Phase.WAITING, Phase.KEY_NEEDED, Phase.READING, Phase.JUDGING])
def test_nobody_applies_before_the_answers_are_there(phase: Phase) -> None:
    assert receiving(ReceiveAsked(), phase=phase)[1] == []


def test_somebody_without_name_or_number_cannot_apply() -> None:
    for person in (None, replace(APPLICANT, name=""), replace(APPLICANT, number=None)):
        assert told(DeskChanged(desk(person)), ProcedureChosen("HT-02"), ReceiveAsked())[1] == []


def test_a_procedure_has_to_be_chosen_and_to_exist() -> None:
    assert not can_receive(told(DeskChanged(desk(APPLICANT)))[0])
    assert not can_receive(told(DeskChanged(desk(APPLICANT)), ProcedureChosen("XX"))[0])
    assert can_receive(receiving()[0])


def test_enter_pressed_twice_stores_once() -> None:
    assert len(receiving(ReceiveAsked(), ReceiveAsked())[1]) == 1


def test_a_failed_attempt_loses_nothing_and_keeps_its_id() -> None:
    proxy = Proxy(number(OTHER))
    state, effects = receiving(ProxyNamed(proxy), ReceiveAsked())
    assert isinstance(effects[0], KeepReception)
    state, _ = told(KeepFailed(FailureCode.DATABASE_FULL), state=state)
    assert (state.notice, state.procedure, state.proxies) == (FailureCode.DATABASE_FULL, "HT-02", (proxy,))
    _, again = told(NextPerson(), state=state)
    assert again == [ClearDesk()]
    _, again = told(ModeChosen(Mode.RECEIVE), ReceiveAsked(), state=state)
    assert isinstance(again[1], KeepReception)
    assert again[1].reception.id == effects[0].reception.id


def test_the_same_proxy_is_named_once_and_never_the_applicant() -> None:
    state, _ = receiving(
        ProxyNamed(Proxy(number(OTHER), "Sai")),
        ProxyNamed(Proxy(number(OTHER), "Đúng")),
        ProxyNamed(Proxy(number(APPLICANT))),
    )
    assert state.proxies == (Proxy(number(OTHER), "Đúng"),)


def collecting(person: Person, reception: ReceptionRow, *more: CounterEvent, **how: Any) -> tuple[CounterState, Any]:
    events = (ModeChosen(Mode.HAND_OVER), ReceptionChosen(reception), DeskChanged(desk(person, **how)))
    state, _ = told(*events)
    return told(*more, HandOverAsked(), state=state)


def test_the_applicant_collects() -> None:
    state, effects = collecting(APPLICANT, row())
    (keep,) = effects
    assert isinstance(keep, KeepHandOver)
    assert (keep.given.role, keep.given.collector_number) == (CollectorRole.APPLICANT, number(APPLICANT))
    assert keep.given.reception_id == "r1" and keep.given.letter is None
    given = row(handed_over=keep.given)
    state, effects = told(Kept(given), state=state)
    assert effects == [PrintReceipt(given), ClearDesk(), ListAnew()]
    assert state.chosen is None and state.done == given


def test_a_recorded_proxy_collects_in_their_own_name() -> None:
    _, (keep,) = collecting(OTHER, row(proxies=(Proxy(number(OTHER)),)))
    assert (keep.given.role, keep.given.collector_name) == (CollectorRole.PROXY, OTHER.name)


@pytest.mark.parametrize("name", ["", OTHER.name.title(), folded(OTHER.name)])
def test_a_name_written_without_marks_is_the_same(name: str) -> None:
    _, (keep,) = collecting(OTHER, row(proxies=(Proxy(number(OTHER), name),)))
    assert "noted_name" not in keep.given.proof


def test_the_number_of_somebody_noted_under_another_name_is_asked_about_and_the_answer_kept() -> None:
    misnamed = row(proxies=(Proxy(number(OTHER), "Lý Thị Nhầm"),))
    state, effects = collecting(OTHER, misnamed)
    assert (effects, name_in_question(state)) == ([], "Lý Thị Nhầm")
    state, effects = told(NameAccepted("  "), HandOverAsked(), state=state)
    assert effects == [], "nobody said why"
    state, (keep,) = told(NameAccepted("ghi nhầm tên mẹ"), HandOverAsked(), state=state)
    assert isinstance(keep, KeepHandOver)
    assert (keep.given.proof["noted_name"], keep.given.proof["name_reason"]) == ("Lý Thị Nhầm", "ghi nhầm tên mẹ")
    assert told(Kept(misnamed), state=state)[0].name_reason == "", "an answer is about one person and one result"


def test_an_applicant_whose_name_was_typed_wrongly_is_asked_about_too() -> None:
    state, effects = collecting(APPLICANT, row(applicant_name="Lý Thị Nhầm"))
    assert (effects, name_in_question(state)) == ([], "Lý Thị Nhầm")


def test_a_stranger_collects_nothing_without_a_letter() -> None:
    state, effects = collecting(OTHER, row())
    assert (effects, state.notice) == ([], FailureCode.COLLECTOR_NOT_NAMED)


def test_a_letter_is_noted_with_its_reason() -> None:
    letter = Letter("số 12/UQ ngày 19/11/2026", "con ruột, giấy có chứng thực")
    _, (keep,) = collecting(OTHER, row(), LetterNoted(letter))
    assert (keep.given.role, keep.given.letter) == (CollectorRole.LETTER, letter)


@pytest.mark.parametrize("letter", [Letter("", "lý do"), Letter("số 12", "  ")])
def test_half_a_letter_is_none(letter: Letter) -> None:
    assert collecting(OTHER, row(), LetterNoted(letter))[1] == []


@pytest.mark.parametrize(("card", "face"), [(UNSURE, OK), (OK, FAILED), (OK, TickState.ATTENTION), (FAILED, OK)])
@pytest.mark.parametrize("person", [APPLICANT, OTHER], ids=["applicant", "proxy"])
def test_nobody_collects_unverified(person: Person, card: TickState, face: TickState) -> None:
    state, effects = collecting(person, row(proxies=(Proxy(number(OTHER)),)), card=card, face=face)
    assert (effects, state.notice) == ([], FailureCode.COLLECTOR_NOT_VERIFIED)


def test_a_letter_belongs_to_one_reception_and_to_one_person() -> None:
    letter = Letter("số 12", "con ruột")
    state, _ = told(ModeChosen(Mode.HAND_OVER), ReceptionChosen(row()), DeskChanged(desk(OTHER)), LetterNoted(letter))
    assert collector_role(state) is CollectorRole.LETTER
    assert collector_role(told(ReceptionChosen(row(id="r2")), state=state)[0]) is None
    newcomer = replace(desk(OTHER), check_in=replace(desk(OTHER).check_in, visit_id="v2"))
    assert collector_role(told(DeskChanged(newcomer), state=state)[0]) is None


def test_a_receipt_on_the_counter_opens_its_reception() -> None:
    state, effects = told(ReceiptScanned("r1"), ReceiptLookedUp(row()))
    assert effects == [FindReceipt("r1")]
    assert (state.mode, state.chosen) == (Mode.HAND_OVER, row())
    state, _ = told(ReceiptLookedUp(None), state=state)
    assert state.notice is FailureCode.RECEIPT_UNKNOWN


def test_whoever_is_verified_may_apply_and_collect_at_one_visit() -> None:
    state, _ = receiving(ModeChosen(Mode.HAND_OVER), ReceptionChosen(row()))
    assert collector_role(state) is CollectorRole.APPLICANT
    assert can_receive(told(ModeChosen(Mode.RECEIVE), state=state)[0])


def test_the_next_person_finds_an_empty_counter() -> None:
    state, effects = receiving(ProxyNamed(Proxy(number(OTHER))), NextPerson())
    assert effects == [ClearDesk()]
    assert (state.procedure, state.proxies, state.done) == ("", (), None)


def test_while_it_is_stored_nothing_is_forgotten() -> None:
    state, effects = receiving(ReceiveAsked(), NextPerson())
    assert len(effects) == 1 and state.procedure == "HT-02"


def test_lists_are_read_when_the_memory_opens_and_on_every_change() -> None:
    opened = replace(State(SETUP), memory=Device(DeviceState.OK))
    assert told(DeskChanged(opened), DeskChanged(opened))[1] == [ListAnew()]
    state, _ = told(Listed((row(),), (row(),)))
    assert state.day == state.waiting == (row(),)


def test_print_again_is_marked() -> None:
    assert told(PrintAgainAsked(row()))[1] == [PrintReceipt(row(), copy=True)]


def test_another_list_of_procedures_may_come() -> None:
    state, _ = told(ProceduresKnown(load_procedures()), state=CounterState(State(SETUP)))
    assert state.procedures.listed
