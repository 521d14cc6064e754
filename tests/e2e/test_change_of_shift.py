"""A change of shift at a desk that works: the insurer is asked, visits and decisions are recorded, under the name of
whoever is at the desk. The portal simulator is a process of its own, settings and database are files."""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.parts import Parts
from app.desk.real import setup_of
from app.desk.running import Running
from app.desk.simulated import Simulation, simulation
from app.desk.wiring import portal_settings
from app.flow.events import GoOnWithoutChip, NextPatient, RecordAsked, StaffSaid, UndoAsked
from app.flow.state import DeviceState, Phase, Setup, State
from app.portal.simulator.accounts import ACCOUNT, FACILITY_CODE, PASSWORD, REGISTERED
from app.scan_event import scan_event
from app.settings import Settings, load_settings
from app.settings_change import save
from devices.simulated.personas import personas
from domain.coverage import AnswerClass
from domain.failure import FailureCode
from tests.e2e.patience import reach
from tests.e2e.test_counter import at_work as counter_at_work
from tests.e2e.test_counter import find, receive
from ui.at_desk import tell_staff
from ui.reception.window import ReceptionWindow
from ui.sample_staff import play_shifts
from ui.session import open_reception

ROOT = Path(__file__).parents[2]
Key = Qt.Key
(FIRST_NUMBER, FIRST), (SECOND_NUMBER, SECOND) = REGISTERED.items()
STRANGER = "Bùi Chưa Đăng Ký", "990190000099"


