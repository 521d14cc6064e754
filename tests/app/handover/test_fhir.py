"""The FHIR bundle, judged by fhir.resources' model of R4B, which shares no code with ours."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle

from app.flow.judge import card_in_force
from app.handover import fhir
from app.handover.visit import HandedVisit, handed_visit
from devices.simulated.personas import personas
from domain.consent import Channel, Consent, ConsentAnswer, ConsentBy
from domain.coverage import AnswerClass, CoverageAnswer, InsuranceCard
from domain.failure import FailureCode
from domain.person import PartialDate, Sex
from domain.visit import Details, Shown, Visit
from offline_cache.outbox import OutboxRow

MakeVisit = Callable[..., Visit]
MakeRow = Callable[..., OutboxRow]
ASKED_AT = dt.datetime(2026, 11, 22, 1, 30, tzinfo=dt.UTC)
NO_ANSWER = CoverageAnswer("", AnswerClass.TEMPORARY, ASKED_AT, failure=FailureCode.PORTAL_TIMEOUT)


def told(row: OutboxRow) -> dict[str, Any]:
    """The resources by type, each judged valid, and every reference found in the bundle."""
    text = fhir.render(handed_visit(row, "99001"))
    bundle = Bundle.model_validate_json(text)
    resources = {}
    known = {entry.fullUrl for entry in bundle.entry}
    for entry, plain in zip(bundle.entry, json.loads(text)["entry"], strict=True):
        kind = plain["resource"]["resourceType"]
        resources[kind] = get_fhir_model_class(kind).model_validate(plain["resource"])
        assert entry.request.method == "PUT"
        assert entry.request.url == f"{kind}/{plain['resource']['id']}"
        assert entry.fullUrl == f"urn:uuid:{plain['resource']['id']}"
    assert set(references(json.loads(text))) <= known
    return resources


def references(value: Any) -> list[str]:
    if isinstance(value, dict):
        own = [value["reference"]] if isinstance(value.get("reference"), str) else []
        return own + [found for item in value.values() for found in references(item)]
    return [found for item in value for found in references(item)] if isinstance(value, list) else []


def test_a_whole_visit(row: MakeRow) -> None:
    resources = told(row())
    assert list(resources) == [
        "Encounter",
        "Patient",
        "Coverage",
        "CoverageEligibilityRequest",
        "CoverageEligibilityResponse",
        "Provenance",
        "Consent",
    ]
    patient, encounter = resources["Patient"], resources["Encounter"]
    assert [(one.type.coding[0].code, one.system, one.value) for one in patient.identifier] == [
        ("NNVNM", fhir.NUMBER_SYSTEM, "990085000123"),
        ("NH", fhir.CARD_SYSTEM, "DN4999900000101"),
    ]
    assert (patient.name[0].text, patient.name[0].family, patient.name[0].given) == (
        "Nguyễn Văn Mẫu",
        "Nguyễn",
        ["Văn", "Mẫu"],
    )
    assert (patient.gender, patient.birthDate, patient.telecom[0].value) == ("male", dt.date(1985, 9, 2), "0900000000")
    assert (encounter.status, encounter.class_fhir.code, encounter.period.start) == ("arrived", "AMB", ASKED_AT)
    assert encounter.identifier[0].value == "01JD00000000000000000000A1"
    assert encounter.serviceProvider.identifier.value == "99001"
    assert (encounter.location[0].location.display, encounter.reasonCode[0].text) == ("Nội", "Đau đầu, sốt")


def test_what_is_ours_stands_in_extensions(row: MakeRow) -> None:
    found = {one.url.rpartition("/")[2]: one for one in told(row())["Encounter"].extension}
    assert found["queue-number"].valuePositiveInt == 7
    codes = {name: one.valueCode for name, one in found.items() if one.valueCode is not None}
    assert codes == {
        "outcome": "ready",
        "identified-by": "chip",
        "ma-doituong-kcb": "1.1",
        "card-genuine": "ok",
        "same-person": "ok",
        "insured": "ok",
    }


def test_what_was_shown_stands_there_too(row: MakeRow, visit: MakeVisit) -> None:
    found = told(row(visit(details=Details(shown=Shown.BIRTH_NOTICE))))["Encounter"].extension
    assert [one.valueCode for one in found if one.url.endswith("/shown")] == ["birth_notice"]


def test_the_card_and_the_insurers_answer(row: MakeRow) -> None:
    resources = told(row())
    coverage, response = resources["Coverage"], resources["CoverageEligibilityResponse"]
    assert (coverage.subscriberId, coverage.status, coverage.class_fhir[0].value) == ("DN4999900000101", "active", "4")
    assert (coverage.period.start, coverage.period.end) == (dt.date(2026, 1, 1), dt.date(2026, 12, 31))
    assert (response.outcome, response.insurance[0].inforce) == ("complete", True)
    assert response.request.reference.endswith(resources["CoverageEligibilityRequest"].id)


def test_an_expired_card_is_not_in_force(row: MakeRow, visit: MakeVisit) -> None:
    answer = visit().coverage
    assert answer is not None and answer.coverage is not None
    old = InsuranceCard("DN4999900000101", dt.date(2025, 1, 1), dt.date(2025, 12, 31), "99001")
    new = InsuranceCard("DN4999900000102", dt.date(2026, 1, 1), None, "99001")
    expired = replace(answer, code="010", answer_class=AnswerClass.NOT_COVERED)
    expired = replace(expired, coverage=replace(answer.coverage, card=old))
    response = told(row(visit(coverage=expired)))["CoverageEligibilityResponse"]
    assert (response.outcome, response.insurance[0].inforce) == ("complete", False)
    renewed = replace(answer, code="003", answer_class=AnswerClass.NEW_CARD)
    renewed = replace(renewed, coverage=replace(answer.coverage, card=old, new_card=new))
    resources = told(row(visit(coverage=renewed)))
    assert resources["Coverage"].subscriberId == "DN4999900000102"
    assert resources["Coverage"].period.end is None
    assert resources["CoverageEligibilityResponse"].insurance[0].inforce


def test_a_portal_that_gave_no_answer(row: MakeRow, visit: MakeVisit) -> None:
    resources = told(row(visit(coverage=NO_ANSWER)))
    assert "Coverage" not in resources
    response = resources["CoverageEligibilityResponse"]
    assert (response.outcome, response.error[0].code.text) == ("error", "B-102")
    assert "CoverageEligibilityResponse" not in told(row(visit(coverage=None)))
    nothing_to_ask = replace(NO_ANSWER, failure=FailureCode.COVERAGE_NO_NUMBER)
    assert not {"CoverageEligibilityRequest", "CoverageEligibilityResponse"} & set(
        told(row(visit(coverage=nothing_to_ask)))
    )


def test_a_later_answer_counts(row: MakeRow, visit: MakeVisit) -> None:
    from offline_cache.plain import to_json

    later = row(visit(coverage=NO_ANSWER), later_answer=to_json(visit().coverage))
    assert told(later)["CoverageEligibilityResponse"].outcome == "complete"


def test_told_twice_it_is_the_same_to_the_byte_and_the_same_ids(row: MakeRow, cancelled: OutboxRow) -> None:
    first, again = (fhir.render(handed_visit(row(attempts=number), "99001")) for number in (1, 2))
    assert first == again
    ours, theirs = told(row()), told(cancelled)
    for kind in set(ours) & set(theirs) - {"Provenance"}:
        assert ours[kind].id == theirs[kind].id
    assert ours["Provenance"].id != theirs["Provenance"].id


def test_a_cancelled_visit(row: MakeRow, cancelled: OutboxRow) -> None:
    resources = told(cancelled)
    assert resources["Encounter"].status == "cancelled"
    assert resources["Encounter"].period.end == dt.datetime(2026, 11, 22, 2, 0, tzinfo=dt.UTC)
    assert resources["Provenance"].activity.coding[0].code == "NULLIFY"
    late = told(row(cancelled_at="2026-11-22T02:00:00.000000+00:00"))
    assert late["Encounter"].status == "cancelled", "told of for the first time when it is void already"


def test_two_visits_of_one_person_are_one_patient(row: MakeRow, visit: MakeVisit) -> None:
    one, two = told(row()), told(row(visit("01JD00000000000000000000B2")))
    assert one["Patient"].id == two["Patient"].id
    assert one["Encounter"].id != two["Encounter"].id


def test_nobody_known_yet_in_an_emergency(row: MakeRow, visit: MakeVisit) -> None:
    unknown = visit(person=None, coverage=None, consent=None, emergency=True, terms=None)
    resources = told(row(unknown))
    assert list(resources) == ["Encounter", "Provenance"]
    assert (resources["Encounter"].class_fhir.code, resources["Encounter"].subject) == ("EMER", None)


@pytest.mark.parametrize(
    "changes",
    [
        {"birth_date": PartialDate(1955)},
        {"birth_date": PartialDate(1955, 3)},
        {"birth_date": None},
        {"name": "Mẫu"},
        {"name": "", "residence": ""},
        {"sex": Sex.UNKNOWN},
        {"number": None, "document_number": "C1234567", "nationality": "VNM"},
        {"number": None, "document_number": "AB123456", "nationality": "Pháp"},
        {"number": None, "document_number": ""},
    ],
)
def test_people_known_in_part(changes: dict[str, Any], row: MakeRow, visit: MakeVisit) -> None:
    assert "Patient" in told(row(visit(person=replace(personas()["insured"].person, **changes))))


@pytest.mark.parametrize("persona", sorted(personas()))
def test_every_persona(persona: str, row: MakeRow, visit: MakeVisit) -> None:
    assert told(row(visit(person=personas()[persona].person)))["Patient"].name


def test_a_visit_a_colleague_began(row: MakeRow, visit: MakeVisit) -> None:
    finished = visit(continues="01JD000000000000000000KIOSK")
    values = [one.value for one in told(row(finished))["Encounter"].identifier]
    assert values == [finished.id, "01JD000000000000000000KIOSK"]


def test_consent(row: MakeRow, visit: MakeVisit) -> None:
    given_at = dt.datetime(2026, 11, 22, 1, 29, tzinfo=dt.UTC)
    refused = Consent(
        ConsentAnswer.REFUSED, ConsentBy.REPRESENTATIVE, Channel.DESK, "1-vi-3f2a90c1", given_at, "Trần Thị Mẫu"
    )
    consent = told(row(visit(consent=refused)))["Consent"]
    assert (consent.status, consent.provision.type, consent.performer[0].display) == (
        "rejected",
        "deny",
        "Trần Thị Mẫu",
    )
    not_asked = replace(refused, answer=ConsentAnswer.NOT_ASKED)
    assert "Consent" not in told(row(visit(consent=not_asked)))


def test_a_record_of_an_earlier_version(row: MakeRow) -> None:
    """Written before details, terms, consent and channel were part of a record."""
    old = json.loads(row().record)
    for name in ("details", "terms", "consent", "channel", "emergency", "continues", "handed_over"):
        del old[name]
    visit: HandedVisit = handed_visit(row(record=json.dumps(old), clinic=""))
    assert (visit.clinic, visit.object_code, visit.emergency, visit.consent) == ("", "", False, None)
    told(row(record=json.dumps(old)))


def test_inpatients(row: MakeRow, visit: MakeVisit) -> None:
    assert told(row(visit(details=Details(inpatient=True))))["Encounter"].class_fhir.code == "IMP"


def test_the_new_card_of_004_counts_as_it_did_at_the_desk(row: MakeRow, visit: MakeVisit) -> None:
    """Both cards are valid: the terms of care were judged by the new one, and that one is told."""
    answer = visit().coverage
    assert answer is not None and answer.coverage is not None
    new = InsuranceCard("HT3999900000102", dt.date(2026, 11, 1), dt.date(2027, 10, 31), "99001")
    both = replace(answer, code="004", answer_class=AnswerClass.OK_NEW_CARD)
    both = replace(both, coverage=replace(answer.coverage, new_card=new))
    assert card_in_force(both, dt.date(2026, 11, 22)) == new
    assert told(row(visit(coverage=both)))["Coverage"].subscriberId == "HT3999900000102"


def test_of_dates_nobody_could_read_nothing_is_said(row: MakeRow, visit: MakeVisit) -> None:
    answer = visit().coverage
    assert answer is not None and answer.coverage is not None
    unread = InsuranceCard("DN4999900000101", dt.date(2026, 1, 1), unread_dates="31/02/2027")
    doubtful = replace(answer, coverage=replace(answer.coverage, card=unread))
    resources = told(row(visit(coverage=doubtful)))
    assert resources["CoverageEligibilityResponse"].insurance[0].inforce is None
    assert resources["Coverage"].period.end is None
