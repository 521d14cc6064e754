"""The small pieces FHIR resources are made of."""

from __future__ import annotations

import datetime as dt
import uuid
from typing import Any

from domain.person import PartialDate

Resource = dict[str, Any]

BASE = "http://tiepdon.invalid/fhir"
"""Of names that are this program's own; nobody can own or resolve a host under .invalid (RFC 2606)."""
_NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, BASE)
_IDENTIFIER_TYPES = "http://terminology.hl7.org/CodeSystem/v2-0203"


def resource(kind: str, about: str, /, **fields: Any) -> Resource:
    """A resource whose id follows from what it is about; empty fields are left out, as FHIR wants."""
    found = {"resourceType": kind, "id": str(uuid.uuid5(_NAMESPACE, f"{kind}/{about}"))}
    return {**found, **{name: value for name, value in fields.items() if value not in (None, "", [], {})}}


def reference(to: Resource | None) -> Resource | None:
    """Within the bundle; the server turns it into its own address."""
    return {"reference": f"urn:uuid:{to['id']}", "type": to["resourceType"]} if to else None


def coding(system: str, code: str, display: str = "") -> Resource:
    found = {"system": system, "code": code}
    return {**found, "display": display} if display else found


def identifier(kind: str, system: str, value: str) -> Resource:
    """``kind`` of HL7 table 0203."""
    return {"type": {"coding": [coding(_IDENTIFIER_TYPES, kind)]}, "system": system, "value": value}


def extension(name: str, **value: Any) -> Resource:
    return {"url": f"{BASE}/StructureDefinition/{name}", **value}


def moment(at: dt.datetime) -> str:
    return at.isoformat(timespec="milliseconds")


def date(day: PartialDate | dt.date | None) -> str:
    """yyyy, yyyy-MM or yyyy-MM-dd, as much as is known."""
    if day is None or isinstance(day, dt.date):
        return day.isoformat() if day else ""
    return "-".join(f"{part:02d}" for part in (day.year, day.month, day.day) if part)
