"""What must still leave the station: a table, not an object, so that nothing is lost with the program.

``pending → sending → done | parked``. One idempotency key per intent, made with the visit and sent
with every try. What each way of going wrong means for a row:

- killed before the commit of ``claim``: the row is pending, nothing was sent;
- killed while sending: the row is ``sending`` and becomes ``pending`` at start; if the first try had
  arrived after all, the receiver sees the same key again and takes it for the same visit;
- the receiver accepted, its answer was lost: as above, the next try is the same key;
- the receiver refuses this row (4xx): ``parked`` with a reason where staff see it; the rest goes on;
- the receiver is away: ``pending`` with a later ``next_try_at``; other rows are tried in their turn.
"""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from offline_cache.plain import utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

KEPT = "kept"
"""How a waiting row is shown on a station that hands visits over to nobody: nothing is amiss and nothing waits."""
_STORED = ("done", "pending", "sending", "parked")
STATES = (*_STORED, KEPT)
_KEPT_HERE = "kept_here"

VISIT = "visit"
RECHECK = "recheck"
"""Ask the insurer again about a visit recorded without an answer."""
CO_PAYMENT = "co_payment"
"""Ask for the year's co-payments again, which the terms of a recorded visit hang on."""
UPDATE = "update"
"""Tell the receiver what came about since it was told of the visit: an answer of the insurer, a decision of staff."""
CANCEL = "cancel"
"""Tell the receiver that a visit already sent is void."""
CHECK_IN = "check_in"
"""The insurer's check-in message, where this station owns it (coverage-portal.md §2)."""

HANDED = (VISIT, UPDATE, CANCEL)
"""What a receiver of visits is told."""

BACK_OFF_S = (60, 120, 300, 600, 1800)
"""1, 2, 5, 10, 30 minutes and so on every 30 (coverage-portal.md §1.9)."""


@dataclass(frozen=True, slots=True, repr=False)
class OutboxRow:
    """One thing to send. ``key`` goes along as the idempotency key; ``record`` is the visit as JSON text.

    What came about after the record was written stands beside it.
    """

    id: int
    kind: str
    key: str
    visit_id: str
    attempts: int
    record: str
    clinic: str = ""
    queue_number: int = 0
    cancelled_at: str = ""
    """UTC in ISO form; empty while the visit counts."""
    object_code: str = ""
    """MA_DOITUONG_KCB staff decided on last; empty when nobody did after the visit was recorded."""
    later_answer: str = ""
    """The insurer's answer to a later look-up as JSON; empty when there was none."""


@dataclass(frozen=True, slots=True)
class Delivered:
    """The receiver has it, now or already before. ``receipt`` is its own number for it."""

    receipt: str = ""


@dataclass(frozen=True, slots=True)
class Retry:
    """Not now: network, server error, sign-in. ``after_s`` is the receiver's wish, else the usual back-off."""

    reason: str
    after_s: float | None = None


@dataclass(frozen=True, slots=True)
class Parked:
    """Never as it is: staff must look. ``reason`` is shown to them and holds no personal data."""

    reason: str


Answer = Delivered | Retry | Parked


class OutboxSink(ABC):
    """Where visits go: a HIS, the insurer, a site hub. Called by one thread at a time, outside the database."""

    @abstractmethod
    def deliver(self, row: OutboxRow) -> Answer:
        """Try once, within a bounded time. Must treat a key it has taken before as taken. Raises nothing."""


def answer_of_status(status: int) -> Answer:
    """The queue action of an HTTP status (anchors.md §9-5). 409 means "same key, already here"."""
    if 200 <= status < 300 or status in {208, 409}:
        return Delivered()
    if status in {401, 403, 408, 425, 429} or status >= 500:
        return Retry(f"HTTP {status}")
    return Parked(f"HTTP {status}")


def add(
    database: Database, kind: str, *, key: str, visit_id: str, now: dt.datetime, due_at: dt.datetime | None = None
) -> None:
    """Queue one intent, due at once or later; call inside the transaction that records what it is about."""
    database.execute(
        "INSERT INTO outbox (kind, key, visit_id, created_at, next_try_at) VALUES (?, ?, ?, ?, ?)",
        [kind, key, visit_id, utc_text(now), utc_text(due_at or now)],
    )


_OPEN = "state <> 'done'"
"""Says to the database that the index of open rows will do."""


