"""A case in the words of the rules files."""

from __future__ import annotations

from app.rules.benefits import covered_on
from app.rules.case import CareCase
from app.rules.match import Facts

_HARD_AREAS = frozenset({"K1", "K2", "K3"})


def facts_of(case: CareCase) -> Facts:
    """Every name a condition may use; None where it is not known."""
    facility = case.facility
    registered_here = _registered_here(case)
    return {
        "insured": _insured(case),
        "registered_here": registered_here,
        "commune": facility.commune,
        "level": facility.level,
        "points": 0 if facility.provisional and facility.points is None else facility.points,
        "provisional": facility.provisional,
        "former": facility.former,
        "setting": case.setting,
        "transfer": case.transfer,
        "appointment": case.appointment,
        "moved": case.moved,
        "organ_donor": case.organ_donor,
        "newborn": case.newborn,
        "emergency": case.emergency,
        "annex_one": case.annex_one,
        "annex_two": case.annex_two,
        "hard_area": case.living_area in _HARD_AREAS,
        "pickup": case.pickup,
        "withdraw": case.withdraw,
        "self_referred": _self_referred(case, registered_here),
    }


def _insured(case: CareCase) -> bool | None:
    """By the card that counts. Who has none yet is insured where staff have seen why: a newborn or a child by its birth
    notice, a donor, somebody of the army whose card the insurer does not know (NĐ 188 Art. 37)."""
    if case.insured is not True or case.card is None:
        return case.insured
    return covered_on(case.card, case.day, case.admitted_on)


def _registered_here(case: CareCase) -> bool | None:
    if case.card is None:
        return None if case.insured is None else False
    return case.card.facility_code == case.facility.code if case.card.facility_code else None


def _self_referred(case: CareCase, registered_here: bool | None) -> bool | None:
    """None of the law's grounds for coming here."""
    grounds = (case.transfer, case.appointment, case.moved, case.organ_donor, case.newborn, case.emergency)
    if registered_here or any(grounds):
        return False
    return None if registered_here is None else True
