"""A day at the reception by keyboard, on the real flow and a real database: details to record, twice the same person,
undo, emergencies, cases of a kiosk, searches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.desk.memory import Elsewhere
from app.flow.events import (
    CoverageAnswered,
    DetailsGiven,
    GoOnWithoutChip,
    HandOverAsked,
    MemoryWorked,
    NextPatient,
    ReaderChanged,
)
from app.flow.state import IdentifiedBy, Phase, Setup
from app.portal.told_elsewhere import CoPayment, Stay
from app.printer_settings import Printer, PrinterKind
from app.rules.case import Facility, FormerRank, Level
from domain.card import ReaderState, ReaderStatus
from domain.coverage import AnswerClass
from domain.failure import FailureCode
from domain.verdict import Outcome, TickState
from domain.visit import Details, Ground
from offline_cache.outbox import Parked
from offline_cache.store import Store
from offline_cache.visits import WholeVisit
from tests.ui.stage import PlayedDesk
from ui.samples import INSURED, NOW, SAME, TODAY, answer, checks, key, person, read

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
HOUSE = Facility("99001", Level.BASIC, 40, former=FormerRank.DISTRICT)
SETUP = Setup("Q1", "LÊ THỊ TIẾP ĐÓN", "99001", asks_consent=False, clinics=("Nội", "Mắt"), house=HOUSE)


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PlayedDesk]:
    played = PlayedDesk(tmp_path, SETUP)
    played.open_window()
    yield played
    played.rest()
    played.close()


def press(desk: PlayedDesk, qtbot: QtBot, key: Qt.Key, modifier: Any = Qt.KeyboardModifier.NoModifier) -> None:
    assert desk.window is not None
    focus = QApplication.focusWidget() or desk.window.focusWidget() or desk.window
    qtbot.keyClick(focus, key, modifier)


def words(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def settled(desk: PlayedDesk, name: str = "insured", insertion: int = 1, *, answered: Any = INSURED) -> None:
    """The card of ``name`` read, the face the same, the insurer answered."""
    who = person(name)
    card = ReaderChanged(ReaderStatus(ReaderState.CARD, "R", insertion))
    events = [event for event in read(who, b"no picture", checks()) if not isinstance(event, ReaderChanged)]
    desk.play(card, *events, SAME, answered)
    assert desk.state.check_in.phase is Phase.SETTLED, desk.state.check_in


def eyes(desk: PlayedDesk, qtbot: QtBot) -> None:
    press(desk, qtbot, Key.Key_F6)
    press(desk, qtbot, Key.Key_2)
    press(desk, qtbot, Key.Key_Return)


def rows(desk: PlayedDesk) -> list[WholeVisit]:
    return cast("list[WholeVisit]", desk.ask(lambda store: store.whole_visits()))


def test_recorded_with_clinic_and_terms(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_D, CTRL)
    press(desk, qtbot, Key.Key_Down)
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_Return)
    (row,) = rows(desk)
    assert (row.clinic, row.queue_number) == ("Nội", 1)
    terms = row.record["terms"]
    assert (terms["suggested"], terms["decided"], terms["reason"]) == ("1.1", "1.1", "")
    assert terms["suggestion"]["clause"]


def test_the_number_of_the_queue_can_be_read_out(desk: PlayedDesk, qtbot: QtBot) -> None:
    """Also where there is no printer, or one without paper: it stands in the foot and in the list."""
    assert desk.window is not None and desk.window.work is not None
    settled(desk)
    assert "Phòng khám\nChưa chọn" in words(desk.window.body.person)
    desk.play(DetailsGiven(Details("Mắt")))
    assert "Chưa chọn" not in words(desk.window.body.person)
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert "số thứ tự 1 (Mắt)" in words(desk.window.action_bar)
    model = desk.window.work.model
    assert model.data(model.index(0, model.columns.index("queue"))) == "1"
    press(desk, qtbot, Key.Key_Escape)
    assert "số thứ tự" not in words(desk.window.action_bar)


def test_another_code_needs_a_reason_and_both_are_recorded(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    assert desk.window is not None
    assert "1.1 · quỹ trả 80%" in words(desk.window.body.coverage)
    press(desk, qtbot, Key.Key_T, CTRL)
    sheet = desk.window.sheets.terms
    assert sheet.isVisible()
    sheet.code.field.setText("1.3")
    sheet.code._filter("1.3")
    press(desk, qtbot, Key.Key_Return)
    assert desk.state.check_in.terms is None and sheet.isVisible(), "a reason is missing"
    sheet._follow.setFocus()
    press(desk, qtbot, Key.Key_1)
    qtbot.waitUntil(lambda: sheet.reasons.reason == "paper_shown")
    sheet.confirm()
    assert "nhân viên chọn" in words(desk.window.body.coverage)
    press(desk, qtbot, Key.Key_Return)
    (row,) = rows(desk)
    terms = row.record["terms"]
    assert (terms["suggested"], terms["decided"], terms["reason"]) == ("1.1", "1.3", "paper_shown")


def test_without_a_described_house_there_are_no_terms(desk: PlayedDesk, qtbot: QtBot) -> None:
    desk.state = replace(desk.state, setup=replace(SETUP, house=None))
    settled(desk)
    press(desk, qtbot, Key.Key_T, CTRL)
    assert desk.window is not None and desk.window.sheets.terms.isHidden()
    press(desk, qtbot, Key.Key_Return)
    assert rows(desk)[0].record["terms"] is None


def test_the_same_person_twice_is_asked_about(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    settled(desk, insertion=2)
    press(desk, qtbot, Key.Key_Return)
    assert len(rows(desk)) == 1
    assert desk.window is not None
    assert desk.state.notice is FailureCode.VISIT_DUPLICATE and desk.window.banner.isVisible()
    assert "Hôm nay người này đã có lượt khám" in words(desk.window.action_bar)
    press(desk, qtbot, Key.Key_Return)
    assert [row.queue_number for row in rows(desk)] == [1, 2]


def test_the_last_visit_is_taken_back_with_a_reason(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_Z, CTRL)
    assert desk.window is not None and desk.window.sheets.undo.isVisible()
    assert "Nguyễn Văn Mẫu" in words(desk.window.sheets.undo)
    press(desk, qtbot, Key.Key_Return)
    assert not rows(desk)[0].cancelled, "a reason is missing"
    press(desk, qtbot, Key.Key_2)
    press(desk, qtbot, Key.Key_Return)
    assert rows(desk)[0].cancelled
    assert desk.window.toast.isVisible() and "Đã hủy lượt khám" in words(desk.window.toast)
    press(desk, qtbot, Key.Key_Z, CTRL)
    assert desk.window.sheets.undo.isHidden(), "there is nothing left to take back"


def test_typing_is_undone_before_visits_are(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    assert desk.window is not None
    desk.window.scan_line.setFocus()
    qtbot.keyClicks(desk.window.scan_line, "99")
    press(desk, qtbot, Key.Key_Z, CTRL)
    assert desk.window.scan_line.text() == "" and desk.window.sheets.undo.isHidden()


def test_a_number_that_was_sent_off_is_not_typing_to_be_undone(desk: PlayedDesk, qtbot: QtBot) -> None:
    """It brought back the number of the patient before, into the field where the next one's belongs."""
    assert desk.window is not None
    line = desk.window.scan_line
    line.setFocus()
    qtbot.keyClicks(line, "990085000123")
    press(desk, qtbot, Key.Key_Return)
    assert line.text() == ""
    press(desk, qtbot, Key.Key_E, CTRL)
    press(desk, qtbot, Key.Key_Z, CTRL)
    assert line.text() == "" and desk.window.sheets.undo.isVisible()


