"""What hands do in a hurry at the reception, on the real flow and a real database: keys while something is typed, cards
lifted too early or forgotten, rows found and meant."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.flow.events import CoverageAnswered, GoOnWithoutChip, ReaderChanged
from app.flow.state import Setup
from domain.card import ReaderState, ReaderStatus
from domain.visit import Details
from tests.ui.stage import CTRL, PlayedDesk, eyes, press, rows, settled, words
from ui.samples import INSURED, key, person

Key = Qt.Key


@pytest.fixture
def desk(tmp_path: Path, qtbot: QtBot) -> Iterator[PlayedDesk]:
    played = PlayedDesk(tmp_path, Setup("Q1", "LÊ THỊ TIẾP ĐÓN", "99001", asks_consent=False, clinics=("Nội", "Mắt")))
    played.open_window()
    yield played
    played.rest()
    played.close()


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
