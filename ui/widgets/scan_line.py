"""The one field of the desk: a number typed by hand, or whatever a keyboard-wedge scanner types.

A wedge scanner is a very fast typist that ends with Enter, Tab, or Enter twice (CR LF). So: Tab ends a text that is
there and moves the focus only when there is none; an Enter on the empty field that follows a submitted text within the
same breath is the second half of that line end and not a command.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.style.icons import tinted_icon
from ui.style.look import Look
from ui.widgets.command_keys import is_command

LINE_END_S = 0.4
"""Two Enters closer than this belong to one scan."""
LONGEST_SCAN = 600
"""Characters; the QR of a card has some two hundred."""
_ROOM_FOR = 14
"""Digits that are always seen; a citizen number has twelve."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ScanLine(QLineEdit):
    """Calls ``on_scan`` with each text that ends, ``on_enter`` for Enter on the empty field."""

    def __init__(
        self,
        on_scan: Callable[[str], None],
        on_enter: Callable[[], None],
        parent: QWidget | None = None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__(parent)
        self._on_scan = on_scan
        self._on_enter = on_enter
        self._clock = clock
        self._submitted_s = -LINE_END_S
        self._icon_action = QAction(self)
        self._icon_colour = ""
        self.addAction(self._icon_action, QLineEdit.ActionPosition.LeadingPosition)
        self.setMaxLength(LONGEST_SCAN)
        # Latin letters as typed: no prediction, no composing over a scanner's letters, nothing remembered
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhPreferLatin
        )

    def draw(self, look: Look) -> None:
        self.setPlaceholderText(look.say("ui.scan.placeholder"))
        self.setToolTip(self.placeholderText())
        self.setAccessibleName(look.say("ui.scan.name"))
        if self._icon_colour != look.palette.muted:
            self._icon_colour = look.palette.muted
            self._icon_action.setIcon(tinted_icon("qr", look.palette.muted, look.palette.line))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for a number and the icon: other things on the row give way first."""
        letters = self.fontMetrics().horizontalAdvance("0" * _ROOM_FOR)
        return super().minimumSizeHint() + QSize(letters, 0)

    def event(self, event: QEvent) -> bool:
        """Tab is taken before Qt turns it into a change of focus."""
        tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and is_command(event, self):
            event.ignore()
            return True
        if tab and event.type() is QEvent.Type.KeyPress and self.text().strip():
            self._submit()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() in _ENTER:
            self._enter(event)
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def _enter(self, event: QKeyEvent) -> None:
        if self.text().strip():
            self._submit()
        elif not event.isAutoRepeat() and self._clock() - self._submitted_s >= LINE_END_S:
            self._on_enter()

    def _submit(self) -> None:
        text = self.text().strip()
        self._empty()
        self._submitted_s = self._clock()
        self._on_scan(text)

    def _empty(self) -> None:
        """Qt's ``clear`` can be undone: Ctrl+Z would bring back an earlier patient's number, and not undo a visit."""
        self.setText("")

    def finish(self) -> str:
        """Take what stands there as a text that has ended; empty where nothing does."""
        text = self.text().strip()
        if text:
            self._submit()
        return text

    def take_over(self, text: str) -> None:
        """A key that was meant for this field while another widget had the focus."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.insert(text)
