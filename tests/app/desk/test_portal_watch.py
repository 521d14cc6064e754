"""The portal was away and is back: the desk finds out by itself, and by what is asked in the background."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.hands import DeskHands
from app.desk.parts import Parts
from app.desk.portal_watch import Outlook, PortalWatch, asked, looked, pause_s
from app.desk.wiring import simulated_account
from app.flow.events import GoOnWithoutChip, KeyGiven, NextPatient, PortalChanged, RecordAsked
from app.flow.state import Device, DeviceState, IdentifiedBy, Phase, Setup, State
from app.portal.client import PortalSettings
from app.portal.simulator import start_process
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.card import AccessKey
from domain.failure import FailureCode

WAIT_S = 60.0
PAUSES_S = (1.0, 2.0, 4.0)
DOWN, SPOILT, ACCOUNT = FailureCode.PORTAL_UNREACHABLE, FailureCode.PORTAL_NOT_JSON, FailureCode.PORTAL_ACCOUNT
WHO = personas()["insured"].person


# --- the rules --------------------------------------------------------------------------------


def test_the_pauses_grow_and_then_stay() -> None:
    outlook, pauses = asked(Outlook(), DOWN), []
    for _ in range(5):
        pauses.append(pause_s(outlook, PAUSES_S))
        outlook = looked(outlook, DOWN)
    assert pauses == [1.0, 2.0, 4.0, 4.0, 4.0]


@pytest.mark.parametrize(
    "code", [None, ACCOUNT, FailureCode.PORTAL_NOT_SET_UP, FailureCode.PORTAL_STAFF_NOT_REGISTERED]
)
def test_nobody_looks_at_what_is_well_or_does_not_pass(code: FailureCode | None) -> None:
    assert pause_s(asked(Outlook(), code), PAUSES_S) is None


def test_an_account_refused_at_a_look_is_not_tried_again() -> None:
    assert pause_s(looked(asked(Outlook(), DOWN), ACCOUNT), PAUSES_S) is None


def test_a_look_that_questions_belie_is_not_believed_again_until_one_is_answered() -> None:
    outlook = asked(looked(asked(Outlook(), SPOILT), None), SPOILT)
    assert pause_s(outlook, PAUSES_S) is None, "tokens are to be had, answers are not"
    outlook = asked(asked(outlook, None), SPOILT)
    assert pause_s(outlook, PAUSES_S) == 1.0


def test_a_line_that_comes_and_goes_is_looked_at_less_and_less() -> None:
    outlook = asked(looked(asked(Outlook(), DOWN), None), DOWN)
    assert pause_s(outlook, PAUSES_S) == 2.0


def test_a_question_that_was_not_even_put_changes_no_reason() -> None:
    assert asked(asked(Outlook(), SPOILT), DOWN).trouble is SPOILT


# --- the watch --------------------------------------------------------------------------------


class Told:
    """What a watch told, and what it finds when it looks."""

    def __init__(self, *finds: FailureCode | None) -> None:
        self.finds = list(finds)
        self.said: list[PortalChanged] = []
        self.looking = threading.Event()
        self.go_on = threading.Event()
        self.go_on.set()
        self.at_once, self.most_at_once = 0, 0

    def look(self) -> FailureCode | None:
        self.at_once += 1
        self.most_at_once = max(self.most_at_once, self.at_once)
        self.looking.set()
        self.go_on.wait(WAIT_S)
        self.at_once -= 1
        return self.finds.pop(0) if self.finds else DOWN

    def watch(self, *pauses_s: float) -> PortalWatch:
        return PortalWatch(self.look, self.said.append, pauses_s)

    @property
    def devices(self) -> list[Device]:
        return [one.device for one in self.said]


TROUBLE, WELL = Device(DeviceState.TROUBLE, DOWN), Device(DeviceState.OK)


def until(true: Callable[[], object]) -> None:
    ends_s = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < ends_s, "in vain"
        time.sleep(0.02)


@pytest.fixture
def told() -> Told:
    return Told()


def test_it_says_when_it_looks_next_and_stops_when_it_is_well(told: Told) -> None:
    told.finds = [DOWN, None]
    watch = told.watch(0.01)
    watch.asked(DOWN)
    until(lambda: told.devices[-1:] == [WELL])
    assert told.devices == [TROUBLE, TROUBLE, WELL]
    assert [one.look_at is not None for one in told.said] == [True, True, False]
    told.looking.clear()
    assert not told.looking.wait(0.2), "it is well: nothing is looked at"
    watch.close()


def test_answers_in_the_background_are_good_news_and_failures_there_are_none(told: Told) -> None:
    watch = told.watch(3600)
    watch.asked_behind(DOWN)
    assert told.said == []
    watch.asked(DOWN)
    watch.asked_behind(SPOILT)
    assert told.devices == [TROUBLE]
    watch.asked_behind(FailureCode.COVERAGE_NOT_FOUND)
    assert told.devices == [TROUBLE, WELL], "an answer about nobody is an answer"
    watch.close()


def test_patients_who_ask_in_vain_put_no_look_off_and_make_no_second_one(told: Told) -> None:
    told.go_on.clear()
    watch = told.watch(0.01)
    watch.asked(DOWN)
    assert told.looking.wait(WAIT_S)
    for _ in range(5):
        watch.asked(DOWN)
    assert told.devices == [TROUBLE], "nothing new"
    told.finds = [DOWN, None]
    told.go_on.set()
    until(lambda: told.devices[-1:] == [WELL])
    assert told.most_at_once == 1
    watch.close()


def test_an_answer_during_a_look_counts_for_more(told: Told) -> None:
    told.go_on.clear()
    watch = told.watch(0.01)
    watch.asked(DOWN)
    assert told.looking.wait(WAIT_S)
    told.finds = [ACCOUNT]
    watch.asked(None)
    told.looking.clear()
    told.go_on.set()
    watch.asked(DOWN)
    assert told.looking.wait(WAIT_S), "the next look: the first is over"
    watch.close()
    assert told.devices[:3] == [TROUBLE, WELL, TROUBLE]
    assert ACCOUNT not in {device.code for device in told.devices}


def test_what_a_look_finds_after_the_account_changed_is_not_told(told: Told) -> None:
    told.go_on.clear()
    watch = told.watch(0.01)
    watch.asked(DOWN)
    assert told.looking.wait(WAIT_S)
    watch.close()
    told.finds = [None]
    told.go_on.set()
    watch._thread.join(WAIT_S)
    watch.asked(SPOILT)
    assert told.devices == [TROUBLE]


# --- a whole desk, and a portal that is a process -----------------------------------------------


class Portal:
    """The simulator's process, to be ended and begun again under its address."""

    def __init__(self) -> None:
        self._running = ExitStack()
        self.url = self._running.enter_context(start_process())

    def stop(self) -> None:
        self._running.close()

    def start(self) -> None:
        self._running.enter_context(start_process(port=urlsplit(self.url).port or 0))


