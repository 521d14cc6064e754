"""The five steps of a check-in as a rail: done, now, to come. Shown until there is a person to show."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.style.look import Look
from ui.style.sheet import set_property, set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label, show_icon

STEPS = (("card", "card"), ("key", "qr"), ("chip", "reader"), ("face", "face"), ("record", "record"))
"""End of the text key, and icon."""
_ICON_SIDE = 32


class _Step(QFrame):
    def __init__(self, name: str, icon: str) -> None:
        super().__init__()
        self._name = name
        self._icon_name = icon
        self._icon: QLabel = label("icon")
        self._words = label("title", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.tight, SPACE.medium, SPACE.tight)
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def draw(self, number: int, current: int, look: Look) -> None:
        done, now = number < current, number == current
        tone = Tone.OK if done else Tone.ACTIVE if now else Tone.NEUTRAL
        set_tone(self, tone)
        set_property(self._words, "role", "word" if done or now else "muted")
        self._words.setText(f"{number + 1}. {look.say(f'ui.rail.{self._name}')}")
        show_icon(self._icon, "check" if done else self._icon_name, look.palette.ink(tone).edge, _ICON_SIDE)
        self.setAccessibleName(self._words.text())


class StepRail(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._caption = label("caption")
        self._steps = [_Step(name, icon) for name, icon in STEPS]
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.tight)
        column.addWidget(self._caption)
        column.addStretch(1)
        for step in self._steps:
            column.addWidget(step)
            column.addStretch(1)

    def draw(self, current: int, look: Look) -> None:
        """``current`` counts from 0; five means all done."""
        self._caption.setText(look.say("ui.rail.name"))
        self.setAccessibleName(self._caption.text())
        for number, step in enumerate(self._steps):
            step.draw(number, current, look)
