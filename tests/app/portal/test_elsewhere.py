"""Other facilities' checks, stays and co-payments, over the simulated portal's sockets; and the warnings from them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.portal.client import PortalClient
from app.portal.elsewhere import _but_diagnoses, co_payment, history
from app.portal.told_elsewhere import Check, Stay, checks_in
from app.portal.warned import Warned, warnings
from domain.clinic_time import CLINIC_TIME
from domain.coverage import AnswerClass, Asked, CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode

QueryOf = Callable[..., CoverageQuery]
NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]

NUMBER = "990085000123"
NOW = dt.datetime(2026, 11, 22, 9, 0, tzinfo=CLINIC_TIME)


def at(hour: int, day: int = 22) -> dt.datetime:
    return dt.datetime(2026, 11, day, hour, 0, tzinfo=CLINIC_TIME)


@pytest.fixture
def facts(control: Control) -> Any:
    yield lambda **lists: control("facts", number=NUMBER, **lists)
    control("facts", number=NUMBER)


def test_recent_checks_of_others(new_client: NewClient, query_of: QueryOf, facts: Any) -> None:
    rows = [
        {"userKT": "99002_BV", "thoiGianKT": "202611220805", "thongBao": "…", "maLoi": "000"},
        {"USERKT": "99003_BV", "THOIGIANKT": "202611220830"},
        {"userKT": "99004_BV", "thoiGianKT": "hôm qua"},
        "rác",
        None,
    ]
    facts(checks=rows)
    found = checks_in(new_client().look_up(query_of("insured")))
    assert [check.facility_code for check in found] == ["99003", "99002"]
    assert found[1].at == dt.datetime(2026, 11, 22, 8, 5, tzinfo=CLINIC_TIME)


def test_no_checks_in_an_answer_without_a_reply() -> None:
    assert checks_in(CoverageAnswer("", AnswerClass.TEMPORARY, NOW)) == ()


def test_history(new_client: NewClient, query_of: QueryOf, facts: Any, control: Control) -> None:
    facts(
        stays=[
            {"maHoSo": "1", "maCSKCB": "99002", "ngayVao": "202611200700", "ngayRa": "202611201600", "tenBenh": "x"},
            {"maHoSo": "2", "maCSKCB": "99003", "tenCSKCB": "Bệnh viện Mẫu", "ngayVao": "202611210700", "ngayRa": ""},
            {"maHoSo": "3", "ngayVao": ""},
        ]
    )
    found = history(new_client().session, query_of("insured"))
    assert found == (
        Stay("99003", "Bệnh viện Mẫu", at(7, 21), None),
        Stay("99002", "", at(7, 20), at(16, 20)),
    )
    assert control("requests")[-1]["type"] == "application/x-www-form-urlencoded"


def test_what_somebody_is_ill_with_elsewhere_is_not_kept(new_client: NewClient, query_of: QueryOf, facts: Any) -> None:
    """Law 91/2025: no more than necessary. The rest of the reply is kept as it came."""
    facts(stays=[{"maCSKCB": "99002", "ngayVao": "202611200700", "tenBenh": 'J18 "viêm phổi"\\'}, {"TENBENH": "I10"}])
    kept: list[Asked] = []
    assert history(new_client().session, query_of("insured"), kept.append)
    (asked,) = kept
    assert "99002" in asked.raw and "202611200700" in asked.raw and "…" in asked.raw
    assert not any(word in asked.raw for word in ("viêm", "J18", "I10"))
    cut = replace(asked, raw='{"dsLichSuKCB2025":[{"maCSKCB":"99002","tenBenh":"viêm ph')
    _but_diagnoses(kept.append)(cut)
    assert kept[-1].raw == '{"dsLichSuKCB2025":[{"maCSKCB":"99002","tenBenh":"…"'


def test_no_history(new_client: NewClient, query_of: QueryOf) -> None:
    assert history(new_client().session, query_of("insured")) == ()


def test_history_refused(new_client: NewClient, query_of: QueryOf) -> None:
    with pytest.raises(Failure) as caught:
        history(new_client(staff_number="099085000002").session, query_of("insured"))
    assert caught.value.code is FailureCode.PORTAL_SERVER_ERROR


@pytest.mark.parametrize("amounts", [[120000, 4300000, 950000], ["120000", "4300000.0", "950.000"], ["4.300.000"]])
def test_co_payment_is_the_greatest_running_total(
    amounts: list[Any], new_client: NewClient, query_of: QueryOf, facts: Any
) -> None:
    facts(co_payments=[{"tBNCCTLuyKe": amount, "tBNCCTMCCT": 1} for amount in amounts])
    found = co_payment(new_client().session, query_of("insured"))
    assert found is not None
    assert found.total_vnd == 4_300_000
    assert found.as_of.startswith("Dữ liệu tính đến")


def test_what_was_paid_last_year_and_what_is_no_amount_do_not_count(
    new_client: NewClient, query_of: QueryOf, facts: Any
) -> None:
    rows = [
        {"tBNCCTLuyKe": 20_000_000, "ngayVao": "202512200800", "ngayRa": "202512240800"},
        {"tBNCCTLuyKe": 300_000, "ngayVao": "202512290800", "ngayRa": "202601020800"},
        {"tBNCCTLuyKe": "rất nhiều", "ngayVao": "202603010800"},
        {"tBNCCTLuyKe": "9" * 5000},
    ]
    facts(co_payments=rows)
    now = {"now": lambda: at(8)}
    found = co_payment(new_client(now).session, query_of("insured"))
    assert found is not None and found.total_vnd == 300_000
    facts(co_payments=rows[:1])
    assert co_payment(new_client(now).session, query_of("insured")) is None


def test_no_co_payment(new_client: NewClient, query_of: QueryOf) -> None:
    assert co_payment(new_client().session, query_of("insured")) is None


def test_empty_401_of_the_co_payment_renews_the_token(
    new_client: NewClient, query_of: QueryOf, control: Control
) -> None:
    client = new_client()
    client.look_up(query_of("insured"))
    control("revoke-tokens")
    assert co_payment(client.session, query_of("insured")) is None


def test_portal_away(new_client: NewClient, query_of: QueryOf, control: Control) -> None:
    control("settings", outage="down")
    client = new_client()
    for ask in (history, co_payment):
        with pytest.raises(Failure) as caught:
            ask(client.session, query_of("insured"))
        assert caught.value.code is FailureCode.PORTAL_UNREACHABLE


def test_warnings() -> None:
    checks = [Check("99001", at(9)), Check("99002", at(8)), Check("99003", at(7)), Check("99004", at(10))]
    stays = [
        Stay("99002", "", at(7, 20), None),
        Stay("99003", "", at(6), at(8)),
        Stay("99004", "", at(6, 21), at(8, 21)),
        Stay("99005", "", at(6, 21), at(10)),
        Stay("99001", "", at(6), None),
        Stay("99006", "", at(10), None),
    ]
    assert warnings(checks, stays, own_facility="99001", now=NOW) == (
        Warned("recent_check", "99002", at(8)),
        Warned("open_stay", "99002", at(7, 20)),
        Warned("same_day", "99003", at(8)),
        Warned("open_stay", "99005", at(6, 21)),
    )
