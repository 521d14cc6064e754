"""What the flow asks a desk to do; answers come back as events."""

from __future__ import annotations

from dataclasses import dataclass

from app.rules.case import CareCase
from domain.card import AccessKey, Portrait
from domain.coverage import CoverageQuery
from domain.face import LivenessMode
from domain.presence import Presence
from domain.visit import Terms, Visit


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
    known: tuple[str, ...] = ()
    """Other numbers of the same person, to try by itself where this one is not found."""
    names: tuple[str, ...] = ()
    """Other spellings of the name, from what was shown."""


@dataclass(frozen=True, slots=True)
class AskAhead:
    """Put the question the chip will most likely lead to while it is read. Its answer is only kept for the LookUp that
    follows: nothing is shown of it before the chip has said who this is."""

    query: CoverageQuery


@dataclass(frozen=True, slots=True)
class AskCoPaid:
    """What has been paid this year decides the terms of care; nothing waits for the answer."""

    visit_id: str
    query: CoverageQuery


@dataclass(frozen=True, slots=True)
class AskStays:
    """Is this person treated elsewhere just now? A warning at most; nothing waits for the answer."""

    visit_id: str
    query: CoverageQuery


@dataclass(frozen=True, slots=True)
class Recall:
    """Look for earlier visits of the same person."""

    visit_id: str
    number: str


@dataclass(frozen=True, slots=True)
class StoreVisit:
    visit: Visit
    open_case: CareCase | None = None
    """What its terms were judged by while this year's co-payments are not told: they are asked for until they are."""


@dataclass(frozen=True, slots=True)
class CorrectTerms:
    """A recorded visit's terms are others than was said; ``staff`` is empty where nobody has looked."""

    visit_id: str
    staff: str
    terms: Terms


@dataclass(frozen=True, slots=True)
class KeepTerms:
    """The co-payments were told and change nothing about a recorded visit: nobody need ask for them any more."""

    visit_id: str


@dataclass(frozen=True, slots=True)
class CancelVisit:
    visit_id: str
    staff: str
    reason: str


Effect = (
    ReadCard
    | StopReading
    | BeginFace
    | GivePortrait
    | EndFace
    | LookUp
    | AskAhead
    | AskCoPaid
    | AskStays
    | Recall
    | StoreVisit
    | CorrectTerms
    | KeepTerms
    | CancelVisit
)
