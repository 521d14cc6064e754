"""What the chip lets a terminal do, when, and what it does to one that breaks the rules."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import CARD_ACCESS, COM, SOD, ChipImage, EndOfFile, Habits, data_group
from devices.simulated.chip.profile import ChipProfile

ImageOf = Callable[..., ChipImage]
SELECT_APPLICATION = "00A4040C07A0000002471001"


def _status(chip: Chip, command: str) -> str:
    return chip.process(bytes.fromhex(command))[-2:].hex().upper()


def test_master_file_cannot_be_selected(chip: Chip) -> None:
    assert _status(chip, "00A4000C023F00") == "6D00"
    assert _status(chip, "00A4000C") == "6D00"


@pytest.mark.parametrize("read", ["00B0000000", "00B09C0000", "00B00000000000"])
def test_card_access_in_the_clear(chip: Chip, read: str) -> None:
    assert _status(chip, "00A4020C02011C") == "9000"
    assert chip.process(bytes.fromhex(read)) == chip.image.outside[CARD_ACCESS] + b"\x90\x00"


def test_card_access_is_closed_after_the_application(chip: Chip) -> None:
    assert _status(chip, SELECT_APPLICATION) == "9000"
    assert _status(chip, "00A4020C02011C") == "6982"
    assert _status(chip, "00B09C0000") == "6982"


@pytest.mark.parametrize("file", [0x0101, 0x010D, 0x011D, 0x011E, 0x0103])
def test_nothing_is_read_without_a_session(chip: Chip, file: int) -> None:
    assert _status(chip, SELECT_APPLICATION) == "9000"
    assert _status(chip, f"00A4020C02{file:04X}") == "6982"
    assert _status(chip, f"00B0{0x80 | file & 0xFF:02X}0000") == "6982"


def test_a_chip_without_files_is_no_identity_document() -> None:
    blank = Chip(ChipImage())
    assert _status(blank, SELECT_APPLICATION) == "6A82"
    assert _status(blank, "00A4020C02011C") == "6A82"


@pytest.mark.parametrize(
    ("command", "status"),
    [
        ("00", "6700"),
        ("00A4020C05011C", "6700"),
        ("00B000000000", "6700"),
        ("80A4020C02011C", "6E00"),
        ("00FE000000", "6D00"),
        ("00A4020002011C", "6A86"),
        ("0084000008", "6985"),
        ("0088000008000000000000000000", "6982"),
        ("0086000002 7C00 00", "6985"),
        ("0022C1A40F800A04007F00070202040402830102", "6A80"),
        ("0022C1A40F800A04007F00070202040202830103", "6A88"),
        ("0022C1A412800A04007F0007020204020283010284010C", "6A88"),
        ("0CB0000000", "6988"),
    ],
)
def test_refusals(chip: Chip, command: str, status: str) -> None:
    assert _status(chip, command) == status


def test_every_file_reads_back(terminal: Any) -> None:
    for file, content in terminal.chip.image.files.items():
        assert terminal.send("00A4020C", file.to_bytes(2, "big")) == (b"", 0x9000)
        assert terminal.send("00B00000", le=65536) == (content, 0x9000)


def test_absent_and_locked_files(terminal: Any) -> None:
    assert terminal.send("00A4020C", bytes.fromhex("010B"))[1] == 0x6A82
    assert terminal.send("00A4020C", bytes.fromhex("0103"))[1] == 0x9000
    assert terminal.send("00B00000", le=8)[1] == 0x6982
    assert terminal.send("00B09E00", le=4) == (terminal.chip.image.files[COM][:4], 0x9000)


def test_short_answers_hold_223_or_231_bytes(terminal: Any) -> None:
    sod = terminal.chip.image.files[SOD]
    assert terminal.send("00B09D00", le=231, extended=False) == (sod[:231], 0x9000)
    assert terminal.send("00B09D00", le=232, extended=False)[1] == 0x6700
    assert terminal.send("00B09D00", le=231, extended=False) == (sod[:231], 0x9000)


def test_odd_instruction_beyond_32767(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    content = bytes(range(256)) * 200
    image = image_of()
    chip = Chip(ChipImage(mrz_information=image.mrz_information, files={data_group(2): content}))
    terminal = terminal_for(chip)
    terminal.bac(image.mrz_information)
    terminal.send("00A4020C", bytes.fromhex("0102"))
    answer, status = terminal.send("00B10000", bytes.fromhex("5402C005"), le=100)
    assert (answer, status) == (b"\x53\x62" + content[0xC005 : 0xC005 + 98], 0x9000)


@pytest.mark.parametrize(
    ("habit", "expected"),
    [
        (EndOfFile.SHORT, (True, 0x9000)),
        (EndOfFile.WARNING, (True, 0x6282)),
        (EndOfFile.WRONG_LENGTH, (False, 0x6C0A)),
        (EndOfFile.OUTSIDE, (False, 0x6B00)),
    ],
)
def test_end_of_file(
    image_of: ImageOf, terminal_for: Callable[[Chip], Any], habit: EndOfFile, expected: tuple[bool, int]
) -> None:
    chip = Chip(image_of(profile=ChipProfile(habits=Habits(end_of_file=habit))))
    terminal = terminal_for(chip)
    terminal.bac(chip.image.mrz_information)
    com = chip.image.files[COM]
    assert len(com) == 26
    answer, status = terminal.send("00B09E10", le=20)
    assert (answer, status) == (com[16:] if expected[0] else b"", expected[1])
    assert terminal.send("00B09E10", le=10) == (com[16:], 0x9000)
    assert terminal.send("00B09E1A", le=1)[1] == 0x6B00


def test_a_plain_command_ends_the_session(terminal: Any) -> None:
    assert _status(terminal.chip, "00A4020C02011E") == "6987"
    assert _status(terminal.chip, "00A4020C02011E") == "6982"
    assert terminal.send("00B09E00", le=4)[1] == 0x6988


@pytest.mark.parametrize("position", [-2, -5, 12, 3])
def test_a_spoilt_command_ends_the_session(terminal: Any, position: int) -> None:
    command = bytearray(terminal.seal(bytes.fromhex("00A4020C"), bytes.fromhex("011E"), None, extended=False))
    command[position] ^= 1
    assert terminal.chip.process(bytes(command)) == b"\x69\x88"
    assert _status(terminal.chip, "00A4020C02011E") == "6982"


def test_a_replayed_command_ends_the_session(terminal: Any) -> None:
    command = terminal.seal(bytes.fromhex("00B09E00"), b"", 4)
    assert terminal.chip.process(command)[-2:] == b"\x90\x00"
    assert terminal.chip.process(command) == b"\x69\x88"


@pytest.mark.parametrize(
    ("command", "status"),
    [("0CB09E00049701", "6700"), ("0CB09E000397010400", "6987"), ("0CB09E000D9701048E08000000000000000000", "6988")],
)
def test_missing_and_wrong_checksums(terminal: Any, command: str, status: str) -> None:
    assert _status(terminal.chip, command) == status


def test_wrong_mrz_in_bac(chip: Chip, terminal_for: Callable[[Chip], Any]) -> None:
    assert terminal_for(chip).bac("000000000000101000101017") == 0x6300


def test_a_challenge_serves_once(terminal: Any) -> None:
    terminal.chip.reset()
    terminal.clear(SELECT_APPLICATION)
    terminal.clear("0084000008")
    assert terminal.clear("0082000028" + "00" * 40 + "28")[1] == 0x6300
    assert terminal.clear("0082000028" + "00" * 40 + "28")[1] == 0x6985


def test_power_off_forgets_the_session(terminal: Any) -> None:
    terminal.chip.reset()
    assert terminal.send("00B09E00", le=4)[1] == 0x6988


def test_pace_only_chip_refuses_bac(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    chip = Chip(image_of(profile=ChipProfile(bac=False)))
    terminal = terminal_for(chip)
    terminal.clear(SELECT_APPLICATION)
    assert terminal.clear("0084000008")[1] == 0x6985


def test_a_chip_without_extended_length(image_of: ImageOf, terminal_for: Callable[[Chip], Any]) -> None:
    chip = Chip(image_of(profile=ChipProfile(habits=Habits(extended_length=False))))
    terminal = terminal_for(chip)
    terminal.bac(chip.image.mrz_information)
    assert terminal.send("00B09E00", le=4, extended=False)[1] == 0x9000
    assert terminal.send("00B09E00", le=4)[1] == 0x6700


@given(st.lists(st.binary(max_size=300), max_size=8))
@settings(max_examples=60, deadline=None)
def test_any_bytes_get_a_status_word(commands: list[bytes]) -> None:
    chip = Chip(ChipImage(can="000123", mrz_information="L898902C<369080619406236", files={COM: b"\x60\x00"}))
    for command in commands:
        response = chip.process(command)
        assert len(response) >= 2
        assert response[-2] in (0x90, *range(0x62, 0x70))
