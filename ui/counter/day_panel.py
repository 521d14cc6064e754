"""The day: what was received and what was collected; print again, export."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.counter.state import CounterState
from offline_cache.receptions import ReceptionRow
from ui.counter.reception_table import ReceptionTable
from ui.counter.shortcuts import CounterAction, key_of
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label


def _ignore(_: ReceptionRow) -> None:
    """A line of the list is only stood on: print again takes it from there."""


class DayPanel(QFrame):
    def __init__(
        self,
        on_scan: Callable[[str], None],
        print_again: Callable[[], None],
        export: Callable[[], None],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("title")
        self._count = label("muted")
        self._exported = ""
        self.table = ReceptionTable(_ignore, on_scan, lambda: None)
        self.print_again = ActionButton(print_again)
        self.export = ActionButton(export)
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._count)
        head.addStretch(1)
        head.addWidget(self.print_again)
        head.addWidget(self.export)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addWidget(self.table, 1)

    def say_exported(self, file_name: str, look: Look) -> None:
        """Until the list changes or is left, where it went to."""
        self._exported = look.say("counter.day.exported", file=file_name) if file_name else ""
        self._count.setText(self._exported)

    def draw(self, state: CounterState, look: Look) -> None:
        self._title.setText(look.say("counter.day.title"))
        self.setAccessibleName(self._title.text())
        given = sum(row.handed_over is not None for row in state.day)
        self._count.setText(self._exported or look.say("counter.day.count", received=len(state.day), handed=given))
        self.table.draw(state.day, None, look.say("counter.day.empty"), look)
        self.print_again.draw(look.say("counter.action.print_again"), key_of(CounterAction.PRINT_AGAIN), "print", look)
        self.export.draw(look.say("counter.action.export"), key_of(CounterAction.EXPORT), "record", look)
