"""Co-payments and stays asked beside the check-in, through the desk's own line to the simulated portal."""

from __future__ import annotations

import datetime as dt
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.desk.beside import PEACE_S, OncePerPerson, co_paid_vnd
from app.desk.build import build_hands
from app.desk.line import Outgoing, PortalLine
from app.desk.parts import Parts
from app.desk.wiring import sole_sender
from app.flow.effects import AskCoPaid, AskStays, CorrectTerms, StoreVisit
from app.flow.events import CoPaymentTold, Event, StaysTold
from app.handover.receivers import receivers
from app.handover.settings import CheckInMessage, Handover
from app.portal.client import PortalClient
from app.portal.elsewhere import CO_PAYMENT_PATH
from app.portal.simulator import STAFF_NAME
from app.portal.token import TAKE_PATH
from devices.card.trust import TrustStore
from devices.simulated.camera import NobodyCamera
from devices.simulated.personas import personas
from devices.simulated.readers import SimulatedReaders
from domain.clinic_time import CLINIC_TIME
from domain.coverage import AnswerClass, CoverageQuery
from domain.person import PartialDate
from domain.verdict import Outcome, Verdict
from domain.visit import DecidedBy, Terms, Visit
from offline_cache.coverage_cache import AttemptRow
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
def memory(tmp_path: Path) -> Iterator[DatabaseThread]:
    memory = DatabaseThread(opener(tmp_path / "tiepdon.db", lambda: bytes(32)))
    yield memory
    memory.close(20)


@pytest.fixture
def parts(tmp_path: Path, new_client: NewClient) -> Parts:
    return Parts(tmp_path, SimulatedReaders, NobodyCamera, new_client().session.settings, TrustStore)


@pytest.fixture
def line(memory: DatabaseThread, parts: Parts) -> Iterator[PortalLine]:
    line = PortalLine(parts, memory)
    yield line
    line.close()


def beside(client: PortalClient, clock: Callable[[], float] = time.monotonic) -> OncePerPerson[int]:
    return OncePerPerson(partial(co_paid_vnd, client.session), clock)


def asked(control: Control, path: str) -> int:
    return sum(request["path"].startswith(path) for request in control("requests"))


def test_the_total_and_nothing_on_record(new_client: NewClient, query_of: QueryOf, paid: Callable[[int], None]) -> None:
    paid(16_000_000)
    assert beside(new_client()).told(query_of("insured")) == 16_000_000
    assert beside(new_client()).told(query_of("renewed-card")) == 0


