"""What digits typed at a kiosk are: the key of a chip, or a phone number."""

from __future__ import annotations

import re

from app.flow.events import CardShown, InputRefused, KeyGiven
from app.scan_event import scan_event
from domain.card import AccessKey

_CAN = re.compile(r"\d{6}", re.ASCII)
_PHONE = re.compile(r"0\d{9,10}", re.ASCII)


def is_key(digits: str) -> bool:
    """The six last digits of a citizen number, or all twelve."""
    return len(digits) in (6, 12)


def identified(digits: str) -> KeyGiven | CardShown | InputRefused:
    """Six digits are the card access number; anything else is what a scanner would have made of it."""
    return KeyGiven(AccessKey(can=digits)) if _CAN.fullmatch(digits) else scan_event(digits)


def is_phone(digits: str) -> bool:
    """A Vietnamese number as it is dialled at home: a zero and nine or ten digits."""
    return bool(_PHONE.fullmatch(digits))
