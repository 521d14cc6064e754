"""Transfer forms, appointments, what a card is worth, who is called first – counted by hand on a calendar."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.benefits import card_percent, covered_on, exempt, level_is_usual, read_benefits
from app.rules.case import CareCase, Facility, Level
from app.rules.dated import Dated
from app.rules.forms import FormEnd, appointment_valid, form_rules, read_form_rules, transfer_end
from app.rules.priority import ages_years, priority_groups, read_groups
from app.rules.suggest import suggest
from domain.coverage import InsuranceCard
from domain.failure import Failure, FailureCode
from domain.person import PartialDate

DAY = dt.date(2026, 11, 22)


@pytest.mark.parametrize(
    ("signed_on", "last_day", "certain"),
    [
        ("2026-11-06", "2026-11-20", True),  # Friday; two plain weeks
        ("2026-11-07", "2026-11-20", True),  # Saturday
        ("2026-11-08", "2026-11-20", True),  # Sunday
        ("2026-11-09", "2026-11-23", True),
        ("2026-04-24", "2026-05-13", True),  # Hùng Kings' day moved to 27/04, 30/04, 01/05
        ("2026-02-12", "2026-03-05", True),  # Tết 16–20/02
        ("2025-04-24", "2025-05-12", True),  # Saturday 26/04 worked for Friday 02/05
        ("2026-12-17", "2026-12-31", True),
        ("2026-12-18", "2027-01-01", False),  # the holidays of 2027 are not announced
    ],
)
def test_ten_working_days(signed_on: str, last_day: str, certain: bool) -> None:
    end = transfer_end(dt.date.fromisoformat(signed_on), annex_three=False)
    assert end == FormEnd(dt.date.fromisoformat(last_day), certain)


@pytest.mark.parametrize(
    ("signed_on", "last_day"),
    [("2025-11-23", "2026-11-22"), ("2026-01-01", "2026-12-31"), ("2028-02-29", "2029-02-28")],
)
def test_a_year_for_annex_three(signed_on: str, last_day: str) -> None:
    end = transfer_end(dt.date.fromisoformat(signed_on), annex_three=True)
    assert end == FormEnd(dt.date.fromisoformat(last_day), certain=True)


def test_a_form_signed_before_the_rules() -> None:
    end = transfer_end(dt.date(2024, 12, 31), annex_three=False)
    assert end.valid_on(dt.date(2025, 1, 2), dt.date(2024, 12, 31)) is None


def test_validity_of_a_form() -> None:
    signed_on = dt.date(2026, 10, 23)
    end = transfer_end(signed_on, annex_three=False)
    days = [signed_on - dt.timedelta(days=1), signed_on, dt.date(2026, 11, 6), dt.date(2026, 11, 7)]
    assert [end.valid_on(day, signed_on) for day in days] == [False, True, True, False]


def test_where_holidays_are_not_known_the_end_is_open() -> None:
    signed_on = dt.date(2026, 12, 28)
    end = transfer_end(signed_on, annex_three=False)
    assert end.last_day is not None
    assert end.valid_on(end.last_day, signed_on) is True
    assert end.valid_on(end.last_day + dt.timedelta(days=1), signed_on) is None


@given(st.dates(dt.date(2025, 1, 1), dt.date(2026, 12, 1)))
def test_ten_working_days_take_two_to_five_weeks(signed_on: dt.date) -> None:
    last_day = transfer_end(signed_on, annex_three=False).last_day
    assert last_day is not None
    assert dt.timedelta(days=11) <= last_day - signed_on <= dt.timedelta(days=35)  # 11: over a Saturday that is worked


def test_days_worked_in_exchange() -> None:
    """Friday 2 January 2026 is off, Saturday 10 January is worked for it; 31 August and 22 August alike."""
    assert transfer_end(dt.date(2025, 12, 31), annex_three=False) == FormEnd(dt.date(2026, 1, 15), certain=True)
    assert transfer_end(dt.date(2026, 8, 20), annex_three=False) == FormEnd(dt.date(2026, 9, 7), certain=True)


def test_a_holiday_nobody_has_seen_the_law_of_leaves_the_last_day_open() -> None:
    """24 November 2026: the tenth working day is one of two."""
    signed_on = dt.date(2026, 11, 20)
    end = transfer_end(signed_on, annex_three=False)
    assert end == FormEnd(dt.date(2026, 12, 7), False, dt.date(2026, 12, 4), dt.date(2026, 12, 7))
    days = [dt.date(2026, 12, day) for day in (4, 5, 7, 8)]
    assert [end.valid_on(day, signed_on) for day in days] == [True, None, None, False]
    confirmed = replace(form_rules(), unconfirmed=frozenset())
    assert transfer_end(signed_on, annex_three=False, rules=confirmed) == FormEnd(dt.date(2026, 12, 7), certain=True)


def test_an_appointment_counts_once() -> None:
    assert appointment_valid(used_on=None)
    assert not appointment_valid(used_on=DAY)


@pytest.mark.parametrize(
    ("code", "percent"),
    [("CC1", 100), ("HN2", 100), ("HT3", 95), ("DN4", 80), ("CA5", 100), ("ZZ4", 80), ("DN6", None), ("DN0", None)],
)
def test_card_percent(code: str, percent: int | None) -> None:
    assert card_percent(InsuranceCard(code + "999900000001"), DAY) == percent


@pytest.mark.parametrize("code", ["", "9900000001", "990085000123", "DN4"])
def test_no_percent_without_a_level(code: str) -> None:
    assert card_percent(InsuranceCard(code), DAY) is None


def test_usual_levels() -> None:
    cards = [InsuranceCard(code + "999900000001") for code in ("DN4", "DN3", "TE1", "ZZ4")]
    assert [level_is_usual(card) for card in cards] == [True, False, True, None]
    assert len(read_benefits().usual_levels) == 43


def test_grace_needs_an_admission_while_valid() -> None:
    card = InsuranceCard("DN4999900000001", dt.date(2026, 1, 1), dt.date(2026, 11, 7))
    admitted = [None, dt.date(2026, 11, 7), dt.date(2026, 11, 8), dt.date(2025, 12, 31)]
    assert [covered_on(card, DAY, day) for day in admitted] == [False, True, False, False]


def test_exemption_before_any_salary_is_known() -> None:
    assert exempt(dt.date(2020, 1, 1), 10**9, dt.date(2022, 1, 1)) is None
    assert exempt(None, 10**9, DAY) is False


def test_dated_values() -> None:
    value = Dated(((dt.date(2026, 1, 1), 1), (dt.date(2026, 7, 1), 2)))
    days = [dt.date(2025, 12, 31), dt.date(2026, 1, 1), dt.date(2026, 6, 30), dt.date(2026, 7, 1)]
    assert [value.on(day) for day in days] == [None, 1, 1, 2]


@pytest.mark.parametrize(
    ("birth", "ages"),
    [
        ("22/11/1951", (75, 75)),
        ("23/11/1951", (74, 74)),
        ("1951", (74, 75)),
        ("11/1951", (74, 75)),
        ("10/1951", (75, 75)),
        ("29/02/2020", (6, 6)),
    ],
)
def test_ages(birth: str, ages: tuple[int, int]) -> None:
    assert ages_years(PartialDate.parse(birth), DAY) == ages


@pytest.mark.parametrize(
    ("birth", "flags", "object_code", "groups"),
    [
        ("02/09/1985", set(), "DN", ()),
        ("22/11/1951", set(), "HT", ("elderly",)),
        ("1951", set(), "HT", ("elderly",)),
        ("23/11/2020", set(), "TE", ("child",)),
        ("22/11/2020", set(), "", ()),
        ("02/09/1990", {"pregnant", "disabled"}, "DN", ("pregnant", "disabled")),
        ("02/09/1940", {"emergency"}, "CC", ("emergency", "elderly", "merit")),
    ],
)
def test_priority(birth: str, flags: set[str], object_code: str, groups: tuple[str, ...]) -> None:
    found = priority_groups(DAY, PartialDate.parse(birth), flags=frozenset(flags), object_code=object_code)
    assert found == groups


def test_priority_of_nobody_known() -> None:
    assert priority_groups(DAY, None, flags=frozenset({"emergency"})) == ("emergency",)


@pytest.mark.parametrize("read", [read_benefits, read_form_rules, read_groups])
@pytest.mark.parametrize("text", ["", "= =", "level = 1", "transfer = 1", "group = 1", "[[group]]", "[[level]]"])
def test_broken_files_are_failures(read: object, text: str) -> None:
    assert callable(read)
    with pytest.raises(Failure) as caught:
        read(text)
    assert caught.value.code is FailureCode.SETTINGS_INVALID


def test_a_card_whose_dates_cannot_be_read_names_a_code_and_no_money() -> None:
    card = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), facility_code="99001", unread_dates="31/02/2027")
    case = CareCase(dt.date(2026, 11, 22), Facility("99001", Level.BASIC, 40), card)
    found = suggest(case)
    assert (found.code, found.fund_percent, found.certain, "insured" in found.missing) == ("1.1", None, False, True)
    assert suggest(replace(case, card=replace(card, unread_dates=""))).fund_percent == 80
