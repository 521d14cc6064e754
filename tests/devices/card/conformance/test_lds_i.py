"""Unit LDS_I: DG15."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip.image import data_group
from devices.simulated.chip.profile import ActivePlan
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import length_changed, tag_changed
from tests.devices.card.conformance.inspection import BAC_ONLY, image_of, inspect, mrz_key

PLAN = replace(BAC_ONLY, active_authentication=ActivePlan("sha224"))
HONEST = image_of(PLAN).files[data_group(15)]


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(
            tag_changed(HONEST, 0x70), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_I_01")
        ),
        pytest.param(
            length_changed(HONEST, -1), FailureCode.PA_HASH_MISMATCH, marks=pytest.mark.conformance("LDS_I_02")
        ),
        pytest.param(
            length_changed(HONEST, 1), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_I_03")
        ),
    ],
    ids=["tag", "too short", "too long"],
)
def test_a_broken_file_fails(raw: bytes, code: FailureCode) -> None:
    outcome = inspect(replace(PLAN, signed={15: raw}), mrz_key())
    assert outcome.found("dg_hashes") == (Result.FAILED, code)
    assert outcome.checks.active_authentication in (Result.FAILED, Result.UNDETERMINED)
    assert outcome.checks.passive_authentication is Result.FAILED
