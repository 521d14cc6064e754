"""One check-in in our words, and as the fields of the table.

Source: annex of QĐ 4750/QĐ-BYT, table "Check-in" (coverage-portal.md §2.3); the 3176 edition uses the same
names, its sizes could not be checked. Normally the HIS sends this message, since it owns MA_LK and
the first cost; the station builds it where the site says so.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from domain.clinic_time import CLINIC_TIME
from domain.coverage import InsuranceCard
from domain.person import PartialDate, Person, Sex

_SEXES = {Sex.MALE: "1", Sex.FEMALE: "2", Sex.UNKNOWN: "3"}
_CARD_LENGTH = 15
_FIRST_MINUTE = dt.time(0, 1)


class OrderKind(StrEnum):
    """What the first cost is for; the table has a pair of columns for each."""

    SERVICE = "DICH_VU"
    DRUG = "THUOC"
    MATERIAL = "VAT_TU"


@dataclass(frozen=True, slots=True)
class FirstOrder:
    kind: OrderKind
    code: str
    name: str
    ordered_at: dt.datetime


@dataclass(frozen=True, slots=True)
class Admission:
    """Ordered into in-, day- or outpatient treatment."""

    at: dt.datetime
    reason: str


@dataclass(frozen=True, slots=True, repr=False)
class CheckIn:
    """``visit_key`` (MA_LK) is never used again for another visit; times are any zone, sent as the clinic's."""

    visit_key: str
    patient_key: str
    person: Person
    facility_code: str
    object_code: str
    """MA_DOITUONG_KCB, provisional until the visit ends."""
    care_code: str
    """MA_LOAI_KCB, two digits."""
    arrived_at: dt.datetime
    first_order: FirstOrder | None
    """None while nothing was ordered: the message is then not complete."""
    card: InsuranceCard | None = None
    admission: Admission | None = None
    born_at: dt.time | None = None
    """Time of birth, by the clinic's clock: told of children up to 28 days old."""
    sequence: int = 1


def fields_of(check_in: CheckIn) -> dict[str, str]:
    """All 26 fields in the table's order; empty where there is nothing to say."""
    card = check_in.card or InsuranceCard("")
    admission = check_in.admission
    person = check_in.person
    return {
        "MA_LK": check_in.visit_key,
        "STT": str(check_in.sequence),
        "MA_BN": check_in.patient_key,
        "HO_TEN": " ".join(person.name.split()).upper(),
        "SO_CCCD": person.number.digits if person.number else person.document_number,
        "NGAY_SINH": _birth(person.birth_date, check_in.born_at),
        "GIOI_TINH": _SEXES[person.sex],
        "MA_THE_BHYT": card.code if len(card.code) == _CARD_LENGTH else "",
        "MA_DKBD": card.facility_code,
        "GT_THE_TU": _day(card.valid_from),
        "GT_THE_DEN": _day(card.valid_to),
        "MA_DOITUONG_KCB": check_in.object_code,
        "NGAY_VAO": _minute(check_in.arrived_at),
        "NGAY_VAO_NOI_TRU": _minute(admission.at) if admission else "",
        "LY_DO_VNT": admission.reason if admission else "",
        "MA_LY_DO_VNT": "",
        "MA_LOAI_KCB": check_in.care_code,
        "MA_CSKCB": check_in.facility_code,
        **_order(check_in.first_order),
        "NGAY_YL": _minute(check_in.first_order.ordered_at) if check_in.first_order else "",
        "DU_PHONG": "",
    }


def _order(order: FirstOrder | None) -> dict[str, str]:
    columns: dict[str, str] = {}
    for kind in OrderKind:
        code, name = (order.code, order.name) if order and kind is order.kind else ("", "")
        columns[f"MA_{kind}"], columns[f"TEN_{kind}"] = code, name
    return columns


def _birth(date: PartialDate | None, at: dt.time | None) -> str:
    """yyyyMMddHHmm, with zeros for what is not known: born on the stroke of midnight is told a minute later."""
    time = f"{max(at, _FIRST_MINUTE):%H%M}" if at else "0000"
    return f"{date.year:04d}{date.month or 0:02d}{date.day or 0:02d}{time}" if date else ""


def _day(date: dt.date | None) -> str:
    return f"{date:%Y%m%d}" if date else ""


def _minute(moment: dt.datetime) -> str:
    return f"{moment.astimezone(CLINIC_TIME):%Y%m%d%H%M}"
