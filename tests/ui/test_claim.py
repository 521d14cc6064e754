"""A visit without a chip from a typed number: name and birth date are asked for, a scanner is understood."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.flow.effects import LookUp
from app.flow.events import CardShown, GoOnWithoutChip, KeyGiven, LookUpAgain
from app.flow.state import IdentifiedBy, Moment, Setup, State
from app.flow.step import step
from app.scan_event import scan_event
from domain.coverage import PresentedCard
from domain.person import PartialDate, Person, Sex
from domain.verdict import TickState
from tests.ui.stage import PlayedDesk
from ui.samples import INSURED, NOW, TODAY, told
from ui.widgets.claim_overlay import tidy_name

Show = Callable[..., Any]
States = dict[str, State]
Key = Qt.Key


def test_name_and_birth_date_go_with_the_number(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["typed"])
    claim = desk.window.sheets.claim
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    assert claim.name.hasFocus()
    claim.name.setText("  Nguyễn  Văn Mẫu ")
    qtbot.keyClick(claim.name, Key.Key_Return)
    assert claim.birth.hasFocus()
    qtbot.keyClicks(claim.birth, "02/09/1985")
    qtbot.keyClick(claim.birth, Key.Key_Return)
    given, without = desk.posted
    assert isinstance(given, KeyGiven)
    assert given.claimed is not None
    assert (given.claimed.name, given.claimed.birth_date) == ("Nguyễn Văn Mẫu", PartialDate(1985, 9, 2))
    assert given.key.number == given.claimed.number == states["typed"].check_in.claimed.number  # type: ignore[union-attr]
    assert without == GoOnWithoutChip()
    assert claim.isHidden()


def test_the_real_flow_asks_the_insurer_with_what_was_typed(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["typed"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    desk.window.sheets.claim.name.setText("Nguyễn Văn Mẫu")
    desk.window.sheets.claim.birth.setText("1985")
    qtbot.keyClick(desk.window.sheets.claim.name, Key.Key_Return)
    after = told(*desk.posted, INSURED, state=states["typed"])
    assert after.check_in.verdict.insured.state is TickState.OK
    assert after.check_in.person is not None
    assert after.check_in.person.name == "Nguyễn Văn Mẫu"


def test_both_may_stay_empty(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["typed"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    qtbot.keyClick(desk.window.sheets.claim.name, Key.Key_Return)
    qtbot.keyClick(desk.window.sheets.claim.birth, Key.Key_Return)
    assert desk.posted[-1] == GoOnWithoutChip()
    after = told(*desk.posted, state=states["typed"])
    desk.window.show_state(after)
    qtbot.keyClick(desk.window.scan_line, Key.Key_F7)  # nothing to ask with: the key does not apply
    assert LookUpAgain() not in desk.posted


@pytest.mark.parametrize("text", ["31/02/1985", "hai", "1/13/1990"])
def test_a_date_that_is_none_is_asked_for_again(show: Show, states: States, qtbot: QtBot, text: str) -> None:
    desk = show(states["typed"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    desk.window.sheets.claim.name.setText("Nguyễn Văn Mẫu")
    desk.window.sheets.claim.birth.setText(text)
    qtbot.keyClick(desk.window.sheets.claim.birth, Key.Key_Return)
    assert desk.posted == []
    assert desk.window.sheets.claim.birth.hasFocus()
    assert desk.window.sheets.claim._problem.isVisible()
    assert desk.window.sheets.claim.name.text() == "Nguyễn Văn Mẫu"


def test_a_scan_into_the_name_field_is_a_scan(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["typed"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    desk.window.sheets.claim.name.insert("990085000123|990000123|Nguyễn Văn Mẫu|02091985")
    qtbot.keyClick(desk.window.sheets.claim.name, Key.Key_Return)
    assert desk.scanned == ["990085000123|990000123|Nguyễn Văn Mẫu|02091985"]
    assert desk.posted == []
    assert desk.window.sheets.claim.isHidden()


def test_escape_keeps_what_is_typed_for_the_same_person(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["typed"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    desk.window.sheets.claim.name.setText("Nguyễn Văn")
    qtbot.keyClick(desk.window.sheets.claim.name, Key.Key_Escape)
    assert desk.window.sheets.claim.isHidden()
    assert desk.posted == []
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    assert desk.window.sheets.claim.name.text() == "Nguyễn Văn"


def test_names_are_tidied_to_composed_letters() -> None:
    assert tidy_name(" Nguye\u0302\u0303n   Va\u0306n ") == "Nguyễn Văn"


def test_an_insurance_number_alone_asks_for_a_name_too(show: Show, states: States, qtbot: QtBot) -> None:
    """Somebody without a chip card: a paper card's number is typed, the insurer asked with it and the name."""
    bare = CardShown(Person(None, "", None), PresentedCard("9900000101"), IdentifiedBy.TYPED)
    shown = told(bare, state=states["waiting"])
    desk = show(shown)
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    desk.window.sheets.claim.name.setText("Nguyễn Văn Mẫu")
    desk.window.sheets.claim.birth.setText("1985")
    qtbot.keyClick(desk.window.sheets.claim.name, Key.Key_Return)
    given, without = desk.posted
    assert isinstance(given, CardShown) and given.presented.number == "9900000101"
    assert (given.person.name, without) == ("Nguyễn Văn Mẫu", GoOnWithoutChip())
    moment = Moment(1.0, NOW, TODAY, "V")
    _, effects = step(told(given, state=shown), without, moment)
    assert [effect.query.number for effect in effects if isinstance(effect, LookUp)] == ["9900000101"]


