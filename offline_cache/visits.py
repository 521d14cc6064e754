"""Recorded visits."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from domain.clinic_time import clinic_day
from domain.verdict import Outcome
from domain.visit import EarlierVisit, Visit
from offline_cache import audit, care_terms, decisions, drafts, open_terms, outbox, queue_numbers, rechecks
from offline_cache.plain import to_json, utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database


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
    """Of the newest answer, a later re-check included."""
    sent: str
    """State of its outbox row: ``pending``, ``sending``, ``done``, ``parked``, ``kept`` where the station hands visits
    over to nobody; empty when it is not to be sent."""
    clinic: str
    queue_number: int
    """Counts from 1 per clinic and day on this station."""
    cancelled: bool


@dataclass(frozen=True, slots=True, repr=False)
class WholeVisit(VisitRow):
    """The row with all that is kept of the visit: many times as large, so never a day's list of them on a screen."""

    record: Mapping[str, Any]
    """Plain values (see offline_cache.plain)."""


def record(database: Database, visit: Visit, now: dt.datetime, open_case: str = "") -> str:
    """Visit, queue number, outbox rows and audit rows in one transaction; the same id again changes nothing.

    A handed-over visit is not sent before a colleague has finished it; who finishes it takes over its number where
    both wait in the same line. With an ``open_case`` its terms wait for the insurer (offline_cache.open_terms).
    """
    text = to_json(kept(visit))
    with transaction(database):
        if database.execute("SELECT 1 FROM visits WHERE id = ?", [visit.id]).fetchone() is None:
            database.execute(_INSERT, [*_columns(visit, text), utc_text(now)])
            _number(database, visit)
            database.execute("UPDATE visits SET continued_by = ? WHERE id = ?", [visit.id, visit.continues])
            _send(database, visit, now)
            drafts.forget(database, visit.id)
            audit.append(database, now, "visit_recorded", visit.id, {"record_sha256": audit.digest(text)})
            decisions.keep(database, visit, now)
            rechecks.open_cases(database, visit, now)
            if open_case and not visit.handed_over:
                open_terms.add(database, visit.id, open_case, now)
    return visit.id


def _number(database: Database, visit: Visit) -> None:
    """Of the line the patient waits in: who is handed over waits at the desk first, wherever they go afterwards."""
    line = queue_numbers.DESK if visit.handed_over else visit.details.clinic
    if not queue_numbers.take_over(database, visit.continues, line, visit.id):
        queue_numbers.give(database, clinic_day(visit.arrived_at), line, visit.id)


def _send(database: Database, visit: Visit, now: dt.datetime) -> None:
    if visit.handed_over:
        return
    outbox.add(database, outbox.VISIT, key=visit.id, visit_id=visit.id, now=now)
    if rechecks.wanted(visit):
        outbox.add(database, outbox.RECHECK, key=visit.id, visit_id=visit.id, now=now)


