"""What can happen at a desk, and what the desk is then asked to do."""

from __future__ import annotations

from dataclasses import dataclass

from app.flow.state import Device, IdentifiedBy, Setup
from domain.card import AccessKey, CardEvent, CardFailed, CardReading, Portrait, ReaderStatus
from domain.coverage import CoverageAnswer, CoverageQuery
from domain.face import FaceResult, LivenessMode
from domain.failure import FailureCode
from domain.person import Person
from domain.presence import Presence
from domain.visit import Visit


@dataclass(frozen=True, slots=True)
class SetupKnown:
    """The settings are loaded; the window was there first."""

    setup: Setup


@dataclass(frozen=True, slots=True)
class ReaderChanged:
    status: ReaderStatus


@dataclass(frozen=True, slots=True)
class KeyGiven:
    """A QR was scanned, a number typed or an MRZ given; ``claimed`` is who it says the holder is."""

    key: AccessKey
    claimed: Person | None = None
    means: IdentifiedBy = IdentifiedBy.TYPED


@dataclass(frozen=True, slots=True)
class InputRefused:
    """What was typed or scanned is no key."""

    code: FailureCode


@dataclass(frozen=True, slots=True)
class CardSaid:
    event: CardEvent


@dataclass(frozen=True, slots=True)
class CardRead:
    reading: CardReading


@dataclass(frozen=True, slots=True)
class CardReadFailed:
    failed: CardFailed


@dataclass(frozen=True, slots=True)
class CameraChanged:
    device: Device


@dataclass(frozen=True, slots=True)
class PortalChanged:
    device: Device


@dataclass(frozen=True, slots=True)
class FaceDecided:
    visit_id: str
    result: FaceResult


@dataclass(frozen=True, slots=True)
class CoverageAnswered:
    visit_id: str
    answer: CoverageAnswer
    last_known: CoverageAnswer | None = None


@dataclass(frozen=True, slots=True)
class MemoryChanged:
    device: Device


@dataclass(frozen=True, slots=True)
class StaffWaived:
    """Staff let a tick pass with a reason; for ``same_person`` this is "compared by eye: the same"."""

    tick: str
    reason: str


@dataclass(frozen=True, slots=True)
class GoOnWithoutChip:
    """The chip cannot be read today: take the person from the QR or the typed number."""


@dataclass(frozen=True, slots=True)
class LookUpAgain:
    pass


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Match the face once more."""


@dataclass(frozen=True, slots=True)
class RecordAsked:
    pass


@dataclass(frozen=True, slots=True)
class VisitStored:
    visit_id: str


@dataclass(frozen=True, slots=True)
class StoreFailed:
    visit_id: str
    code: FailureCode


@dataclass(frozen=True, slots=True)
class NextPatient:
    """Clear the desk; a visit that has begun is recorded first, as far as it came."""


Event = (
    SetupKnown
    | ReaderChanged
    | KeyGiven
    | InputRefused
    | CardSaid
    | CardRead
    | CardReadFailed
    | CameraChanged
    | PortalChanged
    | FaceDecided
    | CoverageAnswered
    | MemoryChanged
    | StaffWaived
    | GoOnWithoutChip
    | LookUpAgain
    | LookAgain
    | RecordAsked
    | VisitStored
    | StoreFailed
    | NextPatient
)


@dataclass(frozen=True, slots=True)
class ReadCard:
    key: AccessKey
    presence: Presence | None = None
    """Names this visit in what the chip signs."""


@dataclass(frozen=True, slots=True)
class StopReading:
    pass


@dataclass(frozen=True, slots=True)
class BeginFace:
    """Look at whoever stands there now, before the portrait is known."""

    visit_id: str
    liveness: LivenessMode = LivenessMode.OFF


@dataclass(frozen=True, slots=True)
class GivePortrait:
    visit_id: str
    portrait: Portrait


@dataclass(frozen=True, slots=True)
class EndFace:
    """Forget every frame and embedding of the visit."""


@dataclass(frozen=True, slots=True)
class LookUp:
    visit_id: str
    query: CoverageQuery
    again: bool = False
    """Ask the portal even where it answered a few minutes ago."""


@dataclass(frozen=True, slots=True)
class StoreVisit:
    visit: Visit


Effect = ReadCard | StopReading | BeginFace | GivePortrait | EndFace | LookUp | StoreVisit
