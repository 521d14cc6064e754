"""The question before a face is compared: asked while the card is read, answered by a key, kept with its wording."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.consent_text import consent_question, text_version
from app.flow.state import State
from app.texts import LANGUAGES, Texts
from domain.consent import Channel, ConsentAnswer, ConsentBy
from ui.samples import NOW
from ui.widgets.consent_question import READABLE_AFTER_S

Show = Callable[..., Any]
States = dict[str, State]
Key = Qt.Key


def shown(widget: Any) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_version_is_the_wording(language: str) -> None:
    texts = Texts(language)
    versions = {text_version(by, texts) for by in ConsentBy}
    assert len(versions) == 3
    sentence = consent_question(ConsentBy.PATIENT, texts)
    digest = hashlib.sha256(sentence.encode()).hexdigest()[:8]
    assert text_version(ConsentBy.PATIENT, texts) == f"1-{language}-{digest}"


def read_out(desk: Any) -> None:
    """Some seconds pass."""
    desk.window.question._clock = lambda: monotonic() + 10


def test_an_enter_too_many_is_no_yes(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["key_needed"])
    desk.window.question._clock = lambda: 50.0
    desk.window.show_state(states["consent"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.posted == []
    desk.window.question._clock = lambda: 50.0 + READABLE_AFTER_S
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert [said.consent.answer for said in desk.posted] == [ConsentAnswer.GIVEN]


def test_enter_is_a_yes_with_wording_time_and_channel(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent"])
    assert "xong là xóa" in shown(desk.window.question)
    read_out(desk)
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    (said,) = desk.posted
    assert (said.consent.answer, said.consent.by, said.consent.channel) == (
        ConsentAnswer.GIVEN,
        ConsentBy.PATIENT,
        Channel.DESK,
    )
    assert said.consent.text_version == text_version(ConsentBy.PATIENT, Texts("vi"))
    assert said.consent.given_at == NOW


def test_one_key_is_a_no(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F12)
    assert [said.consent.answer for said in desk.posted] == [ConsentAnswer.REFUSED]


def test_the_wording_is_the_one_on_the_screen(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent"], "en")
    qtbot.keyClick(desk.window.scan_line, Key.Key_F4)
    assert desk.posted[0].consent.text_version.startswith("1-en-")


def test_before_the_card_is_read_enter_is_no_answer(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent_early"])
    assert desk.window.question.isVisible()
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.posted == []
    qtbot.keyClick(desk.window.scan_line, Key.Key_F4)
    assert [said.consent.answer for said in desk.posted] == [ConsentAnswer.GIVEN]


def test_a_number_typed_meanwhile_is_a_number(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent"])
    qtbot.keyClicks(desk.window.scan_line, "990085000123")
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.scanned == ["990085000123"]
    assert desk.posted == []


@pytest.mark.parametrize(
    ("name", "by"), [("consent_child", ConsentBy.REPRESENTATIVE), ("consent_youth", ConsentBy.BOTH)]
)
def test_a_yes_for_a_child_has_a_name(show: Show, states: States, qtbot: QtBot, name: str, by: ConsentBy) -> None:
    desk = show(states[name])
    read_out(desk)
    qtbot.keyClick(desk.window.scan_line, Key.Key_Return)
    assert desk.posted == [] and desk.window.question.name.hasFocus()
    desk.window.question.name.insert("Trần  Thị Thử")
    qtbot.keyClick(desk.window.question.name, Key.Key_Return)
    (said,) = desk.posted
    assert (said.consent.by, said.consent.representative) == (by, "Trần Thị Thử")


def test_a_no_for_a_child_needs_no_name(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent_child"])
    qtbot.keyClick(desk.window.scan_line, Key.Key_F12)
    assert [said.consent.answer for said in desk.posted] == [ConsentAnswer.REFUSED]


def test_a_scan_into_the_name_is_a_scan(show: Show, states: States, qtbot: QtBot) -> None:
    desk = show(states["consent_child"])
    field = desk.window.question.name
    field.setText("Trần Thị Thử")
    field.setFocus()
    field._clock = lambda: 100.0  # at a scanner's pace, however slow this machine is
    qtbot.keyClicks(field, "990085000123")
    qtbot.keyClick(field, Key.Key_Return)
    qtbot.keyClick(field, Key.Key_Return)  # the second half of the scanner's line end
    assert desk.scanned == ["990085000123"]
    assert field.text() == "Trần Thị Thử"
    assert desk.posted == []


def test_after_a_no_staff_compare_and_the_question_is_gone(show: Show, states: States) -> None:
    desk = show(states["consent_refused"])
    assert desk.window.question.isHidden()
    assert "So hai ảnh bằng mắt" in shown(desk.window.action_bar)


def test_a_name_typed_for_one_child_is_not_there_for_the_next(show: Show, states: States) -> None:
    desk = show(states["consent_child"])
    desk.window.question.name.setText("Trần Thị Thử")
    desk.window.show_state(states["waiting"])
    desk.window.show_state(states["consent_youth"])
    assert desk.window.question.name.text() == ""


def test_nobody_asks_where_the_house_has_asked(show: Show, states: States) -> None:
    assert show(states["reading"]).window.question.isHidden()
