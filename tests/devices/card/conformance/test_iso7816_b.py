"""Unit ISO7816_B: basic access control, secure messaging, and the signer on a revocation list."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from devices.card.revocation import parse_revocation_list
from devices.simulated.chip import ciphers
from devices.simulated.chip.bac import access_keys
from devices.simulated.chip.ciphers import TRIPLE_DES
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.lists import revocation_list
from devices.simulated.chip.profile import CITIZEN_CARD
from devices.simulated.chip.tampered import Rewrite
from devices.simulated.chip.tampered_messaging import MessagingFault, messaging_fault
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import BAC_ONLY, LIGHT, NOW, SIMULATION, can_key, inspect, mrz_key

EXTERNAL_AUTHENTICATE = 0x82
ISSUED = NOW - dt.timedelta(days=10)


def _mutual_authentication(change: Rewrite) -> Rewrite:
    """The chip's answer to EXTERNAL AUTHENTICATE changed."""

    def rewrite(command: bytes, response: bytes) -> bytes:
        return change(command, response) if command[1] == EXTERNAL_AUTHENTICATE else response

    return rewrite


def _other_nonce(_: bytes, response: bytes) -> bytes:
    """Cryptogram of another content under a right MAC: only the deciphered nonces give it away."""
    encryption_key, mac_key = access_keys(mrz_key().mrz_information)
    plain = ciphers.decrypt(TRIPLE_DES, encryption_key, response[:32])
    cryptogram = ciphers.encrypt(TRIPLE_DES, encryption_key, bytes(8) + plain[8:])
    return cryptogram + ciphers.mac(TRIPLE_DES, mac_key, ciphers.pad(TRIPLE_DES, cryptogram)) + response[-2:]


@pytest.mark.conformance("ISO7816_B_01")
def test_mac_of_mutual_authentication_is_checked() -> None:
    spoilt = _mutual_authentication(lambda _, response: response[:-3] + bytes([response[-3] ^ 1]) + response[-2:])
    assert inspect(BAC_ONLY, mrz_key(), rewrite=spoilt).failure is FailureCode.CARD_KEY_WRONG


@pytest.mark.conformance("ISO7816_B_02")
def test_cryptogram_of_mutual_authentication_is_checked() -> None:
    spoilt = _mutual_authentication(lambda _, response: bytes([response[0] ^ 1]) + response[1:])
    assert inspect(BAC_ONLY, mrz_key(), rewrite=spoilt).failure is FailureCode.CARD_KEY_WRONG
    replaced = _mutual_authentication(_other_nonce)
    assert inspect(BAC_ONLY, mrz_key(), rewrite=replaced).failure is FailureCode.CARD_PROTOCOL


@pytest.mark.conformance("ISO7816_B_03")
@pytest.mark.parametrize("status", ["6300", "6982", "6985"])
def test_refused_mutual_authentication_ends_the_inspection(status: str) -> None:
    refused = _mutual_authentication(lambda *_: bytes.fromhex(status))
    assert inspect(BAC_ONLY, mrz_key(), rewrite=refused).failure is FailureCode.CARD_KEY_WRONG


def _always(fault: MessagingFault) -> Rewrite:
    """Every protected response spoilt, so that a second try does not help."""

    def rewrite(command: bytes, response: bytes) -> bytes:
        return messaging_fault(fault)(command, response)

    return rewrite


FAULTS = [
    pytest.param(MessagingFault.UNPROTECTED, marks=pytest.mark.conformance("ISO7816_B_04")),
    pytest.param(MessagingFault.CHECKSUM_MISSING, marks=pytest.mark.conformance("ISO7816_B_05")),
    pytest.param(MessagingFault.CRYPTOGRAM_MISSING, marks=pytest.mark.conformance("ISO7816_B_06")),
    pytest.param(MessagingFault.STATUS_MISSING, marks=pytest.mark.conformance("ISO7816_B_07")),
    pytest.param(MessagingFault.CHECKSUM_WRONG, marks=pytest.mark.conformance("ISO7816_B_08")),
    pytest.param(MessagingFault.CRYPTOGRAM_WRONG, marks=pytest.mark.conformance("ISO7816_B_09")),
]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_response_that_breaks_secure_messaging_is_not_used(fault: MessagingFault) -> None:
    assert inspect(BAC_ONLY, mrz_key(), rewrite=_always(fault)).failure is FailureCode.CARD_SESSION_LOST
    assert inspect(LIGHT, can_key(), rewrite=_always(fault)).failure is FailureCode.CARD_SESSION_LOST


@pytest.mark.conformance("ISO7816_B_04")
@pytest.mark.parametrize("status", [b"\x69\x87", b"\x69\x88"])
def test_a_session_the_chip_ended_is_not_read_on(status: bytes) -> None:
    def lost(command: bytes, response: bytes) -> bytes:
        return status if command[0] & 0x0C else response

    assert inspect(BAC_ONLY, mrz_key(), rewrite=lost).failure is FailureCode.CARD_SESSION_LOST


@pytest.mark.conformance("ISO7816_B_08")
def test_one_spoilt_response_says_nothing_about_the_reader() -> None:
    fault = messaging_fault(MessagingFault.CHECKSUM_WRONG, occurrence=3)
    outcome = inspect(CITIZEN_CARD, rewrite=fault)
    assert outcome.failure or FailureCode.READER_NO_EXTENDED_LENGTH not in outcome.reasons.values()


@pytest.mark.conformance("ISO7816_B_10")
def test_a_document_of_a_revoked_signer_fails() -> None:
    revoked = parse_revocation_list(revocation_list(TRUSTED, [2022], ISSUED))
    outcome = inspect(LIGHT, trust=replace(SIMULATION, revocations=(revoked,)))
    assert outcome.found("ds_certificate") == (Result.FAILED, FailureCode.PA_CERTIFICATE_REVOKED)
    assert outcome.checks.passive_authentication is Result.FAILED
    others = parse_revocation_list(revocation_list(TRUSTED, [2021], ISSUED))
    assert inspect(LIGHT, trust=replace(SIMULATION, revocations=(others,))).succeeded
