"""Unit ISO7816_D: chip authentication."""

from __future__ import annotations

from dataclasses import replace

import pytest

from devices.simulated.chip import ciphers, der
from devices.simulated.chip.apdu import Command, Reply
from devices.simulated.chip.chip import GENERAL_AUTHENTICATE, Chip
from devices.simulated.chip.files.security_infos import DH_KEY_AGREEMENT, EC_PUBLIC_KEY
from devices.simulated.chip.image import ChipImage, Habits, data_group
from devices.simulated.chip.profile import ChipProfile, KeyPlan
from devices.simulated.chip.protocols import PUBLIC_KEY_DH, PUBLIC_KEY_ECDH
from devices.simulated.chip.tampered import TamperedChip
from domain.card import Result
from domain.failure import FailureCode
from tests.devices.card.conformance.inspection import BAC_ONLY, LIGHT, Outcome, image_of, inspect, mrz_key

DH, ECDH = KeyPlan(ciphers.TRIPLE_DES, 2), KeyPlan(ciphers.AES_128, 13)
FAILED = (Result.FAILED, FailureCode.CHIP_AUTHENTICATION_FAILED)


def with_keys(*keys: KeyPlan) -> ChipProfile:
    return replace(LIGHT, chip_authentication=keys)


def chip_authentication(outcome: Outcome) -> tuple[Result, FailureCode | None]:
    """Result and reason; the card must not pass as a whole unless this does."""
    found = outcome.found("chip_authentication")
    assert outcome.succeeded == (found[0] is Result.SUCCESSFUL)
    return found


def resigned(profile: ChipProfile, old: bytes, new: bytes) -> ChipImage:
    """The chip with ``old`` replaced by ``new`` in DG14, properly signed."""
    group = image_of(profile).files[data_group(14)]
    assert group.count(old) == 1
    return image_of(replace(profile, signed={14: group.replace(old, new)}))


@pytest.mark.parametrize(
    "keys",
    [
        pytest.param((DH,), marks=pytest.mark.conformance("ISO7816_D_01")),
        pytest.param((ECDH,), marks=pytest.mark.conformance("ISO7816_D_02")),
        pytest.param((replace(ECDH, key_id=1),), marks=pytest.mark.conformance("ISO7816_D_03")),
        pytest.param(
            (replace(ECDH, key_id=1), KeyPlan(ciphers.AES_256, 16, 2)), marks=pytest.mark.conformance("ISO7816_D_04")
        ),
        pytest.param(
            (KeyPlan(ciphers.TRIPLE_DES, 12, 1), replace(ECDH, key_id=2), KeyPlan(ciphers.AES_192, 1, 300)),
            marks=pytest.mark.conformance("ISO7816_D_05"),
        ),
    ],
    ids=["DH", "ECDH", "one key", "two keys", "three keys"],
)
def test_a_genuine_chip_passes(keys: tuple[KeyPlan, ...]) -> None:
    assert chip_authentication(inspect(with_keys(*keys))) == (Result.SUCCESSFUL, None)


@pytest.mark.conformance("ISO7816_D_06")
def test_a_key_number_the_chip_does_not_know_fails() -> None:
    image = image_of(with_keys(replace(ECDH, key_id=5)))
    renumbered = tuple(replace(key, key_id=6) for key in image.chip_keys)
    assert chip_authentication(inspect(replace(image, chip_keys=renumbered))) == FAILED


@pytest.mark.parametrize(
    "plan",
    [
        pytest.param(DH, marks=pytest.mark.conformance("ISO7816_D_07")),
        pytest.param(ECDH, marks=pytest.mark.conformance("ISO7816_D_08")),
    ],
    ids=["DH", "ECDH"],
)
def test_a_corrupted_public_key_fails(plan: KeyPlan) -> None:
    (key,) = image_of(with_keys(plan)).chip_keys
    public = key.group.power(key.group.generator, key.scalar)
    corrupted = public[:-1] + bytes([public[-1] ^ 1])
    assert chip_authentication(inspect(resigned(with_keys(plan), public, corrupted))) == FAILED