def test_a_portal_that_is_silent_is_left_in_peace(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    now = [0.0]
    co_paid = beside(new_client(read_timeout_s=1), lambda: now[0])
    co_paid.told(query_of("renewed-card"))
    control("settings", outage="down")
    assert co_paid.told(query_of("insured")) is None
    control("settings", outage="")
    before = asked(control, CO_PAYMENT_PATH)
    assert co_paid.told(query_of("insured")) is None
    assert asked(control, CO_PAYMENT_PATH) == before, "not asked again so soon"
    now[0] += PEACE_S + 1
    assert co_paid.told(query_of("insured")) == 0


def test_one_account_one_token_whoever_asks(line: PortalLine, query_of: QueryOf, control: Control) -> None:
    """Look-up, re-check and co-payment at once (coverage-portal.md §1.11-2, §1.9)."""
    control("revoke-tokens")
    before = asked(control, TAKE_PATH)
    with ThreadPoolExecutor(6) as pool:
        people = [query_of(name) for name in ("insured", "renewed-card", "expired-card")]
        answers = [pool.submit(source.look_up, one) for source in (line.answers, line.background) for one in people]
        totals = [pool.submit(line.co_paid.told, one) for one in people]
    assert all(answer.result().answer_class is not AnswerClass.TEMPORARY for answer in answers)
    assert [total.result() for total in totals] == [0, 0, 0]
    assert asked(control, TAKE_PATH) - before == 1


def kept(memory: DatabaseThread) -> list[AttemptRow]:
    return memory.submit(lambda store: store.attempts()[::-1]).result(20)


def test_every_question_is_kept_with_its_kind(
    line: PortalLine, memory: DatabaseThread, query_of: QueryOf, control: Control, paid: Callable[[int], None]
) -> None:
    """Decree 188/2025 Art. 38: time, staff, code, duration, reply, whatever was asked."""
    paid(4_300_000)
    asked = query_of("insured")
    line.answers.look_up(asked)
    line.stays.told(asked)
    line.co_paid.told(asked)
    line.elsewhere(asked)
    rows = kept(memory)
    assert [row.kind for row in rows] == ["look_up", "stays", "co_payment", "stays", "co_payment"]
    assert {(row.number, row.name, row.birth_date) for row in rows} == {(NUMBER, asked.name, "02/09/1985")}
    assert {row.staff for row in rows} == {STAFF_NAME}
    assert all(row.duration_ms > 0 and not row.failure for row in rows)
    assert [row.code for row in rows] == ["000", "000", "200", "000", "200"]
    assert "4300000" in rows[2].raw
    assert memory.submit(lambda store: store.altered_attempt()).result(20) is None
    last = memory.submit(lambda store: store.last_answer(NUMBER)).result(20)
    assert last is not None and last.code == "000", "what else was asked is no answer about the card"


@pytest.mark.parametrize(
    ("outage", "failure", "raw"),
    [("down", "B-101", ""), ("html", "B-104", "bảo trì"), ("code:500", "", "500"), ("error500", "B-105", "")],
)
def test_questions_without_an_answer_are_kept_too(
    outage: str,
    failure: str,
    raw: str,
    *,
    line: PortalLine,
    memory: DatabaseThread,
    query_of: QueryOf,
    control: Control,
) -> None:
    assert line.answers.sign_in() is None
    control("settings", outage=outage)
    assert line.stays.told(query_of("insured")) is None
    assert line.co_paid.told(query_of("insured")) is None
    rows = kept(memory)
    assert [(row.kind, row.failure) for row in rows] == [("stays", failure), ("co_payment", failure)]
    assert all(raw in row.raw for row in rows)


def test_a_check_in_message_is_kept_as_told(
    parts: Parts, line: PortalLine, memory: DatabaseThread, control: Control
) -> None:
    """Sent by the desk's own queue; the portal's number stands in the reply that is kept."""
    message = CheckInMessage(mode="send", service_code="XX.0000.0000", service_name="Khám Nội (mẫu)")
    sends = replace(parts, receivers=lambda keep: receivers(Handover(), message, parts.portal, keep))
    outgoing = Outgoing(sends, memory, line, sole_sender(parts.home))
    try:
        person = personas()["insured"].person
        visit = Visit("KEPT", "Q1", "A", dt.datetime.now(dt.UTC), Outcome.READY, Verdict(), "chip", person)
        memory.submit(lambda store: store.record_visit(replace(visit, terms=Terms("1.1", "1.1")))).result(20)
        until_s = time.monotonic() + 60
        while not kept(memory) and time.monotonic() < until_s:
            time.sleep(0.05)
    finally:
        outgoing.close()
    (row,) = kept(memory)
    assert (row.kind, row.number, row.code, row.staff) == ("check_in", NUMBER, "200", STAFF_NAME)
    assert control("check-ins")["KEPT"]["number"] in row.raw


def test_a_running_desk_warns_of_a_stay_elsewhere_and_knows_what_was_paid(parts: Parts, control: Control) -> None:
    """Hands and portal are real; nothing but a typed number, a name and a birth date is given."""
    begun = (dt.datetime.now(CLINIC_TIME) - dt.timedelta(days=2)).strftime("%Y%m%d%H%M")
    stays = [{"maHoSo": "1", "maCSKCB": "99002", "ngayVao": begun, "ngayRa": ""}]
    control("facts", number=NUMBER, stays=stays, co_payments=[{"tBNCCTLuyKe": 16_000_000}])
    told = list[Event]()
    came = threading.Event()

    def post(event: Event) -> None:
        told.append(event)
        if {StaysTold, CoPaymentTold} <= {type(one) for one in told}:
            came.set()

    hands = build_hands(post, parts)
    try:
        visit = Visit("V0", "Q1", "A", dt.datetime.now(dt.UTC), Outcome.READY, Verdict(), "nothing")
        hands.do(StoreVisit(visit))
        hands.do(CorrectTerms("V0", "", Terms("1.1", "1.1", "", {"fund_percent": 100}, DecidedBy.RULE)))
        (found,) = (one for one in hands.memory.submit(lambda store: store.work_items()).result(20))
        assert (found.visit_id, found.kind) == ("V0", "terms_changed")
        query = CoverageQuery(NUMBER, "NGUYỄN VĂN MẪU", PartialDate(1985, 9, 2))
        hands.do(AskCoPaid("V1", query))
        hands.do(AskStays("V1", query))
        assert came.wait(20)
    finally:
        hands.close()
        control("facts", number=NUMBER)
    assert CoPaymentTold("V1", 16_000_000) in told
    (warned,) = [one.stays for one in told if isinstance(one, StaysTold)]
    assert [stay.facility_code for stay in warned] == ["99002"]
