"""From the desk's thread to the screen's: hands over the newest state, never a queue of old ones."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from app.flow.state import State

_REST_MS = 16
"""Between two drawings the event loop has a turn of its own: the camera's picture, keys and the mouse come first."""


class DeskBridge(QObject):
    """Created in the GUI thread; ``publish`` may be called from any thread.

    A state that comes to a resting screen is drawn at once. A burst of states is drawn as the last of them: a state
    holds everything there is to show, so the ones before it tell nothing more.
    """

    state_changed = Signal(object)
    """Emits: the newest ``State``, in the GUI thread."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: State | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setTimerType(Qt.TimerType.PreciseTimer)
        self._rest.timeout.connect(self._deliver)
        self._woken.connect(self._wake, Qt.ConnectionType.QueuedConnection)

    def publish(self, state: State) -> None:
        """Hand over a state; returns at once."""
        with self._lock:
            on_its_way = self._newest is not None
            self._newest = state
        if not on_its_way:
            self._woken.emit()

    @Slot()
    def _wake(self) -> None:
        if not self._rest.isActive():
            self._deliver()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            state, self._newest = self._newest, None
        if state is not None:
            self.state_changed.emit(state)
            self._rest.start(_REST_MS)
