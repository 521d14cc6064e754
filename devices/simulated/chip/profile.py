"""What kind of chip to make; the default is the citizen card as chip.md §0 describes it.

Tests of the reader change one field of ``CITIZEN_CARD`` or ``PASSPORT`` with ``dataclasses.replace``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from devices.simulated.chip import ciphers
from devices.simulated.chip.ciphers import Suite
from devices.simulated.chip.image import Habits
from devices.simulated.chip.issuer.authority import Authority
from devices.simulated.chip.issuer.document_signer import CertificateFault
from devices.simulated.chip.issuer.signature import BRAINPOOL_SHA384, Scheme
from devices.simulated.chip.issuer.sod import CITIZEN_CARD_SOD, SodPlan
from devices.simulated.chip.protocols import PaceOption

NO_HABITS = Habits()


@dataclass(frozen=True, slots=True)
class KeyPlan:
    """A chip authentication key to make: cipher, domain parameters (by PACE's ids), key id."""

    suite: Suite = ciphers.AES_128
    parameter_id: int = 13
    key_id: int | None = None
    x942: bool = False
    """Write a DH key as X9.42 instead of PKCS #3."""


@dataclass(frozen=True, slots=True)
class ActivePlan:
    """The active authentication key to make: RSA-2048, or ECDSA on ``parameter_id``."""

    digest: str = "sha256"
    parameter_id: int | None = None
    implicit_trailer: bool = False
    """End with BC, which leaves the hash unnamed and means SHA-1 (trailer option 1)."""
    trailer: bytes | None = None
    """Any other end of the message, to be wrong on purpose."""
    minimal: bool = False
    """Send the smaller of s and n − s, the form 9303-11 §6.1.2.2 advises against but readers should take."""


@dataclass(frozen=True, slots=True)
class SignerPlan:
    """Who signs: scheme and faults of the document signer; ``authority`` None means the persona's issuer."""

    scheme: Scheme = BRAINPOOL_SHA384
    authority: Authority | None = None
    fault: CertificateFault | None = None


@dataclass(frozen=True, slots=True)
class ChipProfile:
    """One kind of chip. ``document`` is ``ID`` (TD1, DG13) or ``P`` (TD3, DG11 and DG12) issued by ``state``."""

    document: str = "ID"
    state: str = "VNM"
    pace: tuple[PaceOption, ...] = (PaceOption(),)
    bac: bool = True
    chip_authentication: tuple[KeyPlan, ...] = (KeyPlan(),)
    active_authentication: ActivePlan | None = ActivePlan()
    portrait_encoding: str = "19794-5"
    extra_infos: tuple[bytes, ...] = ()
    """More SecurityInfos, DER, for EF.CardAccess, EF.CardSecurity and DG14 alike."""
    card_security: bytes | None = None
    """SecurityInfos, DER, that are signed in EF.CardSecurity in place of the right ones."""
    signer: SignerPlan = SignerPlan()
    sod: SodPlan = CITIZEN_CARD_SOD
    habits: Habits = NO_HABITS
    signed: Mapping[int, bytes] = field(default_factory=dict)
    """Data groups, by number, that take the place of the right ones *before* signing."""
    unsigned: Mapping[int, bytes] = field(default_factory=dict)
    """Files of the application, by file identifier, that take the place of the right ones *after* signing."""
    outside: Mapping[int, bytes] = field(default_factory=dict)
    """The same for EF.CardAccess and EF.CardSecurity."""


CITIZEN_CARD = ChipProfile()
PASSPORT = ChipProfile(document="P")
