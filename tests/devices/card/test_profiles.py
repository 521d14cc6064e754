"""Chips of every make the standard allows, read whole; the simulated chip is a black box written apart."""

from __future__ import annotations

import itertools
from dataclasses import replace

import pytest

from devices.card.blocks import BlockSize
from devices.card.lds.mrz import mrz_information
from devices.card.reading import read_card
from devices.card.trust import TrustStore
from devices.simulated.card_transport import SHORT_APDU_ONLY, SimulatedTransport
from devices.simulated.chip import ciphers
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import EndOfFile, Habits
from devices.simulated.chip.issuer.document_signer import CertificateFault
from devices.simulated.chip.profile import PASSPORT, ActivePlan, ChipProfile, KeyPlan, SignerPlan
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.personas import personas
from domain.card import AccessKey, CardReading, Result
from domain.failure import Failure, FailureCode
from tests.devices.card.conftest import NOW, ChipOf

PERSON = personas()["insured"].person
TODAY = NOW.date()
CURVES = range(8, 19)
SUITES = [ciphers.TRIPLE_DES, ciphers.AES_128, ciphers.AES_192, ciphers.AES_256]
LIGHT = ChipProfile(chip_authentication=(), active_authentication=None)


def mrz_key() -> AccessKey:
    assert PERSON.number is not None
    assert PERSON.birth_date is not None
    assert PERSON.expires is not None
    dates = [f"{day.year % 100:02d}{day.month:02d}{day.day:02d}" for day in (PERSON.birth_date, PERSON.expires)]
    return AccessKey(mrz_information=mrz_information(PERSON.number.document_number, *dates))


def can_key() -> AccessKey:
    assert PERSON.number is not None
    return AccessKey.from_number(PERSON.number)


def read(chip: Chip, key: AccessKey, trust: TrustStore) -> CardReading:
    return read_card(
        SimulatedTransport(chip), key, trust, today=TODAY, blocks=BlockSize(), reopen=lambda: SimulatedTransport(chip)
    )


def profile(mapping: Mapping, suite: ciphers.Suite, parameter_id: int) -> ChipProfile:
    return replace(LIGHT, pace=(PaceOption(mapping, suite, parameter_id),))


def _sound(reading: CardReading) -> bool:
    checks = reading.checks
    return (
        reading.person.name == PERSON.name
        and checks.passive_authentication is Result.SUCCESSFUL
        and Result.FAILED not in checks.results().values()
    )


@pytest.mark.parametrize("parameter_id", CURVES)
def test_generic_mapping_on_every_curve(parameter_id: int, chip_of: ChipOf, trust: TrustStore) -> None:
    suite = SUITES[parameter_id % 4]
    reading = read(chip_of(profile=profile(Mapping.ECDH_GM, suite, parameter_id), portrait=None), can_key(), trust)
    assert reading.access == f"PACE-ECDH-GM-{suite.name}/{parameter_id}"
    assert _sound(reading)


def test_signer_that_may_sign_other_documents_only(chip_of: ChipOf, trust: TrustStore) -> None:
    plan = replace(LIGHT, signer=SignerPlan(fault=CertificateFault.WRONG_DOCUMENT_TYPE))
    checks = read(chip_of(profile=plan), can_key(), trust).checks
    assert checks.sod_signature is Result.SUCCESSFUL
    assert checks.ds_certificate is checks.passive_authentication is Result.FAILED
    assert checks.reasons["ds_certificate"] is FailureCode.PA_CERTIFICATE_INVALID


def test_passport(chip_of: ChipOf, trust: TrustStore) -> None:
    """TD3, DG11 instead of DG13: the name with its diacritics comes from there."""
    reading = read(chip_of(profile=PASSPORT), can_key(), trust)
    assert (reading.person.name, reading.person.birth_date) == (PERSON.name, PERSON.birth_date)
    assert reading.person.expires == PERSON.expires
    assert {"DG11"} <= set(reading.files)
    assert "DG13" not in reading.files
    assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}


@pytest.mark.parametrize("parameter_id", sorted(set(CURVES) - {10}))
def test_integrated_mapping_on_every_curve(parameter_id: int, chip_of: ChipOf, trust: TrustStore) -> None:
    suite = SUITES[parameter_id % 4]
    reading = read(chip_of(profile=profile(Mapping.ECDH_IM, suite, parameter_id), portrait=None), can_key(), trust)
    assert reading.access == f"PACE-ECDH-IM-{suite.name}/{parameter_id}"
    assert _sound(reading)


