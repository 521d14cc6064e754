"""EF.COM."""

from __future__ import annotations

from devices.card.lds.com import parse_com
from fuzz.seeds import files

SHARE = 1


def seeds() -> list[bytes]:
    return files(0x011E)


def run(data: bytes) -> None:
    assert parse_com(data) <= set(range(1, 17))
