"""Reading elementary files: fewest exchanges, strict bounds, able to go on where it was cut off."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from enum import Enum

from devices.card import tlv
from devices.card.blocks import SHORT_BLOCK, BlockSize
from devices.card.channel import Channel
from devices.card.iso7816 import (
    SW_CONDITIONS,
    SW_END_OF_FILE,
    SW_FILE_NOT_FOUND,
    SW_SECURITY_STATUS,
    SW_WRONG_LENGTH,
    CommandApdu,
    ResponseApdu,
)
from devices.card.lds.files import ElementaryFile
from domain.failure import Failure, FailureCode

_EVEN_OFFSET_END = 0x8000
_IN_DOUBT = (FailureCode.CARD_SESSION_LOST, FailureCode.CARD_NO_RESPONSE)
_MAX_TRIES = 12
_HEADER_BYTES = 8
_LEAST_BYTES = 16
"""Of a block that is not the last: a chip that hands out a portrait byte by byte would hold the desk up for an hour."""
_DISCRETIONARY_DATA = 0x53


class Absence(Enum):
    """The chip's own word that a file cannot be had."""

    MISSING = "missing"
    REFUSED = "refused"


class FileReader:
    """Reads files of one card over a channel. Keeps what was read of a file when an exchange fails."""

    def __init__(self, channel: Channel, blocks: BlockSize, *, short_identifiers: bool = True) -> None:
        self._channel = channel
        self._blocks = blocks
        self._partial: dict[str, bytearray] = {}
        self._selected = ""
        self._short_identifiers = short_identifiers
        self._short_identifiers_work = False
        self._header_first = False

    def forget_selection(self) -> None:
        """After a reset no file is selected; what was read of one is kept."""
        self._selected = ""

    def read(self, file: ElementaryFile) -> bytes | Absence:
        """The whole file, as long as its outer data object announces.

        Raises:
            Failure: CHIP_LENGTH_EXCESSIVE, CHIP_FILE_MALFORMED or CHIP_TLV_MALFORMED; whatever the
                channel raises, after which ``read`` may be called again to go on at the same offset.
        """
        start = self._partial.get(file.name) or self._first_block(file)
        if isinstance(start, Absence):
            return start
        buffer = self._partial[file.name] = bytearray(start)
        total = _announced(buffer, file)
        self._blocks.saw(file.name, total)
        while len(buffer) < total:
            buffer += self._next_block(file, len(buffer), total - len(buffer))
        del self._partial[file.name]
        return bytes(buffer[:total])

    def received(self, file: ElementaryFile) -> int:
        """Bytes in hand of a file that was cut off."""
        return len(self._partial.get(file.name, b""))

    def _first_block(self, file: ElementaryFile) -> bytes | Absence:
        """The length is not known yet, so a size known to work is asked for; shorter files end it early."""
        if self._short_identifiers:
            response = self._by_short_identifier(file)
            if _has_data(response) or (_absence(response.sw) is Absence.REFUSED and self._short_identifiers_work):
                self._selected = file.name
                self._short_identifiers_work = True
                return _data_or_absence(file, response)
        absence = self._select(file)
        if absence is not None:
            return absence
        content = _data_or_absence(file, self._read_start(file, 0))
        if isinstance(content, bytes):
            self._short_identifiers = False  # the file is there: this chip does not take short identifiers
        return content

    def _by_short_identifier(self, file: ElementaryFile) -> ResponseApdu:
        """A chip may end the session over what it does not know: until one such read worked, the next try does without.

        Raises what the channel raises.
        """
        try:
            return self._read_start(file, 0x80 | file.sfi)
        except Failure as error:
            if error.code is FailureCode.CARD_SESSION_LOST:
                self._short_identifiers = self._short_identifiers_work
            raise

    def _read_start(self, file: ElementaryFile, p1: int) -> ResponseApdu:
        """Chips that refuse, in whatever words, to read past the end of a file are asked for tag and length first."""
        if not self._header_first:
            response = self._read_binary(self._blocks.first(file.name), p1, 0)
            if response.ok or _has_data(response) or _absence(response.sw):
                return response
        header = self._read_binary(_HEADER_BYTES, p1, 0)
        self._header_first = self._header_first or _has_data(header)
        return header

    def _next_block(self, file: ElementaryFile, offset: int, wanted: int) -> bytes:
        if self._selected != file.name and (absence := self._select(file)):
            raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"{file.name} is {absence.value} at {offset}")
        size = self._blocks.ask(wanted)
        if offset >= _EVEN_OFFSET_END:
            data = self._beyond_32k(offset, min(wanted + 4, max(size, self._blocks.best)))
        else:
            response = self._read_binary(size, offset >> 8, offset & 0xFF)
            data = response.data if _has_data(response) else b""
        if len(data) < min(wanted, _LEAST_BYTES):
            detail = f"{file.name}: {len(data)} bytes at {offset}, {wanted} still to come"
            raise Failure(FailureCode.CHIP_FILE_MALFORMED, detail)
        if SHORT_BLOCK < len(data) < size and offset < _EVEN_OFFSET_END:
            self._blocks.balked(size)
        return data[:wanted]

    def _beyond_32k(self, offset: int, size: int) -> bytes:
        """READ BINARY with odd instruction, offset and data in data objects (ISO/IEC 7816-4 §11.2.2).

        ``size`` counts the data object's own tag and length too, so a few bytes fewer come back.
        """
        request = tlv.encode(0x54, offset.to_bytes(2 if offset < 1 << 16 else 3, "big"))
        response = self._exchange(size, lambda le: CommandApdu(0x00, 0xB1, 0, 0, request, le, _is_long(le)))
        return _unwrapped(response.data) if _has_data(response) else b""

    def _read_binary(self, size: int, p1: int, p2: int) -> ResponseApdu:
        return self._exchange(size, lambda le: CommandApdu(0x00, 0xB0, p1, p2, b"", le, _is_long(le)))

    def _exchange(self, size: int, command: Callable[[int], CommandApdu]) -> ResponseApdu:
        """Send until the chip likes the length: 6Cxx names another, 6700 asks for less."""
        response = self._send(size, command)
        for _ in range(_MAX_TRIES):
            if response.sw >> 8 == 0x6C:
                size = response.sw & 0xFF or 256
            elif response.sw == SW_WRONG_LENGTH and size > SHORT_BLOCK:
                self._blocks.balked(size)
                size = self._blocks.best
            else:
                break
            response = self._send(size, command)
        if response.ok and len(response.data) == size:
            self._blocks.worked(size)
        return response

    def _send(self, size: int, command: Callable[[int], CommandApdu]) -> ResponseApdu:
        try:
            return self._channel.send(command(size))
        except Failure as error:
            if error.code is FailureCode.READER_NO_EXTENDED_LENGTH:
                self._blocks.balked(size)
            elif error.code in _IN_DOUBT and size > SHORT_BLOCK:
                self._blocks.doubted(size)
            raise

    def _select(self, file: ElementaryFile) -> Absence | None:
        response = self._channel.send(CommandApdu(0x00, 0xA4, 0x02, 0x0C, file.fid.to_bytes(2, "big")))
        if not response.ok:
            return _absence(response.sw) or Absence.MISSING
        self._selected = file.name
        return None


