"""Who is at the desk, changed by keyboard, by scanner and by finger in both workplaces; the settings are real files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.colleagues import Shifts, roster_of
from app.flow.state import State
from app.settings import load_settings, written_settings
from app.settings_change import save
from app.texts import LANGUAGES
from domain.failure import FailureCode
from tests.ui.conftest import grey_portrait
from tests.ui.test_layout import cut_off
from ui.counter.pictures import CounterScreen, open_counter_sample
from ui.counter.samples import counter_samples
from ui.counter.window import CounterWindow
from ui.reception.window import ReceptionWindow
from ui.style.look import Look
from ui.widgets.staff_button import StaffButton
from ui.widgets.staff_overlay import StaffOverlay

Show = Callable[..., Any]
States = dict[str, State]
Window = ReceptionWindow | CounterWindow
Open = Callable[..., Window]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LAN, MAI = ("Nguyễn Thị Lan", "990190000011"), ("Trần Thị Mai", "990190000022")
QR = "990190000456|990000123|Trần Thị Thử|02091990|Nữ|Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định|15082022"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """Lan is at the desk, and Mai has been."""
    save(
        tmp_path,
        {
            "staff": LAN[0],
            "portal.staff_name": LAN[0],
            "portal.staff_number": LAN[1],
            "colleagues": [{"name": name, "number": number} for name, number in (LAN, MAI)],
        },
    )
    return tmp_path


@pytest.fixture(params=["reception", "counter"])
def workplace(request: pytest.FixtureRequest, show: Show, states: States, qtbot: QtBot, home: Path) -> Open:
    """``workplace(sample, language, size)``: a window of either kind whose settings are those of ``home``."""

    def opened(sample: str = "waiting", language: str = "vi", size: tuple[int, int] = (1366, 768)) -> Window:
        window: Window
        if request.param == "reception":
            window = show(states[sample], language, size).window
        else:
            sample = "receive" if sample == "ready" else sample
            state = counter_samples(lambda _: grey_portrait())[sample]
            window = open_counter_sample(CounterScreen(sample, language, size=size), state)
            qtbot.addWidget(window)
            window.show()
            window.activateWindow()
            qtbot.waitUntil(lambda: window.focusWidget() is not None and window.focusWidget().hasFocus())
        shifts = Shifts(home, lambda _: None)
        window.at_desk.known.emit(roster_of(load_settings(home)), shifts)
        return window

    return opened


def ask(window: Window, qtbot: QtBot) -> StaffOverlay:
    """Ctrl+U where the keyboard is."""
    qtbot.keyClick(window.focusWidget(), Key.Key_U, CTRL)
    sheet = window.staff_sheet()
    assert sheet.isVisible()
    return sheet


def press(window: QWidget, sign: str) -> None:
    """Any letter, not only those of ``keyClicks``."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign)
    QApplication.sendEvent(window.focusWidget(), event)


def slowly(window: QWidget, qtbot: QtBot, text: str) -> None:
    """As a hand types, not a scanner."""
    for letter in text:
        press(window, letter)
        qtbot.wait(40)


def scan(window: QWidget, qtbot: QtBot, text: str) -> None:
    for letter in text:
        press(window, letter)
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)


def toast(window: Window, qtbot: QtBot) -> str:
    qtbot.waitUntil(window.toast.isVisible)
    return window.toast.accessibleName()


def rows(sheet: StaffOverlay) -> list[str]:
    return [sheet.picks.list.item(at).text() for at in range(sheet.picks.list.count())]


def at_desk(home: Path) -> tuple[str, str, str]:
    settings = load_settings(home)
    return settings.staff, settings.portal.staff_name, settings.portal.staff_number


# --- by keyboard --------------------------------------------------------------------------


