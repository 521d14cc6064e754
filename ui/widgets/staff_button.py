"""Whose desk it is, as a button that opens the change of shift."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.style.icons import set_button_icon
from ui.style.look import Look

_LEAST_CHARACTERS = 8
"""Of a name: fewer tell nobody who it is."""


class StaffButton(QWidget):
    """Takes the room that what stands beside it leaves, and stands back where that is too little for a name: the key
    does the same."""

    def __init__(self, do: Callable[[], None]) -> None:
        super().__init__()
        self._drawn: tuple[object, ...] = ()
        self._words = ""
        self._wanted = False
        self.button = QPushButton(self)
        self.button.setProperty("role", "quiet")
        self.button.clicked.connect(do)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def draw(self, name: str, key: str, look: Look, *, ready: bool) -> None:
        """``ready``: the settings are known, and somebody else can be chosen."""
        if self._drawn == (drawn := (name, look, ready)):
            return
        self._drawn = drawn
        self._words = name or look.say("people.staff.nobody")
        self._wanted = ready or bool(name)
        told = look.say("people.staff.button", name=self._words)
        self.button.setAccessibleName(told)
        self.button.setToolTip(look.say("ui.key_hint", label=told, shortcut=key) if ready else told)
        self.button.setEnabled(ready)
        set_button_icon(self.button, "staff", look.palette.muted, look.palette.muted)
        self._place()

    def _place(self) -> None:
        button, letters = self.button, self.button.fontMetrics()
        button.setText(f" {self._words}")
        whole = button.sizeHint()
        around = whole.width() - letters.horizontalAdvance(button.text())
        room = min(self.width(), whole.width())
        least = min(whole.width(), around + letters.averageCharWidth() * _LEAST_CHARACTERS)
        button.setVisible(self._wanted and room >= least)
        if room < whole.width():
            button.setText(letters.elidedText(button.text(), Qt.TextElideMode.ElideMiddle, room - around))
        button.setGeometry(0, (self.height() - whole.height()) // 2, room, whole.height())

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(0, self.button.sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._place()
