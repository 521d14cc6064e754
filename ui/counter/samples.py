"""States of the counter for gallery, screenshots and tests: invented people, led through the real flows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from app.counter.procedures import load_procedures
from app.counter.state import (
    CounterEvent,
    CounterState,
    DeskChanged,
    HandOverAsked,
    Kept,
    LetterNoted,
    Listed,
    Mode,
    ModeChosen,
    ProcedureChosen,
    ProxyNamed,
    ReceptionChosen,
)
from app.counter.step import step
from app.flow.events import CameraChanged, Event, MemoryChanged, ReaderChanged
from app.flow.state import Device, DeviceState, Moment, Setup, State
from devices.simulated.personas import Persona, personas
from domain.card import ReaderState, ReaderStatus
from domain.consent import Channel
from domain.face import FaceDecision
from domain.failure import FailureCode
from domain.person import Person
from domain.reception import CollectorRole, HandOver, Letter, Proxy
from offline_cache.receptions import ReceptionRow
from ui.samples import NOW, SAME, TODAY, checks, face, read, reading, told

_SETUP = Setup("MC1", "Lê Thị Cán Bộ", channel=Channel.COUNTER, asks_consent=False, asks_insurance=False)
_READY: tuple[Event, ...] = (
    ReaderChanged(ReaderStatus(ReaderState.NO_CARD, "Đầu đọc mẫu")),
    CameraChanged(Device(DeviceState.OK)),
    MemoryChanged(Device(DeviceState.OK)),
)
_PROXY = personas()["retired-no-expiry"].person
_DUE = dt.date(2026, 11, 25)


def _number(person: Person) -> str:
    return person.number.digits if person.number else ""


def sample_rows() -> tuple[ReceptionRow, ...]:
    """A morning at the counter: every persona applied for something, some have collected it."""
    listed = load_procedures().listed
    people = [who.person for who in personas().values() if who.person.number is not None]
    rows = [_row(count, person, listed[count % len(listed)].name) for count, person in enumerate(people, start=1)]
    return tuple(_collected(row) if row.number % 3 == 0 else row for row in rows)


def _row(count: int, person: Person, procedure: str) -> ReceptionRow:
    at = NOW - dt.timedelta(minutes=90 - 6 * count)
    proxies = (Proxy(_number(_PROXY), _PROXY.name),) if count == 1 else ()
    return ReceptionRow(
        f"r{count}",
        TODAY,
        count,
        "MC1",
        "Lê Thị Cán Bộ",
        at,
        _DUE + dt.timedelta(days=count // 4),
        "HT-01",
        procedure,
        _number(person),
        person.name,
        provisional=count == 2,
        proxies=proxies,
    )


def _collected(row: ReceptionRow) -> ReceptionRow:
    at = row.received_at + dt.timedelta(minutes=40)
    given = HandOver(
        row.id, "MC1", "Lê Thị Cán Bộ", at, row.applicant_number, row.applicant_name, CollectorRole.APPLICANT
    )
    return replace(row, handed_over=given)


def _played(state: CounterState, *events: CounterEvent) -> CounterState:
    for count, event in enumerate(events):
        state, _ = step(state, event, Moment(float(count), NOW, TODAY, "sample"))
    return state


def _counter(*events: Event, mode: Mode = Mode.RECEIVE, later: tuple[CounterEvent, ...] = ()) -> CounterState:
    """A counter whose desk has heard ``events``, with a morning's list."""
    rows = sample_rows()
    desk = told(*events, state=told(*_READY, state=State(_SETUP)))
    waiting = tuple(row for row in rows if row.handed_over is None)
    begun = CounterState(State(_SETUP), load_procedures())
    return _played(begun, DeskChanged(desk), Listed(rows, waiting), ModeChosen(mode), *later)


def counter_samples(portrait: Callable[[Persona], bytes]) -> dict[str, CounterState]:
    """Every telling state by name. ``portrait`` gives the JPEG of a person's chip."""
    return _receiving(portrait) | _handing_over(portrait)


def _receiving(portrait: Callable[[Persona], bytes]) -> dict[str, CounterState]:
    who, other = personas()["insured"], personas()["other-person"]
    chosen = (ProcedureChosen("HT-02"),)
    read_card = read(who, portrait(who), checks())
    verified = (*read_card, SAME)
    proxy = ProxyNamed(Proxy("990190000456", "Trần Thị Thử"))
    unknown = (*read(who, portrait(who), checks(FailureCode.PA_NO_CSCA, "ds_certificate")), SAME)
    different = (*read(other, portrait(other), checks()), face(FaceDecision.DIFFERENT, 0.8, FailureCode.FACE_DIFFERENT))
    return {
        "waiting": _counter(),
        "reading": _counter(*reading(who), later=chosen),
        "choose": _counter(*verified),
        "receive": _counter(*verified, later=(*chosen, proxy)),
        "receive_open": _counter(*unknown, later=chosen),
        "doubtful": _counter(*different, later=chosen),
        "received": _counter(later=(Kept(sample_rows()[0]),)),
    }


def _handing_over(portrait: Callable[[Persona], bytes]) -> dict[str, CounterState]:
    applicant, proxy = personas()["insured"], personas()["retired-no-expiry"]
    stranger = personas()["expired-card"]
    row = replace(sample_rows()[0], applicant_number=_number(applicant.person), applicant_name=applicant.person.name)
    chosen = ReceptionChosen(row)

    def collecting(who: Persona, *later: CounterEvent) -> CounterState:
        events = (*read(who, portrait(who), checks()), SAME)
        return _counter(*events, mode=Mode.HAND_OVER, later=(chosen, *later))

    misnamed = ReceptionChosen(replace(row, proxies=(Proxy(_number(proxy.person), "Trần Thị Thử"),)))
    letter = LetterNoted(Letter("Số 12/UQ ngày 20/11/2026, UBND xã Giả Định", "Con ruột, giấy có chứng thực"))
    gone = ReceptionChosen(_collected(row))
    return {
        "find": _counter(mode=Mode.HAND_OVER),
        "collect_applicant": collecting(applicant),
        "collect_proxy": collecting(proxy),
        "collect_other_name": collecting(proxy, misnamed),
        "collect_stranger": collecting(stranger, HandOverAsked()),
        "collect_letter": collecting(stranger, letter),
        "collected_before": _counter(mode=Mode.HAND_OVER, later=(gone,)),
        "day": _counter(mode=Mode.LIST),
    }
