"""Asking the insurer about a person: CoverageSource, and the portal behind it.

Source: VSS letter 1923/BHXH-CNTT, KQNhanLichSuKCB2024 (coverage-portal.md §1.3–1.5, §1.9, §1.11).
"""

from __future__ import annotations

import datetime as dt
import threading
import time
import unicodedata
from abc import ABC, abstractmethod
from collections.abc import Callable

from app.portal.reply import answer
from app.portal.session import PortalSession, PortalSettings, without_fields
from app.portal.token import TokenCache
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode

__all__ = ["CoverageSource", "PortalClient", "PortalSettings"]

LOOK_UP_PATH = "/api/egw/KQNhanLichSuKCB2024"

_CLASS_OF_FAILURE = {
    FailureCode.PORTAL_ACCOUNT: AnswerClass.ACCOUNT,
    FailureCode.PORTAL_NOT_SET_UP: AnswerClass.SET_UP,
}
_BREAKS_CIRCUIT = frozenset(
    {
        FailureCode.PORTAL_UNREACHABLE,
        FailureCode.PORTAL_TIMEOUT,
        FailureCode.PORTAL_TLS,
        FailureCode.PORTAL_NOT_JSON,
        FailureCode.PORTAL_SERVER_ERROR,
        FailureCode.PORTAL_ACCOUNT,  # repeated refusals could get the account locked
    }
)

Attempt = Callable[[CoverageQuery, CoverageAnswer], None]


class CoverageSource(ABC):
    """Something that knows who is insured: the portal today, a hospital's own hub tomorrow."""

    @abstractmethod
    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        """Answer, always: a failure to get one is an answer too, with its ``failure`` code and no coverage.

        Blocks up to the time budget; any thread may call.
        """

    @abstractmethod
    def sign_in(self) -> Failure | None:
        """Get ready to be asked, and try the account; None when that went well. Blocks like ``look_up``."""


def sent_name(name: str) -> str:
    """The name as the portal compares it: NFC, upper case, single blanks; diacritics are never folded (§1.11-5)."""
    return unicodedata.normalize("NFC", " ".join(name.split()).upper())


def question(query: CoverageQuery, settings: PortalSettings) -> dict[str, str]:
    """The five fields of a look-up, of the treatment history too (§1.3, §1.6)."""
    return {
        "maThe": query.number,
        "hoTen": sent_name(query.name),
        "ngaySinh": str(query.birth_date),
        "hoTenCb": sent_name(settings.staff_name),
        "cccdCb": settings.staff_number,
    }


class PortalClient(CoverageSource):
    """The insurer's portal. At most four calls at once; offline for a minute after three failures in a row.

    ``on_attempt`` is told every exchange of a look-up in the calling thread: Decree 188/2025 Art. 38 wants them kept.
    """

    def __init__(
        self,
        settings: PortalSettings,
        *,
        tokens: TokenCache | None = None,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], dt.datetime] | None = None,
        on_attempt: Attempt | None = None,
        places: threading.BoundedSemaphore | None = None,
    ) -> None:
        options = {} if now is None else {"now": now}
        self.session = PortalSession(settings, tokens=tokens, clock=clock, places=places, **options)
        self._on_attempt = on_attempt

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        """One question; what to try after an answer that names nobody is app.portal.next_try's affair."""
        found = self._within_limits(query)
        if self._on_attempt is not None:
            self._on_attempt(query, found)
        return found

    def sign_in(self) -> Failure | None:
        """Take a token and nothing else; also loads the network code."""
        try:
            self.session.sign_in()
        except Failure as failure:
            return failure
        return None

    def close(self) -> None:
        self.session.close()

    def _within_limits(self, query: CoverageQuery) -> CoverageAnswer:
        asked_at, started_s = self.session.now(), time.monotonic()
        try:
            with self.session.slot():
                found = self._exchange(query, asked_at, started_s)
                self.session.breaker.record(failed=found.failure in _BREAKS_CIRCUIT)
                return found
        except Failure as failure:
            return _failed(failure, asked_at, _ms_since(started_s))

    def _exchange(self, query: CoverageQuery, asked_at: dt.datetime, started_s: float) -> CoverageAnswer:
        try:
            reply = self.session.ask(LOOK_UP_PATH, json=question(query, self.session.settings))
        except Failure as failure:
            return _failed(failure, asked_at, _ms_since(started_s))
        if reply.fields is None:
            return _failed(without_fields(reply), asked_at, _ms_since(started_s), reply.raw)
        return answer(reply.fields, asked_at=asked_at, duration_ms=_ms_since(started_s), raw=reply.raw)


def _failed(failure: Failure, asked_at: dt.datetime, duration_ms: float, raw: str = "") -> CoverageAnswer:
    return CoverageAnswer(
        code="",
        answer_class=_CLASS_OF_FAILURE.get(failure.code, AnswerClass.TEMPORARY),
        asked_at=asked_at,
        failure=failure.code,
        duration_ms=duration_ms,
        raw=raw,
    )


def _ms_since(started_s: float) -> float:
    return (time.monotonic() - started_s) * 1000
