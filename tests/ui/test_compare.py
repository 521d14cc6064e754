"""Staff compare by eye: three answers, a reason by number or in words, and what the patient is asked to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.flow.events import StaffSaid
from app.flow.state import State
from domain.visit import StaffSay
from ui.widgets.compare_overlay import REASONS
from ui.widgets.number_keys import BREATH_MS

Show = Callable[..., Any]
States = dict[str, State]
Key = Qt.Key


def shown(widget: Any) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def opened(show: Show, state: State, qtbot: QtBot) -> Any:
    desk = show(state)
    qtbot.keyClick(desk.window.scan_line, Key.Key_F6)
    assert desk.window.sheets.compare.isVisible()
    return desk


def press(desk: Any, qtbot: QtBot, key: Qt.Key) -> None:
    qtbot.keyClick(desk.window.focusWidget(), key)


@pytest.mark.parametrize("number", range(1, len(REASONS) + 1))
def test_a_number_and_enter_are_the_answer(show: Show, states: States, qtbot: QtBot, number: int) -> None:
    desk = opened(show, states["cannot_tell"], qtbot)
    reason, say = list(REASONS.items())[number - 1]
    press(desk, qtbot, Key(Key.Key_0 + number))
    qtbot.waitUntil(lambda: desk.window.sheets.compare.reasons.reason == reason)
    press(desk, qtbot, Key.Key_Return)
    assert desk.posted == [StaffSaid("same_person", reason, say)]
    assert desk.window.sheets.compare.isHidden()


def test_enter_right_after_the_number_counts_too(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, states["other_person"], qtbot)
    press(desk, qtbot, Key.Key_1)
    press(desk, qtbot, Key.Key_Return)
    assert desk.posted == [StaffSaid("same_person", "looks_same", StaffSay.YES)]


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_F6])
def test_without_a_reason_nothing_is_decided(show: Show, states: States, qtbot: QtBot, key: Qt.Key) -> None:
    desk = opened(show, states["cannot_tell"], qtbot)
    press(desk, qtbot, key)
    assert desk.posted == []
    assert "Chọn lý do trước" in shown(desk.window.sheets.compare)


def test_a_reason_of_ones_own(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, states["cannot_tell"], qtbot)
    other = desk.window.sheets.compare.reasons.other
    other.setFocus()
    qtbot.keyClicks(other, "seo")
    desk.window.sheets.compare.answers[StaffSay.UNSURE].click()
    assert desk.posted == [StaffSaid("same_person", "seo", StaffSay.UNSURE)]


@pytest.mark.parametrize("scanned", ["1234567890", "990085000123", "099|x|y"])
def test_a_scan_while_comparing_is_a_scan(show: Show, states: States, qtbot: QtBot, scanned: str) -> None:
    """Also one whose digits are numbers of reasons."""
    desk = opened(show, states["cannot_tell"], qtbot)
    for letter in scanned:
        qtbot.keyClicks(desk.window.focusWidget(), letter)
    press(desk, qtbot, Key.Key_Return)
    qtbot.wait(2 * BREATH_MS)
    assert desk.scanned == [scanned]
    assert desk.posted == []
    assert desk.window.sheets.compare.reasons.reason == ""


def test_a_scan_into_the_reason_is_a_scan(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, states["cannot_tell"], qtbot)
    other = desk.window.sheets.compare.reasons.other
    other.setFocus()
    other._clock = lambda: 100.0
    qtbot.keyClicks(other, "990085000123")
    qtbot.keyClick(other, Key.Key_Return)
    assert (desk.scanned, other.text(), desk.posted) == (["990085000123"], "", [])


def test_the_last_reason_is_not_there_for_the_next_patient(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, states["cannot_tell"], qtbot)
    desk.window.sheets.compare.reasons.other.setText("sẹo")
    press(desk, qtbot, Key.Key_Escape)
    assert desk.posted == []
    qtbot.keyClick(desk.window.scan_line, Key.Key_F6)
    assert desk.window.sheets.compare.reasons.reason == ""


@pytest.mark.parametrize("name", ["no_photo", "camera_lost", "without_chip", "consent_refused"])
def test_without_portrait_camera_or_consent_eyes_still_decide(
    show: Show, states: States, qtbot: QtBot, name: str
) -> None:
    desk = show(states[name])
    press(desk, qtbot, Key.Key_Return)  # it is the next action
    press(desk, qtbot, Key.Key_2)
    press(desk, qtbot, Key.Key_Return)
    assert desk.posted == [StaffSaid("same_person", "print_same", StaffSay.YES)]


def test_the_movement_is_shown_large_and_said(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["challenge"])
    said: list[str] = []
    desk.window.announced.connect(said.append)
    assert "Mời chớp mắt" in shown(desk.window.body.challenge)
    assert "1/3" in shown(desk.window.body.challenge)
    desk.window.show_state(states["challenge_turn"])
    assert "Mời quay đầu sang trái" in said
    assert "2/3" in shown(desk.window.body.challenge)
    desk.window.show_state(states["ready"])
    assert desk.window.body.challenge.isHidden()


def test_who_cannot_move_is_compared_by_eye(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, states["challenge"], qtbot)
    press(desk, qtbot, Key.Key_1)
    press(desk, qtbot, Key.Key_Return)
    assert desk.posted == [StaffSaid("same_person", "looks_same", StaffSay.YES)]
