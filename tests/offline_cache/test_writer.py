"""The owner thread: order, failures as values, retry, closing."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlite_utils import Database

from domain.failure import Failure, FailureCode
from domain.visit import Visit
from offline_cache import search, writer
from offline_cache.database import open_database
from offline_cache.store import Store
from offline_cache.writer import DatabaseThread, opener

WAIT_S = 20


@pytest.fixture
def thread(path: Path, key: bytes) -> Iterator[DatabaseThread]:
    made = DatabaseThread(opener(path, lambda: key))
    yield made
    made.close(WAIT_S)


def test_jobs_run_in_one_thread_of_their_own(thread: DatabaseThread) -> None:
    names = {thread.submit(lambda store: threading.current_thread().ident).result(WAIT_S) for _ in range(3)}
    assert len(names) == 1
    assert threading.get_ident() not in names


def test_visits_of_many_threads_are_all_recorded(thread: DatabaseThread, visit: Callable[..., Visit]) -> None:
    def record(name: str) -> None:
        for number in range(10):
            arrival = visit(f"{name}-{number}")
            thread.submit(lambda store, arrival=arrival: store.record_visit(arrival)).result(WAIT_S)

    threads = [threading.Thread(target=record, args=(name,)) for name in "abcd"]
    for item in threads:
        item.start()
    for item in threads:
        item.join()
    rows = thread.submit(lambda store: store.visits()).result(WAIT_S)
    assert len({row.id for row in rows}) == 40


def test_a_bug_in_a_job_harms_only_that_job(thread: DatabaseThread) -> None:
    with pytest.raises(ZeroDivisionError):
        thread.submit(lambda store: 1 // 0).result(WAIT_S)
    assert thread.submit(lambda store: store.visits()).result(WAIT_S) == []


def test_opening_failure_reaches_every_future_and_can_be_retried(
    path: Path, key: bytes, visit: Callable[..., Visit]
) -> None:
    open_database(path, key).close()
    keys = [bytes(32), bytes(32), key]
    thread = DatabaseThread(opener(path, lambda: keys.pop(0)))
    try:
        for _ in range(2):
            with pytest.raises(Failure) as caught:
                thread.submit(lambda store: store.record_visit(visit())).result(WAIT_S)
            assert caught.value.code is FailureCode.DATABASE_KEY_WRONG
        assert thread.submit(lambda store: store.record_visit(visit())).result(WAIT_S) == "visit-1"
    finally:
        thread.close(WAIT_S)


def test_driver_errors_arrive_as_failures(thread: DatabaseThread) -> None:
    def fill(store: Store) -> None:
        store.database.execute("PRAGMA max_page_count = 1")
        store.database.execute("CREATE TABLE filler AS SELECT zeroblob(1000000) AS x")

    with pytest.raises(Failure) as caught:
        thread.submit(fill).result(WAIT_S)
    assert caught.value.code is FailureCode.DATABASE_FULL


def test_close_finishes_what_was_submitted(path: Path, key: bytes, visit: Callable[..., Visit]) -> None:
    thread = DatabaseThread(opener(path, lambda: key))
    future = thread.submit(lambda store: store.record_visit(visit()))
    assert thread.close(WAIT_S)
    assert future.result(0) == "visit-1"
    with pytest.raises(Failure) as caught:
        thread.submit(lambda store: store.visits()).result(0)
    assert caught.value.code is FailureCode.STOPPED
    assert thread.close(WAIT_S)


def test_only_the_sending_program_takes_back_what_was_being_sent(
    path: Path, key: bytes, visit: Callable[..., Visit]
) -> None:
    database = open_database(path, key)
    Store(database).record_visit(visit())
    Store(database).claim_outbox()
    database.close()
    for sends, state in ((False, "sending"), (True, "pending")):
        thread = DatabaseThread(opener(path, lambda: key, sends=lambda may=sends: may))
        assert [row.state for row in thread.submit(lambda store: store.outbox()).result(WAIT_S)] == [state]
        thread.close(WAIT_S)


def test_a_bug_in_the_repair_ends_no_thread() -> None:
    def damaged() -> Store:
        raise Failure(FailureCode.DATABASE_DAMAGED)

    def buggy(_: Failure) -> bool:
        raise ZeroDivisionError

    thread = DatabaseThread(damaged, repair=buggy)
    for _ in range(2):
        with pytest.raises(Failure):
            thread.submit(lambda store: store.visits()).result(10.0)
    assert thread.close(10.0)


def test_what_was_recorded_is_made_ready_for_searches_while_nobody_asks(
    thread: DatabaseThread, visit: Callable[..., Visit], path: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(writer, "_REST_S", 0.01)
    monkeypatch.setattr(search, "_BATCH", 2)
    for number in range(5):
        thread.submit(lambda store, number=number: store.record_visit(visit(f"v{number}"))).result(WAIT_S)
    until_s = time.monotonic() + WAIT_S
    beside = open_database(path, key)
    while (found := _indexed(beside)) < 5 and time.monotonic() < until_s:
        time.sleep(0.02)
    beside.close()
    assert found == 5


def _indexed(database: Database) -> int:
    return int(database.execute("SELECT count(DISTINCT visit) FROM visit_words").fetchone()[0])


def test_a_preparation_that_fails_harms_no_job(
    thread: DatabaseThread, visit: Callable[..., Visit], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried = threading.Event()

    def fails(store: Store) -> bool:
        tried.set()
        raise KeyError("nothing of a person")

    monkeypatch.setattr(writer, "_REST_S", 0.01)
    monkeypatch.setattr(Store, "prepare_search", fails)
    thread.submit(lambda store: store.record_visit(visit())).result(WAIT_S)
    assert tried.wait(WAIT_S)
    assert len(thread.submit(lambda store: store.visits()).result(WAIT_S)) == 1
