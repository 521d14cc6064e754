"""What screens ask the memory for – the day's visits, searches, cases – fetched off the GUI thread."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from domain.failure import Failure, FailureCode
from domain.verdict import Outcome

if TYPE_CHECKING:
    from app.desk.memory import Elsewhere, OpenItem
    from domain.coverage import CoverageQuery
    from domain.draft import Draft
    from domain.visit import EarlierVisit, Paper, VisitCase
    from offline_cache.visits import VisitRow, WholeVisit

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
    def number(self) -> str: ...  # of the citizen, else of the insurance card shown; or empty

    @property
    def queue_number(self) -> int: ...  # 0 where there is none

    @property
    def outcome(self) -> Outcome: ...


Visits = Callable[[], Sequence[WorkItem]]
"""Gives today's visits in order of arrival; may block and may raise Failure: it is called in a worker."""


def _answered(name: str, work: Callable[[], object]) -> object:
    """What ``work`` returns, or the FailureCode that kept it: a screen that asked must not wait for ever."""
    try:
        return work()
    except Failure as failure:
        log.warning("%s: %s", name, failure.code.value)
        return failure.code
    except TimeoutError:
        log.warning("%s: no answer in time", name)
        return FailureCode.DATABASE_LOCKED
    except Exception:
        log.exception("%s", name)
        return FailureCode.ANSWER_MISSING


class _Fetch(QRunnable):
    def __init__(self, feed: WorkFeed, visits: Visits) -> None:
        super().__init__()
        self._feed = feed
        self._visits = visits

    def run(self) -> None:
        self._feed.fetched.emit(_answered("work list", lambda: tuple(self._visits())))


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


class Memory(Protocol):
    """What a workplace asks besides today's list; every call blocks and may raise Failure (app.desk.memory)."""

    def visit(self, visit_id: str) -> WholeVisit | None: ...

    def people(self, query: str) -> Sequence[VisitRow]: ...

    def earlier(self, number: str) -> Sequence[EarlierVisit]: ...

    def open_items(self) -> Sequence[OpenItem]: ...

    def settle_item(self, item_id: int, resolution: str) -> bool: ...

    def retry(self, row_id: int) -> bool: ...

    def case(self, visit_id: str) -> VisitCase | None: ...

    def draft(self, visit_id: str) -> Draft | None: ...

    def paper_used_on(self, paper: Paper, finishing: str) -> dt.date | None: ...

    def elsewhere(self, query: CoverageQuery) -> Elsewhere: ...


Tell = Callable[[object], None]
"""Takes an answer, or the FailureCode that kept it, in the GUI thread."""


class _Question(QRunnable):
    def __init__(self, background: Background, name: str, number: int, work: Callable[[], object]) -> None:
        super().__init__()
        self._background = background
        self._name = name
        self._number = number
        self._work = work

    def run(self) -> None:
        self._background.answered.emit(self._name, self._number, _answered(self._name, self._work))


class Background(QObject):
    """Questions answered off the GUI thread. Of several with the same name only the newest answer is told."""

    answered = Signal(str, int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest: dict[str, tuple[int, Tell]] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)  # a slow insurer must not keep a search waiting
        self.answered.connect(self._deliver)

    def ask(self, name: str, work: Callable[[], object], tell: Tell) -> None:
        number = self._newest.get(name, (0, tell))[0] + 1
        self._newest[name] = (number, tell)
        self._pool.start(_Question(self, name, number, work))

    def wait(self) -> None:
        """Block until nothing is under way; answers are told by the event loop after that."""
        self._pool.waitForDone()

    def _deliver(self, name: str, number: int, answer: object) -> None:
        newest, tell = self._newest[name]
        if number == newest:
            tell(answer)
