"""What goes wrong on the way to the portal: every fault a typed answer, within the budget."""

from __future__ import annotations

import datetime as dt
import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest
import trustme

from app.portal.client import PortalClient
from domain.coverage import AnswerClass, CoverageQuery
from domain.failure import FailureCode

QueryOf = Callable[..., CoverageQuery]
NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]

OUTAGES = {
    "down": FailureCode.PORTAL_UNREACHABLE,
    "slow": FailureCode.PORTAL_TIMEOUT,
    "drip": FailureCode.PORTAL_TIMEOUT,
    "html": FailureCode.PORTAL_NOT_JSON,
    "half_json": FailureCode.PORTAL_NOT_JSON,
    "empty": FailureCode.PORTAL_NOT_JSON,
    "redirect": FailureCode.PORTAL_NOT_JSON,
    "huge": FailureCode.PORTAL_NOT_JSON,
    "error500": FailureCode.PORTAL_SERVER_ERROR,
    "code:100": FailureCode.PORTAL_SERVER_ERROR,
    "code:500": FailureCode.PORTAL_SERVER_ERROR,
    "code:777": FailureCode.PORTAL_UNKNOWN_CODE,
}


@pytest.mark.parametrize(("outage", "code"), OUTAGES.items())
def test_outage_during_a_look_up(
    outage: str, code: FailureCode, new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    client = new_client(read_timeout_s=0.4, connect_timeout_s=0.4)
    assert client.look_up(query_of("insured")).code == "000"
    control("settings", outage=outage, slow_s=3)
    found = client.look_up(query_of("insured"))
    assert (found.answer_class, found.failure, found.coverage) == (AnswerClass.TEMPORARY, code, None)


@pytest.mark.parametrize("outage", ["down", "slow", "drip", "html", "half_json", "error500"])
def test_outage_before_the_token(outage: str, new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    control("settings", outage=outage, slow_s=3)
    found = new_client(read_timeout_s=0.4, connect_timeout_s=0.4).look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == (AnswerClass.TEMPORARY, OUTAGES[outage])


def test_the_same_client_recovers(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    client = new_client(read_timeout_s=0.4, connect_timeout_s=0.4)
    for outage in ("down", "drip"):
        control("settings", outage=outage, slow_s=3)
        client.look_up(query_of("insured"))
    control("settings", outage="")
    assert client.look_up(query_of("insured")).code == "000"


def test_a_cut_connection_is_tried_twice_and_a_silent_one_once(
    new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    client = new_client(read_timeout_s=0.4, connect_timeout_s=0.4)
    client.look_up(query_of("insured"))
    for outage, tries in (("down", 2), ("slow", 1)):
        control("settings", outage=outage, slow_s=3)
        before = len(control("requests"))
        client.look_up(query_of("insured"))
        assert len(control("requests")) - before == tries


def test_offline_for_a_minute_after_three_failures(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    now_s = 1000.0
    client = new_client({"clock": lambda: now_s})
    control("settings", outage="error500")
    for _ in range(3):
        assert client.look_up(query_of("insured")).failure is FailureCode.PORTAL_SERVER_ERROR
    control("settings", outage="")
    before = len(control("requests"))
    found = client.look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == (AnswerClass.TEMPORARY, FailureCode.PORTAL_UNREACHABLE)
    now_s += 59
    client.look_up(query_of("insured"))
    assert len(control("requests")) == before
    now_s += 2
    assert client.look_up(query_of("insured")).code == "000"


def test_nobody_listens(new_client: NewClient, query_of: QueryOf) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        base_url = f"http://127.0.0.1:{free.getsockname()[1]}"
    found = new_client(base_url=base_url).look_up(query_of("insured"))
    assert found.failure is FailureCode.PORTAL_UNREACHABLE


def test_name_that_does_not_resolve(new_client: NewClient, query_of: QueryOf) -> None:
    found = new_client(base_url="http://portal.invalid").look_up(query_of("insured"))
    assert found.failure is FailureCode.PORTAL_UNREACHABLE


@pytest.mark.parametrize("base_url", ["portal", "ftp://portal", "http://", "http://[::1", "http://a:b"])
def test_address_that_is_none(base_url: str, new_client: NewClient, query_of: QueryOf) -> None:
    found = new_client(base_url=base_url).look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == (AnswerClass.SET_UP, FailureCode.PORTAL_NOT_SET_UP)


def test_headers_that_drip_forever(new_client: NewClient, query_of: QueryOf) -> None:
    """Each byte comes in time, the reply never ends: only the total budget stops this."""
    stop = threading.Event()

    def drip(server: socket.socket) -> None:
        connection, _ = server.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(b"HTTP/1.1 200 OK\r\nX-Drip: ")
            while not stop.wait(0.05):
                try:
                    connection.sendall(b"a")
                except OSError:
                    return

    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(10)
        thread = threading.Thread(target=drip, args=(server,))
        thread.start()
        try:
            client = new_client(
                base_url=f"http://127.0.0.1:{server.getsockname()[1]}", connect_timeout_s=0.3, read_timeout_s=0.5
            )
            assert client.look_up(query_of("insured")).failure is FailureCode.PORTAL_TIMEOUT
        finally:
            stop.set()
            thread.join()


class _Empty(BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))  # closing on unread data would reset the connection
        self.send_response(200)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        pass


class _QuietServer(HTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        pass  # the refused handshake


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def tls_server(authority: trustme.CA) -> Iterator[Callable[..., str]]:
    """``tls_server(name, **issue)`` starts a TLS server on 127.0.0.1 with a certificate for that name."""
    servers: list[HTTPServer] = []

    def start(name: str, **issue: Any) -> str:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(name, **issue).configure_cert(context)
        server = _QuietServer(("127.0.0.1", 0), _Empty)
        server.socket = context.wrap_socket(server.socket, server_side=True)
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        return f"https://127.0.0.1:{server.server_address[1]}"

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


@pytest.fixture
def ca_file(authority: trustme.CA, tmp_path: Path) -> str:
    path = tmp_path / "ca.pem"
    authority.cert_pem.write_to_path(str(path))
    return str(path)


def test_right_name_and_known_authority_are_accepted(
    tls_server: Callable[..., str], ca_file: str, new_client: NewClient, query_of: QueryOf
) -> None:
    found = new_client(base_url=tls_server("127.0.0.1"), ca_file=ca_file).look_up(query_of("insured"))
    assert found.failure is FailureCode.PORTAL_NOT_JSON  # the empty reply was read: TLS was fine


def test_certificate_of_another_host(
    tls_server: Callable[..., str], ca_file: str, new_client: NewClient, query_of: QueryOf
) -> None:
    found = new_client(base_url=tls_server("other.invalid"), ca_file=ca_file).look_up(query_of("insured"))
    assert (found.answer_class, found.failure) == (AnswerClass.TEMPORARY, FailureCode.PORTAL_TLS)


def test_certificate_that_has_expired(
    tls_server: Callable[..., str], ca_file: str, new_client: NewClient, query_of: QueryOf
) -> None:
    yesterday = dt.datetime.now(dt.UTC) - dt.timedelta(days=1)
    found = new_client(base_url=tls_server("127.0.0.1", not_after=yesterday), ca_file=ca_file).look_up(
        query_of("insured")
    )
    assert found.failure is FailureCode.PORTAL_TLS


def test_certificate_of_an_unknown_authority(
    tls_server: Callable[..., str], new_client: NewClient, query_of: QueryOf
) -> None:
    found = new_client(base_url=tls_server("127.0.0.1")).look_up(query_of("insured"))
    assert found.failure is FailureCode.PORTAL_TLS


def test_missing_certificate_file(new_client: NewClient, query_of: QueryOf, tmp_path: Path) -> None:
    found = new_client(base_url="https://127.0.0.1:1", ca_file=str(tmp_path / "none.pem")).look_up(query_of("insured"))
    assert found.failure is FailureCode.PORTAL_NOT_SET_UP


def test_plain_http_where_tls_is_expected(portal: str, new_client: NewClient, query_of: QueryOf) -> None:
    found = new_client(base_url=portal.replace("http:", "https:")).look_up(query_of("insured"))
    assert found.failure is FailureCode.PORTAL_TLS
