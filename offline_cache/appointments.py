"""Tomorrow's patients, to be looked up at night so that the morning needs no network."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from domain.coverage import CoverageQuery
from domain.person import PartialDate
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

MOST_ATTEMPTS = 3


@dataclass(frozen=True, slots=True, repr=False)
class Appointment:
    id: int
    day: dt.date
    query: CoverageQuery


@dataclass(frozen=True, slots=True)
class Progress:
    """How many of a day's appointments were answered, refused (tried in vain), or still wait."""

    answered: int
    refused: int
    waiting: int


def add(database: Database, day: dt.date, queries: Iterable[CoverageQuery]) -> int:
    """Take a list in; a number already there for that day stays as it is. Returns how many are new."""
    before = _count(database, day)
    with transaction(database):
        for query in queries:
            database.execute(
                "INSERT OR IGNORE INTO appointments (day, number, name, birth_date) VALUES (?, ?, ?, ?)",
                [day.isoformat(), query.number, query.name, str(query.birth_date)],
            )
    return _count(database, day) - before


def _count(database: Database, day: dt.date) -> int:
    (count,) = database.execute("SELECT count(*) FROM appointments WHERE day = ?", [day.isoformat()]).fetchone()
    return int(count)


def next_waiting(database: Database, day: dt.date) -> Appointment | None:
    """The one tried least and longest ago; a killed run goes on where it stopped."""
    row = database.execute(
        "SELECT id, number, name, birth_date FROM appointments WHERE day = ? AND state = 'waiting' "
        "ORDER BY attempts, id LIMIT 1",
        [day.isoformat()],
    ).fetchone()
    return Appointment(row[0], day, CoverageQuery(row[1], row[2], PartialDate.parse(row[3]))) if row else None


def settle(database: Database, appointment: Appointment, code: str, *, answered: bool) -> None:
    """Write down what came; without an answer it waits for another turn, MOST_ATTEMPTS in all."""
    database.execute(
        "UPDATE appointments SET attempts = attempts + 1, code = ?, state = "
        "CASE WHEN ? THEN 'answered' WHEN attempts + 1 >= ? THEN 'refused' ELSE 'waiting' END WHERE id = ?",
        [code, answered, MOST_ATTEMPTS, appointment.id],
    )


def progress(database: Database, day: dt.date) -> Progress:
    sql = "SELECT state, count(*) FROM appointments WHERE day = ? GROUP BY state"
    counts = dict(database.execute(sql, [day.isoformat()]).fetchall())
    return Progress(counts.get("answered", 0), counts.get("refused", 0), counts.get("waiting", 0))
