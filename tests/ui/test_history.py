"""Earlier visits of who stands at the desk: they may be asked for before the memory has answered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.flow.state import State
from ui.shortcuts import Action

Show = Callable[..., Any]
States = dict[str, State]


def words(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def unanswered(states: States) -> State:
    known = states["in_detail"]
    return replace(known, check_in=replace(known.check_in, earlier=None))


def test_the_answer_comes_into_the_open_sheet(show: Show, states: States, unanswered: State, qtbot: QtBot) -> None:
    window = show(unanswered).window
    qtbot.keyClick(window.scan_line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    history = window.sheets.history
    assert history.table.rowCount() == 0 and window.look.say("people.history.asking") in words(history)
    window.show_state(states["in_detail"])
    assert history.table.rowCount() == 1 and window.look.say("people.history.asking") not in words(history)


def test_another_language_keeps_who_was_found(show: Show, states: States) -> None:
    window = show(states["in_detail"]).window
    earlier = states["in_detail"].check_in.earlier
    window.sheets.people.open()
    window.sheets.history.draw("TRẦN THỊ KHÁC", earlier, window.look)
    window.sheets.history.open()
    window.keys.run(Action.LANGUAGE)
    assert "TRẦN THỊ KHÁC" in words(window.sheets.history) and "Earlier visits" in words(window.sheets.history)
    assert window.sheets.history.table.rowCount() == 1


def test_a_desk_that_asks_no_insurer_does_not_say_it_will(show: Show, states: States) -> None:
    """Before the card is read as little as afterwards."""
    for name in ("insurance_not_asked", "reading"):
        setup = states["insurance_not_asked"].setup
        window = show(replace(states[name], setup=setup)).window
        assert window.body.coverage.accessibleName().endswith(window.look.say("tick.insured.not_asked"))
