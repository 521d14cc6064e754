"""One of a list, by typing a part of it without accents or by the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QVBoxLayout, QWidget

from ui.search import matches
from ui.style.tokens import SPACE
from ui.widgets.wedge_field import WedgeField
from ui.widgets.wrapped_items import wrap_items

_ROWS = 5
"""Lines of the list in a window of 1366 × 768 …"""
_FULL_LINES = 33
"""… which has as many in all, and none to spare."""
_UP_DOWN = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class PickList(QWidget):
    """Nothing is chosen until somebody types, moves or clicks."""

    picked = Signal()
    """Emits: Enter in the field."""

    def __init__(self, on_scan: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[str, ...] = ()
        self._query = ""
        self.field = _Field(on_scan, self._move)
        self.list = QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        wrap_items(self.list)  # a long option takes two lines rather than a bar to push it by
        self.list.itemClicked.connect(lambda item: self.field.setText(item.text()))
        self.field.textEdited.connect(self._filter)
        self.field.returnPressed.connect(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.tight)
        column.addWidget(self.field)
        column.addWidget(self.list)

    def draw(self, options: Sequence[str], placeholder: str) -> None:
        self.field.setPlaceholderText(placeholder)
        self.field.setAccessibleName(placeholder)
        self.list.setAccessibleName(placeholder)
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._filter(self._query)  # whoever is typing means what they typed, not the first of all
        self.setVisible(bool(options))

    def fit(self, height: int) -> None:
        """Take more rows than the least where the window, ``height`` px high, has room for them."""
        line = self.fontMetrics().height() + SPACE.tight
        spare = max(0, height // line - _FULL_LINES)
        whole = len(self._options) * self.list.sizeHintForRow(0) + SPACE.small
        self.list.setFixedHeight(max(_ROWS * line, min((_ROWS + spare) * line, whole)))

    def fit_options(self, most: int) -> None:
        """Be as high as there are options, up to ``most``."""
        row = self.list.sizeHintForRow(0)
        self.list.setFixedHeight(max(1, min(most, len(self._options))) * row + SPACE.small)

    def begin(self, value: str) -> None:
        """Start from ``value``, what is chosen already, with every option to be seen."""
        self.field.setText(value)
        self._filter("")

    @property
    def value(self) -> str:
        """What is chosen: the option written out, else the first that fits what is typed; empty when nothing does."""
        text = self.field.text()
        if text in self._options or not text.strip():
            return text.strip()
        row = self.list.currentItem()
        return row.text() if row is not None else ""

    def _filter(self, query: str) -> None:
        self._query = query
        fitting = [option for option in self._options if matches(query, option)]
        self.list.clear()
        self.list.addItems(fitting)
        chosen = self.field.text()
        self.list.setCurrentRow(fitting.index(chosen) if chosen in fitting else 0)

    def _move(self, by: int) -> None:
        if not self.list.count():
            return
        at = self.list.currentRow() + (by if self.field.text() else 0)
        self.list.setCurrentRow(max(0, min(self.list.count() - 1, at)))
        self.field.setText(self.list.currentItem().text())

    def _take(self) -> None:
        self.field.setText(self.value)
        self.picked.emit()


class _Field(WedgeField):
    """Up and Down move in the list below."""

    def __init__(self, on_scan: Callable[[str], None], move: Callable[[int], None]) -> None:
        super().__init__(on_scan)
        self._move = move

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        by = _UP_DOWN.get(Qt.Key(event.key()))
        if by is None:
            super().keyPressEvent(event)
        else:
            self._move(by)
