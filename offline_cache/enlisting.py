"""Outbox rows of a kind that only some sites send: made beside the visits, not with them.

The visit's own transaction knows nothing of it, and a program killed in between makes up for it at the next call.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from offline_cache.plain import utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

_ENLIST = """INSERT INTO outbox (kind, key, visit_id, created_at, next_try_at)
    SELECT :kind, id, id, :now, :now FROM visits
    WHERE day >= :day AND cancelled_at = ''
    AND EXISTS (SELECT 1 FROM outbox WHERE visit_id = visits.id AND kind = 'visit' AND created_at >= :since)
    AND NOT EXISTS (SELECT 1 FROM outbox WHERE visit_id = visits.id AND kind = :kind)
    ORDER BY arrived_at, id"""
"""What counts is when a visit was recorded; its day is there for the index.

A visit that is itself not sent (handed over, to be finished by a colleague) is left out of this too."""
_LOOK_BACK = dt.timedelta(days=1)
"""Nobody's visit is recorded that long after the arrival."""


def enlist(database: Database, kind: str, now: dt.datetime) -> int:
    """Queue this kind for every visit recorded since it was first asked for that has none. Returns how many.

    However much later than the last call this one is.
    """
    with transaction(database):
        database.execute("INSERT OR IGNORE INTO meta VALUES (?, ?)", [_since(kind), utc_text(now)])
        (since,) = database.execute("SELECT value FROM meta WHERE name = ?", [_since(kind)]).fetchone()
        if since > utc_text(now + dt.timedelta(hours=1)):  # written before the clock was set right
            since = utc_text(now - _LOOK_BACK)
        day = (dt.datetime.fromisoformat(since) - _LOOK_BACK).date().isoformat()
        values = {"kind": kind, "now": utc_text(now), "since": since, "day": day}
        count = database.execute(_ENLIST, values).rowcount
        if since < utc_text(now - 2 * _LOOK_BACK):  # seldom: this is called every few seconds
            database.execute("UPDATE meta SET value = ? WHERE name = ?", [utc_text(now - _LOOK_BACK), _since(kind)])
        return count


def enlist_no_more(database: Database, kind: str) -> None:
    """The site does not send this kind (any more): visits until the day it does again stay out of it."""
    database.execute("DELETE FROM meta WHERE name = ?", [_since(kind)])


def _since(kind: str) -> str:
    return f"{kind}_since"
