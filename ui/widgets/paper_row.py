"""A paper shown at the counter: its number, its date, and whether it still opens the way."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from app.care import PaperSays, paper_says
from domain.failure import Failure
from domain.person import PartialDate
from domain.visit import Ground, Paper
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.labels import label
from ui.widgets.wedge_field import WedgeField

_TONES = {
    PaperSays.GOOD: Tone.OK,
    PaperSays.EXPIRED: Tone.FAILED,
    PaperSays.USED: Tone.FAILED,
    PaperSays.SHOWN_BEFORE: Tone.ATTENTION,
    PaperSays.UNCERTAIN: Tone.ATTENTION,
}
_USED = (PaperSays.USED, PaperSays.SHOWN_BEFORE)
_LONGEST = 50


def day_of(text: str) -> dt.date | None:
    """A whole date as people write it; None for anything else."""
    try:
        return PartialDate.parse(text).date
    except Failure:
        return None


class PaperRow(QWidget):
    changed = Signal()
    """Emits: number or date was edited."""

    def __init__(self, ground: Ground, on_scan: Callable[[str], None], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground = ground
        self._used: tuple[str, dt.date | None] = ("", None)
        self._name = label("caption")
        self._says = label("badge")
        self.number = WedgeField(on_scan)
        self.number.setMaxLength(_LONGEST)
        self.issued = WedgeField(on_scan)
        self.one_year = QCheckBox()
        self.one_year.clicked.connect(lambda _: self.changed.emit())
        if ground is not Ground.TRANSFER:
            self.one_year.hide()
        for field in (self.number, self.issued):
            field.textEdited.connect(lambda _: self.changed.emit())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACE.tight)
        grid.addWidget(self._name, 0, 0)
        grid.addWidget(self._says, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.number, 1, 0)
        grid.addWidget(self.issued, 1, 1)
        grid.addWidget(self.one_year, 2, 0, 1, 2)

    def draw(self, today: dt.date, look: Look) -> None:
        name = look.say(f"people.ground.{self._ground}")
        self._name.setText(name)
        for field, key in ((self.number, "number"), (self.issued, "issued")):
            field.setPlaceholderText(look.say(f"people.paper.{key}"))
            field.setAccessibleName(f"{name}: {look.say(f'people.paper.{key}')}")
        self.one_year.setText(look.say("people.paper.one_year"))
        self.one_year.setAccessibleName(f"{name}: {self.one_year.text()}")
        paper = self.paper
        self._says.setVisible(paper is not None)
        if paper is not None:
            says = paper_says(paper, today)
            used = {"day": look.texts.day(paper.used_on)} if paper.used_on and says in _USED else {}
            self._says.setText(look.say(f"people.paper.{says}", **used))
            set_tone(self._says, _TONES[says])

    def begin(self, paper: Paper | None) -> None:
        self.number.setText(paper.number if paper else "")
        self.issued.setText(f"{paper.issued:%d/%m/%Y}" if paper and paper.issued else "")
        self.one_year.setChecked(paper is not None and paper.one_year)
        self._used = (paper.number, paper.used_on) if paper else ("", None)

    def show_used(self, number: str, used_on: dt.date | None) -> None:
        """What the memory knows of the paper with this number; of another one than is written now it says nothing."""
        self._used = (number, used_on)

    @property
    def paper(self) -> Paper | None:
        """What is written; None while nothing is."""
        number = self.number.text().strip()
        if not number and not self.issued.text().strip():
            return None
        asked, used_on = self._used
        used_on = used_on if asked == number else None
        return Paper(
            self._ground, number, day_of(self.issued.text()), used_on=used_on, one_year=self.one_year.isChecked()
        )
