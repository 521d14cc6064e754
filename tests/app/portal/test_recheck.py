"""Visits recorded while the portal was away: asked again through the real queue and the simulated portal."""

from __future__ import annotations

import datetime as dt
import json
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from app.commands.preload import day_of
from app.desk.memory import UNCHECKED, open_items
from app.desk.rechecks import Rechecks
from app.portal.age import Age, CachePolicy, age
from app.portal.asking import about, keeping, remembering
from app.portal.client import CoverageSource, PortalClient
from app.portal.preload import preload, read_appointments
from app.portal.recheck import changes, recheck_next
from devices.simulated.personas import personas
from domain.clinic_time import clinic_day
from domain.coverage import (
    AnswerClass,
    Asked,
    Coverage,
    CoverageAnswer,
    CoverageQuery,
    InsuranceCard,
    PresentedCard,
    Question,
)
from domain.failure import Failure, FailureCode
from domain.person import CitizenId, PartialDate
from domain.verdict import Outcome, Tick, TickState, Verdict
from domain.visit import Visit
from offline_cache.evidence import write_evidence
from offline_cache.outbox import RECHECK, Parked
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]
NOW = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)
COVERAGE = Coverage(InsuranceCard("DN4999900000101", None, dt.date(2026, 12, 31), "99001"))
OK = CoverageAnswer("000", AnswerClass.OK, NOW, coverage=COVERAGE)
AWAY = CoverageAnswer("", AnswerClass.TEMPORARY, NOW, failure=FailureCode.PORTAL_TIMEOUT)
EXPIRED = CoverageAnswer("010", AnswerClass.NOT_COVERED, NOW, coverage=COVERAGE)


@pytest.fixture
def memory(tmp_path: Path) -> Iterator[DatabaseThread]:
    thread = DatabaseThread(opener(tmp_path / "tiepdon.db", lambda: bytes(range(32))))
    yield thread
    thread.close(20)


def proof(memory: DatabaseThread) -> dict[str, Any]:
    return {"on_attempt": remembering(memory, "NGUYỄN VĂN TRỰC")}


def arrive(memory: DatabaseThread, persona: str, coverage: CoverageAnswer = AWAY) -> None:
    person = personas()[persona].person
    now = dt.datetime.now(dt.UTC)
    visit = Visit(persona, "quầy 1", "A", now, Outcome.READY_PROVISIONAL, Verdict(), "chip", person, coverage=coverage)
    memory.submit(lambda store: store.record_visit(visit)).result(20)


def test_provisional_visits_are_settled_when_the_portal_is_back(
    memory: DatabaseThread, new_client: NewClient, control: Control
) -> None:
    for persona in ("insured", "expired-card", "renewed-card", "wrong-spelling"):
        arrive(memory, persona)
    client = new_client(proof(memory))
    control("settings", outage="error500")
    while recheck_next(memory, client):
        pass
    assert memory.submit(lambda store: len(store.outbox("pending"))).result(20) == 8  # visits and re-checks
    control("settings", outage="")
    memory.submit(lambda store: store.hurry_outbox("recheck")).result(20)
    with_new_breaker = new_client(proof(memory))
    while recheck_next(memory, with_new_breaker):
        pass
    codes = memory.submit(lambda store: {row.id: row.coverage_code for row in store.visits()}).result(20)
    assert codes == {"insured": "000", "expired-card": "010", "renewed-card": "003", "wrong-spelling": "061"}
    items = memory.submit(lambda store: {item.visit_id: item.kind for item in store.work_items()}).result(20)
    assert items == {"expired-card": "coverage_lost", "wrong-spelling": "data_differs"}
    assert len(memory.submit(lambda store: store.attempts()).result(20)) == 8


@pytest.mark.parametrize(
    ("before", "after", "kinds"),
    [
        (None, OK, []),
        (AWAY, OK, []),
        (OK, OK, []),
        (AWAY, EXPIRED, ["coverage_lost"]),
        (OK, EXPIRED, ["coverage_lost"]),
        (EXPIRED, EXPIRED, []),
        (EXPIRED, OK, ["coverage_found"]),
        (OK, CoverageAnswer("061", AnswerClass.INPUT, NOW), ["data_differs"]),
        (
            OK,
            replace(OK, coverage=Coverage(InsuranceCard("HT3999900000102", None, None, "99002"))),
            ["card_changed", "validity_changed", "facility_changed"],
        ),
        (AWAY, replace(OK, code="003", answer_class=AnswerClass.NEW_CARD), ["coverage_lost"]),
        (
            AWAY,
            CoverageAnswer(
                "003", AnswerClass.NEW_CARD, NOW, coverage=replace(COVERAGE, new_card=InsuranceCard("HT3999900000102"))
            ),
            [],
        ),
    ],
)
def test_what_becomes_work(before: CoverageAnswer | None, after: CoverageAnswer, kinds: list[str]) -> None:
    assert list(changes(before, after)) == kinds


