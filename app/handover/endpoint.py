"""To an address of the hospital's own: HTTPS POST of each visit, signed, under its idempotency key.

The headers are those of the Standard Webhooks convention, for which receivers find ready libraries:
``webhook-id`` (the key), ``webhook-timestamp`` (seconds since 1970) and ``webhook-signature``
(``v1,`` and base64 of HMAC-SHA256 over ``id.timestamp.body``). ``Idempotency-Key`` repeats the key.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from app.handover.formats import Format
from app.handover.visit import handed_visit
from domain.failure import Failure, FailureCode
from offline_cache.outbox import Answer, Delivered, OutboxRow, OutboxSink, Retry, answer_of_status

if TYPE_CHECKING:
    from app.portal.http import HttpReply, PortalHttp

_SECRET_PREFIX = "whsec_"  # noqa: S105 - marks a secret given in base64
_LONGEST_RECEIPT = 64
_LONGEST_WAIT_S = 1800.0

_REASONS = {
    FailureCode.PORTAL_UNREACHABLE: "unreachable",
    FailureCode.PORTAL_TIMEOUT: "no answer in time",
    FailureCode.PORTAL_TLS: "certificate refused",
    FailureCode.PORTAL_NOT_JSON: "answer too long",
    FailureCode.PORTAL_NOT_SET_UP: "address or certificate file",
}
"""In words of their own: the codes' sentences are about the insurer's portal."""


@dataclass(frozen=True, slots=True)
class Endpoint:
    url: str
    secret: str = field(repr=False, default="")
    """Shared with the receiver; empty: nothing is signed, which only suits a machine of one's own."""
    connect_timeout_s: float = 5
    read_timeout_s: float = 15
    ca_file: str | None = None


class EndpointSink(OutboxSink):
    """One POST per try; whether it arrived twice is the receiver's to see by the key."""

    def __init__(
        self, endpoint: Endpoint, form: Format, facility: str = "", clock: Callable[[], float] = time.time
    ) -> None:
        self._endpoint = endpoint
        self._form = form
        self._facility = facility
        self._clock = clock
        self._http: PortalHttp | None = None

    def deliver(self, row: OutboxRow) -> Answer:
        body = self._form.render(handed_visit(row, self._facility))
        headers = {
            "Content-Type": self._form.media_type,
            "Idempotency-Key": row.key,
            **signed(self._endpoint.secret, row.key, int(self._clock()), body),
        }
        try:
            path = "/" if self._endpoint.url.endswith("/") else ""
            return _answer(self._connection().post(path, body=body, headers=headers, once=True))
        except Failure as failure:
            return Retry(_REASONS.get(failure.code, failure.code.value))

    def close(self) -> None:
        if self._http is not None:
            self._http.close()

    def _connection(self) -> PortalHttp:
        if self._http is None:
            from app.portal.http import PortalHttp  # noqa: PLC0415 - loads requests, in the delivering thread

            at = self._endpoint
            self._http = PortalHttp(
                at.url,
                connect_timeout_s=at.connect_timeout_s,
                read_timeout_s=at.read_timeout_s,
                ca_file=at.ca_file,
            )
        return self._http


def signed(secret: str, key: str, timestamp_s: int, body: bytes) -> Mapping[str, str]:
    """The three headers; without a secret no signature."""
    headers = {"webhook-id": key, "webhook-timestamp": str(timestamp_s)}
    if secret:
        what = b".".join((key.encode("utf-8"), str(timestamp_s).encode("ascii"), body))
        digest = hmac.new(_key(secret), what, hashlib.sha256).digest()
        headers["webhook-signature"] = f"v1,{base64.b64encode(digest).decode('ascii')}"
    return headers


def _key(secret: str) -> bytes:
    """Base64 after ``whsec_``, as the libraries of the convention make them; anything else as it stands."""
    if secret.startswith(_SECRET_PREFIX):
        try:
            return base64.b64decode(secret.removeprefix(_SECRET_PREFIX), validate=True)
        except binascii.Error:
            pass
    return secret.encode("utf-8")


def _answer(reply: HttpReply) -> Answer:
    match answer_of_status(reply.status):
        case Delivered():
            return Delivered(_receipt(reply.body))
        case Retry(reason) if reply.retry_after.isdecimal():
            return Retry(reason, min(float(reply.retry_after), _LONGEST_WAIT_S))
        case answer:
            return answer


def _receipt(body: bytes) -> str:
    """The receiver's own number for it, where the answer is an object with ``receipt`` or ``id``."""
    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        return ""
    if not isinstance(fields, dict):
        return ""
    found = fields.get("receipt", fields.get("id", ""))
    return str(found)[:_LONGEST_RECEIPT] if isinstance(found, str | int) else ""
