"""The movement asked of the patient: a picture, a few words, how many are left; large, for the other side."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from domain.face import ChallengeAsked
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.even_lines import EvenLines
from ui.widgets.labels import label, show_icon

_SMALLEST_SIDE = 96
_SHARE_OF_HEIGHT = 0.5


class ChallengeCard(QFrame):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._picture = label("icon")
        self._words = EvenLines("display")
        self._progress = label("headline")
        self._other_way = EvenLines("muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        column.setSpacing(SPACE.medium)
        column.addStretch(1)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._words)
        column.addWidget(self._progress, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        column.addWidget(self._other_way)

    def draw(self, asked: ChallengeAsked, look: Look) -> None:
        """``asked.step`` is not None: straight ahead is no movement."""
        assert asked.step is not None
        set_tone(self, Tone.ACTIVE)
        side = max(_SMALLEST_SIDE, int(self.height() * _SHARE_OF_HEIGHT))
        show_icon(self._picture, asked.step.value, look.palette.active.edge, side)
        self._words.setText(look.say(f"people.challenge.{asked.step}"))
        done = "●" * (asked.number - 1) + "◉" + "○" * (asked.total - asked.number)
        self._progress.setText(f"{done}  {asked.number}/{asked.total}" if asked.total > 1 else "")
        self._other_way.setText(look.say("people.challenge.cannot"))
        self.setAccessibleName(self.announcement)

    @property
    def announcement(self) -> str:
        """What a screen reader says when another movement is asked for."""
        return self._words.text()
