"""Who stands at the counter, and how we know: chip, QR, or typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.flow.state import CheckIn, IdentifiedBy, Phase
from domain.person import Person, Sex
from ui.shortcuts import Action
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.check_list import CheckList
from ui.widgets.even_lines import EvenLines
from ui.widgets.field_list import FieldList
from ui.widgets.key_button import KeyButton
from ui.widgets.labels import label
from ui.words import expiry

_NARROW = (
    (("number", 1), ("birth", 1)),
    (("sex", 1), ("expires", 1)),
    (("residence", 2),),
    (("clinic", 1), ("priority", 1)),
)
_WIDE = (
    (("number", 1), ("birth", 1), ("sex", 1)),
    (("expires", 1), ("residence", 2)),
    (("clinic", 1), ("priority", 2)),
)


NOBODY = Person(None, "", None)
"""Stands for a patient whose identity comes later, once the desk goes on without any paper."""
_BEFORE = frozenset({Phase.WAITING, Phase.KEY_NEEDED, Phase.READING})


def shown_person(check_in: CheckIn) -> Person | None:
    """The person of the chip, else the one the QR or the typist claims; None while somebody is yet to be known."""
    return check_in.person or check_in.claimed or (None if check_in.phase in _BEFORE else NOBODY)


class PersonCard(QFrame):
    def __init__(
        self,
        parent: QWidget | None = None,
        caption: str = "ui.person.name",
        details: Callable[[], None] | None = None,
    ) -> None:
        """``caption`` is the text key of what people are called at this workplace; ``details`` opens more of them."""
        super().__init__(parent)
        self._more = KeyButton(Action.DETAILS, details, "list") if details else None
        self.setProperty("role", "card")
        self._caption_key = caption
        self._caption = label("caption")
        self._badge = label("badge")
        self._name = EvenLines("headline", Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._fields = FieldList(_NARROW, _WIDE)
        self._checks = CheckList()
        self._roomy = True
        self._checked = False
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(SPACE.tight)
        self._head.addWidget(self._caption)
        self._head.addStretch(1)
        self._head.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignLeft)
        named = QHBoxLayout()
        named.addWidget(self._name, 1)
        if self._more is not None:
            named.addWidget(self._more)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.small)
        column.addLayout(self._head)
        column.addLayout(named)
        column.addWidget(self._fields)
        column.addWidget(self._checks)
        column.addStretch(1)

    def draw(self, check_in: CheckIn, today: dt.date, look: Look, *, clinics: bool = False) -> None:
        """``clinics``: there are several to choose from, so that none chosen is told."""
        person = shown_person(check_in)
        if person is None:
            return
        self._caption.setText(look.say(self._caption_key))
        self._name.setText(person.name or look.say("ui.person.nameless"))
        self._draw_badge(check_in, person, look)
        if self._more is not None:
            self._more.draw(look)
        captions = {name: look.say(f"ui.person.{name}") for name in self._fields.names}
        if person.number is None:
            captions["number"] = look.say("ui.person.document")
        self._fields.draw(captions, _values(person, look) | _of_visit(check_in, today, look, clinics=clinics))
        self._draw_checks(check_in, look)
        self.setAccessibleName(self._name.text())
        self._fit_head()

    def _fit_head(self) -> None:
        """How the person is known stands below the caption where both do not fit beside each other."""
        margins = self.contentsMargins() + self._column.contentsMargins()
        room = self.width() - margins.left() - margins.right() - self._head.spacing()
        beside = self._caption.sizeHint().width() + self._badge.sizeHint().width() <= room
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if beside else directions.TopToBottom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._fit_head()

    def set_roomy(self, roomy: bool) -> None:
        """Whether there is room for the chip's checks below the person."""
        self._roomy = roomy
        self._checks.setVisible(roomy and self._checked)

    def _draw_checks(self, check_in: CheckIn, look: Look) -> None:
        self._checked = check_in.checks is not None
        self._checks.setVisible(self._roomy and self._checked)
        if check_in.checks is not None:
            self._checks.draw(check_in.checks, look)

    def _draw_badge(self, check_in: CheckIn, person: Person, look: Look) -> None:
        if check_in.person is not None and check_in.identified_by is IdentifiedBy.CHIP:
            self._badge.setText(look.say("ui.person.from_chip"))
            set_tone(self._badge, Tone.OK)
        else:
            means = IdentifiedBy.NOTHING if person == NOBODY else check_in.claimed_by
            shown = check_in.details.shown
            told = (look.say(f"ui.person.from_{means}"), look.say(f"people.shown.{shown}") if shown else "")
            self._badge.setText(" · ".join(part for part in told if part))
            set_tone(self._badge, Tone.ATTENTION)


def _of_visit(check_in: CheckIn, today: dt.date, look: Look, *, clinics: bool) -> dict[str, str]:
    from app.care import priority_of  # noqa: PLC0415 - the rules' tables are no part of a window's start

    groups = priority_of(check_in, today)
    return {
        "clinic": check_in.details.clinic or (look.say("ui.person.no_clinic") if clinics else ""),
        "priority": look.texts.listed(look.say(f"people.priority.{group}") for group in groups),
    }


def _values(person: Person, look: Look) -> dict[str, str]:
    return {
        "number": person.number.digits if person.number else person.document_number,
        "birth": look.texts.day(person.birth_date) if person.birth_date else "",
        "sex": look.say(f"ui.person.{person.sex}") if person.sex is not Sex.UNKNOWN else "",
        "expires": expiry(person, look.texts),
        "residence": person.residence,
    }