def test_a_reason_typed_about_one_patient_does_not_come_back_for_the_next(desk: PlayedDesk, qtbot: QtBot) -> None:
    assert desk.window is not None
    for insertion in (1, 2):
        desk.play(key(person("insured")), GoOnWithoutChip(), CoverageAnswered("", INSURED.answer))
        press(desk, qtbot, Key.Key_F6)
        other = desk.window.sheets.compare.reasons.other
        other.undo()
        assert other.text() == "", insertion
        qtbot.keyClicks(other, "Has a scar since the accident")
        press(desk, qtbot, Key.Key_Return)
        press(desk, qtbot, Key.Key_E, CTRL)
        press(desk, qtbot, Key.Key_Escape)


def test_an_older_visit_is_found_and_taken_back(desk: PlayedDesk, qtbot: QtBot) -> None:
    for insertion, name in enumerate(("insured", "retired-no-expiry"), start=1):
        settled(desk, name, insertion)
        press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_F, CTRL)
    assert desk.window is not None
    people = desk.window.sheets.people
    people.search.setText("mau nguyen")
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert [row.name for row in people.model.rows] == ["Nguyễn Văn Mẫu"]
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_Z, CTRL)
    press(desk, qtbot, Key.Key_1)
    press(desk, qtbot, Key.Key_Return)
    assert [row.cancelled for row in rows(desk)] == [True, False]


