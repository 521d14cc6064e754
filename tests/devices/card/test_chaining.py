"""Long keys on readers that know short commands only: in pieces, where the card says that it takes them so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.card.blocks import BlockSize
from devices.card.capabilities import announces_chaining, historical_bytes
from devices.card.channel import Channel
from devices.card.iso7816 import CommandApdu
from devices.card.reading import read_card
from devices.card.trust import TrustStore
from devices.simulated.card_transport import SHORT_APDU_ONLY, SimulatedTransport
from devices.simulated.chip import ciphers
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import ATR, ATR_INFO, ATR_WITHOUT_CHAINING, ChipImage, Habits
from devices.simulated.chip.profile import ActivePlan, ChipProfile, KeyPlan
from devices.simulated.chip.protocols import Mapping, PaceOption
from domain.card import CardReading, Result
from domain.failure import Failure, FailureCode
from tests.devices.card.conformance.inspection import BAC_ONLY, LIGHT, NOW, SIMULATION, can_key, image_of, mrz_key

DH_2048 = (1, 2)
SILENT_ATR = bytes.fromhex("3B80800101")
IN_PIECES = Habits(chained_responses=True)


def short_only() -> BlockSize:
    blocks = BlockSize()
    blocks.short_only()
    return blocks


def read(chip: ChipProfile | ChipImage, trust: TrustStore = SIMULATION, blocks: BlockSize | None = None) -> CardReading:
    """On a reader with short commands only; ``blocks`` is what is known of it."""
    image = image_of(chip) if isinstance(chip, ChipProfile) else chip
    powered = Chip(image)

    def connect() -> SimulatedTransport:
        return SimulatedTransport(powered, limits=SHORT_APDU_ONLY)

    key = can_key() if image.pace else mrz_key()
    return read_card(connect(), key, trust, today=NOW.date(), blocks=blocks or short_only(), reopen=connect)


@pytest.mark.parametrize("parameter_id", DH_2048)
@pytest.mark.parametrize("suite", [ciphers.TRIPLE_DES, ciphers.AES_128, ciphers.AES_256], ids=lambda suite: suite.name)
def test_chip_authentication_with_2048_bits(suite: ciphers.Suite, parameter_id: int) -> None:
    profile = replace(LIGHT, chip_authentication=(KeyPlan(suite, parameter_id),))
    assert read(profile).checks.chip_authentication is Result.SUCCESSFUL
    assert read(replace(profile, pace=())).checks.chip_authentication is Result.SUCCESSFUL


def test_a_copy_fails_in_pieces_too() -> None:
    image = image_of(replace(LIGHT, chip_authentication=(KeyPlan(parameter_id=2),)))
    other = tuple(replace(key, scalar=key.scalar + 1) for key in image.chip_keys)
    assert read(replace(image, chip_keys=other)).checks.chip_authentication is Result.FAILED


@pytest.mark.parametrize("mapping", [Mapping.DH_GM, Mapping.DH_IM])
@pytest.mark.parametrize("parameter_id", DH_2048)
@pytest.mark.parametrize("known", [True, False], ids=["known reader", "unknown reader"])
def test_pace_with_2048_bits(mapping: Mapping, parameter_id: int, known: bool) -> None:
    """The chip's own key does not fit a short response either, and comes by 61xx and GET RESPONSE."""
    profile = replace(LIGHT, pace=(PaceOption(mapping, parameter_id=parameter_id),), habits=IN_PIECES)
    reading = read(profile, blocks=short_only() if known else BlockSize())
    assert reading.access.startswith("PACE-DH")
    assert reading.checks.passive_authentication is Result.SUCCESSFUL


def test_active_authentication_with_2048_bits_where_the_chip_has_no_other_proof() -> None:
    profile = replace(LIGHT, active_authentication=ActivePlan(), habits=IN_PIECES)
    assert read(profile).checks.active_authentication is Result.SUCCESSFUL
    whole = read(replace(profile, habits=Habits()))
    assert whole.checks.active_authentication is Result.ABORTED
    assert whole.checks.reasons["active_authentication"] is FailureCode.READER_NO_EXTENDED_LENGTH
    assert whole.checks.passive_authentication is Result.SUCCESSFUL


def test_a_chip_that_announces_chains_and_refuses_them_is_not_called_a_copy() -> None:
    profile = replace(LIGHT, chip_authentication=(KeyPlan(parameter_id=2),), habits=Habits(chained_commands=False))
    reading = read(replace(image_of(profile), atr=ATR))
    assert reading.checks.chip_authentication is Result.ABORTED
    assert reading.checks.reasons["chip_authentication"] is FailureCode.READER_NO_EXTENDED_LENGTH


