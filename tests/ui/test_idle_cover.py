"""A desk nobody uses shows no names; who comes back finds everything as it was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.flow.state import State
from tests.ui.conftest import DeskOnScreen
from ui.widgets.idle_cover import IdleCover

Key = Qt.Key
Show = Callable[..., DeskOnScreen]


@pytest.fixture
def left(show: Show, states: dict[str, State], monkeypatch: pytest.MonkeyPatch) -> tuple[DeskOnScreen, IdleCover]:
    """A desk with a verdict on it, which nobody has touched for as long as is set."""
    desk = show(states["ready"])
    desk.window.cover_after.emit(7)
    cover = desk.window.idle_cover
    assert cover is not None
    cover.look()
    assert cover.isHidden(), "somebody was there just now"
    before_s = cover._used_s
    monkeypatch.setattr(cover, "_clock", lambda: before_s + 7 * 60 + 1)  # not to the second: clocks are rounded
    cover.look()
    assert cover.isVisible()
    return desk, cover


def press(qtbot: QtBot, desk: DeskOnScreen, key: Qt.Key) -> None:
    """As the system hands a key over."""
    handle: Any = desk.window.windowHandle()
    qtbot.keyClick(handle, key)


def test_it_covers_everything(left: tuple[DeskOnScreen, IdleCover]) -> None:
    desk, cover = left
    assert cover.isVisible() and cover.geometry() == desk.window.canvas.rect()
    desk.window.resize(1600, 900)
    assert cover.geometry() == desk.window.canvas.rect()
    middle = desk.window.canvas.rect().center()
    assert desk.window.canvas.childAt(middle) in (cover, *cover.children())


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Escape, Key.Key_F9])
def test_the_key_that_uncovers_does_nothing_else(
    left: tuple[DeskOnScreen, IdleCover], qtbot: QtBot, key: Qt.Key
) -> None:
    desk, cover = left
    press(qtbot, desk, key)
    assert cover.isHidden() and desk.posted == []
    press(qtbot, desk, Key.Key_F9)
    assert len(desk.posted) == 1, "the next one is a command again"


def test_a_scan_is_whole(left: tuple[DeskOnScreen, IdleCover], qtbot: QtBot) -> None:
    desk, cover = left
    for digit in "990085000123":
        press(qtbot, desk, Key(ord(digit)))
    press(qtbot, desk, Key.Key_Return)
    assert cover.isHidden() and desk.scanned == ["990085000123"]


def test_the_next_patients_card_uncovers(left: tuple[DeskOnScreen, IdleCover], states: dict[str, State]) -> None:
    desk, cover = left
    desk.window.show_state(states["key_needed"])
    assert cover.isHidden()


def test_another_language_and_never(left: tuple[DeskOnScreen, IdleCover]) -> None:
    desk, cover = left
    desk.window.set_language("en")
    assert cover.accessibleName().startswith("The screen is covered")
    desk.window.cover_after.emit(0)
    cover.look()
    assert cover.isHidden()
