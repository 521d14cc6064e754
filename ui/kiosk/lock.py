"""Keeps patients inside: full screen, in front, without the window manager's keys as far as Qt can.

Qt cannot keep the system's own keys (Ctrl+Alt+Del, and on Wayland any of the compositor's): for those the machine's
kiosk mode is set up, see docs/kiosk.md.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_GRABS = frozenset({"xcb", "windows"})
"""Where a grabbed keyboard also keeps Alt+Tab and its like."""


class Lock(QObject):
    """Holds a window locked until ``release``."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._held = True
        window.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint)
        window.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        window.installEventFilter(self)

    def show(self) -> None:
        self._window.setGeometry(self._window.screen().geometry())  # without a window manager nobody else does
        self._window.showFullScreen()
        if QGuiApplication.platformName() in _GRABS:
            self._window.grabKeyboard()

    def release(self) -> None:
        self._held = False
        self._window.releaseKeyboard()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Minimised or behind another window: back in front at once; keys meant for shortcuts are ours."""
        if self._held and watched is self._window:
            if event.type() in (QEvent.Type.WindowStateChange, QEvent.Type.WindowDeactivate):
                QTimer.singleShot(0, self._window, self._to_front)
            elif event.type() is QEvent.Type.ShortcutOverride:
                event.accept()
        return False

    def _to_front(self) -> None:
        if not self._held:
            return
        if self._window.isMinimized() or not self._window.isFullScreen():
            self._window.showFullScreen()
        self._window.raise_()
        self._window.activateWindow()
