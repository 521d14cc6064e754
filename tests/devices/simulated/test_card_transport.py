"""The simulated chip behind the Transport seam: reader limits, pulled cards, time on the air."""

from __future__ import annotations

import pytest

from devices.simulated.air import Air
from devices.simulated.card_transport import SHORT_APDU_ONLY, ReaderLimits, SimulatedTransport
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import CARD_ACCESS
from domain.failure import Failure, FailureCode

SELECT = bytes.fromhex("00A4020C02011C")
READ = bytes.fromhex("00B0000000")


def test_apdus_reach_the_chip(chip: Chip) -> None:
    with SimulatedTransport(chip) as transport:
        assert transport.transmit(SELECT) == b"\x90\x00"
        assert transport.transmit(READ) == chip.image.outside[CARD_ACCESS] + b"\x90\x00"


def test_connecting_resets_the_chip(chip: Chip) -> None:
    chip.process(bytes.fromhex("00A4040C07A0000002471001"))
    assert SimulatedTransport(chip).transmit(SELECT) == b"\x90\x00"


def test_a_closed_connection_is_over(chip: Chip) -> None:
    transport = SimulatedTransport(chip)
    transport.close()
    transport.close()
    with pytest.raises(Failure) as caught:
        transport.transmit(SELECT)
    assert caught.value.code is FailureCode.CARD_REMOVED


@pytest.mark.parametrize("pull_at", [1, 2, 3])
def test_card_pulled_at_an_apdu(chip: Chip, pull_at: int) -> None:
    transport = SimulatedTransport(chip, pull_at=pull_at)
    for _ in range(pull_at - 1):
        assert transport.transmit(SELECT) == b"\x90\x00"
    for _ in range(2):
        with pytest.raises(Failure) as caught:
            transport.transmit(SELECT)
        assert caught.value.code is FailureCode.CARD_REMOVED


def test_a_short_apdu_reader_knows_no_extended_format(chip: Chip) -> None:
    transport = SimulatedTransport(chip, limits=SHORT_APDU_ONLY)
    assert transport.transmit(SELECT) == b"\x90\x00"
    assert transport.transmit(bytes.fromhex("00B00000000000")) == b"\x67\x00"
    with pytest.raises(Failure) as caught:
        transport.transmit(bytes.fromhex("00860000000200") + bytes(512) + b"\x00\x00")
    assert caught.value.code is FailureCode.READER_NO_EXTENDED_LENGTH


def test_an_answer_too_long_for_the_reader_is_lost(chip: Chip) -> None:
    transport = SimulatedTransport(chip, limits=ReaderLimits(max_response=40))
    transport.transmit(SELECT)
    with pytest.raises(Failure) as caught:
        transport.transmit(READ)
    assert caught.value.code is FailureCode.CARD_NO_RESPONSE


def test_time_on_the_air_counts_command_and_response(chip: Chip) -> None:
    waited: list[float] = []
    transport = SimulatedTransport(chip, air=Air(kbps=106, latency_ms=5, sleep=waited.append))
    transport.transmit(SELECT)
    transport.transmit(READ)
    assert waited == [pytest.approx(0.005 + 9 * 8 / 106_000), pytest.approx(0.005 + 61 * 8 / 106_000)]
