"""From the desk's thread to the screen's: hands over the newest state, never a queue of old ones."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.flow.state import State


class DeskBridge(QObject):
    """Created in the GUI thread; ``publish`` may be called from any thread.

    A burst of states between two turns of the event loop is drawn once, as the last of them: a state holds
    everything there is to show, so the ones before it tell nothing more.
    """

    state_changed = Signal(object)
    """Emits: the newest ``State``, in the GUI thread."""

    _woken = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: State | None = None
        self._woken.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def publish(self, state: State) -> None:
        """Hand over a state; returns at once."""
        with self._lock:
            on_its_way = self._newest is not None
            self._newest = state
        if not on_its_way:
            self._woken.emit()

    @Slot()
    def _deliver(self) -> None:
        with self._lock:
            state, self._newest = self._newest, None
        if state is not None:
            self.state_changed.emit(state)