def test_who_was_found_in_todays_list_is_who_gets_the_slip(desk: PlayedDesk, qtbot: QtBot) -> None:
    """By keys alone, as they are typed; the one recorded last is somebody else."""
    for insertion, name in enumerate(("insured", "retired-no-expiry"), start=1):
        settled(desk, name, insertion)
        press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert desk.window is not None
    press(desk, qtbot, Key.Key_F3)
    qtbot.keyClicks(QApplication.focusWidget(), "mau")
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_P, CTRL)
    desk.rest()
    shown = desk.window.slips.preview
    assert shown.isVisible() and shown._slip is not None
    assert "N. V. Mẫu" in [block.text for block in shown._slip.blocks]
    press(desk, qtbot, Key.Key_Escape)
    press(desk, qtbot, Key.Key_Z, CTRL)
    assert "Nguyễn Văn Mẫu" in words(desk.window.sheets.undo)


def test_history_of_who_was_found(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_F, CTRL)
    assert desk.window is not None
    people, history = desk.window.sheets.people, desk.window.sheets.history
    people.search.setText("000123")
    people.ask_now()
    desk.rest()
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert history.isVisible() and history.table.rowCount() == 1
    press(desk, qtbot, Key.Key_Escape)
    assert history.isHidden() and people.isVisible()


def test_history_of_who_stands_there(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_L, CTRL)
    assert desk.window is not None
    assert "Chưa có lượt khám nào tại đây." in words(desk.window.sheets.history)


def test_an_emergency_is_one_key_and_leaves_its_item(desk: PlayedDesk, qtbot: QtBot) -> None:
    press(desk, qtbot, Key.Key_E, CTRL)
    (row,) = rows(desk)
    assert (row.outcome, row.name) == (Outcome.READY_PROVISIONAL, "")
    assert row.record["emergency"] is True
    desk.rest()
    assert desk.window is not None
    press(desk, qtbot, Key.Key_F3, SHIFT)
    cases = desk.window.sheets.cases
    assert [item.kind for item in cases.items] == ["identity_later"]
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_2)
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert cases.items == ()


def test_a_kiosks_case_is_taken_and_finished_for_its_clinic(desk: PlayedDesk, qtbot: QtBot) -> None:
    details = Details("Mắt", (Ground.TRANSFER,), phone="0990 000 000")
    who = person("insured")
    desk.play(key(who))
    desk.state = replace(desk.state, check_in=replace(desk.state.check_in, details=details))
    desk.play(HandOverAsked(), NextPatient())
    desk.rest()
    assert desk.window is not None
    press(desk, qtbot, Key.Key_F3, SHIFT)
    assert "Làm dở ở kiosk" in desk.window.sheets.cases.list.item(0).text()
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert desk.state.check_in.details == details
    desk.play(GoOnWithoutChip(), CoverageAnswered("", INSURED.answer))
    eyes(desk, qtbot)
    press(desk, qtbot, Key.Key_Return)
    (row,) = rows(desk)
    assert (row.queue_number, row.clinic, row.name) == (1, "Mắt", "Nguyễn Văn Mẫu")
    desk.rest()
    assert desk.window.sheets.cases.items == ()


