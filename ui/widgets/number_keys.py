"""Digits as answers, while a scanner's digits stay a scan.

A digit counts when nothing follows it within a scanner's breath; otherwise the whole burst goes to the scan field.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent

BREATH_MS = 60
"""Longer than a wedge scanner needs from one sign to the next, shorter than anybody waits."""


class NumberKeys(QObject):
    """``spill`` takes what was no answer."""

    chosen = Signal(int)
    """Emits: the number, from 1."""

    def __init__(self, most: int, spill: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._most = most
        self._spill = spill
        self._waiting = ""
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH_MS)
        self._breath.timeout.connect(self.flush)

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key was of use here; the caller leaves it to others when not."""
        text = event.text()
        if not text.strip() or not text.isprintable():
            return False
        if self._waiting:
            burst, self._waiting = self._waiting + text, ""
            self._breath.stop()
            self._spill(burst)
            return True
        if text in "123456789" and int(text) <= self._most:
            self._waiting = text
            self._breath.start()
            return True
        return False

    def flush(self) -> None:
        """Choose what waits, now."""
        waiting, self._waiting = self._waiting, ""
        self._breath.stop()
        if waiting:
            self.chosen.emit(int(waiting))
