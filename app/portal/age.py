"""What a remembered answer is worth, by the hospital's policy."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from domain.clinic_time import clinic_day
from domain.coverage import CoverageAnswer


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


def age(answer: CoverageAnswer, today: dt.date, policy: CachePolicy) -> Age:
    """By clinic days, not by hours: an answer of last night is yesterday's. One of days to come was dated by a clock
    that was wrong, and may be of any age."""
    days = (today - clinic_day(answer.asked_at)).days
    if days < -1:
        return Age.OLD
    if days <= 0:
        return Age.TODAY
    return Age.RECENT if days <= policy.recent_days else Age.OLD
