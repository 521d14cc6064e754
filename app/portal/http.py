"""HTTPS to the portal: one kept-alive session, hard budgets, failures as Failures.

The only module that imports ``requests``; import it lazily. Nothing here logs: the portal wants
its secrets in the query string (coverage-portal.md §1.3), so a URL must never reach a log or a
failure's detail.
"""

from __future__ import annotations

import contextlib
import logging
import socket
import threading
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import requests  # noqa: TID251 - this is the one place
from requests.adapters import HTTPAdapter  # noqa: TID251 - as above
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.exceptions import HTTPError, ReadTimeoutError

from domain.failure import Failure, FailureCode

MAX_BODY_BYTES = 4 * 1024 * 1024
MAX_CALLS = 4
_CHUNK_BYTES = 64 * 1024

logging.getLogger("urllib3").setLevel(logging.CRITICAL)  # its debug and warning lines quote whole URLs


@dataclass(frozen=True, slots=True, repr=False)
class HttpReply:
    status: int
    body: bytes
    server_date: str = ""
    """The ``Date`` header, the portal's own idea of the time."""
    retry_after: str = ""
    """The ``Retry-After`` header."""


class _Deadline:
    """Ends one call for good when its total time is up.

    A read timeout starts anew with every byte, so a server that drips bytes could hold a call for
    hours. When time is up the socket is shut down under the reading thread.
    """

    def __init__(self, total_s: float) -> None:
        self.ends_at = time.monotonic() + total_s
        self.passed = False
        self._connection: HTTPConnection | None = None
        self._timer = threading.Timer(total_s, self._cut)
        self._timer.daemon = True

    @property
    def left_s(self) -> float:
        return max(0.05, self.ends_at - time.monotonic())

    def watch(self, connection: HTTPConnection) -> None:
        self._connection = connection

    def _cut(self) -> None:
        self.passed = True
        sock = self._connection.sock if self._connection else None
        if sock is not None:
            with contextlib.suppress(OSError):
                # not sock.shutdown: on TLS that would take the protocol state from under the reader
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        self._timer.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.cancel()


_calls = threading.local()


class _Watched:
    """Tells the deadline of the running call which connection it got from the pool."""

    def putrequest(self, *args: Any, **kwargs: Any) -> None:
        assert isinstance(self, HTTPConnection)
        deadline: _Deadline | None = getattr(_calls, "deadline", None)
        if deadline is not None:
            deadline.watch(self)
        super().putrequest(*args, **kwargs)  # type: ignore[misc]  # the HTTPConnection beside it


class _WatchedHttp(_Watched, HTTPConnection):
    pass


class _WatchedHttps(_Watched, HTTPSConnection):
    pass


class _HttpPool(HTTPConnectionPool):
    ConnectionCls = _WatchedHttp


class _HttpsPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedHttps


class _Adapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = {"http": _HttpPool, "https": _HttpsPool}


