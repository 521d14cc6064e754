"""Whatever is asked of the insurer is kept: when, by whom, how long, the reply as it came or why there is none.

Source: Decree 188/2025 Art. 38. A question not put because the portal is taken for offline is kept with that reason.
"""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.portal.reply import result_code
from app.portal.session import PortalReply, PortalSession, without_fields
from domain.coverage import Asked, CoverageAnswer, CoverageQuery, Question
from domain.failure import Failure

if TYPE_CHECKING:
    from offline_cache.store import Store

log = logging.getLogger("tiepdon.portal")

T = TypeVar("T")


class Memory(Protocol):
    """The database's owner thread."""

    def submit(self, job: Callable[[Store], T], /) -> Future[T]: ...


def remembering(memory: Memory, staff: str) -> Callable[[CoverageQuery, CoverageAnswer], None]:
    """For a client's ``on_attempt``: every exchange of a look-up is proof, and its answer may be of use later."""

    def remember(query: CoverageQuery, answer: CoverageAnswer) -> None:
        _watched(memory.submit(lambda store: store.remember_answer(query, answer, staff)))

    return remember


def keeping(memory: Memory, staff: str) -> Keep:
    """For what else is asked or told."""

    def keep(asked: Asked) -> None:
        _watched(memory.submit(lambda store: store.keep_asked(asked, staff)))

    return keep


def _watched(kept: Future[None]) -> None:
    """Nobody waits for it; that a proof is missing must be found in the log at least."""

    def ended(done: Future[None]) -> None:
        if (error := done.exception()) is not None:
            log.error("an attempt was not kept: %s", error if isinstance(error, Failure) else type(error).__name__)

    kept.add_done_callback(ended)


Keep = Callable[[Asked], object]
"""Is told each question once it has ended; in the thread that asked."""


def keep_nothing(_: Asked) -> None:
    """For whoever has no memory."""


def about(kind: Question, query: CoverageQuery, now: dt.datetime) -> Asked:
    return Asked(kind, query.number, query.name, str(query.birth_date), now)


def asked_and_kept(session: PortalSession, asked: Asked, ask: Callable[[], PortalReply], keep: Keep) -> PortalReply:
    """Ask within the account's limits. Raises Failure of the slot, the token or the connection."""
    began_s = time.monotonic()
    try:
        with session.slot():
            reply = ask()
    except Failure as failure:
        keep(replace(asked, failure=failure.code, duration_ms=_ms_since(began_s)))
        raise
    why = without_fields(reply).code if reply.fields is None else None
    code = "" if reply.fields is None else result_code(reply.fields)
    keep(replace(asked, code=code, failure=why, duration_ms=_ms_since(began_s), raw=reply.raw))
    return reply


def _ms_since(began_s: float) -> float:
    return (time.monotonic() - began_s) * 1000
