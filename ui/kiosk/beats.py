"""The kiosk's heartbeat for its watchdog, and the end of the kiosk when the watchdog is gone."""

from __future__ import annotations

import os
import sys
import threading
from typing import IO

from PySide6.QtCore import QObject, QTimer, Signal

from app.kiosk.watch import BEAT

_EVERY_MS = 1000
_LAST_WORD_S = 10.0


class Beats(QObject):
    """Beats while the event loop turns; written in a thread, as a watchdog that hangs must not hang the kiosk."""

    orphaned = Signal()
    """Emitted when the watchdog is gone: its end of standard input was closed."""

    def __init__(self, out: IO[str] = sys.stdout, watchdog: IO[str] = sys.stdin, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._out, self._watchdog = out, watchdog
        self._turned = threading.Event()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._turned.set)
        self._timer.start(_EVERY_MS)
        for work in (self._beat, self._listen):
            threading.Thread(target=work, name="heartbeat", daemon=True).start()

    def _beat(self) -> None:
        while True:
            self._turned.wait()
            self._turned.clear()
            try:
                print(BEAT, file=self._out, flush=True)
            except (OSError, ValueError):  # nobody listens any more; ``_listen`` ends the kiosk
                return

    def _listen(self) -> None:
        self._watchdog.read()
        self.orphaned.emit()
        timer = threading.Timer(_LAST_WORD_S, os._exit, (1,))  # an event loop that hangs hears no signal
        timer.daemon = True
        timer.start()
