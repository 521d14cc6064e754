"""Presence proof: an active-authentication challenge that names the visit, so that the chip's own signature does too.

Format and what it does and does not prove: ``docs/presence-proof.md``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

CHALLENGE_BYTES = 8
"""What INTERNAL AUTHENTICATE takes (ICAO 9303-11 §6.1)."""

_DOMAIN = b"tiepdon presence proof 1"


@dataclass(frozen=True, slots=True)
class Presence:
    """Where, when and for what the card is asked to sign. ``at`` is UTC, ``visit_id`` fresh and unpredictable."""

    facility: str
    station: str
    visit_id: str
    at: dt.datetime

    def challenge(self, security_object: bytes) -> bytes:
        """First 8 bytes of SHA-256 over a label, each field with its length, and the hash of EF.SOD."""
        import hashlib  # noqa: PLC0415 - OpenSSL is loaded with the card's drivers, behind the window

        moment = self.at.astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        fields = (self.facility, self.station, self.visit_id, moment)
        parts = [_DOMAIN, *(field.encode() for field in fields), hashlib.sha256(security_object).digest()]
        framed = b"".join(len(part).to_bytes(2, "big") + part for part in parts)
        return hashlib.sha256(framed).digest()[:CHALLENGE_BYTES]
