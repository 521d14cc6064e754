"""What a remembered answer is worth, by the hospital's policy."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from app.portal.differences import Weight, person_differences
from domain.clinic_time import clinic_day
from domain.coverage import CoverageAnswer, CoverageQuery
from domain.person import Person


class Age(StrEnum):
    """Names of sentences: of today, recent enough to go by, too old to go by."""

    TODAY = "today"
    RECENT = "recent"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class CachePolicy:
    """Set by the hospital. ``recent_days`` is how old an answer may be to admit on it provisionally."""

    recent_days: int = 30
    today_counts: bool = True
    """An answer of the same day is as good as a new one; the visit is looked up again all the same."""


def is_about(answer: CoverageAnswer, query: CoverageQuery, names: tuple[str, ...] = ()) -> bool:
    """Whether a remembered answer is about whoever is asked for: under the same number the portal would refuse another
    name or birth date. ``names`` are other spellings of the same person's."""
    if answer.coverage is None:
        return True
    of_person = (
        person_differences(Person(None, name, query.birth_date), answer.coverage) for name in (query.name, *names)
    )
    return any(all(one.weight is not Weight.CHECK for one in found) for found in of_person)


def age(answer: CoverageAnswer, today: dt.date, policy: CachePolicy) -> Age:
    """By clinic days, not by hours: an answer of last night is yesterday's. One of days to come was dated by a clock
    that was wrong, and may be of any age."""
    days = (today - clinic_day(answer.asked_at)).days
    if days < -1:
        return Age.OLD
    if days <= 0:
        return Age.TODAY
    return Age.RECENT if days <= policy.recent_days else Age.OLD
