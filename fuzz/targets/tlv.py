"""Data objects of any shape, opened to the bottom."""

from __future__ import annotations

from devices.card import tlv
from fuzz.seeds import files, outside

CONSTRUCTED = 0x20
MAX_DEPTH = 40


def seeds() -> list[bytes]:
    return [*files(0x010E), *files(0x010D), *outside(0x011C), b"\x30\x84\xff\xff\xff\xff", b"\x30\x80" * 40]


def run(data: bytes) -> None:
    _walk(tlv.read_all(data), 0)


def _walk(objects: tuple[tlv.Tlv, ...], depth: int) -> None:
    for each in objects:
        tlv.encode(each.tag, each.value)
        if each.raw[0] & CONSTRUCTED and depth < MAX_DEPTH:
            _walk(each.children(), depth + 1)
        elif each.tag == 0x06:
            tlv.oid_bytes(tlv.oid(each))
        elif each.tag == 0x02:
            tlv.integer(each)
