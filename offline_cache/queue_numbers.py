"""Queue numbers: per clinic and day from 1, without gaps or repeats, also without a network.

Each station counts for itself, so a number is unique together with its station's name.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlite_utils import Database


def give(database: Database, day: dt.date, clinic: str, visit_id: str) -> int:
    """The next number, for this visit; call inside the transaction that records it, or a gap may remain."""
    sql = "SELECT coalesce(max(number), 0) + 1 FROM queue_numbers WHERE day = ? AND clinic = ?"
    (number,) = database.execute(sql, [day.isoformat(), clinic]).fetchone()
    database.execute("INSERT INTO queue_numbers VALUES (?, ?, ?, ?)", [day.isoformat(), clinic, number, visit_id])
    return int(number)


def take_over(database: Database, from_visit: str, visit_id: str) -> bool:
    """The number of a handed-over visit goes to the visit that finishes it; False when there is none to take."""
    if not from_visit:
        return False
    sql = "UPDATE queue_numbers SET visit_id = ? WHERE visit_id = ?"
    return bool(database.execute(sql, [visit_id, from_visit]).rowcount)
