"""A day at the reception by keyboard, on the real flow and a real database: details to record, twice the same person,
undo, emergencies, cases of a kiosk, searches."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.desk.memory import Elsewhere
from app.flow.events import (
    CoverageAnswered,
    DetailsGiven,
    GoOnWithoutChip,
    HandOverAsked,
    MemoryWorked,
    NextPatient,
)
from app.flow.state import IdentifiedBy, Phase, Setup
from app.portal.told_elsewhere import CoPayment, Stay
from app.printer_settings import Printer, PrinterKind
from app.rules.case import Facility, FormerRank, Level
from domain.coverage import AnswerClass
from domain.failure import FailureCode
from domain.verdict import Outcome, TickState
from domain.visit import Details, Ground
from offline_cache.outbox import Parked
from offline_cache.store import Store
from tests.ui.stage import CTRL, PlayedDesk, eyes, press, rows, settled, words
from ui.samples import INSURED, NOW, TODAY, answer, key, person

Key = Qt.Key
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
