"""An inspection as the test plan means it: a chip in a given state goes in, what the reader makes of it comes out."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace

from PIL import Image

from devices.card.blocks import BlockSize
from devices.card.certificates import parse_certificate
from devices.card.lds.mrz import mrz_information
from devices.card.reading import read_card
from devices.card.trust import TrustStore
from devices.simulated.card_transport import ReaderLimits, SimulatedTransport
from devices.simulated.chip.chip import Chip
from devices.simulated.chip.image import ChipImage
from devices.simulated.chip.issuer.authority import TRUSTED, Authority
from devices.simulated.chip.personalise import personalise
from devices.simulated.chip.profile import CITIZEN_CARD, ChipProfile
from devices.simulated.chip.tampered import Rewrite, TamperedChip
from devices.simulated.personas import Persona, personas
from domain.card import AccessKey, CardChecks, CardReading, Result
from domain.failure import Failure, FailureCode
from domain.person import Person

NOW = dt.datetime(2026, 11, 22, 8, tzinfo=dt.UTC)
PERSONA = personas()["insured"]


def picture(kind: str, width: int = 48, height: int = 64) -> bytes:
    """A grey gradient as ``JPEG`` or ``JPEG2000``."""
    file = io.BytesIO()
    Image.linear_gradient("L").resize((width, height)).save(file, kind)
    return file.getvalue()


PICTURE = picture("JPEG")
LIGHT = replace(CITIZEN_CARD, chip_authentication=(), active_authentication=None)
"""A chip without a proof of its own, for cases about something else."""
BAC_ONLY = replace(LIGHT, pace=())


@dataclass(frozen=True, slots=True)
class Outcome:
    """A reading, or the code of the failure that ended it; never neither."""

    reading: CardReading | None = None
    failure: FailureCode | None = None

    @property
    def checks(self) -> CardChecks:
        assert self.reading is not None, self.failure
        return self.reading.checks

    @property
    def person(self) -> Person:
        assert self.reading is not None, self.failure
        return self.reading.person

    @property
    def reasons(self) -> Mapping[str, FailureCode]:
        return self.checks.reasons

    def found(self, check: str) -> tuple[Result, FailureCode | None]:
        """Result of one check and the reason given for it."""
        return self.checks.results()[check], self.reasons.get(check)

    @property
    def for_staff(self) -> bool:
        """Whether the desk's tick goes to staff though no check failed."""
        return self.checks.to_look_at is not None

    @property
    def succeeded(self) -> bool:
        """Passive authentication passed, nothing failed or was cut short, and there is nothing to remark."""
        if self.reading is None:
            return False
        results = self.checks.results()
        sound = {Result.SUCCESSFUL, Result.NOT_SUPPORTED}
        return (
            results["passive_authentication"] is Result.SUCCESSFUL
            and set(results.values()) <= sound
            and not self.reasons
        )


def can_key(persona: Persona = PERSONA) -> AccessKey:
    assert persona.person.number is not None
    return AccessKey.from_number(persona.person.number)


def mrz_key(persona: Persona = PERSONA) -> AccessKey:
    """What is printed in the zone: document number, birth and expiry."""
    person = persona.person
    assert person.birth_date is not None and person.expires is not None
    number = person.number.document_number if person.number else person.document_number
    dates = [
        f"{day.year % 100:02d}{day.month or 0:02d}{day.day or 0:02d}" for day in (person.birth_date, person.expires)
    ]
    return AccessKey(mrz_information=mrz_information(number, *dates))


def image_of(profile: ChipProfile = LIGHT, persona: Persona = PERSONA, portrait: bytes | None = PICTURE) -> ChipImage:
    return personalise(persona, portrait, clock=lambda: NOW, profile=profile)


def trusting(*authorities: Authority) -> TrustStore:
    """A store with the certificates of these authorities."""
    return TrustStore(tuple(parse_certificate(authority.certificate()) for authority in authorities))


SIMULATION = trusting(TRUSTED)


def inspect(
    chip: ChipProfile | ChipImage | Chip,
    key: AccessKey | None = None,
    trust: TrustStore = SIMULATION,
    *,
    rewrite: Rewrite | None = None,
    limits: ReaderLimits | None = None,
) -> Outcome:
    """Inspect a chip; ``rewrite`` changes its responses on their way."""
    image = image_of(chip) if isinstance(chip, ChipProfile) else chip
    if isinstance(image, ChipImage):
        image = TamperedChip(image, rewrite) if rewrite else Chip(image)
    powered = image

    def connect() -> SimulatedTransport:
        return SimulatedTransport(powered, limits=limits)

    try:
        return Outcome(
            read_card(connect(), key or can_key(), trust, today=NOW.date(), blocks=BlockSize(), reopen=connect)
        )
    except Failure as failure:
        return Outcome(failure=failure.code)
