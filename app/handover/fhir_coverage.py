"""The insurance part of the bundle: the card, the question put to the insurer, its answer."""

from __future__ import annotations

from app.handover.fhir_parts import Resource, coding, date, extension, moment, reference, resource
from app.handover.visit import HandedVisit
from domain.coverage import AnswerClass, CoverageAnswer, InsuranceCard
from domain.failure import FailureCode

_INSURER: Resource = {"display": "Bảo hiểm xã hội Việt Nam"}
_CLASSES = "http://terminology.hl7.org/CodeSystem/coverage-class"
_NEVER_ASKED = frozenset({FailureCode.COVERAGE_NO_NUMBER, FailureCode.INPUT_NAME_MISSING})
_IN_FORCE = frozenset({AnswerClass.OK, AnswerClass.OK_CHECK_PAPER, AnswerClass.OK_NEW_CARD, AnswerClass.NEW_CARD})


def resources(visit: HandedVisit, patient: Resource) -> list[Resource]:
    """Empty where the insurer was never asked."""
    if visit.answer is None or visit.answer.failure in _NEVER_ASKED:
        return []
    card = _coverage(visit.card, patient) if visit.card else None
    request = _request(visit, visit.answer, patient)
    response = _response(visit, visit.answer, request, card, patient)
    return [*([card] if card else []), request, response]


def _coverage(card: InsuranceCard, patient: Resource) -> Resource:
    period = {"start": date(card.valid_from), "end": date(card.valid_to)}
    level = {"type": {"coding": [coding(_CLASSES, "plan")]}, "value": str(card.benefit_level)}
    return resource(
        "Coverage",
        card.code,
        status="active",
        type={"coding": [coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "PUBLICPOL")]},
        subscriberId=card.code,
        beneficiary=reference(patient),
        period={name: value for name, value in period.items() if value},
        payor=[_INSURER],
        **{"class": [level] if card.benefit_level else []},
        extension=[extension("registered-facility", valueString=card.facility_code)] if card.facility_code else [],
    )


def _request(visit: HandedVisit, answer: CoverageAnswer, patient: Resource) -> Resource:
    return resource(
        "CoverageEligibilityRequest",
        visit.id,
        status="active",
        purpose=["validation"],
        patient=reference(patient),
        servicedDate=visit.arrived_at.date().isoformat(),
        created=moment(answer.asked_at),
        insurer=_INSURER,
    )


def _response(
    visit: HandedVisit, answer: CoverageAnswer, request: Resource, card: Resource | None, patient: Resource
) -> Resource:
    """``outcome`` complete when the insurer answered about the person, error when it did not get to."""
    held = visit.card
    covered = answer.answer_class in _IN_FORCE and held is not None
    in_force = {"inforce": held.valid_on(visit.arrived_at.date()) if held is not None and covered else False}
    known = {name: value for name, value in in_force.items() if value is not None}
    code = answer.code or (answer.failure.value if answer.failure else "")
    failed = answer.failure is not None and not answer.code
    return resource(
        "CoverageEligibilityResponse",
        visit.id,
        extension=[extension("result-code", valueCode=code)] if code else [],
        status="active",
        purpose=["validation"],
        patient=reference(patient),
        servicedDate=visit.arrived_at.date().isoformat(),
        created=moment(answer.asked_at),
        request=reference(request),
        outcome="error" if failed else "complete",
        disposition=answer.note,
        insurer=_INSURER,
        insurance=[{"coverage": reference(card), **known}] if card else [],
        error=[{"code": {"text": code}}] if failed else [],
    )
