"""The check-in message: field by field, its rules, and its way to the simulated portal's own reading of them."""

from __future__ import annotations

import datetime as dt
import xml.etree.ElementTree as ET
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.portal.check_in.message import Admission, CheckIn, FirstOrder, OrderKind, fields_of
from app.portal.check_in.rules import TABLE, Problem, problems
from app.portal.check_in.sending import send, to_xml
from app.portal.client import PortalClient
from devices.simulated.personas import personas
from domain.coverage import InsuranceCard
from domain.person import PartialDate, Sex
from offline_cache.outbox import Delivered, Parked, Retry

NewClient = Callable[..., PortalClient]
Control = Callable[..., Any]
ARRIVED_AT = dt.datetime(2026, 11, 22, 0, 12, tzinfo=dt.UTC)  # 07:12 in Vietnam
ORDER = FirstOrder(OrderKind.SERVICE, "XX.0000.0000", "Khám Nội (mẫu)", ARRIVED_AT)
CARD = InsuranceCard("DN4999900000001", dt.date(2026, 1, 1), dt.date(2026, 12, 31), "99001")


def check_in(**changes: Any) -> CheckIn:
    person = personas()["insured"].person
    whole = CheckIn("2026112200001", "BN0000001", person, "99001", "1.1", "01", ARRIVED_AT, ORDER, CARD)
    return replace(whole, **changes)


def test_the_published_sample_field_by_field() -> None:
    """The unsigned sample of coverage-portal.md §2.4, with this project's invented patient."""
    assert fields_of(check_in()) == {
        "MA_LK": "2026112200001",
        "STT": "1",
        "MA_BN": "BN0000001",
        "HO_TEN": "NGUYỄN VĂN MẪU",
        "SO_CCCD": "990085000123",
        "NGAY_SINH": "198509020000",
        "GIOI_TINH": "1",
        "MA_THE_BHYT": "DN4999900000001",
        "MA_DKBD": "99001",
        "GT_THE_TU": "20260101",
        "GT_THE_DEN": "20261231",
        "MA_DOITUONG_KCB": "1.1",
        "NGAY_VAO": "202611220712",
        "NGAY_VAO_NOI_TRU": "",
        "LY_DO_VNT": "",
        "MA_LY_DO_VNT": "",
        "MA_LOAI_KCB": "01",
        "MA_CSKCB": "99001",
        "MA_DICH_VU": "XX.0000.0000",
        "TEN_DICH_VU": "Khám Nội (mẫu)",
        "MA_THUOC": "",
        "TEN_THUOC": "",
        "MA_VAT_TU": "",
        "TEN_VAT_TU": "",
        "NGAY_YL": "202611220712",
        "DU_PHONG": "",
    }
    assert list(fields_of(check_in())) == list(TABLE)
    assert problems(fields_of(check_in())) == ()


def test_people_without_a_card_or_a_full_birth_date() -> None:
    person = replace(personas()["insured"].person, birth_date=PartialDate(1955), sex=Sex.UNKNOWN)
    fields = fields_of(check_in(person=person, card=None, object_code="9"))
    assert (fields["NGAY_SINH"], fields["GIOI_TINH"], fields["MA_THE_BHYT"]) == ("195500000000", "3", "")
    assert problems(fields) == ()


def test_admission_and_a_drug_as_the_first_cost() -> None:
    admission = Admission(ARRIVED_AT + dt.timedelta(hours=1), "Theo dõi")
    order = FirstOrder(OrderKind.DRUG, "T1", "Thuốc mẫu", ARRIVED_AT)
    fields = fields_of(check_in(admission=admission, first_order=order))
    assert (fields["NGAY_VAO_NOI_TRU"], fields["MA_THUOC"], fields["MA_DICH_VU"]) == ("202611220812", "T1", "")
    assert problems(fields) == ()


