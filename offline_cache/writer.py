"""The one thread that owns the database; everybody else gets futures."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path
from typing import Any, TypeVar

from domain.failure import Failure, FailureCode
from offline_cache.store import Store

log = logging.getLogger("tiepdon.memory")

T = TypeVar("T")
Job = tuple[Callable[[Store], Any], "Future[Any]"]

_GIVES_UP = frozenset({FailureCode.DATABASE_DAMAGED, FailureCode.DATABASE_KEY_WRONG, FailureCode.DATABASE_READ_ONLY})
"""After these the connection is closed; the next job opens anew, in case somebody has seen to the cause."""
_REST_S = 0.5
"""Nobody has asked for anything for this long: time to prepare the next search, a little at a time."""
_MAY_BE_DAMAGE = frozenset({FailureCode.DATABASE_DAMAGED, FailureCode.DATABASE_KEY_WRONG})
"""A damaged first page looks like a wrong key."""


class DatabaseThread:
    """Runs jobs one after the other in the thread that opened the database.

    ``open_store`` is called there before the first job. While it raises a Failure every future gets
    that Failure, and each further job tries to open again, so a cause put right needs no restart.
    ``repair`` is asked once, in the owner thread and with the database closed, when the file is found
    damaged; where it says True the job is tried again.
    """

    def __init__(
        self, open_store: Callable[[], Store], *, repair: Callable[[Failure], bool] = lambda failure: False
    ) -> None:
        self._open_store = open_store
        self._repair = repair
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="database", daemon=True)
        self._thread.start()

    def submit(self, job: Callable[[Store], T]) -> Future[T]:
        """Run ``job(store)`` in the owner thread; any thread may call. After ``close`` the future holds STOPPED."""
        future: Future[T] = Future()
        with self._lock:
            if self._closed:
                future.set_exception(Failure(FailureCode.STOPPED, "database"))
            else:
                self._jobs.put((job, future))
        return future

    def close(self, timeout_s: float) -> bool:
        """Finish what was submitted, close the database, end the thread. False when that took longer."""
        with self._lock:
            if not self._closed:
                self._closed = True
                self._jobs.put(None)
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        store: Store | None = None
        while (item := self._next(store)) is not None:
            job, future = item
            if future.set_running_or_notify_cancel():
                store = self._do(store, job, future)
        if store is not None:
            store.database.close()

    def _next(self, store: Store | None) -> Job | None:
        """The next job; what was recorded since is made ready to be found while none comes."""
        more = store is not None
        while more and store is not None:
            try:
                return self._jobs.get(timeout=_REST_S)
            except queue.Empty:
                more = _prepared(store)
        return self._jobs.get()

    def _do(self, store: Store | None, job: Callable[[Store], Any], future: Future[Any]) -> Store | None:
        """Carry out one job; returns the store to go on with."""
        try:
            store, result = self._try(store, job)
        except Failure as failure:
            store = _after(store, failure)
            if store is None and failure.code in _MAY_BE_DAMAGE and self._repaired(failure):
                return self._do(None, job, future)
            future.set_exception(failure)
            return store
        except BaseException as error:
            future.set_exception(error)
            return store
        future.set_result(result)
        return store

    def _try(self, store: Store | None, job: Callable[[Store], Any]) -> tuple[Store, Any]:
        from offline_cache.database import failures  # noqa: PLC0415 - loads SQLCipher, in this thread

        store = store or self._open_store()
        with failures():
            return store, job(store)

    def _repaired(self, failure: Failure) -> bool:
        """Once only: a file that is damaged again at once has a cause that no copy cures."""
        repair, self._repair = self._repair, lambda failure: False
        try:
            return repair(failure)
        except Failure:
            return False
        except Exception as error:  # the thread outlives any bug: nothing would be recorded without it
            log.exception("repair: %s", type(error).__name__)
            return False


def _prepared(store: Store) -> bool:
    """Whether more is to be prepared. What goes wrong here the next job finds too, and somebody hears it."""
    from offline_cache.database import failures  # noqa: PLC0415 - loaded when the store was opened

    try:
        with failures():
            return store.prepare_search()
    except Exception as error:
        log.warning("not prepared for searches: %s", type(error).__name__)
        return False


def _after(store: Store | None, failure: Failure) -> Store | None:
    if store is not None and failure.code in _GIVES_UP:
        store.database.close()
        return None
    return store


def opener(path: Path, key: Callable[[], bytes], *, sends: Callable[[], bool] = lambda: True) -> Callable[[], Store]:
    """``open_store`` for a file.

    The one program that drives the outbox ``sends``: at its start, rows a killed run was sending are
    pending again. A command that only looks must not touch what the running program is sending.
    """

    def open_store() -> Store:
        from offline_cache.database import failures, open_database  # noqa: PLC0415 - loads SQLCipher, in this thread

        store = Store(open_database(path, key()))
        if sends():
            with failures():
                store.recover_outbox()
        return store

    return open_store
