"""From what a scanner or a keyboard sent to what the flow is told."""

from __future__ import annotations

from app.flow.events import InputRefused, KeyGiven
from domain.card import AccessKey
from domain.failure import Failure
from domain.person import CitizenId


def scan_event(text: str) -> KeyGiven | InputRefused:
    """A key and who it says the holder is, or why the text is no key."""
    try:
        return KeyGiven(AccessKey.from_number(CitizenId.parse(text)))
    except Failure as failure:
        return InputRefused(failure.code)
