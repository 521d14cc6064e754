"""Ctrl-C in the terminal, or the end of the session, closes the window as staff would: what is stored is stored."""

from __future__ import annotations

import signal
import socket
from types import FrameType

from PySide6.QtCore import QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication


def end_with_signals(app: QApplication) -> None:
    """Have SIGINT and SIGTERM leave the event loop with 128 + their number; a second one does not wait for it.

    To be called in the main thread. Python runs its handlers between two steps of Python; a window where nothing
    happens takes none, so the signal wakes the event loop through a socket.
    """
    awake, waker = socket.socketpair()
    for end in (awake, waker):
        end.setblocking(False)
    signal.set_wakeup_fd(waker.fileno(), warn_on_full_buffer=False)
    notifier = QSocketNotifier(awake.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(lambda *_: _drained(awake, waker))

    asked: list[int] = []

    def leave(number: int, _: FrameType | None) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)
        QTimer.singleShot(0, app, lambda: app.exit(128 + number))  # also where the loop has not begun yet

    for which in (signal.SIGINT, signal.SIGTERM):
        signal.signal(which, leave)


def end_at_once() -> None:
    """Have the signals end the program as they do by themselves: while pictures are drawn no event loop hears them,
    and nothing is lost."""
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _drained(awake: socket.socket, _: socket.socket) -> None:
    """The second socket is only kept: closed, it would wake nobody."""
    try:
        awake.recv(64)
    except BlockingIOError:
        return
