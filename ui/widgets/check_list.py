"""What was checked on the chip, one line a check: icon, name, result in a word (BSI TR-03135-1 §3.5.2)."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from domain.card import CHECK_NAMES, CardChecks, Result
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label, show_icon

SHOWN = tuple(name for name in CHECK_NAMES if name != "passive_authentication")
"""Passive authentication is the sum of the first three."""
_MARKS = {
    Result.SUCCESSFUL: (Tone.OK, "check"),
    Result.FAILED: (Tone.FAILED, "cross"),
    Result.UNDETERMINED: (Tone.ATTENTION, "question"),
    Result.NOT_SUPPORTED: (Tone.NEUTRAL, "unavailable"),
    Result.ABORTED: (Tone.NEUTRAL, "pending"),
}
_ICON_SIDE = 18


class _Line(QFrame):
    """The three cells of one check; a frame only to carry their tone."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._icon: QLabel = label("icon")
        self._words = label("check")
        self._result = label("state")
        row = QGridLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setHorizontalSpacing(SPACE.small)
        for column, cell in enumerate((self._icon, self._words, self._result)):
            row.addWidget(cell, 0, column)
        row.setColumnStretch(1, 1)

    def draw(self, result: Result, look: Look) -> None:
        tone, icon = _MARKS[result]
        set_tone(self, tone)
        self._words.setText(look.say(f"ui.check.{self._name}"))
        self._result.setText(look.say(f"ui.result.{result}"))
        show_icon(self._icon, icon, look.palette.ink(tone).edge, _ICON_SIDE)
        self.setAccessibleName(f"{self._words.text()}: {self._result.text()}")


class CheckList(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = label("caption")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, SPACE.small, 0, 0)
        grid.setVerticalSpacing(SPACE.tight)
        grid.addWidget(self._caption, 0, 0)
        self._lines = {name: _Line(name, self) for name in SHOWN}
        for row, line in enumerate(self._lines.values(), start=1):
            grid.addWidget(line, row, 0)

    def draw(self, checks: CardChecks, look: Look) -> None:
        self._caption.setText(look.say("ui.check.name"))
        results = checks.results()
        for name, line in self._lines.items():
            line.draw(results[name], look)