def test_what_a_receiver_refused_is_seen_and_sent_again(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    desk.ask(_refuse)
    desk.play(MemoryWorked())
    desk.rest()
    assert desk.window is not None
    cases = desk.window.sheets.cases
    press(desk, qtbot, Key.Key_F3, SHIFT)
    assert "nơi nhận không nhận dữ liệu này (HTTP 422)" in cases.list.item(0).text()
    assert "Gửi lại" in cases.do.text()
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert cases.items == ()
    (waiting,) = desk.ask(lambda store: store.outbox("pending"))
    assert waiting.kind == "visit"


def _refuse(store: Store) -> None:
    row = store.claim_outbox()
    assert row is not None
    store.settle_outbox(row, Parked("HTTP 422"))


NOT_FOUND = CoverageAnswered("", answer("050", AnswerClass.NOT_COVERED, FailureCode.COVERAGE_NOT_FOUND, none=True))


def test_what_to_try_next_is_offered_and_asked(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk, answered=NOT_FOUND)
    press(desk, qtbot, Key.Key_B, CTRL)
    assert desk.window is not None
    sheet = desk.window.sheets.insurance
    offered = [button.accessibleName() for button in sheet.tries if button.isVisible()]
    assert offered == ["Hỏi mã số BHXH hoặc thẻ BHYT", "Sửa họ tên rồi tra lại"]
    press(desk, qtbot, Key.Key_1)
    qtbot.waitUntil(sheet.fields["number"].hasFocus)
    sheet.fields["number"].setText("9900000101")
    press(desk, qtbot, Key.Key_Return)
    assert desk.asked[-1].number == "9900000101"
    assert desk.state.check_in.person is not None and desk.state.check_in.person.number is not None
    assert desk.state.check_in.person.number.digits == "990085000123", "what the chip says is not changed"
    assert sheet.isHidden()


def test_staffs_own_word_on_insurance_and_back(desk: PlayedDesk, qtbot: QtBot) -> None:
    """By keyboard alone: no answer from the portal, the patient says there is no insurance, then finds a card."""
    settled(
        desk, answered=CoverageAnswered("", answer("", AnswerClass.TEMPORARY, FailureCode.PORTAL_TIMEOUT, none=True))
    )
    assert desk.window is not None
    sheet = desk.window.sheets.insurance
    for words_of_button, state, outcome in (
        ("Không có bảo hiểm", TickState.FAILED, Outcome.SELF_PAY),
        ("Có bảo hiểm, xác minh sau", TickState.WAIVED, Outcome.READY_PROVISIONAL),
        ("Không có bảo hiểm", TickState.FAILED, Outcome.SELF_PAY),
    ):
        press(desk, qtbot, Key.Key_B, CTRL)
        assert sheet.own_word.accessibleName() == words_of_button
        sheet.own_word.setFocus(Qt.FocusReason.TabFocusReason)
        press(desk, qtbot, Key.Key_Space)
        desk.rest()
        assert sheet.isHidden()
        assert (desk.state.check_in.verdict.insured.state, desk.state.check_in.outcome) == (state, outcome)


def test_nobody_says_no_to_a_card_in_force(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_B, CTRL)
    assert desk.window is not None
    assert desk.window.sheets.insurance.isVisible() and desk.window.sheets.insurance.own_word.isHidden()


def test_a_wrong_date_is_asked_for_again(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk, answered=NOT_FOUND)
    before = len(desk.asked)
    press(desk, qtbot, Key.Key_B, CTRL)
    assert desk.window is not None
    sheet = desk.window.sheets.insurance
    sheet.fields["birth"].setText("31/02/1985")
    sheet.fields["birth"].setFocus()
    press(desk, qtbot, Key.Key_Return)
    assert sheet.isVisible() and len(desk.asked) == before


def differing() -> CoverageAnswered:
    found = answer("000", AnswerClass.OK)
    assert found.coverage is not None
    record = replace(found.coverage, name="NGUYỄN VĂN MÃO", birth_date="1985", sex="Nữ")
    raw = '{"dsLichSuKT2018":[{"userKT":"99002_BV","thoiGianKT":"202611220825"}]}'
    return CoverageAnswered("", replace(found, coverage=record, raw=raw))


def test_differences_and_warnings_are_shown(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk, answered=differing())
    assert desk.window is not None
    told = words(desk.window.body.coverage)
    assert "Cổng ghi khác thẻ: Họ tên, Giới tính" in told
    assert "Cơ sở 99002 vừa tra thẻ này lúc 08:25" in told
    desk.told_elsewhere = Elsewhere(
        (Stay("99003", "BV Giả", NOW - dt.timedelta(days=2), None),), CoPayment(1_200_000, "đến 20/11/2026")
    )
    press(desk, qtbot, Key.Key_B, CTRL)
    sheet = desk.window.sheets.insurance
    cells = [[sheet._differences.item(row, column).text() for column in range(3)] for row in range(3)]
    assert cells[0] == ["⚠ Họ tên", "Nguyễn Văn Mẫu", "NGUYỄN VĂN MÃO"]
    assert cells[2] == ["⚠ Giới tính", "Nam", "Nữ"]
    sheet._history.click()
    desk.rest()
    assert "Đang điều trị tại cơ sở 99003" in words(sheet)
    assert "1.200.000 đồng" in words(sheet)
    assert desk.state.check_in.co_paid_vnd == 1_200_000


def test_an_appointment_used_before_is_said_while_it_is_typed(desk: PlayedDesk, qtbot: QtBot) -> None:
    """In other letters and with other blanks too; also when the sheet was closed before the memory answered."""
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    day, before = TODAY - dt.timedelta(days=9), desk.state.last_visit_id
    assert desk.ask(lambda store: store.use_paper("appointment", "HK-12/A", before, day))  # type: ignore[attr-defined]
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_D, CTRL)
    assert desk.window is not None
    sheet = desk.window.sheets.details
    row = sheet.papers[Ground.APPOINTMENT]
    row.number.setText("hk-12 /a")
    row.number.textEdited.emit("hk-12 /a")
    desk.rest()
    assert "Đã dùng ngày 13/11/2026" in words(row)
    row.number.setText("HK-1")
    row.number.textEdited.emit("HK-1")
    desk.rest()
    assert "Đã dùng" not in words(row)
    row.number.setText("HK-12/A")
    row.number.textEdited.emit("HK-12/A")
    sheet.confirm()
    desk.rest()
    (paper,) = desk.state.check_in.details.papers
    assert paper.used_on == day


