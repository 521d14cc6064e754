"""A visit under the insurer's own field names (MA_LK, MA_BN, HO_TEN …), as JSON.

The names of the check-in table (coverage-portal.md §2.3) and, for what that table has no field for, of XML1 of
QĐ 4750 (MA_KHUVUC, DIEN_THOAI, DIA_CHI, LY_DO_VV). What a reception does not know – order, admission – is empty;
the HIS fills it in. ``HUY`` is ours: 1 voids the visit of this MA_LK. All values are texts.
"""

from __future__ import annotations

import json
from dataclasses import replace

from app.handover.visit import HandedVisit
from app.portal.check_in.message import CheckIn, FirstOrder, fields_of
from domain.coverage import InsuranceCard
from domain.person import Person


def render(visit: HandedVisit) -> bytes:
    """UTF-8, one line; the same visit in the same state gives the same bytes."""
    fields = {
        **fields_of(check_in_of(visit)),
        "MA_KHUVUC": visit.living_area,
        "DIEN_THOAI": visit.phone,
        "DIA_CHI": visit.person.residence if visit.person else "",
        "LY_DO_VV": visit.complaint,
        "HUY": "1" if visit.cancelled_at else "",
    }
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def check_in_of(visit: HandedVisit, care_code: str = "", first_order: FirstOrder | None = None) -> CheckIn:
    """The visit as one check-in; MA_LK is the visit's id, MA_BN the person's number or, without one, that id too."""
    object_code = "2" if visit.emergency else visit.object_code
    return CheckIn(
        visit_key=visit.id,
        patient_key=visit.document_number or visit.id,
        person=visit.person or Person(None, "", None),
        facility_code=visit.facility,
        object_code=object_code,
        care_code=care_code,
        arrived_at=visit.arrived_at,
        first_order=first_order,
        card=None if object_code == _NOT_INSURED else visit.card or _shown_card(visit),
        born_at=visit.birth_time,
    )


_NOT_INSURED = "9"
"""Nothing of a card is told with it (§2.3, MA_THE_BHYT); which one has ended stands in the other formats."""
_TEMPORARY = "TE1"


def _shown_card(visit: HandedVisit) -> InsuranceCard | None:
    """What the insurer did not answer about: the card as shown; a child's temporary code counts from the admission
    and names its province alone (§2.3, MA_DKBD and GT_THE_TU)."""
    card = visit.presented
    if card is None or not card.code.startswith(_TEMPORARY) or (card.facility_code and card.valid_from):
        return card
    province = card.code[len(_TEMPORARY) :][:2]
    return replace(
        card,
        facility_code=card.facility_code or f"{province}000",
        valid_from=card.valid_from or visit.arrived_at.date(),
    )
