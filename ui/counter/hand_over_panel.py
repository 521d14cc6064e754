"""Handing over: find the application, see by what right who stands here may have its result."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.counter.rules import Identity, identity_of
from app.counter.state import CounterState
from app.counter.step import collector_role, name_in_question
from domain.reception import CollectorRole
from offline_cache.receptions import ReceptionRow
from ui.counter.reception_model import state_words
from ui.counter.reception_table import ReceptionTable
from ui.counter.scrolling import scrolling
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.field_list import FieldList
from ui.widgets.labels import label

_NARROW = ((("receipt", 1), ("due", 1)), (("procedure", 2),), (("applicant", 2),), (("proxies", 2),), (("letter", 2),))
_WIDE = ((("receipt", 1), ("due", 1)), (("procedure", 1), ("applicant", 1)), (("proxies", 1), ("letter", 1)))


class HandOverPanel(QFrame):
    def __init__(
        self, choose: Callable[[ReceptionRow], None], on_scan: Callable[[str], None], primary: Callable[[], None]
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = label("title")
        self.table = ReceptionTable(choose, on_scan, primary)
        self.table.set_narrow(True)
        self._chosen_title = label("title")
        self._fields = FieldList(_NARROW, _WIDE)
        self._details = scrolling(self._fields)
        self.right = label("badge")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addWidget(self._title)
        column.addWidget(self.table, 1)
        chosen = QHBoxLayout()
        chosen.addWidget(self._chosen_title)
        chosen.addStretch(1)
        chosen.addWidget(self.right)
        column.addLayout(chosen)
        column.addWidget(self._details)

    def draw(self, state: CounterState, look: Look) -> None:
        self._title.setText(look.say("counter.waiting.title", count=len(state.waiting)))
        self.setAccessibleName(self._title.text())
        self.table.draw(state.waiting, state.chosen, look.say("counter.waiting.empty"), look)
        row = state.chosen
        for widget in (self._chosen_title, self._details, self.right):
            widget.setVisible(row is not None)
        if row is not None:
            self._chosen_title.setText(look.say("counter.chosen"))
            captions = {name: look.say(f"counter.field.{name}") for name in self._fields.names}
            self._fields.draw(captions, _values(state, row, look))
            self._draw_right(state, row, look)

    def _draw_right(self, state: CounterState, row: ReceptionRow, look: Look) -> None:
        words, tone = right_words(state, row, look)
        set_tone(self.right, tone)
        self.right.setText(words)
        self.right.setAccessibleName(words)


def right_words(state: CounterState, row: ReceptionRow, look: Look) -> tuple[str, Tone]:
    """One line on whether who stands here may have the result, and why."""
    if row.handed_over is not None:
        return state_words(row, look), Tone.ATTENTION
    if state.desk.check_in.person is None:
        return look.say("counter.right.nobody"), Tone.NEUTRAL
    role = collector_role(state)
    if role is None:
        return look.say("counter.right.stranger"), Tone.ATTENTION
    if name_in_question(state):
        return look.say("counter.right.other_name"), Tone.ATTENTION
    verified = identity_of(state.desk.check_in) is Identity.VERIFIED
    suffix = "" if verified else f" · {look.say('counter.right.not_yet')}"
    return look.say(f"counter.right.{role}") + suffix, Tone.OK if verified else Tone.ACTIVE


def _values(state: CounterState, row: ReceptionRow, look: Look) -> dict[str, str]:
    letter = state.letter or (row.handed_over.letter if row.handed_over else None)
    role = row.handed_over.role if row.handed_over else collector_role(state)
    shown = letter is not None and role is CollectorRole.LETTER
    return {
        "receipt": row.receipt_number,
        "due": look.texts.day(row.due),
        "procedure": row.procedure_name,
        "applicant": f"{row.applicant_name} · {row.applicant_number}",
        "proxies": "\n".join(" · ".join(filter(None, (proxy.name, proxy.number))) for proxy in row.proxies),
        "letter": f"{letter.note}\n{letter.reason}" if letter is not None and shown else "",
    }
