"""SELECT and READ BINARY on the files of the chip (ICAO 9303-10 §3.6)."""

from __future__ import annotations

from devices.simulated.chip import tlv
from devices.simulated.chip.apdu import (
    END_OF_FILE,
    EXTENDED_MAXIMUM,
    FILE_NOT_FOUND,
    INSTRUCTION_UNSUPPORTED,
    NO_CURRENT_FILE,
    OFFSET_OUTSIDE,
    SECURITY_STATUS,
    SHORT_MAXIMUM,
    WRONG_DATA,
    WRONG_LE,
    WRONG_LENGTH,
    WRONG_P1_P2,
    Command,
    Refusal,
    Reply,
)
from devices.simulated.chip.image import ATR_INFO, CARD_ACCESS, CARD_SECURITY, EndOfFile
from devices.simulated.chip.state import ChipState

APPLICATION = bytes.fromhex("A0000002471001")
OFFSET, DISCRETIONARY = 0x54, 0x53


def select(state: ChipState, command: Command) -> Reply:
    """By file identifier (P1 02) or application name (P1 04). The master file cannot be selected, as on the CCCD."""
    if command.p1 == 0:
        raise Refusal(INSTRUCTION_UNSUPPORTED)
    if command.p1 not in (2, 4) or command.p2 != 0x0C:
        raise Refusal(WRONG_P1_P2)
    if command.expected and state.image.habits.refuses_le_on_select:
        raise Refusal(WRONG_LENGTH)
    return _select_application(state, command) if command.p1 == 4 else _select_file(state, command)


def _select_application(state: ChipState, command: Command) -> Reply:
    if command.data != APPLICATION or not state.image.files:
        raise Refusal(FILE_NOT_FOUND)
    state.in_application, state.current = True, None
    return Reply()


def _select_file(state: ChipState, command: Command) -> Reply:
    if len(command.data) != 2:
        raise Refusal(WRONG_DATA)
    file = int.from_bytes(command.data, "big")
    _require_present(state, file)
    state.current = file
    return Reply()


def _require_present(state: ChipState, file: int) -> None:
    """Raises Refusal 6A82, or 6982 where the file is there but the terminal has no right to it yet."""
    if not state.in_application:
        if file not in state.image.outside:
            raise Refusal(FILE_NOT_FOUND)
        if file == CARD_SECURITY and not state.session:
            raise Refusal(SECURITY_STATUS)
        return
    if not state.session or file == CARD_ACCESS:
        raise Refusal(SECURITY_STATUS)
    if file not in state.image.files and file not in state.image.locked:
        raise Refusal(FILE_NOT_FOUND)


def _content(state: ChipState, file: int | None) -> bytes:
    if file is None:
        raise Refusal(NO_CURRENT_FILE)
    _require_present(state, file)
    if not state.in_application:
        return state.image.outside[file]
    if file in state.image.locked:
        raise Refusal(SECURITY_STATUS)
    return state.image.files[file]


def _select_short(state: ChipState, identifier: int) -> None:
    """A short file identifier also makes the file current. It is the low bits of the file identifier."""
    if not state.image.habits.short_file_identifiers:
        raise Refusal(WRONG_P1_P2)
    file = ATR_INFO if identifier == 1 and not state.in_application else 0x0100 | identifier
    _require_present(state, file)
    state.current = file


def _slice(state: ChipState, content: bytes, offset: int, wanted: int) -> Reply:
    """``wanted`` bytes from ``offset``; 256 and 65536 mean "all there is" and are never too many."""
    if offset > len(content) or (offset == len(content) and wanted):
        raise Refusal(OFFSET_OUTSIDE)
    part = content[offset : offset + wanted]
    if len(part) == wanted or wanted in (SHORT_MAXIMUM, EXTENDED_MAXIMUM):
        return Reply(part)
    match state.image.habits.end_of_file:
        case EndOfFile.SHORT:
            return Reply(part)
        case EndOfFile.WARNING:
            return Reply(part, END_OF_FILE)
        case EndOfFile.WRONG_LENGTH:
            raise Refusal(WRONG_LE | len(part) & 0xFF)
        case EndOfFile.OUTSIDE:
            raise Refusal(OFFSET_OUTSIDE)


def read_binary(state: ChipState, command: Command) -> Reply:
    """Even instruction B0: offset up to 32767, or a short file identifier with an offset up to 255."""
    if not command.expected:
        raise Refusal(WRONG_LENGTH)
    offset = command.p1_p2
    if command.p1 & 0x80:
        _select_short(state, command.p1 & 0x1F)
        offset = command.p2
    return _slice(state, _content(state, state.current), offset, command.expected)


def read_binary_odd(state: ChipState, command: Command) -> Reply:
    """Odd instruction B1: the offset stands in the data field, for files beyond 32767 bytes (9303-10 §3.6.6)."""
    try:
        ((tag, offset),) = tlv.objects(command.data)
    except ValueError as error:
        raise Refusal(WRONG_DATA) from error
    if tag != OFFSET or not 1 <= len(offset) <= 4:
        raise Refusal(WRONG_DATA)
    if command.p1_p2:
        _select_short(state, command.p2 & 0x1F)
    wanted = _inside(command.expected)
    reply = _slice(state, _content(state, state.current), int.from_bytes(offset, "big"), wanted)
    return Reply(tlv.encode(DISCRETIONARY, reply.data), reply.status)


def _inside(expected: int) -> int:
    """How many bytes fit when tag and length field 53 L have to fit too."""
    if expected < 3:
        raise Refusal(WRONG_LENGTH)
    if expected in (SHORT_MAXIMUM, EXTENDED_MAXIMUM):
        return expected - (3 if expected == SHORT_MAXIMUM else 4)
    room = expected - 2
    while 1 + len(tlv.length(room)) + room > expected:
        room -= 1
    return room
