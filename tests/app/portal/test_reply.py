"""Parsing of replies: the documented example, and whatever else a server may send."""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.portal.reply import answer, fields_of
from domain.coverage import AnswerClass, CoverageAnswer
from domain.failure import FailureCode

ASKED_AT = dt.datetime(2026, 11, 22, 7, 12, tzinfo=dt.UTC)

# field names and forms of coverage-portal.md §1.4; an invented person
EXAMPLE: dict[str, Any] = {
    "maKetQua": "000",
    "ghiChu": "Thẻ còn giá trị sử dụng!",
    "maThe": "DN4999900000001",
    "hoTen": "NGUYỄN VĂN MẪU",
    "ngaySinh": "02/09/1985",
    "gioiTinh": "Nam",
    "diaChi": "Phường Thử Nghiệm",
    "maDKBD": "99001",
    "gtTheTu": "01/01/2026",
    "gtTheDen": "31/12/2026",
    "maKV": "K1",
    "ngayDu5Nam": "01/01/2028",
    "maSoBHXH": "9900000001",
    "maTheCu": None,
    "maTheMoi": None,
    "gtTheTuMoi": None,
    "gtTheDenMoi": None,
    "maDKBDMoi": None,
    "tenDKBDMoi": None,
    "dsLichSuKCB2018": None,
}


def parsed(reply: Any) -> CoverageAnswer:
    body = json.dumps(reply).encode()
    fields = fields_of(body)
    assert fields is not None
    return answer(fields, asked_at=ASKED_AT, duration_ms=1.0, raw=body.decode())