def _unwrapped(data: bytes) -> bytes:
    """Contents of the data object 53; some chips hand out the bytes bare, as with the even instruction."""
    with contextlib.suppress(Failure):
        return tlv.sole(data, _DISCRETIONARY_DATA).value
    return data


def _is_long(le: int) -> bool:
    """Between 223 and 256 bytes the answer fits a short response in the clear only, not under secure messaging."""
    return le > SHORT_BLOCK


def _has_data(response: ResponseApdu) -> bool:
    return response.sw in (0x9000, SW_END_OF_FILE) and bool(response.data)


def _absence(sw: int) -> Absence | None:
    if sw in (SW_SECURITY_STATUS, SW_CONDITIONS):
        return Absence.REFUSED
    return Absence.MISSING if sw == SW_FILE_NOT_FOUND else None


def _data_or_absence(file: ElementaryFile, response: ResponseApdu) -> bytes | Absence:
    absence = _absence(response.sw)
    if absence is not None:
        return absence
    if not _has_data(response):
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"{file.name}: {response.sw:04X}, {len(response.data)} bytes")
    return response.data


def _announced(buffer: bytearray, file: ElementaryFile) -> int:
    """Total length by the file's own header, bounded before a single byte more is asked for."""
    header = tlv.read_header(bytes(buffer[:8]))
    if header.tag != file.tag:
        raise Failure(FailureCode.CHIP_FILE_MALFORMED, f"{file.name} begins with tag {header.tag:X}")
    if header.total > file.max_bytes:
        raise Failure(FailureCode.CHIP_LENGTH_EXCESSIVE, f"{file.name} announces {header.length} bytes")
    return header.total
