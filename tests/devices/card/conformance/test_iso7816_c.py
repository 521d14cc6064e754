"""Unit ISO7816_C: reading files."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.card_transport import SHORT_APDU_ONLY
from devices.simulated.chip.image import ChipImage, EndOfFile, Habits, data_group
from devices.simulated.chip.tampered import TamperedChip
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import BAC_ONLY, LIGHT, PICTURE, image_of, inspect, mrz_key

LARGE = PICTURE + bytes(range(256)) * 140
"""A picture that ends well beyond offset 32767."""


@pytest.mark.conformance("ISO7816_C_01")
@pytest.mark.parametrize("number", [1, 13])
def test_a_file_that_cannot_be_selected_though_it_is_signed_for_fails(number: int) -> None:
    image = image_of(LIGHT)
    without = {identifier: raw for identifier, raw in image.files.items() if identifier != data_group(number)}
    outcome = inspect(replace(image, files=without))
    assert outcome.found("dg_hashes") == (Result.FAILED, FailureCode.CHIP_FILE_MISSING)
    assert outcome.checks.passive_authentication is Result.FAILED


def _instructions_of(image: ChipImage) -> tuple[bool, set[int]]:
    """Whether the chip was read well, and the instruction bytes it was sent."""
    seen: set[int] = set()

    def watch(command: bytes, response: bytes) -> bytes:
        seen.add(command[1])
        return response

    outcome = inspect(TamperedChip(image, watch), limits=SHORT_APDU_ONLY)
    assert outcome.reading is not None
    portrait = outcome.reading.portrait
    return outcome.succeeded and portrait is not None and portrait.image == LARGE, seen


@pytest.mark.conformance("ISO7816_C_02")
@pytest.mark.conformance("ISO7816_C_07")
def test_a_file_beyond_32_kilobytes_is_read_with_the_odd_instruction() -> None:
    read_well, instructions = _instructions_of(image_of(LIGHT, portrait=LARGE))
    assert read_well
    assert 0xB1 in instructions


@pytest.mark.conformance("ISO7816_C_03")
def test_a_file_that_ends_before_its_announced_length_fails() -> None:
    image = image_of(LIGHT)
    group = image.files[data_group(2)]
    outcome = inspect(replace(image, files={**image.files, data_group(2): group[:-100]}))
    assert outcome.reading is not None
    assert outcome.reading.portrait is None
    assert outcome.reasons["DG2"] is FailureCode.CHIP_FILE_MALFORMED
    assert outcome.found("dg_hashes") == (Result.FAILED, FailureCode.CHIP_FILE_MISSING)


@pytest.mark.parametrize(
    "ending",
    [
        pytest.param(EndOfFile.OUTSIDE, marks=pytest.mark.conformance("ISO7816_C_04")),
        pytest.param(EndOfFile.WARNING, marks=pytest.mark.conformance("ISO7816_C_05")),
        pytest.param(EndOfFile.WRONG_LENGTH, marks=pytest.mark.conformance("ISO7816_C_06")),
    ],
)
def test_every_way_to_say_end_of_file_is_understood(ending: EndOfFile) -> None:
    habits = Habits(end_of_file=ending)
    assert inspect(replace(LIGHT, habits=habits)).succeeded
    assert inspect(replace(BAC_ONLY, habits=habits), mrz_key()).succeeded


@pytest.mark.conformance("ISO7816_C_08")
def test_a_portrait_of_no_bytes_is_no_portrait() -> None:
    outcome = inspect(image_of(LIGHT, portrait=b""))
    assert outcome.reading is not None
    assert outcome.reading.portrait is None
    assert outcome.reasons == {"DG2": FailureCode.CHIP_NO_PORTRAIT}
    assert outcome.checks.passive_authentication is Result.SUCCESSFUL
