"""The worked cases of tests/cases/terms.csv, each with its clause; expectations are worked by hand from the annex."""

from __future__ import annotations

import csv
import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.rules.case import CareCase, Facility, FormerRank, Level, Pickup, Setting
from app.rules.suggest import suggest
from app.rules.terms import read_terms, terms
from app.texts import LANGUAGES
from domain.coverage import InsuranceCard
from domain.failure import Failure, FailureCode

HOUSE = "99001"
CASES = Path(__file__).parents[2] / "cases" / "terms.csv"
YES_NO = {"yes": True, "no": False, "": None, "unknown": None}


def worked_cases() -> list[dict[str, str]]:
    with CASES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def case_of(row: dict[str, str]) -> CareCase:
    grounds = set(row["grounds"].split())
    pickups = [name.removeprefix("pickup_") for name in grounds if name.startswith("pickup_")]
    card = InsuranceCard(row["card"], day(row["valid_from"]), day(row["valid_to"]), row["registered"])
    return CareCase(
        day=dt.date.fromisoformat(row["day"]),
        facility=Facility(
            code=HOUSE,
            level=Level(row["level"]) if row["level"] else None,
            points=int(row["points"]) if row["points"] else None,
            provisional=YES_NO[row["provisional"]],
            former=FormerRank(row["former"]) if row["former"] else None,
            commune=YES_NO[row["commune"]],
        ),
        card=card if row["card"] else None,
        insured=YES_NO[row["insured"]],
        admitted_on=day(row["admitted"]),
        setting=Setting(row["setting"]) if row["setting"] else None,
        living_area=row["area"],
        transfer="transfer" in grounds,
        appointment="appointment" in grounds,
        moved="moved" in grounds,
        organ_donor="organ_donor" in grounds,
        newborn="newborn" in grounds,
        emergency="emergency" in grounds,
        annex_one=None if "annex_one_unknown" in grounds else "annex_one" in grounds,
        annex_two=None if "annex_two_unknown" in grounds else "annex_two" in grounds,
        pickup=Pickup(pickups[0]) if pickups else Pickup.NO,
        withdraw="withdraw" in grounds,
        five_years_on=day(row["five_years"]),
        co_paid_vnd=int(row["co_paid"]) if row["co_paid"] else None,
    )


@pytest.mark.parametrize("row", worked_cases(), ids=lambda row: row["id"])
def test_worked_case(row: dict[str, str]) -> None:
    found = suggest(case_of(row))
    percent = float(row["percent"]) if row["percent"] else None
    assert (found.code, found.fund_percent) == (row["code"], percent), row["what"]
    assert found.missing == tuple(row["missing"].split()), row["what"]
    assert found.certain is (row["missing"] == "" and row["code"] != "")


def test_the_table_is_large_enough_and_names_its_clauses() -> None:
    rows = worked_cases()
    assert len(rows) >= 150
    assert all(row["clause"] and row["what"] for row in rows)
    assert len({tuple(value for name, value in row.items() if name not in {"id", "what"}) for row in rows}) == len(rows)


def test_every_code_of_the_annex_is_worked() -> None:
    assert {rule.code for rule in terms().rules} == {row["code"] for row in worked_cases()} - {""}


def test_suggestions_explain_themselves() -> None:
    for row in worked_cases():
        found = suggest(case_of(row))
        assert bool(found.code) == bool(found.words) == bool(found.clause)
        assert all(found.words[language] for language in LANGUAGES if found.code)


def test_rules_that_share_a_code_say_what_each_of_them_is() -> None:
    """3.1 pays inpatients 40 % and outpatients nothing: the sentence is the one of the rule that applies."""
    said = {suggest(case_of(row)).words["en"] for row in worked_cases() if row["code"] == "3.1"}
    assert {words.split(",")[0] for words in said} == {"Self-referred inpatient", "Self-referred outpatient"}


def test_the_higher_share_and_what_else_applies() -> None:
    """Basic level, formerly district, 60 points: 1.13 comes first in the annex, 3.3 pays more."""
    (row,) = (
        row
        for row in worked_cases()
        if row["what"].startswith("outpatient, basic 60 points formerly district, level 4")
    )
    assert (suggest(case_of(row)).code, suggest(case_of(row)).also) == ("3.3", ("1.13",))


def test_a_card_whose_letters_and_level_do_not_go_together_is_noted() -> None:
    row = {**worked_cases()[0], "card": "DN1999900000001"}
    assert suggest(case_of(row)).notes == ("unusual_level",)
    assert suggest(case_of({**row, "card": "ZZ1999900000001"})).notes == ()


def test_the_exemption_is_noted() -> None:
    (row,) = (row for row in worked_cases() if row["what"].startswith("five years reached today"))
    assert suggest(case_of(row)).notes == ("exempt",)


optional_flag = st.none() | st.booleans()
facilities = st.builds(
    Facility,
    code=st.just(HOUSE),
    level=st.none() | st.sampled_from(Level),
    points=st.none() | st.integers(-5, 105),
    provisional=optional_flag,
    former=st.none() | st.sampled_from(FormerRank),
    commune=optional_flag,
)
codes = st.text(max_size=16) | st.from_regex(r"[A-Z]{2}[0-9]\d{12}", fullmatch=True)
cases = st.builds(
    CareCase,
    day=st.dates(dt.date(2024, 1, 1), dt.date(2035, 1, 1)),
    facility=facilities,
    card=st.none() | st.builds(InsuranceCard, code=codes, facility_code=st.sampled_from(["", HOUSE, "99002"])),
    insured=optional_flag,
    setting=st.none() | st.sampled_from(Setting),
    living_area=st.sampled_from(["", "K1", "x"]),
    transfer=st.booleans(),
    moved=st.booleans(),
    emergency=st.booleans(),
    newborn=st.booleans(),
    annex_one=optional_flag,
    annex_two=optional_flag,
    pickup=st.sampled_from(Pickup),
    withdraw=st.booleans(),
)


@given(cases)
def test_no_case_crashes_or_invents(case: CareCase) -> None:
    found = suggest(case)
    assert found.certain is (not found.missing and bool(found.code))
    if found.fund_percent is not None:
        assert 0 <= found.fund_percent <= 100
        assert found.table_percent is not None
        assert case.insured is not None
    if found.fund_percent and found.card_percent is None:
        assert found.code == "1.2"  # the whole cost: the one rate that needs no card level


@given(cases)
def test_finding_out_never_contradicts_what_was_certain(case: CareCase) -> None:
    """Once certain, no value of an unknown fact changes code or money."""
    found = suggest(case)
    for name in ("annex_one", "annex_two"):
        for value in (True, False):
            if found.certain and getattr(case, name) is None:
                told = suggest(replace(case, **{name: value}))
                assert (told.code, told.fund_percent) == (found.code, found.fund_percent)


@pytest.mark.parametrize(
    "text",
    ["", "[[rule]]", "in_force = 1", "in_force = 2025-07-01\n[[rule]]\ncode = '1'", "= ="],
)
def test_a_broken_file_is_a_failure(text: str) -> None:
    with pytest.raises(Failure) as caught:
        read_terms(text)
    assert caught.value.code is FailureCode.SETTINGS_INVALID
