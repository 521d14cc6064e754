"""A person's earlier visits at this station."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.dates import time_words
from domain.verdict import Outcome
from domain.visit import EarlierVisit
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.fact_table import FactTable, Row
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_COLUMNS = ("day", "time", "clinic", "queue_number", "outcome")
_TONES = {Outcome.NEEDS_STAFF: Tone.FAILED, Outcome.READY_PROVISIONAL: Tone.ATTENTION}


class HistoryOverlay(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._shown: tuple[str, Sequence[EarlierVisit] | None] = ("", None)
        self._title = label("display")
        self._whose = label("title")
        self._none = label("muted")
        self.table = FactTable(len(_COLUMNS))
        self._close = ActionButton(self.dismiss, "primary")
        for widget in (self._title, self._whose, self._none, self.table):
            self.content.addWidget(widget)
        self.content.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def draw(self, whose: str, earlier: Sequence[EarlierVisit] | None, look: Look) -> None:
        """``earlier`` is None while the memory has not answered."""
        self._shown = whose, earlier
        self._title.setText(look.say("people.history.title"))
        self.panel.setAccessibleName(self._title.text())
        self._whose.setText(whose or look.say("ui.person.nameless"))
        self._none.setText(look.say("people.history.asking" if earlier is None else "people.history.none"))
        self._none.setVisible(not earlier)
        headings = [look.say(f"people.history.{name}") for name in _COLUMNS]
        self.table.draw(self._title.text(), headings, [_row(visit, look) for visit in earlier or ()], look)
        self._close.draw(look.say("people.history.close"), "Esc", "close", look)

    def relook(self, look: Look) -> None:
        """The same in another language or other colours."""
        self.draw(*self._shown, look)

    def fit(self) -> None:
        self.panel.setFixedWidth(min(48 * SPACE.large, self.cover.width() - 4 * SPACE.wide))

    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def enter(self) -> None:
        self.dismiss()


def _row(visit: EarlierVisit, look: Look) -> Row:
    number = str(visit.queue_number) if visit.queue_number else ""
    outcome = look.say(f"ui.outcome.{visit.outcome}")
    cells = (look.texts.day(visit.day), time_words(visit.arrived_at), visit.clinic, number, outcome)
    return cells, _TONES.get(visit.outcome, Tone.NEUTRAL)