@pytest.mark.conformance("ISO7816_D_09")
@pytest.mark.parametrize("plan", [DH, ECDH], ids=["DH", "ECDH"])
def test_a_chip_that_goes_on_with_the_old_keys_fails(plan: KeyPlan) -> None:
    stubborn = replace(with_keys(plan), habits=Habits(keeps_old_keys=True))
    assert chip_authentication(inspect(stubborn)) == FAILED


class KeyCollector(Chip):
    """Keeps the terminal's public keys, which secure messaging hides from everybody else."""

    def __init__(self, image: ChipImage) -> None:
        super().__init__(image)
        self.keys: list[bytes] = []

    def _execute(self, command: Command) -> Reply:
        if command.ins == GENERAL_AUTHENTICATE and self._state.agreement:
            self.keys.append(command.data)
        return super()._execute(command)


@pytest.mark.conformance("ISO7816_D_10")
def test_the_terminals_key_serves_once() -> None:
    chip = KeyCollector(image_of(with_keys(ECDH)))
    for _ in range(3):
        assert inspect(chip).succeeded
    assert len(chip.keys) == len(set(chip.keys)) == 3


@pytest.mark.parametrize(
    ("plan", "old", "new"),
    [
        pytest.param(DH, DH_KEY_AGREEMENT, "1.2.840.113549.1.3.9", marks=pytest.mark.conformance("ISO7816_D_11")),
        pytest.param(ECDH, EC_PUBLIC_KEY, "1.2.840.10045.2.9", marks=pytest.mark.conformance("ISO7816_D_12")),
    ],
    ids=["DH", "ECDH"],
)
def test_a_key_that_cannot_be_of_the_protocol_fails(plan: KeyPlan, old: str, new: str) -> None:
    chip = resigned(with_keys(plan), der.oid(old), der.oid(new))
    assert chip_authentication(inspect(chip)) == FAILED


@pytest.mark.parametrize(
    ("plan", "kind"),
    [
        pytest.param(DH, PUBLIC_KEY_ECDH, marks=pytest.mark.conformance("ISO7816_D_11")),
        pytest.param(ECDH, PUBLIC_KEY_DH, marks=pytest.mark.conformance("ISO7816_D_12")),
    ],
    ids=["DH", "ECDH"],
)
def test_a_key_declared_for_the_other_agreement_fails(plan: KeyPlan, kind: str) -> None:
    right = PUBLIC_KEY_DH if kind == PUBLIC_KEY_ECDH else PUBLIC_KEY_ECDH
    chip = resigned(with_keys(plan), der.oid(right), der.oid(kind))
    assert chip_authentication(inspect(chip)) == FAILED


@pytest.mark.conformance("ISO7816_D_13")
def test_a_protocol_that_names_no_key_of_the_file_fails() -> None:
    plan = with_keys(replace(ECDH, key_id=5))
    info = der.sequence(der.oid("0.4.0.127.0.7.2.2.3.2.2"), der.integer(1), der.integer(5))
    chip = resigned(plan, info, info[:-1] + b"\x06")
    assert chip_authentication(inspect(chip)) == FAILED


@pytest.mark.conformance("ISO7816_D_14")
def test_a_long_key_goes_out_in_extended_length() -> None:
    longest = 0

    def watch(command: bytes, response: bytes) -> bytes:
        nonlocal longest
        longest = max(longest, len(command))
        return response

    chip = TamperedChip(image_of(with_keys(KeyPlan(ciphers.AES_128, 2))), watch)
    assert chip_authentication(inspect(chip)) == (Result.SUCCESSFUL, None)
    assert longest > 261


@pytest.mark.conformance("ISO7816_D_15")
@pytest.mark.parametrize("status", [0x6A80, 0x6A88, 0x6A86, 0x6982, 0x6985, 0x6300, 0x6F00], ids=hex)
@pytest.mark.parametrize("plan", [KeyPlan(ciphers.TRIPLE_DES, 12), ECDH], ids=["3DES", "AES"])
def test_a_refused_key_fails_whatever_the_status(plan: KeyPlan, status: int) -> None:
    refusing = replace(BAC_ONLY, chip_authentication=(plan,), habits=Habits(refuses=((0x22, status),)))
    assert chip_authentication(inspect(refusing, mrz_key())) == FAILED
