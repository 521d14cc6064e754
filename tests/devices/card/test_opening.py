"""Finding EF.CardAccess on chips that do not start where the standard has them start."""

from __future__ import annotations

import pytest

from devices.card.channel import Channel
from devices.card.opening import read_card_access
from devices.card.reading import read_card
from devices.simulated.card_transport import SimulatedTransport
from devices.simulated.chip.chip import Chip
from domain.card import Result
from tests.devices.card.conformance.inspection import LIGHT, NOW, SIMULATION, can_key, image_of

SELECT_MASTER_FILE = bytes.fromhex("00A4000C023F00")


class StartsElsewhere(SimulatedTransport):
    """Another application is selected after reset: EF.CardAccess is seen from the master file only."""

    at_home = False
    master_file = b"\x90\x00"
    """What the chip says to its selection."""

    def transmit(self, command: bytes) -> bytes:
        if command == SELECT_MASTER_FILE:
            self.at_home = self.master_file == b"\x90\x00"
            return self.master_file
        return super().transmit(command) if self.at_home else b"\x6a\x82"


def test_the_master_file_is_the_last_resort() -> None:
    reading = read_card(StartsElsewhere(Chip(image_of(LIGHT))), can_key(), SIMULATION, today=NOW.date())
    assert reading.access == "PACE-ECDH-GM-AES-128/13"
    assert reading.checks.passive_authentication is Result.SUCCESSFUL


@pytest.mark.parametrize("status", ["6D00", "6A86", "6A82", "6982"])
def test_a_chip_that_refuses_it_has_no_card_access(status: str) -> None:
    chip = StartsElsewhere(Chip(image_of(LIGHT)))
    chip.master_file = bytes.fromhex(status)
    assert read_card_access(Channel(chip)) is None


def test_where_the_file_is_found_it_is_not_asked_for() -> None:
    chip = StartsElsewhere(Chip(image_of(LIGHT)))
    chip.at_home, chip.master_file = True, b"\x6d\x00"
    assert read_card_access(Channel(chip)) is not None
    assert chip.at_home
