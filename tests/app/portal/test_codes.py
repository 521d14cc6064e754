"""The code table against the letter's own list (coverage-portal.md §1.5)."""

from __future__ import annotations

import pytest

from app.portal.codes import OFFICIAL, meaning
from domain.coverage import AnswerClass
from domain.failure import FailureCode

# the letter's groups, typed from it and not from the table under test
GROUPS = {
    "ok": ["000"],
    "ok_check_paper": ["001", "002"],
    "new_card": ["003"],
    "ok_new_card": ["004"],
    "not_covered": ["010", "050", "110", "120", "121", "122", "123", "124", "130"],
    "input": ["051", "052", "053", "060", "061", "070", "205"],
    "set_up": ["054", "055"],
    "temporary": ["100", "101"],
    "account": ["401"],
}


@pytest.mark.parametrize(("group", "code"), [(group, code) for group, codes in GROUPS.items() for code in codes])
def test_each_official_code_is_in_its_group(group: str, code: str) -> None:
    assert meaning(code)[0] == group


def test_the_official_list_is_complete() -> None:
    assert set(OFFICIAL) == {code for codes in GROUPS.values() for code in codes}
    assert len(OFFICIAL) == 26


@pytest.mark.parametrize("code", ["", "777", "0", "8888", "lỗi"])
def test_unknown_codes_are_temporary(code: str) -> None:
    assert meaning(code) == (AnswerClass.TEMPORARY, FailureCode.PORTAL_UNKNOWN_CODE)


def test_only_plain_ok_has_no_failure_code() -> None:
    assert [code for code in OFFICIAL if meaning(code)[1] is None] == ["000"]
