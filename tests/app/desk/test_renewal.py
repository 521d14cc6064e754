"""Settings saved while a desk runs: taken up between two visits, by the workers that own the devices."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.parts import Parts
from app.desk.renewal import Renewal
from app.desk.simulated import Simulation, chip_of, simulation
from app.flow.events import GoOnWithoutChip, RecordAsked
from app.flow.state import DeviceState, Phase, Setup, State
from app.portal.client import PortalSettings
from app.scan_event import scan_event
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.card import ReaderState, Result
from domain.face import LivenessMode
from domain.failure import FailureCode

INSURED = personas()["insured"]
SETUP = Setup("Q1", "A", asks_consent=False, liveness=LivenessMode.OFF)
QR = "990085000123||Nguyễn Văn Mẫu|02091985|Nam|Tổ 1|15082022"
Running = tuple[Desk, Simulation, Parts]


def reach(desk: Desk, fits: Callable[[State], bool]) -> State:
    end_s = time.monotonic() + 60
    while not fits(state := desk.state):
        assert time.monotonic() < end_s, state
        time.sleep(0.02)
    return state


@pytest.fixture
def running(tmp_path: Path) -> Iterator[Running]:
    with simulation(INSURED) as simulated:
        parts = simulated.parts(tmp_path)
        desk = Desk(SETUP)
        desk.start(lambda: build_hands(desk.post, parts))
        reach(desk, lambda s: s.camera.state is DeviceState.OFF and s.portal.state is DeviceState.OK)
        yield desk, simulated, parts
        desk.stop(15)


def test_another_reader_camera_and_account_are_taken_up_at_once(running: Running) -> None:
    desk, _, parts = running
    nowhere = PortalSettings("", "", "", "", "", "")
    other = replace(parts, only_reader="Not There 00 00", camera=lambda: NobodyCamera(plugged=False), portal=nowhere)
    names = frozenset({"reader", "camera", "portal.account", "camera_always"})
    desk.renew(Renewal(replace(SETUP, camera_always=True), other, names))
    state = reach(desk, lambda s: s.reader.state is ReaderState.NO_READER and s.camera.state is DeviceState.TROUBLE)
    assert state.camera.code is FailureCode.CAMERA_NONE
    assert reach(desk, lambda s: s.portal.state is DeviceState.TROUBLE).portal.code is FailureCode.PORTAL_NOT_SET_UP
    desk.renew(Renewal(SETUP, parts, names))
    reach(desk, lambda s: s.reader.state is ReaderState.NO_CARD and s.portal.state is DeviceState.OK)
    reach(desk, lambda s: s.camera.state is not DeviceState.TROUBLE)


def test_a_visit_ends_by_the_settings_it_began_with(running: Running) -> None:
    desk, _, parts = running
    desk.post(scan_event(QR))
    desk.renew(Renewal(replace(SETUP, station="Q9"), parts, frozenset({"station"})))
    desk.renew(Renewal(replace(SETUP, station="Q9"), parts, frozenset({"reader"})))
    desk.post(GoOnWithoutChip())
    state = reach(desk, lambda s: s.check_in.phase is Phase.SETTLED)
    assert state.setup.station == "Q1"
    desk.post(RecordAsked())
    reach(desk, lambda s: s.setup.station == "Q9")
    assert [row.station for row in desk.visits_today()] == ["Q1"]


def test_whom_the_house_trusts_counts_for_the_next_card(running: Running) -> None:
    desk, simulated, parts = running
    desk.renew(Renewal(SETUP, replace(parts, trust=TrustStore), frozenset({"csca_dir"})))
    desk.post(scan_event(QR))
    simulated.put_card(INSURED)
    state = reach(desk, lambda s: s.check_in.phase is Phase.SETTLED)
    assert state.check_in.checks is not None
    assert state.check_in.checks.passive_authentication is Result.UNDETERMINED


def test_a_chosen_reader_is_watched_instead_of_the_first(tmp_path: Path) -> None:
    first = SimulatedReaders()
    with simulation(INSURED) as simulated:
        parts = replace(simulated.parts(tmp_path), readers=lambda: first, only_reader="Elsewhere")
        desk = Desk(SETUP)
        desk.start(lambda: build_hands(desk.post, parts))
        try:
            first.insert(chip_of(INSURED))
            reach(desk, lambda s: s.reader.state is ReaderState.NO_READER)
            desk.renew(Renewal(SETUP, replace(parts, only_reader=""), frozenset({"reader"})))
            reach(desk, lambda s: s.check_in.phase is Phase.KEY_NEEDED)
        finally:
            desk.stop(15)


def test_another_engine_takes_over_from_the_one_before(running: Running) -> None:
    desk, _, parts = running
    reach(desk, lambda _: desk.face_ready)
    desk.renew(Renewal(SETUP, replace(parts, face_engine="no-such-engine"), frozenset({"face_engine"})))
    reach(desk, lambda _: not desk.face_ready)
    desk.renew(Renewal(SETUP, parts, frozenset({"face_engine"})))
    reach(desk, lambda _: desk.face_ready)
