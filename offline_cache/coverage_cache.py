"""Answers of the insurer: every attempt as proof, the last useful one per number for the time without a network."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.coverage import AnswerClass, Asked, CoverageAnswer, CoverageQuery, Question, Source
from offline_cache import audit
from offline_cache.plain import answer_from_json, dumps, filled_plain, to_json, utc_text
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
    kind: str


def remember(database: Database, query: CoverageQuery, answer: CoverageAnswer, staff: str) -> None:
    """Log the attempt, and keep the answer for later when it says something about the person.

    Answers that came from the cache are no attempts and are not written again.
    """
    if answer.source is not Source.PORTAL:
        return
    with transaction(database):
        log_attempt(database, _look_up(query, answer), staff)
        if answer.answer_class in USEFUL:
            _forget_days_to_come(database, query.number, answer)
            store(database, query.number, answer)


def _forget_days_to_come(database: Database, number: str, answer: CoverageAnswer) -> None:
    """What was dated by a clock that was wrong would stand in the way of every answer until that day."""
    sql = "DELETE FROM coverage_cache WHERE key = ? AND asked_at > ?"
    database.execute(sql, [row_key(number), utc_text(answer.asked_at + dt.timedelta(days=1))])


def keep(database: Database, asked: Asked, staff: str) -> None:
    """Log a question that is no look-up."""
    with transaction(database):
        log_attempt(database, asked, staff)


def _look_up(query: CoverageQuery, answer: CoverageAnswer) -> Asked:
    return Asked(
        Question.LOOK_UP,
        query.number,
        query.name,
        str(query.birth_date),
        answer.asked_at,
        answer.code,
        answer.failure,
        answer.duration_ms,
        answer.raw,
        answer.answer_class.value,
    )


def row_key(number: str) -> int:
    """The row of a number: the digits with a one in front, or for card codes a hash on the other side of zero.

    Two card codes may fall together (odds of one in 10^13 among a million); the later answer then
    stands and the other number is simply not cached.
    """
    if number.isascii() and number.isdecimal() and len(number) <= 17:
        return int("1" + number)
    return -1 - (int.from_bytes(hashlib.blake2b(number.encode("utf-8"), digest_size=8).digest()) >> 1)


def store(database: Database, number: str, answer: CoverageAnswer) -> None:
    """Keep an answer under a number unless a newer one is there already."""
    store_many(database, [(number, answer)])


def store_many(database: Database, answers: Iterable[tuple[str, CoverageAnswer]]) -> None:
    """Keep many; call inside a transaction. Sorted, since rows next to each other share a page."""
    database.conn.executemany(
        "INSERT INTO coverage_cache (key, number, asked_at, code, answer) VALUES (?, ?, ?, ?, ?) "
        "ON CONFLICT (key) DO UPDATE SET number = excluded.number, asked_at = excluded.asked_at, "
        "code = excluded.code, answer = excluded.answer WHERE excluded.asked_at >= asked_at",
        sorted(_row(number, answer) for number, answer in answers),
    )


def _row(number: str, answer: CoverageAnswer) -> tuple[int, str, str, str, str]:
    """The raw reply is kept with the attempt; what is empty is left out and comes back as its default."""
    text = dumps(filled_plain(answer, without="raw"))
    return row_key(number), number, utc_text(answer.asked_at), answer.code, text


def last(database: Database, number: str) -> CoverageAnswer | None:
    """The last useful answer, marked as from the cache and with the time of the original question."""
    sql = "SELECT number, answer FROM coverage_cache WHERE key = ?"
    row = database.conn.execute(sql, [row_key(number)]).fetchone()
    return answer_from_json(row[1], Source.CACHE) if row and row[0] == number else None


def attempts(database: Database, number: str | None, limit: int) -> list[AttemptRow]:
    """Newest first, of every kind."""
    sql = "SELECT * FROM portal_attempts"
    if number is None:
        rows = database.execute(f"{sql} ORDER BY id DESC LIMIT ?", [limit])
    else:
        rows = database.execute(f"{sql} WHERE number = ? ORDER BY id DESC LIMIT ?", [number, limit])
    return [_attempt(*row) for row in rows]


def _attempt(row_id: int, number: str, name: str, birth_date: str, asked_at: str, *rest: Any) -> AttemptRow:
    return AttemptRow(row_id, number, name, birth_date, dt.datetime.fromisoformat(asked_at), *rest)


def log_attempt(database: Database, asked: Asked, staff: str) -> None:
    """Write the attempt and vouch for it in the audit trail; call inside a transaction."""
    cursor = database.execute(
        "INSERT INTO portal_attempts (number, name, birth_date, asked_at, staff, code, answer_class, failure, "
        "duration_ms, raw, kind) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            asked.number,
            asked.name,
            asked.birth_date,
            utc_text(asked.asked_at),
            staff,
            asked.code,
            asked.answer_class,
            asked.failure.value if asked.failure else "",
            asked.duration_ms,
            asked.raw,
            asked.kind.value,
        ],
    )
    detail = {"row_sha256": attempt_digest(database, int(cursor.lastrowid or 0))}
    audit.append(database, asked.asked_at, "portal_attempt", str(cursor.lastrowid), detail)


def attempt_digest(database: Database, row_id: int) -> str:
    """SHA-256 over the attempt as stored; empty when it is gone.

    A look-up's is without its kind: so it was vouched for before there were others.
    """
    row = database.execute("SELECT * FROM portal_attempts WHERE id = ?", [row_id]).fetchone()
    if row is None:
        return ""
    *values, kind = row
    return audit.digest(to_json(values if kind == Question.LOOK_UP else [*values, kind]))


def first_altered_attempt(database: Database) -> int | None:
    """Number of the first attempt that is not the one the audit trail vouches for, or None."""
    rows = database.execute("SELECT subject, detail FROM audit WHERE kind = 'portal_attempt' ORDER BY seq").fetchall()
    for subject, detail in rows:
        if attempt_digest(database, int(subject)) != json.loads(detail)["row_sha256"]:
            return int(subject)
    return None
