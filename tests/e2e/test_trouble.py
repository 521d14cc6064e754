"""What goes wrong on a working day: each ends in a code, a next step and a recorded visit, never in a lost one."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.simulated import Simulation, chip_of, simulation
from app.desk.wiring import database_path, open_memory
from app.flow.events import GoOnWithoutChip, KeyGiven, LookUpAgain, NextPatient, RecordAsked, SetupKnown, StaffSaid
from app.flow.state import DeviceState, Phase, Setup, State
from app.portal.age import CachePolicy
from app.scan_event import scan_event
from devices.simulated.personas import personas
from domain.card import AccessKey, ReaderState
from domain.face import LivenessMode
from domain.failure import FailureCode
from domain.person import CitizenId
from domain.verdict import Outcome, TickState
from tests.e2e.patience import reach

INSURED = personas()["insured"]
NUMBER = INSURED.person.number or CitizenId("000000000000")
KEY = AccessKey.from_number(NUMBER)
QR = f"{NUMBER.digits}||{INSURED.person.name}|02091985|Nam|Tổ 1, Phường Thử Nghiệm|15082022"


class Station:
    """A desk with its simulation, and patience."""

    def __init__(self, desk: Desk, simulated: Simulation, qtbot: QtBot, home: Path) -> None:
        self.desk, self.simulated, self.home, self._qtbot = desk, simulated, home, qtbot

    def reach(self, fits: Callable[[State], bool]) -> State:
        return reach(self.desk, self._qtbot, fits)

    def reach_phase(self, phase: Phase) -> State:
        return self.reach(lambda s: s.check_in.phase is phase)

    def card_and_number(self) -> None:
        self.simulated.put_card(INSURED)
        self.reach_phase(Phase.KEY_NEEDED)
        self.desk.post(KeyGiven(KEY))

    def recorded(self) -> list[tuple[str, Outcome]]:
        memory = open_memory(self.home)
        try:
            return [(row.id, row.outcome) for row in memory.submit(lambda store: store.visits()).result(10)]
        finally:
            memory.close(10)


@contextmanager
def station(qtbot: QtBot, home: Path) -> Iterator[Station]:
    with simulation(INSURED) as simulated:
        desk = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", asks_consent=False, liveness=LivenessMode.OFF))
        desk.start(lambda: build_hands(desk.post, simulated.parts(home)))
        try:
            yield Station(desk, simulated, qtbot, home)
        finally:
            desk.stop(15)


@pytest.fixture
def counter(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Station]:
    with station(qtbot, tmp_path) as made:
        made.reach(lambda s: s.reader.state is ReaderState.NO_CARD and s.memory.state is DeviceState.OK)
        yield made


def test_the_camera_is_pulled(counter: Station) -> None:
    counter.simulated.camera.pull()  # nobody notices while it is off: a card switches it on
    counter.card_and_number()
    state = counter.reach_phase(Phase.SETTLED)
    tick = state.check_in.verdict.same_person
    assert (tick.state, state.check_in.outcome) == (TickState.UNAVAILABLE, Outcome.NEEDS_STAFF)
    assert tick.code in {FailureCode.CAMERA_NONE, FailureCode.CAMERA_LOST}
    counter.desk.post(StaffSaid("same_person", "compared by eye"))
    counter.reach(lambda s: s.check_in.outcome is Outcome.READY)
    counter.desk.post(RecordAsked())
    counter.reach_phase(Phase.RECORDED)
    counter.simulated.camera.put_back()
    counter.reach(lambda s: s.camera.state is not DeviceState.TROUBLE)


@pytest.mark.parametrize("at", [4, 40])
def test_the_card_is_pulled_and_put_back(counter: Station, at: int) -> None:
    counter.simulated.readers.insert(chip_of(INSURED))
    counter.reach_phase(Phase.KEY_NEEDED)
    counter.simulated.readers.insert(chip_of(INSURED), pull_at=at)
    counter.desk.post(KeyGiven(KEY))
    state = counter.reach(
        lambda s: (s.check_in.phase is not Phase.READING and s.notice is not None) or s.check_in.checks is not None
    )
    if state.check_in.checks is None:
        counter.simulated.take_card()
        counter.reach(lambda s: s.reader.state is not ReaderState.CARD)
        counter.simulated.put_card(INSURED)
        counter.reach(lambda s: s.reader.state is ReaderState.CARD)
    if counter.desk.state.check_in.key is None:
        counter.desk.post(KeyGiven(KEY))
    assert counter.reach_phase(Phase.SETTLED).check_in.outcome is Outcome.READY


def test_a_wrong_number_then_the_right_one(counter: Station) -> None:
    counter.simulated.put_card(INSURED)
    counter.reach_phase(Phase.KEY_NEEDED)
    counter.desk.post(scan_event("990085000124"))
    state = counter.reach(lambda s: s.notice is not None)
    assert (state.notice, state.check_in.phase) == (FailureCode.CARD_KEY_WRONG, Phase.KEY_NEEDED)
    counter.desk.post(scan_event(NUMBER.digits))
    assert counter.reach_phase(Phase.SETTLED).check_in.outcome is Outcome.READY


def test_no_reader_at_all(counter: Station) -> None:
    """The QR names the person; care does not wait for a cable."""
    counter.simulated.readers.unplug()
    counter.reach(lambda s: s.reader.state is ReaderState.NO_READER)
    counter.desk.post(scan_event(QR))
    counter.reach(lambda s: s.check_in.claimed is not None)
    counter.desk.post(GoOnWithoutChip())
    state = counter.reach_phase(Phase.SETTLED)
    assert (state.check_in.outcome, state.check_in.identified_by) == (Outcome.NEEDS_STAFF, "qr")
    assert state.check_in.verdict.insured.state is TickState.OK
    counter.desk.post(RecordAsked())
    counter.reach_phase(Phase.RECORDED)
    assert [outcome for _, outcome in counter.recorded()] == [Outcome.NEEDS_STAFF]


def test_the_portal_falls_silent_between_two_visits(counter: Station) -> None:
    """An answer of some minutes ago still stands; asked again, the memory's answer of today does, until it heals."""
    counter.card_and_number()
    counter.reach_phase(Phase.SETTLED)
    counter.desk.post(NextPatient())
    counter.simulated.take_card()
    counter.reach(lambda s: s.reader.state is ReaderState.NO_CARD)
    counter.simulated.portal_outage(True)
    counter.card_and_number()
    assert counter.reach_phase(Phase.SETTLED).check_in.outcome is Outcome.READY
    counter.desk.post(LookUpAgain())
    state = counter.reach(lambda s: s.check_in.last_known is not None and s.check_in.phase is Phase.SETTLED)
    assert state.check_in.coverage is not None and state.check_in.coverage.failure is not None
    assert state.check_in.outcome is Outcome.READY, "of today: as good as new"
    counter.desk.post(SetupKnown(replace(state.setup, remembered=CachePolicy(today_counts=False))))
    counter.desk.post(LookUpAgain())
    state = counter.reach(lambda s: s.check_in.outcome is Outcome.READY_PROVISIONAL)
    assert dict(state.check_in.verdict.insured.facts)["until"]
    counter.simulated.portal_outage(False)
    counter.desk.post(LookUpAgain())
    assert counter.reach(lambda s: s.check_in.outcome is Outcome.READY)


