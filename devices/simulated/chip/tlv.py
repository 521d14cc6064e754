"""BER-TLV as cards use it (ISO/IEC 7816-4 §5.2.2): tags of one or two bytes, definite lengths."""

from __future__ import annotations


def length(count: int) -> bytes:
    """Length field in its shortest form."""
    if count < 0x80:
        return bytes([count])
    digits = count.to_bytes((count.bit_length() + 7) // 8, "big")
    return bytes([0x80 | len(digits)]) + digits


def encode(tag: int, *parts: bytes) -> bytes:
    """One data object; ``tag`` is written as the number it reads as, ``0x7F49`` for instance."""
    value = b"".join(parts)
    return tag.to_bytes(2 if tag > 0xFF else 1, "big") + length(len(value)) + value


def _tag(data: bytes, at: int) -> tuple[int, int]:
    size = 2 if data[at] & 0x1F == 0x1F else 1
    return int.from_bytes(data[at : at + size], "big"), at + size


def _length(data: bytes, at: int) -> tuple[int, int]:
    first = data[at]
    if first < 0x80:
        return first, at + 1
    end = at + 1 + (first & 0x7F)
    if first == 0x80 or end > len(data):
        raise ValueError("length field")
    return int.from_bytes(data[at + 1 : end], "big"), end


def first(data: bytes, at: int = 0) -> tuple[int, bytes, int]:
    """Tag and value of the data object at ``at``, and where the next begins. Raises ValueError when cut short."""
    try:
        tag, at = _tag(data, at)
        size, at = _length(data, at)
    except IndexError as error:
        raise ValueError("data object cut short") from error
    if at + size > len(data):
        raise ValueError("value cut short")
    return tag, data[at : at + size], at + size


def objects(data: bytes) -> list[tuple[int, bytes]]:
    """All data objects side by side in ``data``, as (tag, value). Raises ValueError when malformed."""
    found: list[tuple[int, bytes]] = []
    at = 0
    while at < len(data):
        tag, value, at = first(data, at)
        found.append((tag, value))
    return found


def is_complete(data: bytes) -> bool:
    """Whether ``data`` holds at least its first data object to the end; tells a chained command from a whole one."""
    try:
        first(data)
    except ValueError:
        return False
    return True
