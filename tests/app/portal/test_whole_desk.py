"""A whole desk without reader and camera, its database a file, the insurer's portal a process of its own."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.care import suggestion_of
from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.hands import DeskHands
from app.desk.memory import open_items
from app.desk.parts import Parts
from app.flow.events import CardShown, Event, GoOnWithoutChip, KeyGiven, NextPatient, RecordAsked, StaffSaid
from app.flow.state import DeviceState, IdentifiedBy, Phase, Setup, State
from app.portal.client import PortalClient
from app.rules.case import Facility, FormerRank, Level
from app.scan_event import scan_event
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.card import AccessKey
from domain.clinic_time import CLINIC_TIME
from domain.person import PartialDate
from domain.verdict import Outcome, TickState
from domain.visit import Shown, StaffSay

NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]
WAIT_S = 60.0
WHO = personas()["insured"].person
HOUSE = Facility("99001", Level.BASIC, 60, former=FormerRank.DISTRICT)


def until(true: Callable[[], object]) -> None:
    ends_s = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < ends_s, "in vain"
        time.sleep(0.02)


@pytest.fixture
def start(tmp_path: Path, new_client: NewClient) -> Iterator[Callable[[], Desk]]:
    """A program on the one home; each call is the next one."""
    account = new_client(read_timeout_s=30).session.settings
    parts = Parts(tmp_path, SimulatedReaders, NobodyCamera, account, TrustStore)
    started: list[Desk] = []

    def _start() -> Desk:
        made = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", "99001", asks_stays=False, house=HOUSE))
        made.start(lambda: build_hands(made.post, parts))
        started.append(made)
        return made

    yield _start
    for made in started:
        made.stop(20)


@pytest.fixture
def desk(start: Callable[[], Desk]) -> Desk:
    return start()


def play(desk: Desk, *events: Event, to: Callable[[State], object]) -> State:
    for event in events:
        desk.post(event)
    until(lambda: to(desk.state))
    return desk.state


def scanned() -> KeyGiven:
    assert WHO.number is not None
    return KeyGiven(AccessKey.from_number(WHO.number), WHO, IdentifiedBy.QR)


@pytest.fixture
def five_years_full(control: Control) -> Iterator[None]:
    control("persona", name="insured", five_years_in_days=-10)
    control("facts", number="990085000123", co_payments=[{"tBNCCTLuyKe": 16_000_000}])
    yield
    control("facts", number="990085000123")
    control("persona", name="insured", five_years_in_days=400)


@pytest.mark.parametrize("leaves", [False, True], ids=["still shown", "next patient there"])
def test_co_payments_that_come_after_the_record(
    leaves: bool, desk: Desk, control: Control, five_years_full: None
) -> None:
    """The insurer takes its time about them; staff record at once and tell the patient 80 %."""
    control("settings", elsewhere_delay_ms=5000)
    state = play(desk, scanned(), GoOnWithoutChip(), to=lambda state: state.check_in.verdict.insured.settled)
    assert state.check_in.verdict.insured.state is TickState.OK
    state = play(desk, RecordAsked(), to=lambda state: state.check_in.phase is Phase.RECORDED)
    visit_id = state.last_visit_id
    terms = desk.ask(lambda store: store.decided_terms(visit_id))
    assert terms is not None and terms.suggestion["fund_percent"] == 80
    if leaves:
        play(desk, NextPatient(), to=lambda state: not state.check_in.visit_id)
    until(lambda: desk.ask(lambda store: store.work_items()))
    (item,) = desk.ask(lambda store: store.work_items())
    assert (item.visit_id, item.kind, item.detail["theirs"]) == (visit_id, "terms_changed", "1.1: 100 %")
    row = desk.ask(lambda store: store.visit(visit_id))
    assert row is not None and row.record["terms"]["suggestion"]["fund_percent"] == 80, "the record stays"
    assert desk.ask(lambda store: store.altered_visit()) is None


def test_co_payments_never_told_are_asked_for_after_the_next_start(
    start: Callable[[], Desk], control: Control, five_years_full: None
) -> None:
    """The program ends while the insurer still thinks. The next one asks, and what staff then have to see to is there
    at every start after that, until somebody has."""
    control("settings", elsewhere_delay_ms=20_000)
    first = start()
    play(first, scanned(), GoOnWithoutChip(), to=lambda state: state.check_in.verdict.insured.settled)
    state = play(first, RecordAsked(), to=lambda state: state.check_in.phase is Phase.RECORDED)
    assert [one.visit_id for one in state.open_terms] == [state.last_visit_id]
    first.stop(20)

    control("settings", elsewhere_delay_ms=0)
    second = start()
    until(lambda: second.state.memory.state is DeviceState.OK)
    assert second.state.open_terms == () and second.ask(open_items) == []
    assert second.ask(lambda store: store.hurry_outbox("co_payment")) == 1, "due by itself some minutes later"
    hands = second._hands
    assert isinstance(hands, DeskHands)
    hands._works.outgoing.portal_is_back()
    until(lambda: second.ask(open_items))
    second.stop(20)

    third = start()
    until(lambda: third.state.memory.state is DeviceState.OK)
    (item,) = third.ask(open_items)
    assert (item.kind, item.detail) == ("terms_changed", {"ours": "1.1: 80 %", "theirs": "1.1: 100 %"})
    assert (item.visit.id, item.visit.name) == (state.last_visit_id, WHO.name)
    assert third.ask(lambda store: (store.open_case(item.visit.id), store.claim_outbox("co_payment"))) == ("", None)


def test_co_payments_that_come_in_time(desk: Desk, five_years_full: None) -> None:
    state = play(desk, scanned(), GoOnWithoutChip(), to=lambda state: state.check_in.co_paid_vnd is not None)
    assert state.check_in.co_paid_vnd == 16_000_000
    assert state.check_in.began_at is not None
    found = suggestion_of(state, state.check_in.began_at.astimezone(CLINIC_TIME).date())
    assert found is not None and found.fund_percent == 100
    state = play(desk, RecordAsked(), to=lambda state: state.check_in.phase is Phase.RECORDED)
    assert desk.ask(lambda store: store.work_items()) == []


def test_no_insurance_said_while_the_portal_is_away(desk: Desk, control: Control) -> None:
    """Recorded as self-paying with code 9, and nobody asks the insurer about it later."""
    control("settings", outage="down")
    play(desk, scanned(), GoOnWithoutChip(), to=lambda state: state.check_in.verdict.insured.settled)
    said = (StaffSaid("insured", "told_at_desk", StaffSay.NO), StaffSaid("same_person", "compared"))
    state = play(desk, *said, to=lambda state: state.check_in.outcome is Outcome.SELF_PAY)
    play(desk, RecordAsked(), to=lambda state: state.check_in.phase is Phase.RECORDED)
    visit_id = desk.state.last_visit_id
    terms = desk.ask(lambda store: store.decided_terms(visit_id))
    assert terms is not None and (terms.decided_code, terms.suggestion["fund_percent"]) == ("9", 0)
    assert [row.kind for row in desk.ask(lambda store: store.outbox())] == ["visit"]
    assert [row.failure for row in desk.ask(lambda store: store.attempts())] == ["B-101"], "asked once, and proven"
    assert state.check_in.coverage is not None


def hexed(text: str) -> str:
    return text.encode().hex()


def test_a_paper_card_scanned_says_what_was_shown(desk: Desk) -> None:
    """From the letters of the scanner to the row in the database."""
    card = personas()["insured"].portal.card
    fields = [card, hexed(WHO.name), "02/09/1985", "1", "-", "99 - 001", "01/01/2026", "-", "01/01/2026", "99", "-"]
    shown = scan_event("|".join([*fields, "4", "-", "-", "-", "-", "$"]))
    assert isinstance(shown, CardShown)
    play(desk, shown, GoOnWithoutChip(), to=lambda state: state.check_in.verdict.insured.settled)
    play(desk, RecordAsked(), to=lambda state: state.check_in.phase is Phase.RECORDED)
    row = desk.ask(lambda store: store.visit(desk.state.last_visit_id))
    assert row is not None
    assert (row.record["details"]["shown"], row.identified_by) == (Shown.INSURANCE_CARD, "qr")
    assert row.record["verdict"]["card_genuine"]["state"] == TickState.UNAVAILABLE


def test_found_by_the_card_shown_now_and_known_without_the_portal_later(desk: Desk, control: Control) -> None:
    """The chip's number is not linked at the insurer; the next visit has no portal, and the first number says no more
    than the card did."""
    assert WHO.number is not None
    stranger = replace(WHO, number=type(WHO.number)("990085000777"))
    card = personas()["insured"].portal.card
    claim = KeyGiven(AccessKey.from_number(stranger.number), stranger, IdentifiedBy.QR)  # type: ignore[arg-type]
    shown = scan_event(card)
    assert isinstance(shown, CardShown)
    state = play(desk, claim, shown, GoOnWithoutChip(), to=lambda state: state.check_in.verdict.insured.settled)
    assert state.check_in.verdict.insured.state is TickState.OK
    play(desk, RecordAsked(), to=lambda state: state.check_in.phase is Phase.RECORDED)
    control("settings", outage="down")
    desk.post(NextPatient())
    later = replace(claim, claimed=replace(stranger, birth_date=PartialDate(1985)))  # not what was asked a minute ago
    state = play(
        desk,
        later,
        GoOnWithoutChip(),
        to=lambda state: state.check_in.phase is Phase.SETTLED and state.check_in.last_known is not None,
    )
    assert state.check_in.last_known is not None and state.check_in.last_known.code == "000"
    assert state.check_in.verdict.insured.state is TickState.OK, "of today"
