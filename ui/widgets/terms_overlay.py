"""Terms of care: what the rules suggest and why, what they lack, and what staff decide instead."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.rules.suggest import Suggestion
from app.rules.terms import terms
from domain.visit import Terms
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.terms_words import sentence_of, suggestion_line
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.pick_list import PickList
from ui.widgets.reason_choice import ReasonChoice

REASONS = ("paper_shown", "doctor_says", "record_wrong")


class TermsOverlay(Overlay):
    """``decided`` is called with another code and its reason, or with an empty code to follow the suggestion."""

    def __init__(
        self,
        decided: Callable[[str, str], None],
        on_scan: Callable[[str], None],
        spill: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._decided = decided
        self._codes: dict[str, str] = {}
        self._title = label("display")
        self._line = label("title", wrap=True)
        self._why = {name: label("muted", wrap=True) for name in ("clause", "missing", "also", "notes")}
        self._other = label("caption")
        self._missing_reason = label("badge")
        self.code = PickList(on_scan)
        self.reasons = ReasonChoice(lambda name: f"terms.reason.{name}", REASONS, on_scan, spill)
        self._follow = ActionButton(self.follow)
        self._choose = ActionButton(self.confirm, "primary")
        self._cancel = ActionButton(self.dismiss)
        self.code.picked.connect(self.confirm)
        self.reasons.entered.connect(self.confirm)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.medium)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._follow)
        buttons.addStretch(1)
        buttons.addWidget(self._choose)
        for widget in (self._title, self._line, *self._why.values(), self._other, self.code, self.reasons):
            self.content.addWidget(widget)
        self.content.addWidget(self._missing_reason, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addLayout(buttons)

    def draw(self, suggestion: Suggestion | None, held: Terms | None, look: Look) -> None:
        self._title.setText(look.say("terms.title"))
        self.panel.setAccessibleName(self._title.text())
        self._codes = {f"{rule.code}  {sentence_of(rule.code, look)}": rule.code for rule in terms().rules}
        self._line.setText(suggestion_line(suggestion, look) if suggestion else look.say("terms.none"))
        told = _explained(suggestion, look) if suggestion else {}
        for name, line in self._why.items():
            line.setText(told.get(name, ""))
            line.setVisible(bool(line.text()))
        decided = held.decided if held and held.reason else ""
        self._other.setText(look.say("terms.decided", code=decided) if decided else look.say("terms.other"))
        self.code.draw(tuple(self._codes), look.say("terms.find"))
        self.reasons.draw(look)
        self._missing_reason.setText(look.say("ui.reason.missing"))
        set_tone(self._missing_reason, Tone.ATTENTION)
        self._follow.draw(look.say("terms.follow"), "", "check", look)
        self._choose.draw(look.say("terms.choose"), "Enter", "record", look)
        self._cancel.draw(look.say("terms.cancel"), "Esc", "close", look)

    def fit(self) -> None:
        self.code.fit(self.cover.height())
        self.panel.setFixedWidth(min(52 * SPACE.large, self.cover.width() - 4 * SPACE.wide))

    def open(self) -> None:
        self.code.begin("")
        self.reasons.clear()
        self._missing_reason.hide()
        super().open()
        self.code.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self.reasons.take(event):
            super().keyPressEvent(event)

    def enter(self) -> None:
        self.confirm()

    def follow(self) -> None:
        """Back to the suggestion."""
        self.dismiss()
        self._decided("", "")

    def confirm(self) -> None:
        """Another code needs a reason; without one the keyboard goes where it is given."""
        self.reasons.keys.flush()
        code = self._codes.get(self.code.value, "")
        if not code:
            self.code.field.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.reasons.reason:
            self._missing_reason.show()
            self.reasons.take_keyboard()
        else:
            self.dismiss()
            self._decided(code, self.reasons.reason)


def _explained(suggestion: Suggestion, look: Look) -> dict[str, str]:
    facts = look.texts.listed(look.say(f"terms.missing.{name}") for name in suggestion.missing)
    return {
        "clause": look.say("terms.clause", clause=suggestion.clause) if suggestion.clause else "",
        "missing": look.say("terms.lacking", facts=facts) if facts else "",
        "also": look.say("terms.also", codes=look.texts.listed(suggestion.also)) if suggestion.also else "",
        "notes": look.texts.listed(look.say(f"terms.note.{note}") for note in suggestion.notes),
    }