def test_two_keys_and_enter(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    assert rows(sheet) == [f"1. {LAN[0]} (đang ở quầy)", f"2. {MAI[0]}"]
    qtbot.keyClicks(window.focusWidget(), "2")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    assert toast(window, qtbot) == f"Đang ở quầy: {MAI[0]}"
    assert not sheet.isVisible() and at_desk(home) == (MAI[0], *MAI)
    assert rows(ask(window, qtbot))[1] == f"2. {MAI[0]} (đang ở quầy)", "the list stays in its order"


def test_a_name_is_found_without_its_accents(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    ask(window, qtbot)
    qtbot.keyClicks(window.focusWidget(), "tran mai")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    toast(window, qtbot)
    assert at_desk(home) == (MAI[0], *MAI)


def test_nothing_typed_changes_nothing(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    before = written_settings(home)
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    window.at_desk.wait()
    assert sheet.isVisible()
    qtbot.keyClick(window.focusWidget(), Key.Key_Escape)
    assert not sheet.isVisible() and written_settings(home) == before
    assert window.focusWidget().hasFocus() and not sheet.isAncestorOf(window.focusWidget())


def test_somebody_new_is_typed(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
    assert sheet.name.hasFocus()
    slowly(window, qtbot, "Bùi An")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    assert sheet.number.hasFocus()
    slowly(window, qtbot, "99009000")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(sheet.problem.isVisible)
    assert "12 chữ số" in sheet.problem.text() and at_desk(home) == (LAN[0], *LAN)
    slowly(window, qtbot, "0099")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    assert toast(window, qtbot) == "Đang ở quầy: Bùi An"
    assert at_desk(home) == ("Bùi An", "Bùi An", "990090000099")
    assert [one.name for one in load_settings(home).colleagues] == [LAN[0], MAI[0], "Bùi An"]


def test_a_name_alone_will_do_and_a_number_alone_will_not(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    sheet.number.setFocus()
    slowly(window, qtbot, "990090000099")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(sheet.problem.isVisible)
    assert sheet.name.hasFocus()
    sheet.number.setText("")
    slowly(window, qtbot, "Bùi An")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    toast(window, qtbot)
    assert at_desk(home) == ("Bùi An", "Bùi An", "")


def test_either_one_of_the_list_or_somebody_new(workplace: Open, qtbot: QtBot) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    qtbot.keyClicks(window.focusWidget(), "2")
    assert sheet.picked is not None
    sheet.name.setFocus()
    slowly(window, qtbot, "B")
    assert sheet.picked is None and sheet.picks.field.text() == ""
    sheet.picks.field.setFocus()
    qtbot.keyClick(sheet.picks.field, Key.Key_Down)
    assert sheet.picked is not None and sheet.name.text() == ""


@pytest.mark.parametrize("typed", ["tran", "1"])
def test_the_one_chosen_stays_when_the_list_or_the_language_changes(
    workplace: Open, qtbot: QtBot, home: Path, typed: str
) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    qtbot.keyClicks(window.focusWidget(), typed)
    if typed == "1":
        qtbot.keyClick(window.focusWidget(), Key.Key_Down)  # its words stand in the field now
    chosen = sheet.picked
    assert chosen is not None
    qtbot.keyClick(window.focusWidget(), Key.Key_F10)
    assert sheet.picked == chosen
    save(home, {"colleagues": [{"name": "Bùi An"}, *({"name": name, "number": number} for name, number in (MAI, LAN))]})
    window.at_desk.known.emit(roster_of(load_settings(home)), Shifts(home, lambda _: None))
    window.at_desk.follow(sheet)
    assert sheet.picked == chosen and len(rows(sheet)) in (1, 3)


def test_somebody_is_taken_off_the_list(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    assert not sheet.off.isEnabled()
    qtbot.keyClicks(window.focusWidget(), "1")
    assert not sheet.off.isEnabled(), "whoever is at the desk is of the list"
    qtbot.keyClick(window.focusWidget(), Key.Key_Backspace)
    qtbot.keyClicks(window.focusWidget(), "2")
    while window.focusWidget() is not sheet.off:
        qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
    qtbot.keyClick(sheet.off, Key.Key_Return)
    assert MAI[0] in toast(window, qtbot)
    assert sheet.isVisible() and len(rows(sheet)) == 1
    assert [one.name for one in load_settings(home).colleagues] == [LAN[0]]


def test_a_desk_that_has_never_had_a_name(workplace: Open, qtbot: QtBot, home: Path) -> None:
    (home / "settings.toml").unlink()
    window = workplace()
    window.at_desk.draw("")
    button = window.findChild(StaffButton)
    assert button is not None and button.button.text().strip() == "Chưa có tên"
    sheet = ask(window, qtbot)
    assert sheet.name.hasFocus() and not sheet.picks.isVisible() and not sheet.off.isVisible()


def test_before_the_settings_are_known_nobody_can_be_chosen(show: Show, states: States, qtbot: QtBot) -> None:
    window = show(states["waiting"]).window
    qtbot.keyClick(window.scan_line, Key.Key_U, CTRL)
    assert not window.sheets.is_made("staff") and not window.top_bar.staff.button.isEnabled()


# --- by scanner ---------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["list", "name", "number"])
def test_the_own_card_fills_both_fields_in(workplace: Open, qtbot: QtBot, home: Path, field: str) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    {"list": sheet.picks.field, "name": sheet.name, "number": sheet.number}[field].setFocus()
    scan(window, qtbot, QR)
    assert (sheet.name.text(), sheet.number.text()) == ("Trần Thị Thử", "990190000456")
    assert sheet.picks.field.text() == ""
    qtbot.wait(450)  # until an Enter is no second line end of the scanner's any more
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    toast(window, qtbot)
    assert at_desk(home) == ("Trần Thị Thử", "Trần Thị Thử", "990190000456")


def test_whoever_is_of_the_list_is_found_by_their_card(workplace: Open, qtbot: QtBot) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    scan(window, qtbot, f"{MAI[1]}||Trần Thị Mai|02091990|Nữ|Tổ 1|15082022")
    assert sheet.picked is not None and (sheet.picked.name, sheet.picked.number) == MAI


def test_a_scanner_slow_as_a_hand_is_understood_too(workplace: Open, qtbot: QtBot) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    sheet.name.setText(QR)
    sheet.name.setFocus()
    qtbot.keyClick(sheet.name, Key.Key_Return)
    assert (sheet.name.text(), sheet.number.text()) == ("Trần Thị Thử", "990190000456")


def test_a_scan_while_a_button_has_the_keyboard_stays_in_the_sheet(workplace: Open, qtbot: QtBot) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    sheet.yes.setFocus()
    scan(window, qtbot, QR)
    assert (sheet.name.text(), sheet.number.text()) == ("Trần Thị Thử", "990190000456")
    assert window.scan_line.text() == ""


def test_another_code_is_not_taken_for_a_card(workplace: Open, qtbot: QtBot) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    scan(window, qtbot, "DN4999900000101")
    assert sheet.problem.isVisible() and sheet.number.text() == ""


# --- by finger ----------------------------------------------------------------------------


def test_a_finger_reaches_everything(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window, device = workplace(size=(1024, 768)), QTest.createTouchDevice()

    def touch(widget: QWidget, *, least_px: int = 30) -> None:
        place = widget.mapTo(window, widget.rect().center())
        assert min(widget.width(), widget.height()) >= least_px
        QTest.touchEvent(window, device).press(0, place, window).commit()
        QTest.touchEvent(window, device).release(0, place, window).commit()

    staff = window.findChild(StaffButton)
    assert staff is not None
    touch(staff.button)
    sheet = window.staff_sheet()
    qtbot.waitUntil(sheet.isVisible)
    qtbot.wait(50)
    viewport = sheet.picks.list.viewport()
    row = sheet.picks.list.visualItemRect(sheet.picks.list.item(1))
    assert row.height() >= 30
    place = viewport.mapTo(window, row.center())
    QTest.touchEvent(window, device).press(0, place, window).commit()
    QTest.touchEvent(window, device).release(0, place, window).commit()
    qtbot.waitUntil(lambda: sheet.picked is not None)
    touch(sheet.yes)
    toast(window, qtbot)
    assert at_desk(home) == (MAI[0], *MAI)


# --- what keeps it from being written -----------------------------------------------------


def test_what_the_administrator_locked_is_said_in_the_sheet(
    workplace: Open, qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = home / "policy.toml"
    policy.write_text(f'[locked.portal]\nstaff_number = "{LAN[1]}"\n', encoding="utf-8")
    monkeypatch.setattr("app.settings.policy_file", lambda: policy)
    window, before = workplace(), written_settings(home)
    sheet = ask(window, qtbot)
    qtbot.keyClicks(window.focusWidget(), "2")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(sheet.problem.isVisible)
    assert "người quản trị khóa" in sheet.problem.text()
    assert sheet.isVisible() and sheet.yes.isEnabled() and not window.toast.isVisible()
    assert written_settings(home) == before


def test_a_refusal_after_esc_is_still_said(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    (home / "settings.toml").write_text("station = [", encoding="utf-8")
    qtbot.keyClicks(window.focusWidget(), "2")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.keyClick(window.focusWidget(), Key.Key_Escape)
    assert not sheet.isVisible() and "cài đặt" in toast(window, qtbot)


def test_settings_that_cannot_be_read_are_not_written_over(workplace: Open, qtbot: QtBot, home: Path) -> None:
    window = workplace()
    sheet = ask(window, qtbot)
    (home / "settings.toml").write_text("station = [", encoding="utf-8")
    qtbot.keyClicks(window.focusWidget(), "2")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    qtbot.waitUntil(sheet.problem.isVisible)
    assert (home / "settings.toml").read_text(encoding="utf-8") == "station = ["


def test_a_visit_under_way_keeps_its_name(workplace: Open, qtbot: QtBot) -> None:
    calm = workplace()
    assert not _told(ask(calm, qtbot), "Lượt đang làm")
    window = workplace("ready")
    sheet = ask(window, qtbot)
    assert _told(sheet, "Lượt đang làm")
    qtbot.keyClicks(window.focusWidget(), "2")
    qtbot.keyClick(window.focusWidget(), Key.Key_Return)
    assert toast(window, qtbot) == f"Từ lượt sau, ở quầy là {MAI[0]}"
    button = window.findChild(StaffButton)
    assert button is not None and MAI[0] not in button.button.accessibleName(), "not yet"


def _told(sheet: StaffOverlay, words: str) -> bool:
    return any(one.isVisible() and words in one.text() for one in sheet.findChildren(QLabel))


# --- how it looks -------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_has_room(workplace: Open, qtbot: QtBot, language: str) -> None:
    window = workplace("ready", language, (1024, 768))
    sheet = ask(window, qtbot)
    sheet.refuse(FailureCode.SETTINGS_LOCKED)
    for _ in range(6):
        qtbot.wait(1)
    assert cut_off(sheet) == []
    assert window.canvas.rect().contains(sheet.panel.geometry())
    letters = [button.shortcut().toString() for button in sheet.findChildren(QPushButton)]
    assert len([letter for letter in letters if letter]) == len({letter for letter in letters if letter})


def test_in_text_twice_as_large_every_field_can_be_reached(workplace: Open, qtbot: QtBot) -> None:
    window = workplace("ready")
    window.set_scale(2.0)
    sheet = ask(window, qtbot)
    sheet.refuse(FailureCode.SETTINGS_LOCKED)
    for _ in range(6):
        qtbot.wait(1)
    assert (window.width(), window.height()) == (1366, 768)
    assert window.canvas.rect().contains(sheet.panel.geometry())
    for field in (sheet.name, sheet.number, sheet.yes):
        while window.focusWidget() is not field:
            qtbot.keyClick(window.focusWidget(), Key.Key_Tab)
        assert field.visibleRegion().boundingRect().height() == field.height()


def test_the_name_stands_back_where_there_is_no_room(qtbot: QtBot) -> None:
    look = Look.of("vi", dark=False)
    bar = StaffButton(lambda: None)
    qtbot.addWidget(bar)
    bar.draw("NGUYỄN THỊ THANH HƯƠNG", "Ctrl+U", look, ready=True)
    bar.show()
    bar.resize(600, 40)
    assert bar.button.text().strip() == "NGUYỄN THỊ THANH HƯƠNG"
    bar.resize(150, 40)
    assert "…" in bar.button.text() and bar.button.geometry().right() < 150
    bar.resize(40, 40)
    assert not bar.button.isVisible()
    bar.resize(600, 40)
    assert bar.button.isVisible() and "NGUYỄN THỊ THANH HƯƠNG" in bar.button.accessibleName()
    assert bar.minimumSizeHint().width() == 0, "it never holds the window open"
