"""The one table of keys: on the help sheet, as a page to print, and nothing a scanner could type."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from app.flow.state import State
from ui.keys_paper import keys_html
from ui.shortcuts import KEYS, Action
from ui.widgets.help_overlay import HelpOverlay

Show = Callable[..., Any]
States = dict[str, State]


def test_every_action_but_the_big_buttons_has_a_key_of_its_own() -> None:
    assert set(Action) - set(KEYS) == {Action.RECORD, Action.READ_CARD}
    sequences = [QKeySequence(key).toString() for key in KEYS.values()]
    assert len(set(sequences)) == len(KEYS) and all(sequences)


@pytest.mark.parametrize("key", KEYS.values())
def test_a_scanner_types_none_of_them(key: str) -> None:
    """Letters, digits and the control signs H (backspace), I (tab), J and M (line ends) are a scanner's."""
    assert key.startswith(("F", "Ctrl+", "Shift+F"))
    assert key not in {"Ctrl+H", "Ctrl+I", "Ctrl+J", "Ctrl+M"}


def test_the_table_is_a_page(show: Show, states: States, qtbot: QtBot, tmp_path: Path) -> None:
    window = show(states["waiting"]).window
    page = tmp_path / "keys.pdf"
    sheet = HelpOverlay(window.canvas, lambda *_: page)
    sheet.draw(window.look)
    sheet.save()
    assert page.read_bytes().startswith(b"%PDF")
    html = keys_html("Phím tắt", [(key, words.text()) for key, (_, words) in sheet._rows.items()])
    assert all(key in html for key in KEYS.values())
    assert "Cấp cứu" in html


def test_in_a_field_our_keys_come_before_its_editing_keys(show: Show, states: States, qtbot: QtBot) -> None:
    from app.flow.events import Emergency

    desk = show(states["waiting"])
    qtbot.keyClicks(desk.window.scan_line, "99")
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert desk.posted == [Emergency()]


def test_a_composed_scan_is_a_scan(show: Show, states: States, qtbot: QtBot) -> None:
    """A Vietnamese input method is on: what it commits arrives whole, what it still composes is not sent."""
    from PySide6.QtGui import QInputMethodEvent
    from PySide6.QtWidgets import QApplication

    desk = show(states["waiting"])
    composing = QInputMethodEvent("99008500012", [])
    QApplication.sendEvent(desk.window.scan_line, composing)
    assert desk.window.scan_line.text() == ""
    committed = QInputMethodEvent("", [])
    committed.setCommitString("990085000123")
    QApplication.sendEvent(desk.window.scan_line, committed)
    qtbot.keyClick(desk.window.scan_line, Qt.Key.Key_Return)
    assert desk.scanned == ["990085000123"]
    assert desk.window.scan_line.inputMethodHints() & Qt.InputMethodHint.ImhNoPredictiveText
