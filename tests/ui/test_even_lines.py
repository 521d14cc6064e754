"""No last word alone on a line, and no more room taken than a wrapped label takes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from ui.widgets.even_lines import EvenLines, even_width

WORDS = "Bảo hiểm sẽ được kiểm tra sau, ông/bà không cần làm gì."


def test_the_last_word_is_not_alone_and_no_line_is_added(qtbot: QtBot) -> None:
    shown = EvenLines("kiosk-text")
    qtbot.addWidget(shown)
    shown.setText(WORDS)
    width = shown.fontMetrics().horizontalAdvance(WORDS) - 1  # only the last word does not fit
    even = even_width(WORDS, shown.fontMetrics(), width)
    assert width / 2 <= even < width * 2 / 3
    assert shown.heightForWidth(even) == shown.heightForWidth(width)


def test_one_line_stays_one(qtbot: QtBot) -> None:
    shown = EvenLines("kiosk-text")
    qtbot.addWidget(shown)
    needed = shown.fontMetrics().horizontalAdvance(WORDS)
    assert needed <= even_width(WORDS, shown.fontMetrics(), needed + 200) <= needed + 200


def test_a_word_longer_than_half_its_line_is_whole(qtbot: QtBot) -> None:
    shown = EvenLines("kiosk-text")
    qtbot.addWidget(shown)
    needed = shown.fontMetrics().horizontalAdvance("Wolfeschlegelsteinhausen")
    assert even_width("Wolfeschlegelsteinhausen", shown.fontMetrics(), needed + 20) >= needed
