"""Dates, times and numbers as each language writes them; for screens, slips and the command line alike.

English has the day first, as the card and everything else printed in the country does. The clock has 24 hours
everywhere, and day and time are the clinic's.
"""

from __future__ import annotations

import datetime as dt

from domain.clinic_time import CLINIC_TIME
from domain.person import PartialDate

_WITH_SIGNS = {
    "zh": ("{y}年", "{m}月", "{d}日", ""),
    "ja": ("{y}年", "{m}月", "{d}日", ""),
    "ko": ("{y}년", "{m}월", "{d}일", " "),
}
"""Year, month, day, and what stands between them: languages that begin with the year and name each part."""
_GROUPED_BY_POINT = {"vi"}


def day_words(day: dt.date | PartialDate, language: str) -> str:
    """A date, as far as it is known: ``02/09/1985``, ``09/1985`` or ``1985`` in Vietnamese and English."""
    date = PartialDate.of(day) if isinstance(day, dt.date) else day
    if language not in _WITH_SIGNS:
        return str(date)
    *signs, between = _WITH_SIGNS[language]
    known = {"y": date.year, "m": date.month, "d": date.day}
    parts = [sign.format(**known) for sign, value in zip(signs, known.values(), strict=True) if value]
    return between.join(parts)


def time_words(moment: dt.datetime) -> str:
    """Hour and minute at the clinic. ``moment`` knows its zone."""
    return f"{moment.astimezone(CLINIC_TIME):%H:%M}"


def number_words(number: int, language: str) -> str:
    """A count with its thousands apart: ``1.234`` in Vietnamese, ``1,234`` elsewhere."""
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if language in _GROUPED_BY_POINT else grouped
