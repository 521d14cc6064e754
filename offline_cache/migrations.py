"""The schema, as numbered steps that are only ever added to.

Each step runs in one transaction together with the version number it leads to, so a killed
program leaves a database at some whole version. Columns are never added by the way (sqlite-utils'
``alter=True`` is not used): what is stored is decided here.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from domain.failure import Failure, FailureCode
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

_VISITS_AND_PROOF = (
    "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    # number: as it was asked (12, 10 or 15 characters); answer: the CoverageAnswer as JSON
    """CREATE TABLE coverage_cache (
        number TEXT PRIMARY KEY,
        asked_at TEXT NOT NULL,
        code TEXT NOT NULL,
        answer TEXT NOT NULL
    ) WITHOUT ROWID""",
    # day: the clinic's calendar day (UTC+7); record: the whole Visit as JSON
    """CREATE TABLE visits (
        id TEXT PRIMARY KEY,
        day TEXT NOT NULL,
        arrived_at TEXT NOT NULL,
        station TEXT NOT NULL,
        staff TEXT NOT NULL,
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        outcome TEXT NOT NULL,
        identified_by TEXT NOT NULL,
        coverage_code TEXT NOT NULL,
        record TEXT NOT NULL
    )""",
    "CREATE INDEX visits_by_day ON visits (day, arrived_at)",
    "CREATE INDEX visits_by_number ON visits (number, day)",
    # key: the idempotency key of the intent, made before the first attempt
    """CREATE TABLE outbox (
        id INTEGER PRIMARY KEY,
        kind TEXT NOT NULL,
        key TEXT NOT NULL,
        visit_id TEXT NOT NULL REFERENCES visits (id),
        state TEXT NOT NULL DEFAULT 'pending' CHECK (state IN ('pending', 'sending', 'done', 'parked')),
        attempts INTEGER NOT NULL DEFAULT 0,
        created_at TEXT NOT NULL,
        next_try_at TEXT NOT NULL,
        settled_at TEXT,
        reason TEXT NOT NULL DEFAULT '',
        receipt TEXT NOT NULL DEFAULT '',
        UNIQUE (kind, key)
    )""",
    "CREATE INDEX outbox_due ON outbox (next_try_at, id) WHERE state = 'pending'",
    "CREATE INDEX outbox_by_visit ON outbox (visit_id)",
    # the proof of Decree 188/2025 Art. 38: every question, who asked, what came back
    """CREATE TABLE portal_attempts (
        id INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        staff TEXT NOT NULL,
        code TEXT NOT NULL,
        answer_class TEXT NOT NULL,
        failure TEXT NOT NULL,
        duration_ms REAL NOT NULL,
        raw TEXT NOT NULL
    )""",
    "CREATE INDEX attempts_by_number ON portal_attempts (number, id)",
    """CREATE TABLE audit (
        seq INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        subject TEXT NOT NULL,
        detail TEXT NOT NULL,
        previous TEXT NOT NULL,
        hash TEXT NOT NULL
    )""",
    # no defence against who holds the key, but against our own mistakes; the hash chain tells the rest
    "CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
    "CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'audit is append-only'); END",
)

_QUEUE_AND_RECHECKS = (
    "ALTER TABLE visits ADD COLUMN clinic TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE visits ADD COLUMN cancelled_at TEXT NOT NULL DEFAULT ''",
    # one row per number given out: the primary key forbids repeats, counting from the last forbids gaps
    """CREATE TABLE queue_numbers (
        day TEXT NOT NULL,
        clinic TEXT NOT NULL,
        number INTEGER NOT NULL,
        visit_id TEXT NOT NULL UNIQUE REFERENCES visits (id),
        PRIMARY KEY (day, clinic, number)
    ) WITHOUT ROWID""",
    # what a later look-up said of a visit recorded without one; the visit's own record never changes
    """CREATE TABLE visit_coverage (
        visit_id TEXT PRIMARY KEY REFERENCES visits (id),
        asked_at TEXT NOT NULL,
        code TEXT NOT NULL,
        answer TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE work_items (
        id INTEGER PRIMARY KEY,
        visit_id TEXT NOT NULL REFERENCES visits (id),
        kind TEXT NOT NULL,
        detail TEXT NOT NULL,
        created_at TEXT NOT NULL,
        settled_at TEXT NOT NULL DEFAULT '',
        settled_by TEXT NOT NULL DEFAULT '',
        resolution TEXT NOT NULL DEFAULT '',
        UNIQUE (visit_id, kind)
    )""",
    "CREATE INDEX work_items_open ON work_items (id) WHERE settled_at = ''",
    """CREATE TABLE appointments (
        id INTEGER PRIMARY KEY,
        day TEXT NOT NULL,
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        birth_date TEXT NOT NULL,
        state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'answered', 'refused')),
        attempts INTEGER NOT NULL DEFAULT 0,
        code TEXT NOT NULL DEFAULT '',
        UNIQUE (day, number)
    )""",
)

# The number itself as the row's key (offline_cache.coverage_cache.row_key): one page to decrypt per look-up
# instead of a path through pages full of answers. Card codes are looked up anew.
_CACHE_BY_KEY = (
    """CREATE TABLE answers (
        key INTEGER PRIMARY KEY,
        number TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        code TEXT NOT NULL,
        answer TEXT NOT NULL
    )""",
    """INSERT INTO answers SELECT CAST('1' || number AS INTEGER), number, asked_at, code, answer
        FROM coverage_cache WHERE number NOT GLOB '*[^0-9]*'""",
    "DROP TABLE coverage_cache",
    "ALTER TABLE answers RENAME TO coverage_cache",
)

_TERMS_OF_CARE = (
    # what the rules suggested and what staff decided, side by side; a change of mind is a new row
    """CREATE TABLE care_terms (
        id INTEGER PRIMARY KEY,
        visit_id TEXT NOT NULL REFERENCES visits (id),
        suggested_code TEXT NOT NULL,
        suggestion TEXT NOT NULL,
        decided_code TEXT NOT NULL,
        staff TEXT NOT NULL,
        reason TEXT NOT NULL,
        decided_at TEXT NOT NULL
    )""",
    "CREATE INDEX care_terms_by_visit ON care_terms (visit_id, id)",
    # appointments count once (TT 01/2025 Art. 11)
    """CREATE TABLE used_papers (
        kind TEXT NOT NULL,
        number TEXT NOT NULL,
        visit_id TEXT NOT NULL REFERENCES visits (id),
        used_on TEXT NOT NULL,
        PRIMARY KEY (kind, number)
    ) WITHOUT ROWID""",
)

_CONSENTS_AND_CASES = (
    # number as in visits, so that a person's consents can be found, shown and withdrawn (Law 91/2025)
    """CREATE TABLE consents (
        visit_id TEXT PRIMARY KEY REFERENCES visits (id),
        number TEXT NOT NULL,
        answer TEXT NOT NULL,
        by_whom TEXT NOT NULL,
        channel TEXT NOT NULL,
        text_version TEXT NOT NULL,
        given_at TEXT NOT NULL,
        representative TEXT NOT NULL,
        staff TEXT NOT NULL,
        withdrawn_at TEXT NOT NULL DEFAULT ''
    ) WITHOUT ROWID""",
    "CREATE INDEX consents_by_number ON consents (number)",
    # a handed-over visit and the one that finishes it are one arrival
    "ALTER TABLE visits ADD COLUMN continued_by TEXT NOT NULL DEFAULT ''",
)

_RECEPTIONS = (
    # the one-stop counter: numbers count by day and station, without gaps or repeats
    """CREATE TABLE receptions (
        id TEXT PRIMARY KEY,
        day TEXT NOT NULL,
        station TEXT NOT NULL,
        number INTEGER NOT NULL,
        staff TEXT NOT NULL,
        received_at TEXT NOT NULL,
        due TEXT NOT NULL,
        procedure_code TEXT NOT NULL,
        procedure_name TEXT NOT NULL,
        applicant_number TEXT NOT NULL,
        applicant_name TEXT NOT NULL,
        identified_by TEXT NOT NULL,
        provisional INTEGER NOT NULL,
        proof TEXT NOT NULL,
        UNIQUE (day, station, number)
    )""",
    """CREATE TABLE reception_proxies (
        reception_id TEXT NOT NULL REFERENCES receptions (id),
        number TEXT NOT NULL,
        name TEXT NOT NULL,
        PRIMARY KEY (reception_id, number)
    )""",
    # a result is collected once
    """CREATE TABLE hand_overs (
        reception_id TEXT PRIMARY KEY REFERENCES receptions (id),
        at TEXT NOT NULL,
        station TEXT NOT NULL,
        staff TEXT NOT NULL,
        collector_number TEXT NOT NULL,
        collector_name TEXT NOT NULL,
        role TEXT NOT NULL,
        letter TEXT NOT NULL,
        reason TEXT NOT NULL,
        proof TEXT NOT NULL
    )""",
    "CREATE INDEX hand_overs_by_time ON hand_overs (at)",
)

_RECORDED_AT = (
    # how long a check-in took; visits of earlier versions have it from the audit trail
    "ALTER TABLE visits ADD COLUMN recorded_at TEXT NOT NULL DEFAULT ''",
    """UPDATE visits SET recorded_at = coalesce(
        (SELECT at FROM audit WHERE kind = 'visit_recorded' AND subject = visits.id), '')""",
    "CREATE INDEX visits_by_continuation ON visits (continued_by) WHERE continued_by <> ''",
)

_OPEN_OUTBOX = (
    # the few rows that are not done among years of those that are
    "CREATE INDEX outbox_open ON outbox (state, id) WHERE state <> 'done'",
)

_DUE_BY_KIND = (
    # a station without a receiver keeps years of pending visits; they must not slow down what else is due
    "CREATE INDEX outbox_due_by_kind ON outbox (kind, next_try_at, id) WHERE state = 'pending'",
    "DROP INDEX outbox_due",
)

_VISIT_WORDS = (
    # visit: the row number of visits, for an index that stays small over years
    """CREATE TABLE visit_words (
        word TEXT NOT NULL,
        visit INTEGER NOT NULL,
        PRIMARY KEY (word, visit)
    ) WITHOUT ROWID""",
)

_KIND_OF_ATTEMPT = (
    # until now only look-ups were kept
    "ALTER TABLE portal_attempts ADD COLUMN kind TEXT NOT NULL DEFAULT 'look_up'",
)

_LAST_FOUR_DIGITS = (
    # of every number whose last six are indexed; a name has no digits
    """INSERT OR IGNORE INTO visit_words SELECT substr(word, -4), visit FROM visit_words
        WHERE length(word) = 6 AND word GLOB '*[0-9]' ORDER BY 1, 2""",
)

_OPEN_TERMS = (
    # of visits recorded before the insurer told the year's co-payments: what their terms were judged by, until it does
    """CREATE TABLE open_terms (
        visit_id TEXT PRIMARY KEY REFERENCES visits (id),
        judged_by TEXT NOT NULL
    ) WITHOUT ROWID""",
)

_DRAFTS = (
    # check-ins not recorded yet, as far as they were typed; for a day at most
    """CREATE TABLE drafts (
        id INTEGER PRIMARY KEY,
        visit_id TEXT NOT NULL UNIQUE,
        kept_at TEXT NOT NULL,
        record TEXT NOT NULL
    )""",
)

MIGRATIONS: tuple[tuple[str, ...], ...] = (
    _VISITS_AND_PROOF,
    _QUEUE_AND_RECHECKS,
    _CACHE_BY_KEY,
    _TERMS_OF_CARE,
    _CONSENTS_AND_CASES,
    _RECEPTIONS,
    _RECORDED_AT,
    _OPEN_OUTBOX,
    _DUE_BY_KIND,
    _VISIT_WORDS,
    _KIND_OF_ATTEMPT,
    _LAST_FOUR_DIGITS,
    _OPEN_TERMS,
    _DRAFTS,
)
"""Step n leads to version n + 1."""


def version(database: Database) -> int:
    return int(database.execute("PRAGMA user_version").fetchone()[0])


def migrate(database: Database, steps: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
    """Bring the schema to the newest version; nothing to do costs one read.

    Raises:
        Failure: DATABASE_TOO_NEW when a later program has been here; nothing is touched then.
    """
    if version(database) > len(steps):
        raise Failure(FailureCode.DATABASE_TOO_NEW, f"version {version(database)}, known {len(steps)}")
    while version(database) < len(steps):
        with transaction(database):
            # read again under the lock: another process may have been quicker
            if (number := version(database)) < len(steps):
                _apply(database, steps[number], number + 1)


def _apply(database: Database, statements: tuple[str, ...], number: int) -> None:
    for statement in statements:
        database.execute(statement)
    moment = dt.datetime.now(dt.UTC).isoformat()
    database.execute("INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", [f"migrated_{number}_at", moment])
    database.execute(f"PRAGMA user_version = {number}")
