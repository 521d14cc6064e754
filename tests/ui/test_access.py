"""Every screen of the gallery by ear and by keyboard: names, roles, the round of the Tab key, no word by colour alone.

Nothing here knows a particular screen: what joins the gallery is looked at too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.failures import describe
from app.flow.state import State
from tests.ui.stages import stages
from ui.reception.next_action import next_action
from ui.style.motion import _desktop_reduces, motion_welcome
from ui.style.tokens import Tone

ROOT = Path(__file__).parents[2]
ROLES = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.EditableText,
    QAccessible.Role.ComboBox,
    QAccessible.Role.Table,
    QAccessible.Role.List,
    QAccessible.Role.Tree,
    QAccessible.Role.SpinBox,
    QAccessible.Role.Slider,
    QAccessible.Role.PageTabList,
    QAccessible.Role.Link,
    QAccessible.Role.StaticText,  # text that can be selected and copied
}


@pytest.fixture(params=stages(), ids=lambda stage: stage.name)
def window(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[QWidget]:
    """The screen as its picture shows it, active."""
    shown: QWidget = request.param.open("vi")
    qtbot.addWidget(shown)
    qtbot.waitExposed(shown)
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    yield shown
    shown.close()


def test_every_kind_of_window_is_looked_at(qtbot: QtBot) -> None:
    opened = set()
    for stage in {stage.name.split("-")[0]: stage for stage in stages()}.values():
        shown = stage.open("vi")
        qtbot.addWidget(shown)
        opened.add(type(shown).__name__)
    sources = (path.read_text(encoding="utf-8") for path in (ROOT / "ui").rglob("*.py"))
    kinds = {name for source in sources for name in re.findall(r"^class (\w+Window)\(", source, re.MULTILINE)}
    assert kinds - opened == {"GalleryWindow"}, "add the new one to tests/ui/stages.py"


def _stops(window: QWidget) -> list[QWidget]:
    """What Tab must reach: visible, enabled, of the kind that takes it, and not covered by something laid over it."""
    asking = next(
        (one for one in window.findChildren(QWidget) if one.isVisible() and one.property("asks_alone")), window
    )
    return [
        widget
        for widget in asking.findChildren(QWidget)
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        and _on_top(widget, window)
    ]


def _on_top(widget: QWidget, window: QWidget) -> bool:
    """Whether a click in its visible part would reach it; what is scrolled out of sight counts as reached."""
    region = widget.visibleRegion().boundingRect()
    if region.isEmpty():
        return True
    hit = window.childAt(widget.mapTo(window, region.center()))
    return hit is None or hit is widget or widget.isAncestorOf(hit)


def _interface(widget: QWidget) -> tuple[QAccessible.Role, str]:
    told = QAccessible.queryAccessibleInterface(widget)
    return told.role(), told.text(QAccessible.Text.Name).strip()


def test_all_is_told_in_words_and_reached_by_tab(window: QWidget, qtbot: QtBot) -> None:
    """One opening of each screen for both."""
    _told_in_words(window)
    _tab_goes_round_all_controls_and_back(window, qtbot)


def _told_in_words(window: QWidget) -> None:
    """Names and roles for the ear; words beside every colour and every picture; one letter for one control."""
    assert {
        "without a name or role": _nameless(window),
        "colour alone": _colour_alone(window),
        "sign alone": _sign_alone(window),
        "two with one letter": _same_letter(window),
    } == {"without a name or role": [], "colour alone": [], "sign alone": [], "two with one letter": []}


def _buttons(window: QWidget) -> list[QAbstractButton]:
    return [one for one in window.findChildren(QAbstractButton) if one.isVisible() and not _inner(one)]


def _inner(widget: QWidget) -> bool:
    """Parts that Qt makes by itself within a widget: the corner of a table, the icon in a field."""
    return isinstance(widget.parentWidget(), QLineEdit | QAbstractItemView) or widget.objectName().startswith("qt_")


def _nameless(window: QWidget) -> list[str]:
    controls = {one for one in (*_stops(window), *_buttons(window)) if not _inner(one)}
    assert controls
    told = {one: _interface(one) for one in controls}
    wrong = {one: said for one, said in told.items() if not (said[1] and (said[0] in ROLES or _is_view(one)))}
    return [f"{type(one).__name__} {role} {name!r}" for one, (role, name) in wrong.items()]


def _is_view(widget: QWidget) -> bool:
    """What is scrolled or looked at; its name tells what is in it."""
    return isinstance(widget, QAbstractScrollArea)


def _colour_alone(window: QWidget) -> list[str]:
    """What is green, amber or red, and has no word that can be read without seeing the colour."""
    quiet = (None, "", Tone.NEUTRAL.value)
    toned = [one for one in window.findChildren(QWidget) if one.isVisible() and one.property("tone") not in quiet]
    return [type(one).__name__ for one in toned if not any(label.text() for label in _labels(one))]


def _labels(widget: QWidget) -> list[QLabel]:
    own = [widget] if isinstance(widget, QLabel) else []
    return [*own, *(label for label in widget.findChildren(QLabel) if label.isVisible())]


def _sign_alone(window: QWidget) -> list[str]:
    """Buttons with an icon only, and no tooltip for those who do not know the sign."""
    return [one.accessibleName() for one in _buttons(window) if not one.text() and not one.toolTip()]


def _same_letter(window: QWidget) -> list[str]:
    letters: dict[str, list[str]] = {}
    for one in _buttons(window):
        if _on_top(one, window) and not one.shortcut().isEmpty():
            letters.setdefault(one.shortcut().toString(), []).append(one.accessibleName())
    return [f"{letter}: {names}" for letter, names in letters.items() if len(names) > 1]


def _tab_goes_round_all_controls_and_back(window: QWidget, qtbot: QtBot) -> None:
    stops = {widget for widget in _stops(window) if not _inner(widget) and not _by_arrows(widget)}
    forward = _round(window, qtbot, Qt.Key.Key_Tab)
    assert {type(one).__name__ for one in stops - set(forward)} == set()
    assert all(_on_top(one, window) for one in forward), "the focus went below what covers it"
    backward = _round(window, qtbot, Qt.Key.Key_Backtab)
    assert {*backward} - {window} == {*forward} - {window}


def _by_arrows(widget: QWidget) -> bool:
    """One of several of which one is chosen: Tab comes to the chosen one, arrows go to the others."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group = widget.group()
    return widget.autoExclusive() or (group is not None and group.exclusive() and group.checkedButton() is not None)


