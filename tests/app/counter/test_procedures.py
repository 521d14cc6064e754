"""The list of procedures and the day of the result."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from app.counter.procedures import due_date, load_procedures, read_procedures
from domain.failure import Failure, FailureCode

FRIDAY = dt.date(2026, 11, 20)
OWN = '[[procedure]]\ncode = "A"\nname = "Thủ tục A"\ndays = 2\n'


def test_the_examples_can_be_chosen() -> None:
    procedures = load_procedures()
    assert len(procedures.listed) >= 5
    assert procedures.of("HT-01") is procedures.listed[0]
    assert procedures.of("none") is None


def test_an_office_has_its_own_list(tmp_path: Path) -> None:
    (tmp_path / "procedures.toml").write_text(OWN + '\n[[procedure]]\ncode = "B"\nname = "B"\ndays = 0\n', "utf-8")
    assert [procedure.code for procedure in load_procedures(tmp_path).listed] == ["A", "B"]


def test_a_result_is_not_due_on_a_public_holiday_unless_the_office_has_its_own() -> None:
    tuesday = dt.date(2026, 9, 1)
    public = read_procedures(OWN).holidays
    assert tuesday in public and tuesday in load_procedures().holidays
    assert due_date(dt.date(2026, 8, 28), 2, public) == dt.date(2026, 9, 4), "31 August to 2 September are off"
    assert read_procedures("holidays = [2026-11-23]\n" + OWN).holidays == {dt.date(2026, 11, 23)}
    assert not read_procedures("holidays = []\n" + OWN).holidays


@pytest.mark.parametrize(
    "text",
    [
        "",
        "not toml [",
        "procedure = 3",
        OWN + OWN,
        OWN.replace("2", "-1"),
        OWN.replace("2", "1000"),
        OWN.replace("2", "true"),
        OWN.replace("2", '"2"'),
        OWN.replace('"A"', '""'),
        OWN.replace('"A"', "7"),
        'holidays = ["tomorrow"]\n' + OWN,
        "holidays = 3\n" + OWN,
    ],
)
def test_a_list_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(Failure) as failure:
        read_procedures(text)
    assert failure.value.code is FailureCode.SETTINGS_INVALID


@pytest.mark.parametrize(
    ("received", "days", "due"),
    [
        (FRIDAY, 0, FRIDAY),
        (FRIDAY, 1, dt.date(2026, 11, 23)),
        (dt.date(2026, 11, 21), 0, dt.date(2026, 11, 23)),
        (dt.date(2026, 11, 22), 1, dt.date(2026, 11, 24)),
        (dt.date(2026, 11, 16), 5, dt.date(2026, 11, 23)),
        (dt.date(2026, 12, 31), 1, dt.date(2027, 1, 4)),
    ],
)
def test_working_days(received: dt.date, days: int, due: dt.date) -> None:
    assert due_date(received, days, frozenset({dt.date(2027, 1, 1)})) == due


def test_holidays_are_read_as_dates_or_as_text() -> None:
    procedures = read_procedures('holidays = [2027-01-01, "2027-02-05"]\n' + OWN)
    assert procedures.holidays == {dt.date(2027, 1, 1), dt.date(2027, 2, 5)}
