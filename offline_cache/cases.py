"""A handed-over visit as the case a colleague goes on with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from domain.failure import Failure
from domain.person import CitizenId, PartialDate, Person, Sex
from domain.visit import Details, Ground, Paper, Shown, VisitCase


def case_from_record(visit_id: str, identified_by: str, record: Mapping[str, Any]) -> VisitCase:
    """What the record tells of the person and of what was typed; what cannot be read is left out, never guessed."""
    person = record.get("person")
    return VisitCase(
        visit_id, person_of(person) if person else None, identified_by, details_of(record.get("details") or {})
    )


def person_of(data: Mapping[str, Any]) -> Person:
    number, born = data.get("number"), data.get("birth_date")
    return Person(
        number=_number(number),
        name=data.get("name", ""),
        birth_date=_date(born),
        sex=Sex(data.get("sex", Sex.UNKNOWN)),
        residence=data.get("residence", ""),
        document_number=data.get("document_number", ""),
    )


def _number(digits: str | None) -> CitizenId | None:
    try:
        return CitizenId(digits) if digits else None
    except Failure:
        return None


def _date(text: str | None) -> PartialDate | None:
    try:
        return PartialDate.parse(text) if text else None
    except Failure:
        return None


def details_of(data: Mapping[str, Any]) -> Details:
    texts = {name: data.get(name, "") for name in ("clinic", "phone", "complaint")}
    return Details(
        **texts,
        shown=_shown(data.get("shown")),
        grounds=tuple(Ground(ground) for ground in data.get("grounds", ())),
        inpatient=bool(data.get("inpatient")),
        priority=tuple(data.get("priority", ())),
        papers=tuple(_paper(paper) for paper in data.get("papers", ())),
        birth_time=dt.time.fromisoformat(data["birth_time"]) if data.get("birth_time") else None,
    )


def _shown(said: str | None) -> Shown | None:
    return Shown(said) if said in set(Shown) else None


def _paper(data: Mapping[str, Any]) -> Paper:
    issued, used_on = (_day(data.get(name)) for name in ("issued", "used_on"))
    one_year = bool(data.get("one_year"))
    return Paper(Ground(data["ground"]), data.get("number", ""), issued, data.get("facility", ""), used_on, one_year)


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None
