"""The counter's questions to the database thread; every answer comes back as an event, in that thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from app.counter.state import (
    CounterEvent,
    FindReceipt,
    KeepFailed,
    KeepHandOver,
    KeepReception,
    Kept,
    ListAnew,
    Listed,
    Noticed,
    ReceiptLookedUp,
)
from app.desk.clock import Clock
from domain.clinic_time import clinic_day
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from offline_cache.store import Store
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.counter")

Ask = KeepReception | KeepHandOver | FindReceipt | ListAnew


class CounterMemory:
    """Made before the database is open: the window is there first. Until then every answer is that it stopped."""

    def __init__(self, post: Callable[[CounterEvent], None], clock: Clock | None = None) -> None:
        self._post = post
        self._clock = clock or Clock()
        self._thread: DatabaseThread | None = None

    def use(self, thread: DatabaseThread) -> None:
        self._thread = thread

    def do(self, effect: Ask) -> None:
        """Returns at once; any thread may call."""
        match effect:
            case KeepReception(reception):
                self._ask(lambda store: store.record_reception(reception), Kept, KeepFailed)
            case KeepHandOver(given):
                self._ask(lambda store: store.hand_over(given), Kept, KeepFailed)
            case FindReceipt(key):
                self._ask(lambda store: store.reception(key), ReceiptLookedUp, Noticed)
            case ListAnew():
                day = clinic_day(self._clock.utc())
                self._ask(lambda store: (store.receptions_of(day), store.waiting_results()), _listed, Noticed)

    def _ask(
        self,
        job: Callable[[Store], Any],
        answer: Callable[[Any], CounterEvent],
        refusal: Callable[[FailureCode], CounterEvent],
    ) -> None:
        if self._thread is None:
            self._post(refusal(FailureCode.STOPPED))
            return
        future: Future[Any] = self._thread.submit(job)
        future.add_done_callback(lambda done: self._post(_event(done, answer, refusal)))


def _listed(rows: tuple[list[Any], list[Any]]) -> Listed:
    day, waiting = rows
    return Listed(tuple(day), tuple(waiting))


def _event(
    done: Future[Any], answer: Callable[[Any], CounterEvent], refusal: Callable[[FailureCode], CounterEvent]
) -> CounterEvent:
    error = done.exception()
    if error is None:
        return answer(done.result())
    log.warning("counter: %s", type(error).__name__)
    return refusal(error.code if isinstance(error, Failure) else FailureCode.DATABASE_DAMAGED)
