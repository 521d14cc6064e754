"""A button that does one action and shows the key that does it too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.texts import plain
from ui.style.icons import set_button_icon
from ui.style.look import Look
from ui.widgets.elide import ElidedButton


class ActionButton(ElidedButton):
    """Space and Enter press it; everything else a scanner may type goes on to the window."""

    def __init__(self, do: Callable[[], None], role: str = "secondary", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", role)
        self.setIconSize(QSize(20, 20))
        self.clicked.connect(do)

    def draw(self, words: str, key: str, icon: str, look: Look) -> None:
        """``words`` may mark a mnemonic with ``&``; an empty ``key`` is not shown."""
        name = plain(words)
        shown = look.say("ui.key_hint", label=words, shortcut=key) if key else words
        self.setText(f" {shown}")  # a blank keeps the icon from touching the words
        self.setAccessibleName(name)
        primary = self.property("role") == "primary"
        colour = look.palette.on_accent if primary else look.palette.accent
        set_button_icon(self, icon, colour, look.palette.neutral.edge)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
