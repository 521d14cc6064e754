"""The last step: what works, and what will not work yet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout

from ui.settings.in_reach import InReach
from ui.style.icons import icon_pixmap
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label

_ICON_SIDE = 20


class Summary(QScrollArea):
    """One line for each step."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.title, self.hint = label("headline"), label("muted", wrap=True)
        self.lines: list[str] = []
        self._card = QFrame()
        self._card.setProperty("role", "card")
        self._grid = QGridLayout(self._card)
        self._grid.setColumnStretch(2, 1)
        self._grid.setHorizontalSpacing(SPACE.medium)
        self._in_reach = InReach()
        column = QVBoxLayout(self._in_reach.column)
        column.setContentsMargins(SPACE.wide, SPACE.large, SPACE.wide, SPACE.large)
        column.setSpacing(SPACE.medium)
        for part in (self.title, self.hint, self._card):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(self._in_reach)

    def draw(self, done: dict[str, bool], look: Look) -> None:
        """``done`` tells of each step whether it was; of the others the sentence says what will not work."""
        self._in_reach.set_scale(look.scale)
        self.title.setText(look.say("settings.step.summary.title"))
        self.hint.setText(look.say("settings.step.summary.hint"))
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.lines = []
        for row, (name, well) in enumerate(done.items()):
            self._line(row, name, well, look)

    def _line(self, row: int, name: str, well: bool, look: Look) -> None:
        icon, title, said = label("icon"), label("value"), label("body", wrap=True)
        tone = Tone.OK if well else Tone.ATTENTION
        icon.setPixmap(icon_pixmap("check" if well else "skip", look.palette.ink(tone).edge, _ICON_SIDE))
        title.setText(look.say(f"settings.page.{name}.title"))
        said.setText(look.say("settings.step.done") if well else look.say(f"settings.without.{name}"))
        self.lines.append(f"{title.text()}: {said.text()}")
        for column, part in enumerate((icon, title, said)):
            self._grid.addWidget(part, row, column, Qt.AlignmentFlag.AlignTop if column < 2 else Qt.AlignmentFlag(0))
