"""Surgery on DER: take a part out or put another in, the lengths of everything around it made right again."""

from __future__ import annotations

from devices.simulated.chip import tlv

Path = tuple[int, ...]
"""Which child at each level; () is the whole."""


def children(encoded: bytes) -> list[bytes]:
    """The encodings inside a constructed object."""
    _, value, _ = tlv.first(encoded)
    return [tlv.encode(tag, inner) for tag, inner in tlv.objects(value)]


def part(encoded: bytes, path: Path) -> bytes:
    """The encoding at ``path``."""
    return part(children(encoded)[path[0]], path[1:]) if path else encoded


def put(encoded: bytes, path: Path, new: bytes) -> bytes:
    """``encoded`` with ``new`` in place of what is at ``path``; ``b""`` takes it out."""
    if not path:
        return new
    inside = children(encoded)
    inside[path[0]] = put(inside[path[0]], path[1:], new)
    tag, _, _ = tlv.first(encoded)
    return tlv.encode(tag, *inside)


def length_changed(encoded: bytes, by: int) -> bytes:
    """The outer length field made to lie; the bytes that follow stay as they are."""
    _, value, _ = tlv.first(encoded)
    head = encoded[: len(encoded) - len(value)]
    size = len(head) - 1 if head[0] & 0x1F != 0x1F else len(head) - 2
    tag = head[: len(head) - size]
    field = tlv.length(len(value) + by)
    return tag + field + value


def tag_changed(encoded: bytes, tag: int) -> bytes:
    _, value, _ = tlv.first(encoded)
    return tlv.encode(tag, value)
