"""Command and response APDUs of ISO/IEC 7816-4 §5, in short and extended form."""

from __future__ import annotations

from dataclasses import dataclass

from domain.failure import Failure, FailureCode

SW_OK = 0x9000
SW_END_OF_FILE = 0x6282
SW_AUTHENTICATION_FAILED = 0x6300
SW_WRONG_LENGTH = 0x6700
SW_CHAINING_UNSUPPORTED = 0x6884
SW_SECURITY_STATUS = 0x6982
SW_AUTHENTICATION_BLOCKED = 0x6983
SW_CONDITIONS = 0x6985
SW_SM_OBJECTS_MISSING = 0x6987
SW_SM_OBJECTS_WRONG = 0x6988
SW_WRONG_DATA = 0x6A80
SW_FILE_NOT_FOUND = 0x6A82
SW_REFERENCE_NOT_FOUND = 0x6A88

SHORT_LE_MAX = 256
EXTENDED_LE_MAX = 65536


@dataclass(frozen=True, slots=True)
class CommandApdu:
    """One command. ``le`` is the number of bytes wanted (None: none), ``extended`` asks for 3-byte length fields."""

    cla: int
    ins: int
    p1: int
    p2: int
    data: bytes = b""
    le: int | None = None
    extended: bool = False

    @property
    def header(self) -> bytes:
        return bytes((self.cla, self.ins, self.p1, self.p2))

    def encode(self) -> bytes:
        """The bytes on the wire. A command too long for the short form is sent in the extended one."""
        if self.extended or len(self.data) > 255 or (self.le or 0) > SHORT_LE_MAX:
            return self.header + _extended_body(self.data, self.le)
        return self.header + _short_body(self.data, self.le)


def _short_body(data: bytes, le: int | None) -> bytes:
    body = bytes((len(data),)) + data if data else b""
    return body if le is None else body + bytes((le % SHORT_LE_MAX,))


def _extended_body(data: bytes, le: int | None) -> bytes:
    body = b"\x00" + len(data).to_bytes(2, "big") + data if data else b""
    if le is None:
        return body
    return body + (b"" if data else b"\x00") + (le % EXTENDED_LE_MAX).to_bytes(2, "big")


@dataclass(frozen=True, slots=True)
class ResponseApdu:
    data: bytes
    sw: int

    @property
    def ok(self) -> bool:
        return self.sw == SW_OK


def parse_response(raw: bytes) -> ResponseApdu:
    """Split off the status word. Raises Failure CARD_PROTOCOL when there is none."""
    if len(raw) < 2:
        raise Failure(FailureCode.CARD_PROTOCOL, f"response of {len(raw)} bytes")
    return ResponseApdu(raw[:-2], int.from_bytes(raw[-2:], "big"))