def recover(database: Database) -> int:
    """At start: what was being sent when the program ended is sent again. Returns how many rows."""
    sql = f"UPDATE outbox SET state = 'pending' WHERE state = 'sending' AND {_OPEN}"  # noqa: S608 - our own words
    return database.execute(sql).rowcount


_DUE = """SELECT outbox.id, outbox.kind, key, outbox.visit_id, attempts + 1, record,
    visits.clinic, coalesce(queue_numbers.number, 0), visits.cancelled_at,
    coalesce((SELECT decided_code FROM care_terms WHERE visit_id = visits.id ORDER BY id DESC LIMIT 1), ''),
    coalesce(visit_coverage.answer, '')
    FROM outbox INDEXED BY outbox_due_by_kind
    JOIN visits ON visits.id = outbox.visit_id
    LEFT JOIN queue_numbers ON queue_numbers.visit_id = visits.id
    LEFT JOIN visit_coverage ON visit_coverage.visit_id = visits.id
    WHERE state = 'pending' AND outbox.kind = ? AND next_try_at <= ?
    AND NOT (outbox.kind IN ('update', 'cancel') AND EXISTS (SELECT 1 FROM outbox AS told
        WHERE told.visit_id = outbox.visit_id AND told.kind = 'visit' AND told.state IN ('pending', 'sending')))
    ORDER BY next_try_at, outbox.id LIMIT 1"""
"""A visit is never called void before the receiver was told of it: it would come to life again."""


def claim(database: Database, now: dt.datetime, kind: str = VISIT) -> OutboxRow | None:
    """Take the pending row that is due the longest; None when none is. Failed rows wait, so none blocks the rest."""
    with transaction(database):
        _believe_the_clock(database, kind, now)
        row = database.execute(_DUE, [kind, utc_text(now)]).fetchone()
        if row is None:
            return None
        database.execute("UPDATE outbox SET state = 'sending', attempts = attempts + 1 WHERE id = ?", [row[0]])
        return OutboxRow(*row)


def _believe_the_clock(database: Database, kind: str, now: dt.datetime) -> None:
    """No wait is as long as an hour: what seems to wait longer was written before the clock was set right."""
    sql = "UPDATE outbox SET next_try_at = ? WHERE state = 'pending' AND kind = ? AND next_try_at > ?"
    database.execute(sql, [utc_text(now), kind, utc_text(now + dt.timedelta(hours=1))])


def settle(database: Database, row: OutboxRow, answer: Answer, now: dt.datetime) -> None:
    """Write down what came of a claimed row."""
    match answer:
        case Delivered(receipt):
            _set(database, row, {"state": "done", "settled_at": utc_text(now), "reason": "", "receipt": receipt})
        case Parked(reason):
            _set(database, row, {"state": "parked", "settled_at": utc_text(now), "reason": reason})
        case Retry(reason, after_s):
            wait_s = back_off_s(row) if after_s is None else after_s
            again_at = now + dt.timedelta(seconds=wait_s)
            _set(database, row, {"state": "pending", "next_try_at": utc_text(again_at), "reason": reason})


def _set(database: Database, row: OutboxRow, values: Mapping[str, Any]) -> None:
    columns = ", ".join(f"{name} = :{name}" for name in values)
    sql = f"UPDATE outbox SET {columns} WHERE id = :id AND state = 'sending'"  # noqa: S608 - our own column names
    database.execute(sql, {**values, "id": row.id})


def back_off_s(row: OutboxRow) -> float:
    """Grows with the attempts; the row's number spreads stations and rows by up to a quarter."""
    base_s = BACK_OFF_S[min(row.attempts, len(BACK_OFF_S)) - 1]
    return base_s * (1 + row.id % 16 / 64)


def tell_again(database: Database, visit_id: str, now: dt.datetime) -> bool:
    """A visit has changed: queue an update where the receiver may know it as it was. Call inside a transaction.

    Rows are told as they stand when they are sent, so what was not tried yet needs no second one.
    """
    rows = database.execute("SELECT kind, state, attempts FROM outbox WHERE visit_id = ?", [visit_id]).fetchall()
    told = any(kind == VISIT and attempts and state != "parked" for kind, state, attempts in rows)
    waiting = any(kind == UPDATE and state == "pending" and not attempts for kind, state, attempts in rows)
    if told and not waiting:
        number = sum(kind == UPDATE for kind, _, _ in rows) + 1
        add(database, UPDATE, key=f"{visit_id}/update-{number}", visit_id=visit_id, now=now)
    return told and not waiting


