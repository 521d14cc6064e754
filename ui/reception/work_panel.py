"""Keeps the day's list fresh and finds it a place: beside the check-in on a wide screen, over it on a small one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.flow.state import State
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.work_list import WorkList
from ui.widgets.work_model import WorkModel
from ui.widgets.work_overlay import WorkOverlay
from ui.work import Visits, WorkFeed, WorkItem

BESIDE_FROM = 1600
"""Window width from which the list stands beside the check-in."""
_SIDE_SHARE = 0.3


class WorkPanel(QObject):
    def __init__(self, visits: Visits, cover: QWidget) -> None:
        super().__init__(cover)
        self.model = WorkModel(self)
        self.side = WorkList(self.model)
        self.place = QWidget()
        column = QVBoxLayout(self.place)
        column.setContentsMargins(0, SPACE.medium, SPACE.large, SPACE.medium)
        column.addWidget(self.side)
        self.overlay = WorkOverlay(self.model, cover)
        self._feed = WorkFeed(visits, self)
        self._feed.ready.connect(self._show)
        self._failure: FailureCode | None = None
        self._look: Look | None = None

    def draw(self, look: Look) -> None:
        """Draw both places; the rows are drawn anew only for another language or other colours."""
        if look is not self._look:
            self._look = look
            self.model.set_look(look)
        self.side.draw(self._failure, look)
        self.overlay.draw(self._failure, look)

    def follow(self, before: State | None, state: State) -> None:
        """Ask for the rows anew when what is stored changed or the memory came back."""
        if before is None or before.changes != state.changes or before.memory != state.memory:
            self._feed.refresh()

    def fit(self, width: int) -> None:
        """Choose the place by the width of the window."""
        beside = width >= BESIDE_FROM
        self.place.setVisible(beside)
        self.place.setFixedWidth(int(width * _SIDE_SHARE))
        if beside:
            self.overlay.dismiss()

    def toggle(self) -> None:
        """Bring the keyboard to the list, or put the list away."""
        if not self.place.isHidden():
            self.side.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        elif self.overlay.isVisible():
            self.overlay.dismiss()
        else:
            self.overlay.open()

    @property
    def selected(self) -> WorkItem | None:
        """The visit the keyboard is on."""
        return self.overlay.list.selected if self.overlay.isVisible() else self.side.selected

    def wait(self) -> None:
        self._feed.wait()

    def _show(self, answer: object) -> None:
        if isinstance(answer, FailureCode):
            self._failure = answer
        else:
            assert isinstance(answer, tuple)
            self._failure = None
            self.model.set_rows(answer)
        if self._look is not None:
            self.draw(self._look)
