"""Unit LDS_A: EF.COM. It is not signed, so what is wrong in it fails no check, but keeps the card from passing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip.image import COM
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import length_changed, put, tag_changed
from tests.devices.card.conformance.inspection import BAC_ONLY, Outcome, image_of, inspect, mrz_key

HONEST = image_of(BAC_ONLY).files[COM]
LDS_VERSION, UNICODE_VERSION, TAG_LIST = (0,), (1,), (2,)


def with_com(raw: bytes) -> Outcome:
    outcome = inspect(replace(BAC_ONLY, unsigned={COM: raw}), mrz_key())
    assert outcome.checks.passive_authentication is Result.SUCCESSFUL
    return outcome


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(tag_changed(HONEST, 0x61), marks=pytest.mark.conformance("LDS_A_01")),
        pytest.param(length_changed(HONEST, -1), marks=pytest.mark.conformance("LDS_A_02")),
        pytest.param(length_changed(HONEST, 1), marks=pytest.mark.conformance("LDS_A_03")),
        pytest.param(HONEST.replace(b"0107", b"0300"), marks=pytest.mark.conformance("LDS_A_04")),
        pytest.param(put(HONEST, LDS_VERSION, b""), marks=pytest.mark.conformance("LDS_A_05")),
        pytest.param(put(HONEST, UNICODE_VERSION, b""), marks=pytest.mark.conformance("LDS_A_07")),
        pytest.param(HONEST.replace(b"\x61\x75", b"\x75\x75"), marks=pytest.mark.conformance("LDS_A_08")),
        pytest.param(put(HONEST, TAG_LIST, b""), marks=pytest.mark.conformance("LDS_A_09")),
    ],
    ids=["tag", "too short", "too long", "LDS 3.0", "no LDS version", "no Unicode version", "no DG1", "no list"],
)
def test_a_wrong_file_is_looked_at_by_staff(raw: bytes) -> None:
    outcome = with_com(raw)
    assert set(outcome.reasons) == {"EF.COM"}
    assert outcome.reasons["EF.COM"] in (FailureCode.CHIP_FILE_MALFORMED, FailureCode.CHIP_TLV_MALFORMED)
    assert outcome.for_staff


@pytest.mark.parametrize(
    "raw",
    [
        pytest.param(HONEST.replace(b"040000", b"050000"), marks=pytest.mark.conformance("LDS_A_06")),
        pytest.param(HONEST.replace(b"0107", b"0108"), marks=pytest.mark.conformance("LDS_A_10")),
    ],
    ids=["Unicode 5", "LDS 1.8"],
)
def test_versions_of_the_same_layout_do_not_matter(raw: bytes) -> None:
    assert raw != HONEST
    assert with_com(raw).succeeded
