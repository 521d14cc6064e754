"""Everything that can go wrong between a portal and its clients, on demand: for training, and for the fault matrix.

Wire faults put bytes (or none) on the connection; content faults spoil the true reply. Each is known by a name that
/simulator/settings takes as ``outage``. ``code:NNN`` and ``http:NNN`` stand for any answer code or status.
"""

from __future__ import annotations

import contextlib
import gzip
import json
import socket
import struct
import sys
import time
from collections.abc import Callable, Mapping
from functools import cache
from http.server import BaseHTTPRequestHandler
from typing import Any

_LINGER = "hh" if sys.platform == "win32" else "ii"
"""Winsock's struct linger is made of shorts."""
_HTML = "<html><body><h1>Hệ thống đang bảo trì</h1></body></html>".encode()
_HALF = b'{"maKetQua":"000","maThe":"DN49999'
_BOMB_BYTES = 64 * 1024 * 1024
_DRIP_EVERY_S = 0.05


def cut(wire: BaseHTTPRequestHandler) -> None:
    """Hang up as a reset, not as a polite end."""
    wire.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(_LINGER, 1, 0))
    wire.close_connection = True


def answer(
    wire: BaseHTTPRequestHandler, body: bytes, status: int = 200, media_type: str = "application/json", **headers: str
) -> None:
    with contextlib.suppress(OSError):
        wire.send_response(status)
        for name, value in {"Content-Type": media_type, "Content-Length": str(len(body)), **headers}.items():
            wire.send_header(name.replace("_", "-"), value)
        wire.end_headers()
        wire.wfile.write(body)


def _raw(wire: BaseHTTPRequestHandler, data: bytes, *, then: Callable[[BaseHTTPRequestHandler], None]) -> None:
    with contextlib.suppress(OSError):
        wire.wfile.write(data)
    then(wire)


def _end(wire: BaseHTTPRequestHandler) -> None:
    wire.close_connection = True


def _head(length: int, more: str = "") -> bytes:
    return f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n{more}\r\n".encode()


def _drip(wire: BaseHTTPRequestHandler, slow_s: float, beginning: bytes, drop: bytes) -> None:
    """One byte at a time: every read succeeds, the answer never comes."""
    ends_at = time.monotonic() + slow_s
    with contextlib.suppress(OSError):
        wire.wfile.write(beginning)
        while time.monotonic() < ends_at:
            wire.wfile.write(drop)
            time.sleep(_DRIP_EVERY_S)
    cut(wire)


def _stall(wire: BaseHTTPRequestHandler, slow_s: float) -> None:
    time.sleep(slow_s)
    cut(wire)


@cache
def _bomb() -> bytes:
    return gzip.compress(b'{"maKetQua":"000","x":"' + b" " * _BOMB_BYTES, compresslevel=1)


Wire = Callable[[BaseHTTPRequestHandler, float], None]
"""Gets the switch ``slow_s`` too."""

