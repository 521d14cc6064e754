"""CSV, the insurer's names and the program's own JSON, read back by other people's parsers."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from app.handover import ma_names, plain_json, table
from app.handover.formats import FORMATS
from app.handover.visit import handed_visit
from devices.simulated.personas import personas
from domain.visit import Details, Shown, Visit
from offline_cache.outbox import OutboxRow

MakeVisit = Callable[..., Visit]
MakeRow = Callable[..., OutboxRow]


def rows(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_csv_has_one_row_per_visit_under_a_stable_header(row: MakeRow) -> None:
    body = table.render(handed_visit(row(), "99001")).decode()
    assert body.count("\r\n") == 2
    assert body.replace("\r\n", "").isprintable()
    (found,) = rows(body)
    assert list(found)[:3] == ["key", "type", "visit_id"]
    assert found["number"] == "990085000123"
    assert found["name"] == "Nguyễn Văn Mẫu"
    assert found["complaint"] == "Đau đầu, sốt"
    assert (found["queue_number"], found["clinic"], found["priority"]) == ("7", "Nội", "pregnant")
    assert (found["card"], found["valid_to"], found["insured"]) == ("DN4999900000101", "2026-12-31", "ok")
    assert (found["object_code"], found["emergency"], found["cancelled_at"]) == ("1.1", "0", "")


def test_the_header_only_grows_at_its_end() -> None:
    """A receiver that reads columns by number must not be surprised: new ones go behind these."""
    assert [name for name, _ in table.COLUMNS][:37] == [
        "key",
        "type",
        "visit_id",
        "facility",
        "station",
        "staff",
        "arrived_at",
        "cancelled_at",
        "clinic",
        "queue_number",
        "outcome",
        "identified_by",
        "number",
        "document_number",
        "name",
        "birth_date",
        "sex",
        "nationality",
        "residence",
        "phone",
        "complaint",
        "priority",
        "emergency",
        "card_genuine",
        "same_person",
        "insured",
        "coverage_code",
        "coverage_source",
        "coverage_asked_at",
        "card",
        "valid_from",
        "valid_to",
        "registered_facility",
        "living_area",
        "object_code",
        "continues",
        "shown",
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_no_cell_is_a_formula(start: str, row: MakeRow, visit: MakeVisit) -> None:
    words = f'{start}HYPERLINK("http://evil.invalid","A1")'
    details = Details("Nội", phone="+84900000000", complaint=words)
    (found,) = rows(table.render(handed_visit(row(visit(details=details)))).decode())
    assert found["complaint"] == f"'{words}"
    assert found["phone"] == "'+84900000000"
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "\n")) for cell in found.values())


def test_quotes_commas_and_line_breaks_survive(row: MakeRow, visit: MakeVisit) -> None:
    words = 'một, "hai"\r\nba'
    person = replace(personas()["insured"].person, residence=words)
    (found,) = rows(table.render(handed_visit(row(visit(person=person)))).decode())
    assert found["residence"] == words


def test_the_insurers_names(row: MakeRow, cancelled: OutboxRow) -> None:
    fields = json.loads(ma_names.render(handed_visit(row(), "99001")))
    assert all(isinstance(value, str) for value in fields.values())
    known = {name: value for name, value in fields.items() if value}
    assert known == {
        "MA_LK": "01JD00000000000000000000A1",
        "STT": "1",
        "MA_BN": "990085000123",
        "HO_TEN": "NGUYỄN VĂN MẪU",
        "SO_CCCD": "990085000123",
        "NGAY_SINH": "198509020000",
        "GIOI_TINH": "1",
        "MA_THE_BHYT": "DN4999900000101",
        "MA_DKBD": "99001",
        "GT_THE_TU": "20260101",
        "GT_THE_DEN": "20261231",
        "MA_DOITUONG_KCB": "1.1",
        "NGAY_VAO": "202611220830",
        "MA_CSKCB": "99001",
        "MA_KHUVUC": "K1",
        "DIEN_THOAI": "0900000000",
        "DIA_CHI": "Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định",
        "LY_DO_VV": "Đau đầu, sốt",
    }
    assert json.loads(ma_names.render(handed_visit(cancelled)))["HUY"] == "1"


def test_emergencies_are_object_code_2(row: MakeRow, visit: MakeVisit) -> None:
    fields = json.loads(ma_names.render(handed_visit(row(visit(emergency=True)))))
    assert fields["MA_DOITUONG_KCB"] == "2"


def test_of_whoever_is_not_insured_no_card_is_told(row: MakeRow) -> None:
    """MA_THE_BHYT is empty for non-BHYT (§2.3), also where the insurer's answer names a card that has ended."""
    fields = json.loads(ma_names.render(handed_visit(row(object_code="9"))))
    told = {name: fields[name] for name in ("MA_DOITUONG_KCB", "MA_THE_BHYT", "MA_DKBD", "GT_THE_TU", "GT_THE_DEN")}
    assert told == {**dict.fromkeys(told, ""), "MA_DOITUONG_KCB": "9"}


def test_what_staff_decided_later_counts(row: MakeRow) -> None:
    assert handed_visit(row(object_code="1.3")).object_code == "1.3"


def test_the_programs_own_json(row: MakeRow, cancelled: OutboxRow) -> None:
    whole = json.loads(plain_json.render(handed_visit(row(), "99001")))
    assert (whole["version"], whole["type"], whole["key"]) == (1, "visit.recorded", whole["visit"]["id"])
    assert whole["visit"]["arrived_at"] == "2026-11-22T08:30:00+07:00"
    assert whole["person"]["birth_date"] == "02/09/1985"
    assert whole["coverage"]["card"] == "DN4999900000101"
    assert whole["ticks"]["same_person"] == {"state": "ok", "code": "same"}
    void = json.loads(plain_json.render(handed_visit(cancelled)))
    assert (void["type"], void["visit"]["id"]) == ("visit.cancelled", whole["visit"]["id"])
    assert void["key"] != whole["key"]
    assert void["visit"]["cancelled_at"] == "2026-11-22T09:00:00+07:00"


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_tells_what_a_reception_need_not(name: str, row: MakeRow, visit: MakeVisit) -> None:
    """The raw reply of the portal, scores, religion and distinguishing marks stay on the station."""
    person: Any = replace(personas()["insured"].person, religion="tôn giáo", marks="nốt ruồi", father="Cha Mẫu")
    body = FORMATS[name].render(handed_visit(row(visit(person=person)), "99001")).decode()
    for hidden in ("tôn giáo", "nốt ruồi", "Cha Mẫu", "maKetQua"):
        assert hidden not in body


def test_an_update_holds_the_whole_visit(row: MakeRow) -> None:
    update = row(kind="update", key="01JD00000000000000000000A1/update-1", object_code="1.3")
    whole = json.loads(plain_json.render(handed_visit(update, "99001")))
    assert (whole["type"], whole["visit"]["object_code"]) == ("visit.updated", "1.3")
    assert whole["person"]["number"] == "990085000123"


def test_what_was_shown_is_told(row: MakeRow, visit: MakeVisit) -> None:
    told = handed_visit(row(visit(identified_by="typed", details=Details(shown=Shown.BIRTH_NOTICE))))
    assert plain_json.message(told)["visit"]["shown"] == "birth_notice"
    assert rows(table.render(told).decode())[0]["shown"] == "birth_notice"
    assert plain_json.message(handed_visit(row()))["visit"]["shown"] is None
