"""DG15, and a signature judged with the key in it."""

from __future__ import annotations

from devices.card.active_authentication import signature_bytes, signature_is_genuine
from devices.card.lds.dg15 import parse_dg15
from fuzz.seeds import files

CHALLENGE = bytes(range(8))


def seeds() -> list[bytes]:
    return files(0x010F)


def run(data: bytes) -> None:
    """The end of the file serves as the signature."""
    key = parse_dg15(data)
    size = signature_bytes(key)
    signature_is_genuine(key, CHALLENGE, data[-size:])
