"""The state of one desk, as one frozen value: what the screens show is a function of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from app.portal.age import CachePolicy
from app.rules.case import CareCase, Facility
from domain.card import AccessKey, CardChecks, CardEvidence, Portrait, ReaderState, ReaderStatus
from domain.clinic_time import clinic_day
from domain.consent import Channel, Consent
from domain.coverage import CoverageAnswer, CoverageQuery, PresentedCard
from domain.draft import Typed
from domain.face import ChallengeAsked, FaceResult, LivenessMode
from domain.failure import FailureCode
from domain.person import Person
from domain.verdict import Outcome, Verdict
from domain.visit import Details, EarlierVisit, Terms, Visit, Waiver

if TYPE_CHECKING:
    from app.portal.told_elsewhere import Stay

MOST_WRONG_KEYS = 2
"""Chips may slow down after wrong keys; a third try is a new card on the reader (chip.md §1.3)."""


class Phase(StrEnum):
    """Where the check-in stands; each phase has exactly one next action."""

    WAITING = "waiting"
    """Nobody at the desk: put the card on the reader, or scan the QR on it."""
    KEY_NEEDED = "key_needed"
    """A card lies on the reader and nothing opens it yet: scan its QR or type the number."""
    READING = "reading"
    JUDGING = "judging"
    """The chip is read; a face or insurance answer is still to come."""
    SETTLED = "settled"
    """All three ticks have an answer: staff record the visit, or look into what needs them."""
    RECORDING = "recording"
    RECORDED = "recorded"


class DeviceState(StrEnum):
    OFF = "off"
    STARTING = "starting"
    OK = "ok"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class Device:
    """Camera, portal or memory as the status bar shows it."""

    state: DeviceState = DeviceState.OFF
    code: FailureCode | None = None


class IdentifiedBy(StrEnum):
    CHIP = "chip"
    QR = "qr"
    QR_UNSURE = "qr_unsure"
    """Its fields were told apart by what they look like, or came damaged, and nobody has looked at them yet."""
    TYPED = "typed"
    NOTHING = "nothing"

    @property
    def once_confirmed(self) -> IdentifiedBy:
        """What it is when staff have gone on with name and birth date before their eyes."""
        return IdentifiedBy.QR if self is IdentifiedBy.QR_UNSURE else IdentifiedBy.TYPED


@dataclass(frozen=True, slots=True)
class Setup:
    """What does not change during a visit."""

    station: str
    staff: str
    facility: str = ""
    liveness: LivenessMode = LivenessMode.PASSIVE
    """What is done against photographs and replays; staff at the desk see the rest."""
    presence_proof: bool = True
    """Let the chip sign for this visit (docs/presence-proof.md)."""
    auto_record: bool = False
    """Record by itself when all ticks are ok; everything else waits for staff."""
    channel: Channel = Channel.DESK
    """Which workplace this is. At a kiosk nobody watches: an engine that only assists lets nobody pass."""
    asks_consent: bool = True
    """False where the house collects consent itself; the face is then compared without a question here."""
    asks_insurance: bool = True
    asks_stays: bool = True
    """Ask the insurer beside each check-in whether the person is treated elsewhere just now."""
    clinics: tuple[str, ...] = ()
    """Where patients can be sent."""
    house: Facility | None = None
    """What decides the terms of care; None where nobody set it, and no terms are suggested then."""
    remembered: CachePolicy = CachePolicy()
    """What an earlier answer of the insurer is worth while the portal gives none."""
    camera_always: bool = False
    """Keep the camera open between visits, so that a QR can be held up at any time."""


@dataclass(frozen=True, slots=True)
class CheckIn:
    """The visit in progress; a fresh one has an empty ``visit_id``."""

    visit_id: str = ""
    began_at: dt.datetime | None = None
    began_s: float = 0.0
    phase: Phase = Phase.WAITING
    insertion: int = 0
    key: AccessKey | None = None
    wrong_keys: int = 0
    step: str = ""
    """The reading step under way (``PACE``, ``DG2`` …)."""
    access: str = ""
    claimed: Person | None = None
    """Who the QR or the typist says it is: a typing aid, never proof."""
    claimed_by: IdentifiedBy = IdentifiedBy.TYPED
    presented: PresentedCard | None = None
    """The insurance card shown, where one was."""
    person: Person | None = None
    identified_by: IdentifiedBy = IdentifiedBy.NOTHING
    portrait: Portrait | None = None
    portrait_reason: FailureCode | None = None
    portrait_known: bool = False
    checks: CardChecks | None = None
    evidence: CardEvidence | None = None
    card_failure: FailureCode | None = None
    """Why the chip gave no (complete) reading, once the desk went on without it."""
    face: FaceResult | None = None
    asked: CoverageQuery | None = None
    """The newest question to the insurer; of those tried by itself the one that was answered."""
    coverage: CoverageAnswer | None = None
    last_known: CoverageAnswer | None = None
    """The cached answer shown when the portal gave none."""
    verdict: Verdict = Verdict()
    outcome: Outcome | None = None
    waivers: tuple[Waiver, ...] = ()
    consent: Consent | None = None
    challenge: ChallengeAsked | None = None
    """The movement asked of the patient now."""
    details: Details = Details()
    typed: Typed = Typed()
    """What is being typed and not given yet."""
    terms: Terms | None = None
    co_paid_vnd: int | None = None
    """What the insurer says this person has paid this year; None while it was not asked."""
    stays: tuple[Stay, ...] = ()
    """What the insurer knows of treatment elsewhere; empty while nobody has told."""
    emergency: bool = False
    continues: str = ""
    """The handed-over visit this one finishes."""
    earlier: tuple[EarlierVisit, ...] | None = None
    """Earlier visits of the same person, newest first; None until the memory has answered."""
    duplicate_asked: bool = False
    """Staff were told that this person is here today already."""
    marks: tuple[tuple[str, float], ...] = ()
    """Milliseconds since card and key were both there, by event name."""

    def day(self, today: dt.date) -> dt.date:
        """The clinic day that decides: that of the arrival, also after midnight; ``today`` while nobody has come."""
        return clinic_day(self.began_at) if self.began_at is not None else today


@dataclass(frozen=True, slots=True)
class OpenTerms:
    """Terms recorded while the insurer had not told this year's co-payments, and what they were judged by."""

    visit_id: str
    staff: str
    case: CareCase
    terms: Terms
    co_paid_vnd: int | None = None
    """Told since; waits for the database to have the visit."""


