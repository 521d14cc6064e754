"""Reception and counter by fingers alone, from the card to the slip, on simulated devices with every worker running.

The only thing nobody touches is the number: a scanner, which is a keyboard, gives it. The kiosk has tests of its own.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.counter.state import Mode
from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.simulated import simulation
from app.flow.state import Phase, Setup, State
from app.printer_settings import Printer, PrinterKind
from devices.simulated.personas import Persona, personas
from domain.card import ReaderState
from domain.consent import ConsentBy
from domain.face import LivenessMode
from domain.reception import CollectorRole
from domain.verdict import Outcome, TickState
from tests.e2e.patience import reach
from tests.e2e.test_counter import Counter, at_work
from ui.reception.window import ReceptionWindow
from ui.session import open_reception

Touch = Callable[..., None]


@pytest.fixture(scope="module")
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


@pytest.fixture
def touch(finger: QPointingDevice, qtbot: QtBot) -> Touch:
    """``touch(widget, place)``: short, in the middle if no place is given, once it can be."""

    def put(widget: QWidget, place: QPoint | None = None) -> None:
        qtbot.waitUntil(lambda: widget.isVisible() and widget.isEnabled(), timeout=20_000)
        window = widget.window()
        there = before = None
        while there is None or there != before:  # no finger is there before what moves on the screen has settled
            before = there
            qtbot.wait(300)
            there = widget.mapTo(window, widget.rect().center() if place is None else place)
        assert window.rect().contains(there), "within reach"
        QTest.touchEvent(window, finger).press(0, there, window).commit()
        QTest.touchEvent(window, finger).release(0, there, window).commit()
        QApplication.processEvents()

    return put


def touch_row(touch: Touch, view: QAbstractItemView, row: QModelIndex) -> None:
    touch(view.viewport(), view.visualRect(row).center())


def scan(window: QWidget, persona: Persona) -> None:
    assert persona.person.number is not None
    QTest.keyClicks(window.focusWidget(), persona.person.number.digits)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Return)


# --- reception ----------------------------------------------------------------------------------


def shown(window: ReceptionWindow, qtbot: QtBot, fits: Callable[[State], bool]) -> None:
    qtbot.waitUntil(lambda: window.state is not None and fits(window.state), timeout=60_000)


def test_reception_from_the_card_to_the_slip(qtbot: QtBot, tmp_path: Path, touch: Touch) -> None:
    persona, slips = personas()["insured"], tmp_path / "slips"
    slips.mkdir()
    desk = Desk(Setup("Q1", "NGUYỄN VĂN TRỰC", liveness=LivenessMode.OFF))
    with simulation(persona) as devices:
        window = open_reception(desk, "vi", dark=False)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        window.slips.known.emit(Printer(kind=PrinterKind.PDF_FOLDER, address=str(slips)), slips, "Bệnh viện Giả Định")
        desk.start(lambda: build_hands(desk.post, devices.parts(tmp_path)))
        try:
            reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD and desk.face_ready)
            devices.put_card(persona)
            shown(window, qtbot, lambda s: s.check_in.phase is Phase.KEY_NEEDED)
            scan(window, persona)
            touch(window.question.agree)
            shown(window, qtbot, lambda s: s.check_in.phase is Phase.SETTLED)
            assert desk.state.check_in.outcome is Outcome.READY
            touch(window.action_bar.primary)
            shown(window, qtbot, lambda s: s.check_in.phase is Phase.RECORDED)
            visit_id = desk.state.check_in.visit_id
            consent = desk.state.check_in.consent
            assert consent is not None and consent.given and consent.by is ConsentBy.PATIENT
            qtbot.waitUntil((slips / f"{visit_id}.pdf").exists, timeout=20_000)
            touch(window.action_bar.primary)  # the next patient
            devices.take_card()
            shown(window, qtbot, lambda s: s.check_in.phase is Phase.WAITING)
        finally:
            window.close()
            desk.stop(15)


# --- counter ------------------------------------------------------------------------------------


def card_comes(counter: Counter, persona: Persona, touch: Touch) -> None:
    counter.devices.take_card()
    counter.reach(lambda s: s.desk.reader.state is ReaderState.NO_CARD)
    counter.devices.put_card(persona)
    counter.reach(lambda s: s.desk.check_in.phase is Phase.KEY_NEEDED)
    counter.window.scan_line.setFocus()
    scan(counter.window, persona)
    counter.reach(lambda s: s.desk.check_in.phase is Phase.SETTLED)
    counter.qtbot.waitUntil(lambda: counter.window.state is counter.counter.state)
    assert counter.counter.state.desk.check_in.verdict.same_person.state is TickState.OK


def test_counter_from_the_card_to_the_receipt_and_the_result(qtbot: QtBot, tmp_path: Path, touch: Touch) -> None:
    persona = personas()["insured"]
    with at_work(tmp_path, qtbot) as counter:
        window = counter.window
        touch(window.head.modes[Mode.RECEIVE])
        counter.reach(lambda s: s.mode is Mode.RECEIVE)
        card_comes(counter, persona, touch)
        procedures = window.receive.procedures.list
        touch_row(touch, procedures, procedures.indexFromItem(procedures.item(0)))
        counter.reach(lambda s: bool(s.procedure))
        qtbot.waitUntil(lambda: window.state is counter.counter.state)
        touch(window.foot.primary)
        done = counter.reach(lambda s: s.done is not None).done
        assert done is not None
        counter.printed(done.id)
        counter.reach(lambda s: s.desk.check_in.phase is Phase.WAITING)
        touch(window.head.modes[Mode.HAND_OVER])
        counter.reach(lambda s: s.mode is Mode.HAND_OVER and bool(s.waiting))
        table = window.hand_over.table.table
        qtbot.waitUntil(lambda: table.isVisible() and table.model().rowCount() == 1)
        touch_row(touch, table, table.model().index(0, 0))
        counter.reach(lambda s: s.chosen is not None)
        card_comes(counter, persona, touch)
        touch(window.foot.primary)
        handed = counter.reach(lambda s: s.done is not None and s.done.handed_over is not None).done
        assert handed is not None and handed.handed_over is not None
        assert (handed.id, handed.handed_over.role) == (done.id, CollectorRole.APPLICANT)
        assert counter.printer.wait_for(2)
