"""DG2 in both clothings."""

from __future__ import annotations

from devices.card.lds.dg2 import parse_dg2
from fuzz.seeds import files


def seeds() -> list[bytes]:
    return files(0x0102)


def run(data: bytes) -> None:
    portrait = parse_dg2(data)
    assert portrait.image in data
