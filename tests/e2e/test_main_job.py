"""The main job with no part mocked: pcscd and the virtual reader, the card simulator and the portal simulator in
processes of their own, the real window, an encrypted database file read back by another program."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.consent_text import text_version
from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.parts import Parts
from app.desk.simulated import simulated_trust
from app.desk.wiring import database_path, simulated_account
from app.flow.state import Phase, Setup
from app.portal.simulator.process import start_process
from app.texts import Texts
from devices.card.pcsc import PcscReaders
from devices.simulated.camera import DrawnCamera
from devices.simulated.drawn_face.film import Staging
from devices.simulated.personas import personas
from domain.card import ReaderState
from domain.consent import ConsentBy
from domain.face import LivenessMode
from domain.verdict import Outcome
from tests.e2e.patience import reach
from tests.fixtures.pcscd import Pcscd, pcscd  # noqa: F401 - a fixture
from ui.reception.window import ReceptionWindow
from ui.session import open_reception
from ui.widgets.scan_line import LINE_END_S

pytestmark = pytest.mark.pcsc
TIEPDON = [sys.executable, "-m", "ui.main"]


@contextlib.contextmanager
def card_simulator(persona: str) -> Iterator[None]:
    """``tiepdon card-sim`` as its own process; ending it takes the card off the reader."""
    child = subprocess.Popen([*TIEPDON, "card-sim", "--persona", persona], stdout=subprocess.PIPE, text=True)
    try:
        assert child.stdout is not None
        assert child.stdout.readline().startswith("card-sim:")
        yield
    finally:
        child.terminate()
        child.wait(20)
        assert child.stdout is not None
        child.stdout.close()


def type_and_enter(window: ReceptionWindow, text: str) -> None:
    QTest.keyClicks(window.scan_line, text)
    QTest.keyClick(window.scan_line, Qt.Key.Key_Return)


@contextlib.contextmanager
def station(home: Path, portal_url: str) -> Iterator[tuple[Desk, ReceptionWindow]]:
    """The program on the real PC/SC service, with a drawn person before the camera."""
    desk = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", liveness=LivenessMode.OFF))
    window = open_reception(desk, "vi")
    window.resize(1366, 768)
    window.show()
    parts = Parts(
        home=home,
        readers=PcscReaders,
        camera=lambda: DrawnCamera(Staging(person=personas()["insured"].face.live)),
        portal=simulated_account(portal_url),
        trust=simulated_trust,
        only_reader="Virtual PCD 00 00",
    )
    desk.start(lambda: build_hands(desk.post, parts))
    try:
        yield desk, window
    finally:
        window.close()
        desk.stop(15)


def test_from_a_card_on_the_reader_to_a_recorded_visit(pcscd: Pcscd, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    number = personas()["insured"].person.number
    assert number is not None
    with start_process() as portal_url, station(tmp_path, portal_url) as (desk, window):
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD)
        with card_simulator("insured"):
            reach(desk, qtbot, lambda s: s.check_in.phase is Phase.KEY_NEEDED)
            type_and_enter(window, number.digits)
            qtbot.waitUntil(window.question.isVisible)
            QTest.keyClick(window.scan_line, Qt.Key.Key_F4)
            another_breath_s = time.monotonic() + LINE_END_S  # an Enter before that belongs to the number
            state = reach(
                desk, qtbot, lambda s: s.check_in.phase is Phase.SETTLED and time.monotonic() > another_breath_s
            )
            qtbot.waitUntil(lambda: window.state is not None and window.state.check_in.phase is Phase.SETTLED)
            assert state.check_in.outcome is Outcome.READY
            assert state.check_in.access == "PACE-ECDH-GM-AES-128/13"
            QTest.keyClick(window.scan_line, Qt.Key.Key_Return)
            visit_id = reach(desk, qtbot, lambda s: s.check_in.phase is Phase.RECORDED).check_in.visit_id
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD)
    seen = subprocess.run([*TIEPDON, "--home", str(tmp_path), "visits", "--json"], capture_output=True, check=True)
    (row,) = json.loads(seen.stdout)
    assert (row["id"], row["outcome"]) == (visit_id, "ready")
    consent = row["record"]["consent"]
    assert (consent["answer"], consent["by"], consent["channel"]) == ("given", "patient", "desk")
    assert consent["text_version"] == text_version(ConsentBy.PATIENT, Texts("vi"))
    assert number.digits.encode() not in database_path(tmp_path).read_bytes()


def test_the_service_stops_and_comes_back_under_the_program(pcscd: Pcscd, qtbot: QtBot, tmp_path: Path) -> None:  # noqa: F811
    with start_process() as portal_url, station(tmp_path, portal_url) as (desk, _):
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD)
        pcscd.stop()
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_SERVICE)
        pcscd.start()
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD)
