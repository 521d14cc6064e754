"""What the insurer tells of other facilities, asked beside the check-in: this year's co-payments, stays.

Source: coverage-portal.md §1.6, §1.7, §1.9: no second try on a time-out, and a quarter of an hour of peace per person,
as the portal keeps a list of accounts that ask too much.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Generic, TypeVar

from app.portal.asking import Keep, keep_nothing
from app.portal.elsewhere import co_payment
from app.portal.session import PortalSession
from domain.coverage import CoverageQuery
from domain.failure import Failure

log = logging.getLogger("tiepdon.desk")

T = TypeVar("T")

PEACE_S = 900.0
_MOST = 2000


def co_paid_vnd(session: PortalSession, query: CoverageQuery, keep: Keep = keep_nothing) -> int:
    """0 where the insurer has nothing on record. Raises Failure as a look-up."""
    found = co_payment(session, query, keep)
    return found.total_vnd if found is not None else 0


class OncePerPerson(Generic[T]):
    """Any thread may ask; blocks up to the portal's time budget."""

    def __init__(self, ask: Callable[[CoverageQuery], T], clock: Callable[[], float] = time.monotonic) -> None:
        self._ask, self._clock = ask, clock
        self._lock = threading.Lock()
        self._held: dict[str, tuple[T | None, float]] = {}

    def told(self, query: CoverageQuery) -> T | None:
        """What the insurer told; None where it gave no answer.

        The same person again within a quarter of an hour hears the same, an answer that did not come included.
        """
        with self._lock:
            held, until_s = self._held.get(query.number, (None, 0.0))
            if self._clock() < until_s:
                return held
            self._keep(query.number, None)  # whoever asks meanwhile does not ask twice
        found = self._asked(query)
        with self._lock:
            self._keep(query.number, found)
        return found

    def _keep(self, number: str, found: T | None) -> None:
        self._held.pop(number, None)
        self._held[number] = (found, self._clock() + PEACE_S)
        while len(self._held) > _MOST:
            self._held.pop(next(iter(self._held)))

    def _asked(self, query: CoverageQuery) -> T | None:
        try:
            return self._ask(query)
        except Failure as failure:
            log.warning("not told beside the check-in: %s", failure.code)
            return None
