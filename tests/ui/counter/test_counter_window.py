"""The counter's screen as staff use it: what it says, and what keys, fingers and scanners do."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.counter.state import (
    CounterState,
    HandOverAsked,
    LetterNoted,
    Mode,
    ModeChosen,
    NameAccepted,
    NextPerson,
    Noticed,
    PrintAgainAsked,
    ProcedureChosen,
    ProxyNamed,
    ReceiveAsked,
    ReceptionChosen,
)
from app.flow.events import ConsentSaid, GoOnWithoutChip, StaffSaid
from app.flow.state import Phase
from app.slip import SlipStyle, receipt_facts, receipt_slip
from app.texts import LANGUAGES
from domain.consent import Channel, ConsentAnswer, ConsentBy
from domain.failure import FailureCode
from domain.reception import Letter, Proxy
from domain.verdict import Tick, TickState, Verdict
from domain.visit import StaffSay
from ui.counter.next_step import enabled_actions, next_step
from ui.counter.samples import sample_rows
from ui.counter.shortcuts import KEYS, CounterAction
from ui.widgets.elide import ElidedLabel

Show = Callable[..., Any]
States = dict[str, CounterState]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
QR = "990190000456|990000123|Trần Thị Thử|02091990|Nữ|Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định|15082022"


def shown(widget: QWidget) -> str:
    """All words that can be read in a widget now."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def slowly(qtbot: QtBot, widget: QWidget, text: str) -> None:
    """As a hand types, not a scanner."""
    for letter in text:
        qtbot.keyClicks(widget.window().focusWidget(), letter)
        qtbot.wait(40)


@pytest.mark.parametrize(
    ("name", "step", "words"),
    [
        ("waiting", "applicant_card", "Đặt thẻ của người nộp hồ sơ lên đầu đọc"),
        ("reading", "reading", "Đang đọc chip, giữ yên thẻ"),
        ("choose", "choose", "Chọn thủ tục"),
        ("receive", "receive", "Trả kết quả sau 3 ngày làm việc."),
        ("receive_open", "receive_open", "Tiếp nhận, xác minh khi trả kết quả"),
        ("doubtful", "doubtful", "Thẻ hoặc khuôn mặt chưa khớp: hãy xem kỹ"),
        ("received", "received", "Đã tiếp nhận: MC1-221126-001"),
        ("find", "find", "Quét mã trên giấy tiếp nhận hoặc tìm hồ sơ"),
        ("collect_applicant", "hand_over", "Chính người nộp"),
        ("collect_proxy", "hand_over", "Người được nhận thay đã ghi"),
        ("collect_other_name", "other_name", "Trùng số, khác họ tên"),
        ("collect_stranger", "letter", "Không có tên trong hồ sơ"),
        ("collect_letter", "hand_over", "Con ruột, giấy có chứng thực"),
        ("collected_before", "gone", "Kết quả này đã được trả"),
        ("day", "list", "13 hồ sơ, 4 đã trả"),
    ],
)
def test_states_in_words(show: Show, states: States, name: str, step: str, words: str) -> None:
    assert next_step(states[name]).name == step
    assert words in shown(show(states[name]).window)


def test_a_result_of_the_same_day_is_not_after_no_days(show: Show, states: States) -> None:
    assert "Trả kết quả trong ngày." in shown(show(replace(states["receive"], procedure="CT-01")).window)


def test_every_sample_is_tested_above(states: States) -> None:
    assert len(states) == 15


def test_a_procedure_is_found_by_a_few_letters(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["choose"])
    assert counter.window.receive.procedures.search.hasFocus(), "the keyboard is where the next step begins"
    slowly(qtbot, counter.window, "hon nhan")
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.played == [ProcedureChosen("HT-02")]


def test_a_procedure_is_chosen_with_the_arrows(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["choose"])
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Return):
        qtbot.keyClick(counter.window.focusWidget(), key)
    assert counter.played == [ProcedureChosen("HT-02")]


def test_a_procedure_is_chosen_by_touch(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["choose"])
    view = counter.window.receive.procedures.list
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualItemRect(view.item(3)).center())
    assert counter.played == [ProcedureChosen("CT-02")]


def test_words_that_fit_nothing_choose_nothing(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["choose"])
    slowly(qtbot, counter.window, "zzz")
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.played == []


@pytest.mark.parametrize(
    ("name", "event"),
    [("receive", ReceiveAsked()), ("receive_open", ReceiveAsked()), ("collect_applicant", HandOverAsked())],
)
def test_enter_is_the_big_button(show: Show, states: States, qtbot: QtBot, name: str, event: object) -> None:
    counter = show(states[name])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.played == [event]
    qtbot.mouseClick(counter.window.foot.primary, Qt.MouseButton.LeftButton)
    assert counter.played == [event, event]


