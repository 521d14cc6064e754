"""A visit as a FHIR R4 transaction bundle: Patient, Encounter, Coverage, the insurer's answer, who says so, consent.

Every resource has an id worked out from what it is about and is PUT, so that the same visit told twice is one
visit at the server, and a later telling (cancelled, looked up again) replaces the former. Source: HL7 FHIR R4 (4.0.1).

Vietnam has no official identifier systems for FHIR. The type codes (NNVNM national number, PPN passport, NH health
insurance) tell what a number is; the systems are the Ministry's draft guide of 2021 where it names one, else ours.
"""

from __future__ import annotations

import json
from typing import Any

from app.handover import fhir_coverage
from app.handover.fhir_parts import (
    BASE,
    Resource,
    coding,
    date,
    extension,
    identifier,
    moment,
    reference,
    resource,
)
from app.handover.visit import HandedVisit
from domain.person import Person, Sex
from offline_cache.outbox import CANCEL, UPDATE

CARD_SYSTEM = "http://fhir.ehealth.gov.vn/core/NamingSystem/insurance_number"
NUMBER_SYSTEM = f"{BASE}/citizen-number"
VISIT_SYSTEM = f"{BASE}/visit"
FACILITY_SYSTEM = f"{BASE}/facility"
_ACT = "http://terminology.hl7.org/CodeSystem/v3-ActCode"
_OPERATIONS = {UPDATE: "UPDATE", CANCEL: "NULLIFY"}
_GENDERS = {Sex.MALE: "male", Sex.FEMALE: "female", Sex.UNKNOWN: "unknown"}


def render(visit: HandedVisit) -> bytes:
    """UTF-8 JSON; the same visit in the same state gives the same bytes."""
    return json.dumps(bundle(visit), ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def bundle(visit: HandedVisit) -> Resource:
    patient = _patient(visit, visit.person) if visit.person else None
    encounter = _encounter(visit, patient)
    insurance = fhir_coverage.resources(visit, patient) if patient else []
    told = [encounter, *([patient] if patient else []), *insurance]
    consent = _consent(visit, patient) if patient else None
    entries = [*told, _provenance(visit, told), *([consent] if consent else [])]
    return {
        "resourceType": "Bundle",
        "id": resource("Bundle", visit.key)["id"],
        "type": "transaction",
        "timestamp": moment(visit.cancelled_at or visit.arrived_at),
        "entry": [_entry(entry) for entry in entries],
    }


def _entry(entry: Resource) -> Resource:
    address = f"{entry['resourceType']}/{entry['id']}"
    return {"fullUrl": f"urn:uuid:{entry['id']}", "resource": entry, "request": {"method": "PUT", "url": address}}


def _patient(visit: HandedVisit, person: Person) -> Resource:
    words = person.name.split()
    name = {"use": "official", "text": person.name, "family": words[0], "given": words[1:]} if words else {}
    return resource(
        "Patient",
        visit.document_number or visit.id,
        identifier=_identifiers(visit, person),
        name=[{key: value for key, value in name.items() if value}] if name else [],
        telecom=[{"system": "phone", "value": visit.phone}] if visit.phone else [],
        gender=_GENDERS[person.sex],
        birthDate=date(person.birth_date),
        address=[{"use": "home", "text": person.residence}] if person.residence else [],
    )


def _identifiers(visit: HandedVisit, person: Person) -> list[Resource]:
    found = []
    if person.number:
        found.append(identifier("NNVNM", NUMBER_SYSTEM, person.number.digits))
    elif person.document_number:
        country = person.nationality if len(person.nationality) == 3 else "XXX"
        found.append(identifier("PPN", f"http://hl7.org/fhir/sid/passport-{country}", person.document_number))
    if visit.card:
        found.append(identifier("NH", CARD_SYSTEM, visit.card.code))
    return found


def _encounter(visit: HandedVisit, patient: Resource | None) -> Resource:
    code, display = _class(visit)
    period = {"start": moment(visit.arrived_at)}
    if visit.cancelled_at:
        period["end"] = moment(visit.cancelled_at)
    ids = [visit.id, *([visit.continues] if visit.continues else [])]
    return resource(
        "Encounter",
        visit.id,
        extension=_extensions(visit),
        identifier=[{"system": VISIT_SYSTEM, "value": value} for value in ids],
        status="cancelled" if visit.cancelled_at else "arrived",
        **{"class": coding(_ACT, code, display)},
        priority={"text": ", ".join(visit.priority)} if visit.priority else None,
        subject=reference(patient),
        period=period,
        reasonCode=[{"text": visit.complaint}] if visit.complaint else [],
        location=[{"location": {"display": visit.clinic}}] if visit.clinic else [],
        serviceProvider={"identifier": {"system": FACILITY_SYSTEM, "value": visit.facility}}
        if visit.facility
        else None,
    )


def _class(visit: HandedVisit) -> tuple[str, str]:
    if visit.emergency:
        return "EMER", "emergency"
    return ("IMP", "inpatient encounter") if visit.inpatient else ("AMB", "ambulatory")


def _extensions(visit: HandedVisit) -> list[Resource]:
    found = [extension("outcome", valueCode=visit.outcome), extension("identified-by", valueCode=visit.identified_by)]
    if visit.shown:
        found.append(extension("shown", valueCode=visit.shown))
    if visit.queue_number:
        found.append(extension("queue-number", valuePositiveInt=visit.queue_number))
    if visit.object_code:
        found.append(extension("ma-doituong-kcb", valueCode=visit.object_code))
    found += [extension(name.replace("_", "-"), valueCode=state) for name, (state, _) in visit.ticks.items()]
    return found


def _provenance(visit: HandedVisit, told: list[Resource]) -> Resource:
    """Who took the visit down, where; of an update and of a cancellation its own."""
    operation = _OPERATIONS.get(visit.telling, "CREATE")
    who = [{"display": name} for name in (visit.staff, visit.station) if name]
    return resource(
        "Provenance",
        visit.key,
        target=[reference(entry) for entry in told],
        recorded=moment(visit.cancelled_at or visit.arrived_at),
        activity={"coding": [coding("http://terminology.hl7.org/CodeSystem/v3-DataOperation", operation)]},
        agent=[{"who": name} for name in who] or [{"who": {"display": "Tiếp Đón"}}],
    )


def _consent(visit: HandedVisit, patient: Resource) -> Resource | None:
    """Consent to the comparison of faces, where the question was put."""
    kept: Any = visit.consent
    if not kept or kept["answer"] not in {"given", "refused"}:
        return None
    given = kept["answer"] == "given"
    performer = {"display": kept["representative"]} if kept.get("representative") else reference(patient)
    return resource(
        "Consent",
        visit.id,
        status="active" if given else "rejected",
        scope={"coding": [coding("http://terminology.hl7.org/CodeSystem/consentscope", "patient-privacy")]},
        category=[{"coding": [coding("http://loinc.org", "59284-0", "Consent Document")]}],
        patient=reference(patient),
        dateTime=kept["given_at"],
        performer=[performer],
        policyRule={"text": f"Law 91/2025/QH15; comparison of faces; wording {kept['text_version'] or '–'}"},
        provision={"type": "permit" if given else "deny"},
    )
