"""Replies no proper server sends: a scripted one that hands out tokens and then answers look-ups with raw bytes."""

from __future__ import annotations

import contextlib
import datetime as dt
import gzip
import json
import socket
import struct
import sys
import threading
from collections.abc import Callable, Iterator

import pytest

from app.portal.client import PortalClient
from app.portal.session import wished_s
from domain.coverage import AnswerClass, CoverageQuery
from domain.failure import FailureCode

QueryOf = Callable[..., CoverageQuery]
NewClient = Callable[..., PortalClient]

RESET = b"RESET"
"""In a script: break the connection with a reset instead of a polite end."""


def http(body: bytes, status: str = "200 OK", headers: str = "") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Length: {len(body)}\r\n{headers}\r\n".encode() + body


TOKEN = http(
    json.dumps(
        {
            "maKetQua": "200",
            "APIKey": {"access_token": "a", "id_token": "i", "expires_in": "2099-01-01T00:00:00.0000000Z"},
        }
    ).encode()
)
OK = '{"maKetQua":"000","maThe":"DN4999900000001","hoTen":"NGUYỄN VĂN MẪU"}'

UNREACHABLE = (AnswerClass.TEMPORARY, FailureCode.PORTAL_UNREACHABLE)
NOT_JSON = (AnswerClass.TEMPORARY, FailureCode.PORTAL_NOT_JSON)
SERVER_ERROR = (AnswerClass.TEMPORARY, FailureCode.PORTAL_SERVER_ERROR)
UNKNOWN_CODE = (AnswerClass.TEMPORARY, FailureCode.PORTAL_UNKNOWN_CODE)
ACCOUNT = (AnswerClass.ACCOUNT, FailureCode.PORTAL_ACCOUNT)
FINE = (AnswerClass.OK, None)

