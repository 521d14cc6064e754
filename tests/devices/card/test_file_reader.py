"""Reading files of chips that end files in every known way, and of chips that lie about lengths."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from devices.card.blocks import BlockSize
from devices.card.channel import Channel
from devices.card.file_reader import Absence, FileReader
from devices.card.iso7816 import CommandApdu
from devices.card.lds.files import DG2, DG13, ElementaryFile
from devices.card.opening import read_card_access
from devices.card.tlv import encode
from devices.card.transport import Transport
from domain.failure import Failure, FailureCode

Ending = Callable[[bytes, int, int], bytes]


def short_data(content: bytes, offset: int, le: int) -> bytes:
    return content[offset : offset + le] + b"\x90\x00"


def warning(content: bytes, offset: int, le: int) -> bytes:
    data = content[offset : offset + le]
    return data + (b"\x90\x00" if len(data) == le else b"\x62\x82")


def names_length(content: bytes, offset: int, le: int) -> bytes:
    left = len(content) - offset
    return short_data(content, offset, le) if left >= le else bytes((0x6C, left))


def wrong_length(content: bytes, offset: int, le: int) -> bytes:
    return b"\x67\x00" if le > 256 else short_data(content, offset, le)


def capped(content: bytes, offset: int, le: int) -> bytes:
    return short_data(content, offset, min(le, 300))


def refusing(status: int) -> Ending:
    """Nothing but that status, when more is asked for than is there."""

    def ending(content: bytes, offset: int, le: int) -> bytes:
        return short_data(content, offset, le) if len(content) - offset >= le else status.to_bytes(2, "big")

    return ending


class PlainChip(Transport):
    """One file, served in the clear; ``ending`` says what happens when more is asked for than is there."""

    def __init__(
        self,
        file: ElementaryFile,
        content: bytes,
        ending: Ending = short_data,
        *,
        sfi: bool = True,
        sfi_status: int = 0x6A86,
        wraps: bool = True,
    ) -> None:
        self._file = file
        self._content = content
        self._ending = ending
        self._sfi = sfi
        self._sfi_status = sfi_status.to_bytes(2, "big")
        self._wraps = wraps
        self._selected = False
        self.commands: list[bytes] = []

    def transmit(self, command: bytes) -> bytes:
        self.commands.append(command)
        if command[1] == 0xA4:
            self._selected = command[5:] == self._file.fid.to_bytes(2, "big")
            return b"\x90\x00" if self._selected else b"\x6a\x82"
        le = (command[-1] or 256) if len(command) == 5 or command[1] == 0xB1 else int.from_bytes(command[-2:], "big")
        if command[1] == 0xB1:
            offset = int.from_bytes(command[7:-1], "big")
            part = self._content[offset : offset + le - 4]
            return (encode(0x53, part) if self._wraps else part) + b"\x90\x00"
        if command[2] & 0x80:
            if not self._sfi or command[2] & 0x1F != self._file.sfi:
                return b"\x6a\x82" if self._sfi else self._sfi_status
            self._selected = True
            return self._ending(self._content, command[3], le)
        if not self._selected:
            return b"\x69\x86"
        return self._ending(self._content, command[2] << 8 | command[3], le)

    def close(self) -> None:
        """Nothing is held open."""


def read(chip: PlainChip, file: ElementaryFile, blocks: BlockSize | None = None) -> bytes | Absence:
    return FileReader(Channel(chip), blocks or BlockSize()).read(file)


@pytest.mark.parametrize("ending", [short_data, warning, names_length, wrong_length, capped])
@pytest.mark.parametrize("size", [0, 1, 219, 220, 221, 500, 2000, 7000])
def test_every_ending_of_a_file(ending: Ending, size: int) -> None:
    content = encode(DG13.tag, (bytes(range(256)) * 28)[:size])
    assert read(PlainChip(DG13, content, ending), DG13) == content


@pytest.mark.parametrize("status", [0x6B00, 0x6700, 0x6282, 0x6A86, 0x6986, 0x6F00])
@pytest.mark.parametrize("size", [7, 100, 221, 500, 7000])
def test_every_refusal_to_read_past_the_end(status: int, size: int) -> None:
    content = encode(DG13.tag, (bytes(range(256)) * 28)[:size])
    assert read(PlainChip(DG13, content, refusing(status)), DG13) == content


def test_padding_after_the_data_object_is_not_part_of_the_file() -> None:
    content = encode(DG13.tag, b"\x05" * 300)
    assert read(PlainChip(DG13, content + bytes(500)), DG13) == content


def test_beyond_32_kilobytes_with_odd_instruction() -> None:
    content = encode(DG2.tag, bytes(range(251)) * 150)
    assert read(PlainChip(DG2, content, wrong_length), DG2, BlockSize(refused=0)) == content


def test_beyond_32_kilobytes_from_a_chip_that_does_not_wrap_what_it_reads() -> None:
    content = encode(DG2.tag, bytes(range(251)) * 150)
    assert read(PlainChip(DG2, content, wrong_length, wraps=False), DG2, BlockSize(refused=0)) == content


@pytest.mark.parametrize("status", [0x6A82, 0x6A86, 0x6B00, 0x6700, 0x6D00, 0x6982, 0x6985])
def test_chip_without_short_identifiers(status: int) -> None:
    chip = PlainChip(DG13, encode(DG13.tag, bytes(100)), sfi=False, sfi_status=status)
    reader = FileReader(Channel(chip), BlockSize())
    assert reader.read(DG13) == reader.read(DG13)
    assert [command[1:4].hex() for command in chip.commands[-2:]] == ["a4020c", "b00000"]


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("6D84FFFFFFFF30", FailureCode.CHIP_LENGTH_EXCESSIVE),
        ("6D8300FFFF30", FailureCode.CHIP_LENGTH_EXCESSIVE),
        ("6D822001", FailureCode.CHIP_LENGTH_EXCESSIVE),
        ("6D80", FailureCode.CHIP_TLV_MALFORMED),
        ("6D", FailureCode.CHIP_TLV_MALFORMED),
        ("6D85FFFFFFFFFF", FailureCode.CHIP_TLV_MALFORMED),
        ("7F", FailureCode.CHIP_TLV_MALFORMED),
        ("7502", FailureCode.CHIP_FILE_MALFORMED),
        ("6D820100AA", FailureCode.CHIP_FILE_MALFORMED),
        ("", FailureCode.CHIP_FILE_MALFORMED),
    ],
)
def test_lying_headers(head: str, code: FailureCode) -> None:
    chip = PlainChip(DG13, bytes.fromhex(head))
    with pytest.raises(Failure) as caught:
        read(chip, DG13)
    assert caught.value.code is code
    assert len(chip.commands) <= 3, "nothing more is asked of a chip that lies"


@pytest.mark.parametrize(("piece", "enough"), [(1, False), (15, False), (16, True)])
def test_a_chip_that_hands_out_crumbs_is_not_waited_for(piece: int, enough: bool) -> None:
    content = encode(DG2.tag, bytes(5000))
    chip = PlainChip(DG2, content, lambda content, offset, le: short_data(content, offset, min(le, piece)))
    if enough:
        assert read(chip, DG2) == content
        return
    with pytest.raises(Failure) as caught:
        read(chip, DG2)
    assert caught.value.code in (FailureCode.CHIP_FILE_MALFORMED, FailureCode.CHIP_TLV_MALFORMED)
    assert len(chip.commands) <= 3


def test_absent_file() -> None:
    assert read(PlainChip(DG2, b""), DG13) is Absence.MISSING


def test_card_access_by_short_identifier_then_by_identifier_and_the_master_file_last() -> None:
    chip = PlainChip(DG13, b"")
    assert read_card_access(Channel(chip)) is None
    assert chip.commands[0][:4] == bytes.fromhex("00B09C00")
    assert bytes.fromhex("00A4020C02011C") in chip.commands
    master_file = [bytes.fromhex("00A4000C023F00"), bytes.fromhex("00A4000C")]
    assert chip.commands[-2:] == master_file, "by its identifier, then by none, each once"
    assert not set(master_file) & set(chip.commands[:-2])


@pytest.mark.parametrize(
    ("command", "expected"),
    [
        (CommandApdu(0, 0xB0, 1, 2), "00B00102"),
        (CommandApdu(0, 0xB0, 1, 2, le=256), "00B0010200"),
        (CommandApdu(0, 0xB0, 1, 2, le=257), "00B00102000101"),
        (CommandApdu(0, 0xB0, 1, 2, le=65536), "00B00102000000"),
        (CommandApdu(0, 0x22, 1, 2, b"\xaa"), "0022010201AA"),
        (CommandApdu(0, 0x22, 1, 2, b"\xaa", le=1), "0022010201AA01"),
        (CommandApdu(0, 0x22, 1, 2, b"\xaa", le=256, extended=True), "00220102000001AA0100"),
        (CommandApdu(0, 0x22, 1, 2, b"\xaa" * 256), "00220102000100" + "AA" * 256),
    ],
)
def test_command_encoding_of_iso_7816_3(command: CommandApdu, expected: str) -> None:
    assert command.encode().hex().upper() == expected
