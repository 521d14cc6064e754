"""An answer given a few minutes ago is given again without asking: the portal frowns on repeated look-ups.

Source: coverage-portal.md §1.9 (per-card cache of 10 to 15 minutes).
"""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace

from app.portal.client import CoverageSource, sent_name
from domain.clinic_time import clinic_day
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import Failure

LIFE_S = 600.0
MOST = 2000

_ABOUT_THE_PERSON = frozenset(
    {AnswerClass.OK, AnswerClass.OK_CHECK_PAPER, AnswerClass.OK_NEW_CARD, AnswerClass.NEW_CARD, AnswerClass.NOT_COVERED}
)


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class RecentAnswers(CoverageSource):
    """Wraps a source; any thread may ask. An answer keeps the time of its own question."""

    def __init__(
        self,
        source: CoverageSource,
        *,
        life_s: float = LIFE_S,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], dt.datetime] = _utc_now,
    ) -> None:
        self._source = source
        self._life_s = life_s
        self._clock = clock
        self._now = now
        self._lock = threading.Lock()
        self._held: dict[CoverageQuery, tuple[CoverageAnswer, float]] = {}
        self._asking: dict[CoverageQuery, Future[CoverageAnswer]] = {}

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        """Whoever asks the same while it is being asked waits for that answer."""
        same = _as_sent(query)
        with self._lock:
            found, until_s = self._held.get(same, (None, 0.0))
            if found is not None and self._clock() < until_s and self._of_today(found):
                return found
            asking = self._asking.get(same)
            mine = self._asking.setdefault(same, Future())
        return self._ask(query, mine) if asking is None else asking.result()

    def _of_today(self, found: CoverageAnswer) -> bool:
        """Cards end and begin at midnight: an answer of the day before names the one that was good then."""
        return clinic_day(found.asked_at) == clinic_day(self._now())

    def _ask(self, query: CoverageQuery, answer: Future[CoverageAnswer]) -> CoverageAnswer:
        try:
            answer.set_result(self.ask_again(query))
        except Exception as error:
            answer.set_exception(error)
        finally:
            with self._lock:
                del self._asking[_as_sent(query)]
        return answer.result()

    def sign_in(self) -> Failure | None:
        return self._source.sign_in()

    def ask_again(self, query: CoverageQuery) -> CoverageAnswer:
        """Ask the source whatever is held: staff pressed "check again"."""
        found = self._source.look_up(query)
        if found.answer_class in _ABOUT_THE_PERSON:
            with self._lock:
                same = _as_sent(query)
                self._held.pop(same, None)
                self._held[same] = (found, self._clock() + self._life_s)
                while len(self._held) > MOST:
                    self._held.pop(next(iter(self._held)))
        return found


def _as_sent(query: CoverageQuery) -> CoverageQuery:
    """A scan and a chip write the same name in other letters; to the portal it is the same question."""
    return replace(query, name=sent_name(query.name))