REPLIES = {
    "nothing": (b"", UNREACHABLE),
    "reset": (RESET, UNREACHABLE),
    "no http": (b"\x00\x01\x02 this is no HTTP\r\n\r\n", UNREACHABLE),
    "half a header": (b"HTTP/1.1 200 OK\r\nContent-Le", NOT_JSON),
    "shorter than said": (http(b"{}").replace(b"Length: 2", b"Length: 200"), UNREACHABLE),
    "reset in the body": (http(b'{"maKetQua"').replace(b"Length: 11", b"Length: 200") + RESET, UNREACHABLE),
    "broken chunk": (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n", UNREACHABLE),
    "header of 100 kB": (b"HTTP/1.1 200 OK\r\nX: " + b"a" * 100_000 + b"\r\n\r\n", UNREACHABLE),
    "200 headers": (b"HTTP/1.1 200 OK\r\n" + b"X: a\r\n" * 200 + b"\r\n", UNREACHABLE),
    "no gzip": (http(OK.encode(), headers="Content-Encoding: gzip\r\n"), NOT_JSON),
    "gzip bomb": (http(gzip.compress(b" " * 50_000_000), headers="Content-Encoding: gzip\r\n"), NOT_JSON),
    "gzip": (http(gzip.compress(OK.encode()), headers="Content-Encoding: gzip\r\n"), FINE),
    "chunked": (
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        + b"".join(
            f"{len(part):x}\r\n".encode() + part + b"\r\n" for part in (OK.encode()[:20], OK.encode()[20:], b"")
        ),
        FINE,
    ),
    "no content": (b"HTTP/1.1 204 No Content\r\n\r\n", NOT_JSON),
    "too many requests": (http(b"", "429 Too Many Requests"), SERVER_ERROR),
    "not implemented": (http(b"<html>", "501 Not Implemented"), SERVER_ERROR),
    "unavailable": (http(b"<html>", "503 Service Unavailable"), SERVER_ERROR),
    "not found": (http(b"<html>", "404 Not Found"), SERVER_ERROR),
    "forbidden by a proxy": (http(b"<html>", "403 Forbidden"), ACCOUNT),
    "code beside 500": (http(b'{"maKetQua":"101"}', "500 Internal Server Error"), SERVER_ERROR),
    "code beside 400": (
        http(b'{"maKetQua":"205"}', "400 Bad Request"),
        (AnswerClass.INPUT, FailureCode.COVERAGE_DATA_DIFFERS),
    ),
    "401 in the body": (http(b'{"maKetQua":"401"}'), ACCOUNT),
    "501 in the body": (http(b'{"maKetQua":"501"}'), ACCOUNT),
    "redirect": (http(b"", "302 Found", "Location: http://127.0.0.1:1/\r\n"), NOT_JSON),
    "list": (http(b"[]"), NOT_JSON),
    "other object": (http(b'{"error":"x"}'), NOT_JSON),
    "null code": (http(b'{"maKetQua":null}'), NOT_JSON),
    "code is an object": (http(b'{"maKetQua":{}}'), NOT_JSON),
    "code out of range": (http(b'{"maKetQua":"1e9"}'), UNKNOWN_CODE),
    "not a number": (http(b'{"maKetQua":NaN}'), UNKNOWN_CODE),
    "nested too deep": (http(b'{"maKetQua":' + b"[" * 50_000), NOT_JSON),
    "byte order mark": (http(b"\xef\xbb\xbf" + OK.encode()), FINE),
    "utf-16": (http(OK.encode("utf-16")), FINE),
    "utf-16 without its mark": (http(OK.encode("utf-16-le")), FINE),
    "line breaks in a sentence": (http(OK.replace("VĂN MẪU", "VĂN\tMẪU\n").encode()), FINE),
    "half a surrogate": (http(OK.replace("NGUYỄN", "\\ud83d").encode()), FINE),
    "busy, in the body": (http(b'{"maKetQua":429}', "429 Too Many Requests"), SERVER_ERROR),
    "foreign charset": (
        http(OK.encode("cp1258", "ignore"), headers="Content-Type: text/plain; charset=cp1258\r\n"),
        FINE,
    ),
    "trailing rubbish": (http(OK.encode() + b"<!-- x -->"), NOT_JSON),
    "early hints": (b"HTTP/1.1 100 Continue\r\n\r\n" * 3 + http(OK.encode()), FINE),
}


@pytest.fixture
def scripted() -> Iterator[Callable[[bytes], str]]:
    """``scripted(reply)`` starts a server that gives tokens, and ``reply`` to every look-up; returns its URL."""
    servers: list[socket.socket] = []
    threads: list[threading.Thread] = []

    def start(reply: bytes) -> str:
        server = socket.create_server(("127.0.0.1", 0))
        servers.append(server)
        threads.append(threading.Thread(target=answer_all, args=(server, reply)))
        threads[-1].start()
        return f"http://127.0.0.1:{server.getsockname()[1]}"

    yield start
    for server in servers:
        with contextlib.suppress(OSError):
            server.shutdown(socket.SHUT_RDWR)
        server.close()
    for thread in threads:
        thread.join()


def answer_all(server: socket.socket, reply: bytes) -> None:
    while True:
        try:
            connection, _ = server.accept()
        except OSError:
            return
        with connection, contextlib.suppress(OSError):
            connection.settimeout(5)
            request = read_request(connection)
            answer = TOKEN if b"/api/token/take" in request.split(b"\r\n")[0] else reply
            connection.sendall(answer.removesuffix(RESET))
            if answer.endswith(RESET):
                connection.setsockopt(
                    socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
                )


def read_request(connection: socket.socket) -> bytes:
    """Head and body: hanging up on unread bytes would be a reset."""
    data = b""
    while b"\r\n\r\n" not in data and (part := connection.recv(65536)):
        data += part
    head, _, body = data.partition(b"\r\n\r\n")
    lengths = [line.split(b":")[1] for line in head.lower().split(b"\r\n") if line.startswith(b"content-length:")]
    missing = int(lengths[0]) - len(body) if lengths else 0
    while missing > 0 and (part := connection.recv(missing)):
        missing -= len(part)
        data += part
    return data


@pytest.mark.parametrize("name", REPLIES)
def test_reply(name: str, scripted: Callable[[bytes], str], new_client: NewClient, query_of: QueryOf) -> None:
    reply, expected = REPLIES[name]
    found = new_client(base_url=scripted(reply)).look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == expected
    assert (found.coverage is not None) == (expected is FINE)


@pytest.mark.parametrize("status", ["429 Too Many Requests", "503 Service Unavailable"])
def test_a_portal_that_wants_to_be_left_alone_is(
    status: str, scripted: Callable[[bytes], str], new_client: NewClient, query_of: QueryOf
) -> None:
    """At once, not after three failures; and asked again when the time is up."""
    now_s = [0.0]
    url = scripted(http(b"busy", status, "Retry-After: 120\r\n"))
    client = new_client({"clock": lambda: now_s[0]}, base_url=url)
    query = query_of("insured")
    assert client.look_up(query).failure is FailureCode.PORTAL_SERVER_ERROR
    now_s[0] = 119.0
    assert client.look_up(query).failure is FailureCode.PORTAL_UNREACHABLE, "not asked"
    now_s[0] = 121.0
    assert client.look_up(query).failure is FailureCode.PORTAL_SERVER_ERROR


@pytest.mark.parametrize(
    ("told", "left_s"),
    [
        ("120", 120.0),
        ("Sun, 22 Nov 2026 07:13:00 GMT", 60.0),
        ("Sun, 22 Nov 2026 07:00:00 GMT", 0.0),
        ("9" * 400, 900.0),
        ("soon", 0.0),
        ("-5", 0.0),
        ("Sun, 22 Nov 2026 07:13:00 -0000", 0.0),
    ],
)
def test_how_long_it_wants_to_be_left_alone(told: str, left_s: float) -> None:
    assert wished_s(told, dt.datetime(2026, 11, 22, 7, 12, tzinfo=dt.UTC)) == left_s


def test_at_least_thirty_ways_to_fail() -> None:
    assert sum(expected is not FINE for _, expected in REPLIES.values()) >= 30
