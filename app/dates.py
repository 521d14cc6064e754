"""Dates, times, numbers, lists and signs as each language writes them; for screens, slips and the command line alike.

English has the day first, as the card and everything else printed in the country does. The clock has 24 hours
everywhere, and day and time are the clinic's.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from domain.clinic_time import CLINIC_TIME
from domain.person import PartialDate

_WITH_SIGNS = {
    "zh": ("{y}年", "{m}月", "{d}日", ""),
    "ja": ("{y}年", "{m}月", "{d}日", ""),
    "ko": ("{y}년", "{m}월", "{d}일", " "),
}
"""Year, month, day, and what stands between them: languages that begin with the year and name each part."""
_GROUPED_BY_POINT = {"vi"}
_WIDE_SIGNS = {"zh", "ja"}


def day_words(day: dt.date | PartialDate, language: str) -> str:
    """A date, as far as it is known: ``02/09/1985``, ``09/1985`` or ``1985`` in Vietnamese and English."""
    date = PartialDate.of(day) if isinstance(day, dt.date) else day
    if language not in _WITH_SIGNS:
        return str(date)
    *signs, between = _WITH_SIGNS[language]
    known = {"y": date.year, "m": date.month, "d": date.day}
    parts = [sign.format(**known) for sign, value in zip(signs, known.values(), strict=True) if value]
    return between.join(parts)


def short_day_words(day: dt.date, language: str) -> str:
    """Day and month where the year is understood: ``2/9``, and the month first where the year begins a date."""
    return f"{day.month}/{day.day}" if language in _WITH_SIGNS else f"{day.day}/{day.month}"


def time_words(moment: dt.datetime) -> str:
    """Hour and minute at the clinic. ``moment`` knows its zone."""
    return f"{moment.astimezone(CLINIC_TIME):%H:%M}"


def moment_words(moment: dt.datetime, language: str) -> str:
    """Time and day at the clinic: ``08:24 02/09/1985``, and the day first where the year begins it."""
    time, day = time_words(moment), day_words(moment.astimezone(CLINIC_TIME).date(), language)
    return f"{day} {time}" if language in _WITH_SIGNS else f"{time} {day}"


def list_words(parts: Iterable[str], language: str) -> str:
    """Words one after the other: ``a, b``, or with the comma of lists in Chinese and Japanese."""
    return ("\N{IDEOGRAPHIC COMMA}" if language in _WIDE_SIGNS else ", ").join(parts)


def sentence_words(sentences: Iterable[str], language: str) -> str:
    """Sentences one after the other; Chinese and Japanese full stops bring their own room. Empty ones are left out."""
    return ("" if language in _WIDE_SIGNS else " ").join(filter(None, sentences))


def with_aside(words: str, aside: str, language: str) -> str:
    """``words (aside)``, in the brackets of Chinese and Japanese where these are spoken."""
    if language not in _WIDE_SIGNS:
        return f"{words} ({aside})"
    return f"{words}\N{FULLWIDTH LEFT PARENTHESIS}{aside}\N{FULLWIDTH RIGHT PARENTHESIS}"


def with_colon(caption: str, language: str) -> str:
    """What stands before a value on the same line."""
    return caption + ("\N{FULLWIDTH COLON}" if language in _WIDE_SIGNS else ": ")


def number_words(number: int, language: str) -> str:
    """A count with its thousands apart: ``1.234`` in Vietnamese, ``1,234`` elsewhere."""
    grouped = f"{number:,}"
    return grouped.replace(",", ".") if language in _GROUPED_BY_POINT else grouped
