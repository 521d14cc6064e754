"""How long bytes take between reader and card."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Air:
    """The contactless interface: a bit rate both ways and a fixed cost of every exchange.

    ISO/IEC 14443 offers 106, 212, 424 and 848 kbit/s; ``latency_ms`` stands for frame guard times,
    the reader and its driver. The card's own computing time comes on top.
    """

    kbps: float
    latency_ms: float
    sleep: Callable[[float], None] = time.sleep

    def duration_s(self, byte_count: int) -> float:
        """Seconds one exchange of ``byte_count`` bytes, command and response together, spends on the way."""
        return self.latency_ms / 1000 + byte_count * 8 / (self.kbps * 1000)

    def cross(self, command: bytes, response: bytes) -> None:
        """Wait as long as the exchange takes."""
        self.sleep(self.duration_s(len(command) + len(response)))
