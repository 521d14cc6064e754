"""The chip against an independent terminal: libeac runs PACE and secure messaging."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from devices.simulated.chip import ciphers, der
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.image import COM, ChipImage, data_group
from devices.simulated.chip.profile import ChipProfile
from devices.simulated.chip.protocols import Mapping, PaceOption, Password

SUITES = [ciphers.TRIPLE_DES, ciphers.AES_128, ciphers.AES_192, ciphers.AES_256]


def _open(terminal: Any, image: ChipImage, option: PaceOption, password: Password) -> Chip:
    chip = Chip(image)
    printed_zone = image.files[data_group(1)][5:].decode()  # libeac picks the parts of the password itself
    secret = image.can if password is Password.CAN else printed_zone
    terminal.pace(chip, der.oid_value(option.oid), secret, password.value, option.parameter_id)
    return chip


def _read_com(terminal: Any, chip: Chip, block: int) -> bytes:
    _, status = terminal.send(chip, "0CA4040C", block, bytes.fromhex("A0000002471001"))
    assert status == 0x9000
    _, status = terminal.send(chip, "0CA4020C", block, COM.to_bytes(2, "big"))
    assert status == 0x9000
    content, status = terminal.send(chip, "0CB00000", block, le=26)
    assert status == 0x9000
    return bytes(content)


@pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite.name)
@pytest.mark.parametrize("parameter_id", [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
def test_every_curve_with_every_cipher(
    eac_terminal: Any, image_of: Callable[..., ChipImage], parameter_id: int, suite: Suite
) -> None:
    option = PaceOption(suite=suite, parameter_id=parameter_id)
    image = image_of(profile=ChipProfile(pace=(option,)))
    chip = _open(eac_terminal, image, option, Password.CAN)
    assert _read_com(eac_terminal, chip, suite.block_bytes) == image.files[COM]


@pytest.mark.parametrize("suite", SUITES, ids=lambda suite: suite.name)
@pytest.mark.parametrize("parameter_id", [0, 1, 2])
def test_every_modular_group_with_every_cipher(
    eac_terminal: Any, image_of: Callable[..., ChipImage], parameter_id: int, suite: Suite
) -> None:
    """Generic mapping only: Debian builds libeac without the integrated one.

    libeac drops leading zeros of the shared secret, which PKCS #3 §8.3 keeps: one secret in 256 differs, and the
    next one counts.
    """
    option = PaceOption(Mapping.DH_GM, suite, parameter_id)
    image = image_of(profile=ChipProfile(pace=(option,)))
    try:
        chip = _open(eac_terminal, image, option, Password.CAN)
    except PermissionError:
        chip = _open(eac_terminal, image, option, Password.CAN)
    assert _read_com(eac_terminal, chip, suite.block_bytes) == image.files[COM]


def test_password_from_the_mrz(eac_terminal: Any, image_of: Callable[..., ChipImage]) -> None:
    image = image_of()
    chip = _open(eac_terminal, image, PaceOption(), Password.MRZ)
    assert _read_com(eac_terminal, chip, 16) == image.files[COM]


def test_wrong_can_is_refused_at_the_last_step(eac_terminal: Any, chip: Chip) -> None:
    with pytest.raises(PermissionError, match="6300"):
        eac_terminal.pace(chip, der.oid_value(PaceOption().oid), "999999", Password.CAN, 13)
