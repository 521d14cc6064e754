"""What reading a card tells, as values: keys in, events and a report out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate, Person
from domain.presence import Presence


class Result(StrEnum):
    """The five values of BSI TR-03135-1 §3.5.2."""

    SUCCESSFUL = "successful"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    NOT_SUPPORTED = "not_supported"
    ABORTED = "aborted"


class ReaderState(StrEnum):
    """The situations the reader monitor tells apart."""

    STARTING = "starting"
    NO_SERVICE = "no_service"
    NO_READER = "no_reader"
    NO_CARD = "no_card"
    UNKNOWN_CARD = "unknown_card"
    CARD = "card"


@dataclass(frozen=True, slots=True)
class ReaderStatus:
    """One reader as it is now; ``reader`` is empty when there is none."""

    state: ReaderState
    reader: str = ""
    insertion: int = 0
    """Counts cards put on this station's readers since start: a new number is a new card."""


@dataclass(frozen=True, slots=True, repr=False)
class AccessKey:
    """What opens the chip: the CAN, and the MRZ key where its parts are known.

    ``mrz_information`` is document number, birth date and expiry date, each with its check
    digit, as ICAO 9303-11 §4.3.2 concatenates them; empty when unknown.
    ``number`` is set when the key came from the citizen number, for the comparison with the chip.
    """

    can: str = ""
    mrz_information: str = ""
    number: CitizenId | None = None
    birth_date: PartialDate | None = None

    @classmethod
    def from_number(cls, number: CitizenId) -> AccessKey:
        return cls(can=number.can, number=number)

    def __repr__(self) -> str:
        return f"AccessKey(can={'yes' if self.can else 'no'}, mrz={'yes' if self.mrz_information else 'no'})"


CHECK_NAMES = (
    "passive_authentication",
    "dg_hashes",
    "sod_signature",
    "ds_certificate",
    "chip_authentication",
    "active_authentication",
)


_MALFORMED = (
    FailureCode.CHIP_FILE_MALFORMED,
    FailureCode.CHIP_TLV_MALFORMED,
    FailureCode.CHIP_LENGTH_EXCESSIVE,
)


@dataclass(frozen=True, slots=True)
class CardChecks:
    """Result of each check; ``reasons`` holds the failure code behind every result that is not successful."""

    passive_authentication: Result = Result.ABORTED
    dg_hashes: Result = Result.ABORTED
    sod_signature: Result = Result.ABORTED
    ds_certificate: Result = Result.ABORTED
    chip_authentication: Result = Result.ABORTED
    active_authentication: Result = Result.ABORTED
    reasons: Mapping[str, FailureCode] = field(default_factory=dict)

    def results(self) -> dict[str, Result]:
        """Check name to result, in the order of CHECK_NAMES."""
        return {name: getattr(self, name) for name in CHECK_NAMES}

    @property
    def to_look_at(self) -> FailureCode | None:
        """Why staff should look at the card though no check failed: a file no issuer writes so.

        The machine-readable zone is signed, and wrong in itself; EF.COM is not signed, and broken. Other
        files that are odd cost what they hold, not the card's standing.
        """
        reasons = (self.reasons.get(name) for name in ("DG1", "EF.COM"))
        return next((reason for reason in reasons if reason in _MALFORMED), None)


@dataclass(frozen=True, slots=True, repr=False)
class Portrait:
    """The face picture of DG2 as the chip holds it; never stored."""

    image: bytes
    media_type: str
    """``image/jpeg`` or ``image/jp2``, by the magic number."""


@dataclass(frozen=True, slots=True)
class AccessGranted:
    """Event: the chip opened. ``protocol`` reads like ``PACE-ECDH-GM-AES-128/13`` or ``BAC``."""

    protocol: str


@dataclass(frozen=True, slots=True)
class StepStarted:
    """Event: the reader began a step; ``step`` is a name of the timing table (``PACE``, ``EF.SOD``, ``DG2`` …)."""

    step: str


@dataclass(frozen=True, slots=True)
class PersonRead:
    person: Person


@dataclass(frozen=True, slots=True)
class PortraitRead:
    """Event: DG2 is in; None where the chip holds no usable portrait, with the code that says why."""

    portrait: Portrait | None
    reason: FailureCode | None = None


@dataclass(frozen=True, slots=True)
class ChecksDone:
    checks: CardChecks


CardEvent = AccessGranted | StepStarted | PersonRead | PortraitRead | ChecksDone


@dataclass(frozen=True, slots=True, repr=False)
class CardEvidence:
    """What is kept of a reading so that it can be judged again, when a CSCA or CRL arrives; all in hexadecimal.

    ``digests`` are the hashes of the data groups read, by number, so that no personal data and no
    picture need to be kept. ``challenge`` and ``signature`` are of active authentication, empty without.
    """

    sod: str
    digests: Mapping[str, str]
    card_access: str = ""
    dg14: str = ""
    dg15: str = ""
    challenge: str = ""
    signature: str = ""
    presence: Presence | None = None
    """What the challenge was derived from; None where it was random."""


@dataclass(frozen=True, slots=True, repr=False)
class CardReading:
    """Everything one read of a card brought. ``files`` maps names (``EF.SOD``, ``DG1`` …) to raw bytes."""

    person: Person
    portrait: Portrait | None
    checks: CardChecks
    access: str
    files: Mapping[str, bytes]
    apdus: int
    bytes_on_air: int
    timings_ms: Mapping[str, float]
    evidence: CardEvidence | None = None


@dataclass(frozen=True, slots=True)
class CardFailed:
    """Event: a read ended without a reading; ``step`` names where (``PACE``, ``DG2`` …)."""

    code: FailureCode
    step: str = ""
    detail: str = ""
