"""This year's co-payments asked beside the check-in, through the desk's own line to the simulated portal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from app.desk.co_paid import PEACE_S, CoPaid
from app.desk.line import PortalLine
from app.desk.parts import Parts
from app.portal.client import PortalClient
from app.portal.elsewhere import CO_PAYMENT_PATH
from app.portal.token import TAKE_PATH
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.readers import SimulatedReaders
from domain.coverage import AnswerClass, CoverageQuery
from offline_cache.writer import DatabaseThread, opener

NewClient = Callable[..., PortalClient]
QueryOf = Callable[..., CoverageQuery]
Control = Callable[..., Any]
NUMBER = "990085000123"


@pytest.fixture
def paid(control: Control) -> Iterator[Callable[[int], None]]:
    yield lambda amount: control("facts", number=NUMBER, co_payments=[{"tBNCCTLuyKe": amount}])
    control("facts", number=NUMBER)


@pytest.fixture
def line(tmp_path: Path, new_client: NewClient) -> Iterator[PortalLine]:
    memory = DatabaseThread(opener(tmp_path / "tiepdon.db", lambda: bytes(32)))
    parts = Parts(tmp_path, SimulatedReaders, NobodyCamera, new_client().session.settings, TrustStore)
    line = PortalLine(parts, memory)
    yield line
    line.close()
    memory.close(20)


def asked(control: Control, path: str) -> int:
    return sum(request["path"].startswith(path) for request in control("requests"))


def test_the_total_and_nothing_on_record(new_client: NewClient, query_of: QueryOf, paid: Callable[[int], None]) -> None:
    paid(16_000_000)
    assert CoPaid(new_client().session).total_vnd(query_of("insured")) == 16_000_000
    assert CoPaid(new_client().session).total_vnd(query_of("renewed-card")) == 0


def test_a_portal_that_is_silent_is_left_in_peace(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    now = [0.0]
    co_paid = CoPaid(new_client(read_timeout_s=1).session, clock=lambda: now[0])
    co_paid.total_vnd(query_of("renewed-card"))
    control("settings", outage="down")
    assert co_paid.total_vnd(query_of("insured")) is None
    control("settings", outage="")
    before = asked(control, CO_PAYMENT_PATH)
    assert co_paid.total_vnd(query_of("insured")) is None
    assert asked(control, CO_PAYMENT_PATH) == before, "not asked again so soon"
    now[0] += PEACE_S + 1
    assert co_paid.total_vnd(query_of("insured")) == 0


def test_one_account_one_token_whoever_asks(line: PortalLine, query_of: QueryOf, control: Control) -> None:
    """Look-up, re-check and co-payment at once (coverage-portal.md §1.11-2, §1.9)."""
    control("revoke-tokens")
    before = asked(control, TAKE_PATH)
    with ThreadPoolExecutor(6) as pool:
        people = [query_of(name) for name in ("insured", "renewed-card", "expired-card")]
        answers = [pool.submit(source.look_up, one) for source in (line.answers, line.background) for one in people]
        totals = [pool.submit(line.co_paid.total_vnd, one) for one in people]
    assert all(answer.result().answer_class is not AnswerClass.TEMPORARY for answer in answers)
    assert [total.result() for total in totals] == [0, 0, 0]
    assert asked(control, TAKE_PATH) - before == 1
