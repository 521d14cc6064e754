"""All keys of the counter on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.texts import plain
from ui.counter.shortcuts import KEYS, PRIMARY_KEY
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.failure_page import FailurePage
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_HALF = 12
"""Rows of one column."""


class CounterHelp(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("display")
        self.failure = FailurePage()
        """The page of the failure staff are looking at."""
        self._close = ActionButton(self.dismiss, "primary")
        self._rows = [(label("badge"), label("body")) for _ in range(len(KEYS) + 2)]
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.small)
        for at, (key, words) in enumerate(self._rows):
            grid.addWidget(key, at % _HALF, 2 * (at // _HALF))
            grid.addWidget(words, at % _HALF, 2 * (at // _HALF) + 1)
        self.content.addWidget(self._title)
        self.content.addWidget(self.failure)
        self.content.addLayout(grid)
        self.content.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def draw(self, look: Look) -> None:
        self._title.setText(look.say("counter.help.title"))
        self._close.draw(look.say("counter.help.close"), "Esc", "close", look)
        lines = [(PRIMARY_KEY, look.say("counter.help.enter"))]
        lines += [(key, plain(look.say(f"counter.action.{action}"))) for action, key in KEYS.items()]
        lines += [("Esc", look.say("counter.help.escape"))]
        for (key, words), (shortcut, sentence) in zip(self._rows, lines, strict=True):
            key.setText(shortcut)
            set_tone(key, Tone.NEUTRAL)
            words.setText(sentence)
        self.panel.setAccessibleName(self._title.text())

    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)