_ENDS = Coverage(InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), dt.date(2026, 11, 22), "99001"))
_BEGINS = Coverage(InsuranceCard("DN4999900000101", dt.date(2026, 11, 23), None, "99001"))
_RENEWED = replace(_ENDS, new_card=InsuranceCard("DN4999900000102", dt.date(2026, 11, 23), None, "99001"))


@pytest.mark.parametrize(
    ("after", "kinds"),
    [
        (replace(EXPIRED, coverage=_ENDS), {"22": [], "23": ["coverage_lost"]}),
        (replace(OK, coverage=_BEGINS), {"22": ["not_on_day"], "23": []}),
        (replace(OK, coverage=_RENEWED, code="003", answer_class=AnswerClass.NEW_CARD), {"22": [], "23": []}),
        (replace(OK, coverage=_RENEWED, code="004", answer_class=AnswerClass.OK_NEW_CARD), {"22": [], "23": []}),
        (replace(EXPIRED, code="110", coverage=_ENDS), {"22": ["coverage_lost"]}),
        (replace(EXPIRED, code="124", coverage=_ENDS), {"22": ["coverage_lost"]}),
        (replace(EXPIRED, coverage=None), {"22": ["coverage_lost"]}),
    ],
    ids=["ended that day", "began the day after", "renewed", "renewed early", "revoked", "stopped", "nothing told"],
)
def test_the_day_of_the_visit_decides_not_that_of_the_answer(
    after: CoverageAnswer, kinds: dict[str, list[str]]
) -> None:
    """Answered days later: a card may have ended or begun since; one revoked or stopped is staff's either way."""
    later = replace(after, asked_at=NOW + dt.timedelta(days=5))
    for day, expected in kinds.items():
        assert list(changes(AWAY, later, dt.date(2026, 11, int(day)))) == expected


@pytest.mark.parametrize(
    ("after", "kinds"),
    [(OK, ["coverage_found"]), (EXPIRED, []), (replace(OK, coverage=_BEGINS), [])],
    ids=["insured after all", "not insured", "not yet on that day"],
)
def test_who_was_sent_to_the_cashier_by_what_was_remembered(
    after: CoverageAnswer, kinds: list[str], memory: DatabaseThread
) -> None:
    """The portal away, the last answer of that day said that the card had ended; the record says so in its tick."""

    class Answers(CoverageSource):
        def look_up(self, query: CoverageQuery) -> CoverageAnswer:
            return after

        def sign_in(self) -> Failure | None:
            return None

    person = personas()["insured"].person
    ended = Verdict(insured=Tick(TickState.FAILED, "B-203"))
    visit = Visit("V", "Q1", "A", NOW, Outcome.SELF_PAY, ended, "chip", person, coverage=AWAY)
    memory.submit(lambda store: store.record_visit(visit)).result(20)
    assert recheck_next(memory, Answers())
    assert memory.submit(lambda store: [item.kind for item in store.work_items()]).result(20) == kinds


def test_a_record_of_an_earlier_version_is_asked_about_too(memory: DatabaseThread, new_client: NewClient) -> None:
    arrive(memory, "insured")

    def older(store: Store) -> None:
        (text,) = store.database.execute("SELECT record FROM visits").fetchone()
        record = json.loads(text)
        del record["presented"]
        store.database.execute("UPDATE visits SET record = ?", [json.dumps(record)])

    memory.submit(older).result(20)
    assert recheck_next(memory, new_client(proof(memory)))
    assert [row.coverage_code for row in memory.submit(lambda store: store.visits()).result(20)] == ["000"]


def test_one_visit_that_trips_us_up_leaves_no_other_unasked(
    memory: DatabaseThread, new_client: NewClient, caplog: pytest.LogCaptureFixture
) -> None:
    arrive(memory, "insured")
    arrive(memory, "expired-card")
    memory.submit(
        lambda store: store.database.execute("UPDATE visits SET record = '{\"person\": 1}' WHERE id = 'insured'")
    ).result(20)
    rechecks = Rechecks(memory, new_client(proof(memory)), lambda _: None, every_s=0.05)
    try:
        for _ in range(1200):
            rows = memory.submit(lambda store: {row.id: row.coverage_code for row in store.visits()}).result(20)
            if rows["expired-card"]:
                break
            time.sleep(0.05)
    finally:
        rechecks.close()
    assert rows == {"insured": "", "expired-card": "010"}
    assert "re-check: TypeError" in caplog.text


