"""The HTTP side of the simulated portal, on the standard library's server."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import time
from collections.abc import Mapping
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from socketserver import TCPServer
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from app.portal.simulator.accounts import password_fits
from app.portal.simulator.answers import Reply, bare, find, question_error, reply_about
from app.portal.simulator.faults import CONTENT, answer, misbehave, spoilt
from app.portal.simulator.state import State

TOKEN_PATH = "/api/token/take"  # noqa: S105 - a path
LOOK_UP_PATH = "/api/egw/KQNhanLichSuKCB2024"
HISTORY_PATH = "/api/egw/Lskcb2025"
CO_PAYMENT_PATH = "/api/TraCuuCCT/TraCuuTienMCCT"
CHECK_IN_PATH = "/api/qd130/checkInKcbQd3176"
CONTROL_PREFIX = "/simulator/"
FORM = "application/x-www-form-urlencoded"
_MAX_REQUEST_BYTES = 64 * 1024


class PortalServer(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, address: tuple[str, int], state: State) -> None:
        self.state = state
        super().__init__(address, Handler)

    def server_bind(self) -> None:
        """Bind only: HTTPServer also asks the name service for its own name, seconds without a network."""
        TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.server_address[1]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that hangs up early is what several tests are about, not an error to print."""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "portal-sim"
    disable_nagle_algorithm = True
    server: PortalServer
    _outage = ""
    """What goes wrong with this request."""

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class names it so
        """Silent: query strings hold tokens."""

    def date_time_string(self, timestamp: float | None = None) -> str:
        """For the ``Date`` header, by the portal's clock."""
        now_s = time.time() if timestamp is None else timestamp
        return super().date_time_string(now_s + self.server.state.switches.clock_offset_s)

    def do_GET(self) -> None:
        self._handle({})

    def do_POST(self) -> None:
        media_type, body = self._read()
        self._handle(body, media_type)

    def _read(self) -> tuple[str, dict[str, Any]]:
        raw = self.rfile.read(min(int(self.headers.get("Content-Length") or 0), _MAX_REQUEST_BYTES))
        media_type = self.headers.get_content_type()
        with contextlib.suppress(ValueError):
            if media_type == FORM:
                return media_type, dict(parse_qsl(raw.decode("utf-8"), keep_blank_values=True))
            value = json.loads(raw) if raw else {}
            return media_type, value if isinstance(value, dict) else {}
        return media_type, {}

    def _handle(self, body: dict[str, Any], media_type: str = "") -> None:
        url = urlsplit(self.path)
        state = self.server.state
        if url.path.startswith(CONTROL_PREFIX):
            self._outage = ""
            self._control(url.path.removeprefix(CONTROL_PREFIX), body)
            return
        state.seen(self.command, url.path, media_type, body)
        self._outage = state.switches.outage if state.switches.outage_path in url.path else ""
        if self._outage and self._outage not in CONTENT and not state.switches.outage_late:
            misbehave(self, self._outage, state.switches.slow_s)
            return
        question = {key: str(value) for key, value in body.items() if value is not None}
        self._route(url.path, dict(parse_qsl(url.query)), question, media_type)

    def _control(self, name: str, body: Mapping[str, Any]) -> None:
        try:
            self._send_json(self.server.state.command(name, body))
        except (KeyError, TypeError, ValueError) as error:
            self._send_json({"error": type(error).__name__}, status=404)

    def _route(self, path: str, query: Mapping[str, str], question: Mapping[str, str], media_type: str) -> None:
        if path == TOKEN_PATH:
            self._send_json(self._token(question))
        elif path == CO_PAYMENT_PATH:
            self._co_payment(question)
        elif path == CHECK_IN_PATH:
            self._check_in(question)
        elif path not in {LOOK_UP_PATH, HISTORY_PATH}:
            self._send("<html>404</html>", "text/html", 404)
        elif not self._authorised(query):
            self._refuse()
        elif path == LOOK_UP_PATH:
            self._look_up(question)
        else:
            self._send_json(self._history(question, media_type))

    def _token(self, question: Mapping[str, str]) -> Reply:
        if not password_fits(question.get("username", ""), question.get("password", "")):
            return {"maKetQua": "401", "APIKey": None}
        state = self.server.state
        life_s, offset_s = state.switches.token_life_s, state.switches.clock_offset_s
        return {"maKetQua": "200", "APIKey": state.sessions.open(self.client_address[0], life_s, offset_s)}

    def _address(self) -> str:
        """Where a token comes back from; the other one is of a range for examples (RFC 5737)."""
        return "198.51.100.7" if self.server.state.switches.other_address else self.client_address[0]

    def _authorised(self, query: Mapping[str, str]) -> bool:
        session = self.server.state.sessions.valid(query.get("token", ""), query.get("id_token", ""), self._address())
        return session and password_fits(query.get("username", ""), query.get("password", ""))

    def _refuse(self) -> None:
        style = self.server.state.switches.auth_style
        if style.startswith("http"):
            self._send_json(bare("401"), status=int(style.removeprefix("http")))
        else:
            self._send_json(bare(style))

    def _look_up(self, question: Mapping[str, str]) -> None:
        state = self.server.state
        time.sleep(state.switches.delay_ms / 1000)
        refusal = question_error(question)
        if refusal is not None:
            self._send_json(refusal)
            return
        persona = find(state.people.values(), question["maThe"])
        if persona is not None and persona.portal.behaviour != "answer":
            misbehave(self, persona.portal.behaviour, state.switches.slow_s)
            return
        reply = reply_about(persona, question, dt.datetime.now().astimezone().date())
        checks = state.facts.get(question["maThe"], {}).get("checks")
        self._send_json({**reply, "dsLichSuKT2018": checks} if checks else reply)

    def _history(self, question: Mapping[str, str], media_type: str) -> Reply:
        """Lskcb2025: running systems found that only a form body is accepted (§1.6)."""
        time.sleep(self.server.state.switches.elsewhere_delay_ms / 1000)
        refusal = bare("205") if media_type != FORM else question_error(question)
        stays = self.server.state.facts.get(question.get("maThe", ""), {}).get("stays")
        return refusal or {**bare("000"), "dsLichSuKCB2025": stays}

    def _headers_fit(self, account: str) -> bool:
        session = self.server.state.sessions.valid(
            self.headers.get("accessToken", ""), self.headers.get("tokenId", ""), self._address()
        )
        return session and password_fits(account, self.headers.get("passwordHash", ""))

    def _check_in(self, question: Mapping[str, str]) -> None:
        if not self._headers_fit(question.get("username", "")):
            self._refuse()
            return
        now = dt.datetime.now().astimezone()
        self._send_json(self.server.state.check_ins.take(question, now))

    def _co_payment(self, question: Mapping[str, str]) -> None:
        """TraCuuTienMCCT: secrets in headers, an empty 401 when they do not fit (§1.7)."""
        if not self._headers_fit(question.get("username", "")):
            self._send("", "application/json", 401)
            return
        time.sleep(self.server.state.switches.elsewhere_delay_ms / 1000)
        rows = self.server.state.facts.get(question.get("maThe", ""), {}).get("co_payments")
        note = "Dữ liệu tính đến 06:00 hôm nay" if rows else "Không có dữ liệu"
        self._send_json({"MaKetQua": "200" if rows else "204", "GhiChu": note, "DataCCT": rows})

    def _send_json(self, value: Any, status: int = 200) -> None:
        if self._outage in CONTENT and isinstance(value, dict):
            answer(self, spoilt(self._outage, value), status)
        elif self._outage:  # the work is done, its answer is lost or spoilt
            misbehave(self, self._outage, self.server.state.switches.slow_s)
        else:
            self._send(json.dumps(value, ensure_ascii=False), "application/json", status)

    def _send(self, text: str, media_type: str, status: int) -> None:
        answer(self, text.encode("utf-8"), status, f"{media_type}; charset=utf-8")
