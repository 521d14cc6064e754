"""Unit ISO7816_A: choosing the application."""

from __future__ import annotations

from dataclasses import replace

import pytest

from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import BAC_ONLY, LIGHT, image_of, inspect, mrz_key

SELECT_APPLICATION = bytes.fromhex("00A4040C")


@pytest.mark.conformance("ISO7816_A_02")
def test_a_document_with_basic_access_control_is_read() -> None:
    outcome = inspect(BAC_ONLY, mrz_key())
    assert outcome.succeeded
    assert outcome.reading is not None
    assert outcome.reading.access == "BAC"


@pytest.mark.conformance("ISO7816_A_03")
@pytest.mark.parametrize("status", ["6A82", "6283", "6985", "6F00"])
def test_a_chip_without_the_application_is_no_identity_card(status: str) -> None:
    def refuse(command: bytes, response: bytes) -> bytes:
        return bytes.fromhex(status) if command.startswith(SELECT_APPLICATION) else response

    assert inspect(BAC_ONLY, mrz_key(), rewrite=refuse).failure is FailureCode.CARD_NOT_IDENTITY


@pytest.mark.conformance("ISO7816_A_03")
def test_the_application_is_missing_behind_pace_too() -> None:
    empty = replace(image_of(LIGHT), files={})
    assert inspect(empty).failure is FailureCode.CARD_NOT_IDENTITY