WRONG = [
    ({"MA_LK": ""}, Problem("MA_LK", "missing")),
    ({"MA_LK": "x" * 101}, Problem("MA_LK", "too_long")),
    ({"STT": "một"}, Problem("STT", "form")),
    ({"HO_TEN": "x" * 256}, Problem("HO_TEN", "too_long")),
    ({"SO_CCCD": "12345"}, Problem("SO_CCCD", "form")),
    ({"NGAY_SINH": "198513020000"}, Problem("NGAY_SINH", "no_such_time")),
    ({"NGAY_SINH": "19850902"}, Problem("NGAY_SINH", "no_such_time")),
    ({"GIOI_TINH": "0"}, Problem("GIOI_TINH", "form")),
    ({"MA_THE_BHYT": "DN6999900000001"}, Problem("MA_THE_BHYT", "form")),
    ({"MA_DKBD": "9900"}, Problem("MA_DKBD", "form")),
    ({"GT_THE_TU": "20260231"}, Problem("GT_THE_TU", "no_such_time")),
    ({"GT_THE_DEN": "20251231"}, Problem("GT_THE_DEN", "order")),
    ({"MA_DOITUONG_KCB": "1,1"}, Problem("MA_DOITUONG_KCB", "form")),
    ({"NGAY_VAO": "202611222512"}, Problem("NGAY_VAO", "no_such_time")),
    ({"NGAY_VAO_NOI_TRU": "202611220711", "LY_DO_VNT": "x"}, Problem("NGAY_VAO_NOI_TRU", "order")),
    ({"NGAY_VAO_NOI_TRU": "202611220800"}, Problem("LY_DO_VNT", "goes_with")),
    ({"MA_LOAI_KCB": "17"}, Problem("MA_LOAI_KCB", "form")),
    ({"MA_LOAI_KCB": "1"}, Problem("MA_LOAI_KCB", "form")),
    ({"MA_DICH_VU": "", "TEN_DICH_VU": ""}, Problem("MA_DICH_VU", "missing")),
    ({"TEN_DICH_VU": ""}, Problem("TEN_DICH_VU", "goes_with")),
    ({"MA_DKBD": ""}, Problem("MA_DKBD", "goes_with")),
    ({"STT": "0"}, Problem("STT", "form")),
    ({"TEN_DICH_VU": "a\x0bb"}, Problem("TEN_DICH_VU", "form")),
    ({"NGAY_SINH": "202611230000"}, Problem("NGAY_SINH", "order")),
    ({"NGAY_SINH": "202611010000"}, Problem("NGAY_SINH", "time_of_birth")),
    ({"MA_DOITUONG_KCB": "1.8"}, Problem("MA_DOITUONG_KCB", "not_in_list")),
    ({"NGAY_YL": "20261122"}, Problem("NGAY_YL", "no_such_time")),
    ({"NGAY_YL": ""}, Problem("NGAY_YL", "missing")),
    ({"GT_THE_TU": ""}, Problem("GT_THE_TU", "goes_with")),
    ({"TEN_THUOC": "x" * 1025, "MA_THUOC": "x"}, Problem("TEN_THUOC", "too_long")),
    ({"MA_DICH_VU": "x" * 51}, Problem("MA_DICH_VU", "too_long")),
    ({"MOI": "x"}, Problem("MOI", "form")),
]


@pytest.mark.parametrize(("change", "problem"), WRONG)
def test_each_rule(change: dict[str, str], problem: Problem) -> None:
    assert problem in problems({**fields_of(check_in()), **change})


def test_newborns_and_old_codes_that_keep_the_rules() -> None:
    person = replace(personas()["insured"].person, birth_date=PartialDate(2026, 11, 20))
    fields = fields_of(check_in(person=person, born_at=dt.time(4, 5)))
    assert fields["NGAY_SINH"] == "202611200405"
    assert problems(fields) == ()
    only_the_year = replace(person, birth_date=PartialDate(2026))
    assert problems(fields_of(check_in(person=only_the_year))) == ()
    long_ago = dt.datetime(2025, 3, 1, tzinfo=dt.UTC)
    earlier = fields_of(check_in(arrived_at=long_ago, object_code="3.7", card=None))
    assert problems(earlier) == (), "before 01/07/2025 the codes were others'"


