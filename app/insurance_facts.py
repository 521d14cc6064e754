"""What staff are shown about an insurer's answer: where it differs, what it warns of, what can be tried next."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from app.flow.state import CheckIn
from app.portal.differences import Difference, card_differences, person_differences
from app.portal.next_try import Known, NextTry, next_tries
from app.portal.told_elsewhere import Stay, checks_in
from app.portal.warned import Warned, warnings
from domain.coverage import CoverageAnswer, CoverageQuery


def asked_about(check_in: CheckIn) -> CoverageQuery | None:
    """The question as chip, scan and card shown put it; None while number, name or birth date are missing."""
    person = check_in.person or check_in.claimed
    if person is None or not person.name or person.birth_date is None:
        return None
    presented = check_in.presented.number if check_in.presented else ""
    number = person.number.digits if person.number else presented
    return CoverageQuery(number, person.name, person.birth_date) if number else None


def known_of(check_in: CheckIn) -> Known:
    """What else may be asked with: card shown, the scan's spelling of the name, what the insurer wrote back."""
    record = check_in.coverage.coverage if check_in.coverage else None
    presented = check_in.presented.number if check_in.presented else ""
    names = (check_in.claimed.name if check_in.claimed else "", record.name if record else "")
    person = check_in.person or check_in.claimed
    return Known(
        citizen_number=person.number.digits if person and person.number else "",
        insurance_number=presented if len(presented) == 10 else record.insurance_number if record else "",
        card_code=presented if len(presented) == 15 else "",
        names=tuple(name for name in names if name),
    )


def next_to_try(check_in: CheckIn) -> tuple[NextTry, ...]:
    query, answer = asked_about(check_in), check_in.coverage
    return next_tries(query, answer, known_of(check_in)) if query and answer else ()


def differences_of(check_in: CheckIn) -> tuple[Difference, ...]:
    """Chip or scan against the insurer, then the card shown against the insurer."""
    record = check_in.coverage.coverage if check_in.coverage else None
    person = check_in.person or check_in.claimed
    if record is None:
        return ()
    shown = check_in.presented.card if check_in.presented else None
    of_person = person_differences(person, record) if person else ()
    return (*of_person, *(card_differences(shown, record) if shown else ()))


def warnings_of(
    answer: CoverageAnswer | None, stays: Iterable[Stay], facility: str, now: dt.datetime
) -> tuple[Warned, ...]:
    """Recent checks stand in the answer itself; ``stays`` have to be asked for."""
    return warnings(checks_in(answer) if answer else (), stays, own_facility=facility, now=now)
