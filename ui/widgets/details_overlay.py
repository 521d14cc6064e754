"""What staff add to a visit, on one sheet: clinic, grounds, papers, priority, phone, complaint, what was shown."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.care import birth_time_wanted, priority_of
from app.flow.state import State
from domain.visit import Details, Ground, Paper, Shown
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.choice import ChoiceAtCounter
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.paper_row import PaperRow
from ui.widgets.pick_list import PickList
from ui.widgets.wedge_field import WedgeField

FLAGS = ("pregnant", "disabled", "merit")
"""Priority groups that have to be seen or shown; the others follow from age and card."""
_WITH_PAPER = (Ground.TRANSFER, Ground.APPOINTMENT)
_LONGEST_TIME = 8
_HOURS, _MINUTES = 24, 60
_TIME = re.compile(r"(\d{1,2})[:hHgG. ]+(\d{2})|(\d{2})(\d{2})", re.ASCII)
_LONGEST = {"complaint": 500, "phone": 20}


def time_of(text: str) -> dt.time | None:
    """Hour and minute as people write them – 4:05, 04h05, 0405; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = (int(part) for part in match.groups() if part)
    return dt.time(hour, minute) if hour < _HOURS and minute < _MINUTES else None


def _below(caption: QWidget, *parts: QWidget) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(SPACE.tight)
    for part in (caption, *parts):
        column.addWidget(part)
    return column


