"""One of a few words, chosen from a list that drops down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from ui.style.icons import paint_icon
from ui.style.tokens import SPACE


class Choice(QComboBox):
    """The wheel turns the page and not a choice the keyboard is not on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.arrow = ""
        """Its colour."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """The style sheet takes the arrow away; without it nobody sees that there is a choice."""
        super().paintEvent(event)
        if self.arrow:
            side, painter = self.fontMetrics().height() - SPACE.tight, QPainter(self)
            left = self.width() - side - SPACE.small
            paint_icon(painter, "arrow-down", self.arrow, QRectF(left, (self.height() - side) / 2, side, side))
            painter.end()


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
