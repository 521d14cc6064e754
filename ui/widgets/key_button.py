"""A small button that shows only its key; what it does is its tooltip and its name."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPushButton, QWidget

from ui.shortcuts import Action, key_of
from ui.style.icons import set_button_icon
from ui.style.look import Look


class KeyButton(QPushButton):
    def __init__(self, action: Action, do: Callable[[], None], icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._icon_name = icon
        self.setProperty("role", "quiet")
        self.setIconSize(QSize(16, 16))
        self.clicked.connect(do)

    def draw(self, look: Look) -> None:
        key = key_of(self._action)
        word = look.say(f"ui.action.{self._action}")
        self.setText(key)
        self.setToolTip(look.say("ui.key_hint", label=word, shortcut=key))
        self.setAccessibleName(word)
        set_button_icon(self, self._icon_name, look.palette.muted, look.palette.line)
