"""Staff's eyes decide: the two pictures large, three answers, and why."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.flow.state import CheckIn
from domain.visit import StaffSay
from ui.preview import Preview
from ui.shortcuts import Action, key_of
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.portrait_pair import PortraitPair
from ui.widgets.reason_choice import ReasonChoice

REASONS = {
    "looks_same": StaffSay.YES,
    "print_same": StaffSay.YES,
    "looks_changed": StaffSay.YES,
    "known_here": StaffSay.YES,
    "looks_other": StaffSay.NO,
    "says_other": StaffSay.NO,
    "picture_old": StaffSay.UNSURE,
    "face_covered": StaffSay.UNSURE,
}
"""The frequent reasons in the order of their numbers, each with the answer it goes with."""
_AROUND = 440
_ICONS = {StaffSay.YES: "check", StaffSay.NO: "cross", StaffSay.UNSURE: "question"}


class CompareOverlay(Overlay):
    """``decided`` is called with the answer and its reason; Esc decides nothing.

    A number chooses a reason and goes to the answer it belongs to; Enter gives that answer. With a reason of their own
    staff choose the answer themselves.
    """

    def __init__(
        self,
        decided: Callable[[StaffSay, str], None],
        look_again: Callable[[], None],
        on_scan: Callable[[str], None],
        spill: Callable[[str], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._decided = decided
        self._title = label("display")
        self._hint = label("muted")
        self._missing = label("badge")
        self.pair = PortraitPair()
        self.answers = {say: ActionButton(partial(self.decide, say), _role(say)) for say in StaffSay}
        self.reasons = ReasonChoice(lambda name: f"people.eye.{name}", tuple(REASONS), on_scan, spill, columns=2)
        self.reasons.chosen.connect(lambda name: self.answers[REASONS[name]].setFocus())
        self.reasons.entered.connect(self.answers[StaffSay.YES].setFocus)
        self.again = ActionButton(look_again)
        self._lay_out()

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE.medium)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        for say in (StaffSay.UNSURE, StaffSay.NO, StaffSay.YES):
            buttons.addWidget(self.answers[say])
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._missing)
        self.content.setSpacing(SPACE.small)
        self.content.addLayout(head)
        for widget in (self._hint, self.pair, self.reasons):
            self.content.addWidget(widget)
        self.content.addLayout(buttons)

    def draw(self, check_in: CheckIn, may_look_again: bool, look: Look) -> None:
        printed = check_in.portrait is None
        self._title.setText(look.say("ui.compare.title"))
        self._hint.setText(look.say("ui.compare.hint_print" if printed else "ui.compare.hint"))
        self._missing.setText(look.say("ui.reason.missing"))
        set_tone(self._missing, Tone.ATTENTION)
        self.pair.draw(check_in, look)
        self.reasons.draw(look)
        for say, button in self.answers.items():
            button.draw(look.say(f"ui.compare.{say}"), "Enter" if say is StaffSay.YES else "", _ICONS[say], look)
        self.again.draw(look.say("ui.action.look_again"), key_of(Action.LOOK_AGAIN), "refresh", look)
        self.again.setEnabled(may_look_again)
        self.panel.setAccessibleName(self._title.text())

    def show_pictures(self, portrait: QImage | None, preview: Preview | None) -> None:
        self.pair.set_portrait(portrait)
        self.pair.set_preview(preview)

    def fit(self) -> None:
        height = max(180, min(480, self.cover.height() - _AROUND))
        width = min(self.pair.width_for(height), self.cover.width() - 4 * SPACE.wide)
        self.pair.setMinimumSize(QSize(width, min(height, width * 2 // 3)))

    def open(self) -> None:
        self.reasons.clear()
        self._missing.hide()
        super().open()
        self.answers[StaffSay.YES].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self.reasons.take(event):
            super().keyPressEvent(event)

    def enter(self) -> None:
        self.confirm()

    def confirm(self) -> None:
        """What Enter would do: the answer that has the keyboard, else *same*."""
        chosen = next((say for say, button in self.answers.items() if button.hasFocus()), StaffSay.YES)
        self.decide(chosen)

    def decide(self, say: StaffSay, *_: object) -> None:
        """Give the answer; without a reason say that one is missing."""
        self.reasons.keys.flush()
        if not self.reasons.reason:
            self._missing.show()
            return
        reason = self.reasons.reason
        self.dismiss()
        self._decided(say, reason)


def _role(say: StaffSay) -> str:
    return "primary" if say is StaffSay.YES else "secondary"
