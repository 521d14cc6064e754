"""The desk's only look at the outside world's time; tests give another one."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from dataclasses import dataclass

from app.desk.ids import new_visit_id
from app.flow.state import Moment
from domain.clinic_time import clinic_day


def _utc() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


@dataclass(frozen=True, slots=True)
class Clock:
    monotonic_s: Callable[[], float] = time.monotonic
    utc: Callable[[], dt.datetime] = _utc
    new_id: Callable[[], str] = new_visit_id

    def moment(self) -> Moment:
        """Now, with the clinic's calendar day: recorded visits count by it, wherever the machine's own clock stands."""
        utc = self.utc()
        return Moment(self.monotonic_s(), utc, clinic_day(utc), self.new_id())
