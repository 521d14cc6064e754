"""Keeps the day's list fresh and finds it a place: beside the check-in on a wide screen, over it on a small one."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

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
_SIDE_SHARE = 0.35


class WorkPanel(QObject):
    """``closed`` is called when the list over the screen was put away."""

    def __init__(self, visits: Visits, cover: QWidget, closed: Callable[[], None]) -> None:
        super().__init__(cover)
        self._closed = closed
        self.overlays: tuple[WorkOverlay, ...] = ()
        """What of it lies over the screen, or may again."""
        self.model = WorkModel(self)
        self._cover = cover
        self.place = QWidget()
        self.place.hide()
        self._column = QVBoxLayout(self.place)
        self._column.setContentsMargins(0, SPACE.medium, SPACE.large, SPACE.medium)
        self._lists: list[WorkList | WorkOverlay] = []
        self._feed = WorkFeed(visits, self)
        self._feed.ready.connect(self._show)
        self._failure: FailureCode | None = None
        self._look: Look | None = None

    @cached_property
    def side(self) -> WorkList:
        """Made once there is room for it."""
        made = WorkList(self.model)
        self._column.addWidget(made)
        self._begin(made)
        return made

    @cached_property
    def overlay(self) -> WorkOverlay:
        """Made when it is first opened."""
        made = WorkOverlay(self.model, self._cover)
        made.closed.connect(self._closed)
        self.overlays = (made,)
        self._begin(made)
        return made

    def _begin(self, made: WorkList | WorkOverlay) -> None:
        self._lists.append(made)
        if self._look is not None:
            made.draw(self._failure, self._look)

    def draw(self, look: Look) -> None:
        """Draw both places; the rows are drawn anew only for another language or other colours."""
        if look is not self._look:
            self._look = look
            self.model.set_look(look)
        for made in self._lists:
            made.draw(self._failure, look)

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
            self.side.show()
            for overlay in self.overlays:
                overlay.dismiss()

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
        for overlay in self.overlays:
            if overlay.isVisible():
                return overlay.list.selected
        return None if self.place.isHidden() else self.side.selected

    @property
    def searching(self) -> bool:
        """In the middle of a word beside the check-in: whatever the reader says, the next letter belongs to it."""
        return not self.place.isHidden() and self.side.search.hasFocus() and self.side.search.text() != ""

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
