"""The station's memory as one value: what its owner thread works with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.coverage import CoverageAnswer, CoverageQuery
from domain.visit import Visit
from offline_cache import audit, coverage_cache, outbox, visits

if TYPE_CHECKING:
    from sqlite_utils import Database


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Store:
    """Reading and writing in the thread that opened ``database``; every method is one transaction.

    Any of them raises a Failure of the L group when disk, lock or key fail.
    """

    database: Database
    now: Callable[[], dt.datetime] = _utc_now

    def record_visit(self, visit: Visit) -> str:
        """Keep the visit and queue it for sending; on return it is on the disk. The same id twice is kept once."""
        return visits.record(self.database, visit, self.now())

    def visits(self, day: dt.date | None = None) -> list[visits.VisitRow]:
        """Visits of a clinic day (UTC+7), or all, in order of arrival."""
        return visits.listed(self.database, day)

    def remember_answer(self, query: CoverageQuery, answer: CoverageAnswer, staff: str = "") -> None:
        """Keep an attempt as proof, and its answer for the time without a network when it is about the person."""
        coverage_cache.remember(self.database, query, answer, staff)

    def last_answer(self, number: str) -> CoverageAnswer | None:
        """The last answer about the person asked under this number, marked as from the cache, or None."""
        return coverage_cache.last(self.database, number)

    def attempts(self, number: str | None = None, limit: int = 1000) -> list[coverage_cache.AttemptRow]:
        """Questions to the portal, newest first."""
        return coverage_cache.attempts(self.database, number, limit)

    def claim_outbox(self) -> outbox.OutboxRow | None:
        """The next thing to send, now marked as being sent; None when nothing is due."""
        return outbox.claim(self.database, self.now())

    def settle_outbox(self, row: outbox.OutboxRow, answer: outbox.Answer) -> None:
        outbox.settle(self.database, row, answer, self.now())

    def recover_outbox(self) -> int:
        """Once at start, before the first claim: rows a killed program was sending are pending again."""
        return outbox.recover(self.database)

    def outbox(self, state: str | None = None) -> list[outbox.OutboxState]:
        """What waits, was sent or is parked."""
        return outbox.listed(self.database, state)

    def retry_parked(self, row_id: int) -> bool:
        """Send a parked row again with its old key."""
        return outbox.retry_parked(self.database, row_id, self.now())

    def audit_broken_at(self) -> int | None:
        """Number of the first audit row that does not follow from those before it, or None."""
        return audit.first_broken(self.database)

    def altered_visit(self) -> str | None:
        """Id of a visit whose record is not the one that was recorded (or is gone), or None."""
        return visits.first_altered(self.database)