def test_a_newborn_with_nothing_but_a_birth_notice(desk: PlayedDesk, qtbot: QtBot) -> None:
    """No card, no number: name and birth date are asked for, then once the time of birth."""
    assert desk.window is not None
    sheets = desk.window.sheets
    press(desk, qtbot, Key.Key_F8)
    assert sheets.is_open("claim")
    sheets.claim.name.setText("Nguyễn Thị Mẫu (mẹ)")
    sheets.claim.birth.setText(f"{TODAY - dt.timedelta(days=2):%d/%m/%Y}")
    sheets.claim.confirm()
    assert desk.state.check_in.person is not None
    assert desk.state.check_in.identified_by is IdentifiedBy.TYPED
    eyes(desk, qtbot)
    press(desk, qtbot, Key.Key_Return)
    assert sheets.is_open("details") and sheets.details.birth_time.isVisible()
    sheets.details.birth_time.setText("25:00")
    sheets.details.confirm()
    assert sheets.is_open("details"), "no such time"
    sheets.details.birth_time.setText("0h07")
    sheets.details.confirm()
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    (row,) = rows(desk)
    assert row.record["details"]["birth_time"] == "00:07:00"
    assert (row.name, row.identified_by) == ("Nguyễn Thị Mẫu (mẹ)", "typed")


def test_a_forgotten_card_is_not_that_of_who_comes_without_one(desk: PlayedDesk, qtbot: QtBot) -> None:
    """The patient before left the card on the reader; who comes now has none, and still has a name to be asked for."""
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_F9)
    assert desk.window is not None and desk.state.reader.state is ReaderState.CARD
    sheets = desk.window.sheets
    press(desk, qtbot, Key.Key_F8)
    assert sheets.is_open("claim")
    qtbot.keyClicks(sheets.claim.name, "Tran Thi Thu")
    press(desk, qtbot, Key.Key_Return)
    qtbot.keyClicks(sheets.claim.birth, "01/02/1980")
    press(desk, qtbot, Key.Key_Return)
    eyes(desk, qtbot)
    press(desk, qtbot, Key.Key_Return)
    assert [row.name for row in rows(desk)] == ["Nguyễn Văn Mẫu", "Tran Thi Thu"]


def lay(desk: PlayedDesk, state: ReaderState, insertion: int) -> None:
    desk.play(ReaderChanged(ReaderStatus(state, "R", insertion)))


def test_a_lifted_card_takes_no_typing_away(desk: PlayedDesk, qtbot: QtBot) -> None:
    assert desk.window is not None
    lay(desk, ReaderState.CARD, 1)
    press(desk, qtbot, Key.Key_D, CTRL)
    sheet = desk.window.sheets.details
    sheet.texts["complaint"].setFocus()
    qtbot.keyClicks(sheet.texts["complaint"], "Dau mat")
    lay(desk, ReaderState.NO_CARD, 1)
    assert sheet.isVisible() and sheet.texts["complaint"].hasFocus()
    lay(desk, ReaderState.CARD, 2)
    assert sheet.isVisible()
    press(desk, qtbot, Key.Key_Return)
    assert desk.state.check_in.details.complaint == "Dau mat"


def test_a_reader_unplugged_takes_no_typing_away(desk: PlayedDesk, qtbot: QtBot) -> None:
    """It is kept although nobody is there, and who comes then has it."""
    assert desk.window is not None
    lay(desk, ReaderState.CARD, 1)
    press(desk, qtbot, Key.Key_D, CTRL)
    sheet = desk.window.sheets.details
    sheet.flags["pregnant"].setChecked(True)
    lay(desk, ReaderState.NO_READER, 1)
    sheet.confirm()
    desk.play(key(person("insured")))
    assert desk.state.check_in.details.priority == ("pregnant",)


