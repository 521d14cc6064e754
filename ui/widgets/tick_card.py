"""One of the three ticks: what is asked, the answer in colour, icon and word, and a sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from domain.verdict import Tick, TickState
from ui.style.icons import TICK_ICONS
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.even_lines import EvenLines
from ui.widgets.labels import label, show_icon
from ui.words import tick_sentence

TICK_TONES = {
    TickState.PENDING: Tone.NEUTRAL,
    TickState.OK: Tone.OK,
    TickState.ATTENTION: Tone.ATTENTION,
    TickState.FAILED: Tone.FAILED,
    TickState.UNDETERMINED: Tone.ATTENTION,
    TickState.UNAVAILABLE: Tone.ATTENTION,
    TickState.WAIVED: Tone.ACTIVE,
    TickState.NOT_ASKED: Tone.NEUTRAL,
}
_ICON_SIDE = 40


class TickCard(QFrame):
    """``name`` is ``card_genuine``, ``same_person`` or ``insured``."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "tick")
        self.name = name
        self._drawn: tuple[Tick, bool, Look] | None = None
        self._icon = label("icon")
        self._title = label("title")
        self._word = label("word")
        self._sentence = EvenLines("sentence", Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        grid = QGridLayout(self)
        grid.setContentsMargins(SPACE.large, SPACE.medium, SPACE.large, SPACE.medium)
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.hair)
        grid.addWidget(self._icon, 0, 0, 3, 1, Qt.AlignmentFlag.AlignTop)
        for row, words in enumerate((self._title, self._word, self._sentence)):
            grid.addWidget(words, row, 1, Qt.AlignmentFlag.AlignTop if words is self._sentence else Qt.AlignmentFlag(0))
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)

    def draw(self, tick: Tick, begun: bool, look: Look) -> None:
        """``begun``: a visit is under way, so a pending tick is being worked on."""
        if self._drawn == (drawn := (tick, begun, look)):
            return
        self._drawn = drawn
        waiting = tick.state is TickState.PENDING
        tone = Tone.ACTIVE if waiting and begun else TICK_TONES[tick.state]
        title = look.say(f"tick.{self.name}.name")
        word = look.say(f"state.{tick.state}") if begun or not waiting else look.say("ui.not_started")
        sentence = tick_sentence(self.name, tick, look.texts, look.language)
        self._title.setText(title)
        self._word.setText(word)
        self._sentence.setText(sentence)
        self._sentence.setToolTip(sentence)  # the whole of it where a low window has no third line
        # room for two lines from the start: nothing jumps when an answer comes
        self._sentence.setMinimumHeight(2 * self._sentence.fontMetrics().lineSpacing())
        set_tone(self, tone)
        show_icon(self._icon, TICK_ICONS[tick.state], look.palette.ink(tone).edge, _ICON_SIDE)
        self.setAccessibleName(f"{title}: {word}")
        self.setAccessibleDescription(sentence)