def _round(window: QWidget, qtbot: QtBot, key: Qt.Key) -> list[QWidget]:
    """The widgets Tab goes through until it comes back to one of them."""
    reached: list[QWidget] = []
    here = window.focusWidget()
    while here is not None and here not in reached:
        reached.append(here)
        qtbot.keyClick(here, key)
        here = window.focusWidget()
    begun = reached[:2] if reached[0] is window else reached[:1]  # it has the keys before anything in it is chosen
    assert here in begun, "Tab does not come back to where it began"
    return reached


def test_every_change_is_announced(show: Callable[..., Any], states: dict[str, State]) -> None:
    """From an empty desk to each sample: the notice, every tick that is settled, and what to do now."""
    window = show(states["waiting"]).window
    said: list[str] = []
    window.announced.connect(said.append)
    for name, state in states.items():
        window.show_state(states["waiting"])
        said.clear()
        window.show_state(state)
        heard = " ".join(said)
        if state.notice is not None and state.notice is not states["waiting"].notice:
            assert describe(state.notice, "vi").sentence in heard, name
        for tick, told in state.check_in.verdict.ticks().items():
            assert not told.settled or window.ticks[tick].accessibleName() in heard, (name, tick)
        if next_action(state).name != next_action(states["waiting"]).name:
            assert window.action_bar.announcement in heard, name


def test_the_checks_find_what_they_look_for(qtbot: QtBot) -> None:
    """The test of the test: a screen with one of each fault."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    picture, twin, other, lamp = QPushButton(), QPushButton("&Go"), QPushButton("&Get"), QFrame()
    lamp.setProperty("tone", Tone.FAILED.value)
    for one in (picture, twin, other, lamp):
        column.addWidget(one)
    window.show()
    qtbot.waitExposed(window)
    assert len(_nameless(window)) == 1
    assert _colour_alone(window) == ["QFrame"]
    assert len(_sign_alone(window)) == 1
    assert len(_same_letter(window)) == 1


def test_less_motion_where_the_settings_or_the_desktop_ask_for_it(tmp_path: Path) -> None:
    assert not motion_welcome(reduced=True)
    assert not _desktop_reduces(tmp_path)
    (tmp_path / "gtk-4.0").mkdir()
    (tmp_path / "gtk-4.0" / "settings.ini").write_text("[Settings]\ngtk-enable-animations=false\n")
    assert _desktop_reduces(tmp_path)
    (tmp_path / "gtk-4.0" / "settings.ini").write_text("[Settings]\ngtk-enable-animations=true\n")
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert not _desktop_reduces(tmp_path), "the first desktop that says anything is believed"
    (tmp_path / "gtk-4.0" / "settings.ini").unlink()
    assert _desktop_reduces(tmp_path)
