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
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from app.portal.breaker import CircuitBreaker
from app.portal.codes import AUTH_CODES
from app.portal.reply import Fields, answer, fields_of, result_code
from app.portal.token import Token, TokenCache, password_digest, take_token
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode
from domain.person import PartialDate

if TYPE_CHECKING:
    from app.portal.http import HttpReply, PortalHttp

LOOK_UP_PATH = "/api/egw/KQNhanLichSuKCB2024"
CALLS_AT_ONCE = 4

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


@dataclass(frozen=True, slots=True)
class PortalSettings:
    """Where and as whom to ask. The staff member must be registered at the portal (letter 1923)."""

    base_url: str
    facility_code: str
    account: str
    password: str = field(repr=False)
    staff_name: str = field(repr=False)
    staff_number: str = field(repr=False)
    connect_timeout_s: float = 5
    read_timeout_s: float = 15
    ca_file: str | None = None

    @property
    def complete(self) -> bool:
        return all((self.base_url, self.account, self.password, self.staff_name, self.staff_number))


class CoverageSource(ABC):
    """Something that knows who is insured: the portal today, a hospital's own hub tomorrow."""

    @abstractmethod
    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        """Answer, always: a failure to get one is an answer too, with its ``failure`` code and no coverage.

        Blocks up to the time budget; any thread may call.
        """


def sent_name(name: str) -> str:
    """The name as the portal compares it: NFC, upper case, single blanks; diacritics are never folded (§1.11-5)."""
    return unicodedata.normalize("NFC", " ".join(name.split()).upper())


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class PortalClient(CoverageSource):
    """The insurer's portal. At most four calls at once; offline for a minute after three failures in a row.

    ``on_attempt`` is told every exchange of a look-up, also the first of two, in the calling thread:
    Decree 188/2025 Art. 38 wants them kept.
    """

    def __init__(
        self,
        settings: PortalSettings,
        *,
        tokens: TokenCache | None = None,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], dt.datetime] = _utc_now,
        on_attempt: Attempt | None = None,
    ) -> None:
        self._settings = settings
        self._digest = password_digest(settings.password)
        self._tokens = tokens or TokenCache(clock)
        self._breaker = CircuitBreaker(clock)
        self._now = now
        self._on_attempt = on_attempt
        self._slots = threading.BoundedSemaphore(CALLS_AT_ONCE)
        self._http_lock = threading.Lock()
        self._http: PortalHttp | None = None

    def look_up(self, query: CoverageQuery) -> CoverageAnswer:
        """Ask; after 070 (birth date) once more with the year alone, which is all some records hold (§1.11-6)."""
        found = self._attempt(query)
        if found.code != "070" or query.birth_date.date is None:
            return found
        second = self._attempt(replace(query, birth_date=PartialDate(query.birth_date.year)))
        return second if second.coverage is not None else found

    def sign_in(self) -> Failure | None:
        """Take a token and nothing else, to try the account; None when that went well."""
        try:
            self._token()
        except Failure as failure:
            return failure
        return None

    def close(self) -> None:
        if self._http is not None:
            self._http.close()

    def _attempt(self, query: CoverageQuery) -> CoverageAnswer:
        found = self._within_limits(query)
        if self._on_attempt is not None:
            self._on_attempt(query, found)
        return found

    def _within_limits(self, query: CoverageQuery) -> CoverageAnswer:
        asked_at, started_s = self._now(), time.monotonic()
        if not self._settings.complete:
            return _failed(Failure(FailureCode.PORTAL_NOT_SET_UP), asked_at, 0.0)
        budget_s = self._settings.connect_timeout_s + self._settings.read_timeout_s
        if not self._slots.acquire(timeout=budget_s):
            return _failed(Failure(FailureCode.PORTAL_TIMEOUT), asked_at, _ms_since(started_s))
        try:
            if not self._breaker.allows():
                return _failed(Failure(FailureCode.PORTAL_UNREACHABLE), asked_at, 0.0)
            found = self._exchange(query, asked_at, started_s)
            self._breaker.record(failed=found.failure in _BREAKS_CIRCUIT)
            return found
        finally:
            self._slots.release()

    def _exchange(self, query: CoverageQuery, asked_at: dt.datetime, started_s: float) -> CoverageAnswer:
        try:
            reply, fields = self._ask(query)
        except Failure as failure:
            return _failed(failure, asked_at, _ms_since(started_s))
        raw = reply.body.decode("utf-8-sig", errors="replace")
        if fields is None:
            return _failed(_without_json(reply), asked_at, _ms_since(started_s), raw)
        return answer(fields, asked_at=asked_at, duration_ms=_ms_since(started_s), raw=raw)

    def _ask(self, query: CoverageQuery) -> tuple[HttpReply, Fields | None]:
        """One look-up, with one new token when the first is refused."""
        token = self._token()
        reply, fields = self._post(query, token)
        if _token_refused(reply, fields):
            reply, fields = self._post(query, self._token(worn=token))
        return reply, fields

    def _token(self, worn: Token | None = None) -> Token:
        key = (self._settings.base_url, self._settings.facility_code, self._settings.account)

        def take() -> Token:
            return take_token(self._connection(), self._settings.account, self._digest, self._now())

        return self._tokens.get(key, take, worn)

    def _post(self, query: CoverageQuery, token: Token) -> tuple[HttpReply, Fields | None]:
        reply = self._connection().post(
            LOOK_UP_PATH,
            query={
                "token": token.access_token,
                "id_token": token.id_token,
                "username": token.username,
                "password": self._digest,
            },
            json={
                "maThe": query.number,
                "hoTen": sent_name(query.name),
                "ngaySinh": str(query.birth_date),
                "hoTenCb": sent_name(self._settings.staff_name),
                "cccdCb": self._settings.staff_number,
            },
        )
        fields = fields_of(reply.body)
        # an object without a result code is some other server's error page, not the portal's answer
        return reply, fields if fields is not None and result_code(fields) else None

    def _connection(self) -> PortalHttp:
        """The session, made at the first call: importing requests takes longer than the window may wait."""
        with self._http_lock:
            if self._http is None:
                from app.portal.http import PortalHttp  # noqa: PLC0415

                self._http = PortalHttp(
                    self._settings.base_url,
                    connect_timeout_s=self._settings.connect_timeout_s,
                    read_timeout_s=self._settings.read_timeout_s,
                    ca_file=self._settings.ca_file,
                )
            return self._http


def _token_refused(reply: HttpReply, fields: Fields | None) -> bool:
    return reply.status in {401, 403} or (fields is not None and result_code(fields) in AUTH_CODES)


def _without_json(reply: HttpReply) -> Failure:
    if reply.status in {401, 403}:
        return Failure(FailureCode.PORTAL_ACCOUNT, f"HTTP {reply.status}")
    if reply.status >= 400:
        return Failure(FailureCode.PORTAL_SERVER_ERROR, f"HTTP {reply.status}")
    return Failure(FailureCode.PORTAL_NOT_JSON, f"HTTP {reply.status}")


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
