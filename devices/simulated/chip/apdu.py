"""Command APDUs in, status words out (ISO/IEC 7816-3 §12.1, 7816-4 §5.1)."""

from __future__ import annotations

from dataclasses import dataclass

OK = 0x9000
END_OF_FILE = 0x6282
WRONG_PASSWORD = 0x6300
WRONG_LENGTH = 0x6700
FUNCTION_IN_CLASS_UNSUPPORTED = 0x6882
CHAINING_UNSUPPORTED = 0x6884
MORE_DATA = 0x6100
SECURITY_STATUS = 0x6982
CONDITIONS_OF_USE = 0x6985
NO_CURRENT_FILE = 0x6986
SM_OBJECT_MISSING = 0x6987
SM_OBJECT_WRONG = 0x6988
WRONG_DATA = 0x6A80
FILE_NOT_FOUND = 0x6A82
WRONG_P1_P2 = 0x6A86
REFERENCE_NOT_FOUND = 0x6A88
OFFSET_OUTSIDE = 0x6B00
WRONG_LE = 0x6C00
INSTRUCTION_UNSUPPORTED = 0x6D00
CLASS_UNSUPPORTED = 0x6E00

SHORT_MAXIMUM = 256
EXTENDED_MAXIMUM = 65536


class Refusal(Exception):
    """The chip answers with this status word and no data."""

    def __init__(self, status: int) -> None:
        super().__init__(f"{status:04X}")
        self.status = status


@dataclass(frozen=True, slots=True)
class Reply:
    data: bytes = b""
    status: int = OK

    def encode(self) -> bytes:
        return self.data + self.status.to_bytes(2, "big")


@dataclass(frozen=True, slots=True)
class Command:
    """A parsed command. ``expected`` is Ne: the most bytes the terminal takes, 0 without an Le field."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    expected: int = 0
    extended: bool = False

    @property
    def p1_p2(self) -> int:
        return self.p1 << 8 | self.p2

    @property
    def header(self) -> bytes:
        return bytes([self.cla, self.ins, self.p1, self.p2])

    @property
    def is_secure(self) -> bool:
        """Secure messaging with the header authenticated: bits 4 and 3 of CLA."""
        return self.cla & 0x0C == 0x0C

    @property
    def is_chained(self) -> bool:
        """More of this command follows: bit 5 of CLA."""
        return bool(self.cla & 0x10)


def _short(body: bytes) -> tuple[bytes, int]:
    if len(body) == 1:
        return b"", body[0] or SHORT_MAXIMUM
    count, rest = body[0], body[1:]
    if count and len(rest) == count:
        return rest, 0
    if count and len(rest) == count + 1:
        return rest[:-1], rest[-1] or SHORT_MAXIMUM
    raise Refusal(WRONG_LENGTH)


def _extended(body: bytes) -> tuple[bytes, int]:
    if len(body) == 3:
        return b"", int.from_bytes(body[1:], "big") or EXTENDED_MAXIMUM
    count, rest = int.from_bytes(body[1:3], "big"), body[3:]
    if len(rest) == count:
        return rest, 0
    if len(rest) == count + 2:
        return rest[:-2], int.from_bytes(rest[-2:], "big") or EXTENDED_MAXIMUM
    raise Refusal(WRONG_LENGTH)


def parse(raw: bytes) -> Command:
    """Split a command into its fields. Raises Refusal 6700 when the lengths do not add up."""
    if len(raw) < 4:
        raise Refusal(WRONG_LENGTH)
    header, body = raw[:4], raw[4:]
    if not body:
        return Command(header[0], header[1], header[2], header[3])
    extended = len(body) >= 3 and body[0] == 0
    data, expected = _extended(body) if extended else _short(body)
    return Command(header[0], header[1], header[2], header[3], data, expected, extended)
