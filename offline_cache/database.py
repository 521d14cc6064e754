"""The station's encrypted database file: opening it, and its errors as Failures.

The only module that imports ``sqlcipher3``; import it lazily.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

from sqlcipher3 import dbapi2 as sqlcipher  # noqa: TID251 - this is the one place
from sqlite_utils import Database

from domain.failure import Failure, FailureCode
from offline_cache.migrations import migrate

KEY_BYTES = 32
BUSY_TIMEOUT_S = 5.0
_PAGE_BYTES = 4096
_PLAIN_HEADER = b"SQLite format 3\x00"

_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = FULL",
    "foreign_keys = ON",
    "trusted_schema = OFF",
    "cache_size = -4096",  # KiB: pages already decrypted
)

# primary result codes of https://sqlite.org/rescode.html
_FAILURES = {
    sqlcipher.SQLITE_BUSY: FailureCode.DATABASE_LOCKED,
    sqlcipher.SQLITE_LOCKED: FailureCode.DATABASE_LOCKED,
    sqlcipher.SQLITE_READONLY: FailureCode.DATABASE_READ_ONLY,
    sqlcipher.SQLITE_PERM: FailureCode.DATABASE_READ_ONLY,
    sqlcipher.SQLITE_CANTOPEN: FailureCode.DATABASE_READ_ONLY,
    sqlcipher.SQLITE_AUTH: FailureCode.DATABASE_READ_ONLY,
    sqlcipher.SQLITE_NOTADB: FailureCode.DATABASE_KEY_WRONG,
    sqlcipher.SQLITE_CORRUPT: FailureCode.DATABASE_DAMAGED,
    sqlcipher.SQLITE_IOERR: FailureCode.DATABASE_DAMAGED,
    sqlcipher.SQLITE_FULL: FailureCode.DATABASE_FULL,
}


def open_database(path: Path, key: bytes, *, busy_timeout_s: float = BUSY_TIMEOUT_S) -> Database:
    """Open or create the file with a raw 256-bit key and bring its schema up to date.

    The connection belongs to the calling thread. A committed transaction has reached the disk
    (WAL with ``synchronous=FULL``).

    Raises:
        Failure: DATABASE_KEY_WRONG, DATABASE_DAMAGED, DATABASE_LOCKED, DATABASE_READ_ONLY,
            DATABASE_FULL, DATABASE_TOO_NEW.
    """
    if len(key) != KEY_BYTES:
        raise Failure(FailureCode.DATABASE_KEY_WRONG, f"{len(key)} bytes")
    _prepare_file(path)
    with failures():
        # isolation level None: the driver opens no transaction of its own behind ours
        connection = sqlcipher.connect(str(path), timeout=busy_timeout_s, isolation_level=None)
        try:
            return _set_up(connection, key, path)
        except BaseException:
            connection.close()
            raise


def _set_up(connection: Any, key: bytes, path: Path) -> Database:
    connection.execute("PRAGMA cipher_log_level = NONE")  # a wrong key would print to stderr
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlcipher.DatabaseError as error:
        raise _unreadable(error, path) from None
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    database = Database(cast(Any, connection), execute_plugins=False)
    migrate(database)
    return database


def _prepare_file(path: Path) -> None:
    """Create an empty file only its owner may read, so that SQLite does not make a wider one."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with contextlib.suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    except OSError as error:
        raise Failure(FailureCode.DATABASE_READ_ONLY, type(error).__name__) from None


def _unreadable(error: Exception, path: Path) -> Failure:
    """Not a database under this key: the wrong key, or a file that no key would open."""
    if getattr(error, "sqlite_errorcode", None) != sqlcipher.SQLITE_NOTADB:
        return failure_of(error)
    with path.open("rb") as file:
        header = file.read(len(_PLAIN_HEADER))
    if header == _PLAIN_HEADER:
        return Failure(FailureCode.DATABASE_DAMAGED, "not encrypted")
    if path.stat().st_size % _PAGE_BYTES:
        return Failure(FailureCode.DATABASE_DAMAGED, "cut in the middle of a page")
    return Failure(FailureCode.DATABASE_KEY_WRONG)


def failure_of(error: Exception) -> Failure:
    """The Failure behind an error of the database; DATABASE_DAMAGED for what cannot be told apart.

    The driver's message is left out, since it may quote a value.
    """
    result = getattr(error, "sqlite_errorcode", None)
    code = _FAILURES.get(result & 0xFF) if isinstance(result, int) else None
    return Failure(code or FailureCode.DATABASE_DAMAGED, getattr(error, "sqlite_errorname", type(error).__name__))


@contextlib.contextmanager
def failures() -> Iterator[None]:
    """Environment errors of the database leave as Failures; a broken constraint or statement is our bug and stays."""
    try:
        yield
    except (sqlcipher.IntegrityError, sqlcipher.ProgrammingError, sqlcipher.InterfaceError):
        raise
    except sqlcipher.Error as error:
        if getattr(error, "sqlite_errorcode", None) == sqlcipher.SQLITE_ERROR:
            raise
        raise failure_of(error) from None


@contextlib.contextmanager
def fitting() -> Iterator[None]:
    """A row that has no place, say of a visit that is not there, is passed over."""
    with contextlib.suppress(sqlcipher.IntegrityError):
        yield
