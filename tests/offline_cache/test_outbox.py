"""The outbox: nothing lost, nothing sent under a second key, nothing blocked."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from domain.coverage import CoverageAnswer
from domain.visit import Details, Visit
from offline_cache import outbox
from offline_cache.care_terms import CareTerms
from offline_cache.database import open_database
from offline_cache.outbox import (
    BACK_OFF_S,
    Answer,
    Delivered,
    OutboxRow,
    OutboxSink,
    Parked,
    Retry,
    answer_of_status,
)
from offline_cache.store import Store


@dataclass
class Clock:
    now: dt.datetime = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)

    def __call__(self) -> dt.datetime:
        return self.now

    def forward(self, seconds: float) -> None:
        self.now += dt.timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(path: Path, key: bytes, clock: Clock) -> Iterator[Store]:
    database = open_database(path, key)
    yield Store(database, clock)
    database.close()


@dataclass
class Receiver(OutboxSink):
    """Keeps visits by key, as a receiver must; ``answers`` are given first, then everything is taken."""

    answers: dict[str, list[Answer]] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)

    def deliver(self, row: OutboxRow) -> Answer:
        waiting = self.answers.get(row.key)
        if waiting:
            return waiting.pop(0)
        self.keys.append(row.key)
        return Delivered(f"receipt of {row.key}")


def drain(store: Store, sink: OutboxSink) -> int:
    count = 0
    while (row := store.claim_outbox()) is not None:
        store.settle_outbox(row, sink.deliver(row))
        count += 1
    return count


def states(store: Store) -> dict[str, str]:
    return {row.visit_id: row.state for row in store.outbox()}


@pytest.fixture
def three(store: Store, visit: Callable[..., Visit]) -> Store:
    for name in ("a", "b", "c"):
        store.record_visit(visit(name))
    return store


def test_everything_due_is_sent_in_order_once(three: Store) -> None:
    receiver = Receiver()
    assert drain(three, receiver) == 3
    assert receiver.keys == ["a", "b", "c"]
    assert drain(three, receiver) == 0
    assert {row.receipt for row in three.outbox("done")} == {"receipt of a", "receipt of b", "receipt of c"}


def test_the_row_carries_key_and_record(three: Store) -> None:
    row = three.claim_outbox()
    assert row is not None
    assert (row.kind, row.key, row.visit_id, row.attempts) == ("visit", "a", "a", 1)
    assert "990085000123" in row.record


def test_a_claimed_row_is_not_claimed_again(three: Store) -> None:
    assert [row.key for row in iter(three.claim_outbox, None)] == ["a", "b", "c"]
    assert states(three) == {"a": "sending", "b": "sending", "c": "sending"}


def test_one_bad_row_never_blocks_the_rest(three: Store, clock: Clock) -> None:
    receiver = Receiver({"a": [Parked("HTTP 422")], "b": [Retry("HTTP 503")]})
    drain(three, receiver)
    assert states(three) == {"a": "parked", "b": "pending", "c": "done"}
    assert [row.reason for row in three.outbox("parked")] == ["HTTP 422"]
    clock.forward(10 * BACK_OFF_S[-1])
    drain(three, receiver)
    assert receiver.keys == ["c", "b"]


def test_waits_grow_up_to_half_an_hour(store: Store, visit: Callable[..., Visit], clock: Clock) -> None:
    store.record_visit(visit("a"))
    waits_s = []
    for _ in range(7):
        row = store.claim_outbox()
        assert row is not None
        store.settle_outbox(row, Retry("HTTP 503"))
        wait_s = (store.outbox()[0].next_try_at - clock.now).total_seconds()
        waits_s.append(wait_s)
        clock.forward(wait_s)
    assert waits_s == sorted(waits_s)
    spread = 1 + 1 / 64  # the first row
    assert [wait_s / 60 / spread for wait_s in waits_s] == [1, 2, 5, 10, 30, 30, 30]


def test_the_receivers_own_wish_to_wait(three: Store, clock: Clock) -> None:
    row = three.claim_outbox()
    assert row is not None
    three.settle_outbox(row, Retry("HTTP 429", after_s=7))
    assert three.outbox("pending")[0].next_try_at == clock.now + dt.timedelta(seconds=7)


def test_what_was_being_sent_when_the_program_ended_is_sent_again(three: Store) -> None:
    first = three.claim_outbox()
    assert first is not None
    assert three.recover_outbox() == 1
    again = three.claim_outbox()
    assert again is not None
    assert (again.key, again.attempts) == (first.key, 2)


def test_parked_rows_go_again_when_staff_say_so(three: Store) -> None:
    receiver = Receiver({"b": [Parked("HTTP 400")]})
    drain(three, receiver)
    (parked,) = three.outbox("parked")
    assert three.retry_parked(parked.id)
    assert not three.retry_parked(parked.id)
    drain(three, receiver)
    assert receiver.keys == ["a", "c", "b"]


def test_settling_twice_changes_nothing(three: Store) -> None:
    row = three.claim_outbox()
    assert row is not None
    three.settle_outbox(row, Delivered("first"))
    three.settle_outbox(row, Parked("late"))
    (settled,) = three.outbox("done")
    assert settled.receipt == "first"


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (200, Delivered),
        (201, Delivered),
        (208, Delivered),
        (409, Delivered),
        (400, Parked),
        (404, Parked),
        (410, Parked),
        (422, Parked),
        (302, Parked),
        (401, Retry),
        (403, Retry),
        (408, Retry),
        (429, Retry),
        (500, Retry),
        (503, Retry),
    ],
)
def test_status_to_action(status: int, kind: type) -> None:
    assert isinstance(answer_of_status(status), kind)


def test_a_clock_set_back_by_years_holds_nothing_up(store: Store, visit: Callable[..., Visit], clock: Clock) -> None:
    clock.forward(5 * 365 * 86400)
    store.record_visit(visit("a"))
    clock.forward(-5 * 365 * 86400)
    row = store.claim_outbox()
    assert row is not None and row.key == "a"
    store.settle_outbox(row, Retry("HTTP 503"))
    assert store.claim_outbox() is None, "the ordinary waits are kept"


def test_a_visit_is_told_before_it_is_called_void(store: Store, visit: Callable[..., Visit], clock: Clock) -> None:
    """The receiver may know of it (a try was made), so both rows stand; the void one waits for the other."""
    store.record_visit(visit("a"))
    first = store.claim_outbox()
    assert first is not None
    store.settle_outbox(first, Retry("HTTP 503"))
    store.cancel_visit("a", "A", "")
    assert store.claim_outbox("cancel") is None
    clock.forward(100)
    again = store.claim_outbox()
    assert again is not None and again.cancelled_at
    assert store.claim_outbox("cancel") is None
    store.settle_outbox(again, Delivered())
    void = store.claim_outbox("cancel")
    assert void is not None
    assert (void.key, void.cancelled_at) == ("a/cancel", again.cancelled_at)


def test_rows_carry_what_came_about_later(
    store: Store, visit: Callable[..., Visit], answer: Callable[..., CoverageAnswer], clock: Clock
) -> None:
    store.record_visit(visit("a", coverage=None, details=Details(clinic="Nội")))
    recheck = store.claim_outbox("recheck")
    assert recheck is not None
    store.settle_recheck(recheck, answer(code="004"), {})
    store.decide_terms(CareTerms("a", "1.1", {}, "1.3", "A", "", clock.now))
    row = store.claim_outbox()
    assert row is not None
    assert (row.clinic, row.queue_number, row.cancelled_at, row.object_code) == ("Nội", 1, "", "1.3")
    assert json.loads(row.later_answer)["code"] == "004"


def test_a_kind_asked_for_later_starts_with_the_next_visit_recorded(
    store: Store, visit: Callable[..., Visit], clock: Clock
) -> None:
    def record(visit_id: str, *, minutes_ago: int = 1) -> None:
        store.record_visit(visit(visit_id, arrived_at=clock.now - dt.timedelta(minutes=minutes_ago)))

    record("before")
    clock.forward(60)
    assert store.enlist("check_in") == 0
    record("began before", minutes_ago=90)
    record("void")
    store.cancel_visit("void", "A", "")
    assert store.enlist("check_in") == 1
    assert store.enlist("check_in") == 0
    assert [row.visit_id for row in store.outbox() if row.kind == "check_in"] == ["began before"]
    clock.forward(3 * 86400)
    assert store.enlist("check_in") == 0
    record("nobody looked")
    clock.forward(30 * 86400)  # the station was killed after it and off for a month
    assert store.enlist("check_in") == 1
    store.enlist_no_more("check_in")
    clock.forward(60)
    record("while off")
    clock.forward(60)
    assert store.enlist("check_in") == 0


def test_a_clock_once_far_ahead_hides_no_visit(store: Store, visit: Callable[..., Visit], clock: Clock) -> None:
    clock.forward(5 * 365 * 86400)
    store.enlist("check_in")
    clock.forward(-5 * 365 * 86400)
    store.record_visit(visit("a", arrived_at=clock.now))
    assert store.enlist("check_in") == 1


def test_a_void_visit_takes_its_check_in_message_along(store: Store, visit: Callable[..., Visit], clock: Clock) -> None:
    store.enlist("check_in")
    store.record_visit(visit("a", arrived_at=clock.now))
    store.enlist("check_in")
    store.cancel_visit("a", "A", "")
    assert store.outbox() == []


@pytest.mark.parametrize("state", ["pending", "sending", "parked"])
def test_open_rows_are_found_without_reading_years_of_done_ones(three: Store, state: str) -> None:
    sql = f"EXPLAIN QUERY PLAN SELECT * FROM outbox WHERE state = '{state}' AND state <> 'done' ORDER BY id DESC"
    plans = [row[3] for row in three.database.execute(sql)]
    assert plans == ["SEARCH outbox USING INDEX outbox_open (state=?)"]


def test_what_is_due_is_found_without_reading_what_is_not(three: Store) -> None:
    """A sort or a search by kind alone would read years of rows every two seconds."""
    for sql, values in (
        (outbox._DUE, ["visit", "2026"]),
        ("SELECT min(next_try_at) FROM outbox WHERE state = 'pending' AND kind = ?", ["visit"]),
        ("UPDATE outbox SET next_try_at = 0 WHERE state = 'pending' AND kind = ? AND next_try_at > 1", ["visit"]),
    ):
        plans = [row[3] for row in three.database.execute(f"EXPLAIN QUERY PLAN {sql}", values)]
        assert "outbox_due_by_kind (kind=?" in plans[0]
        assert not any("TEMP B-TREE" in plan for plan in plans)


def test_lists_and_counts(three: Store) -> None:
    drain(three, Receiver({"a": [Parked("HTTP 422")]}))
    assert [row.visit_id for row in three.outbox("done")] == ["b", "c"]
    assert [row.visit_id for row in three.outbox("done", 1)] == ["c"]
    assert [row.visit_id for row in three.outbox(most=2)] == ["b", "c"]
    assert three.outbox_counts(["visit"]) == {"done": 2, "pending": 0, "sending": 0, "parked": 1}
    assert three.outbox_counts(["cancel"]) == {"done": 0, "pending": 0, "sending": 0, "parked": 0}


def test_a_later_answer_of_the_insurer_is_told(
    store: Store, visit: Callable[..., Visit], answer: Callable[..., CoverageAnswer]
) -> None:
    store.record_visit(visit("told", coverage=None))
    store.record_visit(visit("waits", coverage=None))
    first = store.claim_outbox()
    assert first is not None
    store.settle_outbox(first, Delivered())
    for _ in range(2):
        recheck = store.claim_outbox("recheck")
        assert recheck is not None
        store.settle_recheck(recheck, answer(), {})
    update = store.claim_outbox("update")
    assert update is not None
    assert (update.key, json.loads(update.later_answer)["code"]) == ("told/update-1", "000")
    assert store.claim_outbox("update") is None, "the other visit is told as it stands"


def test_a_station_that_hands_over_to_nobody_keeps_its_visits(three: Store) -> None:
    three.keep_here(kept=True)
    assert {row.state for row in three.outbox() if row.kind == "visit"} == {"kept"}
    assert [row.visit_id for row in three.outbox("kept")] == ["a", "b", "c"]
    assert [row.kind for row in three.outbox("pending")] == ["recheck"] * len(three.outbox("pending"))
    assert {visit.sent for visit in three.visits()} == {"kept"}
    assert three.cancel_visit("b", "A", "twice")
    three.keep_here(kept=False)
    assert [row.visit_id for row in three.outbox("pending") if row.kind == "visit"] == ["a", "c"]
    assert three.claim_outbox() is not None, "once a receiver is set up all of them go"
