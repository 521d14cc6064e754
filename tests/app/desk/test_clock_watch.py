"""A wrong clock is told at the desk: by the answer of a real server, once an hour, and by nobody who is silent."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from app.desk.clock_watch import EVERY_S, ClockWatch
from app.flow.state import Device, DeviceState, Setup, State
from app.portal.simulator import start_process
from app.settings import Portal, Settings
from domain.failure import FailureCode

WELL = State(Setup("Q1", ""), portal=Device(DeviceState.OK))


@pytest.fixture(scope="module")
def portal_url() -> Iterator[str]:
    with start_process() as url:
        yield url


@dataclass
class Station:
    """Its clock, what it asks, and what it was told."""

    url: str
    state: State = WELL
    ahead: dt.timedelta = dt.timedelta()
    passed_s: float = 0.0
    told: list[FailureCode] = field(default_factory=list)

    def watch(self) -> ClockWatch:
        return ClockWatch(
            lambda: Settings(portal=Portal(base_url=self.url)),
            lambda: self.state,
            self.told.append,
            clock=lambda: self.passed_s,
            now=lambda: dt.datetime.now(dt.UTC) + self.ahead,
        )


def test_a_right_clock_is_not_mentioned_and_a_wrong_one_once_an_hour(portal_url: str) -> None:
    station = Station(portal_url)
    watch = station.watch()
    watch.look()
    assert station.told == []
    station.ahead = dt.timedelta(hours=-7)
    watch.look()
    assert station.told == [], "asked a moment ago"
    for hours in (1, 2):
        station.passed_s = hours * EVERY_S
        watch.look()
        watch.look()
    assert station.told == [FailureCode.CLOCK_WRONG] * 2


def test_a_silent_portal_is_not_asked_and_is_asked_once_it_answers(portal_url: str) -> None:
    down = Device(DeviceState.TROUBLE, FailureCode.PORTAL_UNREACHABLE)
    station = Station(portal_url, State(Setup("Q1", ""), portal=down), dt.timedelta(days=1))
    watch = station.watch()
    watch.look()
    assert station.told == []
    station.state = WELL
    watch.look()
    assert station.told == [FailureCode.CLOCK_WRONG]


def test_a_server_that_went_away_says_nothing_of_the_clock() -> None:
    station = Station("http://127.0.0.1:9", ahead=dt.timedelta(days=1))
    station.watch().look()
    assert station.told == []
