"""Visits as the outbox hands them over, of invented people; a receiver with a memory of its own."""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import hmac
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from devices.simulated.personas import personas
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard
from domain.verdict import Outcome, Tick, TickState, Verdict
from domain.visit import Details, Terms, Visit
from offline_cache.outbox import OutboxRow
from offline_cache.plain import to_json
from offline_cache.visits import kept

ARRIVED_AT = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)  # 08:30 in Vietnam
CARD = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001", "Phòng khám Mẫu")
COVERAGE = Coverage(CARD, name="NGUYỄN VĂN MẪU", living_area="K1", insurance_number="9900000101")
ANSWER = CoverageAnswer("000", AnswerClass.OK, ARRIVED_AT, coverage=COVERAGE, note="Thẻ còn giá trị sử dụng!")

MakeVisit = Callable[..., Visit]
MakeRow = Callable[..., OutboxRow]


@pytest.fixture
def visit() -> MakeVisit:
    """``visit(id, **changes)``: a whole visit of the persona ``insured``."""

    def make(visit_id: str = "01JD00000000000000000000A1", **changes: Any) -> Visit:
        consent = Consent(ConsentAnswer.GIVEN, ConsentBy.PATIENT, Channel.DESK, "1-vi-3f2a90c1", ARRIVED_AT)
        values: dict[str, Any] = {
            "station": "Q1",
            "staff": "NGUYỄN VĂN TRỰC",
            "arrived_at": ARRIVED_AT,
            "outcome": Outcome.READY,
            "verdict": Verdict(Tick(TickState.OK), Tick(TickState.OK, "same"), Tick(TickState.OK, "000")),
            "identified_by": "chip",
            "person": personas()["insured"].person,
            "coverage": ANSWER,
            "consent": consent,
            "details": Details("Nội", priority=("pregnant",), phone="0900000000", complaint="Đau đầu, sốt"),
            "terms": Terms("1.1", "1.1"),
        }
        return Visit(visit_id, **{**values, **changes})

    return make


@pytest.fixture
def row(visit: MakeVisit) -> MakeRow:
    """``row(visit, **changes)``: the outbox row of a visit, the ordinary one by default."""

    def make(about: Visit | None = None, **changes: Any) -> OutboxRow:
        about = about or visit()
        values: dict[str, Any] = {
            "id": 1,
            "kind": "visit",
            "key": about.id,
            "visit_id": about.id,
            "attempts": 1,
            "record": to_json(kept(about)),
            "clinic": about.details.clinic,
            "queue_number": 7,
        }
        return OutboxRow(**{**values, **changes})

    return make


@pytest.fixture
def cancelled(row: MakeRow, visit: MakeVisit) -> OutboxRow:
    """The row that voids the ordinary visit."""
    key = f"{visit().id}/cancel"
    return row(kind="cancel", key=key, cancelled_at="2026-11-22T02:00:00.000000+00:00")


SECRET = "bí mật của phòng khám"


@dataclass
class Receiver:
    """A HIS of few lines: checks the signature, keeps one record per key, answers as told."""

    url: str = ""
    secret: str = SECRET
    requests: list[tuple[dict[str, str], bytes]] = field(default_factory=list)
    records: dict[str, bytes] = field(default_factory=dict)
    answers: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list)
    """Given first; then everything rightly signed is taken."""
    loses_answers: bool = False

    def take(self, headers: dict[str, str], body: bytes) -> tuple[int, dict[str, str], bytes]:
        self.requests.append((headers, body))
        if self.answers:
            return self.answers.pop(0)
        if not self.signature_fits(headers, body):
            return 401, {}, b""
        self.records.setdefault(headers["idempotency-key"], body)
        return 201, {}, b'{"receipt": "HIS-%d"}' % len(self.records)

    @staticmethod
    def signature_fits(headers: dict[str, str], body: bytes) -> bool:
        """As a receiver would: from the published convention, not from the sender's code."""
        signed = f"{headers['webhook-id']}.{headers['webhook-timestamp']}.".encode() + body
        expected = base64.b64encode(hmac.digest(SECRET.encode(), signed, hashlib.sha256)).decode()
        return hmac.compare_digest(headers.get("webhook-signature", ""), f"v1,{expected}")


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    held = Receiver()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            status, headers, answer = held.take({k.lower(): v for k, v in self.headers.items()}, body)
            if held.loses_answers:
                self.close_connection = True
                return
            self.send_response(status)
            for name, value in {"Content-Length": str(len(answer)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(answer)

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    held.url = f"http://127.0.0.1:{server.server_address[1]}/visits"
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield held
    server.shutdown()
    thread.join(10)
    server.server_close()
