"""Details of a visit: clinic found without accents, grounds, papers, priority; nothing known is ever blanked."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.care import PaperSays, grounds_that_count, paper_says
from app.flow.events import DetailsGiven
from app.flow.state import State
from domain.visit import Details, Ground, Paper, Shown
from ui.samples import TODAY

Show = Callable[..., Any]
States = dict[str, State]
Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
CLINICS = ("Nội tổng quát", "Mắt", "Tai mũi họng", "Răng hàm mặt")


def with_clinics(state: State, details: Details = Details()) -> State:
    setup = replace(state.setup, clinics=CLINICS)
    return replace(state, setup=setup, check_in=replace(state.check_in, details=details))


def opened(show: Show, qtbot: QtBot, state: State) -> Any:
    desk = show(state)
    qtbot.keyClick(desk.window.scan_line, Key.Key_D, CTRL)
    assert desk.window.sheets.details.isVisible()
    return desk


def slowly(qtbot: QtBot, widget: Any, text: str) -> None:
    """As a hand types: a scanner is told by its speed."""
    now = [0.0]
    widget._clock = lambda: now[0]
    for letter in text:
        now[0] += 0.2
        qtbot.keyClicks(widget, letter)
    now[0] += 0.2


def given(desk: Any) -> Details:
    (event,) = desk.posted
    assert isinstance(event, DetailsGiven)
    return event.details


def test_a_clinic_is_found_without_accents(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    field = desk.window.focusWidget()
    slowly(qtbot, field, "tai hong")
    qtbot.keyClick(field, Key.Key_Return)
    assert given(desk) == Details(clinic="Tai mũi họng")
    assert desk.window.sheets.details.isHidden()
    assert desk.window.scan_line.hasFocus()


def test_arrows_choose_too(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    field = desk.window.focusWidget()
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Down)
    qtbot.keyClick(field, Key.Key_Return)
    assert given(desk).clinic == "Mắt"


def test_what_fits_no_clinic_chooses_none(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"], Details("Mắt")))
    field = desk.window.focusWidget()
    field.selectAll()
    slowly(qtbot, field, "xyz")
    qtbot.keyClick(field, Key.Key_Return)
    assert given(desk).clinic == "Mắt"


def test_nothing_known_is_blanked(show: Show, states: States, qtbot: QtBot) -> None:
    """Also what came in while the sheet was open."""
    known = Details("Mắt", (Ground.MOVED,), priority=("merit", "vip"), phone="0990 000 000", complaint="đau đầu")
    desk = opened(show, qtbot, with_clinics(states["ready"], known))
    sheet = desk.window.sheets.details
    for field in (sheet.clinic.field, *sheet.texts.values()):
        field.clear()
    later = replace(known, shown=Shown.VNEID, phone="0990 111 111")
    desk.window.show_state(with_clinics(states["ready"], later))
    qtbot.keyClick(sheet.texts["phone"], Key.Key_Return)
    assert given(desk) == replace(later, priority=("vip", "merit"))


def test_a_scan_in_any_field_is_a_scan(show: Show, states: States, qtbot: QtBot) -> None:
    known = Details("Mắt", phone="0990 000 000", papers=(Paper(Ground.TRANSFER, "7", TODAY),))
    desk = opened(show, qtbot, with_clinics(states["ready"], known))
    sheet = desk.window.sheets.details
    rows = [field for row in sheet.papers.values() for field in (row.number, row.issued)]
    for field in (sheet.clinic.field, *sheet.texts.values(), *rows):
        before = field.text()
        field.setFocus()
        field._clock = lambda: 100.0  # at a scanner's pace, however slow this machine is
        qtbot.keyClicks(field, "990085000123")
        qtbot.keyClick(field, Key.Key_Return)
        qtbot.keyClick(field, Key.Key_Return)
        assert field.text() == before
    assert desk.scanned == ["990085000123"] * 7
    assert desk.posted == []


def test_grounds_priority_and_inpatient_by_keyboard(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    sheet = desk.window.sheets.details
    for box in (sheet.grounds[Ground.MOVED], sheet.inpatient, sheet.flags["pregnant"]):
        box.setFocus()
        qtbot.keyClick(box, Key.Key_Space)
    qtbot.keyClick(sheet.inpatient, Key.Key_Return)
    assert given(desk) == Details(grounds=(Ground.MOVED,), inpatient=True, priority=("pregnant",))


def test_a_paper_ticks_its_ground_and_is_judged(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    sheet = desk.window.sheets.details
    row = sheet.papers[Ground.TRANSFER]
    slowly(qtbot, row.number, "CT-7")
    slowly(qtbot, row.issued, "20/11/2026")
    assert sheet.grounds[Ground.TRANSFER].isChecked()
    assert "Còn giá trị" in [one.text() for one in row.findChildren(QLabel) if one.isVisible()]
    qtbot.keyClick(row.issued, Key.Key_Return)
    paper = Paper(Ground.TRANSFER, "CT-7", dt.date(2026, 11, 20))
    assert given(desk) == Details(grounds=(Ground.TRANSFER,), papers=(paper,))


def test_a_form_of_a_year_is_said_to_be_one(show: Show, states: States, qtbot: QtBot) -> None:
    """Annex III of TT 01/2025: after ten working days the ordinary form has ended, this one has not."""
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    row = desk.window.sheets.details.papers[Ground.TRANSFER]
    slowly(qtbot, row.number, "CT-8")
    slowly(qtbot, row.issued, "01/06/2026")
    said = [one.text() for one in row.findChildren(QLabel) if one.isVisible()]
    assert "Còn giá trị" not in said
    row.one_year.setFocus()
    qtbot.keyClick(row.one_year, Key.Key_Space)
    assert "Còn giá trị" in [one.text() for one in row.findChildren(QLabel) if one.isVisible()]
    qtbot.keyClick(row.one_year, Key.Key_Return)
    paper = Paper(Ground.TRANSFER, "CT-8", dt.date(2026, 6, 1), one_year=True)
    assert given(desk) == Details(grounds=(Ground.TRANSFER,), papers=(paper,))
    assert Ground.TRANSFER in grounds_that_count(given(desk), TODAY)
    assert grounds_that_count(given(desk), dt.date(2027, 6, 1)) == frozenset()
    assert desk.window.sheets.details.papers[Ground.APPOINTMENT].one_year.isHidden()


def test_a_form_of_a_year_is_shown_again_and_again() -> None:
    paper = Paper(Ground.TRANSFER, "CT-8", dt.date(2026, 6, 1), used_on=dt.date(2026, 7, 1), one_year=True)
    assert paper_says(paper, TODAY) is PaperSays.GOOD
    assert paper_says(replace(paper, one_year=False, issued=TODAY), TODAY) is PaperSays.SHOWN_BEFORE


def test_escape_keeps_nothing(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    slowly(qtbot, desk.window.sheets.details.texts["phone"], "0990")
    qtbot.keyClick(desk.window.focusWidget(), Key.Key_Escape)
    assert desk.posted == []


def test_the_sheet_of_one_patient_closes_for_the_next(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    desk.window.show_state(states["waiting"])
    assert desk.window.sheets.details.isHidden()


def test_clinic_and_priority_stand_beside_the_person(show: Show, states: States) -> None:
    state = with_clinics(states["retired"], Details("Mắt", priority=("disabled",)))
    words = [one.text() for one in show(state).window.body.person.findChildren(QLabel) if one.isVisible()]
    assert {"Mắt", "Người khuyết tật"} <= set(words)


@pytest.mark.parametrize(
    ("paper", "says"),
    [
        (Paper(Ground.TRANSFER, "1", dt.date(2026, 11, 20)), PaperSays.GOOD),
        (Paper(Ground.TRANSFER, "1", dt.date(2026, 11, 6)), PaperSays.GOOD),
        (Paper(Ground.TRANSFER, "1", dt.date(2026, 11, 5)), PaperSays.EXPIRED),
        (Paper(Ground.TRANSFER, "1"), PaperSays.UNCERTAIN),
        (Paper(Ground.APPOINTMENT, "1"), PaperSays.GOOD),
    ],
)
def test_papers(paper: Paper, says: PaperSays) -> None:
    assert paper_says(paper, TODAY - dt.timedelta(2)) is says
    counts = grounds_that_count(Details(grounds=(paper.ground,), papers=(paper,)), TODAY - dt.timedelta(2))
    assert (paper.ground in counts) is (says is not PaperSays.EXPIRED)


def test_what_was_shown_is_chosen_by_the_arrows_and_stands_on_the_card(
    show: Show, states: States, qtbot: QtBot
) -> None:
    desk = opened(show, qtbot, with_clinics(states["without_chip"]))
    choice = desk.window.sheets.details.shown
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Down)
    qtbot.keyClick(choice, Key.Key_Return)
    assert given(desk) == Details(shown=Shown.VNEID)
    desk.window.show_state(with_clinics(states["without_chip"], given(desk)))
    badges = [one.text() for one in desk.window.findChildren(QLabel) if one.isVisible()]
    assert any("VNeID" in text and "chưa kiểm chứng" in text for text in badges), "shown, and never called genuine"


def test_what_was_shown_can_be_taken_back(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"], Details(shown=Shown.PASSPORT)))
    choice = desk.window.sheets.details.shown
    choice.setFocus()
    qtbot.keyClick(choice, Key.Key_Home)
    qtbot.keyClick(choice, Key.Key_Return)
    assert given(desk).shown is None


def test_a_scan_while_the_choice_has_the_keyboard_is_a_scan(show: Show, states: States, qtbot: QtBot) -> None:
    desk = opened(show, qtbot, with_clinics(states["ready"]))
    choice = desk.window.sheets.details.shown
    choice.setFocus()
    qtbot.keyClick(choice, "V")
    assert choice.chosen == ""
    assert desk.window.scan_line.text() == "V"
