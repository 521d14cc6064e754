"""Dialogs and menus that Qt draws by itself speak the language of the screen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from app.texts import LANGUAGES, Texts, plain
from ui.qt_words import qt_is_silent, qt_speaks


@pytest.fixture(autouse=True)
def _as_before(qapp: QApplication) -> Iterator[None]:
    yield
    qt_is_silent(qapp)


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_of_a_dialog(qtbot: QtBot, language: str) -> None:
    qt_speaks(language)
    kinds = QDialogButtonBox.StandardButton
    box = QDialogButtonBox(kinds.Ok | kinds.Cancel | kinds.Save | kinds.Yes)
    qtbot.addWidget(box)
    said = {kind: plain(box.button(kind).text()) for kind in (kinds.Ok, kinds.Cancel, kinds.Save, kinds.Yes)}
    words = Texts(language)
    expected = [plain(words.get(f"program.qt.{key}")) for key in ("ok", "cancel", "save", "yes")]
    assert list(said.values()) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_menu_of_a_field(qtbot: QtBot, language: str) -> None:
    qt_speaks(language)
    field = QLineEdit("abc")
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    qtbot.addWidget(menu)
    words = " ".join(action.text() for action in menu.actions())
    for key in ("undo", "cut", "copy", "paste", "delete", "select_all"):
        assert Texts(language).get(f"program.qt.{key}") in words


def test_the_rest_of_qt_where_the_wheel_has_it() -> None:
    for language, word in (("ja", "ヘルプ"), ("vi", "Help"), ("ko", "도움말")):
        qt_speaks(language)
        assert QCoreApplication.translate("QPlatformTheme", "Help") == word


def test_a_language_replaces_the_one_before(qapp: QApplication) -> None:
    qt_speaks("ja")
    qt_speaks("vi")
    assert len(qapp.findChildren(QTranslator)) == 1
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Hủy"
