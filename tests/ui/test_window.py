"""The reception screen as staff use it: what it says, and what keys and scanners do."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.flow.events import (
    Event,
    GoOnWithoutChip,
    LookAgain,
    LookUpAgain,
    NextPatient,
    ReadLyingCard,
    RecordAsked,
    SenderChanged,
)
from app.flow.state import State
from app.texts import LANGUAGES
from ui.reception.window import ReceptionWindow
from ui.samples import told
from ui.shortcuts import Action
from ui.widgets.scan_line import LINE_END_S

Show = Callable[..., Any]
States = dict[str, State]
Key = Qt.Key
QR = "990085000123|990000123|Nguyễn Văn Mẫu|02091985|Nam|Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định|15082022"


def shown(widget: QWidget) -> str:
    """All words that can be read in a widget now."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("waiting", "Đặt thẻ căn cước lên đầu đọc"),
        ("key_needed", "Quét QR trên thẻ hoặc gõ 12 số"),
        ("wrong_key", "K-205"),
        ("reading", "Đang đọc chip, giữ yên thẻ"),
        ("ready", "Có bảo hiểm y tế đến hết ngày 31/12/2026."),
        ("forged", "Dữ liệu trong chip đã bị sửa đổi."),
        ("other_person", "Có thể không phải chủ thẻ: hãy nhìn kỹ"),
        ("portal_down", "Kết quả đã lưu, hỏi 3 ngày trước"),
        ("renewed_card", "HT 3 99 9900000313"),
        ("not_found", "Tiếp nhận theo diện tự chi trả"),
        ("retired", "Không thời hạn"),
        ("no_photo", "So người bệnh với ảnh in trên thẻ"),
        ("compared_by_eye", "Nhân viên đã so bằng mắt: đúng người."),
        ("recorded", "Đã ghi nhận lượt khám"),
        ("no_service", "Dịch vụ tắt"),
        ("no_reader", "Cắm đầu đọc thẻ vào máy"),
    ],
)
def test_states_in_words(show: Show, states: States, name: str, words: str) -> None:
    assert words in shown(show(states[name]).window)


def test_a_claimed_person_is_never_shown_as_proven(show: Show, states: States) -> None:
    words = shown(show(states["scanned"]).window.body.person)
    assert "Theo mã QR, chưa kiểm chứng" in words
    assert "Đọc từ chip" not in words


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("waiting", "Ảnh hiện ra khi đọc thẻ"),
        ("recorded", "Ảnh đã xóa, không lưu lại"),
        ("no_photo", "Chip không có ảnh"),
        ("nobody_known", "Không có ảnh từ thẻ"),
        ("emergency", "Không có ảnh từ thẻ"),
    ],
)
def test_a_picture_that_never_was_is_not_said_to_be_dropped(show: Show, states: States, name: str, words: str) -> None:
    assert show(states[name]).window.body.pair.chip.empty_words == words


def test_everything_is_a_function_of_the_state(show: Show, states: States) -> None:
    """However a state was reached, the same words are on the screen."""
    direct = shown(show(states["waiting"]).window)
    window = show(states["forged"]).window
    for name in ("recorded", "portal_down", "wrong_key", "waiting"):
        window.show_state(states[name])
    window.toast.hide()  # what has just happened, such as a portal that answers again, goes by itself
    assert shown(window) == direct


@pytest.mark.parametrize("last", ["ready", "portal_down", "forged", "other_person", "waiting"])
def test_the_same_picture_however_a_state_was_reached(show: Show, states: States, qtbot: QtBot, last: str) -> None:
    """Colours follow the state too, in every part that changes its tone."""
    first = show(states[last]).window
    qtbot.waitUntil(lambda: _portrait_there(first))
    qtbot.wait(20)
    direct = first.grab().toImage()
    window = show(states["waiting"]).window
    for name in ("forged", "no_reader", "reading", "portal_down", "ready", "recorded", "key_needed", last):
        window.show_state(states[name])
        qtbot.wait(20)  # laid out and painted
    window.toast.hide()
    window.scan_line.setFocus()
    qtbot.waitUntil(lambda: _portrait_there(window) and _different(direct, window.grab().toImage()) == [])


def _portrait_there(window: ReceptionWindow) -> bool:
    """It is decoded beside the screen's thread."""
    assert window.state is not None
    return window.state.check_in.portrait is None or window.body.pair.chip.has_picture


def _different(one: QImage, other: QImage) -> list[tuple[int, int]]:
    """Some places of the same size where the two differ."""
    places = product(range(0, one.width(), 3), range(0, one.height(), 3))
    return [(x, y) for x, y in places if one.pixel(x, y) != other.pixel(x, y)][:5]