def test_every_published_code_is_one() -> None:
    codes = "1.1 1.2 1.3 1.4 1.5 1.6 1.7 1.11 1.12 1.13 1.14 1.15 1.16 1.17 1.18 2 3.1 3.2 3.3 3.6 7 7.2 7.3 7.4 8 9 10"
    for code in codes.split():
        assert problems(fields_of(check_in(object_code=code))) == ()


def test_xml_has_the_published_shape() -> None:
    person = replace(personas()["insured"].person, name='A <&> "B"')
    root = ET.fromstring(to_xml(fields_of(check_in(person=person))))
    assert [child.tag for child in root] == ["DSACH_TRANG_THAI_KCB", "CHUKYDONVI"]
    (item,) = root.findall("./DSACH_TRANG_THAI_KCB/TRANG_THAI_KCB")
    assert [child.tag for child in item] == list(TABLE)
    assert item.findtext("HO_TEN") == 'A <&> "B"'


def test_sent_taken_and_sent_again(new_client: NewClient, control: Control) -> None:
    session, fields = new_client().session, fields_of(check_in(visit_key="again"))
    first = send(session, fields)
    assert isinstance(first, Delivered)
    assert first.receipt.startswith("SIM")
    assert send(session, fields) == first
    assert control("check-ins")["again"]["HO_TEN"] == "NGUYỄN VĂN MẪU"


def test_a_worn_token_is_renewed(new_client: NewClient, control: Control) -> None:
    session = new_client().session
    send(session, fields_of(check_in(visit_key="before")))
    control("revoke-tokens")
    assert isinstance(send(session, fields_of(check_in(visit_key="after"))), Delivered)


def test_what_breaks_the_rules_is_parked_unsent(new_client: NewClient, control: Control) -> None:
    before = len(control("requests"))
    answer = send(new_client().session, {**fields_of(check_in()), "MA_BN": ""})
    assert answer == Parked("MA_BN: missing")
    assert len(control("requests")) == before


def test_what_the_portal_refuses_is_parked(new_client: NewClient) -> None:
    """A file without its signature element: only the portal's side looks for it."""
    session = new_client().session
    answer = send(session, fields_of(check_in()), sign=lambda xml: xml.replace(b"<CHUKYDONVI />", b""))
    assert answer == Parked("code 202")


@pytest.mark.parametrize(
    ("outage", "reason"), [("down", "B-101"), ("html", "B-104"), ("error500", "B-105"), ("code:999", "B-105")]
)
def test_a_portal_that_is_away_is_tried_later(
    outage: str, reason: str, new_client: NewClient, control: Control
) -> None:
    session = new_client().session
    send(session, fields_of(check_in()))
    control("settings", outage=outage)
    answer = send(session, fields_of(check_in()))
    assert answer == Retry(reason)


@pytest.mark.parametrize(("change", "problem"), WRONG)
def test_the_portals_own_reading_agrees_on_what_is_wrong(change: dict[str, str], problem: Problem) -> None:
    """Both sides were written apart from the annex: what one refuses for its form the other refuses too."""
    from app.portal.simulator.check_ins import _fault

    lenient = {"no_such_time", "order", "goes_with", "too_long"}
    refused = bool(_fault({**fields_of(check_in()), **change}, "99001"))
    assert refused or problem.what in lenient or problem.field in {"MOI", "MA_DKBD", "TEN_DICH_VU"}


def test_a_retry_says_nothing_personal(new_client: NewClient, control: Control) -> None:
    control("settings", outage="down")
    assert "MẪU" not in str(send(new_client().session, fields_of(check_in())))
