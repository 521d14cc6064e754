"""Who is at the desk: one of the colleagues, or somebody new, by hand or with the QR of their own card."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.failures import describe
from app.scan import ScanKind, parse_scan
from app.texts import plain
from domain.failure import FailureCode
from ui.announce import announce
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.at_least import AtLeast
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay
from ui.widgets.pick_list import PickList
from ui.widgets.wedge_field import WedgeField

if TYPE_CHECKING:
    from app.colleagues import Roster
    from app.settings import Colleague

Chosen = Callable[[str, str], None]
"""Takes name and citizen number; the number may be empty."""

_QR_MARK = "|"
_LONGEST_NAME = 255
_MOST_ROWS = 6
_ENDS = 3
"""Digits that tell two of one name apart."""


class StaffOverlay(Overlay):
    """``take_over`` and ``take_off`` hear who is meant; the sheet stays until ``dismiss``, or says what was wrong.

    ``insured``: patients are looked up here, which nobody can be without a number.
    """

    def __init__(self, take_over: Chosen, take_off: Chosen, parent: QWidget, *, insured: bool) -> None:
        super().__init__(parent)
        self._take_over, self._take_off = take_over, take_off
        self._insured = insured
        self._roster: Roster | None = None
        self._look: Look | None = None
        self._rows: dict[str, Colleague] = {}
        self._title = label("display")
        self._under_way = label("muted", wrap=True)
        self.picks = PickList(self._scanned)
        self._new, self._hint = label("title"), label("muted", wrap=True)
        self.name, self._name_label = WedgeField(self._scanned), QLabel()
        self.number, self._number_label = WedgeField(self._scanned), QLabel()
        self.problem = label("badge", wrap=True)
        self.yes = ActionButton(self.confirm, "primary")
        self.off = ActionButton(self._off)
        self._close = ActionButton(self.dismiss)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        for row, (words, field) in enumerate(((self._name_label, self.name), (self._number_label, self.number))):
            words.setBuddy(field)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.small)
        for widget in (self._under_way, self.picks, self._new):
            column.addWidget(widget)
        column.addLayout(grid)
        column.addWidget(self._hint)
        buttons = QHBoxLayout()
        buttons.addWidget(self._close)
        buttons.addWidget(self.off)
        buttons.addStretch(1)
        buttons.addWidget(self.yes)
        self.content.addWidget(self._title)
        self.content.addWidget(AtLeast(inside, wraps=2), 1)
        self.content.addWidget(self.problem)
        self.content.addLayout(buttons)

    def _connect(self) -> None:
        self.name.setMaxLength(_LONGEST_NAME)
        self.picks.picked.connect(self.confirm)
        for touched in (self.picks.field.textChanged, self.picks.field.textEdited, self.picks.list.itemClicked):
            touched.connect(lambda _: self._picking())  # after the list has followed what is typed
        for field in (self.name, self.number):
            field.textEdited.connect(lambda _: self._forget_pick())
        self.name.returnPressed.connect(self._name_entered)
        self.number.returnPressed.connect(self.confirm)

    # --- drawing ------------------------------------------------------------------------------

    def draw(self, look: Look) -> None:
        self._look = look
        self._title.setText(look.say("people.staff.title"))
        self.panel.setAccessibleName(self._title.text())
        self._under_way.setText(look.say("people.staff.under_way"))
        self._new.setText(look.say("people.staff.somebody_new"))
        self._hint.setText(look.say("people.staff.scan_insured" if self._insured else "people.staff.scan"))
        fields = (("name", self.name, self._name_label), ("number", self.number, self._number_label))
        for name, field, words in fields:
            words.setText(look.say(f"people.staff.{name}"))
            field.setAccessibleName(plain(words.text()))
        self.yes.draw(look.say("people.staff.yes"), "Enter", "check", look)
        self.off.draw(look.say("people.staff.off"), "", "erase", look)
        self._close.draw(look.say("people.staff.close"), "Esc", "close", look)
        self._draw_rows()

    def show_roster(self, roster: Roster) -> None:
        """The list as it is now; what is being typed stays."""
        if roster != self._roster:
            self._roster = roster
            self._draw_rows()

    def show_under_way(self, under_way: bool) -> None:
        """Whether somebody is being checked in, who stays with whoever began."""
        self._under_way.setVisible(under_way)

    def _draw_rows(self) -> None:
        look, roster = self._look, self._roster
        if look is None or roster is None:
            return
        chosen = self._rows.get(self.picks.field.text())
        self._rows = {f"{at}. {_row(one, roster, look, self._insured)}": one for at, one in enumerate(roster.people, 1)}
        self.picks.draw(tuple(self._rows), look.say("people.staff.find"))
        if chosen is not None:  # in the words of the list as it is now
            self.picks.begin(next((row for row, one in self._rows.items() if one == chosen), ""))
        for of_list in (self._new, self.off):
            of_list.setVisible(bool(self._rows))
        if not self.picks.field.text():
            self._forget_pick()
        self._picking()
        self.fit()

    def fit(self) -> None:
        self.picks.fit_options(_MOST_ROWS)
        buttons = (self._close, self.off, self.yes)  # asked one by one: their layout learns of another size later
        whole = sum(button.sizeHint().width() + SPACE.medium for button in buttons) + 2 * SPACE.wide
        self.panel.setFixedWidth(min(max(44 * SPACE.large, whole), self.cover.width() - 4 * SPACE.wide))

    # --- choosing -----------------------------------------------------------------------------

    def open(self) -> None:
        """Begin with nobody chosen."""
        self._forget_pick()
        self._forget_new()
        self.problem.hide()
        self.busy(False)
        super().open()
        self._first.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def _first(self) -> WedgeField:
        return self.picks.field if self._rows else self.name

    @property
    def picked(self) -> Colleague | None:
        """The one of the list who is chosen."""
        return self._rows.get(self.picks.value)

    def _picking(self) -> None:
        """Either one of the list or somebody new, whichever was touched last."""
        picked = self.picked
        if self.picks.field.text():
            self._forget_new()
        here = self._roster.at_desk if self._roster is not None else None
        self.off.setEnabled(picked is not None and picked != here)

    def _forget_pick(self) -> None:
        self.picks.begin("")
        self.picks.list.setCurrentRow(-1)

    def _forget_new(self) -> None:
        for field in (self.name, self.number):
            field.setText("")  # not clear(), which Ctrl+Z would undo

    def _scanned(self, text: str) -> None:
        """The QR of somebody's own card: of the list they are chosen, else both fields are filled in."""
        scan = parse_scan(text)
        if scan.kind not in (ScanKind.CITIZEN_QR, ScanKind.NUMBER) or scan.key is None:
            self.refuse(FailureCode.INPUT_NOT_A_NUMBER)
            return
        self.problem.hide()
        row = next((row for row, one in self._rows.items() if one.number == scan.number), "")
        if row:
            self.picks.begin(row)
            return
        self._forget_pick()
        self.name.setText(scan.name or self.name.text())
        self.number.setText(scan.number)
        (self.number if self.name.text() else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def _name_entered(self) -> None:
        if self.number.text() or _QR_MARK in self.name.text():
            self.confirm()
        else:
            self.number.setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        self.confirm()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """What is typed or scanned while a button has the keyboard is for this sheet, never for the desk behind it."""
        if event.text().strip() and event.text().isprintable():
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)
            self._first.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def confirm(self) -> None:
        """Hand over who is meant; a code from a scanner that types slowly is a scan all the same."""
        for field in (self.picks.field, self.name, self.number):
            if _QR_MARK in (text := field.text()):
                field.setText("")
                self._scanned(text)
                return
        picked = self.picked
        if picked is not None:
            self._ask(self._take_over, picked.name, picked.number)
        elif self.name.text().strip() or self.number.text().strip():
            self._ask(self._take_over, self.name.text(), self.number.text())

    def _off(self) -> None:
        if (picked := self.picked) is not None:
            self._ask(self._take_off, picked.name, picked.number)
            self._forget_pick()

    def _ask(self, whom: Chosen, name: str, number: str) -> None:
        """One after the other: two would write the same file."""
        if self.yes.isEnabled():
            self.problem.hide()
            self.busy(True)
            whom(name, number)

    def busy(self, asking: bool) -> None:
        """While it is being written nothing else is."""
        self.yes.setEnabled(not asking)

    def refuse(self, code: FailureCode) -> None:
        """Why it was not done; what was typed stays to be put right."""
        self.busy(False)
        if self._look is None:
            return
        told = describe(code, self._look.language)
        set_tone(self.problem, Tone.ATTENTION)
        self.problem.setText(f"{told.sentence} {told.next_step}")
        self.problem.show()
        announce(self, self.problem.text())
        if code is FailureCode.INPUT_NAME_MISSING:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)


def _row(one: Colleague, roster: Roster, look: Look, insured: bool) -> str:
    namesakes = [other for other in roster.people if other.name.casefold() == one.name.casefold()]
    asides = []
    if one == roster.at_desk:
        asides.append(look.say("people.staff.here"))
    if len(namesakes) > 1 and one.number:
        asides.append(look.say("people.staff.number_ends", digits=one.number[-_ENDS:]))
    if insured and not one.number:
        asides.append(look.say("people.staff.no_number"))
    return look.texts.with_aside(one.name, look.texts.listed(asides)) if asides else one.name
