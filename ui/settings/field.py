"""One setting as label, control and, where the administrator has locked it, the reason why it cannot be changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.settings.rows import Kind, Row
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.action_button import ActionButton
from ui.widgets.choice import Choice
from ui.widgets.labels import label

_CHOSEN = frozenset({Kind.CHOICE, Kind.SWITCH, Kind.DEVICE})
_SWITCH = ("true", "false")
_LONGEST = 400


class Field(QObject):
    """``value`` is as the settings file has it; None where an optional setting is left empty."""

    changed = Signal()

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.row = row
        self.locked = False
        self.label: QLabel = label("body", wrap=True)
        self.note: QLabel = label("caption", wrap=True)
        self.note.hide()
        self.text = QLineEdit()
        self.text.setProperty("role", "field")
        self.choice = Choice()
        self._browse: ActionButton | None = None
        self._offered: list[tuple[str, str]] = []
        self.place = self._lay_out()
        self.label.setBuddy(self.control)
        self.text.textEdited.connect(lambda _: self.changed.emit())
        self.choice.activated.connect(lambda _: self.changed.emit())

    @property
    def control(self) -> QComboBox | QLineEdit:
        return self.choice if self.row.kind in _CHOSEN else self.text

    def _lay_out(self) -> QWidget:
        place = QWidget()
        line = QHBoxLayout()
        line.setSpacing(SPACE.small)
        line.addWidget(self.control, 1)
        if self.row.kind in (Kind.FILE, Kind.FOLDER):
            self._browse = ActionButton(self._choose_path)
            line.addWidget(self._browse)
        column = QVBoxLayout(place)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.hair)
        column.addLayout(line)
        column.addWidget(self.note)
        self.text.setMaxLength(_LONGEST)
        if self.row.kind is Kind.SECRET:
            self.text.setEchoMode(QLineEdit.EchoMode.Password)
        if self.row.kind in (Kind.WHOLE, Kind.SECONDS):
            self.text.setValidator(QIntValidator(0, 9999, self.text))
        return place

    # --- values -------------------------------------------------------------------------------

    def offer(self, options: Sequence[tuple[str, str]]) -> None:
        """Values and their words; what is chosen stays chosen, also when it is not among them."""
        kept = self.choice.currentData() if self.choice.count() else None
        self._offered = list(options)
        self._fill()
        if kept is not None:
            self._choose(kept)

    def show_value(self, value: Any) -> None:
        if self.row.kind in _CHOSEN:
            self._choose("" if value is None else str(value).lower() if isinstance(value, bool) else str(value))
        elif self.row.kind is not Kind.SECRET:
            self.text.setText(_written(value))

    def value(self) -> Any:
        text = str(self.choice.currentData() or "") if self.row.kind in _CHOSEN else self.text.text().strip()
        match self.row.kind:
            case Kind.SWITCH:
                return text == "true" if text else None
            case Kind.WHOLE | Kind.SECONDS:
                return int(text) if text else None
            case Kind.LIST:
                return [word.strip() for word in text.split(";") if word.strip()]
            case Kind.CHOICE if self.row.key == "printer.width_mm":
                return int(text)
        return None if self.row.optional and not text else text

    def _choose(self, value: str) -> None:
        at = self.choice.findData(value)
        if at < 0:
            self.choice.addItem(value or "–", value)
            at = self.choice.count() - 1
        self.choice.setCurrentIndex(at)

    # --- words --------------------------------------------------------------------------------

    def draw(self, look: Look) -> None:
        words = look.say(f"settings.label.{self.row.key}")
        self.label.setText(words)
        self.control.setAccessibleName(words)
        if self.row.kind is Kind.SECRET:
            self.text.setPlaceholderText(look.say("settings.secret_kept"))
        if self.row.kind is Kind.LIST:
            self.text.setPlaceholderText(look.say("settings.list_hint"))
            self.text.setToolTip(self.text.placeholderText())
        if self._browse is not None:
            self._browse.draw(look.say("settings.browse"), "", "list", look)
            self._browse.setAccessibleName(look.say("settings.browse_for", what=words))
        if self.row.kind in (Kind.CHOICE, Kind.SWITCH):
            self._offered = [(value, self._choice_words(value, look)) for value in self._choices()]
            kept = self.choice.currentData()
            self._fill()
            if kept is not None:
                self._choose(str(kept))
        self.note.setText(look.say("settings.locked"))
        self.note.setVisible(self.locked)

    def _choices(self) -> tuple[str, ...]:
        choices = _SWITCH if self.row.kind is Kind.SWITCH else self.row.choices
        return ("", *choices) if self.row.optional else choices

    def _choice_words(self, value: str, look: Look) -> str:
        if not value:
            return look.say(self.row.nothing)
        if self.row.kind is Kind.SWITCH:
            return look.say("settings.yes" if value == "true" else "settings.no")
        key = f"settings.choice.{self.row.key}.{value}"
        return look.say(key) if look.texts.has(key) else value

    def _fill(self) -> None:
        self.choice.clear()
        for value, words in self._offered:
            self.choice.addItem(words, value)

    def lock(self, locked: bool) -> None:
        """What the administrator locked is shown and cannot be changed."""
        self.locked = locked
        self.control.setEnabled(not locked)
        if self._browse is not None:
            self._browse.setEnabled(not locked)
        self.note.setVisible(locked)

    def _choose_path(self) -> None:
        parent, title = self.place.window(), self.label.text()
        if self.row.kind is Kind.FOLDER:
            chosen = QFileDialog.getExistingDirectory(parent, title, self.text.text())
        else:
            chosen, _ = QFileDialog.getOpenFileName(parent, title, self.text.text())
        if chosen:
            self.text.setText(chosen)
            self.changed.emit()


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(map(str, value))
    return f"{value:g}" if isinstance(value, float) else str(value)
