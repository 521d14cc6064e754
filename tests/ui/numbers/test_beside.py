"""The numbers of the desk, one key away from the check-in: read from the desk's own memory."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.desk.desk import Desk
from app.flow.state import Setup
from tests.ui.stage import PlayedDesk
from ui.numbers.beside import numbers_beside
from ui.numbers.window import NumbersWindow
from ui.samples import TODAY

CTRL = Qt.KeyboardModifier.ControlModifier


def test_the_key_opens_them_and_opens_them_fresh(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = PlayedDesk(tmp_path, Setup("Q1", "LÊ THỊ TIẾP ĐÓN"))
    window = desk.open_window()
    shown: list[NumbersWindow] = []
    beside = numbers_beside(cast("Desk", desk), lambda: TODAY, lambda: window.look)
    monkeypatch.setattr(window.keys, "open_numbers", lambda: shown.append(beside()))
    for count in (1, 2):
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        qtbot.keyClick(window.scan_line, Qt.Key.Key_F9)
        qtbot.keyClick(window.scan_line, Qt.Key.Key_E, CTRL)  # an emergency is recorded
        qtbot.keyClick(window.scan_line, Qt.Key.Key_N, CTRL)
        qtbot.waitUntil(lambda count=count: shown[-1].numbers.emergencies == count)  # type: ignore[misc]
    assert [one.isVisible() for one in shown] == [False, True]
    desk.rest()
    assert not shown[-1].testAttribute(Qt.WidgetAttribute.WA_QuitOnClose), "the program ends with its desk"
    shown[-1].close()
    desk.close()
