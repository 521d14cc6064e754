"""What the portal did not tell while a visit was recorded is asked for by itself when it answers again."""

from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from app.desk.late_answers import ask_next
from app.portal.recheck import recheck_next
from domain.failure import Failure
from offline_cache.outbox import CO_PAYMENT, RECHECK

if TYPE_CHECKING:
    from app.desk.late_answers import CoPaid
    from app.portal.client import CoverageSource
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

_EVERY_S = 30.0
_CLOSE_S = 1.0


class Rechecks:
    """A thread of its own; ``portal_is_back`` and ``close`` may be called from any thread and return at once."""

    def __init__(
        self, memory: DatabaseThread, source: CoverageSource, co_paid: CoPaid, every_s: float = _EVERY_S
    ) -> None:
        self._memory = memory
        self._source = source
        self._co_paid = co_paid
        self._every_s = every_s
        self._wake = threading.Event()
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="rechecks", daemon=True)
        self._thread.start()

    def portal_is_back(self) -> None:
        """Do not wait for the next try: what is pending is due now."""
        self._memory.submit(lambda store: [store.hurry_outbox(kind) for kind in (RECHECK, CO_PAYMENT)])
        self._wake.set()

    def close(self) -> None:
        self._closed.set()
        self._wake.set()
        self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        while not self._closed.is_set():
            self._wake.wait(self._every_s)
            self._wake.clear()
            try:
                while not self._closed.is_set() and self._ask_next():
                    log.info("a visit was asked about again")
            except Failure as failure:
                log.warning("re-checks wait: %s", failure)
            except Exception as error:  # one visit that trips us up must not leave the others unasked
                log.error("re-check: %s", type(error).__name__)  # without its text, which may quote the record

    def _ask_next(self) -> bool:
        looked_up = recheck_next(self._memory, self._source)
        return ask_next(self._memory, self._co_paid) or looked_up
