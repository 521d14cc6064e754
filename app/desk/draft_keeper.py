"""Keeps what is being typed in the database while it changes, and forgets it when it is of no use any more (ADR 16)."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from app.flow.draft import draft_of, gone
from domain.failure import Failure

if TYPE_CHECKING:
    from app.flow.state import State
    from domain.draft import Draft
    from offline_cache.store import Store
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

_EVERY_S = 1.0
_KEEP_TIMEOUT_S = 10.0
_CLOSE_S = 2.0

Wanted = Mapping[str, "Draft | None"]
"""By visit; None where what is kept is to be forgotten."""


class DraftKeeper:
    """``follow`` is called with every state, in one thread, and returns at once; ``forgot`` when something kept went.

    The first change is written at once, what follows within a second in one go.
    """

    def __init__(self, memory: DatabaseThread, forgot: Callable[[], object], every_s: float = _EVERY_S) -> None:
        self._memory, self._forgot, self._every_s = memory, forgot, every_s
        self._seen: Draft | None = None
        self._held: set[str] = set()
        self._wanted: dict[str, Draft | None] = {}
        self._lock = threading.Lock()
        self._wake, self._closed = threading.Event(), threading.Event()
        self._thread = threading.Thread(target=self._run, name="drafts", daemon=True)
        self._thread.start()

    def follow(self, state: State) -> None:
        draft = draft_of(state)
        useless = {visit_id for visit_id in self._held if gone(visit_id, state)}
        if draft == self._seen and not useless:
            return
        self._held -= useless
        wanted: dict[str, Draft | None] = dict.fromkeys(useless)
        if draft is not None and draft != self._seen:
            self._held.add(draft.visit_id)
            wanted[draft.visit_id] = draft
        self._seen = draft
        with self._lock:
            self._wanted.update(wanted)
        self._wake.set()

    def close(self) -> None:
        """What was typed last is kept too: it is offered at the next start."""
        self._closed.set()
        self._wake.set()
        self._thread.join(_CLOSE_S)

    def _run(self) -> None:
        while not self._closed.is_set():
            self._wake.wait()
            self._wake.clear()
            self._write()
            self._closed.wait(self._every_s)
        self._write()

    def _write(self) -> None:
        with self._lock:
            wanted, self._wanted = self._wanted, {}
        if not wanted:
            return
        try:
            if self._memory.submit(lambda store: _written(store, wanted)).result(_KEEP_TIMEOUT_S):
                self._forgot()
        except (Failure, TimeoutError) as failure:
            log.warning("what is typed is not kept: %s", failure)
            with self._lock:  # with the next change
                self._wanted = {**wanted, **self._wanted}
        except Exception as error:  # without its text, which may quote what was typed
            log.error("what is typed is not kept: %s", type(error).__name__)


def _written(store: Store, wanted: Wanted) -> bool:
    """True when something that was kept is gone."""
    forgotten = False
    for visit_id, draft in wanted.items():
        if draft is None:
            forgotten |= store.forget_draft(visit_id)
        else:
            store.keep_draft(draft)
    return forgotten