def knows(database: Database, visit_id: str) -> bool:
    """Whether this visit is one that is sent at all."""
    sql = "SELECT 1 FROM outbox WHERE visit_id = ? AND kind = ?"
    return database.execute(sql, [visit_id, VISIT]).fetchone() is not None


def withdraw(database: Database, visit_id: str) -> bool:
    """Take a visit back that was never tried; False when the receiver may know of it. Call inside a transaction."""
    sql = "DELETE FROM outbox WHERE visit_id = ? AND kind = ? AND state = 'pending' AND attempts = 0"
    withdrawn = bool(database.execute(sql, [visit_id, VISIT]).rowcount)
    others = "DELETE FROM outbox WHERE visit_id = ? AND kind IN (?, ?, ?) AND state = 'pending'"
    database.execute(others, [visit_id, RECHECK, CO_PAYMENT, CHECK_IN])
    return withdrawn


def due_at(database: Database, kind: str = VISIT) -> dt.datetime | None:
    """When the next pending row may be tried, for the loop that drives the outbox; None when nothing waits."""
    sql = "SELECT min(next_try_at) FROM outbox WHERE state = 'pending' AND kind = ?"
    (text,) = database.execute(sql, [kind]).fetchone()
    return dt.datetime.fromisoformat(text) if text else None


def hurry(database: Database, kind: str, now: dt.datetime) -> int:
    """The receiver is back: everything that waits may be tried now. Returns how many rows."""
    sql = "UPDATE outbox SET next_try_at = ? WHERE state = 'pending' AND kind = ? AND next_try_at > ?"
    return database.execute(sql, [utc_text(now), kind, utc_text(now)]).rowcount


def retry_parked(database: Database, row_id: int, now: dt.datetime) -> bool:
    """Staff have seen to it: try again now, with the same key. False when the row is not parked."""
    sql = "UPDATE outbox SET state = 'pending', next_try_at = ?, settled_at = NULL WHERE id = ? AND state = 'parked'"
    return bool(database.execute(sql, [utc_text(now), row_id]).rowcount)


@dataclass(frozen=True, slots=True)
class OutboxState:
    """An outbox row as the list of unsent things shows it."""

    id: int
    kind: str
    visit_id: str
    state: str
    attempts: int
    next_try_at: dt.datetime
    reason: str
    receipt: str


def keep_here(database: Database, *, kept: bool) -> None:
    """Whether visits stay on this station. Set up to be handed over one day, all of them go, the oldest first."""
    if kept:
        database.execute("INSERT OR REPLACE INTO meta VALUES (?, '')", [_KEPT_HERE])
    else:
        database.execute("DELETE FROM meta WHERE name = ?", [_KEPT_HERE])


SHOWN_STATE = f"""CASE WHEN outbox.state = 'pending' AND outbox.kind IN {HANDED}
    AND EXISTS (SELECT 1 FROM meta WHERE name = '{_KEPT_HERE}') THEN '{KEPT}' ELSE outbox.state END"""  # noqa: S608 - our own words
"""The state of a row as people are told it, for a SELECT from outbox."""

_LIST = f"SELECT id, kind, visit_id, {SHOWN_STATE}, attempts, next_try_at, reason, receipt FROM outbox"  # noqa: S608


def listed(database: Database, state: str | None = None, most: int = -1) -> list[OutboxState]:
    """Rows in that state, or all; the newest ``most`` of them, oldest first."""
    stored = "pending" if state == KEPT else state
    where = "" if state is None else f"WHERE state = :stored AND {SHOWN_STATE} = :state"
    where += f" AND {_OPEN}" if state not in (None, "done") else ""
    sql = f"SELECT * FROM ({_LIST} {where} ORDER BY id DESC LIMIT :most) ORDER BY id"  # noqa: S608 - our own words
    return [
        OutboxState(row_id, kind, visit_id, state, attempts, dt.datetime.fromisoformat(next_try_at), reason, receipt)
        for row_id, kind, visit_id, state, attempts, next_try_at, reason, receipt in database.execute(
            sql, {"state": state, "stored": stored, "most": most}
        )
    ]


def counted(database: Database, kinds: Collection[str]) -> dict[str, int]:
    """How many rows of these kinds are in which state; reads all of them."""
    rows = database.execute("SELECT kind, state, count(*) FROM outbox GROUP BY kind, state").fetchall()
    return {state: sum(n for kind, s, n in rows if s == state and kind in kinds) for state in _STORED}