@pytest.mark.skipif(os.name == "nt", reason="directories are not made read-only this way on Windows")
def test_the_database_cannot_be_opened_and_then_it_can(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    """A wrong key: said at once, nothing lost, and the visit is stored when the right key is back."""
    open_memory(tmp_path).submit(lambda store: store.visits()).result(10)
    key_file = database_path(tmp_path).with_suffix(".key")
    right_key = key_file.read_text()
    key_file.write_text("00" * 32)
    with station(qtbot, tmp_path) as counter:
        state = counter.reach(lambda s: s.memory.code is not None)
        assert state.memory.code is FailureCode.DATABASE_KEY_WRONG
        counter.card_and_number()
        visit_id = counter.reach_phase(Phase.SETTLED).check_in.visit_id
        counter.desk.post(RecordAsked())
        state = counter.reach(lambda s: s.notice is FailureCode.DATABASE_KEY_WRONG)
        assert (state.check_in.phase, state.check_in.visit_id) == (Phase.SETTLED, visit_id)
        key_file.write_text(right_key)
        counter.desk.post(RecordAsked())
        counter.reach_phase(Phase.RECORDED)
        assert [recorded for recorded, _ in counter.recorded()] == [visit_id]


def test_a_provisional_visit_is_looked_up_by_itself_when_the_portal_is_back(counter: Station) -> None:
    counter.simulated.portal_outage(True)
    counter.card_and_number()
    state = counter.reach_phase(Phase.SETTLED)
    assert state.check_in.outcome is Outcome.READY_PROVISIONAL
    visit_id = state.check_in.visit_id
    counter.desk.post(RecordAsked())
    counter.reach_phase(Phase.RECORDED)
    counter.simulated.portal_outage(False)
    counter.desk.post(NextPatient())
    counter.simulated.take_card()
    counter.reach(lambda s: s.reader.state is ReaderState.NO_CARD)
    counter.card_and_number()
    counter.reach_phase(Phase.SETTLED)  # this answer tells that the portal is back
    end_s = time.monotonic() + 40
    while True:
        rows = {row.id: row.coverage_code for row in counter.desk.visits_today()}
        if rows[visit_id] == "000":
            break
        assert time.monotonic() < end_s, rows
        time.sleep(0.2)
