"""This year's co-payments, asked beside the check-in where the terms of care hang on them.

Source: coverage-portal.md §1.7, §1.9: no second try on a time-out, and a quarter of an hour of peace per person, as the
portal keeps a list of accounts that ask too much.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from app.portal.elsewhere import co_payment
from app.portal.session import PortalSession
from domain.coverage import CoverageQuery
from domain.failure import Failure

log = logging.getLogger("tiepdon.desk")

PEACE_S = 900.0
_MOST = 2000


class CoPaid:
    """Any thread may ask; blocks up to the portal's time budget."""

    def __init__(self, session: PortalSession, clock: Callable[[], float] = time.monotonic) -> None:
        self._session, self._clock = session, clock
        self._lock = threading.Lock()
        self._held: dict[str, tuple[int | None, float]] = {}

    def total_vnd(self, query: CoverageQuery) -> int | None:
        """What was paid this year, 0 where the insurer has nothing on record; None where it gave no answer.

        The same person again within a quarter of an hour hears the same, an answer that did not come included.
        """
        with self._lock:
            total, until_s = self._held.get(query.number, (None, 0.0))
            if self._clock() < until_s:
                return total
            self._keep(query.number, None)  # whoever asks meanwhile does not ask twice
        total = self._asked(query)
        with self._lock:
            self._keep(query.number, total)
        return total

    def _keep(self, number: str, total: int | None) -> None:
        self._held.pop(number, None)
        self._held[number] = (total, self._clock() + PEACE_S)
        while len(self._held) > _MOST:
            self._held.pop(next(iter(self._held)))

    def _asked(self, query: CoverageQuery) -> int | None:
        try:
            found = co_payment(self._session, query)
        except Failure as failure:
            log.warning("co-payment not known: %s", failure.code)
            return None
        return found.total_vnd if found is not None else 0
