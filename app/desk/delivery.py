"""What leaves the station by itself: one thread per receiver, so that a slow insurer does not keep the HIS waiting."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import TYPE_CHECKING

from offline_cache.delivery import IDLE_S, run
from offline_cache.outbox import CHECK_IN, VISIT

if TYPE_CHECKING:
    from app.handover.receivers import Receiver
    from offline_cache.writer import DatabaseThread

_CLOSE_S = 3.0
"""A try under way may last longer; its thread ends with the program, and the row is tried again at the next start."""


class Deliveries:
    """Starts at once; ``close`` may be called from any thread."""

    def __init__(self, memory: DatabaseThread, receivers: Sequence[Receiver], idle_s: float = IDLE_S) -> None:
        self._memory = memory
        self._receivers = receivers
        self._idle_s = idle_s
        self._stop = threading.Event()
        if not any(CHECK_IN in receiver.kinds for receiver in receivers):
            memory.submit(lambda store: store.enlist_no_more(CHECK_IN))
        nobody = not any(VISIT in receiver.kinds for receiver in receivers)
        memory.submit(lambda store: store.keep_here(kept=nobody))
        for before in filter(None, (receiver.before for receiver in receivers)):
            memory.submit(before)  # at once, and so before the first visit
        self._threads = [self._started(receiver) for receiver in receivers]

    def _started(self, receiver: Receiver) -> threading.Thread:
        named = {"kinds": receiver.kinds, "before": receiver.before, "idle_s": self._idle_s}
        arguments = (self._memory, receiver.sink, self._stop)
        thread = threading.Thread(target=run, args=arguments, kwargs=named, name=f"to {receiver.name}", daemon=True)
        thread.start()
        return thread

    def close(self, timeout_s: float = _CLOSE_S) -> None:
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout_s)
        for receiver in self._receivers:
            receiver.close()
