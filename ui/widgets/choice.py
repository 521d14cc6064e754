"""One of a few words, chosen from a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget


class Choice(QComboBox):
    """The wheel turns the page and not a choice the keyboard is not on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceAtCounter(Choice):
    """By the arrow keys: letters are left to the scan field behind, as a scanner types them."""

    def draw(self, options: Sequence[tuple[str, str]]) -> None:
        """Values and their words; what is chosen stays chosen."""
        kept = self.chosen
        self.clear()
        for value, words in options:
            self.addItem(words, value)
        self.chosen = kept

    @property
    def chosen(self) -> str:
        return str(self.currentData() or "")

    @chosen.setter
    def chosen(self, value: str) -> None:
        self.setCurrentIndex(self.findData(value))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.text().strip() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)