WIRE: dict[str, Wire] = {
    "down": lambda wire, _: cut(wire),
    "slow": _stall,
    "eof": lambda wire, _: _end(wire),
    "cut_after_headers": lambda wire, _: _raw(wire, _head(400), then=cut),
    "cut_in_body": lambda wire, _: _raw(wire, _head(400) + _HALF, then=cut),
    "short_body": lambda wire, _: _raw(wire, _head(400) + _HALF, then=_end),
    "cut_off_body": lambda wire, _: _raw(wire, _head(20) + _HALF, then=_end),
    "drip": lambda wire, slow_s: _drip(wire, slow_s, _head(100_000), b" "),
    "drip_headers": lambda wire, slow_s: _drip(wire, slow_s, b"HTTP/1.1 200 OK\r\nX-Drip: ", b"a"),
    "bad_chunks": lambda wire, _: _raw(
        wire, b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n", then=_end
    ),
    "not_http": lambda wire, _: _raw(wire, b"SSH-2.0-OpenSSH_9.9\r\n", then=_end),
    "long_header": lambda wire, _: _raw(wire, _head(2, f"X-Long: {'a' * 100_000}\r\n") + b"{}", then=_end),
    "many_headers": lambda wire, _: _raw(
        wire, _head(2, "".join(f"X-{n}: a\r\n" for n in range(300))) + b"{}", then=_end
    ),
    "html": lambda wire, _: answer(wire, _HTML, media_type="text/html; charset=utf-8"),
    "half_json": lambda wire, _: answer(wire, _HALF),
    "empty": lambda wire, _: answer(wire, b""),
    "no_content": lambda wire, _: _raw(wire, b"HTTP/1.1 204 No Content\r\n\r\n", then=_end),
    "redirect": lambda wire, _: answer(wire, b"", 302, Location="/login"),
    "huge": lambda wire, _: answer(wire, b"[" + b"0," * 4_000_000),
    "bomb": lambda wire, _: answer(wire, _bomb(), Content_Encoding="gzip"),
    "not_gzip": lambda wire, _: answer(wire, b'{"maKetQua":"000"}', Content_Encoding="gzip"),
    "list": lambda wire, _: answer(wire, b'["000"]'),
    "null": lambda wire, _: answer(wire, b"null"),
    "no_code": lambda wire, _: answer(wire, b'{"error":"unauthorized"}'),
    "deep": lambda wire, _: answer(wire, b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "error500": lambda wire, _: answer(wire, _HTML, 500, "text/html; charset=utf-8"),
}


Reply = dict[str, Any]


def _nulls(reply: Reply) -> bytes:
    return _json({name: value if name == "maKetQua" else None for name, value in reply.items()})


def _optional_nulls(reply: Reply) -> bytes:
    kept = {"maKetQua", "maThe", "maGiaoDich", "APIKey"}
    return _json({name: value if name in kept else None for name, value in reply.items()})


def _dates(reply: Reply) -> bytes:
    bad = {"gtTheTu": "31/02/2026", "gtTheDen": "2026-12-31T00:00:00", "ngaySinh": "hôm qua", "ngayDu5Nam": "0"}
    return _json({**reply, **{name: bad[name] for name in bad if name in reply}})


def _types(reply: Reply) -> bytes:
    """Everything but the code is of another type than promised."""
    return _json({name: value if name == "maKetQua" else {"v": [value]} for name, value in reply.items()})


def _twice(reply: Reply) -> bytes:
    return b'{"maKetQua":"050",' + _json(reply)[1:]


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False).encode("utf-8")


CONTENT: dict[str, Callable[[Reply], bytes]] = {
    "nulls": _nulls,
    "optional_nulls": _optional_nulls,
    "bad_dates": _dates,
    "other_types": _types,
    "duplicate_keys": _twice,
    "other_case": lambda reply: _json({name.upper(): value for name, value in reply.items()}),
    "number_code": lambda reply: _json({**reply, "maKetQua": int(reply["maKetQua"])}),
    "bom": lambda reply: b"\xef\xbb\xbf" + _json(reply),
    "utf16": lambda reply: json.dumps(reply, ensure_ascii=False).encode("utf-16"),
    "latin1": lambda reply: json.dumps(reply, ensure_ascii=False).encode("latin-1", errors="replace"),
    "trailing": lambda reply: _json(reply) + b"<!-- node 7 -->",
    "unknown_fields": lambda reply: _json({**reply, "moi": {"a": [1, None]}, "": "x"}),
}


def misbehave(wire: BaseHTTPRequestHandler, how: str, slow_s: float) -> None:
    """Answer with a wire fault, an answer code (``code:NNN``) or a status (``http:NNN``)."""
    kind, _, number = how.partition(":")
    if kind == "code":
        answer(wire, _json({"maKetQua": number, "ghiChu": ""}))
    elif kind == "http":
        answer(wire, _HTML, int(number), "text/html; charset=utf-8")
    else:
        WIRE.get(how, WIRE["down"])(wire, slow_s)


def spoilt(how: str, reply: Mapping[str, Any]) -> bytes:
    return CONTENT[how](dict(reply))