def test_the_documented_example() -> None:
    found = parsed(EXAMPLE)
    assert (found.code, found.answer_class, found.failure) == ("000", AnswerClass.OK, None)
    assert found.asked_at == ASKED_AT
    assert found.coverage is not None
    card = found.coverage.card
    assert (card.code, card.facility_code, card.benefit_level) == ("DN4999900000001", "99001", 4)
    assert (card.valid_from, card.valid_to) == (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert found.coverage.five_years_on == dt.date(2028, 1, 1)
    assert found.coverage.living_area == "K1"
    assert found.coverage.new_card is None


def test_keys_are_read_without_case() -> None:
    shouted = parsed({key.upper(): value for key, value in EXAMPLE.items()})
    assert shouted.coverage is not None
    assert shouted.coverage.name == "NGUYỄN VĂN MẪU"


def test_no_end_date_is_not_an_ended_card() -> None:
    found = parsed({**EXAMPLE, "gtTheDen": ""})
    assert found.coverage is not None
    assert found.coverage.card.valid_on(dt.date(2099, 1, 1))


def test_a_new_card_with_its_own_validity() -> None:
    new = {"maTheMoi": "HT3999900000002", "gtTheTuMoi": "01/11/2026", "gtTheDenMoi": "31/10/2027", "maDKBDMoi": "99002"}
    found = parsed({**EXAMPLE, "maKetQua": "003", **new})
    assert found.answer_class is AnswerClass.NEW_CARD
    assert found.coverage is not None
    assert found.coverage.new_card is not None
    assert found.coverage.new_card.valid_from == dt.date(2026, 11, 1)
    assert found.coverage.new_card.facility_code == "99002"


def test_code_sent_as_a_number_keeps_its_zeros() -> None:
    assert parsed({"maKetQua": 50}).failure is FailureCode.COVERAGE_NOT_FOUND


def test_decomposed_text_comes_out_composed() -> None:
    found = parsed({**EXAMPLE, "hoTen": "TRẦN"})
    assert found.coverage is not None
    assert found.coverage.name == "TRẦN"


@pytest.mark.parametrize("code", ["000", "003", "004"])
def test_covered_without_a_card_is_no_verdict(code: str) -> None:
    found = parsed({"maKetQua": code})
    assert (found.answer_class, found.failure) == (AnswerClass.TEMPORARY, FailureCode.PORTAL_UNKNOWN_CODE)


@pytest.mark.parametrize(
    "date",
    [
        "02/01/2026",
        "2/1/2026",
        "02-01-2026",
        "2026-01-02",
        "2026-01-02T00:00:00Z",
        "20260102",
        20260102,
        "202601020000",
    ],
)
def test_a_date_however_it_is_written(date: Any) -> None:
    found = parsed({**EXAMPLE, "gtTheTu": date})
    assert found.coverage is not None
    assert found.coverage.card.valid_from == dt.date(2026, 1, 2)


@pytest.mark.parametrize("date", ["31/02/2026", "2026-13-01", "00/00/0000", "01/01/26", 20261301, None, [], {}, "  "])
def test_a_date_that_is_none_is_absent(date: Any) -> None:
    found = parsed({**EXAMPLE, "gtTheTu": date})
    assert found.coverage is not None
    assert found.coverage.card.valid_from is None


@pytest.mark.parametrize(
    "body", [b"", b"<html></html>", b"[]", b'"000"', b"12", b"null", b'{"maKetQua":"000', b"[" * 100_000, b"\xff\xfe"]
)
def test_no_object_is_no_reply(body: bytes) -> None:
    assert fields_of(body) is None


@pytest.mark.parametrize("field", ["gtTheTu", "gtTheDen"])
@pytest.mark.parametrize("written", ["31/02/2026", "hết năm", "2026-13-01"])
def test_a_date_that_trips_us_up_is_no_card_without_an_end(field: str, written: str) -> None:
    day = dt.date(2026, 11, 22)
    found = parsed({**EXAMPLE, field: written})
    assert found.coverage is not None
    assert (found.coverage.card.unread_dates, found.coverage.card.valid_on(day)) == (written, None)
    other = {"gtTheTu": "01/01/2027", "gtTheDen": "01/01/2026"}
    ended = parsed({**EXAMPLE, **other, field: written})
    assert ended.coverage is not None
    assert ended.coverage.card.valid_on(day) is False, "the other date decides"
    for nothing in ("", "-", None, "  "):
        open_end = parsed({**EXAMPLE, field: nothing})
        assert open_end.coverage is not None
        assert open_end.coverage.card.valid_on(day) is True


def test_byte_order_mark_and_foreign_bytes_leave_the_code_readable() -> None:
    assert fields_of('\ufeff{"maKetQua":"050"}'.encode()) == {"maketqua": "050"}
    assert fields_of('{"maKetQua":"050","ghiChu":"thẻ"}'.encode("cp1258", "replace")) is not None
    assert (fields_of(b'{"maKetQua":"050","ghiChu":"\xe1\xba"}') or {})["maketqua"] == "050"


JSON = st.none() | st.booleans() | st.floats() | st.integers() | st.text(max_size=12) | st.lists(st.text(max_size=3))


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(sorted(EXAMPLE)), JSON))
def test_no_shape_of_reply_raises(reply: dict[str, Any]) -> None:
    found = parsed(reply)
    assert found.answer_class in AnswerClass
    assert found.raw


@given(st.binary(max_size=200))
def test_no_bytes_raise(body: bytes) -> None:
    assert fields_of(body) is None or isinstance(fields_of(body), dict)


def test_what_a_server_loses_or_adds_when_it_writes_numbers_and_codes() -> None:
    odd = {"maKetQua": 0.0, "maThe": "dn 4 99 990 0000001", "maDKBD": 1001, "maSoBHXH": 100000001, "maKV": "k1"}
    found = parsed({**EXAMPLE, **odd})
    assert found.coverage is not None
    card = found.coverage.card
    assert (found.code, card.code, card.facility_code) == ("000", "DN4999900000001", "01001")
    assert (found.coverage.insurance_number, found.coverage.living_area) == ("0100000001", "K1")


def test_nobody_reads_a_sentence_of_megabytes() -> None:
    found = parsed({**EXAMPLE, "ghiChu": "x" * 3_000_000, "hoTen": "NGUYỄN " * 5000})
    assert found.coverage is not None
    assert (len(found.note), len(found.coverage.name) <= 300) == (2000, True)


def test_half_a_surrogate_can_be_stored() -> None:
    found = parsed({**EXAMPLE, "hoTen": "\ud83d MẪU"})
    assert found.coverage is not None
    assert found.coverage.name.encode("utf-8")
