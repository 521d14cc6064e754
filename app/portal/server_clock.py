"""What the portal's server says the time is, and how far this machine is from it."""

from __future__ import annotations

import datetime as dt
from email.utils import parsedate_to_datetime

from domain.failure import Failure, FailureCode

_TOLERATED_S = 120.0
"""Tokens live for minutes; a clock further off makes fresh ones look worn."""


def server_time(base_url: str, ca_file: str | None = None) -> dt.datetime | None:
    """UTC by the ``Date`` of the server's answer, with no account and no question; None when it does not say.

    Raises Failure as PortalHttp.post.
    """
    from app.portal.http import PortalHttp  # noqa: PLC0415 - importing requests takes longer than a window may wait

    http = PortalHttp(base_url, ca_file=ca_file)
    try:
        return parsedate_to_datetime(http.server_date()).astimezone(dt.UTC)
    except ValueError:
        return None
    finally:
        http.close()


def require_right_time(told: dt.datetime, now: dt.datetime) -> float:
    """Seconds this machine is ahead. Raises Failure CLOCK_WRONG beyond two minutes."""
    ahead_s = (now - told).total_seconds()
    if abs(ahead_s) > _TOLERATED_S:
        raise Failure(FailureCode.CLOCK_WRONG, f"{ahead_s:.0f} s")
    return ahead_s