@pytest.mark.parametrize("name", ["waiting", "choose", "find", "collected_before", "day", "received"])
def test_enter_does_nothing_where_there_is_no_big_button(show: Show, states: States, qtbot: QtBot, name: str) -> None:
    counter = show(states[name])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert (counter.played, counter.posted) == ([], [])


@pytest.mark.parametrize(
    ("key", "mode"), [(Key.Key_1, Mode.RECEIVE), (Key.Key_2, Mode.HAND_OVER), (Key.Key_3, Mode.LIST)]
)
def test_the_three_jobs_by_key_and_by_touch(show: Show, states: States, qtbot: QtBot, key: Qt.Key, mode: Mode) -> None:
    counter = show(states["waiting"])
    qtbot.keyClick(counter.window.focusWidget(), key, CTRL)
    qtbot.mouseClick(counter.window.head.modes[mode], Qt.MouseButton.LeftButton)
    assert counter.played == [ModeChosen(mode)] * 2


def test_an_application_is_found_without_accents(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["find"])
    slowly(qtbot, counter.window, "ngoc vi du")
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    (event,) = counter.played
    assert isinstance(event, ReceptionChosen) and event.row is not None
    assert event.row.applicant_name == "Phạm Ngọc Ví Dụ"


@pytest.mark.parametrize("words", ["hưu trí", "998155000989", "mc1-221126-001"])
def test_an_application_is_found_by_proxy_number_and_receipt(
    show: Show, states: States, qtbot: QtBot, words: str
) -> None:
    table = show(states["find"]).window.hand_over.table
    table.search.setText(words)
    found = {table.shown.row_at(table.shown.index(line, 0)).id for line in range(table.shown.rowCount())}
    assert "r1" in found


def test_a_scanned_receipt_is_a_scan_wherever_the_keyboard_is(show: Show, states: States, qtbot: QtBot) -> None:
    for name in ("find", "waiting", "day"):
        counter = show(states[name])
        qtbot.keyClicks(counter.window.focusWidget(), "01KA3E8Z0Q4M7V9T2B6C1D5X8N")
        qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
        assert counter.scanned == ["01KA3E8Z0Q4M7V9T2B6C1D5X8N"], name
        assert counter.played == []


def test_a_scan_over_a_list_presses_nothing(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["choose"])
    counter.window.receive.procedures.list.setFocus()
    for letter in "990190000456|Tran Thi Thu|Nu":
        qtbot.keyClicks(counter.window.focusWidget(), letter)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert (counter.scanned, counter.played) == (["990190000456|Tran Thi Thu|Nu"], [])


# --- forms -------------------------------------------------------------------------------


