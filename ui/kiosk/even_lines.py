"""A centred text whose lines are about as long as one another: no last word alone on a line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_FLAGS = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


def even_width(text: str, metrics: QFontMetrics, width: int) -> int:
    """The least width at which ``text`` takes no more lines than at ``width``, both in pixels."""
    lines = _height(text, metrics, width)
    least, most = width // 2, width
    while least < most:
        middle = (least + most) // 2
        if _height(text, metrics, middle) > lines:
            least = middle + 1
        else:
            most = middle
    return most


def _height(text: str, metrics: QFontMetrics, width: int) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 1 << 20), _FLAGS, text).height()


class EvenLines(QLabel):
    """Takes the room a wrapped label takes, and sets its text into the middle of it."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        self.drawFrame(painter)
        room = self.contentsRect()
        spare = room.width() - even_width(self.text(), self.fontMetrics(), room.width())
        room.adjust(spare // 2, 0, -(spare // 2), 0)
        painter.drawText(room, _FLAGS, self.text())  # by the painter: asking for the style loads 11 enums