def test_a_visit_is_judged_by_its_own_day_when_it_is_asked_about_again(memory: DatabaseThread) -> None:
    class Answers(CoverageSource):
        def look_up(self, query: CoverageQuery) -> CoverageAnswer:
            return replace(EXPIRED, coverage=_ENDS, asked_at=NOW + dt.timedelta(days=5))

        def sign_in(self) -> Failure | None:
            return None

    person = personas()["insured"].person
    for hour, visit_id in ((16, "22nd"), (17, "23rd")):  # midnight in Vietnam is 17:00 UTC
        at = dt.datetime(2026, 11, 22, hour, 59, tzinfo=dt.UTC)
        visit = Visit(visit_id, "Q1", "A", at, Outcome.READY_PROVISIONAL, Verdict(), "chip", person, coverage=AWAY)
        memory.submit(partial(Store.record_visit, visit=visit)).result(20)
        assert recheck_next(memory, Answers())
    items = memory.submit(lambda store: [(item.visit_id, item.kind) for item in store.work_items()]).result(20)
    assert items == [("23rd", "coverage_lost")]


def test_what_was_shown_is_tried_again_too_and_every_question_is_kept(
    memory: DatabaseThread, new_client: NewClient
) -> None:
    """The citizen number is not known to the insurer, that of the card shown is; as the desk itself would ask."""
    who = personas()["insured"]
    stranger = replace(who.person, number=CitizenId("990085000999"))
    shown = PresentedCard(who.portal.card)
    now = dt.datetime.now(dt.UTC)
    visit = Visit("V", "Q1", "A", now, Outcome.READY_PROVISIONAL, Verdict(), "qr", stranger, coverage=AWAY)
    memory.submit(lambda store: store.record_visit(replace(visit, presented=shown))).result(20)
    assert recheck_next(memory, new_client(proof(memory)))
    asked = memory.submit(lambda store: [(row.number, row.code, row.staff) for row in store.attempts()[::-1]]).result(
        20
    )
    assert asked[0][:2] == ("990085000999", "050")
    last = memory.submit(lambda store: store.last_answer("990085000999")).result(20)
    assert last is not None and last.code == "000"
    assert asked[-1][1] == "000" and {staff for _, _, staff in asked} == {"NGUYỄN VĂN TRỰC"}
    assert memory.submit(lambda store: store.work_items()).result(20) == []


def test_both_questions_of_a_wrong_birth_date_are_kept(memory: DatabaseThread, new_client: NewClient) -> None:
    person = replace(personas()["insured"].person, birth_date=PartialDate(1985, 9, 3))
    now = dt.datetime.now(dt.UTC)
    visit = Visit("V", "Q1", "A", now, Outcome.READY_PROVISIONAL, Verdict(), "qr", person, coverage=AWAY)
    memory.submit(lambda store: store.record_visit(visit)).result(20)
    assert recheck_next(memory, new_client(proof(memory)))
    asked = memory.submit(lambda store: [(row.birth_date, row.code) for row in store.attempts()[::-1]]).result(20)
    assert asked[:2] == [("03/09/1985", "070"), ("1985", asked[1][1])]


def test_evidence_of_a_failed_look_up(
    memory: DatabaseThread, new_client: NewClient, control: Control, tmp_path: Path
) -> None:
    arrive(memory, "insured")
    client = new_client(proof(memory))
    assert client.sign_in() is None
    control("settings", outage="html")
    recheck_next(memory, client)
    elsewhere = Asked(Question.STAYS, "990085000123", "NGUYỄN VĂN MẪU", "", dt.datetime.now(dt.UTC), raw="chẩn đoán")
    memory.submit(lambda store: store.keep_asked(elsewhere)).result(20)
    target = tmp_path / "evidence.zip"
    memory.submit(lambda store: write_evidence(store, "insured", target, {"page.png": b"PNG"})).result(20)
    with zipfile.ZipFile(target) as bundle:
        attempts = json.loads(bundle.read("attempts.json"))
        trail = json.loads(bundle.read("audit.json"))
        manifest = json.loads(bundle.read("manifest.json"))
        page = bundle.read("page.html").decode()
        assert bundle.testzip() is None
        assert not any("chẩn đoán" in bundle.read(name).decode("utf-8", "replace") for name in bundle.namelist())
    assert [(row["kind"], row["failure"], row["staff"]) for row in attempts] == [
        ("look_up", "B-104", "NGUYỄN VĂN TRỰC")
    ]
    assert "bảo trì" in attempts[0]["raw"]
    assert [row["kind"] for row in trail["rows"]] == ["visit_recorded", "portal_attempt"]
    assert trail["chain_broken_at"] is None
    assert set(manifest) == {"visit.json", "attempts.json", "attempts.csv", "audit.json", "page.html", "page.png"}
    assert "Nguyễn Văn Mẫu" in page
    assert "B-104" in page


