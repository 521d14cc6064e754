"""A short form over the counter: a proxy, a letter of authorisation, why a card was accepted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from app.failures import describe
from app.texts import plain
from domain.failure import FailureCode
from ui.style.look import Look
from ui.style.sheet import set_tone
from ui.style.tokens import SPACE, Tone
from ui.widgets.action_button import ActionButton
from ui.widgets.labels import label
from ui.widgets.overlay import Overlay

Values = Mapping[str, str]
_LONGEST = 255
_QR_MARK = "|"


@dataclass(frozen=True, slots=True)
class Form:
    """``name`` begins its text keys: ``counter.form.<name>.title``, ``.hint``, ``.<field>``; a field not in
    ``may_be_empty`` has to be filled."""

    name: str
    fields: tuple[str, ...]
    done: Callable[[Values], FailureCode | None]
    """Takes what was typed; a code says what is wrong with it, and the form stays open."""
    may_be_empty: frozenset[str] = frozenset()
    scanned: Callable[[str], Values | None] = lambda _: None
    """What the QR of a card fills in; None when it is no such code."""
    blanks: tuple[str, ...] = ()
    """Of the hint, filled whenever it is asked."""


class FormOverlay(Overlay):
    """Enter goes from field to field and ends the form; what a scanner types fills it."""

    def __init__(self, form: Form, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._look: Look | None = None
        self._facts: Mapping[str, str] = dict.fromkeys(form.blanks, "")
        self._title = label("display")
        self._hint = label("muted", wrap=True)
        self._labels = {name: QLabel() for name in form.fields}
        self.fields = {name: QLineEdit() for name in form.fields}
        self.problem = label("badge")
        self.confirm_button = ActionButton(self.confirm, "primary")
        self._cancel = ActionButton(self.dismiss)
        self._lay_out()
        for name, field in self.fields.items():
            field.setMaxLength(_LONGEST)
            field.returnPressed.connect(lambda at=name: self._entered(at))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE.medium)
        grid.setVerticalSpacing(SPACE.small)
        for row, (name, field) in enumerate(self.fields.items()):
            self._labels[name].setBuddy(field)
            grid.addWidget(self._labels[name], row, 0)
            grid.addWidget(field, row, 1)
        grid.setColumnMinimumWidth(1, 24 * SPACE.large)
        buttons = QHBoxLayout()
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self.confirm_button)
        self.content.addWidget(self._title)
        self.content.addWidget(self._hint)
        self.content.addLayout(grid)
        self.content.addWidget(self.problem, 0, Qt.AlignmentFlag.AlignLeft)
        self.content.addLayout(buttons)

    def draw(self, look: Look) -> None:
        self._look = look
        form = self._form.name
        self._title.setText(look.say(f"counter.form.{form}.title"))
        self._hint.setText(look.say(f"counter.form.{form}.hint", **self._facts))
        for name, field in self.fields.items():
            words = look.say(f"counter.form.{form}.{name}")
            self._labels[name].setText(words)
            field.setAccessibleName(plain(words))
        self.confirm_button.draw(look.say("counter.form.confirm"), "Enter", "check", look)
        self._cancel.draw(look.say("counter.form.cancel"), "Esc", "close", look)
        self.panel.setAccessibleName(self._title.text())

    def ask(self, **facts: str) -> None:
        """Open empty; ``facts`` fill the blanks of the hint."""
        self._facts = facts
        if self._look is not None:
            self.draw(self._look)
        for field in self.fields.values():
            field.setText("")  # not clear(), which Ctrl+Z would undo: what was typed was about somebody else
        self.problem.hide()
        self.open()
        self._focus(self._form.fields[0])

    def _focus(self, name: str) -> None:
        self.fields[name].setFocus(Qt.FocusReason.PopupFocusReason)

    def _entered(self, name: str) -> None:
        if _QR_MARK in self.fields[name].text():
            self._fill(self._form.scanned(self.fields[name].text()), name)
            return
        following = self._form.fields[self._form.fields.index(name) + 1 :]
        empty = [field for field in following if not self.fields[field].text().strip()]
        self._focus(empty[0]) if empty and self.fields[name].text().strip() else self.confirm()

    def _fill(self, found: Values | None, name: str) -> None:
        self.fields[name].setText("")
        for field, value in (found or {}).items():
            self.fields[field].setText(value)

    def confirm(self) -> None:
        """Hand over what was typed; nothing is lost while something is missing or wrong."""
        values = {name: " ".join(field.text().split()) for name, field in self.fields.items()}
        missing = [name for name in self._form.fields if not values[name] and name not in self._form.may_be_empty]
        if missing:
            self._focus(missing[0])
            return
        code = self._form.done(values)
        if code is None:
            self.dismiss()
        else:
            self._refuse(code)

    def _refuse(self, code: FailureCode) -> None:
        if self._look is not None:
            set_tone(self.problem, Tone.ATTENTION)
            self.problem.setText(describe(code, self._look.language).sentence)
        self.problem.show()
        self._focus(self._form.fields[0])