_INSERT = """INSERT INTO visits (id, day, arrived_at, station, staff, number, name, outcome, identified_by,
    coverage_code, record, clinic, recorded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


def kept(visit: Visit) -> Visit:
    """The visit without what the chip tells and a reception does not need (Law 91/2025: no more than necessary)."""
    if visit.person is None:
        return visit
    return replace(visit, person=replace(visit.person, religion="", marks="", spouse="", extra=()))


def _known_by(visit: Visit) -> str:
    """Citizen number; of somebody without one that of the insurance card shown – a child –, else of the passport."""
    person = visit.person
    if person is not None and person.number is not None:
        return person.number.digits
    return visit.presented.number if visit.presented else person.document_number if person is not None else ""


def _columns(visit: Visit, text: str) -> list[Any]:
    person = visit.person
    return [
        visit.id,
        clinic_day(visit.arrived_at).isoformat(),
        utc_text(visit.arrived_at),
        visit.station,
        visit.staff,
        _known_by(visit),
        person.name if person else "",
        visit.outcome.value,
        visit.identified_by,
        visit.coverage.code if visit.coverage else "",
        text,
        visit.details.clinic,
    ]


_COLUMNS = f"""visits.id, visits.day, arrived_at, station, staff, visits.number, name, outcome, identified_by,
    coalesce(visit_coverage.code, coverage_code),
    coalesce((SELECT {outbox.SHOWN_STATE} FROM outbox WHERE visit_id = visits.id AND kind = 'visit'), ''),
    visits.clinic, coalesce(queue_numbers.number, 0), cancelled_at <> ''"""  # noqa: S608 - our own words
_FROM = """FROM visits
    LEFT JOIN visit_coverage ON visit_coverage.visit_id = visits.id
    LEFT JOIN queue_numbers ON queue_numbers.visit_id = visits.id"""
_SELECT = f"SELECT {_COLUMNS} {_FROM}"
_SELECT_WHOLE = f"SELECT {_COLUMNS}, record {_FROM}"


def listed(database: Database, day: dt.date | None) -> list[VisitRow]:
    """Visits of a day in order of arrival, or of all days; one that another visit finished is not listed with it."""
    if day is None:
        rows = database.execute(f"{_SELECT} WHERE continued_by = '' ORDER BY arrived_at, visits.id")
    else:
        sql = f"{_SELECT} WHERE visits.day = ? AND continued_by = '' ORDER BY arrived_at, visits.id"
        rows = database.execute(sql, [day.isoformat()])
    return [_row(row) for row in rows]


def one(database: Database, visit_id: str) -> WholeVisit | None:
    row = database.execute(f"{_SELECT_WHOLE} WHERE visits.id = ?", [visit_id]).fetchone()
    return _whole(row) if row else None


def everything(database: Database) -> Iterator[WholeVisit]:
    """All visits of all days, oldest first, one at a time."""
    sql = f"{_SELECT_WHOLE} WHERE continued_by = '' ORDER BY arrived_at, visits.id"
    return map(_whole, database.execute(sql))


def matching(database: Database, rows: str, values: list[str], most: int) -> list[VisitRow]:
    """Visits whose row number ``rows`` (a SELECT with its ``values``) gives, newest first."""
    order = "ORDER BY arrived_at DESC, visits.rowid DESC LIMIT ?"
    sql = f"{_SELECT} WHERE visits.rowid IN ({rows}) AND continued_by = '' {order}"
    return [_row(row) for row in database.execute(sql, [*values, most])]


def earlier(database: Database, number: str, most: int = 50) -> list[EarlierVisit]:
    """Visits of this person that count, newest first."""
    sql = """SELECT visits.id, visits.day, arrived_at, visits.clinic, coalesce(queue_numbers.number, 0), outcome
        FROM visits LEFT JOIN queue_numbers ON queue_numbers.visit_id = visits.id
        WHERE visits.number = ? AND cancelled_at = '' AND continued_by = '' ORDER BY arrived_at DESC LIMIT ?"""
    return [_earlier(row) for row in database.execute(sql, [number, most])] if number else []


def _earlier(row: tuple[Any, ...]) -> EarlierVisit:
    visit_id, day, arrived_at, clinic, queue_number, outcome = row
    moment = dt.datetime.fromisoformat(arrived_at)
    return EarlierVisit(visit_id, dt.date.fromisoformat(day), moment, clinic, queue_number, Outcome(outcome))


def cancel(database: Database, visit_id: str, staff: str, reason: str, now: dt.datetime) -> bool:
    """Void a visit; False when there is no such visit or it is void already.

    One that was never tried to be sent is simply not sent, and nobody is told of a case, which never is. Of any
    other the receiver is told by a row of its own, with its own key. The record and its queue number stay, but
    a case that this visit finished is open again, with the number it had.
    """
    with transaction(database):
        sql = "UPDATE visits SET cancelled_at = ? WHERE id = ? AND cancelled_at = ''"
        if not database.execute(sql, [utc_text(now), visit_id]).rowcount:
            return False
        _give_back(database, visit_id)
        care_terms.free_papers(database, visit_id)
        open_terms.close(database, visit_id, now)
        if outbox.knows(database, visit_id) and not outbox.withdraw(database, visit_id):
            outbox.add(database, outbox.CANCEL, key=f"{visit_id}/cancel", visit_id=visit_id, now=now)
        audit.append(database, now, "visit_cancelled", visit_id, {"staff": staff, "reason": reason})
    return True


def _give_back(database: Database, visit_id: str) -> None:
    for (case_id,) in database.execute("SELECT id FROM visits WHERE continued_by = ?", [visit_id]).fetchall():
        database.execute("UPDATE visits SET continued_by = '' WHERE id = ?", [case_id])
        queue_numbers.give_back(database, visit_id, case_id)
        rechecks.open_again(database, case_id, visit_id)


def _row(row: tuple[Any, ...]) -> VisitRow:
    return VisitRow(**_values(row))


def _whole(row: tuple[Any, ...]) -> WholeVisit:
    return WholeVisit(**_values(row[:-1]), record=json.loads(row[-1]))


def _values(row: tuple[Any, ...]) -> dict[str, Any]:
    values = dict(zip(_NAMES, row, strict=True))
    values["day"] = dt.date.fromisoformat(values["day"])
    values["arrived_at"] = dt.datetime.fromisoformat(values["arrived_at"])
    values["outcome"] = Outcome(values["outcome"])
    values["cancelled"] = bool(values["cancelled"])
    return values


_NAMES = tuple(field.name for field in fields(VisitRow))


def vouch_for_carried_over(database: Database, now: dt.datetime) -> None:
    """After going back to a copy: name in the trail which visits came from the damaged file, as they came."""
    sql = "SELECT id, record FROM visits WHERE id NOT IN (SELECT subject FROM audit WHERE kind = 'visit_recorded')"
    with transaction(database):
        for visit_id, text in database.execute(sql).fetchall():
            audit.append(database, now, "visit_carried_over", visit_id, {"record_sha256": audit.digest(text)})


_VOUCHED = "SELECT subject, detail FROM audit WHERE kind IN ('visit_recorded', 'visit_carried_over')"


def first_altered(database: Database) -> str | None:
    """Id of the first visit whose record is not the one the audit trail vouches for, or None."""
    vouched = {subject: json.loads(detail)["record_sha256"] for subject, detail in database.execute(_VOUCHED)}
    for visit_id, text in database.execute("SELECT id, record FROM visits ORDER BY arrived_at"):
        if vouched.pop(visit_id, None) != audit.digest(text):
            return str(visit_id)
    return next(iter(vouched), None)
