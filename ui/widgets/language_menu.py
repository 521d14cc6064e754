"""The choice of a language, each called by its own name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from app.texts import LANGUAGES, Texts


class LanguageMenu(QMenu):
    """Filled when it is first opened, so that no language is loaded before it is asked for."""

    def __init__(self, speak: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._speak = speak
        self.language = LANGUAGES[0]
        self._group = QActionGroup(self)
        self.aboutToShow.connect(self._offer)

    def _offer(self) -> None:
        if self.isEmpty():
            for language in LANGUAGES:
                self.addAction(self._choice(language))
        for action in self.actions():
            action.setChecked(action.data() == self.language)

    def _choice(self, language: str) -> QAction:
        choice = QAction(Texts(language).get("program.language"), self)
        choice.setData(language)
        choice.setCheckable(True)
        choice.triggered.connect(partial(self._chosen, language))
        self._group.addAction(choice)
        return choice

    def _chosen(self, language: str, *_: object) -> None:
        self._speak(language)
