"""What was scanned or typed at a counter: a receipt, or something for the desk."""

from __future__ import annotations

import re

from app.counter.state import ReceiptScanned
from app.flow.events import Event
from app.scan_event import scan_event

_RECEIPT_ID = re.compile(r"[0-9A-HJKMNP-TV-Z]{26}", re.ASCII)
_RECEIPT_NUMBER = re.compile(r".+-\d{6}-\d{3,6}", re.ASCII)


def counter_scan(text: str) -> ReceiptScanned | Event:
    """The code or the number of a receipt opens its reception; everything else is the desk's business."""
    words = text.strip()
    if _RECEIPT_ID.fullmatch(words.upper()):
        return ReceiptScanned(words.upper())
    return ReceiptScanned(words) if _RECEIPT_NUMBER.fullmatch(words) else scan_event(text)
