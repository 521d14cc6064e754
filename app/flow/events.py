"""What can happen at a desk."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.flow.state import Device, IdentifiedBy, Setup
from domain.card import AccessKey, CardEvent, CardFailed, CardReading, ReaderStatus
from domain.consent import Consent
from domain.coverage import CoverageAnswer, CoverageQuery, PresentedCard
from domain.draft import Draft, Typed
from domain.face import ChallengeAsked, FaceResult
from domain.failure import FailureCode
from domain.person import Person
from domain.visit import Details, EarlierVisit, StaffSay, Terms, VisitCase

if TYPE_CHECKING:
    from app.portal.told_elsewhere import Stay


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
    presented: PresentedCard | None = None
    """The insurance card, where its QR is what was scanned."""


@dataclass(frozen=True, slots=True)
class ReadLyingCard:
    """The card that lay there before is after all the one of whoever was scanned or typed now: read it."""


@dataclass(frozen=True, slots=True)
class CardShown:
    """An insurance card was scanned or its number typed: no key to a chip, but something to ask the insurer with.

    Somebody who has neither card nor number – a child with a birth notice – is named with ``presented`` None.
    """

    person: Person
    presented: PresentedCard | None
    means: IdentifiedBy = IdentifiedBy.QR


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
    look_at: dt.datetime | None = None
    """UTC, when the desk looks next whether it is back; None where it does not."""


@dataclass(frozen=True, slots=True)
class FaceDecided:
    visit_id: str
    result: FaceResult


@dataclass(frozen=True, slots=True)
class ChallengeSaid:
    """The matcher asks the patient for a movement."""

    visit_id: str
    asked: ChallengeAsked


@dataclass(frozen=True, slots=True)
class ConsentSaid:
    """The patient, or who represents them, agreed to having the face compared, or did not; later words replace it."""

    consent: Consent


@dataclass(frozen=True, slots=True)
class CoverageAnswered:
    visit_id: str
    answer: CoverageAnswer
    last_known: CoverageAnswer | None = None
    query: CoverageQuery | None = None
    """What was asked: an answer to an older question must not replace that to a newer one."""
    found_by: CoverageQuery | None = None
    """The question that was answered, where another was tried by itself: what else is asked is asked with it."""


@dataclass(frozen=True, slots=True)
class MemoryChanged:
    device: Device


@dataclass(frozen=True, slots=True)
class StaffSaid:
    """Staff decide about a tick with their own eyes; for ``same_person`` this is the comparison by eye."""

    tick: str
    reason: str
    """Never empty: without a reason nothing is decided."""
    say: StaffSay = StaffSay.YES


@dataclass(frozen=True, slots=True)
class Emergency:
    """Admit at once, whoever it is: no card, no face, no name needed; identity later."""


@dataclass(frozen=True, slots=True)
class DetailsGiven:
    """Clinic, grounds, priority, phone …, as they now stand."""

    details: Details


@dataclass(frozen=True, slots=True)
class Typing:
    """What stands in an open sheet now; empty when it is closed."""

    visit_id: str
    typed: Typed


@dataclass(frozen=True, slots=True)
class TermsDecided:
    terms: Terms


@dataclass(frozen=True, slots=True)
class Recalled:
    """What the memory knows of this person's earlier visits, newest first."""

    visit_id: str
    earlier: tuple[EarlierVisit, ...]


@dataclass(frozen=True, slots=True)
class CoPaymentTold:
    """What the insurer has on record of this year's co-payments; 0 where it has none."""

    visit_id: str
    total_vnd: int


@dataclass(frozen=True, slots=True)
class StaysTold:
    """Stays and visits elsewhere the insurer knows of."""

    visit_id: str
    stays: tuple[Stay, ...]


@dataclass(frozen=True, slots=True)
class CaseTaken:
    """A colleague finishes what a patient began alone."""

    case: VisitCase


@dataclass(frozen=True, slots=True)
class DraftTaken:
    """Staff go on with what was being typed when the program before ended."""

    draft: Draft


@dataclass(frozen=True, slots=True)
class GoOnWithoutChip:
    """The chip cannot be read today: take the person from the QR or the typed number."""


@dataclass(frozen=True, slots=True)
class LookUpAgain:
    pass


@dataclass(frozen=True, slots=True)
class LookUpAs:
    """Ask the insurer about the same person with other data: another number, a corrected name, the year alone."""

    query: CoverageQuery


@dataclass(frozen=True, slots=True)
class LookAgain:
    """Match the face once more."""


@dataclass(frozen=True, slots=True)
class RecordAsked:
    again: bool = False
    """Also where the same person is here today already."""


@dataclass(frozen=True, slots=True)
class HandOverAsked:
    """The patient alone cannot finish: keep the case for a colleague, with everything known so far."""


@dataclass(frozen=True, slots=True)
class Abandoned:
    """The patient alone went away: forget everything, keep nothing."""


@dataclass(frozen=True, slots=True)
class UndoAsked:
    """Void a recorded visit."""

    visit_id: str
    reason: str


@dataclass(frozen=True, slots=True)
class VisitCancelled:
    visit_id: str


@dataclass(frozen=True, slots=True)
class UndoFailed:
    visit_id: str
    code: FailureCode


@dataclass(frozen=True, slots=True)
class MemoryRestored:
    """The database was damaged and has been brought back from its newest good copy."""


@dataclass(frozen=True, slots=True)
class SenderChanged:
    """Whether another program of this home sends what is recorded here (ADR 15)."""

    elsewhere: bool


@dataclass(frozen=True, slots=True)
class MemoryWorked:
    """Something in the memory changed behind the flow: a re-check came home, a work item was settled."""


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
    | ReadLyingCard
    | CardShown
    | InputRefused
    | CardSaid
    | CardRead
    | CardReadFailed
    | CameraChanged
    | PortalChanged
    | FaceDecided
    | ChallengeSaid
    | ConsentSaid
    | CoverageAnswered
    | MemoryChanged
    | MemoryRestored
    | MemoryWorked
    | SenderChanged
    | StaffSaid
    | Emergency
    | DetailsGiven
    | Typing
    | TermsDecided
    | Recalled
    | CoPaymentTold
    | StaysTold
    | CaseTaken
    | DraftTaken
    | GoOnWithoutChip
    | LookUpAgain
    | LookUpAs
    | LookAgain
    | RecordAsked
    | HandOverAsked
    | Abandoned
    | UndoAsked
    | UndoFailed
    | VisitCancelled
    | VisitStored
    | StoreFailed
    | NextPatient
)
