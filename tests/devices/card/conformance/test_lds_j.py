"""Unit LDS_J: EF.CardSecurity against EF.CardAccess."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import ciphers, der
from devices.simulated.chip.files.security_infos import (
    card_access,
    chip_authentication_public_key_info,
    pace_info,
    terminal_authentication_info,
)
from devices.simulated.chip.keys import chip_key
from devices.simulated.chip.profile import ChipProfile, KeyPlan
from devices.simulated.chip.protocols import Mapping, PaceOption
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import LIGHT, PERSONA, inspect

CAM = PaceOption(Mapping.ECDH_CAM)
MAPPED = replace(LIGHT, pace=(CAM,), bac=False)
assert PERSONA.person.number is not None
KEY = chip_authentication_public_key_info(chip_key(KeyPlan(ciphers.AES_128, 13, 13), PERSONA.person.number.digits))
ACCESS = [terminal_authentication_info(), pace_info(CAM)]


def with_infos(*infos: bytes) -> ChipProfile:
    return replace(MAPPED, card_security=card_access(infos))


@pytest.mark.conformance("LDS_J_01")
def test_more_infos_than_in_card_access() -> None:
    more = der.sequence(der.oid("1.3.6.1.4.1.99999.7"), der.integer(1))
    outcome = inspect(with_infos(*ACCESS, KEY, more))
    assert outcome.succeeded
    assert outcome.checks.chip_authentication is Result.SUCCESSFUL


@pytest.mark.parametrize(
    "infos",
    [
        pytest.param((ACCESS[1], KEY), marks=pytest.mark.conformance("LDS_J_02")),
        pytest.param((ACCESS[0], KEY), marks=pytest.mark.conformance("LDS_J_02")),
        pytest.param(
            (ACCESS[0], pace_info(replace(CAM, parameter_id=12)), KEY), marks=pytest.mark.conformance("LDS_J_03")
        ),
    ],
    ids=["no terminal authentication", "no PACE", "other parameters"],
)
def test_infos_missing_or_different_fail(infos: tuple[bytes, ...]) -> None:
    outcome = inspect(with_infos(*infos))
    assert outcome.found("chip_authentication") == (Result.FAILED, FailureCode.CHIP_AUTHENTICATION_FAILED)
    assert not outcome.succeeded
