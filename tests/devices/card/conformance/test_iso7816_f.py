"""Unit ISO7816_F: active authentication."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import der
from devices.simulated.chip.files.security_infos import PLAIN_ECDSA
from devices.simulated.chip.image import ChipImage, Habits, data_group
from devices.simulated.chip.profile import ActivePlan, ChipProfile
from devices.simulated.chip.tampered import Rewrite
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import LIGHT, Outcome, image_of, inspect

FAILED = (Result.FAILED, FailureCode.ACTIVE_AUTHENTICATION_FAILED)


def with_key(plan: ActivePlan) -> ChipProfile:
    return replace(LIGHT, active_authentication=plan)


def active_authentication(chip: ChipProfile | ChipImage, rewrite: Rewrite | None = None) -> Outcome:
    outcome = inspect(chip, rewrite=rewrite)
    assert outcome.succeeded == (outcome.checks.active_authentication is Result.SUCCESSFUL)
    return outcome


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(ActivePlan("sha1", implicit_trailer=True), marks=pytest.mark.conformance("ISO7816_F_01")),
        pytest.param(ActivePlan("sha1"), marks=pytest.mark.conformance("ISO7816_F_01")),
        pytest.param(ActivePlan("sha1", 12), marks=pytest.mark.conformance("ISO7816_F_02")),
        pytest.param(ActivePlan("sha224", 11), marks=pytest.mark.conformance("ISO7816_F_02")),
        pytest.param(ActivePlan("sha256", 13), marks=pytest.mark.conformance("ISO7816_F_02")),
        pytest.param(ActivePlan("sha384", 15), marks=pytest.mark.conformance("ISO7816_F_02")),
        pytest.param(ActivePlan("sha512", 17), marks=pytest.mark.conformance("ISO7816_F_02")),
        pytest.param(ActivePlan("sha224"), marks=pytest.mark.conformance("ISO7816_F_04")),
        pytest.param(ActivePlan("sha256"), marks=pytest.mark.conformance("ISO7816_F_05")),
        pytest.param(ActivePlan("sha256", minimal=True), marks=pytest.mark.conformance("ISO7816_F_05")),
        pytest.param(ActivePlan("sha384"), marks=pytest.mark.conformance("ISO7816_F_06")),
        pytest.param(ActivePlan("sha512"), marks=pytest.mark.conformance("ISO7816_F_07")),
    ],
    ids=str,
)
def test_a_genuine_chip_passes(plan: ActivePlan) -> None:
    assert active_authentication(with_key(plan)).found("active_authentication") == (Result.SUCCESSFUL, None)


@pytest.mark.conformance("ISO7816_F_08")
@pytest.mark.parametrize("trailer", ["35CC", "33CC", "BC", "BB", "34BC", "31CC", "34CD"])
def test_a_trailer_of_another_hash_or_of_none_fails(trailer: str) -> None:
    plan = ActivePlan("sha256", trailer=bytes.fromhex(trailer))
    assert active_authentication(with_key(plan)).found("active_authentication") == FAILED


@pytest.mark.conformance("ISO7816_F_09")
def test_a_signature_algorithm_nobody_knows_proves_nothing() -> None:
    profile = with_key(ActivePlan("sha256", 13))
    group = image_of(profile).files[data_group(14)]
    known = der.oid(PLAIN_ECDSA["sha256"])
    assert group.count(known) == 1
    strange = group.replace(known, known[:-1] + b"\x63")
    found = active_authentication(replace(profile, signed={14: strange})).found("active_authentication")
    assert found == (Result.UNDETERMINED, FailureCode.PA_ALGORITHM_UNKNOWN)


@pytest.mark.conformance("ISO7816_F_05")
@pytest.mark.parametrize("status", [0x6982, 0x6A80, 0x6F00], ids=hex)
def test_a_chip_that_will_not_sign_fails(status: int) -> None:
    refusing = replace(with_key(ActivePlan()), habits=Habits(refuses=((0x88, status),)))
    assert active_authentication(refusing).found("active_authentication") == FAILED
