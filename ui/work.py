"""The day's visits as the work list needs them, fetched off the GUI thread."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from domain.failure import Failure
from domain.verdict import Outcome

log = logging.getLogger("tiepdon.ui")

OPEN_OUTCOMES = frozenset({Outcome.READY_PROVISIONAL, Outcome.NEEDS_STAFF})
"""What still has to be verified after the patient went in."""


class WorkItem(Protocol):
    """One visit of the list; the rows of the offline cache are such."""

    @property
    def id(self) -> str: ...

    @property
    def arrived_at(self) -> dt.datetime: ...  # UTC

    @property
    def name(self) -> str: ...

    @property
    def number(self) -> str: ...  # 12 digits, or empty

    @property
    def outcome(self) -> Outcome: ...


Visits = Callable[[], Sequence[WorkItem]]
"""Gives today's visits in order of arrival; may block and may raise Failure: it is called in a worker."""


class _Fetch(QRunnable):
    def __init__(self, feed: WorkFeed, visits: Visits) -> None:
        super().__init__()
        self._feed = feed
        self._visits = visits

    def run(self) -> None:
        try:
            self._feed.fetched.emit(tuple(self._visits()))
        except Failure as failure:
            log.warning("work list: %s", failure.code.value)
            self._feed.fetched.emit(failure.code)


class WorkFeed(QObject):
    """Asks for the visits when told to; one question at a time, and one more if told to meanwhile."""

    fetched = Signal(object)
    ready = Signal(object)
    """Emits: the rows as a tuple of WorkItem, or the FailureCode that kept them."""

    def __init__(self, visits: Visits, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits = visits
        self._asking = False
        self._again = False
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.fetched.connect(self._deliver)

    def refresh(self) -> None:
        """Ask anew; the answer comes with ``ready``."""
        self._again = self._asking
        if not self._asking:
            self._asking = True
            self._pool.start(_Fetch(self, self._visits))

    def wait(self) -> None:
        """Block until no question is under way."""
        self._pool.waitForDone()

    def _deliver(self, answer: object) -> None:
        self._asking = False
        self.ready.emit(answer)
        if self._again:
            self.refresh()