UNSURE = "990085000123|Nguyễn Văn Mẫu|02091985|Nam|Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định|15082024|990000123"


def test_a_scan_read_by_guess_is_looked_at_before_it_counts(show: Show, states: States, qtbot: QtBot) -> None:
    scanned = told(scan_event(UNSURE), state=states["waiting"])
    desk = show(scanned)
    claim = desk.window.sheets.claim
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    assert desk.posted == []
    assert (claim.name.text(), claim.birth.text()) == ("Nguyễn Văn Mẫu", "02/09/1985")
    assert "Xem lại" in claim._title.text()
    qtbot.keyClick(claim.name, Key.Key_Return)
    after = told(*desk.posted, state=scanned)
    assert after.check_in.identified_by is IdentifiedBy.QR
    assert after.check_in.person is not None and after.check_in.person.sex is Sex.MALE


def test_what_was_typed_for_one_card_is_not_the_next_ones(show: Show, states: States, qtbot: QtBot) -> None:
    first, second = (
        told(CardShown(Person(None, "", None), PresentedCard(number), IdentifiedBy.TYPED), state=states["waiting"])
        for number in ("9900000101", "9900000102")
    )
    desk = show(first)
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    desk.window.sheets.claim.name.setText("Nguyễn Văn Mẫu")
    qtbot.keyClick(desk.window.sheets.claim.name, Key.Key_Escape)
    desk.window.show_state(second)
    qtbot.keyClick(desk.window.scan_line, Key.Key_F8)
    assert desk.window.sheets.claim.name.text() == ""


def test_a_number_needs_no_enter_before_the_key(tmp_path: Path, qtbot: QtBot) -> None:
    """What the next step says: type the twelve digits, then F8."""
    desk = PlayedDesk(tmp_path, Setup(station="Q1", staff="NV", facility="99001"))
    try:
        window = desk.open_window()
        qtbot.keyClicks(window.scan_line, "990085000123")
        qtbot.keyClick(window.scan_line, Key.Key_F8)
        claim = window.sheets.claim
        assert claim.isVisible() and claim._number.text() == "990085000123"
        claim.name.setText("Nguyễn Văn Mẫu")
        qtbot.keyClick(claim.name, Key.Key_Return)
        qtbot.keyClicks(claim.birth, "1985")
        qtbot.keyClick(claim.birth, Key.Key_Return)
        person = desk.state.check_in.person
        assert person is not None and person.number is not None
        assert (person.number.digits, person.name) == ("990085000123", "Nguyễn Văn Mẫu")
        assert desk.state.check_in.identified_by is IdentifiedBy.TYPED
        assert window.scan_line.text() == ""
    finally:
        desk.close()


def test_what_is_no_number_is_not_gone_on_with(tmp_path: Path, qtbot: QtBot) -> None:
    desk = PlayedDesk(tmp_path, Setup(station="Q1", staff="NV", facility="99001"))
    try:
        window = desk.open_window()
        qtbot.keyClicks(window.scan_line, "99008500")
        qtbot.keyClick(window.scan_line, Key.Key_F8)
        assert not window.sheets.is_open("claim")
        assert window.banner.isVisible()
        assert desk.state.check_in.person is None
    finally:
        desk.close()
