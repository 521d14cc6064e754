"""The wizard's steps on the left: which are done, which were left for later, where one is, what is to come."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.texts import plain
from ui.style.look import Look
from ui.style.sheet import set_property, set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.at_least import AtLeast
from ui.widgets.labels import label, show_icon

_ICON_SIDE = 20
_WIDTH = 16 * SPACE.large


class _Step(QFrame):
    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "step")
        self._icon: QLabel = label("icon")
        self._words = label("body")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE.medium, SPACE.small, SPACE.medium, SPACE.small)
        row.setSpacing(SPACE.medium)
        row.addWidget(self._icon)
        row.addWidget(self._words, 1)

    def draw(self, title: str, done: bool | None, *, here: bool, look: Look) -> None:
        """``done`` is None for a step nobody came to yet."""
        tone = Tone.ACTIVE if here else {True: Tone.OK, False: Tone.ATTENTION, None: Tone.NEUTRAL}[done]
        icon = "arrow-right" if here else {True: "check", False: "skip", None: "pending"}[done]
        set_tone(self, tone)
        set_property(self._words, "role", "word" if here else "body" if done is not None else "muted")
        self._words.setText(title)
        show_icon(self._icon, icon, look.palette.ink(tone).edge, _ICON_SIDE)
        said = {True: "settings.step.done", False: "settings.step.skip", None: "settings.step.ahead"}[done]
        self.setAccessibleName(f"{title}: {look.say('settings.step.here') if here else plain(look.say(said))}")


class WizardRail(QFrame):
    """One line for each step and one for the end; shown, not pressed: Alt+← and Alt+→ turn the steps."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__()
        self.setObjectName("Rail")
        self._names = names
        self.steps = [_Step() for _ in (*names, "summary")]
        lines = QWidget()
        self._area = AtLeast(lines)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        column = QVBoxLayout(lines)
        column.setContentsMargins(SPACE.medium, SPACE.large, SPACE.medium, SPACE.large)
        column.setSpacing(SPACE.hair)
        for step in self.steps:
            column.addWidget(step)
        column.addStretch(1)

    def draw(self, at: int, done: Mapping[str, bool], look: Look) -> None:
        """``at`` counts from 0; one past the last step is the end."""
        self.setFixedWidth(round(_WIDTH * min(look.scale, 1.5)))
        titles = [look.say(f"settings.page.{name}.title") for name in self._names]
        ends = look.say("settings.step.summary.title")
        for number, (step, title) in enumerate(zip(self.steps, (*titles, ends), strict=True)):
            name = self._names[number] if number < len(self._names) else ""
            step.draw(f"{number + 1}. {title}", done.get(name), here=number == at, look=look)
        self._area.ensureWidgetVisible(self.steps[at])
