"""Unit ISO7816_G: chip authentication mapping with something wrong in it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import der, tlv
from devices.simulated.chip.files.security_infos import card_access, chip_authentication_public_key_info, pace_info
from devices.simulated.chip.image import CARD_ACCESS, CARD_SECURITY, ChipImage
from devices.simulated.chip.keys import chip_key
from devices.simulated.chip.profile import ChipProfile, KeyPlan
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.chip.tampered import GENERAL_AUTHENTICATE, PaceFault, Rewrite, pace_fault
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.der_edit import put
from tests.devices.card.conformance.inspection import LIGHT, Outcome, image_of, inspect

CAM = PaceOption(Mapping.ECDH_CAM)
MAPPED = replace(LIGHT, pace=(CAM,), bac=False)
FAILED = (Result.FAILED, FailureCode.CHIP_AUTHENTICATION_FAILED)
CHIP_DATA = 0x8A


def chip_authentication(chip: ChipProfile | ChipImage, rewrite: Rewrite | None = None) -> Outcome:
    outcome = inspect(chip, rewrite=rewrite)
    assert not outcome.succeeded
    return outcome


def last_answer(change: Rewrite) -> Rewrite:
    """Only the answer that carries the chip's data is changed; ``change`` gets its objects' encodings."""

    def rewrite(command: bytes, response: bytes) -> bytes:
        if command[1] != GENERAL_AUTHENTICATE or command[0] != 0 or response[-2:] != b"\x90\x00":
            return response
        _, body, _ = tlv.first(response[:-2])
        token, data = (tlv.encode(tag, value) for tag, value in tlv.objects(body))
        return tlv.encode(0x7C, token + change(token, data)) + response[-2:]

    return rewrite


CHANGES = {
    "tag left out": (lambda _, data: tlv.first(data)[1], "ISO7816_G_29"),
    "object left out": (lambda *_: b"", "ISO7816_G_29"),
    "wrapped once more": (lambda _, data: tlv.encode(CHIP_DATA, der.octets(tlv.first(data)[1])), "ISO7816_G_30"),
    "cut": (lambda _, data: tlv.encode(CHIP_DATA, tlv.first(data)[1][:-1]), "ISO7816_G_30"),
    "spoilt": (lambda _, data: data[:-1] + bytes([data[-1] ^ 1]), "ISO7816_G_31"),
    "of another run": (lambda *_: tlv.encode(CHIP_DATA, bytes(48)), "ISO7816_G_31"),
    "tag 8B": (lambda _, data: b"\x8b" + data[1:], "ISO7816_G_32"),
    "empty": (lambda *_: tlv.encode(CHIP_DATA), "ISO7816_G_33"),
}


@pytest.mark.parametrize(
    "change",
    [pytest.param(change, id=name, marks=pytest.mark.conformance(case)) for name, (change, case) in CHANGES.items()],
)
def test_data_that_prove_nothing(change: Rewrite) -> None:
    outcome = chip_authentication(MAPPED, last_answer(change))
    if outcome.failure is None:
        assert outcome.found("chip_authentication") == FAILED
    else:
        assert outcome.failure is FailureCode.CARD_PROTOCOL


@pytest.mark.conformance("ISO7816_G_31")
def test_one_wrong_bit() -> None:
    assert chip_authentication(MAPPED, pace_fault(PaceFault.CHIP_DATA_WRONG)).found("chip_authentication") == FAILED


@pytest.mark.conformance("ISO7816_G_34")
@pytest.mark.conformance("LDS_H_93")
def test_a_card_security_whose_signature_is_wrong() -> None:
    image = image_of(MAPPED)
    signed = image.outside[CARD_SECURITY]
    spoilt = signed[:-1] + bytes([signed[-1] ^ 1])
    outcome = chip_authentication(replace(image, outside={**image.outside, CARD_SECURITY: spoilt}))
    assert outcome.checks.chip_authentication is Result.FAILED


@pytest.mark.conformance("ISO7816_G_34")
def test_without_card_security() -> None:
    image = image_of(MAPPED)
    missing = replace(image, outside={CARD_ACCESS: image.outside[CARD_ACCESS]})
    assert chip_authentication(missing).found("chip_authentication") == FAILED


@pytest.mark.conformance("ISO7816_G_38")
def test_a_dg14_without_the_infos_of_card_access() -> None:
    empty = tlv.encode(0x6E, der.set_of(der.sequence(der.oid("1.3.6.1.4.1.99999.7"), der.integer(1))))
    outcome = chip_authentication(replace(MAPPED, signed={14: empty}))
    assert outcome.found("passive_authentication") == (Result.FAILED, FailureCode.PA_CARD_ACCESS_DIFFERS)


@pytest.mark.conformance("ISO7816_G_39")
@pytest.mark.conformance("LDS_J_04")
def test_the_key_of_another_chip_in_card_security() -> None:
    other = chip_authentication_public_key_info(chip_key(KeyPlan(key_id=13), "another chip"))
    profile = replace(MAPPED, card_security=card_access([pace_info(CAM), other]))
    assert chip_authentication(profile).found("chip_authentication") == FAILED


@pytest.mark.conformance("ISO7816_G_40")
def test_no_key_in_card_security() -> None:
    profile = replace(MAPPED, card_security=card_access([pace_info(CAM)]))
    assert chip_authentication(profile).found("chip_authentication") == FAILED


@pytest.mark.conformance("LDS_J_04")
def test_a_key_without_its_protocol_in_card_security() -> None:
    key = chip_authentication_public_key_info(chip_key(KeyPlan(key_id=13), "990085000123"))
    profile = replace(MAPPED, card_security=card_access([pace_info(CAM), put(key, (0,), b"")]))
    assert chip_authentication(profile).checks.chip_authentication is Result.FAILED
