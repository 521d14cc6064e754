"""Strict, bounded reader of BER-TLV (ISO/IEC 8825-1 §8.1, definite lengths only).

Nothing is allocated from an announced length: a value is always a slice of bytes in hand.
"""

from __future__ import annotations

from dataclasses import dataclass

from domain.failure import Failure, FailureCode

_MAX_TAG_BYTES = 3
_MAX_LENGTH_BYTES = 4


@dataclass(frozen=True, slots=True)
class Header:
    """Tag and announced length; ``size`` is the number of bytes tag and length themselves take."""

    tag: int
    length: int
    size: int

    @property
    def total(self) -> int:
        return self.size + self.length


@dataclass(frozen=True, slots=True)
class Tlv:
    """One data object; ``raw`` includes tag and length as they were read."""

    tag: int
    value: bytes
    raw: bytes

    def children(self) -> tuple[Tlv, ...]:
        """The objects inside. Raises Failure CHIP_TLV_MALFORMED unless they fill the value exactly."""
        return read_all(self.value)

    def child(self, tag: int) -> Tlv:
        """The first child of that tag. Raises Failure CHIP_TLV_MALFORMED when there is none."""
        return first(self.children(), tag)


def _malformed(detail: str) -> Failure:
    return Failure(FailureCode.CHIP_TLV_MALFORMED, detail)


def _tag_size(data: bytes, offset: int) -> int:
    if offset >= len(data):
        raise _malformed("tag missing")
    if data[offset] & 0x1F != 0x1F:
        return 1
    for size in range(2, _MAX_TAG_BYTES + 1):
        if offset + size > len(data):
            break
        if not data[offset + size - 1] & 0x80:
            return size
    raise _malformed("tag without end")


def read_header(data: bytes, offset: int = 0) -> Header:
    """Tag and length at ``offset``; the value need not be there yet. Raises Failure CHIP_TLV_MALFORMED."""
    size = _tag_size(data, offset)
    tag = int.from_bytes(data[offset : offset + size], "big")
    at = offset + size
    if at >= len(data):
        raise _malformed("length missing")
    if data[at] < 0x80:
        return Header(tag, data[at], size + 1)
    count = data[at] & 0x7F
    if not 1 <= count <= _MAX_LENGTH_BYTES or at + 1 + count > len(data):
        raise _malformed(f"length field of {count} bytes")
    return Header(tag, int.from_bytes(data[at + 1 : at + 1 + count], "big"), size + 1 + count)


def read_one(data: bytes, offset: int = 0) -> Tlv:
    """The data object at ``offset``. Raises Failure CHIP_TLV_MALFORMED when it runs past the data."""
    header = read_header(data, offset)
    end = offset + header.total
    if end > len(data):
        raise _malformed(f"{header.length} bytes announced, {len(data) - offset - header.size} there")
    return Tlv(header.tag, data[offset + header.size : end], data[offset:end])


def read_all(data: bytes) -> tuple[Tlv, ...]:
    """All data objects of ``data``, which they must fill exactly."""
    objects = []
    offset = 0
    while offset < len(data):
        found = read_one(data, offset)
        objects.append(found)
        offset += len(found.raw)
    return tuple(objects)


def sole(data: bytes, tag: int) -> Tlv:
    """The one data object that is the whole of ``data`` and has this tag."""
    found = read_one(data)
    if found.tag != tag or len(found.raw) != len(data):
        raise _malformed(f"tag {found.tag:X} of {len(found.raw)} bytes where {tag:X} of {len(data)} was expected")
    return found


def first(objects: tuple[Tlv, ...], tag: int) -> Tlv:
    """The first object with this tag. Raises Failure CHIP_TLV_MALFORMED when there is none."""
    found = find(objects, tag)
    if found is None:
        raise _malformed(f"no tag {tag:X}")
    return found


def find(objects: tuple[Tlv, ...], tag: int) -> Tlv | None:
    return next((each for each in objects if each.tag == tag), None)


def encode(tag: int, value: bytes) -> bytes:
    """DER encoding of one data object."""
    tag_bytes = tag.to_bytes((tag.bit_length() + 7) // 8 or 1, "big")
    if len(value) < 0x80:
        return tag_bytes + bytes((len(value),)) + value
    length = len(value).to_bytes((len(value).bit_length() + 7) // 8, "big")
    return tag_bytes + bytes((0x80 | len(length),)) + length + value


def integer(found: Tlv) -> int:
    """Value of a DER INTEGER. Raises Failure CHIP_TLV_MALFORMED."""
    if found.tag != 0x02 or not found.value:
        raise _malformed(f"tag {found.tag:X} is no integer")
    return int.from_bytes(found.value, "big", signed=True)


def oid(found: Tlv) -> str:
    """Dotted form of a DER OBJECT IDENTIFIER. Raises Failure CHIP_TLV_MALFORMED."""
    if found.tag != 0x06 or not found.value or found.value[-1] & 0x80 or len(found.value) > 64:
        raise _malformed(f"tag {found.tag:X} is no object identifier")
    numbers = [0]
    for byte in found.value:
        numbers[-1] = numbers[-1] << 7 | byte & 0x7F
        if not byte & 0x80:
            numbers.append(0)
    top = min(numbers[0] // 40, 2)
    return ".".join(map(str, [top, numbers[0] - 40 * top, *numbers[1:-1]]))


def oid_bytes(dotted: str) -> bytes:
    """Contents octets of an object identifier."""
    top, second, *rest = map(int, dotted.split("."))
    return b"".join(_base128(number) for number in (40 * top + second, *rest))


def _base128(number: int) -> bytes:
    groups = [number & 0x7F]
    while number := number >> 7:
        groups.append(number & 0x7F | 0x80)
    return bytes(reversed(groups))
