"""What stands in a sheet that is still open is kept too: a power cut asks nobody to save. The next start offers it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.flow.draft import draft_of
from app.flow.events import CoverageAnswered, DetailsGiven, GoOnWithoutChip, MemoryChanged, NextPatient
from app.flow.state import Device, DeviceState, Setup
from domain.draft import Draft, Typed
from domain.person import PartialDate
from domain.visit import Details, Ground
from tests.ui.stage import CTRL, PlayedDesk, eyes, press, rows, words
from ui.reception.typing_watch import TypingWatch
from ui.samples import INSURED, key, person, typed

Key = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier
SETUP = Setup("Q1", "LÊ THỊ TIẾP ĐÓN", "99001", asks_consent=False, clinics=("Nội", "Mắt"))


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[PlayedDesk]:
    played = PlayedDesk(tmp_path, SETUP)
    played.open_window()
    yield played
    played.rest()
    played.close()


def draft(desk: PlayedDesk) -> Draft | None:
    """After the second has passed."""
    assert desk.window is not None
    watch = TypingWatch(desk.window, desk.post)
    watch.look()
    watch.deleteLater()
    return draft_of(desk.state)


def test_details_that_are_not_saved_yet(desk: PlayedDesk, qtbot: QtBot) -> None:
    desk.play(key(person("insured")))
    assert desk.window is not None
    press(desk, qtbot, Key.Key_D, CTRL)
    assert draft(desk) is None, "nothing was touched"
    sheet = desk.window.sheets.details
    sheet.texts["complaint"].setText("Mờ mắt")
    held = draft(desk)
    assert held is not None and held.details.complaint == "Mờ mắt"
    assert desk.state.check_in.details == Details(), "given is what was saved"
    assert sheet.isVisible() and sheet.texts["complaint"].text() == "Mờ mắt", "nobody is disturbed"
    press(desk, qtbot, Key.Key_Escape)
    assert draft(desk) is None, "closed without saving"


def test_saved_it_is_given_and_no_longer_typed(desk: PlayedDesk, qtbot: QtBot) -> None:
    desk.play(key(person("insured")))
    assert desk.window is not None
    press(desk, qtbot, Key.Key_D, CTRL)
    desk.window.sheets.details.texts["phone"].setText("0990000000")
    assert draft(desk) is not None
    press(desk, qtbot, Key.Key_Return)
    assert (desk.state.check_in.details.phone, desk.state.check_in.typed) == ("0990000000", Typed())
    held = draft(desk)
    assert held is not None and held.details.phone == "0990000000"


def test_details_of_somebody_who_is_still_to_put_the_card_down(desk: PlayedDesk, qtbot: QtBot) -> None:
    assert desk.window is not None and draft(desk) is None
    press(desk, qtbot, Key.Key_D, CTRL)
    sheet = desk.window.sheets.details
    sheet.texts["complaint"].setText("Mờ mắt")
    assert draft(desk) is not None and sheet.isVisible() and sheet.texts["complaint"].text() == "Mờ mắt"
    desk.play(key(person("insured")))
    held = draft(desk)
    assert held is not None and held.details.complaint == "Mờ mắt" and held.person is not None
    assert sheet.isVisible()
    press(desk, qtbot, Key.Key_Escape)
    assert draft(desk) is None


def test_an_empty_desk_is_empty_again_when_the_sheet_is_closed(desk: PlayedDesk, qtbot: QtBot) -> None:
    assert desk.window is not None
    press(desk, qtbot, Key.Key_D, CTRL)
    desk.window.sheets.details.texts["phone"].setText("0990000000")
    assert draft(desk) is not None and desk.state.check_in.visit_id
    press(desk, qtbot, Key.Key_Escape)
    assert draft(desk) is None and not desk.state.check_in.visit_id


def test_a_name_that_is_being_spelt_out(desk: PlayedDesk, qtbot: QtBot) -> None:
    desk.play(typed(person("insured")))
    assert desk.window is not None and draft(desk) is None
    press(desk, qtbot, Key.Key_F8)
    sheet = desk.window.sheets.claim
    assert sheet.isVisible() and draft(desk) is None
    sheet.name.setText("Nguyễn Văn")
    sheet.birth.setText("02/09")
    held = draft(desk)
    assert held is not None and held.person is not None
    assert (held.person.name, held.identified_by) == ("Nguyễn Văn", "typed")
    sheet.birth.setText("02/09/1985")
    held = draft(desk)
    assert held is not None and held.person is not None and held.person.birth_date == PartialDate(1985, 9, 2)


def test_what_was_typed_when_the_program_ended_is_gone_on_with(qtbot: QtBot, tmp_path: Path) -> None:
    desk = PlayedDesk(tmp_path, SETUP)
    details = Details("Mắt", (Ground.TRANSFER,), phone="0990 000 000")
    desk.play(key(person("insured")), DetailsGiven(details))
    held = draft_of(desk.state)
    assert held is not None
    desk.ask(lambda store: store.keep_draft(replace(held, visit_id="before")))
    desk.play(NextPatient())
    desk.open_window()
    desk.play(MemoryChanged(Device(DeviceState.OK)))
    desk.rest()
    assert desk.window is not None
    assert "Shift+F3" in words(desk.window.toast), "said once, at the start"
    press(desk, qtbot, Key.Key_F3, SHIFT)
    cases = desk.window.sheets.cases
    assert "Tiếp đón dở khi máy tắt · Nguyễn Văn Mẫu" in cases.list.item(0).text()
    assert "Làm tiếp" in cases.do.text()
    press(desk, qtbot, Key.Key_Return)
    desk.rest()
    assert (desk.state.check_in.visit_id, desk.state.check_in.details) == ("before", details)
    assert cases.items == (), "it is in somebody's hands"
    desk.play(GoOnWithoutChip(), CoverageAnswered("", INSURED.answer))
    eyes(desk, qtbot)
    press(desk, qtbot, Key.Key_Return)
    (row,) = rows(desk)
    assert (row.id, row.clinic, row.name) == ("before", "Mắt", "Nguyễn Văn Mẫu")
    assert desk.ask(lambda store: store.drafts()) == []
    desk.rest()
    desk.close()
