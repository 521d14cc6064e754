"""Every way the portal is known or imagined to fail, on real sockets: a verdict, nothing lost, nothing sent twice.

Each fault meets a look-up, and the check-in message of a recorded visit – once before the portal did anything, once
after it took the message, when only the answer is lost. Then the portal is well again and the outbox is drained.
Refused connections, names and certificates are in test_faults.py, where the addresses are.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from app.handover.check_in import CheckInPortal, ExaminationOrder
from app.portal.check_in.signing import unsigned
from app.portal.client import PortalClient
from app.portal.session import PortalSession
from app.portal.simulator.faults import CONTENT, WIRE
from app.portal.token import TokenCache
from devices.simulated.personas import personas
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import FailureCode
from domain.verdict import Outcome, Verdict
from domain.visit import Terms, Visit
from offline_cache.database import open_database
from offline_cache.delivery import deliver_next
from offline_cache.outbox import CHECK_IN, OutboxSink
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread

NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]
QueryOf = Callable[..., CoverageQuery]

UNREACHABLE = FailureCode.PORTAL_UNREACHABLE
TIMEOUT = FailureCode.PORTAL_TIMEOUT
NOT_JSON = FailureCode.PORTAL_NOT_JSON
SERVER_ERROR = FailureCode.PORTAL_SERVER_ERROR
ACCOUNT = FailureCode.PORTAL_ACCOUNT
UNKNOWN = FailureCode.PORTAL_UNKNOWN_CODE

VERDICTS: dict[str, FailureCode | str] = {
    "down": UNREACHABLE,
    "slow": TIMEOUT,
    "eof": UNREACHABLE,
    "cut_after_headers": UNREACHABLE,
    "cut_in_body": UNREACHABLE,
    "short_body": UNREACHABLE,
    "cut_off_body": NOT_JSON,
    "drip": TIMEOUT,
    "drip_headers": TIMEOUT,
    "bad_chunks": UNREACHABLE,
    "not_http": UNREACHABLE,
    "long_header": UNREACHABLE,
    "many_headers": UNREACHABLE,
    "html": NOT_JSON,
    "half_json": NOT_JSON,
    "empty": NOT_JSON,
    "no_content": NOT_JSON,
    "redirect": NOT_JSON,
    "huge": NOT_JSON,
    "bomb": NOT_JSON,
    "not_gzip": NOT_JSON,
    "list": NOT_JSON,
    "null": NOT_JSON,
    "no_code": NOT_JSON,
    "deep": NOT_JSON,
    "error500": SERVER_ERROR,
    "http:400": SERVER_ERROR,
    "http:401": ACCOUNT,
    "http:403": ACCOUNT,
    "http:404": SERVER_ERROR,
    "http:429": SERVER_ERROR,
    "http:501": SERVER_ERROR,
    "http:502": SERVER_ERROR,
    "http:503": SERVER_ERROR,
    "code:100": SERVER_ERROR,
    "code:101": SERVER_ERROR,
    "code:401": ACCOUNT,
    "code:500": SERVER_ERROR,
    "code:501": ACCOUNT,
    "code:777": UNKNOWN,
    "code:": NOT_JSON,
    "code:000": UNKNOWN,
    "nulls": UNKNOWN,
    "optional_nulls": "000",
    "bad_dates": "000",
    "other_types": UNKNOWN,
    "duplicate_keys": NOT_JSON,
    "other_case": "000",
    "number_code": "000",
    "bom": "000",
    "utf16": "000",
    "latin1": "000",
    "trailing": NOT_JSON,
    "unknown_fields": "000",
}
"""Fault to the failure code of a look-up, or to the answer that is understood in spite of it."""

BUDGET_S = 3.0
STALLS = {"slow", "drip", "drip_headers"}
SHORT_BUDGET_S = 0.15
"""For faults that use the budget up; the token is taken before, at leisure."""
HANGS_S = 20.0
"""Far beyond any budget: says that a call did end, not how fast."""


def budget(fault: str) -> dict[str, float]:
    return dict.fromkeys(("connect_timeout_s", "read_timeout_s"), SHORT_BUDGET_S if fault in STALLS else BUDGET_S)


def test_every_fault_the_simulator_knows_is_in_the_matrix() -> None:
    assert set(WIRE) | set(CONTENT) <= set(VERDICTS)


@pytest.mark.parametrize("fault", VERDICTS)
def test_a_look_up_ends_in_a_verdict(fault: str, new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    tokens = TokenCache()
    assert new_client({"tokens": tokens}).sign_in() is None
    client = new_client({"tokens": tokens}, **budget(fault))
    control("settings", outage=fault, slow_s=3, outage_path="KQNhan")
    found = ended(lambda: client.look_up(query_of("insured")))
    verdict = VERDICTS[fault]
    if isinstance(verdict, FailureCode):
        assert found.failure is verdict
        assert found.coverage is None
    else:
        assert (found.code, found.answer_class) == (verdict, AnswerClass.OK)
        assert found.coverage is not None
    assert found.duration_ms > 0


@pytest.mark.parametrize("fault", VERDICTS)
def test_a_token_that_does_not_come_as_promised(
    fault: str, new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    """An answer all the same or a failure by name; nothing of it sticks."""
    control("settings", outage=fault, slow_s=3, outage_path="token")
    found = ended(lambda: new_client(**budget(fault)).look_up(query_of("insured")))
    assert (found.failure is None) == (found.code == "000")
    control("settings", outage="")
    assert new_client().look_up(query_of("insured")).code == "000"


@pytest.mark.parametrize("ahead_s", [3600, -3600])
@pytest.mark.parametrize("whose", ["the portal's", "ours"])
def test_clocks_an_hour_apart(
    ahead_s: int, whose: str, new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    """The token's end is reckoned by the portal's own clock: it is neither thrown away at once nor kept too long."""
    ours = {"now": lambda: dt.datetime.now(dt.UTC) + dt.timedelta(seconds=ahead_s)} if whose == "ours" else {}
    control("settings", clock_offset_s=0 if ours else ahead_s)
    client = new_client(ours)
    before = tokens_taken(control)
    for _ in range(3):
        assert client.look_up(query_of("insured")).code == "000"
    assert tokens_taken(control) - before == 1


def test_a_token_that_comes_back_from_another_address(
    new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    """Two Internet lines: every token is refused. Renewed once per question, never in a loop, then named."""
    control("settings", other_address=True)
    client = new_client()
    before = tokens_taken(control)
    assert client.look_up(query_of("insured")).failure is ACCOUNT
    assert tokens_taken(control) - before == 2
    control("settings", other_address=False)
    assert client.look_up(query_of("insured")).code == "000"


def test_tokens_that_are_old_when_they_come(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    control("settings", token_life_s=-5)
    assert new_client().look_up(query_of("insured")).failure is ACCOUNT


def tokens_taken(control: Control) -> int:
    return sum("token" in request["path"] for request in control("requests"))


def ended(call: Callable[[], CoverageAnswer]) -> CoverageAnswer:
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(call).result(HANGS_S)


class Station:
    """A desk's memory with one visit, whose check-in message is due; its clock is the test's."""

    def __init__(self, path: Path, sink: OutboxSink) -> None:
        self.now = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)
        self.sink = sink
        self.memory = DatabaseThread(lambda: Store(open_database(path, bytes(32)), lambda: self.now))
        self.memory.submit(lambda store: store.enlist(CHECK_IN)).result(HANGS_S)

    def record(self, visit_id: str) -> None:
        person, verdict, terms = personas()["insured"].person, Verdict(), Terms("9", "1.1")
        visit = Visit(visit_id, "Q1", "A", self.now, Outcome.READY, verdict, "chip", person, terms=terms)
        self.memory.submit(lambda store: store.record_visit(visit)).result(HANGS_S)
        self.memory.submit(lambda store: store.enlist(CHECK_IN)).result(HANGS_S)

    def deliver(self) -> tuple[str, int, str]:
        """One try; state, attempts and receipt of the row after it."""
        with ThreadPoolExecutor(1) as pool:
            assert pool.submit(deliver_next, self.memory, self.sink, CHECK_IN).result(HANGS_S)
        rows = self.memory.submit(lambda store: store.outbox()).result(HANGS_S)
        (row,) = [row for row in rows if row.kind == CHECK_IN]
        self.now = max(self.now, row.next_try_at)
        return row.state, row.attempts, row.receipt

    def let_go(self) -> None:
        """Staff retry what was parked."""
        self.memory.submit(lambda store: [store.retry_parked(row.id) for row in store.outbox("parked")]).result(HANGS_S)


@pytest.fixture
def station(fault: str, tmp_path: Path, new_client: NewClient) -> Iterator[Station]:
    tokens = TokenCache()
    assert new_client({"tokens": tokens}).sign_in() is None
    session = PortalSession(new_client(**budget(fault)).session.settings, tokens=tokens)
    order = ExaminationOrder("XX.0000.0000", "Khám Nội (mẫu)")
    made = Station(tmp_path / "tiepdon.db", CheckInPortal(session, "99001", order, unsigned))
    yield made
    made.memory.close(HANGS_S)
    session.close()


@pytest.mark.parametrize("late", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("fault", VERDICTS)
def test_a_check_in_message_is_not_lost_nor_sent_twice(
    fault: str, late: bool, station: Station, control: Control
) -> None:
    visit_id = f"{fault}-{late}"
    control("settings", outage=fault, slow_s=3, outage_late=late, outage_path="checkIn")
    station.record(visit_id)
    sent_before = posts(control)
    tries = 0
    state, attempts, receipt = station.deliver()
    control("settings", outage="")
    station.let_go()
    while state != "done":
        tries = attempts
        state, attempts, receipt = station.deliver()
    assert attempts == tries + 1
    taken = control("check-ins")[visit_id]
    assert receipt == ("" if fault in LOSES_THE_NUMBER else taken["number"])
    renewed = fault in REFUSES_THE_TOKEN
    assert posts(control) - sent_before == attempts + renewed, "a message left the station that no try accounts for"


LOSES_THE_NUMBER = {"nulls", "other_types"}
"""Taken, by the code of the answer; sending again to learn the number would be worse than not to know it."""
REFUSES_THE_TOKEN = {"http:401", "http:403", "code:401", "code:501"}
"""Asked a second time within the try, with a new token: the first was refused, so nothing was taken."""


def posts(control: Control) -> int:
    return sum("checkIn" in request["path"] for request in control("requests"))
