"""What staff choose on the screen is there at the next start."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance, read_appearance
from app.flow.state import State
from ui.session import remember_appearance

Show = Callable[..., Any]
Key = Qt.Key


def test_language_colours_and_size_are_kept(show: Show, states: dict[str, State], qtbot: QtBot, tmp_path: Path) -> None:
    window = show(states["waiting"]).window
    remember_appearance(window, tmp_path)
    qtbot.keyClick(window.scan_line, Key.Key_F10)
    assert read_appearance(tmp_path).language == "en"
    qtbot.keyClick(window.scan_line, Key.Key_F11)
    qtbot.keyClick(window.scan_line, Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    kept = read_appearance(tmp_path)
    assert kept == Appearance("en", dark=True, scale=1.1)
    again = show(states["waiting"], kept.language, dark=kept.dark, scale=kept.scale).window
    assert (again.look.language, again.look.dark, again.look.scale) == ("en", True, 1.1)


def test_the_system_s_colours_are_followed_until_others_are_chosen(
    show: Show, states: dict[str, State], qtbot: QtBot, tmp_path: Path
) -> None:
    window = show(states["waiting"], dark=None).window
    remember_appearance(window, tmp_path)
    before = window.look.dark
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light if before else Qt.ColorScheme.Dark)
    assert window.look.dark is not before
    qtbot.keyClick(window.scan_line, Key.Key_F10)
    assert read_appearance(tmp_path).dark is None
    qtbot.keyClick(window.scan_line, Key.Key_F11)
    chosen = window.look.dark
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light if chosen else Qt.ColorScheme.Dark)
    assert window.look.dark is chosen


def test_a_home_that_cannot_be_written_does_not_stop_the_desk(
    show: Show, states: dict[str, State], qtbot: QtBot, tmp_path: Path
) -> None:
    occupied = tmp_path / "home"
    occupied.write_text("a file where the folder should be")
    window = show(states["waiting"]).window
    remember_appearance(window, occupied)
    qtbot.keyClick(window.scan_line, Key.Key_F10)
    assert window.look.language == "en"