@pytest.mark.parametrize("parameter_id", [0, 1, 2])
@pytest.mark.parametrize("mapping", [Mapping.DH_GM, Mapping.DH_IM], ids=["GM", "IM"])
def test_groups_of_integers(mapping: Mapping, parameter_id: int, chip_of: ChipOf, trust: TrustStore) -> None:
    suite = SUITES[parameter_id]
    reading = read(chip_of(profile=profile(mapping, suite, parameter_id), portrait=None), can_key(), trust)
    assert reading.access == f"PACE-{mapping.name.replace('_', '-')}-{suite.name}/{parameter_id}"
    assert _sound(reading)


@pytest.mark.parametrize("parameter_id", [12, 13, 16, 18])
def test_chip_authentication_mapping(parameter_id: int, chip_of: ChipOf, trust: TrustStore) -> None:
    offers = (PaceOption(parameter_id=parameter_id), PaceOption(Mapping.ECDH_CAM, ciphers.AES_256, parameter_id))
    plan = replace(LIGHT, pace=offers, chip_authentication=(KeyPlan(ciphers.AES_256, parameter_id),))
    reading = read(chip_of(profile=plan), can_key(), trust)
    assert reading.access == f"PACE-ECDH-CAM-AES-256/{parameter_id}"
    assert reading.checks.chip_authentication is Result.SUCCESSFUL
    assert "CA" not in reading.timings_ms
    assert _sound(reading)


def test_a_copy_fails_chip_authentication_mapping(chip_of: ChipOf, trust: TrustStore) -> None:
    number = personas()["cloned"].person.number
    assert number is not None
    chip = chip_of(
        "cloned", profile=replace(LIGHT, pace=(PaceOption(Mapping.ECDH_CAM),), chip_authentication=(KeyPlan(),))
    )
    checks = read(chip, AccessKey.from_number(number), trust).checks
    assert checks.chip_authentication is Result.FAILED
    assert checks.reasons["chip_authentication"] is FailureCode.CHIP_AUTHENTICATION_FAILED


@pytest.mark.parametrize(("suite", "key"), list(itertools.product(SUITES, [can_key(), mrz_key()])))
def test_every_cipher_with_can_and_mrz(
    suite: ciphers.Suite, key: AccessKey, chip_of: ChipOf, trust: TrustStore
) -> None:
    reading = read(chip_of(profile=profile(Mapping.ECDH_GM, suite, 13)), key, trust)
    assert reading.access == f"PACE-ECDH-GM-{suite.name}/13"
    assert _sound(reading)


def test_basic_access_where_there_is_no_pace(chip_of: ChipOf, trust: TrustStore) -> None:
    chip = chip_of(profile=ChipProfile(pace=()))
    reading = read(chip, mrz_key(), trust)
    assert reading.access == "BAC"
    assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}
    for key, code in [
        (can_key(), FailureCode.CARD_KEY_NEEDED),
        (AccessKey(mrz_information=mrz_information("000000000", "850902", "450902")), FailureCode.CARD_KEY_WRONG),
    ]:
        with pytest.raises(Failure) as caught:
            read(chip, key, trust)
        assert caught.value.code is code


def test_pace_is_used_where_both_are_offered(chip_of: ChipOf, trust: TrustStore) -> None:
    assert read(chip_of(profile=LIGHT), mrz_key(), trust).access.startswith("PACE")


def test_several_offers_are_told_apart_by_parameter_id(chip_of: ChipOf, trust: TrustStore) -> None:
    offers = (PaceOption(parameter_id=12), PaceOption(parameter_id=16, suite=ciphers.AES_256))
    assert _sound(read(chip_of(profile=replace(LIGHT, pace=offers)), can_key(), trust))


def test_unknown_offers_end_in_a_failure_that_says_so(chip_of: ChipOf, trust: TrustStore) -> None:
    chip = chip_of(profile=replace(LIGHT, pace=(PaceOption(version=1),)))
    with pytest.raises(Failure) as caught:
        read(chip, can_key(), trust)
    assert caught.value.code is FailureCode.CARD_ACCESS_UNSUPPORTED


