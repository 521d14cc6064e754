"""One account's conversation with the portal: connection, token, limits; what is asked is the caller's affair."""

from __future__ import annotations

import contextlib
import datetime as dt
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

from app.portal.breaker import CircuitBreaker
from app.portal.codes import AUTH_CODES
from app.portal.reply import Fields, decoded, fields_of, result_code
from app.portal.token import Token, TokenCache, password_digest, take_token
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.portal.http import HttpReply, PortalHttp

CALLS_AT_ONCE = 4
_LEAVE_ALONE = frozenset({429, 503})
_LONGEST_HOLD_S = 900.0


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


@dataclass(frozen=True, slots=True, repr=False)
class PortalReply:
    """What came back: ``fields`` with lower-case keys, None where it was not the portal's kind of reply."""

    status: int
    fields: Fields | None
    raw: str


Send = Callable[[Token, str], "HttpReply"]
"""Sends the question with a token and the password's digest."""


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class PortalSession:
    """Any thread may ask; at most four at once, nobody for a minute after three failures in a row."""

    def __init__(
        self,
        settings: PortalSettings,
        *,
        tokens: TokenCache | None = None,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], dt.datetime] = _utc_now,
        places: threading.BoundedSemaphore | None = None,
    ) -> None:
        """``tokens`` and ``places`` are given where several sessions of one account share them."""
        self.settings = settings
        self.now = now
        self.breaker = CircuitBreaker(clock)
        self._digest = password_digest(settings.password)
        self._tokens = tokens or TokenCache(clock)
        self._slots = places or threading.BoundedSemaphore(CALLS_AT_ONCE)
        self._http_lock = threading.Lock()
        self._http: PortalHttp | None = None

    @contextlib.contextmanager
    def slot(self) -> Iterator[None]:
        """One of the four places. Raises Failure PORTAL_NOT_SET_UP, PORTAL_TIMEOUT, or PORTAL_UNREACHABLE at once
        while the portal is taken for offline."""
        if not self.settings.complete:
            raise Failure(FailureCode.PORTAL_NOT_SET_UP)
        if not self._slots.acquire(timeout=self.settings.connect_timeout_s + self.settings.read_timeout_s):
            raise Failure(FailureCode.PORTAL_TIMEOUT, "four calls are under way")
        try:
            if not self.breaker.allows():
                raise Failure(FailureCode.PORTAL_UNREACHABLE, "not asked")
            yield
        finally:
            self._slots.release()

    def ask(
        self, path: str, *, json: Mapping[str, str] | None = None, form: Mapping[str, str] | None = None
    ) -> PortalReply:
        """Post with the secrets in the query string, as most of the portal's calls want them.

        Raises:
            Failure: of the token or the connection; a reply of any status or content is returned.
        """

        def send(token: Token, digest: str) -> HttpReply:
            secrets = {
                "token": token.access_token,
                "id_token": token.id_token,
                "username": token.username,
                "password": digest,
            }
            return self.connection().post(path, query=secrets, json=json, form=form)

        return self.exchange(send)

    def ask_with_headers(
        self,
        path: str,
        *,
        json: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        once: bool = False,
    ) -> PortalReply:
        """Post with the secrets in headers, as the newer calls want them (§1.7, §2.2). Raises as ``ask``.

        The account's name goes into the body, JSON or form, whichever is given. ``once`` as in PortalHttp.post; a
        refused token is renewed all the same, since what it came with was not taken.
        """

        def send(token: Token, digest: str) -> HttpReply:
            secrets = {"accessToken": token.access_token, "tokenId": token.id_token, "passwordHash": digest}
            account = {"username": token.username}
            if form is not None:
                return self.connection().post(path, headers=secrets, form={**account, **form}, once=once)
            return self.connection().post(path, headers=secrets, json={**account, **(json or {})}, once=once)

        return self.exchange(send)

    def sign_in(self) -> None:
        """Take a token, or find the one there is. Raises Failure as ``ask``, and PORTAL_NOT_SET_UP."""
        if not self.settings.complete:
            raise Failure(FailureCode.PORTAL_NOT_SET_UP)
        self._token()

    def exchange(self, send: Send) -> PortalReply:
        """Send; when the token is refused once more with a new one."""
        token = self._token()
        reply = self._sent(send, token)
        if _token_refused(reply):
            reply = self._sent(send, self._token(worn=token))
        return reply

    def _sent(self, send: Send, token: Token) -> PortalReply:
        """One exchange; a server that wants to be left alone for a while is."""
        reply = send(token, self._digest)
        if reply.status in _LEAVE_ALONE and reply.retry_after:
            self.breaker.hold(wished_s(reply.retry_after, self.now()))
        return _parsed(reply)

    def _token(self, worn: Token | None = None) -> Token:
        key = (self.settings.base_url, self.settings.facility_code, self.settings.account)

        def take() -> Token:
            return take_token(self.connection(), self.settings.account, self._digest, self.now())

        return self._tokens.get(key, take, worn)

    def connection(self) -> PortalHttp:
        """The session, made at the first call: importing requests takes longer than the window may wait."""
        with self._http_lock:
            if self._http is None:
                from app.portal.http import PortalHttp  # noqa: PLC0415

                self._http = PortalHttp(
                    self.settings.base_url,
                    connect_timeout_s=self.settings.connect_timeout_s,
                    read_timeout_s=self.settings.read_timeout_s,
                    ca_file=self.settings.ca_file,
                )
            return self._http

    def close(self) -> None:
        with self._http_lock:
            if self._http is not None:
                self._http.close()


def wished_s(retry_after: str, now: dt.datetime) -> float:
    """Seconds of a ``Retry-After`` (RFC 9110 §10.2.3), a number or a date; at most a quarter of an hour."""
    try:
        told = retry_after.strip()
        left_s = float(told) if told.isdecimal() else (parsedate_to_datetime(told) - now).total_seconds()
    except (ValueError, TypeError, OverflowError):  # no such date, or one without its zone
        return 0.0
    return min(max(left_s, 0.0), _LONGEST_HOLD_S)


def _parsed(reply: HttpReply) -> PortalReply:
    fields = fields_of(reply.body)
    # an object without a result code is some other server's error page, not the portal's answer
    usable = fields is not None and bool(result_code(fields))
    return PortalReply(reply.status, fields if usable else None, decoded(reply.body))


def _token_refused(reply: PortalReply) -> bool:
    return reply.status in {401, 403} or (reply.fields is not None and result_code(reply.fields) in AUTH_CODES)


def without_fields(reply: PortalReply) -> Failure:
    """Why a reply is none, by its status."""
    if reply.status in {401, 403}:
        return Failure(FailureCode.PORTAL_ACCOUNT, f"HTTP {reply.status}")
    if reply.status >= 400:
        return Failure(FailureCode.PORTAL_SERVER_ERROR, f"HTTP {reply.status}")
    return Failure(FailureCode.PORTAL_NOT_JSON, f"HTTP {reply.status}")