@pytest.mark.parametrize(("typed", "lifted"), [("", True), ("Dau mat", False), ("Dau mat", True)])
def test_details_of_nobody_do_not_stay(desk: PlayedDesk, qtbot: QtBot, typed: str, lifted: bool) -> None:
    """An untouched sheet goes with its card; a written one goes when staff call the next patient."""
    assert desk.window is not None
    lay(desk, ReaderState.CARD, 1)
    press(desk, qtbot, Key.Key_D, CTRL)
    sheet = desk.window.sheets.details
    sheet.texts["complaint"].setFocus()
    qtbot.keyClicks(sheet.texts["complaint"], typed)
    if lifted:
        lay(desk, ReaderState.NO_CARD, 1)
    if typed:
        press(desk, qtbot, Key.Key_F9)
    assert sheet.isHidden() and desk.state.check_in.details == Details()


def test_the_list_is_fresh_after_an_undo(desk: PlayedDesk, qtbot: QtBot) -> None:
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_Z, CTRL)
    press(desk, qtbot, Key.Key_1)
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert desk.window is not None and desk.window.work is not None
    model = desk.window.work.model
    shown = [model.data(model.index(row, 3)) for row in range(model.rowCount())]
    assert shown == ["Đã hủy"]


def test_three_hundred_check_ins_make_no_widget(desk: PlayedDesk, qtbot: QtBot) -> None:
    """Each with details and a comparison by eye; the number of widgets after the first stays what it is."""
    assert desk.window is not None

    def check_in(number: int) -> None:
        desk.play(key(person("insured")), GoOnWithoutChip(), CoverageAnswered("", INSURED.answer))
        eyes(desk, qtbot)
        if number % 10 == 1:
            press(desk, qtbot, Key.Key_D, CTRL)
            press(desk, qtbot, Key.Key_Down)
            press(desk, qtbot, Key.Key_Return)
        press(desk, qtbot, Key.Key_Return)
        if desk.state.check_in.phase is not Phase.RECORDED:
            press(desk, qtbot, Key.Key_Return)
        assert desk.state.check_in.phase is Phase.RECORDED, number
        press(desk, qtbot, Key.Key_Escape)

    def widgets() -> int:
        desk.rest()
        return len(desk.window.findChildren(QWidget))  # type: ignore[union-attr]

    check_in(0)
    check_in(1)
    before = widgets()
    for number in range(2, 300):
        check_in(number)
    assert widgets() == before
    assert len(rows(desk)) == 300


# --- slips ---------------------------------------------------------------------------------


def to_folder(desk: PlayedDesk, folder: Path, *, auto_print: bool = True) -> None:
    printer = Printer(kind=PrinterKind.PDF_FOLDER, address=str(folder), auto_print=auto_print)
    assert desk.window is not None
    desk.window.slips.known.emit(printer, folder, "Bệnh viện Giả Định")


def test_a_stored_visit_gets_its_slip(desk: PlayedDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "slips").mkdir()
    to_folder(desk, tmp_path / "slips")
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    (row,) = rows(desk)
    assert desk.window is not None
    qtbot.waitUntil(desk.window.toast.isVisible)
    assert "Đã in phiếu số 1" in words(desk.window.toast)
    assert (tmp_path / "slips" / f"{row.id}.pdf").read_bytes().startswith(b"%PDF")


def test_a_key_shows_the_slip_and_enter_prints_it(desk: PlayedDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "slips").mkdir()
    to_folder(desk, tmp_path / "slips", auto_print=False)
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    press(desk, qtbot, Key.Key_P, CTRL)
    desk.rest()
    assert desk.window is not None and desk.window.slips.preview.isVisible()
    assert not any((tmp_path / "slips").iterdir())
    press(desk, qtbot, Key.Key_Return)
    qtbot.waitUntil(lambda: len(list((tmp_path / "slips").glob("*.pdf"))) == 1)


def test_a_printer_in_trouble_is_said_and_the_visit_stands(desk: PlayedDesk, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    to_folder(desk, tmp_path / "file")
    settled(desk)
    press(desk, qtbot, Key.Key_Return)
    assert desk.window is not None
    qtbot.waitUntil(lambda: "(P-" in words(desk.window.toast))  # type: ignore[union-attr]
    assert len(rows(desk)) == 1
