"""A small table to read: rows of words, one of them coloured by what it says. Selected by nobody, read by everybody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from ui.style.look import Look
from ui.style.tokens import SPACE, Tone

Row = tuple[tuple[str, ...], Tone]
_MOST_ROWS_SHOWN = 6


class FactTable(QTableWidget):
    """Hidden while it has no rows."""

    def __init__(self, columns: int, parent: QWidget | None = None) -> None:
        super().__init__(0, columns, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def draw(self, name: str, headings: Sequence[str], rows: Sequence[Row], look: Look) -> None:
        self.setVisible(bool(rows))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels(list(headings))
        self.setRowCount(len(rows))
        for number, (cells, tone) in enumerate(rows):
            for column, words in enumerate(cells):
                item = QTableWidgetItem(words)
                item.setToolTip(words)
                if column == 0 and tone is not Tone.NEUTRAL:
                    item.setForeground(QColor(look.palette.ink(tone).text))
                self.setItem(number, column, item)
        row_height = self.fontMetrics().height() + 2 * SPACE.tight + SPACE.hair
        self.verticalHeader().setDefaultSectionSize(row_height)
        self.setFixedHeight(row_height * (min(len(rows), _MOST_ROWS_SHOWN) + 1) + SPACE.small)
