"""What kind of chip to make; the default is the citizen card as chip.md §0 describes it."""

from __future__ import annotations

from dataclasses import dataclass

from devices.simulated.chip import ciphers
from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.image import Habits
from devices.simulated.chip.protocols import PaceOption


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """A chip authentication key to make: cipher, domain parameters (by PACE's ids), key id."""

    suite: Suite = ciphers.AES_128
    parameter_id: int = 13
    key_id: int | None = None


@dataclass(frozen=True, slots=True)
class ActivePlan:
    """The active authentication key to make: RSA-2048, or ECDSA on ``parameter_id``.

    ``trailer`` ``BC`` leaves the hash unnamed, which only SHA-1 may; the other trailers name it.
    """

    digest: str = "sha256"
    parameter_id: int | None = None
    implicit_trailer: bool = False


@dataclass(frozen=True, slots=True)
class ChipProfile:
    pace: tuple[PaceOption, ...] = (PaceOption(),)
    bac: bool = True
    chip_authentication: tuple[KeyPlan, ...] = (KeyPlan(),)
    active_authentication: ActivePlan | None = ActivePlan()
    habits: Habits = Habits()  # noqa: RUF009 - frozen


CITIZEN_CARD = ChipProfile()
