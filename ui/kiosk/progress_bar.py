"""How far the patient is, as a bar of as many parts as there are steps; the words beside it say the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.style.tokens import LIGHT, Palette


class ProgressBar(QWidget):
    """Empty, and as high as ever, on screens that are no step: nothing jumps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at = self._of = 0
        self._palette: Palette = LIGHT

    def draw(self, where: tuple[int, int] | None, palette: Palette, height: int) -> None:
        """``where`` is the number of this step and of all of them."""
        self._at, self._of = where or (0, 0)
        self._palette = palette
        self.setFixedHeight(height)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        if not self._of:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        gap, round_px = self.height(), self.height() / 2
        part = (self.width() - gap * (self._of - 1)) / self._of
        for step in range(self._of):
            painter.setBrush(QColor(self._palette.accent if step < self._at else self._palette.line))
            painter.drawRoundedRect(QRectF(step * (part + gap), 0, part, self.height()), round_px, round_px)
        painter.end()
