"""Unit LDS_F: DG14. Signed well, but wrong: chip authentication must not pass, and the card must not either."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import der
from devices.simulated.chip.image import data_group
from devices.simulated.chip.profile import KeyPlan
from devices.simulated.chip.protocols import PUBLIC_KEY_ECDH, chip_authentication_oid
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import children, length_changed, tag_changed
from tests.devices.card.conformance.inspection import BAC_ONLY, Outcome, image_of, inspect, mrz_key

PLAN = replace(BAC_ONLY, chip_authentication=(KeyPlan(),))
HONEST = image_of(PLAN).files[data_group(14)]
PROTOCOL = der.oid(chip_authentication_oid(KeyPlan().suite, elliptic=True))
INFO = der.sequence(PROTOCOL, der.integer(1))
KEY_KIND = der.oid(PUBLIC_KEY_ECDH)


def with_dg14(raw: bytes) -> Outcome:
    assert raw != HONEST
    outcome = inspect(replace(PLAN, signed={14: raw}), mrz_key())
    assert not outcome.succeeded
    assert outcome.checks.chip_authentication is not Result.SUCCESSFUL
    return outcome


def instead(old: bytes, new: bytes) -> bytes:
    """DG14 with one of its infos written anew."""
    (infos,) = children(HONEST)
    return tag_changed(der.sequence(der.set_of(*(each.replace(old, new) for each in children(infos)))), 0x6E)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        pytest.param(
            tag_changed(HONEST, 0x6F), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_F_01")
        ),
        pytest.param(
            length_changed(HONEST, -1), FailureCode.PA_HASH_MISMATCH, marks=pytest.mark.conformance("LDS_F_02")
        ),
        pytest.param(
            length_changed(HONEST, 1), FailureCode.CHIP_FILE_MISSING, marks=pytest.mark.conformance("LDS_F_03")
        ),
    ],
    ids=["tag", "too short", "too long"],
)
def test_a_broken_file_fails(raw: bytes, code: FailureCode) -> None:
    assert with_dg14(raw).found("dg_hashes") == (Result.FAILED, code)


@pytest.mark.conformance("LDS_F_04")
def test_a_public_key_of_no_known_kind() -> None:
    found = with_dg14(instead(KEY_KIND, der.oid("0.4.0.127.0.7.2.2.1.3"))).found("chip_authentication")
    assert found == (Result.FAILED, FailureCode.CHIP_AUTHENTICATION_FAILED)


@pytest.mark.conformance("LDS_F_05")
def test_an_info_without_its_protocol() -> None:
    found = with_dg14(instead(INFO, der.sequence(der.integer(1)))).found("chip_authentication")
    assert found == (Result.FAILED, FailureCode.CHIP_TLV_MALFORMED)


@pytest.mark.parametrize(
    "info",
    [
        pytest.param(der.sequence(PROTOCOL, der.integer(10)), marks=pytest.mark.conformance("LDS_F_06")),
        pytest.param(der.sequence(PROTOCOL, der.integer(2)), marks=pytest.mark.conformance("LDS_F_06")),
        pytest.param(der.sequence(PROTOCOL), marks=pytest.mark.conformance("LDS_F_07")),
    ],
    ids=["version 10", "version 2", "no version"],
)
def test_a_version_that_is_not_one(info: bytes) -> None:
    result, reason = with_dg14(instead(INFO, info)).found("chip_authentication")
    assert result is Result.FAILED
    assert reason in (FailureCode.CHIP_AUTHENTICATION_FAILED, FailureCode.CHIP_FILE_MALFORMED)


@pytest.mark.parametrize("nulls", [0, 5])
def test_infos_of_others_may_have_any_shape(nulls: int) -> None:
    info = der.sequence(der.oid("1.3.6.1.4.1.99999.1"), *[der.null()] * nulls)
    assert inspect(replace(PLAN, extra_infos=(info,)), mrz_key()).succeeded
