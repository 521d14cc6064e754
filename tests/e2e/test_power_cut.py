"""The power goes while somebody types into an open sheet of the real window; the next program has the words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.memory import DRAFT
from app.desk.parts import Parts
from app.flow.events import KeyGiven
from app.flow.state import IdentifiedBy, Setup
from app.portal.client import PortalSettings
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.card import AccessKey
from domain.verdict import TickState
from ui.session import application, open_reception
from ui.shortcuts import Action

WAIT_MS = 60_000
WORDS = "Mờ mắt từ sáng nay"
NOWHERE = PortalSettings("", "", "", "", "", "")
WHO = personas()["insured"].person


def desk_on(home: Path) -> Desk:
    parts = Parts(home, SimulatedReaders, NobodyCamera, NOWHERE, TrustStore)
    desk = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", asks_stays=False))
    desk.start(lambda: build_hands(desk.post, parts))
    return desk


def typing(home: Path) -> None:
    """The program whose power goes: says when the words are kept, and never ends by itself."""
    app = application()
    desk = desk_on(home)
    window = open_reception(desk, "vi")
    window.show()
    assert WHO.number is not None
    desk.post(KeyGiven(AccessKey.from_number(WHO.number), WHO, IdentifiedBy.QR))
    while window.state is None or not window.state.check_in.visit_id:
        app.processEvents()
    window.keys.do[Action.DETAILS]()
    window.sheets.details.texts["complaint"].setText(WORDS)
    while not desk.ask(lambda store: store.drafts()):
        app.processEvents()
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    app.exec()


def test_what_stood_in_an_open_sheet_is_there_after_the_power_came_back(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    root = Path(__file__).parents[2]
    program = (
        "import sys; from pathlib import Path; from tests.e2e.test_power_cut import typing; typing(Path(sys.argv[1]))"
    )
    command = [sys.executable, "-c", program, str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=root, env=environment) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "kept"
        child.kill()

    desk = desk_on(tmp_path)
    window = open_reception(desk, "vi")
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    cases = window.sheets.cases
    try:
        qtbot.waitUntil(lambda: [item.kind for item in cases.items] == [DRAFT], timeout=WAIT_MS)
        window.keys.do[Action.CASES]()
        cases.enter()
        qtbot.waitUntil(lambda: bool(window.state and window.state.check_in.visit_id), timeout=WAIT_MS)
        assert window.state is not None
        check_in = window.state.check_in
        assert (check_in.details.complaint, check_in.claimed and check_in.claimed.name) == (WORDS, WHO.name)
        assert {tick.state for tick in check_in.verdict.ticks().values()} == {TickState.PENDING}
        qtbot.waitUntil(lambda: cases.items == (), timeout=WAIT_MS)
    finally:
        desk.stop(20)
        window.close()
