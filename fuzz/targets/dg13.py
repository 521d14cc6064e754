"""DG13, the Vietnamese data."""

from __future__ import annotations

from devices.card.holder import holder
from devices.card.lds.dg13 import parse_dg13
from fuzz.seeds import TODAY, files


def seeds() -> list[bytes]:
    return files(0x010D)


def run(data: bytes) -> None:
    assert holder(parse_dg13(data), None, TODAY) is not None
