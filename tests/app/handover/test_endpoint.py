"""To an address: a real receiver on a real socket checks signature and key."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Callable
from typing import Any

import pytest

from app.handover.endpoint import Endpoint, EndpointSink, signed
from app.handover.formats import FORMATS
from offline_cache.outbox import Answer, Delivered, OutboxRow, Parked, Retry

MakeRow = Callable[..., OutboxRow]
Receiver = Any
"""tests/app/handover/conftest.py"""


def deliver(receiver: Receiver, row: OutboxRow, name: str = "json", secret: str = "") -> Answer:
    sink = EndpointSink(Endpoint(receiver.url, secret or receiver.secret, 2, 2), FORMATS[name], "99001")
    try:
        return sink.deliver(row)
    finally:
        sink.close()


@pytest.mark.parametrize("name", FORMATS)
def test_signed_and_taken(name: str, receiver: Receiver, row: MakeRow) -> None:
    assert deliver(receiver, row(), name) == Delivered("HIS-1")
    headers, body = receiver.requests[0]
    assert headers["idempotency-key"] == headers["webhook-id"] == "01JD00000000000000000000A1"
    assert headers["content-type"] == FORMATS[name].media_type
    assert abs(int(headers["webhook-timestamp"]) - time.time()) < 300
    assert "Nguyễn".encode() in body or "NGUYỄN".encode() in body


def test_a_lost_answer_is_one_record(receiver: Receiver, row: MakeRow) -> None:
    receiver.loses_answers = True
    assert deliver(receiver, row()) == Retry("unreachable")
    assert len(receiver.requests) == 1, "a broken connection is not tried again behind the outbox's back"
    receiver.loses_answers = False
    assert isinstance(deliver(receiver, row(attempts=2)), Delivered)
    assert len(receiver.requests) == 2
    assert len(receiver.records) == 1


def test_cancellations_are_told_under_their_own_key(receiver: Receiver, row: MakeRow, cancelled: OutboxRow) -> None:
    deliver(receiver, row())
    deliver(receiver, cancelled)
    assert [json.loads(body)["type"] for body in receiver.records.values()] == ["visit.recorded", "visit.cancelled"]


def test_another_secret_is_refused_and_tried_later(receiver: Receiver, row: MakeRow) -> None:
    """The administrator has to see to it; nothing is lost meanwhile."""
    assert deliver(receiver, row(), secret="another") == Retry("HTTP 401")
    assert receiver.records == {}


def test_without_a_secret_nothing_is_signed() -> None:
    assert "webhook-signature" not in signed("", "a", 1, b"{}")


def test_the_published_example_of_the_convention() -> None:
    """Key, id, time, body and signature as printed in the Standard Webhooks specification and its libraries' tests."""
    headers = signed(
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        "msg_p5jXN8AQM9LWM0D4loKWxJek",
        1614265330,
        b'{"test": 2432232314}',
    )
    assert headers["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize(
    ("status", "headers", "answer"),
    [
        (200, {}, Delivered()),
        (409, {}, Delivered()),
        (400, {}, Parked("HTTP 400")),
        (404, {}, Parked("HTTP 404")),
        (302, {"Location": "http://other.invalid/"}, Parked("HTTP 302")),
        (429, {"Retry-After": "7"}, Retry("HTTP 429", 7)),
        (503, {"Retry-After": "999999"}, Retry("HTTP 503", 1800)),
        (503, {"Retry-After": "Wed, 21 Oct 2026 07:28:00 GMT"}, Retry("HTTP 503")),
        (500, {}, Retry("HTTP 500")),
    ],
)
def test_what_an_answer_means(
    status: int, headers: dict[str, str], answer: Answer, receiver: Receiver, row: MakeRow
) -> None:
    receiver.answers = [(status, headers, b"")]
    assert deliver(receiver, row()) == answer


@pytest.mark.parametrize(
    ("body", "receipt"),
    [
        (b'{"receipt": "A-1"}', "A-1"),
        (b'{"id": 42}', "42"),
        (b'{"id": {"x": 1}}', ""),
        (b"[1]", ""),
        (b"<html>", ""),
        (b"\xff", ""),
        (b'{"id": "' + b"x" * 500 + b'"}', "x" * 64),
    ],
)
def test_the_receivers_own_number(body: bytes, receipt: str, receiver: Receiver, row: MakeRow) -> None:
    receiver.answers = [(200, {}, body)]
    assert deliver(receiver, row()) == Delivered(receipt)


def test_nobody_listens(receiver: Receiver, row: MakeRow) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        receiver.url = f"http://127.0.0.1:{free.getsockname()[1]}/"
    assert deliver(receiver, row()) == Retry("unreachable")
