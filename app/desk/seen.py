"""What a desk at work knows of its devices, kept for the devices page and ``tiepdon doctor``."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from app.doctor.last_ok import CAMERA_HELD, forget, keep_last_ok
from app.flow.state import DeviceState, State
from domain.card import ReaderState

_READER_WELL = frozenset({ReaderState.NO_CARD, ReaderState.CARD, ReaderState.UNKNOWN_CARD})


def well(state: State) -> Iterator[str]:
    """Names of the probes of what the desk has seen working."""
    if state.reader.state in _READER_WELL:
        yield "reader"
    if state.camera.state is DeviceState.OK:
        yield "camera"
    if state.portal.state is DeviceState.OK:
        yield "portal"
    if state.memory.state is DeviceState.OK:
        yield "database"


class Seen:
    """``look`` is called now and then, in one thread; ``note`` by any."""

    def __init__(self, home: Path, state: Callable[[], State], now: Callable[[], dt.datetime]) -> None:
        self._home, self._state, self._now = home, state, now
        self._noted: set[str] = set()
        self._lock = threading.Lock()
        self._held = False

    def note(self, name: str) -> None:
        """This one just worked, as a printer does when a slip is out."""
        with self._lock:
            self._noted.add(name)

    def look(self) -> None:
        with self._lock:
            noted, self._noted = self._noted, set()
        names = {*noted, *well(self._state())}
        if "camera" in names:
            names.add(CAMERA_HELD)
        elif self._held:
            forget(self._home, CAMERA_HELD)
        self._held = CAMERA_HELD in names
        keep_last_ok(self._home, names, self._now())

    def close(self) -> None:
        if self._held:
            forget(self._home, CAMERA_HELD)
