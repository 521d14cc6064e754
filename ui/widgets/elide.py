"""Words that give way: a label or button short of room shows a part with "…", and the whole as its tooltip.

A screen reader always gets the whole. In our own languages everything has room (tests see to it); this is for the
longest facts and for text enlarged beyond the screen.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from app.texts import plain

_LEAST_CHARACTERS, _KEY_CHARACTERS = 6, 3
"""Of the words, and more for the key behind a button's: a screen of 1366 has room for all of the foot at 200 %."""


def tell_whole(widget: QWidget, words: str) -> None:
    """Called when ``widget`` is painted: what nobody sees need not be measured with every word that changes."""
    if widget.toolTip() != words:
        widget.setToolTip(words)


class ElidedLabel(QLabel):
    """A label of one line."""

    @property
    def elided(self) -> bool:
        """Whether a part of the text is only in the tooltip."""
        return bool(self.text()) and self.width() < self.sizeHint().width()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        whole, letters = self.sizeHint(), self.fontMetrics()
        around = whole.width() - letters.horizontalAdvance(self.text())
        least = around + letters.horizontalAdvance("n") * _LEAST_CHARACTERS
        return QSize(min(whole.width(), least), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        elided = self.elided
        tell_whole(self, self.text() if elided else "")
        if not elided:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        self.drawFrame(painter)
        place = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, self.alignment().value, words)  # by the painter: asking for the style loads 11 enums
        painter.end()


class ElidedButton(QPushButton):
    """A button whose words give way in the middle, so that the key at their end stays to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._measured = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @property
    def elided(self) -> bool:
        """Whether a part of the text is only in the tooltip."""
        return self.width() < self.sizeHint().width()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        self._measured = True  # Qt asks for the style option while it measures
        whole = super().sizeHint()
        self._measured = False
        return whole

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        whole, letters = self.sizeHint(), self.fontMetrics()
        least = self._around() + letters.horizontalAdvance("n") * (_LEAST_CHARACTERS + _KEY_CHARACTERS)
        return QSize(min(whole.width(), least), whole.height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802 - Qt's name
        super().initStyleOption(option)
        if self._measured:
            return
        elided = self.elided
        tell_whole(self, plain(self.text()).strip() if elided else "")
        if elided:
            room = self.width() - self._around()
            mnemonic = Qt.TextFlag.TextShowMnemonic
            option.text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideMiddle, room, mnemonic)

    def _around(self) -> int:
        """Width of everything but the words: icon, padding, border."""
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text()).width()
        return self.sizeHint().width() - words
