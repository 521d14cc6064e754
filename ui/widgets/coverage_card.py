"""What the insurer says: code, validity, registered facility, benefit – and how old the answer is."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.flow.state import CheckIn
from domain.coverage import CoverageAnswer, Source
from domain.verdict import TickState
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.field_list import FieldList
from ui.widgets.labels import label
from ui.widgets.person_card import shown_person
from ui.widgets.tick_card import TICK_TONES
from ui.words import age, benefit, card_code, coverage_headline, facility, validity

_NARROW = ((("code", 1), ("benefit", 1)), (("valid", 2),), (("facility", 2),), (("new_card", 2),))
_WIDE = ((("code", 1), ("valid", 2)), (("benefit", 1), ("facility", 2)), (("new_card", 3),))


class CoverageCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._caption = label("caption")
        self._age = label("badge")
        self._headline = label("title", wrap=True)
        self._fields = FieldList(_NARROW, _WIDE)
        self._note = label("muted", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._age)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        for widget in (self._headline, self._fields, self._note):
            column.addWidget(widget)
        column.addStretch(1)

    def draw(self, check_in: CheckIn, now: dt.datetime, look: Look) -> None:
        self._caption.setText(look.say("ui.coverage.name"))
        answer = check_in.coverage
        shown = check_in.last_known if answer and not answer.coverage and check_in.last_known else answer
        self._headline.setText(_headline(check_in, look))
        self._draw_age(shown, check_in.verdict.insured.state, now, look)
        captions = {name: look.say(f"ui.coverage.{name}") for name in self._fields.names}
        self._fields.draw(captions, _values(shown, look) if shown else {})
        note = answer.note if answer else ""
        self._note.setText(look.say("ui.coverage.note", note=note) if note else "")
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._caption.text()}: {self._headline.text()}")

    def _draw_age(self, shown: CoverageAnswer | None, tick: TickState, now: dt.datetime, look: Look) -> None:
        told = shown is not None and shown.coverage is not None
        self._age.setVisible(told)
        if shown is None or not told:
            return
        cached = shown.source is Source.CACHE
        key = "ui.coverage.from_cache" if cached else "ui.coverage.from_portal"
        self._age.setText(look.say(key, age=age(shown.asked_at, now, look.texts)))
        set_tone(self._age, Tone.ATTENTION if cached else TICK_TONES[tick])


def _headline(check_in: CheckIn, look: Look) -> str:
    if check_in.coverage is not None:
        return coverage_headline(check_in.coverage, look.texts, look.language)
    person = shown_person(check_in)
    if person is None or person.number is None:
        return look.say("ui.coverage.waiting")
    return look.say("ui.coverage.after_card" if check_in.person is None else "ui.coverage.asking")


def _values(answer: CoverageAnswer, look: Look) -> dict[str, str]:
    if answer.coverage is None:
        return {}
    card, new = answer.coverage.card, answer.coverage.new_card
    return {
        "code": card_code(card.code),
        "valid": validity(card, look.texts),
        "benefit": benefit(card, look.texts),
        "facility": facility(card),
        "new_card": f"{card_code(new.code)}, {validity(new, look.texts)}" if new else "",
    }
