"""Warnings about what the patient does elsewhere: a check minutes ago, a stay not ended, a visit the same day.

Source: coverage-portal.md §1.10: signs of a card being used by somebody else, or of a claim that will be refused.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.portal.told_elsewhere import Check, Stay
from domain.clinic_time import clinic_day


@dataclass(frozen=True, slots=True)
class Warned:
    """``kind`` names a sentence: ``recent_check``, ``open_stay``, ``same_day``."""

    kind: str
    facility_code: str
    at: dt.datetime


def warnings(
    checks: Iterable[Check],
    stays: Iterable[Stay],
    *,
    own_facility: str,
    now: dt.datetime,
    recent: dt.timedelta = dt.timedelta(hours=1),
) -> tuple[Warned, ...]:
    """Other facilities only: a check within ``recent``, a stay not ended, a visit on the same day."""
    return (*_recent_checks(checks, own_facility, now, recent), *_overlaps(stays, own_facility, now))


def _recent_checks(
    checks: Iterable[Check], own_facility: str, now: dt.datetime, recent: dt.timedelta
) -> Iterator[Warned]:
    for check in checks:
        if check.facility_code != own_facility and dt.timedelta() <= now - check.at <= recent:
            yield Warned("recent_check", check.facility_code, check.at)


def _overlaps(stays: Iterable[Stay], own_facility: str, now: dt.datetime) -> Iterator[Warned]:
    for stay in stays:
        if stay.facility_code == own_facility or stay.admitted_at > now:
            continue
        if stay.discharged_at is None or stay.discharged_at > now:
            yield Warned("open_stay", stay.facility_code, stay.admitted_at)
        elif clinic_day(stay.discharged_at) == clinic_day(now):
            yield Warned("same_day", stay.facility_code, stay.discharged_at)