def test_typed_number_and_enter(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["key_needed"])
    qtbot.keyClicks(desk.window.scan_line, "990085000123")
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.scanned == ["990085000123"]
    assert desk.window.scan_line.text() == ""


@pytest.mark.parametrize("end", [Key.Key_Return, Key.Key_Enter, Key.Key_Tab])
def test_scanner_ends_with_enter_or_tab(show: Show, states: States, qtbot: QtBot, end: Qt.Key) -> None:
    desk = show(states["waiting"])
    desk.window.scan_line.insert(QR)
    qtbot.keyClick(desk.window.scan_line, end)
    assert desk.scanned == [QR]
    assert desk.window.scan_line.hasFocus()


def test_tab_on_the_empty_field_moves_on(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["waiting"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_Tab)
    assert not desk.window.scan_line.hasFocus()
    assert desk.scanned == []


def test_a_scan_that_ends_with_two_line_ends_records_nothing(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"])
    desk.window.scan_line.insert("990085000123")
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.scanned == ["990085000123"]
    assert desk.posted == []


def test_enter_on_the_empty_field_is_the_big_button(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.posted == [RecordAsked()]


def test_enter_reads_the_card_that_lies_there(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["other_card"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.posted == [ReadLyingCard()]


def test_enter_after_a_while_is_a_command_again(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"])
    now = [100.0]
    desk.window.scan_line._clock = lambda: now[0]
    desk.window.scan_line.insert("1")
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    now[0] += LINE_END_S
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.posted == [RecordAsked()]


def test_a_scanner_types_into_whatever_has_the_focus(show: Show, states: States, qtbot: QtBot) -> None:
    """The first letter finds a button, the field takes over; blanks within the scan press nothing."""
    desk = show(states["cannot_tell"])
    button = desk.window.action_bar.secondary[Action.NEXT_PATIENT]
    button.setFocus()
    for letter in "990085000123|Nguyen Van Mau|Nam":
        qtbot.keyClicks(desk.window.focusWidget(), letter)
    qtbot.keyClick(desk.window.focusWidget(), Key.Key_Return)
    assert desk.scanned == ["990085000123|Nguyen Van Mau|Nam"]
    assert desk.posted == []


def test_a_scan_while_comparing_is_a_scan_and_no_yes(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["cannot_tell"])
    qtbot.keyClick(desk.window, Key.Key_F6)
    assert desk.window.sheets.compare.isVisible()
    for letter in "990085000123":
        qtbot.keyClicks(desk.window.focusWidget(), letter)
    qtbot.keyClick(desk.window.focusWidget(), Key.Key_Return)
    assert desk.scanned == ["990085000123"]
    assert desk.posted == []


@pytest.mark.parametrize(
    ("name", "pressed"),
    [
        ("cannot_tell", (Key.Key_F5, LookAgain())),
        ("portal_down", (Key.Key_F7, LookUpAgain())),
        ("scanned", (Key.Key_F8, GoOnWithoutChip())),
        ("ready", (Key.Key_F9, NextPatient())),
        ("ready", (Key.Key_Escape, NextPatient())),
        ("recorded", (Key.Key_Return, NextPatient())),
    ],
)
def test_function_keys(show: Show, states: States, qtbot: QtBot, name: str, pressed: tuple[Qt.Key, Event]) -> None:
    key, event = pressed
    desk = show(states[name])
    qtbot.keyClick(desk.window.scan_line, key)
    assert desk.posted == [event]


@pytest.mark.parametrize("key", [Key.Key_F5, Key.Key_F6, Key.Key_F7, Key.Key_F9, Key.Key_Return, Key.Key_Escape])
def test_keys_that_do_not_apply_do_nothing(show: Show, states: States, qtbot: QtBot, key: Qt.Key) -> None:
    desk = show(states["waiting"])
    qtbot.keyClick(desk.window.scan_line, key)
    assert desk.posted == []
    assert desk.window.sheets.compare.isHidden()


def test_escape_from_comparing_decides_nothing(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["other_person"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    qtbot.keyClick(desk.window.focusWidget(), Key.Key_Escape)
    assert desk.posted == []
    assert desk.window.scan_line.hasFocus()


def test_the_comparison_closes_when_there_is_nothing_left_to_compare(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["cannot_tell"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F6)
    desk.window.show_state(states["waiting"])
    assert desk.window.sheets.compare.isHidden()


def test_escape_clears_what_is_typed_first(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"])
    qtbot.keyClicks(desk.window.scan_line, "99008")
    qtbot.keyClick(desk.window.scan_line, Key.Key_Escape)
    assert desk.window.scan_line.text() == ""
    assert desk.posted == []


def test_a_new_state_keeps_what_is_typed(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["waiting"])
    qtbot.keyClicks(desk.window.scan_line, "99008500")
    desk.window.show_state(states["key_needed"])
    assert desk.window.scan_line.text() == "99008500"


def test_language_switches_without_restart_and_back(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"])
    vietnamese = shown(desk.window)
    qtbot.keyClick(desk.window.scan_line, Key.Key_F10)
    english = shown(desk.window)
    assert "All in order, please go in" in english
    assert "Nguyễn Văn Mẫu" in english
    assert desk.window.scan_line.placeholderText() == "Scan QR or type 12 digits"
    said = set()
    for _ in LANGUAGES[1:]:
        qtbot.keyClick(desk.window.scan_line, Key.Key_F10)
        said.add(shown(desk.window))
    assert shown(desk.window) == vietnamese
    assert len(said) == len(LANGUAGES) - 1


def test_a_language_is_chosen_by_its_own_name(show: Show, states: States, qtbot: QtBot) -> None:
    window = show(states["ready"]).window
    menu = window.top_bar.languages
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Tiếng Việt", "English", "中文", "日本語", "한국어"]
    assert [action.isChecked() for action in menu.actions()] == [True, False, False, False, False]
    menu.actions()[3].trigger()
    assert window.look.language == "ja"
    menu.aboutToShow.emit()
    assert menu.actions()[3].isChecked()


def test_help_lists_every_key(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["waiting"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F1)
    words = shown(desk.window.sheets.help).splitlines()
    assert {"Enter", "F1", "F2", "F5", "F6", "F7", "F8", "F9", "F10", "Esc"} <= set(words)
    qtbot.keyClick(desk.window.focusWidget(), Key.Key_Escape)
    assert desk.window.sheets.help.isHidden()


def test_the_portrait_appears_and_is_gone_with_the_visit(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["ready"])
    qtbot.waitUntil(lambda: desk.window.body.pair.chip.has_picture)
    desk.window.show_state(states["waiting"])
    assert not desk.window.body.pair.chip.has_picture
    assert not desk.window.sheets.compare.pair.chip.has_picture


def test_buttons_do_what_their_keys_do(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["portal_down"])
    bar = desk.window.action_bar
    qtbot.mouseClick(bar.secondary[Action.LOOK_UP_AGAIN], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.primary, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.secondary[Action.WITHOUT_CHIP], Qt.MouseButton.LeftButton)  # does not apply now
    assert desk.posted == [LookUpAgain(), RecordAsked()]


def test_what_changes_is_said_aloud_once(show: Show, states: States) -> None:
    desk = show(states["judging_portal"])
    said: list[str] = []
    desk.window.announced.connect(said.append)
    desk.window.show_state(states["ready"])
    desk.window.show_state(states["ready"])
    assert said == ["Có bảo hiểm: Đạt", "Đủ điều kiện, mời vào khám. Bấm Enter để ghi nhận lượt khám."]


def test_a_notice_is_said_first(show: Show, states: States) -> None:
    desk = show(states["reading"])
    said: list[str] = []
    desk.window.announced.connect(said.append)
    desk.window.show_state(states["wrong_key"])
    assert said[0].startswith("Số đã nhập và thẻ trên đầu đọc không khớp nhau.")
    assert said[-1].startswith("Số không khớp với thẻ, nhập lại")


def test_reading_tells_what_is_read(show: Show, states: States) -> None:
    desk = show(states["reading"])
    assert "Đang kiểm tra thẻ thật." in shown(desk.window.action_bar)
    desk.window.show_state(states["person_read"])
    assert "Đang đọc ảnh chân dung." in shown(desk.window.action_bar)


def test_unsaved_visits_are_counted_where_the_memory_is_in_trouble(show: Show, states: States) -> None:
    desk = show(states["not_stored"])
    assert "L-105" in shown(desk.window.banner)
    desk.window.show_state(states["left_unsaved"])
    assert "Chờ lưu: 1" in shown(desk.window.top_bar)


def test_after_recording_the_portrait_is_gone_and_the_screen_says_why(show: Show, states: States) -> None:
    desk = show(states["recorded"])
    assert not desk.window.body.pair.chip.has_picture
    assert desk.window.body.pair.chip.empty_words == "Ảnh đã xóa, không lưu lại"


def test_a_desk_that_stores_and_does_not_send_says_so(show: Show, states: States) -> None:
    """ADR 15: the reception beside the counter on one machine."""
    beside = told(SenderChanged(elsewhere=True), state=states["waiting"])
    bar = show(beside).window.top_bar
    assert "Chỉ lưu" in shown(bar)
    alone = told(SenderChanged(elsewhere=False), state=beside)
    assert "Chỉ lưu" not in shown(show(alone).window.top_bar)
