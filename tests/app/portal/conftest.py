"""The simulated portal as a real process, and clients that ask it."""

from __future__ import annotations

import json
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import asdict
from typing import Any

import pytest

from app.portal.client import PortalClient, PortalSettings
from app.portal.simulator import ACCOUNT, FACILITY_CODE, PASSWORD, STAFF_NAME, STAFF_NUMBER, start_process
from app.portal.simulator.state import Switches
from devices.simulated.personas import personas
from domain.coverage import CoverageQuery

Control = Callable[..., Any]
NewClient = Callable[..., PortalClient]


@pytest.fixture(scope="module")
def portal_process() -> Iterator[str]:
    with start_process() as base_url:
        yield base_url


@pytest.fixture
def portal(portal_process: str) -> Iterator[str]:
    """Base URL of a portal in its ordinary state."""
    yield portal_process
    _control(portal_process, "settings", **asdict(Switches()))


@pytest.fixture
def control(portal: str) -> Control:
    """``control(name, **body)`` carries out /simulator/name."""
    return lambda name, /, **body: _control(portal, name, **body)


def _control(base_url: str, command: str, /, **body: Any) -> Any:
    request = urllib.request.Request(
        f"{base_url}/simulator/{command}", json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=10) as response:
        return json.loads(response.read())


@pytest.fixture
def new_client(portal: str) -> Iterator[NewClient]:
    made: list[PortalClient] = []

    def make(options: dict[str, Any] | None = None, **settings: Any) -> PortalClient:
        made.append(PortalClient(settings_for(**{"base_url": portal, **settings}), **(options or {})))
        return made[-1]

    yield make
    for client in made:
        client.close()


def settings_for(**changes: Any) -> PortalSettings:
    values = {
        "facility_code": FACILITY_CODE,
        "account": ACCOUNT,
        "password": PASSWORD,
        "staff_name": STAFF_NAME,
        "staff_number": STAFF_NUMBER,
        "connect_timeout_s": 2,
        "read_timeout_s": 2,
    }
    return PortalSettings(**{**values, **changes})


@pytest.fixture
def query_of() -> Callable[..., CoverageQuery]:
    """``query_of(persona, **changes)``: the question a reader would ask about that persona."""

    def query(persona: str, /, **changes: Any) -> CoverageQuery:
        person = personas()[persona].person
        values = {"number": person.number.digits, "name": person.name, "birth_date": person.birth_date}
        return CoverageQuery(**{**values, **changes})

    return query
