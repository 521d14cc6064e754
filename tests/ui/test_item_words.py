"""Work items in words: no receptionist has to know what 010 or HTTP 422 is."""

from __future__ import annotations

import re

import pytest

from app.desk.memory import PARKED, UNCHECKED, OpenItem
from app.portal.check_in.rules import TABLE, problems
from app.portal.codes import OFFICIAL, UNOFFICIAL
from app.texts import LANGUAGES
from domain.failure import FailureCode
from ui.item_words import answered, refusal, sides
from ui.sample_memory import SampleMemory
from ui.style.look import Look

VISIT = SampleMemory().open_items()[0].visit


def look(language: str) -> Look:
    return Look.of(language, dark=False)


def item(kind: str, **detail: str) -> OpenItem:
    return OpenItem(1, kind, detail, VISIT.arrived_at, VISIT)


def words(text: str) -> str:
    """What is left without the codes in brackets."""
    return re.sub(r"[(（].*?[)）]", "", text)


def test_what_was_assumed_and_what_turned_out() -> None:
    told = sides(item("coverage_lost", ours="000", theirs="010"), look("vi"))
    assert re.fullmatch(r"[^(]+ \(000\) → [^(]+hết hạn[^(]* \(010\)", told)
    assert (
        sides(item("validity_changed", ours="2026-12-31", theirs="2027-06-30"), look("vi")) == "31/12/2026 → 30/06/2027"
    )
    assert sides(item("facility_changed", ours="99001", theirs="99002"), look("en")) == "99001 → 99002"
    assert sides(item("terms_changed", ours="1.1: 80 %", theirs="1.1: 100 %"), look("ja")) == "1.1: 80 % → 1.1: 100 %"
    assert sides(item("not_on_day", ours="2026-11-22", theirs="2026-11-25"), look("vi")) == "22/11/2026 → 25/11/2026"
    assert sides(item("case"), look("vi")) == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "kind",
    [
        *("case", "identity_later", "terms_changed", "coverage_lost", "coverage_found", "data_differs", "not_on_day"),
        *("card_changed", "validity_changed", "facility_changed", PARKED, UNCHECKED),
    ],
)
def test_every_kind_of_item_has_words(kind: str, language: str) -> None:
    assert look(language).texts.has(f"people.cases.{kind}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", ["", "777", *OFFICIAL, *UNOFFICIAL])
def test_every_answer_code_has_words(code: str, language: str) -> None:
    told = words(answered(code, look(language)))
    assert any(letter.isalpha() for letter in told) and code not in told.split()


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        ("HTTP 422", "the receiver does not take these data (HTTP 422)"),
        ("HTTP 404", "wrong address of the receiver, tell the administrator (HTTP 404)"),
        ("HTTP 302", "wrong address of the receiver, tell the administrator (HTTP 302)"),
        ("code 205", "the insurer does not take the message (code 205)"),
        ("MA_DOITUONG_KCB: missing", "object code of care missing"),
        (
            "NGAY_SINH: time_of_birth, MA_DKBD: goes_with",
            "the child's time of birth missing, registered facility missing",
        ),
        ("MA_LOAI_KCB: form", "MA_LOAI_KCB not in the right form"),
        ("KeyError", "refused (KeyError)"),
        ("", "refused ()"),
    ],
)
def test_why_something_was_refused(reason: str, said: str) -> None:
    assert refusal(reason, look("en")).startswith(said)
    assert sides(item(PARKED, theirs=reason), look("en")).startswith(said)


def test_an_insurer_silent_all_day_is_told_by_its_failure() -> None:
    told = sides(item(UNCHECKED, theirs=FailureCode.PORTAL_TIMEOUT.value), look("vi"))
    assert told.endswith("(B-102)") and len(words(told)) > 10


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_problem_of_the_check_in_table_has_words(language: str) -> None:
    found = {problem.what for problem in problems(dict.fromkeys(TABLE, "x" * 5000))}
    found |= {problem.what for problem in problems({})} | {"time_of_birth", "order", "goes_with", "not_in_list"}
    for what in found:
        assert f": {what}" not in refusal(f"HO_TEN: {what}", look(language)), what
