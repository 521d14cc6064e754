"""Slips to print, and what is on a printed one."""

from __future__ import annotations

import datetime as dt
import io

import pytest
import zxingcpp
from PIL import Image

from app.slip import QueueFacts, Slip, SlipStyle, queue_slip
from app.texts import Texts

VISIT_ID = "01KA3E8Z0Q4M7V9T2B6C1D5X8N"
ARRIVED = dt.datetime(2026, 11, 2, 2, 5, tzinfo=dt.UTC)


def facts(**changes: object) -> QueueFacts:
    known: dict[str, object] = {
        "visit_id": VISIT_ID,
        "number": 127,
        "arrived_at": ARRIVED,
        "clinic": "Phòng khám Nội tổng hợp",
        "room": "P.204",
        "name": "NGUYỄN THỊ MINH HƯƠNG",
        "priority": "ƯU TIÊN",
        "provisional": True,
        "station": "Q1",
    }
    return QueueFacts(**{**known, **changes})  # type: ignore[arg-type]


@pytest.fixture
def slip() -> Slip:
    return queue_slip(facts(), SlipStyle("Bệnh viện Giả Định"), Texts("vi"))


def codes_on(png: bytes) -> list[str]:
    """Every QR that can be read from a printed slip."""
    with Image.open(io.BytesIO(png)) as picture:
        return [code.text for code in zxingcpp.read_barcodes(picture.convert("L"))]