def test_a_proxy_by_hand(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["receive"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F7)
    for text in ("990190000456", "Tran Thi Thu"):
        qtbot.keyClicks(counter.window.focusWidget(), text)
        qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.played == [ProxyNamed(Proxy("990190000456", "Tran Thi Thu"))]
    assert counter.window.proxy_form.isHidden()


def test_a_proxy_by_the_qr_of_their_card(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["receive"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F7)
    counter.window.focusWidget().setText(QR)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.played == [ProxyNamed(Proxy("990190000456", "Trần Thị Thử"))]


def test_a_number_that_is_none_is_asked_for_again_and_nothing_is_lost(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["receive"])
    form = counter.window.proxy_form
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F7)
    form.fields["number"].setText("12345")
    form.fields["person"].setText("Trần Thị Thử")
    form.confirm()
    assert counter.played == [] and form.isVisible() and form.problem.isVisible()
    assert form.fields["person"].text() == "Trần Thị Thử"


def test_a_letter_needs_note_and_reason(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["collect_stranger"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    form = counter.window.letter_form
    assert form.isVisible(), "the next step is to look at the letter"
    form.fields["note"].setText("Số 12/UQ")
    form.confirm()
    assert counter.played == [] and form.isVisible()
    form.fields["reason"].setText("Con ruột")
    qtbot.keyClick(form.fields["reason"], Key.Key_Return)
    assert counter.played == [LetterNoted(Letter("Số 12/UQ", "Con ruột"))]


def test_both_names_are_asked_about_side_by_side(show: Show, states: States, qtbot: QtBot) -> None:
    state = states["collect_other_name"]
    counter = show(state)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    form = counter.window.name_form
    assert form.isVisible(), "the next step is to look at both names"
    assert state.desk.check_in.person is not None
    for name in ("Trần Thị Thử", state.desk.check_in.person.name):
        assert name in shown(form)
    form.confirm()
    assert counter.played == [] and form.isVisible(), "a reason is wanted"
    qtbot.keyClicks(form.fields["reason"], "ghi nham")
    qtbot.keyClick(form.fields["reason"], Key.Key_Return)
    assert counter.played == [NameAccepted("ghi nham")]


def test_escape_closes_the_form_first_and_the_person_second(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["receive"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F7)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Escape)
    assert counter.window.proxy_form.isHidden() and counter.played == []
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Escape)
    assert counter.played == [NextPerson()]


def _with_ticks(state: CounterState, card: TickState, face: TickState) -> CounterState:
    verdict = Verdict(Tick(card), Tick(face), Tick(TickState.NOT_ASKED))
    check_in = replace(state.desk.check_in, verdict=verdict)
    return replace(state, desk=replace(state.desk, check_in=check_in))


def test_staff_say_what_they_saw_with_a_reason(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["doubtful"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F6)
    assert counter.window.compare.isVisible()
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_1)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.posted == [StaffSaid("same_person", "looks_same", StaffSay.YES)]


def test_a_card_is_let_pass_by_a_reason_in_words(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(_with_ticks(states["receive"], TickState.FAILED, TickState.OK))
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F6)
    form = counter.window.card_form
    assert form.isVisible()
    form.confirm()
    assert counter.posted == [], "not without a reason"
    form.fields["reason"].setText("Đã đối chiếu sổ gốc")
    form.confirm()
    assert counter.posted == [StaffSaid("card_genuine", "Đã đối chiếu sổ gốc")]


def _asking(state: CounterState) -> CounterState:
    setup = replace(state.desk.setup, asks_consent=True)
    check_in = replace(
        state.desk.check_in, phase=Phase.JUDGING, face=None, verdict=Verdict(Tick(TickState.OK), Tick(), Tick())
    )
    return replace(state, desk=replace(state.desk, setup=setup, check_in=check_in))


@pytest.mark.parametrize(
    ("key", "answer"), [(Key.Key_Return, ConsentAnswer.GIVEN), (Key.Key_F12, ConsentAnswer.REFUSED)]
)
def test_consent_is_asked_before_a_face_is_compared(
    show: Show, states: States, qtbot: QtBot, key: Qt.Key, answer: ConsentAnswer
) -> None:
    counter = show(_asking(states["receive"]))
    assert "thủ tục không thay đổi" in shown(counter.window.foot)
    qtbot.keyClick(counter.window.focusWidget(), key)
    (event,) = counter.posted
    assert isinstance(event, ConsentSaid)
    consent = event.consent
    assert (consent.answer, consent.by, consent.channel) == (answer, ConsentBy.PATIENT, Channel.COUNTER)
    assert consent.text_version.startswith("counter-1-vi-")


def test_without_chip_goes_on(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["waiting"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F8)
    assert counter.posted == [GoOnWithoutChip()]


def test_a_number_needs_no_enter_before_the_key(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["waiting"])
    counter.window.scan_line.setText("990085000123")
    qtbot.keyClick(counter.window.scan_line, Key.Key_F8)
    assert counter.scanned == ["990085000123"]
    assert counter.posted == [], "the name first"
    assert counter.window.claim.isVisible()
    assert counter.window.claim._number.text() == "990085000123"


def test_a_card_that_is_read_meanwhile_does_not_cut_a_word_in_two(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["waiting"])
    window = counter.window
    qtbot.keyClick(window.focusWidget(), Key.Key_F3)
    qtbot.keyClicks(window.search_field, "chung")
    window.show_state(replace(states["doubtful"], procedure=""))
    assert window.focusWidget() is window.search_field
    qtbot.keyClicks(window.focusWidget(), " thuc")
    assert (window.search_field.text(), window.scan_line.text()) == ("chung thuc", "")
    window.search_field.clear()
    window.show_state(states["receive"])
    assert window.focusWidget() is window.scan_line, "nothing is being typed"


def test_what_was_found_is_announced(show: Show, states: States) -> None:
    """For whoever hears the screen: both ticks, the notice, and what to do now."""
    window = show(states["waiting"]).window
    said: list[str] = []
    window.announced.connect(said.append)
    for name, state in states.items():
        window.show_state(states["waiting"])
        said.clear()
        window.show_state(state)
        for tick, card in window.body.ticks.items():
            settled = state.desk.check_in.verdict.ticks()[tick].settled
            assert (card.accessibleName() in said) is settled, (name, tick)
        if next_step(state).name != next_step(states["waiting"]).name:
            assert said[-1] == window.foot.announcement, name


# --- the day ------------------------------------------------------------------------------


def test_a_line_of_the_day_is_printed_again(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["day"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_P, CTRL)
    assert counter.played == [], "no line, nothing to print"
    for key in (Key.Key_Down, Key.Key_Down):
        qtbot.keyClick(counter.window.focusWidget(), key)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_P, CTRL)
    assert counter.played == [PrintAgainAsked(sample_rows()[1])]


def test_the_last_one_done_is_printed_again(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["received"])
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_P, CTRL)
    assert counter.played == [PrintAgainAsked(sample_rows()[0])]


def test_the_day_as_csv(show: Show, states: States, qtbot: QtBot, tmp_path: Path) -> None:
    formula = replace(sample_rows()[0], applicant_name="=HYPERLINK(1)")
    counter = show(replace(states["day"], day=(formula, *sample_rows()[1:])))
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_E, CTRL)
    data = (tmp_path / "2026-11-22.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf") and b"\r\n" in data
    rows = list(csv.reader(data.decode("utf-8-sig").splitlines()))
    assert len(rows) == 1 + 13 and len({len(row) for row in rows}) == 1
    assert rows[1][3] == "'=HYPERLINK(1)", "no spreadsheet runs an applicant's name"
    assert rows[3][7] == sample_rows()[2].applicant_name
    assert "2026-11-22.csv" in shown(counter.window.day)


def test_a_list_that_cannot_be_written_is_said(show: Show, states: States, qtbot: QtBot, tmp_path: Path) -> None:
    counter = show(states["day"])
    (tmp_path / "2026-11-22.csv.part").mkdir()
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_E, CTRL)
    assert counter.played == [Noticed(FailureCode.LIST_FILE)]


