"""The window is there before any driver: importing it loads none of the heavy libraries."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.flow.state import State
from tests.ui.conftest import DeskOnScreen
from ui import ahead

Show = Callable[..., DeskOnScreen]

HEAVY = ("cv2", "dlib", "smartcard", "requests", "sqlcipher3", "numpy", "PIL", "zxingcpp")


def test_the_reception_window_loads_no_driver() -> None:
    code = f"import sys, ui.reception.window, ui.bridge; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_nothing_is_loaded_ahead_while_somebody_is_checked_in(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, asked, resting = list[str](), list[bool](), [False]

    def rests() -> bool:
        asked.append(True)
        return resting[0]

    monkeypatch.setattr(ahead, "_FIRST_MS", 0)
    monkeypatch.setattr(ahead, "_BUSY_MS", 0)
    monkeypatch.setattr(ahead, "_PAUSE_MS", 0)
    monkeypatch.setattr(ahead, "import_module", loaded.append)
    ahead.load_sheets_ahead(rests, [lambda: loaded.append("made")])
    qtbot.waitUntil(lambda: len(asked) > 3)
    assert loaded == []
    resting[0] = True
    qtbot.waitUntil(lambda: loaded == [*ahead.sheets(), "made"])


def test_what_is_loaded_ahead_are_the_sheets_and_no_driver() -> None:
    code = (
        "import sys; from importlib import import_module; from ui.ahead import sheets\n"
        f"[import_module(name) for name in sheets()]; print([name for name in {HEAVY!r} if name in sys.modules])\n"
        "print(*sheets())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    drivers, named = done.stdout.splitlines()
    assert drivers == "[]"
    assert {"ui.widgets.help_overlay", "ui.widgets.terms_overlay", "ui.printing.preview"} <= set(named.split())


def test_what_is_made_ahead_shows_nothing_and_takes_no_key(show: Show, states: dict[str, State]) -> None:
    desk = show(states["waiting"], visits=list)
    window = desk.window
    before = window.grab().toImage()
    for make in window.often_opened():
        make()
    made = window.overlays()
    assert len(made) == 4 and all(sheet.isHidden() for sheet in made)
    assert window.scan_line.hasFocus() and window.grab().toImage() == before
    window.set_language("en")
    QTest.keyClick(window.scan_line, Qt.Key.Key_F1)
    assert window.sheets.help.isVisible() and window.sheets.help.panel.accessibleName() == "Keys"
    assert len(window.overlays()) == len(made), "what is there is opened, and not made again"
