"""Where chip, scanned card and portal disagree about a person, field by field (coverage-portal.md §1.10)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.portal.names import Likeness, likeness
from domain.coverage import Coverage, InsuranceCard
from domain.failure import Failure
from domain.person import PartialDate, Person, Sex

_SEXES = {"nam": Sex.MALE, "nữ": Sex.FEMALE, "1": Sex.MALE, "2": Sex.FEMALE}


class Weight(StrEnum):
    """How much a difference matters at the desk."""

    NOTE = "note"
    """Shown, nothing to do: spelling, a year where the other side has the full date, a newer address."""
    CHECK = "check"
    """Staff look and decide."""


@dataclass(frozen=True, slots=True, repr=False)
class Difference:
    """One field on which two sources disagree. ``ours`` is the chip's or the scanned card's text, never changed."""

    field: str
    """Name, birth_date, sex, address; card_code, valid_from, valid_to, facility_code."""
    ours: str
    theirs: str
    weight: Weight
    likeness: Likeness | None = None
    """Set for names."""


def person_differences(person: Person, coverage: Coverage) -> tuple[Difference, ...]:
    """Chip against portal. What one side does not say is no difference."""
    return (
        *_name(person.name, coverage.name),
        *_birth(person.birth_date, coverage.birth_date),
        *_sex(person.sex, coverage.sex),
        *_address(person.residence, coverage.address),
    )


def card_differences(scanned: InsuranceCard, coverage: Coverage) -> tuple[Difference, ...]:
    """Scanned insurance card against portal; the portal's newest card counts as the same card."""
    theirs = coverage.card
    if coverage.new_card is not None and scanned.code == coverage.new_card.code:
        theirs = coverage.new_card
    pairs = (
        ("card_code", scanned.code[-10:], theirs.code[-10:]),  # paper since 04/2021 shows ten digits only (§3.1)
        ("valid_from", _day(scanned.valid_from), _day(theirs.valid_from)),
        ("valid_to", _day(scanned.valid_to), _day(theirs.valid_to)),
        ("facility_code", scanned.facility_code, theirs.facility_code),
    )
    unlike = ((name, ours, held) for name, ours, held in pairs if ours and held and ours != held)
    return tuple(Difference(name, ours, held, Weight.CHECK) for name, ours, held in unlike)


def _name(ours: str, theirs: str) -> Iterator[Difference]:
    if not ours or not theirs:
        return
    degree = likeness(ours, theirs)
    if degree is not Likeness.SAME:
        weight = Weight.NOTE if degree is Likeness.SPELLING else Weight.CHECK
        yield Difference("name", ours, theirs, weight, degree)


def _birth(ours: PartialDate | None, theirs: str) -> Iterator[Difference]:
    held = _parsed(theirs)
    if ours is None or held is None or held == ours:
        return
    vague = ours.year == held.year and (_only_year(ours) or _only_year(held))
    yield Difference("birth_date", str(ours), theirs, Weight.NOTE if vague else Weight.CHECK)


def _only_year(date: PartialDate) -> bool:
    """1 January is how ledgers write a birth of which only the year is known (§1.11-6)."""
    return date.month is None or (date.month == 1 and date.day in {1, None})


def _sex(ours: Sex, theirs: str) -> Iterator[Difference]:
    held = _SEXES.get(theirs.casefold(), Sex.UNKNOWN)
    if Sex.UNKNOWN not in {ours, held} and ours is not held:
        yield Difference("sex", ours.value, held.value, Weight.CHECK)


def _address(ours: str, theirs: str) -> Iterator[Difference]:
    """Only noted: since the mergers of 2025 most addresses differ."""
    if ours and theirs and likeness(ours, theirs) not in {Likeness.SAME, Likeness.SPELLING}:
        yield Difference("address", ours, theirs, Weight.NOTE)


def _parsed(text: str) -> PartialDate | None:
    try:
        return PartialDate.parse(text)
    except Failure:
        return None


def _day(date: object) -> str:
    return str(date) if date is not None else ""
