"""What a desk does beside its patients, every few seconds in a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence

log = logging.getLogger("tiepdon.desk")

_EVERY_S = 3.0
_CLOSE_S = 2.0


class Upkeep:
    """Starts at once; ``hurry`` and ``close`` may be called from any thread."""

    def __init__(self, chores: Sequence[Callable[[], None]], every_s: float = _EVERY_S) -> None:
        self._chores, self._every_s = chores, every_s
        self._wake, self._closed = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="upkeep", daemon=True)
        self._thread.start()

    def hurry(self) -> None:
        self._wake.set()

    def close(self) -> None:
        self._closed.set()
        self._wake.set()
        self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        while not self._closed.is_set():
            for chore in self._chores:
                try:
                    chore()
                except Exception:  # one chore that breaks must not end the others
                    log.exception("upkeep")
            self._wake.wait(self._every_s)
            self._wake.clear()
