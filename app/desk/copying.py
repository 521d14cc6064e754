"""A copy of the memory every day, and going back to it by itself when the file is found damaged."""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable
from pathlib import Path

from domain.failure import Failure, FailureCode

log = logging.getLogger("tiepdon.desk")

FIRST_AFTER_S = 600.0
"""Not while the first patients of the morning stand there."""
_LOOK_EVERY_S = 3600.0
FRESH_FOR = dt.timedelta(hours=20)
_CLOSE_S = 5.0
TOO_OLD = dt.timedelta(days=2)


def copy_now(path: Path, key: bytes) -> Path:
    """Make a copy over a connection of its own, so that recording visits goes on meanwhile. Raises Failure."""
    from offline_cache.copies import make_copy  # noqa: PLC0415 - loads SQLCipher
    from offline_cache.database import open_database  # noqa: PLC0415

    database = open_database(path, key)
    try:
        return make_copy(database, path, dt.datetime.now(dt.UTC))
    finally:
        database.close()


def copy_is_due(path: Path, now: dt.datetime) -> bool:
    from offline_cache.copies import newest_at  # noqa: PLC0415 - loads SQLCipher

    newest = newest_at(path)
    return path.exists() and (newest is None or now - newest >= FRESH_FOR)


def require_copy(path: Path, now: dt.datetime) -> dt.datetime:
    """When the newest copy was made (UTC). Raises Failure DATABASE_COPY_MISSING where that is two days ago or never."""
    from offline_cache.copies import newest_at  # noqa: PLC0415 - loads SQLCipher

    newest = newest_at(path)
    if newest is None or now - newest > TOO_OLD:
        raise Failure(FailureCode.DATABASE_COPY_MISSING, str(newest or ""))
    return newest


def needs_none_yet(path: Path, began_at: dt.datetime | None, now: dt.datetime) -> bool:
    """A memory of a day or two, whose first copy is still to come. ``began_at``: its first entry, None while empty."""
    from offline_cache.copies import newest_at  # noqa: PLC0415 - loads SQLCipher

    return newest_at(path) is None and (began_at is None or now - began_at <= TOO_OLD)


def repairer(path: Path, key: Callable[[], bytes], told: Callable[[], None]) -> Callable[[Failure], bool]:
    """What the database thread does about a damaged file; ``told`` is called when the memory was restored."""

    def repair(failure: Failure) -> bool:
        from offline_cache.copies import damaged, recover  # noqa: PLC0415 - loads SQLCipher

        if not damaged(path, key(), failure):
            return False
        found = recover(path, key(), dt.datetime.now(dt.UTC))
        log.error("memory restored from %s, %d visits carried over", found.copy or "nothing", found.carried_over)
        told()
        return True

    return repair


class DailyCopies:
    """A thread of its own; ``close`` may be called from any thread."""

    def __init__(self, path: Path, key: Callable[[], bytes], first_after_s: float = FIRST_AFTER_S) -> None:
        self._path = path
        self._key = key
        self._first_after_s = first_after_s
        self._closed = threading.Event()
        self._thread = threading.Thread(target=self._run, name="copies", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._closed.set()
        self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        wait_s = self._first_after_s
        while not self._closed.wait(wait_s):
            wait_s = _LOOK_EVERY_S
            try:
                if copy_is_due(self._path, dt.datetime.now(dt.UTC)):
                    log.info("memory copied: %s", copy_now(self._path, self._key()).name)
            except Failure as failure:
                log.warning("no copy of the memory: %s", failure)