class Listener(SimulatedTransport):
    """Notes every class byte that went to the chip before the session."""

    def __init__(self, chip: Chip) -> None:
        super().__init__(chip, limits=SHORT_APDU_ONLY)
        self.heads: list[bytes] = []

    def transmit(self, command: bytes) -> bytes:
        self.heads.append(command[:3])
        return super().transmit(command)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("47039421C0", Result.SUCCESSFUL),
        ("4703942180 7F660802020780 02020780", Result.SUCCESSFUL),
        ("4703942140", Result.ABORTED),
        ("47039421", Result.ABORTED),
        ("7F6608", Result.ABORTED),
        ("", Result.ABORTED),
    ],
)
def test_a_card_whose_answer_to_reset_is_silent_is_asked_for_its_file(told: str, expected: Result) -> None:
    image = image_of(replace(LIGHT, chip_authentication=(KeyPlan(parameter_id=2),)))
    outside = {**image.outside, ATR_INFO: bytes.fromhex(told)} if told else image.outside
    assert read(replace(image, atr=SILENT_ATR, outside=outside)).checks.chip_authentication is expected


@pytest.mark.parametrize(("atr", "asked"), [(ATR, False), (SILENT_ATR, True), (ATR_WITHOUT_CHAINING, True)])
def test_the_file_is_read_only_where_it_can_tell_more(atr: bytes, asked: bool) -> None:
    transport = Listener(Chip(replace(image_of(LIGHT), atr=atr)))
    read_card(transport, can_key(), SIMULATION, today=NOW.date(), blocks=short_only())
    assert (bytes.fromhex("00B081") in transport.heads) is asked


def test_a_link_that_is_refused_is_the_answer() -> None:
    channel = Channel(SimulatedTransport(Chip(image_of(BAC_ONLY))))
    channel.chaining = True
    response = channel.send(CommandApdu(0x00, 0xEE, 0, 0, bytes(600)))
    assert (response.sw, channel.apdus) == (0x6D00, 3)
    refusing = Channel(SimulatedTransport(Chip(image_of(replace(BAC_ONLY, habits=Habits(chained_commands=False))))))
    refusing.chaining = True
    with pytest.raises(Failure) as caught:
        refusing.send(CommandApdu(0x00, 0xEE, 0, 0, bytes(600)))
    assert (caught.value.code, refusing.apdus) == (FailureCode.READER_NO_EXTENDED_LENGTH, 1)


@pytest.mark.parametrize(
    ("atr", "history"),
    [
        ("3B85800180739421C082", "80739421C0"),
        ("3B8F8001804F0CA000000306030001000000006A", "804F0CA0000003060300010000000" + "0"),
        ("3B00", ""),
        ("3B021450", "1450"),
        ("3BF711000181318173C8211080C0", ""),
        ("3B7A9600008065A20101013D72D643", "8065A20101013D72D643"),
        ("3B80800101", ""),
        ("3B", ""),
        ("", ""),
        ("3BFF", ""),
        ("3B8F8001804F", ""),
    ],
)
def test_historical_bytes(atr: str, history: str) -> None:
    assert historical_bytes(bytes.fromhex(atr)).hex().upper() == history


@pytest.mark.parametrize(
    ("atr", "chains"),
    [
        (ATR.hex(), True),
        (ATR_WITHOUT_CHAINING.hex(), False),
        ("3B8A800131C073F7010080009000", False),
        ("3B88800100739421C0900000", True),
        ("3B84800110739421C0", False),
        ("3B8380018073C042", False),
        ("3B80800101", False),
    ],
)
def test_what_an_answer_to_reset_says(atr: str, chains: bool) -> None:
    """Category 80: to the end; 00: before three status bytes; any other: proprietary."""
    assert announces_chaining(bytes.fromhex(atr)) is chains


def test_no_bytes_upset_it() -> None:
    for count in range(40):
        for fill in (0x00, 0x70, 0x7F, 0x80, 0xFF):
            announces_chaining(bytes([0x3B, 0xF0 | count % 16]) + bytes([fill]) * count, bytes([fill]) * count)


def test_without_pieces_a_long_pace_ends_with_the_readers_name_for_it() -> None:
    profile = replace(LIGHT, pace=(PaceOption(Mapping.DH_GM, parameter_id=2),), habits=Habits(chained_commands=False))
    with pytest.raises(Failure) as caught:
        read(profile)
    assert caught.value.code is FailureCode.READER_NO_EXTENDED_LENGTH
