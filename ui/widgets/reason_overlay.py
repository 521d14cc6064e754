"""A step that needs a reason: a visit taken back, a work item settled."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.reason_choice import ReasonChoice


class ReasonOverlay(Overlay):
    """Asks for a reason and hands it over with what it was opened for.

    ``words`` are the text keys of title, yes and no.
    """

    def __init__(
        self,
        words: tuple[str, str, str],
        done: Callable[[str, str], None],
        reasons: ReasonChoice,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._done = done
        self._about = ""
        self._title = label("display")
        self._whose = label("title")
        self._missing = label("badge")
        self.reasons = reasons
        self.reasons.entered.connect(self.confirm)
        self.yes = ActionButton(self.confirm, "primary")
        self._no = ActionButton(self.dismiss)
        buttons = QHBoxLayout()
        buttons.addWidget(self._no)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        for widget in (self._title, self._whose, self.reasons):
            self.content.addWidget(widget)
        self.content.addWidget(self._missing, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addLayout(buttons)

    def draw(self, look: Look) -> None:
        self._title.setText(look.say(self._words[0]))
        self.panel.setAccessibleName(self._title.text())
        self._missing.setText(look.say("ui.reason.missing"))
        set_tone(self._missing, Tone.ATTENTION)
        self.reasons.draw(look)
        self.yes.draw(look.say(self._words[1]), "Enter", "check", look)
        self._no.draw(look.say(self._words[2]), "Esc", "close", look)

    def fit(self) -> None:
        whole = max(32 * SPACE.large, self.panel.sizeHint().width())  # both buttons with all their words
        self.panel.setFixedWidth(min(whole, self.cover.width() - 4 * SPACE.wide))

    def ask(self, about: str, whose: str) -> None:
        """Open for ``about`` (an id), showing ``whose`` it is."""
        self._about = about
        self._whose.setText(whose)
        self.reasons.clear()
        self._missing.hide()
        self.open()
        self.yes.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if not self.reasons.take(event):
            super().keyPressEvent(event)

    def enter(self) -> None:
        self.confirm()

    def confirm(self) -> None:
        self.reasons.keys.flush()
        if not self.reasons.reason:
            self._missing.show()
            return
        reason, about = self.reasons.reason, self._about
        self.dismiss()
        self._done(about, reason)