@dataclass
class Shift:
    """A desk at work, and the hands of whoever sits there."""

    window: ReceptionWindow
    desk: Desk
    devices: Simulation
    qtbot: QtBot

    def reach(self, fits: Any) -> State:
        return reach(self.desk, self.qtbot, fits)

    def asked(self) -> list[tuple[str, str]]:
        """Under whose name and number the portal was asked about insurance, in order."""
        with urllib.request.urlopen(f"{self.devices.portal_url}/simulator/requests", timeout=10) as answer:
            bodies = [one["body"] for one in json.loads(answer.read()) if "LichSuKCB2024" in one["path"]]
        return [(body["hoTenCb"], body["cccdCb"]) for body in bodies]

    def comes(self, name: str) -> State:
        """Somebody without a reader's help: their QR is scanned, staff look at them, the insurer is asked."""
        who = personas()[name].person
        assert who.number is not None and who.birth_date is not None
        born = str(who.birth_date).replace("/", "")
        self.desk.post(scan_event(f"{who.number.digits}||{who.name}|{born}|Nam|Tổ 1|15082022"))
        self.desk.post(GoOnWithoutChip())
        self.reach(lambda s: s.check_in.coverage is not None)
        self.desk.post(StaffSaid("same_person", "by_eye"))
        return self.reach(lambda s: s.check_in.phase is Phase.SETTLED)

    def recorded(self) -> str:
        self.desk.post(RecordAsked())
        visit_id = self.reach(lambda s: s.check_in.phase is Phase.RECORDED).check_in.visit_id
        self.desk.post(NextPatient())
        self.reach(lambda s: not s.check_in.visit_id)
        return visit_id

    def takes_over(self, typed: str) -> str:
        """Ctrl+U, what is typed, Enter; returns what the screen says to it."""
        window = self.window
        self.qtbot.waitUntil(lambda: window.state is self.desk.state)
        window.toast.hide()
        QTest.keyClick(window.focusWidget(), Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        assert window.sheets.staff.isVisible()
        QTest.keyClicks(window.focusWidget(), typed)
        QTest.keyClick(window.focusWidget(), Key.Key_Return)
        self.qtbot.waitUntil(window.toast.isVisible, timeout=20_000)
        return window.toast.accessibleName()

    def kept(self, sql: str, *values: str) -> list[Any]:
        return self.desk.ask(lambda store: list(store.database.execute(sql, values)))


@pytest.fixture
def shift(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Shift]:
    """The first one is at the desk; the second is of the list, and a third whom the insurer does not know."""
    monkeypatch.setenv("TIEPDON_PORTAL__PASSWORD", PASSWORD)
    with simulation(personas()["insured"]) as devices, at_work(tmp_path, devices, qtbot) as working:
        yield working


@contextlib.contextmanager
def at_work(home: Path, devices: Simulation, qtbot: QtBot) -> Iterator[Shift]:
    """As ``ui.main.run_desk`` puts it together, on a simulated reader and camera."""
    save(
        home,
        {
            "staff": FIRST,
            "asks_consent": False,
            "colleagues": [
                {"name": SECOND, "number": SECOND_NUMBER},
                dict(zip(("name", "number"), STRANGER, strict=True)),
            ],
            "portal.base_url": devices.portal_url,
            "portal.facility_code": FACILITY_CODE,
            "portal.account": ACCOUNT,
            "portal.staff_name": FIRST,
            "portal.staff_number": FIRST_NUMBER,
        },
    )

    def parts(home: Path, settings: Settings) -> Parts:
        return replace(devices.parts(home), portal=portal_settings(settings))

    desk = Desk(Setup("", ""))
    window = open_reception(desk, "vi", dark=False)
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    running = Running(
        desk,
        home,
        setup=setup_of,
        parts=parts,
        tell=lambda settings: tell_staff(window.at_desk, settings, home, running.saved),
    )
    desk.start(lambda: build_hands(desk.post, running.parts()))
    working = Shift(window, desk, devices, qtbot)
    try:
        working.reach(lambda s: s.portal.state is DeviceState.OK and s.setup.staff == FIRST)
        yield working
    finally:
        window.close()
        running.close()
        desk.stop(15)


def test_the_insurer_is_asked_and_the_visit_recorded_under_the_name_of_the_new_one(shift: Shift) -> None:
    assert shift.comes("insured").check_in.coverage.answer_class is AnswerClass.OK  # type: ignore[union-attr]
    first_visit = shift.recorded()
    assert shift.asked() == [(FIRST, FIRST_NUMBER)]

    assert SECOND in shift.takes_over("1")
    shift.reach(lambda s: s.setup.staff == SECOND and s.portal.state is DeviceState.OK)
    shift.qtbot.waitUntil(lambda: SECOND in shift.window.top_bar.staff.button.accessibleName())
    assert shift.comes("retired-no-expiry").check_in.coverage.answer_class is AnswerClass.OK  # type: ignore[union-attr]
    second_visit = shift.recorded()
    assert shift.asked()[1:] == [(SECOND, SECOND_NUMBER)]

    visits = {row.id: row.staff for row in shift.desk.visits_today()}
    assert visits == {first_visit: FIRST, second_visit: SECOND}
    decided = shift.kept("SELECT subject, detail FROM audit WHERE kind = 'staff_decided' ORDER BY seq")
    assert [(visit, json.loads(detail)["staff"]) for visit, detail in decided] == [
        (first_visit, FIRST),
        (second_visit, SECOND),
    ]
    proofs = shift.kept("SELECT DISTINCT staff FROM portal_attempts ORDER BY id")
    assert [staff for (staff,) in proofs] == [FIRST, SECOND]


def test_a_visit_under_way_ends_under_the_name_it_began_with(shift: Shift) -> None:
    shift.comes("insured")
    assert shift.takes_over("1") == f"Từ lượt sau, ở quầy là {SECOND}"
    shift.window.at_desk.wait()
    shift.qtbot.wait(300)  # the settings are read again meanwhile
    assert shift.desk.state.setup.staff == FIRST
    assert FIRST in shift.window.top_bar.staff.button.accessibleName()
    visit_id = shift.recorded()
    shift.reach(lambda s: s.setup.staff == SECOND)
    assert [row.staff for row in shift.desk.visits_today()] == [FIRST]
    shift.desk.post(UndoAsked(visit_id, "wrong_person"))
    shift.reach(lambda s: s.changes >= 2)
    (undone,) = shift.kept("SELECT detail FROM audit WHERE kind = 'visit_cancelled'")
    assert json.loads(undone[0])["staff"] == SECOND, "whoever takes it back answers for that"


def test_one_whom_the_insurer_does_not_know_is_told_so_and_works_on(shift: Shift) -> None:
    shift.takes_over("chua dang ky")
    shift.reach(lambda s: s.setup.staff == STRANGER[0])
    found = shift.comes("insured").check_in.coverage
    assert found is not None and found.failure is FailureCode.PORTAL_STAFF_NOT_REGISTERED
    shift.recorded()
    assert [row.staff for row in shift.desk.visits_today()] == [STRANGER[0]]
    assert FIRST_NUMBER not in [number for _, number in shift.asked()], "nobody is lent another's name"


def test_shifts_change_in_a_demo_too(qtbot: QtBot, tmp_path: Path) -> None:
    """Written nowhere; the portal is asked under the new name all the same."""
    with simulation(personas()["insured"]) as devices:
        parts = devices.parts(tmp_path)
        desk = Desk(Setup("Demo", FIRST, facility=FACILITY_CODE, asks_consent=False))
        window = open_reception(desk, "vi", dark=False)
        window.show()
        window.activateWindow()
        desk.start(lambda: build_hands(desk.post, parts))
        play_shifts(window.at_desk, desk, parts)
        demo = Shift(window, desk, devices, qtbot)
        try:
            demo.reach(lambda s: s.portal.state is DeviceState.OK)
            assert SECOND in demo.takes_over("2")
            demo.reach(lambda s: s.setup.staff == SECOND)
            demo.comes("insured")
            assert demo.asked() == [(SECOND, SECOND_NUMBER)]
            assert not (tmp_path / "settings.toml").exists()
        finally:
            window.close()
            desk.stop(15)


def test_at_the_counter_one_receives_and_another_hands_over(qtbot: QtBot, tmp_path: Path) -> None:
    """Nobody is looked up there, so a name alone will do."""
    home = tmp_path / "home"
    with counter_at_work(tmp_path, qtbot) as counter:
        desk, window = counter.desk, counter.window
        running = Running(
            desk,
            home,
            setup=lambda settings: replace(desk.state.setup, staff=settings.staff),
            parts=lambda home, settings: replace(counter.devices.parts(home), portal=portal_settings(settings)),
            tell=lambda settings: tell_staff(window.at_desk, settings, home, running.saved),
        )
        save(home, {"staff": FIRST})
        running.parts()  # the desk runs already: it takes its settings up from here on
        try:
            counter.reach(lambda s: s.desk.setup.staff == FIRST)
            receive(counter)
            counter.press(Key.Key_U, Qt.KeyboardModifier.ControlModifier)
            window.staff.name.setFocus()
            counter.type("NGUYEN THI BA")
            counter.press(Key.Key_Return)
            counter.press(Key.Key_Return)
            counter.reach(lambda s: s.desk.setup.staff == "NGUYEN THI BA")
            find(counter, "mau")
            counter.comes("insured")
            counter.press(Key.Key_Return)
            done = counter.reach(lambda s: s.done is not None and s.done.handed_over is not None).done
            assert done is not None and done.handed_over is not None
            assert (done.staff, done.handed_over.staff) == (FIRST, "NGUYEN THI BA")
        finally:
            running.close()


_WORKPLACE = """
import sys
from importlib import import_module
from pathlib import Path
from PySide6.QtCore import QTimer, Qt
from PySide6.QtTest import QTest
from ui.session import application
from ui.widgets.staff_button import StaffButton
module, run, home, name = sys.argv[1:]
app, pressed = application(), []
def turn():
    window = next((one for one in app.topLevelWidgets() if hasattr(one, "at_desk")), None)
    button = window.findChild(StaffButton).button if window is not None else None
    if button is None or not button.isEnabled():
        return
    if not pressed:
        pressed.append(True)
        window.activateWindow()
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(window.focusWidget(), "2")
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)
    elif name in button.accessibleName():
        print("taken over")
        window.close()
        app.quit()
timer = QTimer()
timer.timeout.connect(turn)
timer.start(50)
sys.exit(getattr(import_module(module), run)(Path(home)))
"""


@pytest.mark.parametrize(("module", "run"), [("ui.main", "run_desk"), ("ui.counter.command", "run_counter")])
def test_the_program_itself_takes_the_next_shift_up(tmp_path: Path, module: str, run: str) -> None:
    """Nothing is put together by the test: the command's own function, in a process of its own."""
    listed = [{"name": name, "number": number} for number, name in REGISTERED.items()]
    account = {"portal.staff_name": FIRST, "portal.staff_number": FIRST_NUMBER}
    save(tmp_path, {"camera": "none", "staff": FIRST, "colleagues": listed, **account})
    told = subprocess.run(
        [sys.executable, "-c", _WORKPLACE, module, run, str(tmp_path), SECOND],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert (told.returncode, told.stdout.strip()) == (0, "taken over"), told.stderr
    settings = load_settings(tmp_path)
    assert (settings.staff, settings.portal.staff_number) == (SECOND, SECOND_NUMBER)
