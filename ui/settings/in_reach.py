"""A column no wider than an eye follows from a name to its field, however wide the window is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.style.tokens import SPACE

_WIDEST, _TWO_WIDE = 60 * SPACE.large, 96 * SPACE.large


class InReach(QWidget):
    """``column`` has no layout yet; it stands on the left, where pages begin."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QWidget()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.column, 1)
        row.addStretch(0)
        self.set_scale(1.0)

    def set_scale(self, scale: float, *, two: bool = False) -> None:
        """Wider with larger text, and where what belongs to the fields stands beside them."""
        self.column.setMaximumWidth(round((_TWO_WIDE if two else _WIDEST) * scale))
