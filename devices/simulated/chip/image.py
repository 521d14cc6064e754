"""What a personalised chip holds: its files, keys and habits. Made by ``personalise``, run by ``Chip``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric import rsa

from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.groups import EllipticCurve, Group
from devices.simulated.chip.protocols import PaceOption

CARD_ACCESS, CARD_SECURITY, COM, SOD, ATR_INFO = 0x011C, 0x011D, 0x011E, 0x011D, 0x2F01
"""File identifiers; EF.CardSecurity lies beside the application, EF.SOD inside it."""


def data_group(number: int) -> int:
    """File identifier of a data group, 1 … 16."""
    return 0x0100 | number


class EndOfFile(StrEnum):
    """What a chip does when asked for more bytes than the file has left; all are seen in the field."""

    SHORT = "short"
    """What is left, status 9000."""
    WARNING = "6282"
    """What is left, status 6282."""
    WRONG_LENGTH = "6Cxx"
    """Nothing, and the right length in the status word."""
    OUTSIDE = "6B00"
    """Nothing, status 6B00."""


@dataclass(frozen=True, slots=True)
class Habits:
    """Ways in which real chips differ although all follow the standard."""

    end_of_file: EndOfFile = EndOfFile.SHORT
    extended_length: bool = True
    short_file_identifiers: bool = True
    refuses_le_on_select: bool = False
    buffers: tuple[int, int] | None = None
    """Longest command and response APDU in bytes; what is longer gets 6700. EF.ATR/INFO tells them where set."""
    refuses: tuple[tuple[int, int], ...] = ()
    """Status words, by instruction byte, that such commands get instead of being carried out."""
    chained_commands: bool = True
    """Take a command in pieces; a chip that does not answers 6884. Its answer to reset or EF.ATR/INFO tells."""
    chained_responses: bool = False
    """Hand out in pieces, by 61xx and GET RESPONSE, what is too long for a short response."""
    keeps_old_keys: bool = False
    """Answer chip authentication well, but go on with the keys of before."""


@dataclass(frozen=True, slots=True, repr=False)
class ChipKey:
    """A static key of chip authentication and the cipher it agrees on."""

    suite: Suite
    group: Group
    scalar: int
    key_id: int | None = None


@dataclass(frozen=True, slots=True, repr=False)
class RsaActiveKey:
    """Key of active authentication after ISO/IEC 9796-2, with the hash and trailer it signs with."""

    numbers: rsa.RSAPrivateNumbers
    digest: str
    trailer: bytes
    minimal: bool = False
    """Send the smaller of s and n − s."""


@dataclass(frozen=True, slots=True, repr=False)
class EcdsaActiveKey:
    """Key of active authentication with ECDSA; signatures are plain r ‖ s (TR-03111)."""

    curve: EllipticCurve
    scalar: int
    digest: str


ATR = bytes.fromhex("3B85800180739421C082")
"""Historical bytes with card capabilities: command chaining and extended length."""
ATR_WITHOUT_CHAINING = bytes.fromhex("3B858001807394214002")

ActiveKey = RsaActiveKey | EcdsaActiveKey


@dataclass(frozen=True, slots=True, repr=False)
class ChipImage:
    """A chip before power-up. An image without ``files`` is a chip that is no identity document."""

    can: str = ""
    mrz_information: str = ""
    outside: Mapping[int, bytes] = field(default_factory=dict)
    """Files beside the application: EF.CardAccess, EF.CardSecurity."""
    files: Mapping[int, bytes] = field(default_factory=dict)
    """Files of the LDS1 application by file identifier."""
    locked: frozenset[int] = frozenset()
    """Files that only an authorised terminal reads (DG3)."""
    pace: tuple[PaceOption, ...] = ()
    bac: bool = True
    chip_keys: tuple[ChipKey, ...] = ()
    mapping_keys: tuple[ChipKey, ...] = ()
    """The static keys behind PACE-CAM; key id and parameter id are the same number (9303-11 §9.2.1)."""
    active_key: ActiveKey | None = None
    habits: Habits = Habits()
    atr: bytes = ATR
