"""A text whose lines are about as long as one another: no last word alone on a line."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

_WRAPPED = int(Qt.TextFlag.TextWordWrap)


def even_width(text: str, metrics: QFontMetrics, width: int) -> int:
    """The least width at which ``text`` takes no more lines than at ``width``, both in pixels."""
    lines = _taken(text, metrics, width).height()
    least, most = width // 2, width
    while least < most:
        middle = (least + most) // 2
        taken = _taken(text, metrics, middle)
        if taken.height() > lines or taken.width() > middle:  # a word longer than its line is not broken, but cut
            least = middle + 1
        else:
            most = middle
    return most


def _taken(text: str, metrics: QFontMetrics, width: int) -> QRect:
    return metrics.boundingRect(QRect(0, 0, width, 1 << 20), _WRAPPED, text)


class EvenLines(QLabel):
    """Takes the room a wrapped label takes, and sets its text into the middle of it, or where ``align`` says."""

    def __init__(self, role: str, align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignCenter) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(align)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        painter = QPainter(self)
        self.drawFrame(painter)
        room = self.contentsRect()
        spare = room.width() - even_width(self.text(), self.fontMetrics(), room.width())
        before = spare // 2 if self.alignment() & Qt.AlignmentFlag.AlignHCenter else 0
        room.adjust(before, 0, before - spare, 0)
        flags = int(self.alignment()) | _WRAPPED
        painter.drawText(room, flags, self.text())  # by the painter: asking for the style loads 11 enums