class PortalHttp:
    """A kept-alive session with one server; any thread may call ``post``.

    ``connect_timeout_s`` bounds the connection, ``read_timeout_s`` each silence of the server,
    their sum the whole call with its retry (name resolution excepted, which the system bounds).
    """

    def __init__(
        self, base_url: str, *, connect_timeout_s: float = 5, read_timeout_s: float = 15, ca_file: str | None = None
    ) -> None:
        self._base_url = base_url.rstrip("/")
        self._connect_timeout_s = connect_timeout_s
        self._read_timeout_s = read_timeout_s
        self._verify: str | bool = ca_file or True
        self._session = requests.Session()
        # proxies of the hospital count, except on the way to this very machine
        self._session.trust_env = _host(base_url) not in {"127.0.0.1", "::1", "localhost"}
        for scheme in ("https://", "http://"):
            self._session.mount(scheme, _Adapter(pool_maxsize=MAX_CALLS, max_retries=0))

    def post(
        self,
        path: str,
        *,
        query: Mapping[str, str] | None = None,
        json: Mapping[str, str] | None = None,
        form: Mapping[str, str] | None = None,
        body: bytes | None = None,
        headers: Mapping[str, str] | None = None,
        once: bool = False,
    ) -> HttpReply:
        """Send and read the whole reply, whatever its status; again when the connection breaks, unless ``once``.

        A look-up only reads, so asking it twice changes nothing at the portal. What tells something is sent ``once``:
        a broken connection leaves open whether it arrived, and the outbox counts the tries.

        Raises:
            Failure: PORTAL_UNREACHABLE, PORTAL_TIMEOUT, PORTAL_TLS, or PORTAL_NOT_JSON for a body
                beyond MAX_BODY_BYTES.
        """
        with _Deadline(self._connect_timeout_s + self._read_timeout_s) as deadline:
            _calls.deadline = deadline
            try:
                data = form if body is None else body
                return self._post_tries(
                    deadline, path, {"params": query, "json": json, "data": data, "headers": headers}, once=once
                )
            finally:
                _calls.deadline = None

    def _post_tries(self, deadline: _Deadline, path: str, parts: Mapping[str, Any], *, once: bool) -> HttpReply:
        for last in (True,) if once else (False, True):
            try:
                with _failures(deadline):
                    return self._post_once(deadline, path, parts)
            except Failure as failure:
                if last or failure.code is not FailureCode.PORTAL_UNREACHABLE or failure.detail in _NO_RETRY:
                    raise
        raise AssertionError("the last try returns or raises")

    def _post_once(self, deadline: _Deadline, path: str, parts: Mapping[str, Any]) -> HttpReply:
        left_s = deadline.left_s
        timeouts_s = (min(self._connect_timeout_s, left_s), min(self._read_timeout_s, left_s))
        with self._session.post(
            self._base_url + path,
            timeout=timeouts_s,
            verify=self._verify,
            stream=True,
            allow_redirects=False,  # the query holds secrets: nobody may send it elsewhere
            **parts,
        ) as response:
            told = response.headers
            return HttpReply(response.status_code, _body(response), told.get("Date", ""), told.get("Retry-After", ""))

    def server_date(self) -> str:
        """The ``Date`` header of the server's root, asked for nothing else; empty when it has none. Raises as post."""
        with _Deadline(self._connect_timeout_s + self._read_timeout_s) as deadline, _failures(deadline):
            timeouts_s = (self._connect_timeout_s, self._read_timeout_s)
            answer = self._session.head(self._base_url, timeout=timeouts_s, verify=self._verify, allow_redirects=False)
            return answer.headers.get("Date", "")

    def close(self) -> None:
        self._session.close()


def _host(base_url: str) -> str | None:
    try:
        return urlsplit(base_url).hostname
    except ValueError:
        raise Failure(FailureCode.PORTAL_NOT_SET_UP, "address") from None


_CONNECT_TIMEOUT = "no connection in time"
_NO_RETRY = frozenset({_CONNECT_TIMEOUT})


def _body(response: requests.Response) -> bytes:
    body = bytearray()
    for chunk in response.iter_content(_CHUNK_BYTES):
        body += chunk
        if len(body) > MAX_BODY_BYTES:
            raise Failure(FailureCode.PORTAL_NOT_JSON, "body too long")
    return bytes(body)


@contextlib.contextmanager
def _failures(deadline: _Deadline) -> Iterator[None]:
    """Turn what requests, urllib3 and a cut socket raise into Failures that name no URL."""
    try:
        yield
    except (requests.RequestException, HTTPError, OSError, ValueError) as error:
        if deadline.passed:
            raise Failure(FailureCode.PORTAL_TIMEOUT, "total time is up") from None
        raise _failure(error) from None
    if deadline.passed:
        raise Failure(FailureCode.PORTAL_TIMEOUT, "total time is up")


def _failure(error: Exception) -> Failure:
    if isinstance(error, requests.exceptions.SSLError):
        return Failure(FailureCode.PORTAL_TLS, "certificate or name refused")
    if isinstance(error, requests.ConnectTimeout):
        return Failure(FailureCode.PORTAL_UNREACHABLE, _CONNECT_TIMEOUT)
    if isinstance(error, requests.Timeout) or any(isinstance(part, ReadTimeoutError) for part in error.args):
        return Failure(FailureCode.PORTAL_TIMEOUT, "no byte in time")
    if isinstance(error, requests.exceptions.ContentDecodingError):
        return Failure(FailureCode.PORTAL_NOT_JSON, "encoding of the body")
    if isinstance(error, requests.exceptions.InvalidURL | requests.exceptions.InvalidSchema | ValueError):
        return Failure(FailureCode.PORTAL_NOT_SET_UP, "address")
    if isinstance(error, OSError) and "CA certificate bundle" in str(error):
        return Failure(FailureCode.PORTAL_NOT_SET_UP, "certificate file")
    return Failure(FailureCode.PORTAL_UNREACHABLE, type(error).__name__)