def test_numbers_in_lists_are_masked(show: Show, states: States) -> None:
    table = show(states["day"]).window.day.table
    cells = [table.shown.data(table.shown.index(line, 2)) for line in range(table.shown.rowCount())]
    assert all("•" in cell for cell in cells)


def test_where_no_printer_is_the_slip_is_shown(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["received"])
    slip = receipt_slip(receipt_facts(sample_rows()[0], copy=True), SlipStyle(), counter.window.look.texts)
    counter.window.show_slip(slip)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_Return)
    assert counter.printed == [slip]


# --- the whole ----------------------------------------------------------------------------


def test_keys_are_said_and_each_does_one_thing_in_one_place() -> None:
    shared = [key for key in KEYS.values() if list(KEYS.values()).count(key) > 1]
    assert set(shared) == {"F7"}
    of_the_button = {CounterAction.RECEIVE, CounterAction.HAND_OVER, CounterAction.ACCEPT_NAME}
    assert set(CounterAction) - set(KEYS) == of_the_button


def test_never_two_actions_on_one_key(states: States) -> None:
    for name, state in states.items():
        enabled = enabled_actions(state)
        assert not {CounterAction.NAME_PROXY, CounterAction.NOTE_LETTER} <= enabled, name


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768)])
def test_nothing_is_cut_on_a_laptop(show: Show, states: States, qtbot: QtBot, size: tuple[int, int]) -> None:
    """How a person is known, and the example procedures, at their usual size of text."""
    for name in ("reading", "receive"):
        window = show(states[name], size=size).window
        qtbot.wait(10)  # what wraps anew moves what is around it
        assert [one.text() for one in window.body.person.findChildren(ElidedLabel) if one.elided] == []
        assert not window.receive.procedures.list.verticalScrollBar().isVisible(), name


@pytest.mark.parametrize("size", [(1024, 768), (1366, 768), (1920, 1080), (1080, 1920)])
def test_it_fits_the_screen(show: Show, states: States, size: tuple[int, int]) -> None:
    for name in ("doubtful", "collect_stranger", "collect_letter", "day"):
        window = show(states[name], size=size).window
        assert (window.width(), window.height()) == size, name


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_person_takes_no_more_height_than_they_need(
    show: Show, states: States, qtbot: QtBot, language: str
) -> None:
    """What is left is the pictures': short captions, as in Chinese, are no reason for a card a third as high again."""
    window = show(states["choose"], language=language, size=(1920, 1080)).window
    qtbot.wait(10)
    person = window.body.person
    assert person.height() == person.heightForWidth(person.width())


def test_language_and_colours_change_at_once(show: Show, states: States, qtbot: QtBot) -> None:
    counter = show(states["receive"])
    chosen: list[Any] = []
    counter.window.appearance_chosen.connect(chosen.append)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F10)
    assert "Receive the application" in shown(counter.window)
    qtbot.keyClick(counter.window.focusWidget(), Key.Key_F11)
    assert counter.window.look.dark
    assert [one.language for one in chosen] == ["en", "en"]


def test_settings_are_a_key_away_and_an_unused_counter_is_covered(
    show: Show, states: States, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show(states["collect_proxy"]).window
    opened: list[bool] = []
    window.keys.open_settings = lambda: opened.append(True)
    qtbot.keyClick(window.search_field, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    assert opened == [True]
    window.cover_after.emit(5)
    cover = window.idle_cover
    later_s = cover._used_s + 301
    monkeypatch.setattr(cover, "_clock", lambda: later_s)
    cover.look()
    assert cover.isVisible()
    window.show_state(states["waiting"])
    assert cover.isHidden(), "the next person"
