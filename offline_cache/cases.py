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
        visit_id, _person(person) if person else None, identified_by, _details(record.get("details") or {})
    )


def _person(data: Mapping[str, Any]) -> Person:
    number, born = data.get("number"), data.get("birth_date")
    return Person(
        number=_number(number),
        name=data.get("name", ""),
        birth_date=_date(born),
        sex=Sex(data.get("sex", Sex.UNKNOWN)),
        residence=data.get("residence", ""),
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


def _details(data: Mapping[str, Any]) -> Details:
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
    issued = data.get("issued")
    day = dt.date.fromisoformat(issued) if issued else None
    one_year = bool(data.get("one_year"))
    return Paper(Ground(data["ground"]), data.get("number", ""), day, data.get("facility", ""), one_year=one_year)
