"""Whole sessions: responses flipped, cut, replayed, put in another order, replaced, or the card pulled."""

from __future__ import annotations

from fuzz.sessions import MangledTransport, inspect, sound_edits

MAX_BYTES = 64
SHARE = 12


def seeds() -> list[bytes]:
    return sound_edits()


def run(data: bytes) -> None:
    """The first byte chooses the chip, each four bytes after it one edit of one response."""
    inspect(data[:1], lambda transport: MangledTransport(transport, data[1:]))
