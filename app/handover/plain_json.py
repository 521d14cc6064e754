"""The program's own JSON: flat objects with English names, for a HIS or a script that has no standard of its own.

``version`` grows when a field is taken away or means something else, not when one is added.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from app.handover.visit import HandedVisit
from domain.coverage import CoverageAnswer, InsuranceCard
from domain.person import Person
from offline_cache.outbox import CANCEL, UPDATE

VERSION = 1
_TYPES = {UPDATE: "visit.updated", CANCEL: "visit.cancelled"}


def render(visit: HandedVisit) -> bytes:
    """UTF-8, one line; the same visit in the same state gives the same bytes."""
    return json.dumps(message(visit), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def message(visit: HandedVisit) -> dict[str, Any]:
    return {
        "version": VERSION,
        "type": _TYPES.get(visit.telling, "visit.recorded"),
        "key": visit.key,
        "visit": _visit(visit),
        "person": _person(visit.person),
        "coverage": _coverage(visit.answer, visit.card),
        "ticks": {name: {"state": state, "code": code} for name, (state, code) in visit.ticks.items()},
        "consent": visit.consent,
    }


def _visit(visit: HandedVisit) -> dict[str, Any]:
    return {
        "id": visit.id,
        "continues": visit.continues or None,
        "facility": visit.facility,
        "station": visit.station,
        "channel": visit.channel,
        "staff": visit.staff,
        "arrived_at": visit.arrived_at.isoformat(),
        "cancelled_at": visit.cancelled_at.isoformat() if visit.cancelled_at else None,
        "clinic": visit.clinic,
        "queue_number": visit.queue_number or None,
        "outcome": visit.outcome,
        "identified_by": visit.identified_by,
        "shown": visit.shown or None,
        "emergency": visit.emergency,
        "inpatient": visit.inpatient,
        "priority": list(visit.priority),
        "complaint": visit.complaint,
        "phone": visit.phone,
        "object_code": visit.object_code or None,
    }


def _person(person: Person | None) -> dict[str, Any] | None:
    if person is None:
        return None
    return {
        "number": person.number.digits if person.number else None,
        "document_number": person.document_number,
        "name": person.name,
        "birth_date": str(person.birth_date) if person.birth_date else None,
        "sex": person.sex.value,
        "nationality": person.nationality,
        "ethnicity": person.ethnicity,
        "residence": person.residence,
    }


def _coverage(answer: CoverageAnswer | None, card: InsuranceCard | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    coverage = answer.coverage
    return {
        "code": answer.code or None,
        "class": answer.answer_class.value,
        "source": answer.source.value,
        "asked_at": answer.asked_at.isoformat(),
        "failure": answer.failure.value if answer.failure else None,
        "note": answer.note,
        "card": card.code if card else None,
        "benefit_level": card.benefit_level if card else None,
        "valid_from": _day(card.valid_from if card else None),
        "valid_to": _day(card.valid_to if card else None),
        "registered_facility": card.facility_code if card else None,
        "insurance_number": coverage.insurance_number if coverage else None,
        "living_area": coverage.living_area if coverage else None,
        "five_years_on": _day(coverage.five_years_on if coverage else None),
    }


def _day(day: dt.date | None) -> str | None:
    return day.isoformat() if day else None
