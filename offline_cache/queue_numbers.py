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


DESK = ""
"""The line at the reception desk itself, as the line of a visit to no clinic in particular."""


def take_over(database: Database, case_id: str, clinic: str, visit_id: str) -> bool:
    """The number of a handed-over visit goes to the visit that finishes it, where it waits in the same line.

    False when there is none to take: none was handed over, or the desk called that number and the clinic has its own.
    """
    sql = "UPDATE queue_numbers SET visit_id = ? WHERE visit_id = ? AND clinic = ?"
    return bool(case_id and database.execute(sql, [visit_id, case_id, clinic]).rowcount)


def give_back(database: Database, visit_id: str, case_id: str) -> None:
    """A case that is open again has the number it had, taken over or not."""
    sql = """UPDATE queue_numbers SET visit_id = ? WHERE visit_id = ?
        AND NOT EXISTS (SELECT 1 FROM queue_numbers WHERE visit_id = ?)"""
    database.execute(sql, [case_id, visit_id, case_id])
