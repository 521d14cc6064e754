"""Driving the outbox: one row at a time from the database to the receiver and back.

The row is claimed and settled in the owner thread; between the two, delivery runs in the caller's
thread, so a slow receiver never keeps a visit from being recorded.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from functools import partial

from domain.failure import Failure
from offline_cache.outbox import VISIT, Answer, OutboxRow, OutboxSink, Retry
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.outbox")

IDLE_S = 2.0
"""How soon a visit leaves after it was recorded, at the latest; looking costs the database thread some 50 µs."""


Owed = list[tuple[OutboxRow, Answer]]
"""Answers that could not be written down yet: the disk was full, the file locked."""


def deliver_next(memory: DatabaseThread, sink: OutboxSink, kind: str = VISIT, owed: Owed | None = None) -> bool:
    """Deliver the row that is due the longest; False when none is.

    Raises:
        Failure: of the database. An answer that could not be written down is left in ``owed``; without that list,
            or when the program ends, the row is sent again under the same key after the next start.
    """
    row = memory.submit(lambda store: store.claim_outbox(kind)).result()
    if row is None:
        return False
    owed = [] if owed is None else owed
    owed.append((row, _deliver(sink, row)))
    _settle(memory, owed)
    return True


def _settle(memory: DatabaseThread, owed: Owed) -> None:
    while owed:
        row, answer = owed[0]
        settled: Future[None] = memory.submit(partial(Store.settle_outbox, row=row, answer=answer))
        settled.result()
        owed.pop(0)


def _deliver(sink: OutboxSink, row: OutboxRow) -> Answer:
    try:
        return sink.deliver(row)
    except Exception as error:  # a receiver's bug must not stop the queue
        log.exception("outbox row %d: the sink raised", row.id)
        return Retry(type(error).__name__)


def run(
    memory: DatabaseThread,
    sink: OutboxSink,
    stop: threading.Event,
    *,
    kinds: Sequence[str] = (VISIT,),
    before: Callable[[Store], object] | None = None,
    idle_s: float = IDLE_S,
) -> None:
    """Deliver what is due until ``stop`` is set; for a thread of its own. Failures of the database are waited out.

    ``before`` is done in the database before each round.
    """
    owed: Owed = []
    while not stop.is_set():
        try:
            _settle(memory, owed)
            if before is not None:
                memory.submit(before).result()
            busy = any(deliver_next(memory, sink, kind, owed) for kind in kinds)
        except Failure as failure:
            log.warning("outbox waits: %s", failure.code.name)
            busy = False
        if not busy:
            stop.wait(idle_s)


def drained(store: Store) -> bool:
    """Whether nothing waits or is under way; parked rows are staff's."""
    return not store.outbox("pending") and not store.outbox("sending")
