"""The one notice: what went wrong, what to do now, and the code to read out on the phone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.failures import describe
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.even_lines import EvenLines
from ui.widgets.labels import label, show_icon

_ICON_SIDE = 26


class Banner(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = label("icon")
        self._sentence = label("word", wrap=True)
        self._next_step = EvenLines("step", Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._code = label("badge")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._sentence)
        words.addWidget(self._next_step)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.large, SPACE.small, SPACE.large, SPACE.small)
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self._code, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def draw(self, code: FailureCode | None, look: Look, held_by: str = "", about: str = "") -> None:
        """Show the notice of ``code``; None hides the banner. ``held_by`` names programs that hold the reader,
        ``about`` what of several things on the screen is meant.
        """
        self.setVisible(code is not None)
        if code is None:
            return
        words = describe(code, look.language)
        held = look.say("ui.banner.held_by", programs=held_by) if held_by else ""
        sentence = (look.texts.with_colon(about) if about else "") + look.texts.sentences(words.sentence, held)
        self._sentence.setText(sentence)
        self._next_step.setText(words.next_step)
        self._code.setText(look.say("ui.banner.code", code=code.value))
        set_tone(self, Tone.ATTENTION)
        set_tone(self._code, Tone.ATTENTION)
        show_icon(self._icon, "warning", look.palette.attention.edge, _ICON_SIDE)
        self.setAccessibleName(f"{sentence} {words.next_step}")
