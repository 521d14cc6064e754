"""The few ASN.1 types the chip's files are made of, in DER (ITU-T X.690)."""

from __future__ import annotations

from devices.simulated.chip.tlv import encode


def integer(value: int) -> bytes:
    """INTEGER, two's complement in the fewest bytes."""
    return encode(0x02, value.to_bytes(value.bit_length() // 8 + 1, "big", signed=True))


def _base128(arc: int) -> bytes:
    groups = [arc & 0x7F]
    while arc := arc >> 7:
        groups.append(arc & 0x7F | 0x80)
    return bytes(reversed(groups))


def oid_value(dotted: str) -> bytes:
    """Content bytes of an OBJECT IDENTIFIER, as MSE:Set AT carries them."""
    first, second, *rest = (int(arc) for arc in dotted.split("."))
    return b"".join(_base128(arc) for arc in (first * 40 + second, *rest))


def oid(dotted: str) -> bytes:
    return encode(0x06, oid_value(dotted))


def sequence(*parts: bytes) -> bytes:
    return encode(0x30, *parts)


def set_of(*parts: bytes) -> bytes:
    """SET OF: DER asks for ascending order of the encodings."""
    return encode(0x31, *sorted(parts))


def octets(value: bytes) -> bytes:
    return encode(0x04, value)


def bits(value: bytes) -> bytes:
    """BIT STRING of whole bytes."""
    return encode(0x03, b"\x00", value)


def null() -> bytes:
    return encode(0x05)


def printable(text: str) -> bytes:
    return encode(0x13, text.encode("ascii"))


def utf8(text: str) -> bytes:
    return encode(0x0C, text.encode())


def explicit(number: int, *parts: bytes) -> bytes:
    """Constructed context tag ``[number]``; also an IMPLICIT SET or SEQUENCE when given its members."""
    return encode(0xA0 | number, *parts)
