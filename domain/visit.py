"""The record a check-in ends in. No picture, no template, no password is part of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from domain.card import CardChecks, CardEvidence
from domain.coverage import CoverageAnswer
from domain.face import FaceResult
from domain.person import Person
from domain.verdict import Outcome, Verdict


@dataclass(frozen=True, slots=True, repr=False)
class Waiver:
    """Staff let a tick pass: which, why, who."""

    tick: str
    reason: str
    staff: str


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
    """``chip``, ``qr``, ``typed``: the means of identification that was really used."""
    person: Person | None = None
    checks: CardChecks | None = None
    evidence: CardEvidence | None = None
    access: str = ""
    face: FaceResult | None = None
    coverage: CoverageAnswer | None = None
    waivers: tuple[Waiver, ...] = ()
    timings_ms: tuple[tuple[str, float], ...] = ()
