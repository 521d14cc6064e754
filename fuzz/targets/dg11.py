"""DG11, the holder's details in a passport."""

from __future__ import annotations

from devices.card.lds.dg11 import parse_dg11
from fuzz.seeds import files

SHARE = 1


def seeds() -> list[bytes]:
    return files(0x010B)


def run(data: bytes) -> None:
    parse_dg11(data)
