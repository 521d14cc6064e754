"""Facts as caption and value, in rows; a fact that is empty takes no room, and what follows in its row moves up."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.style.tokens import SPACE
from ui.widgets.labels import label

Rows = tuple[tuple[tuple[str, int], ...], ...]
"""Rows of (name of the fact, columns it takes)."""
_WIDE_FROM = 430
"""Width from which the wide arrangement is used."""


class Field(QWidget):
    """One fact: a small caption above its value. The value can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label("caption")
        self.value: QLabel = label("value", wrap=True)
        self.value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._caption)
        column.addWidget(self.value)
        column.addStretch(1)

    def draw(self, caption: str, value: str) -> None:
        self._caption.setText(caption)
        self.value.setText(value)
        self.value.setAccessibleName(f"{caption}: {value}")
        self.setVisible(bool(value))


class FieldList(QWidget):
    """The same facts in one of two arrangements, by the width there is."""

    def __init__(self, narrow: Rows, wide: Rows, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrangements = (narrow, wide)
        self._arranged: Rows = ()
        self._told: frozenset[str] = frozenset()
        self._drawn: tuple[dict[str, str], dict[str, str]] | None = None
        self._fields = {name: Field() for row in narrow for name, _ in row}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(SPACE.large)
        self._grid.setVerticalSpacing(SPACE.small)
        self._grid.setRowStretch(max(len(narrow), len(wide)), 1)  # what is left of the height goes below them
        self._arrange(narrow, self._told)

    @property
    def names(self) -> tuple[str, ...]:
        return tuple(self._fields)

    def draw(self, captions: dict[str, str], values: dict[str, str]) -> None:
        if self._drawn == (captions, values):
            return
        self._drawn = (dict(captions), dict(values))
        for name, field in self._fields.items():
            field.draw(captions[name], values.get(name, ""))
        self._arrange(self._arranged, frozenset(name for name in self._fields if values.get(name)))

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As high as the facts are at this width: by itself Qt takes each for wrapped into a narrow column."""
        hint = super().sizeHint()
        return QSize(hint.width(), self.heightForWidth(self.width())) if self.isVisible() else hint

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._arrange(self._arrangements[self.width() >= _WIDE_FROM], self._told)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _arrange(self, rows: Rows, told: frozenset[str]) -> None:
        if rows is self._arranged and told == self._told:
            return
        self._arranged, self._told = rows, told
        columns = max(sum(span for _, span in row) for row in rows)
        for number, row in enumerate(rows):
            column = 0
            for name, span in sorted(row, key=lambda fact: fact[0] not in told):
                self._grid.addWidget(self._fields[name], number, column, 1, span)
                column += span
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
