"""Unit LDS_K: EF.ATR/INFO. How long a message may be is found out by trying, whatever the file says."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip.image import ATR_INFO, Habits
from devices.simulated.chip.profile import CITIZEN_CARD
from tests.devices.card.conformance.inspection import image_of, inspect

CAPABILITIES = "47039421E0"


@pytest.mark.parametrize(
    "lengths",
    [
        pytest.param("7F660802020780 02020780", marks=pytest.mark.conformance("LDS_K_01")),
        pytest.param("7F660A0203000780 0203000780", marks=pytest.mark.conformance("LDS_K_02")),
        pytest.param("7F660402020780", marks=pytest.mark.conformance("LDS_K_03")),
        pytest.param("7F650802020780 02020780", marks=pytest.mark.conformance("LDS_K_04")),
    ],
)
@pytest.mark.parametrize("bytes_taken", [0x0780, 512])
def test_what_the_file_says_is_not_needed(lengths: str, bytes_taken: int) -> None:
    """Messages longer than the chip really takes get 6700; the reader settles for what works."""
    image = image_of(replace(CITIZEN_CARD, habits=Habits(buffers=(bytes_taken, bytes_taken))))
    told = {**image.outside, ATR_INFO: bytes.fromhex(CAPABILITIES + lengths)}
    assert inspect(replace(image, outside=told)).succeeded
