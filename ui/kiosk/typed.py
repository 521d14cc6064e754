"""A keyboard at a kiosk: a scanner that types, or keys of somebody who cannot use the touch screen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.kiosk.keypad import Keypad

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_LONGEST = 4096


class TypedLine:
    """Gathers what is typed up to Enter: digits go to the keypad that is up, anything else is a scanned code."""

    def __init__(self, window: QWidget, on_scan: Callable[[str], None]) -> None:
        self._window, self._on_scan = window, on_scan
        self._line = ""

    def forget(self) -> None:
        self._line = ""

    def take(self, event: QKeyEvent, keypad: Keypad | None) -> None:
        """Every key is taken: none reaches the window manager through us."""
        event.accept()
        text = event.text()
        if event.key() in _ENTER:
            self._ended(keypad)
        elif event.key() == Qt.Key.Key_Backspace and keypad is not None:
            keypad.rub_out()
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._move(back=event.key() == Qt.Key.Key_Backtab)
        elif text == " " and not self._line:
            self._press()
        elif text and text.isprintable() and len(self._line) < _LONGEST:
            self._line += text
            if keypad is not None and text in keypad.keys:
                keypad.type(text)

    def _ended(self, keypad: Keypad | None) -> None:
        line, self._line = self._line, ""
        if line and (keypad is None or not line.isdigit()):
            if keypad is not None:
                keypad.clear()
            self._on_scan(line)
        elif keypad is not None and keypad.digits:
            keypad.enter()
        else:
            self._press()

    def _press(self) -> None:
        focused = self._window.focusWidget()
        if isinstance(focused, QAbstractButton):
            focused.click()

    def _move(self, *, back: bool) -> None:
        chain = [one for one in self._window.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()]
        if not chain:
            return
        focused = self._window.focusWidget()
        at = chain.index(focused) if focused in chain else (0 if back else -1)
        chain[(at + (-1 if back else 1)) % len(chain)].setFocus(Qt.FocusReason.TabFocusReason)
