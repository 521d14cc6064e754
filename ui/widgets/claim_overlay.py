"""Name and birth date by hand, for a visit without a chip: with them the insurer can be asked. Those of a scan that
was read by guess are there already, to be looked at.

Both may stay empty: the visit goes on, and is looked up later. A scanner that types into the name field is a scan.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from app.failures import describe
from app.texts import plain
from domain.failure import Failure, FailureCode
from domain.person import PartialDate, Person
from ui.style.look import Look
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

_QR_MARK = "|"
_LONGEST_NAME = 255
"""As the insurer's tables have it (QĐ 4750, HO_TEN)."""


def tidy_name(text: str) -> str:
    """A typed name in NFC with single blanks, letters as they were typed."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def _date_in(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except Failure:
        return None


class ClaimOverlay(Overlay):
    """Calls ``go_on`` with the completed person, or ``on_scan`` with what a scanner typed instead of a name."""

    def __init__(self, go_on: Callable[[Person], None], on_scan: Callable[[str], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._go_on = go_on
        self._on_scan = on_scan
        self._person: Person | None = None
        self._begun: tuple[object, ...] = ()
        self._look: Look | None = None
        self._unsure = False
        self._title = label("display")
        self._number = label("muted")
        self.name, self._name_label = QLineEdit(), QLabel()
        self.birth, self._birth_label = QLineEdit(), QLabel()
        self._problem = label("badge")
        self._next = ActionButton(self.confirm, "primary")
        self._cancel = ActionButton(self.dismiss)
        self._lay_out()
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.returnPressed.connect(self._name_entered)
        self.birth.returnPressed.connect(self.confirm)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        for row, (words, field) in enumerate(((self._name_label, self.name), (self._birth_label, self.birth))):
            words.setBuddy(field)
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnMinimumWidth(1, 24 * SPACE.large)
        for widget in (self._title, self._number):
            self.content.addWidget(widget)
        self.content.addLayout(grid)
        self.content.addWidget(self._problem, 0, Qt.AlignmentFlag.AlignLeft)
        buttons = QGridLayout()
        buttons.addWidget(self._cancel, 0, 0)
        buttons.setColumnStretch(1, 1)
        buttons.addWidget(self._next, 0, 2)
        self.content.addLayout(buttons)

    def draw(self, look: Look) -> None:
        self._look = look
        self._title.setText(look.say("ui.claim.unsure" if self._unsure else "ui.claim.title"))
        self._name_label.setText(look.say("ui.claim.name"))
        self._birth_label.setText(look.say("ui.claim.birth"))
        self.name.setAccessibleName(plain(look.say("ui.claim.name")))
        self.birth.setAccessibleName(plain(look.say("ui.claim.birth")))
        self.birth.setPlaceholderText(look.say("ui.claim.birth_example"))
        self._next.draw(look.say("ui.claim.go_on"), "Enter", "skip", look)
        self._cancel.draw(look.say("ui.claim.cancel"), "Esc", "close", look)
        self.panel.setAccessibleName(self._title.text())

    def ask(self, person: Person, shown: str = "", *, visit_id: str = "", unsure: bool = False) -> None:
        """Open for ``person``, known by the citizen number or by that of the insurance card ``shown``; nothing typed
        before is lost for the same one. ``unsure`` asks whether what was scanned is right.
        """
        self._unsure = unsure
        if self._look is not None:
            self.draw(self._look)
        begun, self._begun = self._begun, (visit_id, person, shown)
        if self._person is None or begun != self._begun:
            self.name.setText(person.name)
            self.birth.setText(str(person.birth_date) if person.birth_date else "")
        self._person = person
        self._number.setText(person.number.digits if person.number else shown)
        self._problem.hide()
        self.open()
        self.name.setFocus(Qt.FocusReason.PopupFocusReason)

    def _name_entered(self) -> None:
        if _QR_MARK in self.name.text():
            text = self.name.text().strip()
            self.name.clear()
            self.dismiss()
            self._on_scan(text)
        elif self.birth.text():
            self.confirm()
        else:
            self.birth.setFocus(Qt.FocusReason.TabFocusReason)

    def enter(self) -> None:
        """The fields answer their own Enter, which comes here too: on from the name is not on from the question."""
        if not (self.isHidden() or self.name.hasFocus() or self.birth.hasFocus()):
            self.confirm()

    def confirm(self) -> None:
        """Go on with what is typed; a date that is none is asked for again."""
        if self._person is None:
            return
        try:
            born = PartialDate.parse(self.birth.text()) if self.birth.text().strip() else None
        except Failure as failure:
            self._refuse(failure.code)
            return
        person = replace(self._person, name=tidy_name(self.name.text()), birth_date=born)
        self._forget()
        self.dismiss()
        self._go_on(person)

    def typed(self) -> Person | None:
        """As they would be given now; None while the sheet is closed, or nothing stands there that was not known."""
        person, name = self._person, tidy_name(self.name.text())
        if self.isHidden() or person is None or _QR_MARK in name:
            return None
        told = replace(person, name=name, birth_date=_date_in(self.birth.text()) or person.birth_date)
        return None if told == person else told

    def _refuse(self, code: FailureCode) -> None:
        if self._look is not None:
            self._problem.setProperty("tone", Tone.ATTENTION.value)
            self._problem.setText(describe(code, self._look.language).sentence)
        self._problem.show()
        self.birth.setFocus(Qt.FocusReason.OtherFocusReason)
        self.birth.selectAll()

    def _forget(self) -> None:
        self._person = None
        self.name.clear()
        self.birth.clear()
