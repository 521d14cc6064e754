"""How old a remembered answer is, in words and by the hospital's policy."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from domain.coverage import CoverageAnswer

VIETNAM = dt.timezone(dt.timedelta(hours=7))


class Age(StrEnum):
    """Names of sentences: of today, recent enough to go by, too old to go by."""

    TODAY = "today"
    RECENT = "recent"
    OLD = "old"


@dataclass(frozen=True, slots=True)
class CachePolicy:
    """Set by the hospital. ``recent_days`` is how old an answer may be to admit on it provisionally."""

    recent_days: int = 30


def age(answer: CoverageAnswer, now: dt.datetime, policy: CachePolicy) -> Age:
    """By clinic days, not by hours: an answer of last night is yesterday's."""
    days = (now.astimezone(VIETNAM).date() - answer.asked_at.astimezone(VIETNAM).date()).days
    if days <= 0:
        return Age.TODAY
    return Age.RECENT if days <= policy.recent_days else Age.OLD


def age_words(asked_at: dt.datetime, now: dt.datetime) -> tuple[str, int]:
    """Unit and number for the text catalogue: (``now``, 0), (``minutes``, 5), (``hours``, 3), (``days``, 12).

    A time in the future (a clock was put right since) counts as now.
    """
    minutes = int((now - asked_at).total_seconds() // 60)
    if minutes < 1:
        return "now", 0
    if minutes < 60:
        return "minutes", minutes
    return ("hours", minutes // 60) if minutes < 24 * 60 else ("days", minutes // (24 * 60))
