"""The audit trail: append-only rows, each carrying the hash of the one before.

Changing, removing or reordering rows breaks the chain. Cutting rows off its end does not show in
the trail alone; ``head`` is what a site may print or send away to pin the end down.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import TYPE_CHECKING, Any

from offline_cache.plain import to_json, utc_text

if TYPE_CHECKING:
    from sqlite_utils import Database

GENESIS = "0" * 64


def append(database: Database, at: dt.datetime, kind: str, subject: str, detail: dict[str, Any]) -> None:
    """Add a row; call inside the transaction of what it tells of. ``detail`` holds no personal data."""
    seq, previous = head(database)
    row = (seq + 1, utc_text(at), kind, subject, to_json(detail), previous)
    database.execute("INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?)", [*row, _hash(row)])


def head(database: Database) -> tuple[int, str]:
    """Number and hash of the newest row; (0, GENESIS) before the first."""
    row = database.execute("SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1").fetchone()
    return (int(row[0]), str(row[1])) if row else (0, GENESIS)


def began_at(database: Database) -> dt.datetime | None:
    """When the first row was written; None while there is none."""
    row = database.execute("SELECT at FROM audit ORDER BY seq LIMIT 1").fetchone()
    return dt.datetime.fromisoformat(row[0]) if row else None


def first_broken(database: Database) -> int | None:
    """Number of the first row that does not follow from those before it, or None when all do."""
    expected, previous = 1, GENESIS
    for *row, stored in database.execute("SELECT * FROM audit ORDER BY seq"):
        if row[0] != expected or row[-1] != previous or stored != _hash(tuple(row)):
            return expected
        expected, previous = expected + 1, stored
    return None


def _hash(row: tuple[Any, ...]) -> str:
    return hashlib.sha256(to_json(row).encode("utf-8")).hexdigest()


def digest(text: str) -> str:
    """SHA-256 of a stored record, for the row that vouches for it."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()
