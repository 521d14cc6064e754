"""Receptions of the one-stop counter: receipt numbers without gaps or repeats, and results that are collected once."""

from __future__ import annotations

import datetime as dt
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.failure import Failure, FailureCode
from domain.reception import CollectorRole, HandOver, Letter, Proxy, Reception
from offline_cache.copies import make_copy, recover
from offline_cache.database import open_database
from offline_cache.store import Store
from tests.offline_cache.conftest import KEY

AT = dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)


def reception(reception_id: str = "r1", **changes: Any) -> Reception:
    usual = Reception(
        id=reception_id,
        station="Q1",
        staff="LÊ THỊ CÁN BỘ",
        received_at=AT,
        due=dt.date(2026, 11, 25),
        procedure_code="HT-01",
        procedure_name="Cấp bản sao trích lục hộ tịch",
        applicant_number="990085000123",
        applicant_name="Nguyễn Văn Mẫu",
        identified_by="chip",
        provisional=False,
        proxies=(Proxy("990190000456", "Trần Thị Thử"), Proxy("990190000457")),
        proof={"face": {"distance": 0.21}},
    )
    return replace(usual, **changes)


def given_out(reception_id: str = "r1", **changes: Any) -> HandOver:
    usual = HandOver(reception_id, "Q1", "LÊ THỊ CÁN BỘ", AT, "990085000123", "Nguyễn Văn Mẫu", CollectorRole.APPLICANT)
    return replace(usual, **changes)


def test_a_reception_comes_back_as_it_was_stored(store: Store) -> None:
    row = store.record_reception(reception())
    assert row.receipt_number == "Q1-221126-001"
    assert (row.applicant_name, row.due, row.provisional) == ("Nguyễn Văn Mẫu", dt.date(2026, 11, 25), False)
    assert [proxy.number for proxy in row.proxies] == ["990190000456", "990190000457"]
    assert row.handed_over is None


def test_the_same_reception_twice_is_one(store: Store) -> None:
    assert store.record_reception(reception()).number == store.record_reception(reception()).number == 1
    assert len(store.receptions_of(AT.date())) == 1


def test_numbers_count_by_station_and_by_vietnam_s_day(store: Store) -> None:
    late = dt.datetime(2026, 11, 22, 18, 0, tzinfo=dt.UTC)  # one in the morning of the 23rd
    made = [
        store.record_reception(reception("a")),
        store.record_reception(reception("b", station="Q2")),
        store.record_reception(reception("c")),
        store.record_reception(reception("d", received_at=late)),
    ]
    assert [row.receipt_number for row in made] == ["Q1-221126-001", "Q2-221126-001", "Q1-221126-002", "Q1-231126-001"]


@given(st.lists(st.sampled_from("abcdefgh"), max_size=20))
def test_whatever_is_stored_again_numbers_have_no_gap(tmp_path_factory: pytest.TempPathFactory, ids: list[str]) -> None:
    database = open_database(tmp_path_factory.mktemp("numbers") / "t.db", KEY)
    store = Store(database)
    for one in ids:
        store.record_reception(reception(one))
    assert [row.number for row in store.receptions_of(AT.date())] == list(range(1, len(set(ids)) + 1))
    database.close()


