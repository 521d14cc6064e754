"""Each language has the shapes of its own characters, and words that have no room are still to be had."""

from __future__ import annotations

from typing import get_args

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QFontDatabase, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionButton
from pytestqt.qtbot import QtBot

from app.settings import Settings
from app.texts import LANGUAGES, PSEUDO, Texts, catalogue
from ui.style.look import Look
from ui.style.tokens import FONT_FAMILIES, font_families
from ui.widgets.elide import ElidedButton, ElidedLabel


def _drawn(words: str, language: str) -> QImage:
    image = QImage(200, 60, QImage.Format.Format_Grayscale8)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setFont(Look.of(language, False, 2.0).font)
    painter.drawText(image.rect(), Qt.AlignmentFlag.AlignCenter, words)
    painter.end()
    return image


def _installed(language: str) -> bool:
    own = set(font_families(language)[len(FONT_FAMILIES) :][:4])
    return bool(own & set(QFontDatabase.families()))


def test_one_character_has_its_chinese_and_its_japanese_shape(qtbot: QtBot) -> None:
    """U+76F4 and U+9AA8 are one code point each and two shapes; a reader takes the other one for a mistake."""
    if not (_installed("zh") and _installed("ja")):
        pytest.skip("no Chinese and Japanese fonts (apt: fonts-noto-cjk)")
    for character in "直骨":
        assert _drawn(character, "zh") != _drawn(character, "ja")


def test_vietnamese_names_look_the_same_in_every_language(qtbot: QtBot) -> None:
    pictures = [_drawn("Nguyễn Đặng Ổi", language) for language in LANGUAGES]
    assert all(picture == pictures[0] for picture in pictures)
    assert pictures[0] != _drawn("", "vi")


def test_no_character_of_the_catalogues_is_a_box(qtbot: QtBot) -> None:
    if not all(_installed(language) for language in ("zh", "ja", "ko")):
        pytest.skip("no East Asian fonts (apt: fonts-noto-cjk)")
    for language in LANGUAGES:
        box = _drawn("\U0010fffd", language)
        for character in sorted(set("".join(catalogue(language).values())) - set(" \u00a0\u3000")):
            assert _drawn(character, language) != box, (language, character)


def test_words_without_room_give_way_and_are_told_whole(qtbot: QtBot) -> None:
    words = ElidedLabel()
    qtbot.addWidget(words)
    words.setText("Nơi đăng ký khám chữa bệnh ban đầu")
    words.resize(words.sizeHint())
    words.show()
    words.grab()
    assert not words.elided
    assert words.toolTip() == ""
    words.resize(words.minimumSizeHint())
    words.grab()
    assert words.elided
    assert words.toolTip() == words.text() == QAccessible.queryAccessibleInterface(words).text(QAccessible.Text.Name)
    picture = words.grab().toImage()
    assert len({picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}) > 1


def test_a_button_without_room_keeps_its_key(qtbot: QtBot) -> None:
    button = ElidedButton()
    qtbot.addWidget(button)
    button.setText(" &Tra cứu lại bảo hiểm (F7)")
    button.resize(button.minimumSizeHint())
    button.show()
    option = QStyleOptionButton()
    button.initStyleOption(option)
    assert option.text.endswith("(F7)")
    assert "…" in option.text
    assert button.toolTip() == "Tra cứu lại bảo hiểm (F7)"
    button.resize(button.sizeHint())
    button.initStyleOption(option)
    assert option.text == button.text()
    assert button.toolTip() == ""


def test_the_language_of_layout_tests_is_offered_to_nobody() -> None:
    assert PSEUDO not in LANGUAGES
    assert get_args(Settings.model_fields["language"].annotation) == LANGUAGES
    house, double = Texts(), Texts(PSEUDO)
    assert len(double.get("ui.next.ready.title")) >= 2 * len(house.get("ui.next.ready.title"))
    assert "31/12/2026" in double.get("tick.insured.ok", until="31/12/2026")