@dataclass(frozen=True, slots=True)
class State:
    setup: Setup
    reader: ReaderStatus = ReaderStatus(ReaderState.STARTING)
    camera: Device = Device()
    camera_tried: bool = False
    """It was there or was missing once: a desk knows that before the first patient."""
    portal: Device = Device()
    portal_look_at: dt.datetime | None = None
    """UTC, when the desk looks next whether the portal is back."""
    memory: Device = Device()
    check_in: CheckIn = CheckIn()
    notice: FailureCode | None = None
    """The one banner: what just went wrong, with its sentence and next step."""
    held_by: str = ""
    """With READER_BUSY: the other programs that may hold the reader; named, never killed."""
    last_visit_id: str = ""
    changes: int = 0
    """Counts what changed in the memory: whoever lists visits reads them anew."""
    sent_elsewhere: bool = False
    """Another program on this home sends what is recorded here; this one takes over when that one ends."""
    unsaved: tuple[Visit, ...] = ()
    """Visits handed to the database and not yet confirmed; kept until they are."""
    open_terms: tuple[OpenTerms, ...] = ()
    """Of visits recorded lately; who has them says so beside the record (app.flow.late_terms)."""
    done_insertion: int = 0
    """The card left on the reader after its visit was recorded is not read again."""


@dataclass(frozen=True, slots=True)
class Moment:
    """The outside world as ``step`` may know it."""

    monotonic_s: float
    utc: dt.datetime
    today: dt.date
    new_id: str
    """A fresh visit id, used if this step begins a visit."""