def test_two_programs_at_one_station_never_give_one_number_twice(path: Path) -> None:
    open_database(path, KEY).close()

    def receive(name: str) -> None:
        database = open_database(path, KEY, busy_timeout_s=30)
        for count in range(15):
            Store(database).record_reception(reception(f"{name}{count}"))
        database.close()

    threads = [threading.Thread(target=receive, args=(name,)) for name in "xyz"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    database = open_database(path, KEY)
    assert sorted(row.number for row in Store(database).receptions_of(AT.date())) == list(range(1, 46))
    database.close()


def test_a_receipt_is_found_by_its_code_and_by_its_number(store: Store) -> None:
    store.record_reception(reception("01KA3E8Z0Q4M7V9T2B6C1D5X8N", station="Bàn-3"))
    for key in ("01KA3E8Z0Q4M7V9T2B6C1D5X8N", "Bàn-3-221126-001", " Bàn-3-221126-001 "):
        row = store.reception(key)
        assert row is not None and row.number == 1
    assert [store.reception(key) for key in ("", "Bàn-3-221126-002", "nothing")] == [None, None, None]


@pytest.mark.parametrize(
    "given",
    [
        given_out(),
        given_out(role=CollectorRole.PROXY, collector_number="990190000456", collector_name="Trần Thị Thử"),
        given_out(role=CollectorRole.LETTER, collector_number="990190000999", letter=Letter("số 12/UQ", "con ruột")),
    ],
    ids=lambda given: given.role.value,
)
def test_who_collected_is_kept(store: Store, given: HandOver) -> None:
    store.record_reception(reception())
    row = store.hand_over(given)
    assert row.handed_over == given
    assert store.waiting_results() == []


def test_a_result_is_collected_once(store: Store) -> None:
    store.record_reception(reception())
    store.hand_over(given_out())
    with pytest.raises(Failure) as failure:
        store.hand_over(given_out(collector_name="Ai Khác"))
    assert failure.value.code is FailureCode.RESULT_GONE
    kept = store.reception("r1")
    assert kept is not None and kept.handed_over is not None
    assert kept.handed_over.collector_name == "Nguyễn Văn Mẫu"


def test_a_reception_that_is_not_here_has_no_result(store: Store) -> None:
    with pytest.raises(Failure) as failure:
        store.hand_over(given_out("elsewhere"))
    assert failure.value.code is FailureCode.RESULT_GONE


def test_the_day_s_list_holds_what_was_received_and_what_was_collected(store: Store) -> None:
    store.record_reception(reception("old", received_at=AT - dt.timedelta(days=5)))
    store.record_reception(reception("older", received_at=AT - dt.timedelta(days=6)))
    store.record_reception(reception("today"))
    store.hand_over(given_out("old"))
    assert [row.id for row in store.receptions_of(AT.date())] == ["old", "today"]
    assert [row.id for row in store.waiting_results()] == ["older", "today"]


def test_the_trail_tells_of_both_without_names(store: Store) -> None:
    store.record_reception(reception())
    store.hand_over(given_out())
    kinds = [row[0] for row in store.database.execute("SELECT kind FROM audit ORDER BY seq")]
    assert kinds == ["reception_recorded", "result_handed_over"]
    trail = str(store.database.execute("SELECT * FROM audit").fetchall())
    assert "Mẫu" not in trail and "990085000123" not in trail
    assert store.audit_broken_at() is None


def test_no_reception_is_lost_when_numbers_collide(store: Store) -> None:
    """The file itself forbids two receptions with one number, whatever a program does."""
    store.record_reception(reception("a"))
    with pytest.raises(Exception, match="UNIQUE"):
        store.database.execute(
            "INSERT INTO receptions SELECT 'b', day, station, number, staff, received_at, due, "
            "procedure_code, procedure_name, applicant_number, applicant_name, identified_by, "
            "provisional, proof FROM receptions"
        )


def test_lists_of_thousands_are_read_whole(store: Store) -> None:
    for count in range(1200):
        store.record_reception(reception(f"r{count:04d}"))
    rows = store.waiting_results()
    assert len(rows) == 1200
    assert all(len(row.proxies) == 2 for row in rows)


def test_going_back_to_a_copy_loses_no_reception(path: Path) -> None:
    database = open_database(path, KEY)
    store = Store(database)
    store.record_reception(reception("before"))
    make_copy(database, path, AT)
    store.record_reception(reception("after"))
    store.hand_over(given_out("before"))
    database.close()
    recover(path, KEY, AT + dt.timedelta(hours=1))
    database = open_database(path, KEY)
    rows = {row.id: row for row in Store(database).receptions_of(AT.date())}
    assert set(rows) == {"before", "after"}
    assert rows["before"].handed_over is not None and rows["after"].handed_over is None
    assert {proxy.number for proxy in rows["after"].proxies} == {"990190000456", "990190000457"}
    assert Store(database).record_reception(reception("next")).number == 3
    database.close()
