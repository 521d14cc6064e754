"""The check-in message of a visit: into a folder for the HIS, or to the simulated portal."""

from __future__ import annotations

import datetime as dt
import json
import urllib.request
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.handover.check_in import NOT_NEEDED, CheckInFolder, CheckInPortal, ExaminationOrder
from app.portal.check_in.signing import unsigned
from app.portal.session import PortalSession, PortalSettings
from app.portal.simulator import ACCOUNT, FACILITY_CODE, PASSWORD, STAFF_NAME, STAFF_NUMBER, start_process
from devices.simulated.personas import personas
from domain.coverage import InsuranceCard, PresentedCard
from domain.failure import Failure, FailureCode
from domain.person import PartialDate, Person
from domain.verdict import Outcome
from domain.visit import Details, Terms, Visit
from offline_cache.outbox import Delivered, OutboxRow, Parked, Retry

MakeVisit = Callable[..., Visit]
MakeRow = Callable[..., OutboxRow]
ORDER = ExaminationOrder("XX.0000.0000", "Khám Nội (mẫu)")


@pytest.fixture
def sink(tmp_path: Path) -> CheckInFolder:
    return CheckInFolder(tmp_path, "99001", ORDER, unsigned)


def test_written_for_the_his_once(sink: CheckInFolder, row: MakeRow, tmp_path: Path) -> None:
    name = "CHECKIN_01JD00000000000000000000A1.xml"
    assert sink.deliver(row(kind="check_in")) == Delivered(name)
    item = ET.parse(tmp_path / name).getroot().find("./DSACH_TRANG_THAI_KCB/TRANG_THAI_KCB")
    assert item is not None
    found = {child.tag: child.text for child in item if child.text}
    assert found["MA_DOITUONG_KCB"] == "1.1"
    assert (found["MA_DICH_VU"], found["NGAY_YL"], found["MA_LOAI_KCB"]) == ("XX.0000.0000", "202611220830", "01")
    (tmp_path / name).unlink()
    assert isinstance(sink.deliver(row(kind="check_in", attempts=2)), Delivered)
    assert not (tmp_path / name).exists()


def test_what_is_missing_is_parked_by_name(sink: CheckInFolder, row: MakeRow, visit: MakeVisit) -> None:
    assert sink.deliver(row(visit(terms=None))) == Parked("MA_DOITUONG_KCB: missing")
    nobody = sink.deliver(row(visit(person=None)))
    assert nobody == Parked("HO_TEN: missing, NGAY_SINH: missing")
    assert isinstance(sink.deliver(row(visit(terms=None), object_code="1.3")), Delivered), "decided since"


def test_emergencies_and_the_uninsured_are_not_told(sink: CheckInFolder, row: MakeRow, visit: MakeVisit) -> None:
    assert sink.deliver(row(visit(emergency=True, person=None))) == Delivered(NOT_NEEDED)
    assert sink.deliver(row(visit(terms=None), object_code="9")) == Delivered(NOT_NEEDED)
    alone = visit(terms=None, outcome=Outcome.SELF_PAY)
    assert sink.deliver(row(alone)) == Delivered(NOT_NEEDED), "a house that suggests no terms parks nobody for it"
    assert isinstance(sink.deliver(row(alone, object_code="1.3")), Delivered), "decided since"
    assert sink.deliver(row(alone, object_code="1.3")) != Delivered(NOT_NEEDED)


def newborn(visit: MakeVisit, visit_id: str = "V1", **changes: Any) -> Visit:
    """Two days old, with a birth notice or a temporary code; the insurer was not reached."""
    child = Person(None, "NGUYỄN THỊ MẪU (mẹ)", PartialDate(2026, 11, 20))
    return visit(visit_id, person=child, coverage=None, terms=Terms("1.7", "1.7"), **changes)


def test_a_newborn_goes_out_with_the_time_of_birth(
    sink: CheckInFolder, row: MakeRow, visit: MakeVisit, tmp_path: Path
) -> None:
    assert sink.deliver(row(newborn(visit))) == Parked("NGAY_SINH: time_of_birth")
    shown = PresentedCard("TE1999900000001")
    for born, told in ((dt.time(4, 5), "202611200405"), (dt.time(0, 0), "202611200001")):
        about = newborn(visit, f"V{told}", details=Details(birth_time=born), presented=shown)
        found = sink.deliver(row(about))
        assert isinstance(found, Delivered)
        item = ET.parse(tmp_path / found.receipt).getroot().find("./DSACH_TRANG_THAI_KCB/TRANG_THAI_KCB")
        assert item is not None
        fields = {child.tag: child.text for child in item if child.text}
        assert fields["NGAY_SINH"] == told
        assert (fields["MA_THE_BHYT"], fields["MA_DKBD"]) == ("TE1999900000001", "99000")
        assert (fields["GT_THE_TU"], "GT_THE_DEN" in fields) == ("20261122", False)


def test_a_paper_card_is_told_as_printed_while_the_insurer_says_nothing(
    sink: CheckInFolder, row: MakeRow, visit: MakeVisit, tmp_path: Path
) -> None:
    printed = InsuranceCard("QN5999900000001", dt.date(2026, 1, 1), None, "99002")
    found = sink.deliver(row(visit(coverage=None, presented=PresentedCard("QN5999900000001", printed))))
    assert isinstance(found, Delivered)
    text = (tmp_path / found.receipt).read_text(encoding="utf-8")
    assert "<MA_THE_BHYT>QN5999900000001</MA_THE_BHYT><MA_DKBD>99002</MA_DKBD><GT_THE_TU>20260101</GT_THE_TU>" in text


def test_a_signature_that_cannot_be_made_waits(row: MakeRow, tmp_path: Path) -> None:
    def cannot(_: bytes) -> bytes:
        raise Failure(FailureCode.SIGNATURE_UNAVAILABLE)

    assert CheckInFolder(tmp_path, "99001", ORDER, cannot).deliver(row()) == Retry("B-301")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_away_waits(row: MakeRow, tmp_path: Path) -> None:
    assert isinstance(CheckInFolder(tmp_path / "share", "99001", ORDER, unsigned).deliver(row()), Retry)


@pytest.fixture(scope="module")
def portal() -> Iterator[str]:
    with start_process() as base_url:
        yield base_url


@pytest.fixture
def to_portal(portal: str) -> Iterator[CheckInPortal]:
    settings = PortalSettings(portal, FACILITY_CODE, ACCOUNT, PASSWORD, STAFF_NAME, STAFF_NUMBER, 2, 2)
    made = CheckInPortal(PortalSession(settings), FACILITY_CODE, ORDER, unsigned)
    yield made
    made.close()


def taken(portal: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{portal}/simulator/check-ins", timeout=10) as response:
        return dict(json.loads(response.read()))


def test_sent_and_its_number_kept(to_portal: CheckInPortal, portal: str, row: MakeRow, visit: MakeVisit) -> None:
    first = to_portal.deliver(row(visit("sent")))
    assert first == Delivered(taken(portal)["sent"]["number"])
    assert to_portal.deliver(row(visit("sent"), attempts=2)) == first
    assert taken(portal)["sent"]["NGAY_VAO"] == "202611220830"


@pytest.mark.parametrize("persona", sorted(personas()))
def test_every_persona_with_a_birth_date_is_taken(
    persona: str, to_portal: CheckInPortal, row: MakeRow, visit: MakeVisit
) -> None:
    """What our rules let through the portal's own reading lets through too."""
    person = replace(personas()[persona].person)
    assert isinstance(to_portal.deliver(row(visit(f"persona-{persona}", person=person))), Delivered)
