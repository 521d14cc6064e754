"""DG1, and the holder made of it."""

from __future__ import annotations

from devices.card.holder import holder, is_expired
from devices.card.lds.dg1 import parse_dg1
from fuzz.seeds import TODAY, files


def seeds() -> list[bytes]:
    return files(0x0101)


def run(data: bytes) -> None:
    person = holder(None, parse_dg1(data), TODAY)
    assert person is not None
    is_expired(person, TODAY)
