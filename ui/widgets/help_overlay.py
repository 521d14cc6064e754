"""All keys on one sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.texts import plain
from ui.shortcuts import KEYS, PRIMARY_KEY
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_ESCAPE = "Esc"


class HelpOverlay(Overlay):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = label("display")
        self._rows: dict[str, tuple[QLabel, QLabel]] = {}
        self._wedge = label("muted")
        self._close = ActionButton(self.dismiss, "primary")
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.large)
        grid.setVerticalSpacing(SPACE.tight)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        keys = (PRIMARY_KEY, *KEYS.values(), _ESCAPE)
        rows = -(-len(keys) // 2)
        for number, key in enumerate(keys):
            self._rows[key] = (label("badge"), label("body"))
            column = 2 * (number // rows)
            grid.addWidget(self._rows[key][0], number % rows, column)
            grid.addWidget(self._rows[key][1], number % rows, column + 1)
        self.content.addWidget(self._title)
        self.content.addLayout(grid)
        self.content.addWidget(self._wedge)
        self.content.addWidget(self._close, 0, Qt.AlignmentFlag.AlignRight)

    def draw(self, look: Look) -> None:
        self._title.setText(look.say("ui.help.title"))
        self._wedge.setText(look.say("ui.help.wedge"))
        self._close.draw(look.say("ui.help.close"), _ESCAPE, "close", look)
        words = {key: plain(look.say(f"ui.action.{action}")) for action, key in KEYS.items()}
        words |= {PRIMARY_KEY: look.say("ui.help.enter"), _ESCAPE: look.say("ui.help.escape")}
        for key, (badge, sentence) in self._rows.items():
            badge.setText(key)
            set_tone(badge, Tone.NEUTRAL)
            sentence.setText(words[key])
        self.panel.setAccessibleName(self._title.text())

    def enter(self) -> None:
        self.dismiss()

    def open(self) -> None:
        super().open()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)
