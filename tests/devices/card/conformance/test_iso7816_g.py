"""Unit ISO7816_G: PACE done well, with every mapping, cipher and group."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import ciphers, der, tlv
from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.profile import ChipProfile, KeyPlan
from devices.simulated.chip.protocols import PACE, Mapping, PaceOption
from devices.simulated.chip.tampered import TamperedChip
from domain.card import AccessKey, Result
from tests.devices.card.conformance.inspection import LIGHT, Outcome, image_of, inspect, mrz_key

SUITES = [ciphers.TRIPLE_DES, ciphers.AES_128, ciphers.AES_192, ciphers.AES_256]
SET_PACE = bytes.fromhex("0022C1A4")
UNKNOWN_INFO = der.sequence(der.oid("1.3.6.1.4.1.99999.7"), der.integer(1), der.octets(b"?"))


def offering(*options: PaceOption, **changes: object) -> ChipProfile:
    """No chip with basic access control behind it: what is opened, PACE has opened."""
    return replace(LIGHT, pace=options, bac=False, **changes)  # type: ignore[arg-type]


def opened(profile: ChipProfile, key: AccessKey | None = None) -> tuple[Outcome, dict[int, bytes]]:
    """The inspection, which must succeed, and the data objects of MSE:Set AT."""
    choices: list[dict[int, bytes]] = []

    def watch(command: bytes, response: bytes) -> bytes:
        if command.startswith(SET_PACE):
            choices.append(dict(tlv.objects(command[5 : 5 + command[4]])))
        return response

    outcome = inspect(TamperedChip(image_of(profile, portrait=None), watch), key)
    assert outcome.succeeded, outcome
    assert len(choices) == 1
    return outcome, choices[0]


def _name(mapping: Mapping) -> str:
    return mapping.name


def label(option: PaceOption) -> str:
    return f"PACE-{option.mapping.name.replace('_', '-')}-{option.suite.name}/{option.parameter_id}"


@pytest.mark.conformance("ISO7816_G_01")
@pytest.mark.parametrize("key", [None, mrz_key()], ids=["CAN", "MRZ"])
@pytest.mark.parametrize(
    "mapping", [Mapping.DH_GM, Mapping.ECDH_GM, Mapping.DH_IM, Mapping.ECDH_IM], ids=lambda m: m.name
)
def test_every_protocol_with_either_password(mapping: Mapping, key: AccessKey | None) -> None:
    option = PaceOption(mapping, ciphers.AES_128, 13 if mapping.name.startswith("EC") else 2)
    outcome, choice = opened(offering(option), key)
    assert outcome.reading is not None
    assert outcome.reading.access == label(option)
    assert choice[0x80] == der.oid_value(option.oid)
    assert choice[0x83] == (b"\x01" if key else b"\x02")


@pytest.mark.parametrize(
    "option",
    [
        *(
            pytest.param(PaceOption(Mapping.DH_GM, parameter_id=each), marks=pytest.mark.conformance("ISO7816_G_02"))
            for each in range(3)
        ),
        *(
            pytest.param(PaceOption(Mapping.ECDH_GM, parameter_id=each), marks=pytest.mark.conformance("ISO7816_G_02"))
            for each in range(8, 19)
        ),
        *(
            pytest.param(PaceOption(Mapping.DH_IM, parameter_id=each), marks=pytest.mark.conformance("ISO7816_G_03"))
            for each in range(3)
        ),
        *(
            pytest.param(PaceOption(Mapping.ECDH_IM, parameter_id=each), marks=pytest.mark.conformance("ISO7816_G_03"))
            for each in (8, 9, 11, 12, 13, 14, 15, 16, 17, 18)
        ),
        *(
            pytest.param(PaceOption(Mapping.ECDH_CAM, parameter_id=each), marks=pytest.mark.conformance("ISO7816_G_41"))
            for each in range(8, 19)
        ),
    ],
    ids=label,
)
def test_every_standardised_group(option: PaceOption) -> None:
    outcome, _ = opened(offering(option))
    assert outcome.reading is not None
    assert outcome.reading.access == label(option)
    proven = Result.SUCCESSFUL if option.mapping is Mapping.ECDH_CAM else Result.NOT_SUPPORTED
    assert outcome.checks.chip_authentication is proven


@pytest.mark.conformance("ISO7816_G_04")
@pytest.mark.parametrize(
    ("mapping", "suite"),
    [
        pytest.param(mapping, suite, id=f"{mapping.name}-{suite.name}")
        for mapping in Mapping
        for suite in SUITES
        if suite.is_aes or mapping is not Mapping.ECDH_CAM
    ],
)
def test_every_cipher(mapping: Mapping, suite: Suite) -> None:
    """There is no chip authentication mapping with 3DES."""
    option = PaceOption(mapping, suite, 12 if mapping.name.startswith("EC") else 0)
    outcome, _ = opened(offering(option))
    assert outcome.reading is not None
    assert outcome.reading.access == label(option)


@pytest.mark.conformance("ISO7816_G_05")
def test_unknown_security_infos_are_passed_over() -> None:
    outcome, _ = opened(offering(PaceOption(), extra_infos=(UNKNOWN_INFO,)))
    assert outcome.reading is not None
    assert outcome.reading.access == label(PaceOption())


@pytest.mark.conformance("ISO7816_G_06")
@pytest.mark.parametrize("options", [(12, 16), (16, 12), (18, 9, 13)], ids=str)
def test_the_parameters_meant_are_named_where_there_is_a_choice(options: tuple[int, ...]) -> None:
    outcome, choice = opened(offering(*(PaceOption(parameter_id=each) for each in options)))
    assert outcome.reading is not None
    assert outcome.reading.access.endswith(f"/{choice[0x84][0]}")
    assert choice[0x84][0] in options


@pytest.mark.conformance("ISO7816_G_07")
def test_parameters_of_the_chips_own_are_not_taken() -> None:
    own = der.sequence(
        der.oid(f"{PACE}.2"), der.sequence(der.oid("0.4.0.127.0.7.1.2"), der.integer(14)), der.integer(40)
    )
    options = (PaceOption(parameter_id=40), PaceOption(suite=ciphers.AES_256, parameter_id=16))
    outcome, choice = opened(offering(*options, extra_infos=(own,)))
    assert outcome.reading is not None
    assert outcome.reading.access == label(options[1])
    assert choice[0x84] == b"\x10"


@pytest.mark.conformance("ISO7816_G_36")
def test_a_mapping_that_does_not_exist_is_passed_over() -> None:
    strange = der.sequence(der.oid(f"{PACE}.5.2"), der.integer(2), der.integer(13))
    option = PaceOption(suite=ciphers.TRIPLE_DES)
    for profile in (
        offering(option, extra_infos=(strange,)),
        offering(option, PaceOption(Mapping.ECDH_CAM, version=3)),
    ):
        _, choice = opened(profile)
        assert choice[0x80] == der.oid_value(option.oid)


def _cam(**changes: object) -> ChipProfile:
    return offering(PaceOption(Mapping.ECDH_CAM), chip_authentication=(KeyPlan(),), **changes)


@pytest.mark.conformance("ISO7816_G_34")
def test_chip_authentication_mapping_with_passive_authentication() -> None:
    outcome, _ = opened(_cam())
    assert outcome.found("chip_authentication") == (Result.SUCCESSFUL, None)
    assert outcome.checks.passive_authentication is Result.SUCCESSFUL
