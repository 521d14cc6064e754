"""Whether this machine's clock is right, asked of the insurer's server now and then: staff at the desk are told.

Cards' and insurance's validity hang on it, and the devices page is opened by nobody before something has gone wrong.
"""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Callable

from app.flow.state import DeviceState, State
from app.settings import Settings
from domain.failure import Failure, FailureCode

log = logging.getLogger("tiepdon.desk")

EVERY_S = 3600.0


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


class ClockWatch:
    """``look`` is called often, in one thread, and asks rarely; only a portal that answers is asked.

    ``tell`` is called each time the clock was found wrong.
    """

    def __init__(
        self,
        settings: Callable[[], Settings],
        state: Callable[[], State],
        tell: Callable[[FailureCode], None],
        *,
        clock: Callable[[], float] = time.monotonic,
        now: Callable[[], dt.datetime] = _utc_now,
    ) -> None:
        self._settings, self._state, self._tell = settings, state, tell
        self._clock, self._now = clock, now
        self._due_s = clock()

    def look(self) -> None:
        if self._state().portal.state is not DeviceState.OK or self._clock() < self._due_s:
            return
        self._due_s = self._clock() + EVERY_S
        told = self._told()
        if told is not None:
            self._judge(told)

    def _told(self) -> dt.datetime | None:
        from app.portal.server_clock import server_time  # noqa: PLC0415 - loads the network code

        portal = self._settings().portal
        try:
            return server_time(portal.base_url, str(portal.ca_file) if portal.ca_file else None)
        except Failure as failure:
            log.info("the clock was not compared: %s", failure.code.value)
            return None

    def _judge(self, told: dt.datetime) -> None:
        from app.portal.server_clock import require_right_time  # noqa: PLC0415

        try:
            require_right_time(told, self._now())
        except Failure as failure:
            log.warning("clock: %s", failure)
            self._tell(failure.code)
