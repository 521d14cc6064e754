"""Object identifiers of the access protocols and what they stand for (ICAO 9303-11 §9.2, TR-03110-3 §A.1.1)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from devices.simulated.chip import ciphers
from devices.simulated.chip.ciphers import Suite

_BSI = "0.4.0.127.0.7.2.2"
PUBLIC_KEY_DH = f"{_BSI}.1.1"
PUBLIC_KEY_ECDH = f"{_BSI}.1.2"
TERMINAL_AUTHENTICATION = f"{_BSI}.2"
CHIP_AUTHENTICATION = f"{_BSI}.3"
PACE = f"{_BSI}.4"
ACTIVE_AUTHENTICATION = "2.23.136.1.1.5"
SECURITY_OBJECT = "0.4.0.127.0.7.3.2.1"
"""Content type of EF.CardSecurity."""


class Mapping(IntEnum):
    """PACE family and mapping: the last arc but one of the identifier."""

    DH_GM = 1
    ECDH_GM = 2
    DH_IM = 3
    ECDH_IM = 4
    ECDH_CAM = 6

    @property
    def is_integrated(self) -> bool:
        return self in (Mapping.DH_IM, Mapping.ECDH_IM)


class Password(IntEnum):
    """Reference of the PACE password, DO83 of MSE:Set AT."""

    MRZ = 1
    CAN = 2


@dataclass(frozen=True, slots=True)
class PaceOption:
    """One PACEInfo: mapping, cipher and standardised domain parameters."""

    mapping: Mapping = Mapping.ECDH_GM
    suite: Suite = ciphers.AES_128
    parameter_id: int = 13
    version: int = 2

    @property
    def oid(self) -> str:
        return f"{PACE}.{self.mapping.value}.{self.suite.number}"


def chip_authentication_oid(suite: Suite, *, elliptic: bool) -> str:
    return f"{CHIP_AUTHENTICATION}.{2 if elliptic else 1}.{suite.number}"
