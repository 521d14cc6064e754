"""The gallery to page through: a list of states on the left, the real reception screen on the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QVBoxLayout, QWidget

from app.flow.state import State
from ui.gallery import Screen, open_sample
from ui.reception.window import ReceptionWindow

_LIST_WIDTH = 220


class GalleryWindow(QWidget):
    """F10 and F11 work as on the real screen and are kept from one state to the next."""

    def __init__(self, states: dict[str, State], language: str = "vi") -> None:
        super().__init__()
        self._states = states
        self._language = language
        self._dark = False
        self.names = QListWidget()
        self.names.setAccessibleName("states")
        self.names.addItems(list(states))
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
        before = self.window_shown
        if before is not None:
            self._language, self._dark = before.look.language, before.look.dark
            self._stage.removeWidget(before)
            before.close()
            before.deleteLater()
        window = open_sample(Screen(name, self._language, self._dark), self._states[name])
        window.setWindowFlags(Qt.WindowType.Widget)
        self._stage.addWidget(window)
        window.show()
        self.window_shown = window

    def _move(self, by: int) -> None:
        self.names.setCurrentRow((self.names.currentRow() + by) % self.names.count())
