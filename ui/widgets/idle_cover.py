"""A sheet over everything on the screen of a desk that nobody uses: names are not left lying open in a hall.

It locks nothing: a key, a touch or the next patient's card takes it away. Who must not use this machine at all is kept
off by the system's own lock.
"""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.announce import announce
from ui.style.look import Look
from ui.style.tokens import SPACE
from ui.widgets.labels import label, show_icon

_LOOK_EVERY_MS = 5_000
_HANDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.Wheel,
    }
)
_ICON_SIDE = 64


class IdleCover(QFrame):
    """Over ``parent``, a whole window's content. ``clock`` gives seconds.

    The key that uncovers does nothing else, except what a scanner may have begun with.
    """

    def __init__(self, parent: QWidget, clock: Callable[[], float] = monotonic) -> None:
        super().__init__(parent)
        self.setObjectName("Canvas")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._cover, self._clock = parent, clock
        self._after_s: float | None = None
        self._used_s = clock()
        self._watched: QObject | None = None
        self._icon, self._title = label("icon"), label("display", wrap=True)
        self._hint = label("muted", wrap=True)
        for words in (self._title, self._hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setSpacing(SPACE.medium)
        column.addStretch(1)
        column.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addStretch(1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        parent.installEventFilter(self)
        self.hide()

    def draw(self, look: Look) -> None:
        self._title.setText(look.say("ui.cover.title"))
        self._hint.setText(look.say("ui.cover.hint"))
        show_icon(self._icon, "person", look.palette.muted, _ICON_SIDE)
        self.setAccessibleName(f"{self._title.text()} {self._hint.text()}")

    def wait(self, minutes: int) -> None:
        """Cover after so long without a hand; 0: never."""
        self._after_s = minutes * 60.0 if minutes else None
        if minutes:
            self._timer.start(_LOOK_EVERY_MS)
        else:
            self._timer.stop()
        self.used()

    def used(self) -> None:
        """Somebody is there."""
        self._used_s = self._clock()
        self.hide()

    def look(self) -> None:
        """Has it been long enough?"""
        self._watch()
        if self._after_s is None or self.isVisible() or self._clock() - self._used_s < self._after_s:
            return
        self.setGeometry(self._cover.rect())
        self.show()
        self.raise_()
        announce(self, self.accessibleName())

    def _watch(self) -> None:
        """Keys and touches are seen where the system hands them over: there are few, and none is swallowed before."""
        handle = self.window().windowHandle()
        if handle is not None and handle is not self._watched:
            self._watched = handle
            handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self._cover:
            if event.type() is QEvent.Type.Resize:
                self.setGeometry(self._cover.rect())
            return False
        if event.type() not in _HANDS:
            return False
        covered = self.isVisible()
        if covered and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # asks whether a key is a command: now it is none, and comes again as a key
            return True
        self.used()
        return covered and not _may_be_scanned(event)


def _may_be_scanned(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.text().isprintable() and bool(event.text().strip())
