"""DG14: security infos, and the keys of chip authentication in them."""

from __future__ import annotations

from devices.card.chip_authentication import chip_keys
from devices.card.lds.dg14 import parse_dg14
from fuzz.seeds import files


def seeds() -> list[bytes]:
    return files(0x010E)


def run(data: bytes) -> None:
    chip_keys(parse_dg14(data))
