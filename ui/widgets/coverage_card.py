"""What the insurer says: code, validity, registered facility, benefit – and how old the answer is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.flow.state import CheckIn, State
from domain.clinic_time import clinic_day
from domain.coverage import CoverageAnswer, Source
from domain.verdict import TickState
from ui.shortcuts import Action
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.terms_words import sentence_of, suggestion_line
from ui.widgets.even_lines import EvenLines
from ui.widgets.field_list import FieldList
from ui.widgets.key_button import KeyButton
from ui.widgets.labels import label
from ui.widgets.person_card import shown_person
from ui.widgets.tick_card import TICK_TONES
from ui.words import age, benefit, card_code, coverage_headline, facility, validity

if TYPE_CHECKING:
    from app.portal.warned import Warned

_NARROW = (
    (("code", 1), ("benefit", 1)),
    (("valid", 2),),
    (("facility", 2),),
    (("new_card", 2),),
    (("terms", 2),),
)
_WIDE = ((("code", 1), ("valid", 2)), (("benefit", 1), ("facility", 2)), (("new_card", 3),), (("terms", 3),))

_CAPTIONS = {"terms": "terms.caption"}


class CoverageCard(QFrame):
    def __init__(self, more: Callable[[], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._more = KeyButton(Action.INSURANCE, more, "search")
        self._caption = label("caption")
        self._age = label("badge")
        self._headline = EvenLines("title", Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fields = FieldList(_NARROW, _WIDE)
        self._note = label("muted", wrap=True)
        self.alerts = label("word", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._caption)
        head.addStretch(1)
        head.addWidget(self._age)
        told = QHBoxLayout()
        told.addWidget(self._headline, 1)
        told.addWidget(self._more)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(head)
        column.addLayout(told)
        for widget in (self._fields, self.alerts, self._note):
            column.addWidget(widget)
        column.addStretch(1)

    def draw(self, state: State, now: dt.datetime, look: Look) -> None:
        check_in = state.check_in
        self._caption.setText(look.say("ui.coverage.name"))
        answer = check_in.coverage
        shown = check_in.last_known if answer and not answer.coverage and check_in.last_known else answer
        self._headline.setText(_headline(state, look))
        self._draw_age(shown, check_in.verdict.insured.state, now, look)
        captions = {name: look.say(_CAPTIONS.get(name, f"ui.coverage.{name}")) for name in self._fields.names}
        values = _values(shown, look) if shown else {}
        self._fields.draw(captions, {**values, "terms": _terms(state, now, look)})
        self._draw_alerts(state, now, look)
        self._more.draw(look)
        self._more.setVisible(answer is not None)
        note = answer.note if answer else ""
        self._note.setText(look.say("ui.coverage.note", note=note) if note else "")
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._caption.text()}: {self._headline.text()}")

    def _draw_alerts(self, state: State, now: dt.datetime, look: Look) -> None:
        """What staff must look at: fields on which card and insurer differ, the card used elsewhere just now."""
        answered = state.check_in.coverage is not None
        told = [*_differing(state.check_in, look), *_elsewhere(state, now, look)] if answered else []
        self.alerts.setText("\n".join(told))
        self.alerts.setVisible(bool(told))
        set_tone(self, Tone.ATTENTION if told else Tone.NEUTRAL)

    def _draw_age(self, shown: CoverageAnswer | None, tick: TickState, now: dt.datetime, look: Look) -> None:
        told = shown is not None and shown.coverage is not None
        self._age.setVisible(told)
        if shown is None or not told:
            return
        cached = shown.source is Source.CACHE
        key = "ui.coverage.from_cache" if cached else "ui.coverage.from_portal"
        self._age.setText(look.say(key, age=age(shown.asked_at, now, look.texts)))
        set_tone(self._age, Tone.ATTENTION if cached else TICK_TONES[tick])


def _differing(check_in: CheckIn, look: Look) -> list[str]:
    from app.insurance_facts import differences_of  # noqa: PLC0415 - once there is an answer
    from app.portal.differences import Weight  # noqa: PLC0415

    fields = [look.say(f"people.differs.{one.field}") for one in differences_of(check_in) if one.weight is Weight.CHECK]
    return [look.say("people.differs.count", fields=look.texts.listed(fields))] if fields else []


def _elsewhere(state: State, now: dt.datetime, look: Look) -> list[str]:
    from app.insurance_facts import warnings_of  # noqa: PLC0415

    found = warnings_of(state.check_in.coverage, state.check_in.stays, state.setup.facility, now)
    return [warning_words(one, look) for one in found]


def warning_words(warned: Warned, look: Look) -> str:
    at = look.texts.moment(warned.at)
    return look.say(f"people.warned.{warned.kind}", facility=warned.facility_code, at=at)


def _terms(state: State, now: dt.datetime, look: Look) -> str:
    """What staff chose, else what the rules suggest; empty while there is nothing to go by."""
    if state.check_in.coverage is None:
        return ""
    from app.care import suggestion_of  # noqa: PLC0415

    suggestion = suggestion_of(state, clinic_day(now))
    if suggestion is None:
        return ""
    held = state.check_in.terms
    if held is not None and held.reason:
        return f"{held.decided} · {look.say('terms.by_staff')} · {sentence_of(held.decided, look)}"
    line = suggestion_line(suggestion, look)
    if suggestion.certain or not suggestion.code:
        return line
    return look.texts.with_aside(line, look.say("terms.uncertain"))


def _headline(state: State, look: Look) -> str:
    check_in = state.check_in
    if not state.setup.asks_insurance:
        return look.say("tick.insured.not_asked")
    if check_in.coverage is not None:
        return coverage_headline(check_in.coverage, look.texts, look.language)
    if check_in.emergency:
        return look.say("tick.insured.emergency")
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
        "new_card": f"{card_code(new.code)}\n{validity(new, look.texts)}" if new else "",
    }
