"""Chips as others write them: legal, or odd in ways that say nothing against the card. None may be called forged."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from devices.card.lds.mrz import access_key_from_mrz, check_digit
from devices.simulated.chip import ciphers, der, tlv
from devices.simulated.chip.apdu import Command
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import Habits, data_group
from devices.simulated.chip.issuer.signed_data import Form
from devices.simulated.chip.issuer.sod import SodPlan
from devices.simulated.chip.profile import CITIZEN_CARD, PASSPORT, ChipProfile, KeyPlan
from devices.simulated.chip.protocols import PaceOption
from devices.simulated.chip.secure_messaging import Session
from devices.simulated.chip.tampered import Rewrite
from domain.card import AccessKey, Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import children, put, tag_changed
from tests.devices.card.conformance.inspection import (
    BAC_ONLY,
    LIGHT,
    PICTURE,
    Outcome,
    can_key,
    image_of,
    inspect,
    mrz_key,
)
from tests.devices.card.conformance.security_object import SIGNER, at, chip_with

SIGNED_ATTRIBUTES = (*SIGNER, 3)
CERTIFICATES = (3,)


def reversed_attributes(encoded: bytes) -> bytes:
    return tlv.encode(0xA0, *reversed(children(encoded)))


# --- EF.SOD ---------------------------------------------------------------------------


def test_attributes_in_another_order_were_signed_in_that_of_der() -> None:
    """RFC 5652 §5.4: what is signed is the DER encoding, whatever the order on the card."""
    assert inspect(chip_with(signed_as=at(SIGNED_ATTRIBUTES, reversed_attributes)), mrz_key()).succeeded


def test_an_attribute_more_than_was_signed_does_not_pass() -> None:
    more = der.sequence(der.oid("1.2.840.113549.1.9.5"), der.set_of(tlv.encode(0x17, b"260101000000Z")))
    chip = chip_with(signed_as=at(SIGNED_ATTRIBUTES, lambda old: tlv.encode(0xA0, *children(old), more)))
    assert inspect(chip, mrz_key()).found("sod_signature") == (Result.FAILED, FailureCode.PA_SIGNATURE_WRONG)


def test_signed_data_of_version_1() -> None:
    assert inspect(chip_with(plan=SodPlan(form=Form(version=1))), mrz_key()).succeeded


@pytest.mark.parametrize("first", [True, False])
def test_a_certificate_nobody_can_read_beside_the_signers_is_passed_over(first: bool) -> None:
    junk = der.sequence(der.integer(1))

    def with_junk(encoded: bytes) -> bytes:
        return tlv.encode(0xA0, *([junk, *children(encoded)] if first else [*children(encoded), junk]))

    assert inspect(chip_with(signed_as=at(CERTIFICATES, with_junk)), mrz_key()).succeeded


# --- PACE -----------------------------------------------------------------------------


def refusing(spoken: bytes, status: int = 0x6A80) -> Rewrite:
    """MSE:Set AT with this data object gets ``status``."""

    def rewrite(command: bytes, response: bytes) -> bytes:
        return status.to_bytes(2, "big") if command[1] == 0x22 and spoken in command else response

    return rewrite


STRONG, USUAL = PaceOption(suite=ciphers.AES_256, parameter_id=16), PaceOption()


@pytest.mark.parametrize("key", [can_key(), mrz_key()], ids=["CAN", "MRZ"])
@pytest.mark.parametrize("status", [0x6A80, 0x6A88])
def test_an_offer_the_chip_does_not_take_after_all_is_followed_by_its_next(key: AccessKey, status: int) -> None:
    spoken = tlv.encode(0x80, der.oid_value(STRONG.oid))
    outcome = inspect(replace(LIGHT, pace=(STRONG, USUAL)), key, rewrite=refusing(spoken, status))
    assert outcome.reading is not None
    assert outcome.reading.access == "PACE-ECDH-GM-AES-128/13"


def test_a_chip_without_can_is_opened_by_pace_with_the_mrz_and_not_by_bac() -> None:
    key = AccessKey(can=can_key().can, mrz_information=mrz_key().mrz_information)
    outcome = inspect(LIGHT, key, rewrite=refusing(tlv.encode(0x83, b"\x02"), 0x6A88))
    assert outcome.reading is not None
    assert outcome.reading.access.startswith("PACE")


def test_the_mrz_opens_where_the_can_made_of_the_number_is_not_the_cards() -> None:
    outcome = inspect(replace(LIGHT, bac=False), AccessKey(can="999999", mrz_information=mrz_key().mrz_information))
    assert outcome.succeeded


def test_a_vietnamese_passport_has_its_holders_number_but_no_can_made_of_it() -> None:
    number, birth, expiry, personal = (
        part + check_digit(part) for part in ("C00000001", "850902", "350902", "990085000123<<")
    )
    composite = check_digit(number + birth + expiry + personal)
    names = "P<VNMNGUYEN<<VAN<MAU".ljust(44, "<")
    key = access_key_from_mrz(f"{names}{number}VNM{birth}M{expiry}{personal}{composite}")
    assert key.number is not None
    assert key.can == ""


# --- files ----------------------------------------------------------------------------


class Curt(Chip):
    """Answers every refusal bare and ends the session over it."""

    def _protected(self, session: Session, command: Command) -> bytes:
        response = super()._protected(session, command)
        if response[-2:] in (b"\x90\x00", b"\x62\x82"):
            return response
        self._state.drop_session()
        return response[-2:]


def test_a_chip_that_ends_the_session_over_short_identifiers_is_read_without() -> None:
    assert inspect(Curt(image_of(replace(CITIZEN_CARD, habits=Habits(short_file_identifiers=False))))).succeeded


@pytest.mark.parametrize(
    ("number", "check", "others"),
    [
        (2, "dg_hashes", {"sod_signature", "ds_certificate", "chip_authentication", "active_authentication"}),
        (13, "dg_hashes", {"sod_signature", "ds_certificate", "chip_authentication", "active_authentication"}),
        (14, "chip_authentication", {"sod_signature", "ds_certificate", "active_authentication"}),
        (15, "active_authentication", {"sod_signature", "ds_certificate", "chip_authentication"}),
    ],
)
def test_a_file_that_ends_the_session_each_time_costs_that_file_only(number: int, check: str, others: set[str]) -> None:
    """A technical stop: no statement about the card, neither that it is genuine nor that it is not."""
    image = image_of(CITIZEN_CARD)
    outcome = inspect(Curt(replace(image, locked=image.locked | {data_group(number)})))
    assert outcome.found(check) == (Result.ABORTED, FailureCode.CARD_SESSION_LOST)
    assert outcome.found("passive_authentication") == (Result.ABORTED, FailureCode.CARD_SESSION_LOST)
    assert {name for name, result in outcome.checks.results().items() if result is Result.SUCCESSFUL} == others
    assert outcome.person.birth_date is not None


def test_a_security_object_that_ends_the_session_each_time_is_no_forgery() -> None:
    image = image_of(CITIZEN_CARD)
    outcome = inspect(Curt(replace(image, locked=image.locked | {0x011D})))
    assert outcome.found("sod_signature") == (Result.ABORTED, FailureCode.CARD_SESSION_LOST)
    assert Result.FAILED not in outcome.checks.results().values()


def test_a_portrait_of_more_than_64_kilobytes() -> None:
    portrait = PICTURE + bytes(75_000)
    outcome = inspect(image_of(CITIZEN_CARD, portrait=portrait))
    assert outcome.succeeded
    assert outcome.reading is not None and outcome.reading.portrait is not None
    assert outcome.reading.portrait.image == portrait


@pytest.mark.parametrize("raw", ["6D025F1F", "6D0401020304", "6D00"])
def test_what_another_state_writes_into_dg13_is_its_own_affair(raw: str) -> None:
    profile = replace(PASSPORT, state="UTO", signed={13: bytes.fromhex(raw)})
    key = passport_key(profile)
    outcome = inspect(profile, key)
    assert outcome.reading is not None
    assert "DG13" not in outcome.reading.files
    assert "DG13" not in outcome.reasons


def passport_key(profile: ChipProfile) -> AccessKey:
    return AccessKey(mrz_information=image_of(profile).mrz_information)


# --- DG14 -----------------------------------------------------------------------------


def numbered(key_id: int, edit: Callable[[bytes], bytes]) -> Outcome:
    """A chip with one key of that number, after ``edit`` of the ChipAuthenticationPublicKeyInfo."""
    plan = replace(BAC_ONLY, chip_authentication=(KeyPlan(key_id=key_id),))
    honest = image_of(plan).files[data_group(14)]
    (infos,) = children(honest)
    edited = [edit(each) if len(each) > 100 else each for each in children(infos)]
    assert edited != children(infos)
    raw = tag_changed(der.sequence(der.set_of(*edited)), 0x6E)
    return inspect(replace(plan, signed={14: raw}), mrz_key())


def test_the_only_key_may_go_without_the_number_it_is_called_by() -> None:
    assert numbered(5, lambda info: put(info, (2,), b"")).succeeded


def test_a_key_of_another_number_is_not_the_one_called() -> None:
    outcome = numbered(5, lambda info: put(info, (2,), der.integer(6)))
    assert outcome.found("chip_authentication") == (Result.FAILED, FailureCode.CHIP_AUTHENTICATION_FAILED)
