"""Who may apply and who may collect: pure rules over the desk's check-in."""

from __future__ import annotations

from enum import StrEnum

from app.flow.state import CheckIn, Phase
from app.portal.names import Likeness, likeness
from domain.reception import CollectorRole, Letter
from domain.verdict import TickState
from offline_cache.receptions import ReceptionRow

_OTHER_NAME = frozenset({Likeness.INITIALS, Likeness.DIFFERENT})
_PASSED = frozenset({TickState.OK, TickState.WAIVED})


class Identity(StrEnum):
    """What is known of who stands at the counter."""

    NOBODY = "nobody"
    """No card yet, or the answers are still to come."""
    VERIFIED = "verified"
    """Card genuine and same person, by machine or by staff's word."""
    OPEN = "open"
    """Something could not be checked; an application may be received and is checked when its result is collected."""
    DOUBTFUL = "doubtful"
    """The card failed a check, or the face is another: staff must look and say so before anything goes on."""


def identity_of(check_in: CheckIn) -> Identity:
    person, ticks = check_in.person, check_in.verdict
    if check_in.phase is not Phase.SETTLED or person is None or person.number is None or not person.name:
        return Identity.NOBODY
    states = {ticks.card_genuine.state, ticks.same_person.state}
    if TickState.FAILED in states:
        return Identity.DOUBTFUL
    return Identity.VERIFIED if states <= _PASSED else Identity.OPEN


def may_apply(check_in: CheckIn) -> bool:
    return identity_of(check_in) in (Identity.VERIFIED, Identity.OPEN)


def right_of(reception: ReceptionRow, check_in: CheckIn, letter: Letter | None) -> CollectorRole | None:
    """By what right this person collects; None when there is none. Says nothing about whether they are verified."""
    number = check_in.person.number.digits if check_in.person and check_in.person.number else ""
    if not number:
        return None
    if number == reception.applicant_number:
        return CollectorRole.APPLICANT
    if any(proxy.number == number for proxy in reception.proxies):
        return CollectorRole.PROXY
    return CollectorRole.LETTER if letter is not None else None


def other_name(reception: ReceptionRow, check_in: CheckIn) -> str:
    """The name noted at reception for this person's number, where it is not theirs; empty where nothing is to be asked.

    Marks and letters that sound alike do not make another name: the number may have been typed for somebody else.
    """
    person = check_in.person
    if person is None or person.number is None or not person.name:
        return ""
    noted = {proxy.number: proxy.name for proxy in reception.proxies}
    name = (noted | {reception.applicant_number: reception.applicant_name}).get(person.number.digits, "")
    return name if name.strip() and likeness(name, person.name) in _OTHER_NAME else ""
