"""A field for people: what a scanner types into it by mistake goes where scans go, and the field is as it was before.

A wedge scanner is told by its speed and by what it types: no hand types ten signs of a number at its pace.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.widgets.command_keys import is_command

BREATH_S = 0.035
"""Signs closer than this are a machine's; the quickest typists need twice as long."""
LINE_END_S = 0.4
"""A second line end closer than this belongs to the same scan."""
_CODE = re.compile(r"\d{10}|\d{12}|[A-Z]{2}[0-9A-Z]{13}")
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


def looks_scanned(text: str) -> bool:
    """The codes people carry: a QR with its fields, a citizen number, an insurance number or card code."""
    return "|" in text or bool(_CODE.fullmatch(text))


class WedgeField(QLineEdit):
    """Calls ``on_scan`` with what a scanner typed; everything else is a usual field."""

    def __init__(
        self, on_scan: Callable[[str], None], parent: QWidget | None = None, clock: Callable[[], float] = monotonic
    ) -> None:
        super().__init__(parent)
        self._on_scan = on_scan
        self._clock = clock
        self._burst = ""
        self._before = ("", 0)
        self._last_s = -1.0
        self._scanned_s = -1.0

    def setPlaceholderText(self, words: str) -> None:  # noqa: N802 - Qt's name
        """What is asked for here, also as the tooltip: a short field may not have room for it."""
        super().setPlaceholderText(words)
        self.setToolTip(words)

    def event(self, event: QEvent) -> bool:
        """Tab is looked at before Qt turns it into a change of focus."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and self._ends_scan(event):
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_command(event, self):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        text = event.text()
        if text and text.isprintable():
            now_s = self._at_s(event)
            if now_s - self._last_s > BREATH_S:
                self._burst, self._before = "", (self.text(), self.cursorPosition())
            self._burst += text
            self._last_s = now_s
        super().keyPressEvent(event)
        if event.key() in _ENDS:
            event.accept()  # an Enter for the field is none for the window behind it

    def _at_s(self, event: QKeyEvent) -> float:
        """When the key was pressed, not when a busy program came to it; some platforms do not say."""
        return event.timestamp() / 1000 if event.timestamp() else self._clock()

    def _ends_scan(self, event: QKeyEvent) -> bool:
        if event.key() not in _ENDS:
            return False
        now_s, burst = self._at_s(event), self._burst
        if burst and now_s - self._last_s <= BREATH_S and looks_scanned(burst):
            self._take_out(now_s)
            self._on_scan(burst)
            return True
        return 0 <= now_s - self._scanned_s < LINE_END_S

    def _take_out(self, now_s: float) -> None:
        text, cursor = self._before
        self.setText(text)
        self.setCursorPosition(cursor)
        self._burst, self._scanned_s = "", now_s
