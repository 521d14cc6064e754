"""The person on the card: DG13 first, DG1 where DG13 is silent."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from devices.card.lds.dg11 import Details
from devices.card.lds.mrz import Mrz
from domain.failure import Failure
from domain.person import CitizenId, PartialDate, Person, Sex


def holder(dg13: Person | None, mrz: Mrz | None, today: dt.date) -> Person | None:
    """One person from both files, either of which may be missing; None when both are."""
    if mrz is None:
        return dg13
    from_mrz = _from_mrz(mrz, today)
    if dg13 is None:
        return from_mrz
    ends = dg13.never_expires or dg13.expires
    return replace(
        dg13,
        number=dg13.number or from_mrz.number,
        name=dg13.name or from_mrz.name,
        birth_date=dg13.birth_date or from_mrz.birth_date,
        sex=from_mrz.sex if dg13.sex is Sex.UNKNOWN else dg13.sex,
        nationality=dg13.nationality or from_mrz.nationality,
        document_number=from_mrz.document_number,
        expires=dg13.expires if ends else from_mrz.expires,
        # 991231 alone is a date like another; only DG13's words make it "never" (chip.md §1.4)
        never_expires=dg13.never_expires if ends else from_mrz.never_expires,
    )


def with_details(person: Person, details: Details | None) -> Person:
    """A passport's holder with the name in its own letters and the whole birth date."""
    if details is None:
        return person
    return replace(
        person,
        name=details.name or person.name,
        birth_date=details.birth_date or person.birth_date,
        origin=person.origin or details.birthplace,
        residence=person.residence or details.address,
    )


def _from_mrz(mrz: Mrz, today: dt.date) -> Person:
    return Person(
        number=mrz.citizen_number,
        name=" ".join(part for part in (mrz.surname, mrz.given_names) if part),
        birth_date=_birth(mrz.birth, today),
        sex=mrz.sex,
        nationality=mrz.nationality,
        document_number=mrz.document_number,
        expires=None if mrz.never_expires else _date(mrz.expiry, 2000),
        never_expires=mrz.never_expires,
    )


def _birth(field: str, today: dt.date) -> PartialDate | None:
    """Two-digit years: nobody is born in the future, be it later this year."""
    recent = _date(field, 2000)
    if recent is None:
        return None
    first_day = dt.date(recent.year, recent.month or 1, recent.day or 1)
    return recent if first_day <= today else _date(field, 1900)


def _date(field: str, century: int) -> PartialDate | None:
    """YYMMDD with ``<<`` for what is unknown. Chips exist since 2004, so expiry dates lie in this century."""
    if not re.match(r"\d\d", field):
        return None
    month, day = (int(part) if part.isdigit() else None for part in (field[2:4], field[4:6]))
    try:
        return PartialDate(century + int(field[:2]), month or None, (day or None) if month else None)
    except Failure:
        return None


def numbers_differ(typed: CitizenId | None, person: Person) -> bool:
    """Whether the number the key came from is another than the chip's."""
    return typed is not None and person.number is not None and typed != person.number


def is_expired(person: Person, today: dt.date) -> bool:
    """Past the end of validity; a card without end date never is."""
    end = person.expires.date if person.expires and not person.never_expires else None
    return end is not None and end < today
