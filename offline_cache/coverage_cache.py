"""Answers of the insurer: every attempt as proof, the last useful one per number for the time without a network."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery, Source
from offline_cache import audit
from offline_cache.plain import answer_from_json, to_json, utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

USEFUL = frozenset(
    {
        AnswerClass.OK,
        AnswerClass.OK_CHECK_PAPER,
        AnswerClass.OK_NEW_CARD,
        AnswerClass.NEW_CARD,
        AnswerClass.NOT_COVERED,
    }
)
"""Answers about the person. The others are about the question, the account or the network."""


@dataclass(frozen=True, slots=True, repr=False)
class AttemptRow:
    """One question to the portal, as Decree 188/2025 Art. 38 wants it proven."""

    id: int
    number: str
    name: str
    birth_date: str
    asked_at: dt.datetime
    staff: str
    code: str
    answer_class: str
    failure: str
    duration_ms: float
    raw: str


def remember(database: Database, query: CoverageQuery, answer: CoverageAnswer, staff: str) -> None:
    """Log the attempt, and keep the answer for later when it says something about the person.

    Answers that came from the cache are no attempts and are not written again.
    """
    if answer.source is not Source.PORTAL:
        return
    with transaction(database):
        log_attempt(database, query, answer, staff)
        if answer.answer_class in USEFUL:
            store(database, query.number, answer)


def store(database: Database, number: str, answer: CoverageAnswer) -> None:
    """Keep an answer under a number unless a newer one is there already."""
    text = to_json(replace(answer, raw=""))  # the raw reply is kept with the attempt
    database.execute(
        "INSERT INTO coverage_cache (number, asked_at, code, answer) VALUES (?, ?, ?, ?) "
        "ON CONFLICT (number) DO UPDATE SET asked_at = excluded.asked_at, code = excluded.code, "
        "answer = excluded.answer WHERE excluded.asked_at >= asked_at",
        [number, utc_text(answer.asked_at), answer.code, text],
    )


def last(database: Database, number: str) -> CoverageAnswer | None:
    """The last useful answer, marked as from the cache and with the time of the original question."""
    row = database.execute("SELECT answer FROM coverage_cache WHERE number = ?", [number]).fetchone()
    return answer_from_json(row[0], Source.CACHE) if row else None


def attempts(database: Database, number: str | None, limit: int) -> list[AttemptRow]:
    """Newest first."""
    sql = "SELECT * FROM portal_attempts"
    if number is None:
        rows = database.execute(f"{sql} ORDER BY id DESC LIMIT ?", [limit])
    else:
        rows = database.execute(f"{sql} WHERE number = ? ORDER BY id DESC LIMIT ?", [number, limit])
    return [_attempt(*row) for row in rows]


def _attempt(row_id: int, number: str, name: str, birth_date: str, asked_at: str, *rest: Any) -> AttemptRow:
    return AttemptRow(row_id, number, name, birth_date, dt.datetime.fromisoformat(asked_at), *rest)


def log_attempt(database: Database, query: CoverageQuery, answer: CoverageAnswer, staff: str) -> None:
    """Write the attempt and vouch for it in the audit trail; call inside a transaction."""
    cursor = database.execute(
        "INSERT INTO portal_attempts (number, name, birth_date, asked_at, staff, code, answer_class, failure, "
        "duration_ms, raw) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            query.number,
            query.name,
            str(query.birth_date),
            utc_text(answer.asked_at),
            staff,
            answer.code,
            answer.answer_class.value,
            answer.failure.value if answer.failure else "",
            answer.duration_ms,
            answer.raw,
        ],
    )
    detail = {"row_sha256": attempt_digest(database, int(cursor.lastrowid or 0))}
    audit.append(database, answer.asked_at, "portal_attempt", str(cursor.lastrowid), detail)


def attempt_digest(database: Database, row_id: int) -> str:
    """SHA-256 over the attempt as stored; empty when it is gone."""
    row = database.execute("SELECT * FROM portal_attempts WHERE id = ?", [row_id]).fetchone()
    return audit.digest(to_json(list(row))) if row else ""


def first_altered_attempt(database: Database) -> int | None:
    """Number of the first attempt that is not the one the audit trail vouches for, or None."""
    rows = database.execute("SELECT subject, detail FROM audit WHERE kind = 'portal_attempt' ORDER BY seq").fetchall()
    for subject, detail in rows:
        if attempt_digest(database, int(subject)) != json.loads(detail)["row_sha256"]:
            return int(subject)
    return None
