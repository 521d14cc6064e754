"""The gallery to page through: a list of states on the left, the real reception screen on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.flow.state import State
from ui.gallery import Screen, open_sample
from ui.gallery_widgets import widgets_page
from ui.reception.window import ReceptionWindow

_LIST_WIDTH = 220
WIDGETS = "widgets"
"""The last entry: every widget in every state."""


class GalleryWindow(QWidget):
    """F10 and F11 work as on the real screen and are kept from one state to the next."""

    def __init__(self, states: dict[str, State], language: str = "vi") -> None:
        super().__init__()
        self._states = states
        self._language = language
        self._dark = False
        self.names = QListWidget()
        self.names.setAccessibleName("states")
        self.names.addItems([*states, WIDGETS])
        self.names.setFixedWidth(_LIST_WIDTH)
        self._stage = QVBoxLayout()
        self._stage.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.names)
        row.addLayout(self._stage, 1)
        self.window_shown: ReceptionWindow | None = None
        self.names.currentTextChanged.connect(self.show_sample)
        for key, step in (("PgDown", 1), ("PgUp", -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=step: self._move(by))
        self.names.setCurrentRow(0)

    def show_sample(self, name: str) -> None:
        """Put a fresh window of that state on the stage."""
        if self.window_shown is not None:
            self._language, self._dark = self.window_shown.look.language, self.window_shown.look.dark
        self._clear()
        if name == WIDGETS:
            self._put(widgets_page(self._states, self._language, dark=self._dark))
            return
        self.window_shown = open_sample(Screen(name, self._language, self._dark), self._states[name])
        self.window_shown.setWindowFlags(Qt.WindowType.Widget)
        self._put(self.window_shown)

    def _put(self, widget: QWidget) -> None:
        self._stage.addWidget(widget)
        widget.show()

    def _clear(self) -> None:
        self.window_shown = None
        while (item := self._stage.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.close()
                widget.deleteLater()

    def _move(self, by: int) -> None:
        self.names.setCurrentRow((self.names.currentRow() + by) % self.names.count())
