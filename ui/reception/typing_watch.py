"""Tells the desk once a second what stands in an open sheet, so that a power cut takes no typing away (ADR 16)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from domain.draft import Typed

if TYPE_CHECKING:
    from app.flow.events import Event
    from ui.reception.window import ReceptionWindow

EVERY_MS = 1000


class TypingWatch(QObject):
    """Lives as long as the window."""

    def __init__(self, window: ReceptionWindow, post: Callable[[Event], None]) -> None:
        super().__init__(window)
        self._window, self._post = window, post
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(EVERY_MS)

    def look(self) -> None:
        """Only what changed is told; of a sheet that was never opened nothing is made."""
        state, sheets = self._window.state, self._window.sheets
        if state is None:
            return
        typed = Typed(
            sheets.details.typed() if sheets.is_open("details") else None,
            sheets.claim.typed() if sheets.is_open("claim") else None,
        )
        if typed != state.check_in.typed:
            from app.flow.events import Typing  # noqa: PLC0415 - the window is there before it

            self._post(Typing(state.check_in.visit_id, typed))
