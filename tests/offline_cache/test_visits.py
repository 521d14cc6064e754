"""Recording visits: once, whole, vouched for."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from devices.simulated.personas import personas
from domain.card import CardChecks, Portrait, Result
from domain.clinic_time import clinic_day
from domain.coverage import PresentedCard
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode
from domain.person import PartialDate, Person
from domain.verdict import Outcome
from domain.visit import Visit, Waiver
from offline_cache.plain import to_plain
from offline_cache.store import Store


def test_visit_outbox_and_audit_rows_together(store: Store, visit: Callable[..., Visit]) -> None:
    assert store.record_visit(visit()) == "visit-1"
    (row,) = store.visits()
    assert (row.id, row.number, row.name, row.outcome) == (
        "visit-1",
        "990085000123",
        "Nguyễn Văn Mẫu",
        Outcome.READY,
    )
    assert (row.day, row.sent, row.coverage_code) == (dt.date(2026, 11, 22), "pending", "000")
    assert [(item.visit_id, item.state) for item in store.outbox()] == [("visit-1", "pending")]
    assert store.audit_broken_at() is None


def test_the_same_visit_twice_is_one(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit())
    store.record_visit(visit(outcome=Outcome.SELF_PAY))
    assert [row.outcome for row in store.visits()] == [Outcome.READY]
    assert len(store.outbox()) == 1


def test_nothing_remains_of_a_visit_that_could_not_be_recorded(store: Store, visit: Callable[..., Visit]) -> None:
    store.database.execute("CREATE TRIGGER broken BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'broken'); END")
    with pytest.raises(Exception, match="broken"):
        store.record_visit(visit())
    store.database.execute("DROP TRIGGER broken")
    assert store.visits() == []
    assert store.outbox() == []
    store.record_visit(visit())
    assert len(store.visits()) == 1


def test_the_whole_record_is_kept(store: Store, visit: Callable[..., Visit]) -> None:
    checks = CardChecks(
        passive_authentication=Result.UNDETERMINED, reasons={"passive_authentication": FailureCode.PA_NO_CSCA}
    )
    face = FaceResult(FaceDecision.CANNOT_TELL, "dlib", 0.4, 0.35, 0.6, 5)
    waivers = (Waiver("same_person", "so bằng mắt", "A"),)
    store.record_visit(visit(checks=checks, face=face, waivers=waivers, timings_ms=(("DG1", 1.5),)))
    record = store.whole_visits()[0].record
    assert record["checks"]["reasons"] == {"passive_authentication": "K-403"}
    assert record["face"]["decision"] == "cannot_tell"
    assert record["waivers"] == [{"tick": "same_person", "reason": "so bằng mắt", "staff": "A", "say": "yes"}]
    assert record["timings_ms"] == [["DG1", 1.5]]
    assert record["person"]["birth_date"] == "02/09/1985"
    assert record["verdict"]["insured"]["facts"] == [["until", "31/12/2026"]]


def test_what_a_reception_does_not_need_is_not_kept(store: Store, visit: Callable[..., Visit]) -> None:
    person = replace(personas()["insured"].person, spouse="Lê Thị Vợ", extra=((99, "0c00"),))
    store.record_visit(visit(person=person))
    kept = store.whole_visits()[0].record["person"]
    assert (kept["religion"], kept["marks"], kept["spouse"], kept["extra"]) == ("", "", "", [])


def test_no_picture_fits_into_a_record() -> None:
    with pytest.raises(TypeError):
        to_plain({"portrait": Portrait(b"\xff\xd8", "image/jpeg")})


def test_visit_of_nobody_known(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit(person=None, coverage=None, outcome=Outcome.NEEDS_STAFF))
    (row,) = store.visits()
    assert (row.number, row.name, row.coverage_code) == ("", "", "")


def test_days_are_those_of_the_clinic(store: Store, visit: Callable[..., Visit]) -> None:
    before = dt.datetime(2026, 11, 21, 16, 59, tzinfo=dt.UTC)  # 23:59 in Vietnam
    after = dt.datetime(2026, 11, 21, 17, 0, tzinfo=dt.UTC)  # midnight
    store.record_visit(visit("late", arrived_at=after))
    store.record_visit(visit("early", arrived_at=before))
    assert [row.id for row in store.visits()] == ["early", "late"]
    assert [row.id for row in store.visits(dt.date(2026, 11, 22))] == ["late"]
    assert clinic_day(before) == dt.date(2026, 11, 21)


@pytest.fixture
def three(store: Store, visit: Callable[..., Visit]) -> Store:
    for number in (1, 2, 3):
        store.record_visit(visit(f"visit-{number}"))
    for trigger in ("audit_no_update", "audit_no_delete"):
        store.database.execute(f"DROP TRIGGER {trigger}")
    return store


@pytest.mark.parametrize(
    ("tampering", "broken_at"),
    [
        ("UPDATE audit SET detail = '{}' WHERE seq = 2", 2),
        ("UPDATE audit SET at = '2020-01-01' WHERE seq = 3", 3),
        ("UPDATE audit SET hash = previous WHERE seq = 1", 1),
        ("DELETE FROM audit WHERE seq = 2", 2),
        ("UPDATE audit SET seq = 9 WHERE seq = 3", 3),
    ],
)
def test_tampering_with_the_trail_shows(tampering: str, broken_at: int, three: Store) -> None:
    assert three.audit_broken_at() is None
    three.database.execute(tampering)
    assert three.audit_broken_at() == broken_at


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE visits SET record = replace(record, 'ready', 'self_pay') WHERE id = 'visit-2'",
        "UPDATE visits SET id = 'visit-2b' WHERE id = 'visit-2'",
    ],
)
def test_an_altered_visit_shows(tampering: str, three: Store) -> None:
    assert three.altered_visit() is None
    three.database.execute("PRAGMA foreign_keys = OFF")
    three.database.execute(tampering)
    assert (three.altered_visit() or "").startswith("visit-2")


@pytest.mark.parametrize("statement", ["UPDATE audit SET kind = 'x'", "DELETE FROM audit"])
def test_the_trail_cannot_be_changed_by_mistake(statement: str, store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit())
    with pytest.raises(Exception, match="append-only"):
        store.database.execute(statement)


def test_no_personal_data_in_the_trail(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit())
    trail = json.dumps([list(row) for row in store.database.execute("SELECT * FROM audit")], ensure_ascii=False)
    assert "990085000123" not in trail
    assert "Mẫu" not in trail


def test_a_child_is_found_again_by_the_card_that_was_shown(store: Store, visit: Callable[..., Visit]) -> None:
    child = replace(personas()["insured"].person, number=None)
    store.record_visit(visit("child", person=child, presented=PresentedCard("TE1999900000001")))
    assert [earlier.id for earlier in store.earlier_visits("TE1999900000001")] == ["child"]
    assert [row.id for row in store.find_visits("te1999900000001")] == ["child"]
    (row,) = store.outbox("pending")[:1]
    assert row.visit_id == "child"


def test_a_foreigner_is_known_by_the_passport(store: Store, visit: Callable[..., Visit]) -> None:
    guest = Person(None, "ERIKSSON ANNA MARIA", PartialDate(1974, 8, 12), document_number="L898902C3")
    store.record_visit(visit("a", person=guest))
    assert [earlier.id for earlier in store.earlier_visits("L898902C3")] == ["a"]
    assert [row.id for row in store.find_visits("L898902C3")] == ["a"]
