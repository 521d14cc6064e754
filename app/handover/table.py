"""A visit as one row of a CSV table, safe to open in a spreadsheet. Columns are only ever added at the end."""

from __future__ import annotations

from typing import Any

from app.handover.plain_json import message
from app.handover.visit import HandedVisit
from app.spreadsheet import line

COLUMNS: tuple[tuple[str, str], ...] = (
    ("key", "key"),
    ("type", "type"),
    ("visit_id", "visit.id"),
    ("facility", "visit.facility"),
    ("station", "visit.station"),
    ("staff", "visit.staff"),
    ("arrived_at", "visit.arrived_at"),
    ("cancelled_at", "visit.cancelled_at"),
    ("clinic", "visit.clinic"),
    ("queue_number", "visit.queue_number"),
    ("outcome", "visit.outcome"),
    ("identified_by", "visit.identified_by"),
    ("number", "person.number"),
    ("document_number", "person.document_number"),
    ("name", "person.name"),
    ("birth_date", "person.birth_date"),
    ("sex", "person.sex"),
    ("nationality", "person.nationality"),
    ("residence", "person.residence"),
    ("phone", "visit.phone"),
    ("complaint", "visit.complaint"),
    ("priority", "visit.priority"),
    ("emergency", "visit.emergency"),
    ("card_genuine", "ticks.card_genuine.state"),
    ("same_person", "ticks.same_person.state"),
    ("insured", "ticks.insured.state"),
    ("coverage_code", "coverage.code"),
    ("coverage_source", "coverage.source"),
    ("coverage_asked_at", "coverage.asked_at"),
    ("card", "coverage.card"),
    ("valid_from", "coverage.valid_from"),
    ("valid_to", "coverage.valid_to"),
    ("registered_facility", "coverage.registered_facility"),
    ("living_area", "coverage.living_area"),
    ("object_code", "visit.object_code"),
    ("continues", "visit.continues"),
    ("shown", "visit.shown"),
)
"""Name of the column, and where its value stands in the program's own JSON."""


def render(visit: HandedVisit) -> bytes:
    """Header and one row, for a receiver that takes each visit by itself."""
    return (header() + row(visit)).encode("utf-8")


def header() -> str:
    return line([name for name, _ in COLUMNS])


def row(visit: HandedVisit) -> str:
    whole = message(visit)
    return line([_cell(_at(whole, path)) for _, path in COLUMNS])


def _at(value: Any, path: str) -> Any:
    for name in path.split("."):
        value = value.get(name) if value is not None else None
    return value


def _cell(value: Any) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "1" if value else "0"
        case list():
            return " ".join(map(str, value))
    return str(value)