@pytest.fixture
def portal() -> Iterator[Portal]:
    made = Portal()
    yield made
    made.stop()


Start = Callable[..., Desk]


@pytest.fixture
def start(tmp_path: Path, portal: Portal) -> Iterator[Start]:
    started: list[Desk] = []

    def _start(account: PortalSettings | None = None, **changes: object) -> Desk:
        account = account or replace(simulated_account(portal.url), connect_timeout_s=2, read_timeout_s=10)
        parts = Parts(tmp_path, SimulatedReaders, NobodyCamera, account, TrustStore)
        parts = replace(parts, **{"look_pauses_s": (0.2,), **changes})  # type: ignore[arg-type]
        desk = Desk(Setup("Q1", "A", asks_stays=False))
        desk.start(lambda: build_hands(desk.post, parts))
        started.append(desk)
        return desk

    yield _start
    for desk in started:
        desk.stop(20)


def reach(desk: Desk, fits: Callable[[State], object]) -> State:
    until(lambda: fits(desk.state))
    return desk.state


def well(state: State) -> bool:
    return state.portal.state is DeviceState.OK


def silent(state: State) -> bool:
    return state.portal.state is DeviceState.TROUBLE


def record_one(desk: Desk) -> str:
    assert WHO.number is not None
    desk.post(KeyGiven(AccessKey.from_number(WHO.number), WHO, IdentifiedBy.QR))
    desk.post(GoOnWithoutChip())
    reach(desk, lambda state: state.check_in.verdict.insured.settled)
    desk.post(RecordAsked())
    return reach(desk, lambda state: state.check_in.phase is Phase.RECORDED).last_visit_id


def test_the_desk_looks_by_itself_asks_nothing_of_anybody_and_what_waits_is_sent(start: Start, portal: Portal) -> None:
    desk = start()
    reach(desk, well)
    portal.stop()
    visit_id = record_one(desk)
    assert reach(desk, silent).portal.code is DOWN
    desk.post(NextPatient())
    reach(desk, lambda state: state.portal_look_at is not None)
    asked_about = len(desk.ask(lambda store: store.attempts()))
    portal.start()
    reach(desk, well)
    assert desk.state.portal_look_at is None and not desk.state.check_in.visit_id, "nobody came"

    def code() -> str:
        row = desk.ask(lambda store: store.visit(visit_id))
        assert row is not None
        return row.coverage_code

    until(lambda: code() == "000")
    assert len(desk.ask(lambda store: store.attempts())) == asked_about + 1, "the visit's own question, and no other"


def test_a_portal_that_is_away_at_the_start_is_found_later(start: Start, portal: Portal) -> None:
    portal.stop()
    desk = start()
    reach(desk, silent)
    assert desk.ask(lambda store: store.attempts()) == []
    portal.start()
    reach(desk, well)
    assert desk.ask(lambda store: store.attempts()) == [], "a look is about nobody"


def test_a_re_check_that_is_answered_turns_the_state(start: Start, portal: Portal) -> None:
    desk = start(look_pauses_s=(3600.0,))
    reach(desk, well)
    portal.stop()
    record_one(desk)
    desk.post(NextPatient())
    reach(desk, silent)
    portal.start()
    hands = desk._hands
    assert isinstance(hands, DeskHands)
    hands._works.outgoing.portal_is_back()  # its own time comes half a minute later
    reach(desk, well)


def test_a_portal_nobody_set_up_is_left_alone(start: Start) -> None:
    desk = start(PortalSettings("", "", "", "", "", ""))
    state = reach(desk, silent)
    assert state.portal.code is FailureCode.PORTAL_NOT_SET_UP and state.portal_look_at is None


def test_a_refused_account_is_not_tried_again_and_again(start: Start, portal: Portal) -> None:
    desk = start(replace(simulated_account(portal.url), password="wrong"))
    state = reach(desk, silent)
    assert state.portal.code is ACCOUNT and state.portal_look_at is None