def test_evidence_of_a_night(memory: DatabaseThread, tmp_path: Path) -> None:
    """Arrived just before midnight, looked up after it, asked about again all day; what came later is not of it."""
    person = personas()["insured"].person
    assert person.birth_date is not None
    arrived = dt.datetime(2026, 11, 22, 16, 58, tzinfo=dt.UTC)
    visit = Visit("V", "Q1", "A", arrived, Outcome.READY_PROVISIONAL, Verdict(), "chip", person, coverage=AWAY)
    query = CoverageQuery("990085000123", person.name, person.birth_date)

    def asked(store: Store) -> None:
        store.record_visit(visit)
        for hours in (-40, -1, 0.1, 20, 30):
            store.remember_answer(query, replace(AWAY, asked_at=arrived + dt.timedelta(hours=hours)), "A")
        write_evidence(store, "V", tmp_path / "evidence.zip")

    memory.submit(asked).result(20)
    with zipfile.ZipFile(tmp_path / "evidence.zip") as bundle:
        rows = json.loads(bundle.read("attempts.json"))
    hours = [(dt.datetime.fromisoformat(row["asked_at"]) - arrived) / dt.timedelta(hours=1) for row in rows]
    assert hours == [-1, 0.1, 20]


def test_an_attempt_that_cannot_be_kept_is_in_the_log(
    memory: DatabaseThread, query_of: Callable[..., CoverageQuery], caplog: pytest.LogCaptureFixture
) -> None:
    query = query_of("insured")
    memory.submit(lambda store: store.database.execute("DROP TABLE portal_attempts")).result(20)
    remembering(memory, "A")(query, OK)
    keeping(memory, "A")(about(Question.STAYS, query, NOW))
    memory.submit(lambda store: None).result(20)
    assert caplog.text.count("an attempt was not kept") == 2
    assert query.name not in caplog.text and query.number not in caplog.text


@pytest.mark.parametrize(("hour", "day"), [(16, 23), (17, 24)])
def test_tomorrow_is_the_clinics(hour: int, day: int) -> None:
    assert day_of(None, dt.datetime(2026, 11, 22, hour, 59, tzinfo=dt.UTC)) == dt.date(2026, 11, day)


def test_no_evidence_of_nothing(memory: DatabaseThread, tmp_path: Path) -> None:
    with pytest.raises(Failure):
        memory.submit(lambda store: write_evidence(store, "none", tmp_path / "x.zip")).result(20)


CSV = (
    "maThe;hoTen;ngaySinh\n990085000123;Nguyễn Văn Mẫu;02/09/1985\n123;Sai Số;1990\n993195000489;Phạm Ngọc Ví Dụ;1995\n"
)


def test_appointments_as_csv_and_json() -> None:
    found = read_appointments(("\ufeff" + CSV).encode())
    assert [query.number for query in found.queries] == ["990085000123", "993195000489"]
    assert found.refused == (2,)
    rows = [{"number": "990085000123", "name": "A", "birth": "1985"}, {"number": None}, 5]
    found = read_appointments(json.dumps(rows).encode())
    assert (len(found.queries), found.refused) == (1, (2, 3))


@pytest.mark.parametrize(
    "data", [b"", b"[", b"[" * 100_000, b"\xff\xfe\x00\x01", b"\xc3", b"990085000123,A,1985\n993195000489,B,1990\n"]
)
def test_no_list(data: bytes) -> None:
    with pytest.raises(Failure) as caught:
        read_appointments(data)
    assert caught.value.code is FailureCode.APPOINTMENTS_UNREADABLE


def test_a_list_as_a_spreadsheet_saves_it() -> None:
    text = "MaThe\tHoTen\tNgaySinh\r\n990085000123\tNguyễn Văn Mẫu\t1985-09-02\r\n"
    for encoded in (text.encode("utf-16"), text.encode("utf-8-sig")):
        (query,) = read_appointments(encoded).queries
        assert str(query.birth_date) == "02/09/1985"


