"""A card's reading as an administrator sees it on a terminal, in one language."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from app.columns import table
from domain.person import CitizenId, PartialDate, Person, Sex

if TYPE_CHECKING:
    from app.texts import Texts
    from domain.card import CardChecks, CardReading


PERSON_FIELDS = (
    *("number", "name", "birth_date", "sex", "nationality", "ethnicity", "religion", "origin", "residence", "marks"),
    *("issued", "expires", "father", "mother", "spouse", "old_number", "document_number", "extra"),
)
"""All but ``never_expires``, which is said where the last day would stand."""


def reading_lines(reading: CardReading, texts: Texts) -> list[str]:
    """The person, then the checks, then what it took."""
    rows = [
        *_person_rows(reading.person, texts),
        (texts.get("cli.read.access"), reading.access),
        *_check_rows(reading.checks, texts),
    ]
    cost = {"apdus": reading.apdus, "bytes": reading.bytes_on_air, "ms": round(reading.timings_ms["total"])}
    return [*table(rows), texts.get("cli.read.cost", **cost)]


def _person_rows(person: Person, texts: Texts) -> Iterator[tuple[str, str]]:
    """What the chip says, field by field; what it leaves empty is left out."""
    told = ((name, _said(name, person, texts)) for name in PERSON_FIELDS)
    return ((texts.get(f"cli.read.{name}"), words) for name, words in told if words)


def _said(name: str, person: Person, texts: Texts) -> str:
    value = getattr(person, name)
    match value:
        case CitizenId():
            return value.digits
        case PartialDate():
            return texts.day(value)
        case Sex():
            return "" if value is Sex.UNKNOWN else texts.get(f"ui.person.{value}")
        case tuple():
            return texts.listed(f"{number}: {content}" for number, content in value)
        case None if name == "expires" and person.never_expires:
            return texts.get("ui.person.never_expires")
        case _:
            return str(value or "")


def _check_rows(checks: CardChecks, texts: Texts) -> Iterator[tuple[str, str]]:
    """Each check, its result, and the code of the failure behind it."""
    for name, result in checks.results().items():
        found, reason = texts.get(f"ui.result.{result}"), checks.reasons.get(name)
        yield texts.get(f"ui.check.{name}"), texts.with_aside(found, reason.value) if reason else found
