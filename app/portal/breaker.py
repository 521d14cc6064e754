"""Circuit breaker: after failures in a row stop asking for a while, then ask once."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable


class CircuitBreaker:
    """Closed until ``limit`` failures in a row, then open for ``pause_s``, then one probe decides."""

    def __init__(self, clock: Callable[[], float], limit: int = 3, pause_s: float = 60.0) -> None:
        self._clock = clock
        self._limit = limit
        self._pause_s = pause_s
        self._lock = threading.Lock()
        self._failures = 0
        self._opens_at = 0.0
        self._held_until = -math.inf

    def hold(self, pause_s: float) -> None:
        """The other side asked to be left alone for so long."""
        with self._lock:
            self._held_until = max(self._held_until, self._clock() + pause_s)

    @property
    def held(self) -> bool:
        """Whether the other side is to be left alone still."""
        with self._lock:
            return self._clock() < self._held_until

    def allows(self) -> bool:
        """Whether to ask now. After the pause the first caller may; the rest wait for what it finds."""
        with self._lock:
            if self._clock() < self._held_until:
                return False
            if self._failures < self._limit:
                return True
            if self._clock() < self._opens_at:
                return False
            self._opens_at = self._clock() + self._pause_s
            return True

    def record(self, *, failed: bool) -> None:
        with self._lock:
            self._failures = self._failures + 1 if failed else 0
            if self._failures >= self._limit:
                self._opens_at = self._clock() + self._pause_s