class DetailsOverlay(Overlay):
    """``given`` is called with the details as they now stand. What nobody touched stays as it is.

    ``find_paper`` is asked of every paper while it is typed and answers through ``show_paper``.
    """

    def __init__(
        self,
        given: Callable[[Details], None],
        on_scan: Callable[[str], None],
        today: Callable[[], dt.date],
        find_paper: Callable[[Paper], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._given = given
        self._find_paper = find_paper
        self._today = today
        self._look: Look | None = None
        self._state: State | None = None
        self._begun = Details()
        self._title = label("display")
        self._headings = {name: label("caption") for name in ("clinic", *_LONGEST, "shown", "grounds", "priority")}
        self._groups = label("muted", wrap=True)
        self.clinic = PickList(on_scan)
        self.grounds = {ground: QCheckBox() for ground in Ground}
        self.inpatient = QCheckBox()
        self.flags = {name: QCheckBox() for name in FLAGS}
        self.texts = {name: WedgeField(on_scan) for name in _LONGEST}
        self.shown = ChoiceAtCounter()
        self.birth_time = WedgeField(on_scan)
        self.birth_time.setMaxLength(_LONGEST_TIME)
        self._no_time = label("badge")
        self.papers = {ground: PaperRow(ground, on_scan) for ground in _WITH_PAPER}
        self._save = ActionButton(self.confirm, "primary")
        self._cancel = ActionButton(self.dismiss)
        self._connect()
        self._lay_out()

    def _connect(self) -> None:
        for name, longest in _LONGEST.items():
            self.texts[name].setMaxLength(longest)
            self.texts[name].returnPressed.connect(self.confirm)
        self.clinic.picked.connect(self.confirm)
        self.birth_time.returnPressed.connect(self.confirm)
        for ground, row in self.papers.items():
            row.changed.connect(lambda ground=ground: self._paper_written(ground))
            row.number.returnPressed.connect(self.confirm)
            row.issued.returnPressed.connect(self.confirm)

    def _lay_out(self) -> None:
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(SPACE.medium)
        right.setSpacing(SPACE.medium)
        left.addLayout(_below(self._headings["clinic"], self.clinic))
        for name, field in self.texts.items():
            left.addLayout(_below(self._headings[name], field))
        left.addLayout(_below(self._headings["priority"], self._groups, *self.flags.values()))
        left.addStretch(1)
        ticks = QGridLayout()
        for number, ground in enumerate((*self.grounds.values(), self.inpatient)):
            ticks.addWidget(ground, number // 2, number % 2)
        ticks.setVerticalSpacing(SPACE.small)
        right.addWidget(self._headings["grounds"])
        right.addLayout(ticks)
        for row in self.papers.values():
            right.addWidget(row)
        right.addLayout(_below(self._headings["shown"], self.shown))
        right.addWidget(self.birth_time)
        right.addWidget(self._no_time, 0, Qt.AlignmentFlag.AlignLeft)
        right.addStretch(1)
        columns = QHBoxLayout()
        columns.setSpacing(SPACE.wide)
        columns.addLayout(left, 1)
        columns.addLayout(right, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._save)
        self.content.addWidget(self._title)
        self.content.addLayout(columns)
        self.content.addLayout(buttons)

    def draw(self, state: State, look: Look) -> None:
        self._state, self._look = state, look
        self._title.setText(look.say("people.details.title"))
        self.panel.setAccessibleName(self._title.text())
        for name, heading in self._headings.items():
            heading.setText(look.say(f"people.details.{name}"))
        self._headings["clinic"].setVisible(bool(state.setup.clinics))
        self.clinic.draw(state.setup.clinics, look.say("people.details.find_clinic"))
        for ground, box in self.grounds.items():
            box.setText(look.say(f"people.ground.{ground}"))
        self.inpatient.setText(look.say("people.details.inpatient"))
        for name, box in self.flags.items():
            box.setText(look.say(f"people.priority.{name}"))
        for name, field in self.texts.items():
            field.setAccessibleName(look.say(f"people.details.{name}"))
        self.shown.setAccessibleName(look.say("people.details.shown"))
        self.shown.draw([(name, look.say(f"people.shown.{name or 'unsaid'}")) for name in ("", *Shown)])
        self.birth_time.setPlaceholderText(look.say("people.details.birth_time"))
        self.birth_time.setAccessibleName(look.say("people.details.birth_time"))
        self._no_time.setText(look.say("people.details.no_time"))
        set_tone(self._no_time, Tone.ATTENTION)
        self._save.draw(look.say("people.details.save"), "Enter", "check", look)
        self._cancel.draw(look.say("people.details.cancel"), "Esc", "close", look)
        self._draw_rules()

    def _draw_rules(self) -> None:
        """What follows by itself: groups by age and card, whether a paper is good."""
        if self._state is None or self._look is None:
            return
        groups = priority_of(self._state.check_in, self._today())
        names = self._look.texts.listed(self._look.say(f"people.priority.{name}") for name in groups)
        self._groups.setText(self._look.say("people.details.groups", groups=names) if names else "")
        self._groups.setVisible(bool(names))
        for row in self.papers.values():
            row.draw(self._today(), self._look)
        wanted = birth_time_wanted(self._state.check_in, self._today())
        self.birth_time.setVisible(wanted or bool(self.birth_time.text()))

    def fit(self) -> None:
        self.clinic.fit(self.cover.height())
        self.panel.setFixedWidth(min(60 * SPACE.large, self.cover.width() - 4 * SPACE.wide))

    def open(self) -> None:
        """Begin with what stands there already."""
        begun = self._begun = self._state.check_in.details if self._state else Details()
        self.clinic.begin(begun.clinic)
        for ground, box in self.grounds.items():
            box.setChecked(ground in begun.grounds)
        self.inpatient.setChecked(begun.inpatient)
        for name, box in self.flags.items():
            box.setChecked(name in begun.priority)
        for name, field in self.texts.items():
            field.setText(getattr(begun, name))
        self.shown.chosen = begun.shown or ""
        papers = {paper.ground: paper for paper in begun.papers}
        for ground, row in self.papers.items():
            row.begin(papers.get(ground))
        self.birth_time.setText(f"{begun.birth_time:%H:%M}" if begun.birth_time else "")
        self._no_time.hide()
        self._draw_rules()
        super().open()
        first = self.clinic.field if self.clinic.isVisible() else self.texts["complaint"]
        first.setFocus(Qt.FocusReason.PopupFocusReason)

    def enter(self) -> None:
        self.confirm()

    def confirm(self) -> None:
        state = self._state
        if state is None:
            return
        if self.birth_time.text().strip() and time_of(self.birth_time.text()) is None:
            self._no_time.show()
            self.birth_time.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        details = self.merged(state.check_in.details)
        self.dismiss()
        self._given(details)

    @property
    def touched(self) -> bool:
        """Something was typed or ticked that is not kept yet."""
        unfinished = any(field.text() for row in self.papers.values() for field in (row.number, row.issued))
        return unfinished or self.merged(self._begun) != self._begun

    def typed(self) -> Details | None:
        """As they would be given now; None while the sheet is closed, or says what is known anyway."""
        if self.isHidden() or self._state is None:
            return None
        details = self.merged(self._state.check_in.details)
        return None if details == self._state.check_in.details else details

    def merged(self, held: Details) -> Details:
        """``held`` with what was touched here; a field left empty blanks nothing that is known."""
        written = {name: " ".join(field.text().split()) for name, field in self.texts.items()}
        written["clinic"] = self.clinic.value
        texts = {name: text for name, text in written.items() if text and text != getattr(self._begun, name)}
        return replace(
            held,
            **texts,
            grounds=tuple(ground for ground, box in self.grounds.items() if box.isChecked()),
            inpatient=self.inpatient.isChecked(),
            priority=self._priority(held),
            shown=self._shown(held),
            papers=self._papers(held),
            birth_time=time_of(self.birth_time.text()) or held.birth_time,
        )

    def _priority(self, held: Details) -> tuple[str, ...]:
        others = tuple(name for name in held.priority if name not in self.flags)
        return (*others, *(name for name, box in self.flags.items() if box.isChecked()))

    def _shown(self, held: Details) -> Shown | None:
        """What came in meanwhile stays, unless somebody chose here."""
        untouched = self.shown.chosen == (self._begun.shown or "")
        return held.shown if untouched else Shown(self.shown.chosen) if self.shown.chosen else None

    def _papers(self, held: Details) -> tuple[Paper, ...]:
        known = {paper.ground: paper for paper in held.papers}
        written = {ground: row.paper for ground, row in self.papers.items()}
        return tuple((known | {ground: paper for ground, paper in written.items() if paper is not None}).values())

    def _paper_written(self, ground: Ground) -> None:
        """Whoever shows the paper has the ground."""
        paper = self.papers[ground].paper
        if paper is not None:
            self.grounds[ground].setChecked(True)
        if paper is not None and paper.number and paper.used_on is None:
            self._find_paper(paper)
        if self._look is not None:
            self.papers[ground].draw(self._today(), self._look)

    def show_paper(self, paper: Paper, used_on: dt.date | None) -> None:
        """The memory has looked for a paper that is being typed."""
        row = self.papers[paper.ground]
        row.show_used(paper.number, used_on)
        if self._look is not None:
            row.draw(self._today(), self._look)
