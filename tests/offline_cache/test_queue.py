"""Queue numbers, duplicates, voided visits."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.verdict import Outcome
from domain.visit import Details, Visit
from offline_cache.database import open_database
from offline_cache.outbox import Delivered
from offline_cache.store import Store

DAY = dt.date(2026, 11, 22)
NEXT_DAY = dt.datetime(2026, 11, 23, 1, 0, tzinfo=dt.UTC)


def numbers(store: Store) -> dict[str, int]:
    return {row.id: row.queue_number for row in store.visits()}


def test_numbers_per_clinic_and_day(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("a", details=Details(clinic="Nội")))
    store.record_visit(visit("b", details=Details(clinic="Nội")))
    store.record_visit(visit("c", details=Details(clinic="Mắt")))
    store.record_visit(visit("d", arrived_at=NEXT_DAY, details=Details(clinic="Nội")))
    assert numbers(store) == {"a": 1, "b": 2, "c": 1, "d": 1}


def test_a_repeat_takes_no_second_number(store: Store, visit: Callable[..., Visit]) -> None:
    for name in ("a", "a", "b", "a"):
        store.record_visit(visit(name))
    assert numbers(store) == {"a": 1, "b": 2}


def test_a_failed_visit_leaves_no_gap(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("a"))
    store.database.execute("CREATE TRIGGER broken BEFORE INSERT ON audit BEGIN SELECT RAISE(ABORT, 'broken'); END")
    with pytest.raises(Exception, match="broken"):
        store.record_visit(visit("b"))
    store.database.execute("DROP TRIGGER broken")
    store.record_visit(visit("c"))
    assert numbers(store) == {"a": 1, "c": 2}


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(arrivals=st.lists(st.tuples(st.integers(0, 9), st.sampled_from(["Nội", "Mắt", ""])), max_size=25))
def test_any_order_of_arrivals_counts_without_gaps(
    arrivals: list[tuple[int, str]], tmp_path_factory: pytest.TempPathFactory, key: bytes, visit: Callable[..., Visit]
) -> None:
    database = open_database(tmp_path_factory.mktemp("queue") / "tiepdon.db", key)
    store = Store(database)
    for number, clinic in arrivals:
        store.record_visit(visit(f"v{number}", details=Details(clinic=clinic)))
    given_out: dict[str, list[int]] = {}
    for row in store.visits():
        given_out.setdefault(row.clinic, []).append(row.queue_number)
    database.close()
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in given_out.values())


def test_the_same_person_on_the_same_day_is_found(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("a", details=Details(clinic="Nội")))
    store.record_visit(visit("b", details=Details(clinic="Mắt")))
    store.record_visit(visit("c", arrived_at=NEXT_DAY, details=Details(clinic="Nội")))
    found = [(row.id, row.day, row.clinic, row.queue_number) for row in store.earlier_visits("990085000123")]
    assert found[0] == ("c", NEXT_DAY.date(), "Nội", 1)
    assert sorted(found[1:]) == [("a", DAY, "Nội", 1), ("b", DAY, "Mắt", 1)]
    assert store.earlier_visits("990085000999") == []
    assert store.earlier_visits("") == []
    store.cancel_visit("a", "A", "nhầm phòng")
    assert "a" not in [earlier.id for earlier in store.earlier_visits("990085000123")]


def test_undo_of_a_visit_not_yet_sent(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("a"))
    assert store.cancel_visit("a", "A", "nhầm người")
    assert store.claim_outbox() is None
    assert store.outbox() == []
    row = store.visit("a")
    assert row is not None
    assert (row.cancelled, row.sent, row.queue_number) == (True, "", 1)
    assert not store.cancel_visit("a", "A", "lần nữa")
    assert not store.cancel_visit("none", "A", "không có")


@pytest.mark.parametrize("answered", [True, False])
def test_undo_of_a_visit_the_receiver_may_know(answered: bool, store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("a"))
    row = store.claim_outbox()
    assert row is not None
    if answered:
        store.settle_outbox(row, Delivered())
    assert store.cancel_visit("a", "A", "nhầm người")
    if not answered:
        assert store.claim_outbox("cancel") is None, "first the visit, then that it is void"
        store.settle_outbox(row, Delivered())
    cancel = store.claim_outbox("cancel")
    assert cancel is not None
    assert (cancel.key, cancel.visit_id) == ("a/cancel", "a")
    assert store.audit_broken_at() is None


def test_the_record_of_a_voided_visit_stays(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("a"))
    store.cancel_visit("a", "A", "nhầm người")
    assert store.altered_visit() is None
    assert [row.id for row in store.visits()] == ["a"]


def test_undo_of_who_finished_a_case_opens_the_case_again(store: Store, visit: Callable[..., Visit]) -> None:
    """The wrong case was taken: whoever it belongs to still stands there with that number."""
    store.record_visit(visit("case", handed_over=True, outcome=Outcome.NEEDS_STAFF))
    store.record_visit(visit("finished", continues="case"))
    assert store.cancel_visit("finished", "A", "nhầm người")
    assert [(item.visit_id, item.kind) for item in store.work_items()] == [("case", "case")]
    rows = {row.id: (row.queue_number, row.cancelled) for row in store.visits()}
    assert rows == {"case": (1, False), "finished": (0, True)}
    store.record_visit(visit("again", continues="case"))
    assert {row.id: row.queue_number for row in store.visits()} == {"again": 1, "finished": 0}
    assert store.work_items() == [] and store.audit_broken_at() is None


def test_whoever_is_handed_over_waits_in_the_line_of_the_desk(store: Store, visit: Callable[..., Visit]) -> None:
    """Two people with number 1 before the desk would both go there when it is called."""
    eyes, inner = Details(clinic="Mắt"), Details(clinic="Nội")
    store.record_visit(visit("seen", details=eyes))
    for name, details in (("case 1", eyes), ("case 2", inner), ("case 3", Details())):
        store.record_visit(visit(name, handed_over=True, outcome=Outcome.NEEDS_STAFF, details=details))
    assert numbers(store) == {"seen": 1, "case 1": 1, "case 2": 2, "case 3": 3}
    store.record_visit(visit("finished", continues="case 1", details=eyes))
    assert numbers(store)["finished"] == 2, "the next in the clinic, where number 1 is another person"
    assert store.cancel_visit("finished", "A", "nhầm người")
    assert numbers(store)["case 1"] == 1


def test_undo_of_a_case_tells_nobody_of_what_nobody_knows(store: Store, visit: Callable[..., Visit]) -> None:
    store.record_visit(visit("case", handed_over=True, outcome=Outcome.NEEDS_STAFF))
    assert store.cancel_visit("case", "A", "đã về")
    assert store.outbox() == []
