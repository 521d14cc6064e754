"""Smaller parts: the chip's checks, the demo's row, the size of the text, the gallery window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.flow.state import Device, DeviceState, State
from devices.simulated.personas import personas
from domain.card import CHECK_NAMES, CardChecks, Result
from domain.failure import FailureCode
from ui.gallery_window import GalleryWindow
from ui.reception.text_size import STEPS, fitting_scale, neighbouring_scale
from ui.simulation_bar import SimulationBar, SimulationControls
from ui.style.look import Look
from ui.widgets.check_list import SHOWN, CheckList
from ui.widgets.device_chip import DeviceChip
from ui.widgets.elide import ElidedButton

Show = Callable[..., Any]
States = dict[str, State]


def words(widget: QWidget) -> list[str]:
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget) and one.text()]


def test_each_check_is_told_with_its_own_word(qtbot: QtBot) -> None:
    checks = CardChecks(
        passive_authentication=Result.FAILED,
        dg_hashes=Result.FAILED,
        sod_signature=Result.SUCCESSFUL,
        ds_certificate=Result.UNDETERMINED,
        chip_authentication=Result.NOT_SUPPORTED,
        active_authentication=Result.ABORTED,
    )
    shown = CheckList()
    qtbot.addWidget(shown)
    shown.draw(checks, Look.of("vi", False))
    assert words(shown)[2::2] == ["sai", "đúng", "chưa rõ", "không có", "chưa xong"]
    assert set(CHECK_NAMES) - set(SHOWN) == {"passive_authentication"}


def test_the_checks_yield_where_there_is_no_room(show: Show, states: States) -> None:
    assert "Kiểm tra chip" in words(show(states["forged"]).window.body.person)
    assert "Kiểm tra chip" not in words(show(states["forged"], size=(1024, 768)).window.body.person)


def test_the_demo_row_moves_what_it_says(qtbot: QtBot) -> None:
    done: list[object] = []
    bar = SimulationBar(
        SimulationControls(
            personas=tuple((name, personas()[name].text_key) for name in ("insured", "forged")),
            choose_persona=done.append,
            put_card=lambda: done.append("put"),
            take_card=lambda: done.append("take"),
            pull_camera=lambda on: done.append(("camera", on)),
            portal_outage=lambda on: done.append(("portal", on)),
        )
    )
    qtbot.addWidget(bar)
    bar.draw(Look.of("vi", False))
    assert bar.persona.itemText(1) == "forged – Dữ liệu trong chip bị sửa: mã băm DG sai"
    bar.persona.setCurrentIndex(1)
    bar.buttons["put_card"].click()
    bar.buttons["take_card"].click()
    bar.switches["pull_camera"].click()
    bar.switches["pull_camera"].click()
    bar.switches["portal_outage"].click()
    assert done == ["forged", "put", "take", ("camera", True), ("camera", False), ("portal", True)]
    assert "scan_qr" not in bar.buttons
    bar.draw(Look.of("en", False))
    assert bar.persona.itemText(1) == "forged – Data in the chip altered: a DG's hash is wrong"
    assert bar.persona.currentData() == "forged", "another language is nobody else"


@pytest.mark.parametrize(
    ("size", "scale"),
    [
        ((1024, 768), 1.0),
        ((1366, 768), 1.0),
        ((1760, 990), 1.1),
        ((1920, 1080), 1.2),
        ((3840, 2160), 1.2),
        ((800, 600), 1.0),
    ],
)
def test_text_grows_with_the_window(size: tuple[int, int], scale: float) -> None:
    assert fitting_scale(*size) == scale


def test_text_steps_stay_at_the_ends() -> None:
    assert neighbouring_scale(STEPS[-1], 1) == STEPS[-1]
    assert neighbouring_scale(STEPS[0], -1) == STEPS[0]
    assert neighbouring_scale(STEPS[1], 1) == STEPS[2]


def test_staff_choose_the_size_of_the_text(show: Show, states: States, qtbot: QtBot) -> None:
    window = show(states["waiting"]).window
    before = window.action_bar._title.fontMetrics().height()
    qtbot.keyClick(window.scan_line, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert window.action_bar._title.fontMetrics().height() > before
    window.resize(1920, 1080)  # a choice outlives another size of the window
    assert window.look.scale == STEPS[1]
    qtbot.keyClick(window.scan_line, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert window.action_bar._title.fontMetrics().height() == before


def test_the_gallery_pages_through_all_states_and_keeps_the_language(qtbot: QtBot, states: States) -> None:
    gallery = GalleryWindow(states)
    qtbot.addWidget(gallery)
    gallery.resize(1500, 768)
    gallery.show()
    assert gallery.window_shown is not None
    gallery.window_shown.set_language("en")
    names = list(states)
    gallery.names.setCurrentRow(names.index("ready"))
    assert "All in order, please go in" in words(gallery.window_shown)
    gallery.names.setCurrentRow(names.index("recorded"))
    assert "Visit recorded · number 13" in words(gallery.window_shown)


def test_a_portal_nobody_has_set_up_is_not_one_that_failed(qtbot: QtBot) -> None:
    chip = DeviceChip("portal", "portal")
    qtbot.addWidget(chip)
    chip.draw_device(Device(DeviceState.TROUBLE, FailureCode.PORTAL_NOT_SET_UP), Look.of("vi", dark=False))
    assert chip.accessibleName() == "Cổng BHYT: Chưa cài đặt"


def test_a_passport_tells_its_own_number(show: Show, states: States) -> None:
    """Nobody finds a foreigner by a birthday alone."""
    told = words(show(states["foreigner"], language="en").window)
    assert told[told.index("L898902C3") - 1] == "Passport number"


def test_below_the_pictures_the_insurance_has_its_place_before_anybody_comes(show: Show, states: States) -> None:
    waiting, ready = (show(states[name], size=(1920, 1080)).window.body.coverage for name in ("waiting", "ready"))
    assert waiting.isVisible() and waiting.geometry() == ready.geometry()
    assert not show(states["waiting"]).window.body.coverage.isVisible()


def test_a_sheet_of_reasons_is_as_wide_as_its_buttons_need(show: Show, states: States) -> None:
    window = show(states["recorded"], language="en", size=(1920, 1080)).window
    window.sheets.undo.ask("v1", "A")
    window.settle()
    assert not any(button.elided for button in window.sheets.undo.panel.findChildren(ElidedButton))