@pytest.mark.parametrize(
    "habits",
    [
        *(Habits(end_of_file=ending) for ending in EndOfFile),
        Habits(extended_length=False),
        Habits(short_file_identifiers=False),
        Habits(refuses_le_on_select=True),
    ],
    ids=str,
)
def test_habits_of_real_chips(habits: Habits, chip_of: ChipOf, trust: TrustStore, jpeg: bytes) -> None:
    reading = read(chip_of(profile=ChipProfile(habits=habits)), can_key(), trust)
    assert _sound(reading)
    assert reading.portrait is not None
    assert reading.portrait.image == jpeg
    if habits.extended_length:
        assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}


@pytest.mark.parametrize("suite", SUITES, ids=str)
@pytest.mark.parametrize("parameter_id", [12, 13, 18])
def test_chip_authentication(suite: ciphers.Suite, parameter_id: int, chip_of: ChipOf, trust: TrustStore) -> None:
    chip = chip_of(profile=ChipProfile(chip_authentication=(KeyPlan(suite, parameter_id),), active_authentication=None))
    checks = read(chip, can_key(), trust).checks
    assert checks.chip_authentication is Result.SUCCESSFUL
    assert checks.active_authentication is Result.NOT_SUPPORTED


@pytest.mark.parametrize("suite", [ciphers.TRIPLE_DES, ciphers.AES_256], ids=str)
@pytest.mark.parametrize(("parameter_id", "x942"), [(0, False), (1, True), (2, False), (2, True)])
def test_chip_authentication_with_integers(
    suite: ciphers.Suite, parameter_id: int, x942: bool, chip_of: ChipOf, trust: TrustStore
) -> None:
    plan = replace(LIGHT, chip_authentication=(KeyPlan(suite, parameter_id, x942=x942),))
    for name, expected in (("insured", Result.SUCCESSFUL), ("cloned", Result.FAILED)):
        number = personas()[name].person.number
        assert number is not None
        reading = read(chip_of(name, profile=plan), AccessKey.from_number(number), trust)
        assert reading.checks.chip_authentication is expected


def test_long_keys_on_a_short_reader_prove_nothing_either_way(chip_of: ChipOf, trust: TrustStore) -> None:
    plain = replace(LIGHT, chip_authentication=(KeyPlan(parameter_id=2),), habits=Habits(chained_commands=False))
    chip = chip_of(profile=plain)
    reading = read_card(
        SimulatedTransport(chip, limits=SHORT_APDU_ONLY),
        can_key(),
        trust,
        today=TODAY,
        reopen=lambda: SimulatedTransport(chip, limits=SHORT_APDU_ONLY),
    )
    assert reading.checks.chip_authentication is Result.ABORTED
    assert reading.checks.reasons["chip_authentication"] is FailureCode.READER_NO_EXTENDED_LENGTH


def test_chip_authentication_with_numbered_keys(chip_of: ChipOf, trust: TrustStore) -> None:
    keys = (KeyPlan(ciphers.AES_256, 16, key_id=7), KeyPlan(ciphers.AES_128, 13, key_id=300))
    checks = read(chip_of(profile=ChipProfile(chip_authentication=keys)), can_key(), trust).checks
    assert checks.chip_authentication is Result.SUCCESSFUL


@pytest.mark.parametrize(
    "plan",
    [
        *(ActivePlan(digest) for digest in ("sha1", "sha224", "sha256", "sha384", "sha512")),
        ActivePlan("sha1", implicit_trailer=True),
        ActivePlan("sha256", minimal=True),
        *(ActivePlan("sha256", parameter_id) for parameter_id in (12, 13, 14)),
        ActivePlan("sha384", 16),
        ActivePlan("sha512", 18),
    ],
    ids=str,
)
def test_active_authentication(plan: ActivePlan, chip_of: ChipOf, trust: TrustStore) -> None:
    for name, expected in (("insured", Result.SUCCESSFUL), ("cloned", Result.FAILED)):
        number = personas()[name].person.number
        assert number is not None
        chip = chip_of(name, profile=ChipProfile(active_authentication=plan))
        assert read(chip, AccessKey.from_number(number), trust).checks.active_authentication is expected


def test_short_reader_can_still_do_active_authentication_with_a_short_key(chip_of: ChipOf, trust: TrustStore) -> None:
    chip = chip_of(profile=ChipProfile(active_authentication=ActivePlan("sha256", 13)))
    reading = read_card(
        SimulatedTransport(chip, limits=SHORT_APDU_ONLY),
        can_key(),
        trust,
        today=TODAY,
        reopen=lambda: SimulatedTransport(chip, limits=SHORT_APDU_ONLY),
    )
    assert set(reading.checks.results().values()) == {Result.SUCCESSFUL}
