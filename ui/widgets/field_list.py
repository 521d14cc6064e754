"""Facts as caption and value, in columns; a fact that is empty takes no room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from ui.style.tokens import SPACE
from ui.widgets.labels import label


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
    """Fields in two columns; a name of ``wide`` takes a row of its own."""

    def __init__(self, names: tuple[str, ...], wide: frozenset[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fields = {name: Field() for name in names}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        row = column = 0
        for name, field in self._fields.items():
            span = 2 if name in wide else 1
            row, column = (row + 1, 0) if column + span > 2 else (row, column)
            grid.addWidget(field, row, column, 1, span)
            column += span
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)

    def draw(self, captions: dict[str, str], values: dict[str, str]) -> None:
        for name, field in self._fields.items():
            field.draw(captions[name], values.get(name, ""))
