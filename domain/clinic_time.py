"""The clinic's clock: Vietnam has one zone and no summer time. Days are counted and times shown by it everywhere."""

from __future__ import annotations

import datetime as dt

CLINIC_TIME = dt.timezone(dt.timedelta(hours=7))
"""Written out, so no time-zone data is needed (Windows has none)."""


def clinic_day(moment: dt.datetime) -> dt.date:
    """The calendar day at the clinic, wherever the machine's own clock stands. ``moment`` knows its zone."""
    return moment.astimezone(CLINIC_TIME).date()
