"""Good inputs, made by the simulated chip and its issuer while the fuzzer starts. Nothing of it is kept."""

from __future__ import annotations

import datetime as dt
import io
from dataclasses import replace
from functools import cache

from PIL import Image

from devices.card.certificates import parse_certificate
from devices.card.trust import TrustStore
from devices.simulated.chip import ciphers
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.issuer.authority import TRUSTED
from devices.simulated.chip.issuer.signature import Scheme
from devices.simulated.chip.issuer.sod import SodPlan
from devices.simulated.chip.personalise import personalise
from devices.simulated.chip.profile import CITIZEN_CARD, PASSPORT, ActivePlan, ChipProfile, KeyPlan, SignerPlan
from devices.simulated.chip.protocols import Mapping, PaceOption
from devices.simulated.personas import personas
from domain.card import AccessKey

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
TODAY = NOW.date()
PERSONA = personas()["insured"]
MAPPED = replace(
    CITIZEN_CARD,
    pace=(PaceOption(Mapping.ECDH_CAM),),
    chip_authentication=(KeyPlan(ciphers.AES_256, 12, 1), KeyPlan(ciphers.TRIPLE_DES, 1, 2, x942=True)),
    active_authentication=ActivePlan("sha256", 13),
    sod=SodPlan(version=1),
)
SIGNED_BY_RSA = replace(
    PASSPORT, state="VNM", signer=SignerPlan(Scheme("rsa-pss", "sha256")), portrait_encoding="39794-5"
)
PROFILES = (CITIZEN_CARD, MAPPED, SIGNED_BY_RSA)


@cache
def portrait(kind: str) -> bytes:
    """A small grey picture, ``JPEG`` or ``JPEG2000``."""
    file = io.BytesIO()
    Image.linear_gradient("L").resize((24, 32)).save(file, kind)
    return file.getvalue()


@cache
def images() -> tuple[ChipImage, ...]:
    """Chips of several makes: as the citizen card, with chip authentication mapping, a passport signed by RSA."""
    kinds = ("JPEG", "JPEG2000", "JPEG")
    return tuple(_image(profile, kind) for profile, kind in zip(PROFILES, kinds, strict=True))


def _image(profile: ChipProfile, kind: str) -> ChipImage:
    return personalise(PERSONA, portrait(kind), clock=lambda: NOW, profile=profile)


def files(identifier: int) -> list[bytes]:
    """The file with that identifier, from every chip that has it."""
    return [image.files[identifier] for image in images() if identifier in image.files]


def outside(identifier: int) -> list[bytes]:
    """The same for files beside the application."""
    return [image.outside[identifier] for image in images() if identifier in image.outside]


@cache
def trust() -> TrustStore:
    """A store that trusts the simulation's issuer."""
    return TrustStore((parse_certificate(TRUSTED.certificate()),))


def can_key() -> AccessKey:
    assert PERSONA.person.number is not None
    return AccessKey.from_number(PERSONA.person.number)
