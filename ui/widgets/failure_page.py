"""The page of one failure code: what happened, what to do now, what lies behind it, and the code to read out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from app.failures import describe
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label


class FailurePage(QFrame):
    """Hidden while nothing is wrong."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._code, self._sentence = label("badge"), label("word", wrap=True)
        self._step, self._cause = label("body", wrap=True), label("caption", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        column.setSpacing(SPACE.tight)
        column.addWidget(self._code, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._sentence, self._step, self._cause):
            column.addWidget(part)
        self.hide()

    def show_code(self, code: FailureCode | None, look: Look) -> None:
        self.setVisible(code is not None)
        if code is None:
            return
        words = describe(code, look.language)
        self._code.setText(look.say("ui.banner.code", code=code.value))
        self._sentence.setText(words.sentence)
        self._step.setText(words.next_step)
        self._cause.setText(look.say("settings.cause", cause=words.cause))
        set_tone(self, Tone.ATTENTION)
        set_tone(self._code, Tone.ATTENTION)
        self.setAccessibleName(f"{words.sentence} {words.next_step}")
