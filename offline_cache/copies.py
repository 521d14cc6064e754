"""Good copies of the database, and going back to one when a page is damaged.

SQLCipher checks every page it reads against its keyed hash, so damage is found and never shown as
data. Nothing is thrown away: the damaged file is kept beside the new one, and visits that can still
be read from it are carried over.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from domain.failure import Failure, FailureCode
from offline_cache import visits
from offline_cache.database import failures, fitting, open_database
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

KEPT_COPIES = 7
_COPYING_CACHE_KIB = 1024
"""Each page is needed once: a larger cache makes copying no faster, and the process keeps what it took."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What going back brought: said plainly to staff and administrator."""

    copy: str
    """Name of the copy gone back to; empty when there was none and an empty database was begun."""
    damaged: str
    """Name under which the damaged file is kept."""
    carried_over: int
    """Visits newer than the copy that could be read from the damaged file."""


def copies(path: Path) -> list[Path]:
    """Copies of this database, newest first."""
    return sorted(path.parent.glob(f"{path.stem}.copy-*.db"), reverse=True)


def make_copy(database: Database, path: Path, now: dt.datetime) -> Path:
    """Write an encrypted copy beside the database, whole or not at all, and keep the newest KEPT_COPIES.

    Takes a connection for this alone, which has little cache afterwards.

    Raises:
        Failure: DATABASE_FULL, DATABASE_READ_ONLY, DATABASE_DAMAGED; no copy is lost then.
    """
    target = path.with_name(f"{path.stem}.copy-{now:%Y%m%d-%H%M%S}.db")
    unfinished = target.with_suffix(".part")
    unfinished.unlink(missing_ok=True)
    with failures():
        database.execute(f"PRAGMA cache_size = -{_COPYING_CACHE_KIB}")
        database.execute("VACUUM INTO ?", [str(unfinished)])
    unfinished.replace(target)
    for old in copies(path)[KEPT_COPIES:]:
        old.unlink()
    return target


def healthy(path: Path, key: bytes) -> bool:
    """Whether the file opens and every page and index of it is sound. Reads it all: minutes for a large one."""
    try:
        database = open_database(path, key)
        try:
            with failures():
                return bool(database.execute("PRAGMA integrity_check").fetchone()[0] == "ok")
        finally:
            database.close()
    except Failure:
        return False


def recover(path: Path, key: bytes, now: dt.datetime) -> Recovered:
    """Put the damaged file aside, go back to the newest good copy, carry newer visits over.

    Call with the database closed.

    Raises:
        Failure: when not even an empty database can be opened; DATABASE_LOCKED when the file cannot be moved.
    """
    aside = path.with_name(f"{path.stem}.damaged-{now:%Y%m%d-%H%M%S}.db")
    good = next((copy for copy in copies(path) if healthy(copy, key)), None)
    try:
        for suffix in ("-wal", "-shm", ""):  # the log belongs to the damaged file
            file = path.with_name(path.name + suffix)
            if file.exists():
                file.replace(aside.with_name(aside.name + suffix))
        if good is not None:
            shutil.copyfile(good, path)
    except OSError as error:
        raise Failure(FailureCode.DATABASE_LOCKED, type(error).__name__) from None
    return Recovered(good.name if good else "", aside.name, _carry_over(aside, path, key, now))


def damaged(path: Path, key: bytes, failure: Failure) -> bool:
    """Whether a failure to use the database means that its file is damaged.

    A damaged first page looks like a wrong key; the key is right where it opens a copy.
    """
    if failure.code is FailureCode.DATABASE_KEY_WRONG:
        return any(_opens(copy, key) for copy in copies(path))
    return failure.code is FailureCode.DATABASE_DAMAGED and not healthy(path, key)


def _opens(path: Path, key: bytes) -> bool:
    try:
        open_database(path, key).close()
    except Failure:
        return False
    return True


def newest_at(path: Path) -> dt.datetime | None:
    """When the newest copy was made (UTC), by its name; None when there is none."""
    for copy in copies(path):
        stamp = copy.stem.removeprefix(f"{path.stem}.copy-")
        return dt.datetime.strptime(stamp, "%Y%m%d-%H%M%S").replace(tzinfo=dt.UTC)
    return None


_CARRIED = (
    "visits",
    "queue_numbers",
    "outbox",
    "visit_coverage",
    "work_items",
    "portal_attempts",
    "care_terms",
    "open_terms",
    "used_papers",
    "consents",
    "receptions",
    "reception_proxies",
    "hand_overs",
    "drafts",
)
"""In the order their references allow. Outbox rows keep their keys, so nothing is taken twice."""
_WITHOUT_ROWID = frozenset({"queue_numbers", "visit_coverage", "used_papers", "consents", "open_terms"})


def _carry_over(damaged: Path, path: Path, key: bytes, now: dt.datetime) -> int:
    database = open_database(path, key)
    try:
        before = _visit_count(database)
        for table in _CARRIED:
            with contextlib.suppress(Failure):
                source = open_database(damaged, key)  # anew: after a damaged page a connection reads nothing any more
                try:
                    whole = _carry_table(source, database, table)
                    if whole and table in _WITHDRAWN:
                        _withdraw(source, database, table)
                finally:
                    source.close()
        visits.vouch_for_carried_over(database, now)
        return _visit_count(database) - before
    finally:
        database.close()


def _visit_count(database: Database) -> int:
    return int(database.execute("SELECT count(*) FROM visits").fetchone()[0])


def _carry_table(source: Database, target: Database, table: str) -> bool:
    """Row by row, newest first, until the damage stops it; True when nothing did.

    What the copy has otherwise is of an earlier hour.
    """
    names = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
    columns = ", ".join(names)
    insert = _upsert(table, names)
    order = "" if table in _WITHOUT_ROWID else "ORDER BY rowid DESC"
    with contextlib.suppress(Failure), failures():
        rows: Any = source.execute(f"SELECT {columns} FROM {table} {order}")  # noqa: S608 - our own names
        for row in rows:
            with fitting(), transaction(target):
                target.execute(insert, list(row))
        return True
    return False


_WITHDRAWN = {
    "outbox": ("SELECT kind, key FROM outbox WHERE state = 'pending' AND attempts = 0", "kind = ? AND key = ?"),
    "used_papers": ("SELECT kind, number FROM used_papers", "kind = ? AND number = ?"),
    "drafts": ("SELECT visit_id FROM drafts", "visit_id = ?"),
}
"""Tables rows are taken out of, as when a visit is undone: which rows of the copy may have been, and how one is found.
"""


def _withdraw(source: Database, target: Database, table: str) -> None:
    """An undone visit does not come to life again: what the damaged file has no more, the copy has no more either."""
    rows, one = _WITHDRAWN[table]
    with transaction(target):
        for values in target.execute(rows).fetchall():
            with failures():
                held = source.execute(f"SELECT 1 FROM {table} WHERE {one}", list(values)).fetchone()  # noqa: S608
            if held is None:
                target.execute(f"DELETE FROM {table} WHERE {one}", list(values))  # noqa: S608 - our own names


def _upsert(table: str, names: list[str]) -> str:
    """A row that is there and the same is not written again: years of them would take hours."""
    columns, marks = ", ".join(names), ", ".join("?" * len(names))
    theirs, ours = (", ".join(f"{owner}.{name}" for name in names) for owner in ("excluded", table))
    return (
        f"INSERT INTO {table} ({columns}) VALUES ({marks}) "  # noqa: S608 - our own names
        f"ON CONFLICT DO UPDATE SET ({columns}) = ({theirs}) WHERE ({ours}) IS NOT ({theirs})"
    )
