"""The record a check-in ends in. No picture, no template, no password is part of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from domain.card import CardChecks, CardEvidence
from domain.consent import Channel, Consent
from domain.coverage import CoverageAnswer, PresentedCard
from domain.face import FaceResult
from domain.person import Person
from domain.verdict import Outcome, Verdict


class StaffSay(StrEnum):
    """What staff's own eyes say of a tick."""

    YES = "yes"
    """The same person, a genuine card, insured: the tick passes, marked as staff's."""
    NO = "no"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True, repr=False)
class Waiver:
    """Staff decided about a tick themselves: which, why, who, and what."""

    tick: str
    reason: str
    staff: str
    say: StaffSay = StaffSay.YES


class Ground(StrEnum):
    """What brings somebody here, as far as it changes the terms of care (coverage-portal.md §4.2)."""

    TRANSFER = "transfer"
    APPOINTMENT = "appointment"
    MOVED = "moved"
    ORGAN_DONOR = "organ_donor"
    NEWBORN = "newborn"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True, repr=False)
class Paper:
    """A transfer form or an appointment slip shown at the counter."""

    ground: Ground
    number: str = ""
    issued: dt.date | None = None
    facility: str = ""
    """Code of the facility that wrote it."""
    used_on: dt.date | None = None
    """When it was taken in for another visit at this station; None where the memory knows of none."""
    one_year: bool = False
    """A transfer form for a disease of annex III of TT 01/2025: good for a year, and for every visit of it."""


class Shown(StrEnum):
    """What somebody shows where no chip is read (NĐ 188/2025 Art. 37, coverage-portal.md §4.4).

    A picture on a telephone or a paper is looked at by staff and never called genuine.
    """

    VNEID = "vneid"
    VSSID = "vssid"
    IDENTITY_CARD = "identity_card"
    INSURANCE_CARD = "insurance_card"
    """Said by the scan of its QR alone, too; staff may put it right."""
    SERVICE_CARD = "service_card"
    """Of the army or the police."""
    PASSPORT = "passport"
    BIRTH_NOTICE = "birth_notice"
    """Or the birth certificate."""
    NUMBER_ONLY = "number_only"
    OTHER = "other"


@dataclass(frozen=True, slots=True, repr=False)
class Details:
    """What staff or patient add to a visit; every field may stay empty."""

    clinic: str = ""
    grounds: tuple[Ground, ...] = ()
    inpatient: bool = False
    priority: tuple[str, ...] = ()
    """Groups staff ticked (``pregnant``, ``disabled`` …); those by age or card follow by themselves."""
    phone: str = ""
    complaint: str = ""
    """Why they came, in their words."""
    shown: Shown | None = None
    """What was shown instead of a chip card; None while staff have not said."""
    papers: tuple[Paper, ...] = ()
    birth_time: dt.time | None = None
    """By the clinic's clock; asked of the youngest only (coverage-portal.md §2.3, NGAY_SINH)."""


class DecidedBy(StrEnum):
    STAFF = "staff"
    """Somebody recorded the visit with the suggestion before her, or chose another code."""
    RULE = "rule"
    """Nobody looked at it: recorded by itself, in an emergency, by a patient alone, by walking past."""


@dataclass(frozen=True, slots=True, repr=False)
class Terms:
    """What the rules suggested and what staff decided, side by side; ``decided`` empty while nobody has."""

    suggested: str
    decided: str
    reason: str = ""
    suggestion: Mapping[str, Any] = field(default_factory=dict)
    """The suggestion's plain values: clause, percentages, what was missing."""
    by: DecidedBy = DecidedBy.STAFF


@dataclass(frozen=True, slots=True, repr=False)
class EarlierVisit:
    """A visit of the same person at this station."""

    id: str
    day: dt.date
    arrived_at: dt.datetime
    clinic: str
    queue_number: int
    outcome: Outcome


@dataclass(frozen=True, slots=True, repr=False)
class VisitCase:
    """What a handed-over visit leaves for the colleague who finishes it."""

    visit_id: str
    person: Person | None
    identified_by: str
    details: Details


@dataclass(frozen=True, slots=True, repr=False)
class Visit:
    """One arrival. ``id`` is made before the first attempt to store it and is the idempotency key of every retry."""

    id: str
    station: str
    staff: str
    arrived_at: dt.datetime
    """UTC."""
    outcome: Outcome
    verdict: Verdict
    identified_by: str
    """``chip``, ``qr``, ``qr_unsure``, ``typed``, ``nothing``: the means of identification that was really used."""
    person: Person | None = None
    checks: CardChecks | None = None
    evidence: CardEvidence | None = None
    access: str = ""
    face: FaceResult | None = None
    coverage: CoverageAnswer | None = None
    waivers: tuple[Waiver, ...] = ()
    timings_ms: tuple[tuple[str, float], ...] = ()
    channel: Channel = Channel.DESK
    consent: Consent | None = None
    details: Details = Details()
    terms: Terms | None = None
    emergency: bool = False
    """Admitted at once, identity later."""
    handed_over: bool = False
    """A patient alone could not finish; a colleague at the desk does."""
    continues: str = ""
    """Id of the handed-over visit this one finishes; it keeps that one's queue number if it waits in the same line."""
    presented: PresentedCard | None = None
    """The insurance card or number shown: what the insurer is asked with later, when it could not be asked now."""
