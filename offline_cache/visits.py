"""Recorded visits."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from domain.verdict import Outcome
from domain.visit import Visit
from offline_cache import audit, outbox
from offline_cache.plain import to_json, utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database

VIETNAM = dt.timezone(dt.timedelta(hours=7))
"""One zone without summer time, so no time-zone data is needed (Windows has none)."""


@dataclass(frozen=True, slots=True, repr=False)
class VisitRow:
    """A visit as lists show it. ``arrived_at`` is UTC, ``day`` the clinic's calendar day."""

    id: str
    day: dt.date
    arrived_at: dt.datetime
    station: str
    staff: str
    number: str
    name: str
    outcome: Outcome
    identified_by: str
    coverage_code: str
    sent: str
    """State of its outbox row: ``pending``, ``sending``, ``done`` or ``parked``."""
    record: Mapping[str, Any]
    """The whole visit as plain values (see offline_cache.plain)."""


def clinic_day(moment: dt.datetime) -> dt.date:
    return moment.astimezone(VIETNAM).date()


def record(database: Database, visit: Visit, now: dt.datetime) -> str:
    """Visit, outbox row and audit row in one transaction; the same id again changes nothing."""
    text = to_json(kept(visit))
    with transaction(database):
        if database.execute("SELECT 1 FROM visits WHERE id = ?", [visit.id]).fetchone() is None:
            database.execute("INSERT INTO visits VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", _columns(visit, text))
            outbox.add(database, outbox.VISIT, key=visit.id, visit_id=visit.id, now=now)
            audit.append(database, now, "visit_recorded", visit.id, {"record_sha256": audit.digest(text)})
    return visit.id


def kept(visit: Visit) -> Visit:
    """The visit without what the chip tells and a reception does not need (Law 91/2025: no more than necessary)."""
    if visit.person is None:
        return visit
    return replace(visit, person=replace(visit.person, religion="", marks="", spouse="", extra=()))


def _columns(visit: Visit, text: str) -> list[Any]:
    person = visit.person
    return [
        visit.id,
        clinic_day(visit.arrived_at).isoformat(),
        utc_text(visit.arrived_at),
        visit.station,
        visit.staff,
        person.number.digits if person and person.number else "",
        person.name if person else "",
        visit.outcome.value,
        visit.identified_by,
        visit.coverage.code if visit.coverage else "",
        text,
    ]


_SELECT = """SELECT visits.id, day, arrived_at, station, staff, number, name, outcome, identified_by, coverage_code,
    coalesce((SELECT state FROM outbox WHERE visit_id = visits.id AND kind = 'visit'), ''), record FROM visits"""


def listed(database: Database, day: dt.date | None) -> list[VisitRow]:
    """Visits of a day in order of arrival, or of all days."""
    if day is None:
        rows = database.execute(f"{_SELECT} ORDER BY arrived_at, visits.id")
    else:
        rows = database.execute(f"{_SELECT} WHERE day = ? ORDER BY arrived_at, visits.id", [day.isoformat()])
    return [_row(row) for row in rows]


def _row(row: tuple[Any, ...]) -> VisitRow:
    visit_id, day, arrived_at, station, staff, number, name, outcome, identified_by, coverage_code, sent, text = row
    return VisitRow(
        id=visit_id,
        day=dt.date.fromisoformat(day),
        arrived_at=dt.datetime.fromisoformat(arrived_at),
        station=station,
        staff=staff,
        number=number,
        name=name,
        outcome=Outcome(outcome),
        identified_by=identified_by,
        coverage_code=coverage_code,
        sent=sent,
        record=json.loads(text),
    )


def first_altered(database: Database) -> str | None:
    """Id of the first visit whose record is not the one the audit trail vouches for, or None."""
    vouched = {
        subject: json.loads(detail)["record_sha256"]
        for subject, detail in database.execute("SELECT subject, detail FROM audit WHERE kind = 'visit_recorded'")
    }
    for visit_id, text in database.execute("SELECT id, record FROM visits ORDER BY arrived_at"):
        if vouched.pop(visit_id, None) != audit.digest(text):
            return str(visit_id)
    return next(iter(vouched), None)