def test_preload_stops_and_resumes(memory: DatabaseThread, new_client: NewClient) -> None:
    day = dt.date(2026, 11, 23)
    queries = read_appointments(CSV.encode()).queries
    memory.submit(lambda store: store.add_appointments(day, queries)).result(20)
    stop, seen = threading.Event(), []

    def stop_after_first(progress: object) -> None:
        seen.append(progress)
        stop.set()

    client = new_client(proof(memory))
    first = preload(memory, client, day, stop=stop, pause_s=0, tell=stop_after_first)
    assert (first.answered, first.waiting, len(seen)) == (1, 1, 1)
    done = preload(memory, client, day, stop=threading.Event(), pause_s=0)
    assert (done.answered, done.waiting, done.refused) == (2, 0, 0)
    known = memory.submit(lambda store: [store.last_answer(query.number) for query in queries]).result(20)
    assert [answer.code if answer else "" for answer in known] == ["000", "050"]


@pytest.mark.parametrize(
    ("asked_at", "expected"),
    [
        (NOW, Age.TODAY),
        (NOW - dt.timedelta(hours=9), Age.TODAY),  # midnight in Vietnam
        (NOW - dt.timedelta(hours=9, seconds=1), Age.RECENT),
        (NOW - dt.timedelta(days=30), Age.RECENT),
        (NOW - dt.timedelta(days=31), Age.OLD),
        (NOW + dt.timedelta(days=1), Age.TODAY),
        (NOW + dt.timedelta(days=2), Age.OLD),  # by a clock that was wrong: it may be of any age
    ],
)
def test_age_by_policy(asked_at: dt.datetime, expected: Age) -> None:
    assert age(replace(OK, asked_at=asked_at), clinic_day(NOW), CachePolicy(recent_days=30)) is expected


def test_queries_of_the_list_are_those_of_the_desk() -> None:
    (query, _) = read_appointments(CSV.encode()).queries
    assert isinstance(query, CoverageQuery)
    assert str(query.birth_date) == "02/09/1985"


def test_a_visit_nobody_answered_about_for_a_day_is_an_item_that_can_be_asked_again(memory: DatabaseThread) -> None:
    arrive(memory, "insured")

    def given_up(store: Store) -> None:
        row = store.claim_outbox(RECHECK)
        assert row is not None
        store.settle_outbox(row, Parked(FailureCode.PORTAL_TIMEOUT.value))

    memory.submit(given_up).result(20)
    (item,) = memory.submit(open_items).result(20)
    assert (item.kind, dict(item.detail), item.visit.id) == (UNCHECKED, {"theirs": "B-102"}, "insured")
    assert memory.submit(lambda store: store.retry_parked(item.id)).result(20)
    assert memory.submit(open_items).result(20) == []
    assert memory.submit(lambda store: store.claim_outbox(RECHECK)).result(20) is not None


def test_evidence_has_what_was_asked_with_the_card_shown_too(memory: DatabaseThread, tmp_path: Path) -> None:
    person = personas()["insured"].person
    assert person.number is not None and person.birth_date is not None
    now, born = dt.datetime.now(dt.UTC), person.birth_date
    shown = PresentedCard("DN4999900000101")
    visit = Visit("V", "Q1", "A", now, Outcome.READY_PROVISIONAL, Verdict(), "chip", person, presented=shown)

    def asked(store: Store) -> None:
        store.record_visit(visit)
        unknown = CoverageAnswer("050", AnswerClass.NOT_COVERED, now)
        away = CoverageAnswer("", AnswerClass.TEMPORARY, now + dt.timedelta(seconds=1), failure=AWAY.failure)
        store.remember_answer(CoverageQuery(person.number.digits, person.name, born), unknown, "A")  # type: ignore[union-attr]
        store.remember_answer(CoverageQuery(shown.number, person.name, born), away, "A")
        store.remember_answer(CoverageQuery("993195000489", "Người khác", born), away, "A")
        write_evidence(store, "V", tmp_path / "evidence.zip")

    memory.submit(asked).result(20)
    with zipfile.ZipFile(tmp_path / "evidence.zip") as bundle:
        attempts = json.loads(bundle.read("attempts.json"))
        trail = json.loads(bundle.read("audit.json"))
    assert [(row["number"], row["code"]) for row in attempts] == [(person.number.digits, "050"), (shown.number, "")]
    assert [row["kind"] for row in trail["rows"]] == ["visit_recorded", "portal_attempt", "portal_attempt"]
