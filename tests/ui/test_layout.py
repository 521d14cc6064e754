"""Nothing cut off, nothing unnamed, everything within reach of the Tab key."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.flow.state import State
from app.texts import LANGUAGES, PSEUDO, catalogue, plain
from ui.samples import sample_visits
from ui.simulation_bar import SimulationBar, SimulationControls
from ui.style.look import Look
from ui.widgets.elide import ElidedButton, ElidedLabel

Show = Callable[..., Any]
States = dict[str, State]
SIZES = [(1366, 768), (1024, 768), (1280, 680), (1920, 1080)]  # 1280 x 680: a small laptop at 150 %, less its task bar


def cut_off(window: QWidget) -> list[str]:
    """Words that do not fit where they stand, or stand outside the window and cannot be scrolled to (PgDn)."""
    return [f"{type(widget).__name__}: {_words(widget)}" for widget in _cut_off(window) if not _scrolled(widget)]


def lost(window: QWidget) -> list[str]:
    """Words that are cut off and not to be had: neither as the tooltip of what gave way, nor by scrolling."""
    return [
        f"{type(widget).__name__}: {_words(widget)}"
        for widget in _cut_off(window)
        if not _told_whole(widget) and not _scrolled(widget)
    ]


def _told_whole(widget: QWidget) -> bool:
    """What gives way has its tooltip from when it is painted, which it is once it is scrolled to."""
    gives_way = isinstance(widget, ElidedLabel | ElidedButton) and widget.elided
    return gives_way or widget.toolTip() == plain(_words(widget)).strip()


def _cut_off(window: QWidget) -> list[QWidget]:
    shown = [widget for widget in window.findChildren(QWidget) if widget.isVisible() and _words(widget)]
    return [widget for widget in shown if not (_fits(widget) and _inside(widget, window))]


def _scrolled(widget: QWidget) -> bool:
    """Only its place is out of sight, in an area that can be scrolled there."""
    area, parent = None, widget.parentWidget()
    while parent is not None and area is None:
        area = parent if isinstance(parent, QScrollArea) else None
        parent = parent.parentWidget()
    if area is None or not _fits(widget):
        return False
    inner = area.widget()
    return inner.rect().contains(widget.rect().translated(widget.mapTo(inner, widget.rect().topLeft())))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton):
        return widget.text()
    return widget.placeholderText() if isinstance(widget, QLineEdit) else ""


def _fits(widget: QWidget) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) <= widget.height() and _longest_word(widget) <= widget.width()
    if isinstance(widget, QLineEdit):
        frame = 60  # border, padding and the leading icon
        return widget.fontMetrics().horizontalAdvance(widget.placeholderText()) <= widget.width() - frame
    if (told := getattr(widget, "fits", None)) is not None:  # what draws its words itself knows
        return bool(told())
    return widget.width() >= widget.sizeHint().width() and widget.height() >= widget.sizeHint().height()


def _longest_word(label: QLabel) -> int:
    """East Asian words may be broken between any two characters."""
    words = [part for word in label.text().split() for part in (list(word) if _wide(word) else [word])]
    return max(label.fontMetrics().horizontalAdvance(word) for word in words)


def _wide(word: str) -> bool:
    return any(unicodedata.east_asian_width(character) in "WF" for character in word)


def _inside(widget: QWidget, window: QWidget) -> bool:
    parent = widget.parentWidget()
    while parent is not None and parent is not window:
        if not parent.rect().contains(widget.rect().translated(widget.mapTo(parent, widget.rect().topLeft()))):
            return False
        parent = parent.parentWidget()
    return True


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_cut_off_in_any_state(show: Show, states: States, language: str, size: tuple[int, int]) -> None:
    window = show(states["waiting"], language, size, visits=sample_visits).window
    for name, state in states.items():
        window.show_state(state)
        _settle(window)
        assert (window.width(), window.height()) == size, name
        assert cut_off(window) == [], name


@pytest.mark.parametrize("size", SIZES[:2], ids=lambda size: f"{size[0]}x{size[1]}")
def test_nothing_is_lost_in_a_language_twice_as_long(show: Show, states: States, size: tuple[int, int]) -> None:
    window = show(states["waiting"], PSEUDO, size, visits=sample_visits).window
    for name, state in states.items():
        window.show_state(state)
        _settle(window)
        assert (window.width(), window.height()) == size, name
        assert lost(window) == [], name


def _settle(window: QWidget) -> None:
    from PySide6.QtWidgets import QApplication

    for _ in range(6):  # a word that wraps anew moves what is around it
        QApplication.processEvents()


def test_the_check_finds_what_is_cut_off(show: Show, states: States) -> None:
    """The test of the test: squeeze a label and it must be reported."""
    window = show(states["ready"]).window
    window.top_bar._brand.setFixedWidth(20)
    _settle(window)
    assert any("Tiếp Đón" in finding for finding in cut_off(window))


def test_the_demo_row_fits_too(qtbot: QtBot) -> None:
    people = (("insured", "demo.persona.insured"), ("forged", "demo.persona.forged"))
    bar = SimulationBar(SimulationControls(people, lambda _: None, lambda: None, lambda: None))
    qtbot.addWidget(bar)
    for language in LANGUAGES:
        bar.draw(Look.of(language, False))
        assert bar.minimumSizeHint().width() <= 1024


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_control_has_a_name(show: Show, states: States, qtbot: QtBot, language: str) -> None:
    window = show(states["cannot_tell"], language).window
    controls = window.findChildren(QAbstractButton) + window.findChildren(QLineEdit) + window.findChildren(QComboBox)
    controls = [control for control in controls if control.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    assert len(controls) > 10
    nameless = [control for control in controls if not _name(control).strip()]
    assert nameless == []


def _name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def test_ticks_are_told_in_words(show: Show, states: States) -> None:
    window = show(states["forged"]).window
    tick = window.ticks["card_genuine"]
    assert _name(tick) == "Thẻ thật: Không đạt"
    assert tick.accessibleDescription() == "Dữ liệu trong chip đã bị sửa đổi."


def test_no_state_is_told_by_colour_alone(show: Show, states: States) -> None:
    """Each of the seven tick states has its own icon, and its own word in every language."""
    from domain.verdict import TickState
    from ui.style.icons import TICK_ICONS

    assert len(set(TICK_ICONS.values())) == len(TickState)
    for language in LANGUAGES:
        assert len({catalogue(language)[f"state.{state}"] for state in TickState}) == len(TickState)


def test_tab_reaches_every_key_and_comes_back(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["portal_down"])
    reached = [desk.window.focusWidget()]
    while True:
        qtbot.keyClick(desk.window.focusWidget(), Qt.Key.Key_Tab)
        if desk.window.focusWidget() in reached:
            break
        reached.append(desk.window.focusWidget())
    enabled = [one for one in desk.window.findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
    assert set(enabled) <= set(reached)
    assert desk.window.focusWidget() is desk.window.scan_line


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_buttons_share_a_mnemonic(show: Show, states: States, language: str) -> None:
    window = show(states["waiting"], language).window
    for name, state in states.items():
        window.show_state(state)
        shown = [button for button in window.findChildren(QPushButton) if button.isVisible()]
        letters = [button.shortcut().toString() for button in shown if not button.shortcut().isEmpty()]
        assert len(letters) == len(set(letters)), name


@pytest.mark.parametrize("language", LANGUAGES)
def test_overlays_fit_and_have_mnemonics_of_their_own(show: Show, states: States, language: str) -> None:
    window = show(states["cannot_tell"], language, (1024, 768), visits=sample_visits).window
    claimed = states["typed"].check_in.claimed
    assert claimed is not None
    for overlay, opened in (
        (window.sheets.compare, window.open_compare),
        (window.sheets.help, window.sheets.help.open),
        (window.sheets.details, window.sheets.details.open),
        (window.sheets.terms, window.sheets.terms.open),
        (window.sheets.insurance, window.sheets.insurance.open),
        (window.sheets.history, window.sheets.history.open),
        (window.sheets.undo, lambda: window.sheets.undo.ask("visit", "Nguyễn Văn Mẫu")),
        (window.sheets.people, window.sheets.people.open),
        (window.sheets.cases, window.sheets.cases.open),
        (window.sheets.claim, lambda: window.sheets.claim.ask(claimed)),
        (window.work.overlay, window.work.overlay.open),
    ):
        opened()
        _settle(window)
        assert cut_off(overlay) == []
        assert window.canvas.rect().contains(overlay.panel.geometry())
        letters = [button.shortcut().toString() for button in overlay.findChildren(QPushButton)]
        letters = [letter for letter in letters if letter]
        assert len(letters) == len(set(letters))
        overlay.dismiss()


def test_tab_stays_within_an_open_overlay(show: Show, states: States, qtbot: QtBot) -> None:
    window = show(states["cannot_tell"]).window
    window.open_compare()
    reached = []
    for _ in range(20):
        qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
        reached.append(window.focusWidget())
    assert {
        *window.sheets.compare.answers.values(),
        window.sheets.compare.again,
        window.sheets.compare.reasons.other,
    } <= set(reached)
    assert all(window.sheets.compare.isAncestorOf(one) for one in reached)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Backtab)
    assert window.focusWidget() is reached[-2]
