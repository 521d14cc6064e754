"""Visits whose terms of care hang on this year's co-payments, which the insurer has not told yet.

The desk that recorded such a visit is asking already. An outbox row asks again where no answer came, also after the
program was started anew; with the answer row and case are done.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from offline_cache import outbox
from offline_cache.plain import utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

ASK_AGAIN = dt.timedelta(minutes=5)
"""The question of the check-in is answered or has failed by then."""


def add(database: Database, visit_id: str, judged_by: str, now: dt.datetime) -> None:
    """``judged_by`` is the case as text. Call inside the transaction that records the visit."""
    database.execute("INSERT INTO open_terms VALUES (?, ?)", [visit_id, judged_by])
    due_at = now + ASK_AGAIN
    outbox.add(database, outbox.CO_PAYMENT, key=visit_id, visit_id=visit_id, now=now, due_at=due_at)


def judged_by(database: Database, visit_id: str) -> str:
    """Empty when nothing is open about this visit."""
    row = database.execute("SELECT judged_by FROM open_terms WHERE visit_id = ?", [visit_id]).fetchone()
    return row[0] if row else ""


def settle(database: Database, visit_id: str, now: dt.datetime) -> None:
    with transaction(database):
        close(database, visit_id, now)


def close(database: Database, visit_id: str, now: dt.datetime) -> None:
    """Nothing is open any more. Call inside a transaction."""
    database.execute("DELETE FROM open_terms WHERE visit_id = ?", [visit_id])
    sql = "UPDATE outbox SET state = 'done', settled_at = ?, reason = '' WHERE visit_id = ? AND kind = ?"
    database.execute(f"{sql} AND state <> 'done'", [utc_text(now), visit_id, outbox.CO_PAYMENT])
