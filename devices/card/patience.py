"""How long something that went away is waited for, by the time spent looking and not by the clock on the wall."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager


class Patience:
    """Seconds left to wait, spent look by look.

    No look costs more than ``look_s``, so that a machine that slept through one (whose clock then
    jumps) still waits for what comes back after it.
    """

    def __init__(self, seconds: float, look_s: float) -> None:
        self._left_s = seconds
        self._look_s = look_s

    @property
    def is_out(self) -> bool:
        return self._left_s <= 0

    @contextmanager
    def look(self) -> Iterator[float]:
        """One look; gives the most seconds it may take."""
        most_s = min(self._look_s, max(self._left_s, 0.0))
        began = time.monotonic()
        try:
            yield most_s
        finally:
            self._left_s -= min(time.monotonic() - began, most_s)
