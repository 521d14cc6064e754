"""Machine readable zones as typed or scanned, and the keys made of them."""

from __future__ import annotations

from devices.card.lds.mrz import access_key_from_mrz, parse_mrz
from fuzz.seeds import files

MAX_BYTES = 200


def seeds() -> list[bytes]:
    return [raw[5:] for raw in files(0x0101)]


def run(data: bytes) -> None:
    text = data.decode("latin-1")
    parse_mrz(text)
    access_key_from_mrz(text)
