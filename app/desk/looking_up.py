"""One look-up as the desk does it: ask, pursue what else is known where nobody is found, fall back to the memory."""

from __future__ import annotations

import datetime as dt
import logging
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.flow.effects import LookUp
from app.portal.age import is_about
from app.portal.client import CoverageSource
from app.portal.next_try import Known, known_of, pursued
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.portal.recent import RecentAnswers
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

GAVE_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})
_LAST_ANSWER_TIMEOUT_S = 5.0


class _Anew(CoverageSource):
    """Staff pressed "check again": what was heard a few minutes ago does not count."""

    def __init__(self, source: RecentAnswers) -> None:
        self._source = source

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        return self._source.ask_again(query)

    def sign_in(self) -> Failure | None:
        return self._source.sign_in()


@dataclass(frozen=True, slots=True)
class Looked:
    answer: CoverageAnswer
    last_known: CoverageAnswer | None
    """What the last answer said, where none came."""
    found_by: CoverageQuery
    """The question this is the answer to; not always the first."""


def look_up(source: RecentAnswers, memory: DatabaseThread, asked: LookUp) -> Looked:
    """Blocks up to the portal's time budget."""
    last = memory.submit(lambda store: store.last_answer(asked.query.number))  # beside the question to the portal
    query, found = _asked(_Anew(source) if asked.again else source, asked, last)
    if query.number != asked.query.number:
        memory.submit(lambda store: store.remember_under(asked.query.number, found))
    return Looked(found, _remembered(asked, last) if found.answer_class in GAVE_NO_ANSWER else None, query)


def _remembered(asked: LookUp, last: Future[CoverageAnswer | None]) -> CoverageAnswer | None:
    """Where the portal cannot look at name and birth date, we do."""
    held = _come(last)
    return held if held is not None and is_about(held, asked.query, asked.names) else None


def _asked(
    source: CoverageSource, asked: LookUp, last: Future[CoverageAnswer | None]
) -> tuple[CoverageQuery, CoverageAnswer]:
    """A reply that trips us up is one we did not understand: the desk must not wait for ever for an answer."""
    try:
        return pursued(source, asked.query, lambda: _known(asked, _come(last)))
    except Exception as error:
        log.error("look-up: %s", type(error).__name__)  # without its text, which may quote the reply
        now = dt.datetime.now(dt.UTC)
        return asked.query, CoverageAnswer("", AnswerClass.TEMPORARY, now, failure=FailureCode.PORTAL_NOT_JSON)


def _come(last: Future[CoverageAnswer | None]) -> CoverageAnswer | None:
    try:
        return last.result(_LAST_ANSWER_TIMEOUT_S)
    except (Failure, TimeoutError) as failure:
        log.warning("no last answer: %s", failure)
        return None


def _known(asked: LookUp, last: CoverageAnswer | None) -> Known:
    """Every other way to name this person."""
    return known_of(asked.query, next(iter(asked.known), ""), last.coverage if last else None, asked.names)
