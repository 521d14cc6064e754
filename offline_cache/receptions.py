"""Applications received at the one-stop counter, their receipt numbers, and who collected the results."""

from __future__ import annotations

import datetime as dt
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.clinic_time import CLINIC_TIME, clinic_day
from domain.failure import Failure, FailureCode
from domain.reception import CollectorRole, HandOver, Letter, Proxy, Reception
from offline_cache import audit
from offline_cache.plain import to_json, utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True, repr=False)
class ReceptionRow:
    """A reception as lists show it. ``day`` is Vietnam's calendar day; ``number`` counts from 1 by day and station."""

    id: str
    day: dt.date
    number: int
    station: str
    staff: str
    received_at: dt.datetime
    due: dt.date
    procedure_code: str
    procedure_name: str
    applicant_number: str
    applicant_name: str
    provisional: bool
    proxies: tuple[Proxy, ...]
    handed_over: HandOver | None = None

    @property
    def receipt_number(self) -> str:
        """``Q1-221126-007``: station, day, number; unique in a house whose stations have different names."""
        return f"{self.station}-{self.day:%d%m%y}-{self.number:03d}"


def record(database: Database, reception: Reception, now: dt.datetime) -> ReceptionRow:
    """Reception, receipt number and audit row in one transaction; the same id again changes nothing."""
    with transaction(database):
        if not _known(database, reception.id):
            _insert(database, reception)
            detail = {"procedure": reception.procedure_code, "proof_sha256": audit.digest(to_json(reception.proof))}
            audit.append(database, now, "reception_recorded", reception.id, detail)
    row = one(database, reception.id)
    assert row is not None
    return row


def _insert(database: Database, reception: Reception) -> None:
    """The number is given here, in the transaction of its reception, so that none is skipped or given twice."""
    day = clinic_day(reception.received_at).isoformat()
    sql = "SELECT coalesce(max(number), 0) + 1 FROM receptions WHERE day = ? AND station = ?"
    (number,) = database.execute(sql, [day, reception.station]).fetchone()
    values = [
        reception.id,
        day,
        reception.station,
        number,
        reception.staff,
        utc_text(reception.received_at),
        reception.due.isoformat(),
        reception.procedure_code,
        reception.procedure_name,
        reception.applicant_number,
        reception.applicant_name,
        reception.identified_by,
        int(reception.provisional),
        to_json(reception.proof),
    ]
    database.execute("INSERT INTO receptions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    for proxy in reception.proxies:
        sql = "INSERT OR IGNORE INTO reception_proxies VALUES (?, ?, ?)"
        database.execute(sql, [reception.id, proxy.number, proxy.name])


def hand_over(database: Database, given: HandOver, now: dt.datetime) -> ReceptionRow:
    """Note that the result was collected, once.

    Raises:
        Failure: RESULT_GONE when there is no such reception or its result was collected before.
    """
    letter = given.letter or Letter("", "")
    with transaction(database):
        if not _known(database, given.reception_id) or _collected(database, [given.reception_id]):
            raise Failure(FailureCode.RESULT_GONE)
        values = [
            given.reception_id,
            utc_text(given.at),
            given.station,
            given.staff,
            given.collector_number,
            given.collector_name,
            given.role.value,
            letter.note,
            letter.reason,
            to_json(given.proof),
        ]
        database.execute("INSERT INTO hand_overs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
        detail = {"role": given.role.value, "proof_sha256": audit.digest(to_json(given.proof))}
        audit.append(database, now, "result_handed_over", given.reception_id, detail)
    row = one(database, given.reception_id)
    assert row is not None
    return row


_SELECT = """SELECT id, day, number, station, staff, received_at, due, procedure_code, procedure_name,
    applicant_number, applicant_name, provisional FROM receptions"""


def one(database: Database, reception_id: str) -> ReceptionRow | None:
    rows = _rows(database, f"{_SELECT} WHERE id = ?", [reception_id])
    return rows[0] if rows else None


def by_receipt(database: Database, receipt_number: str) -> ReceptionRow | None:
    """``Q1-221126-007``; a station's name may hold dashes itself."""
    match = _RECEIPT.fullmatch(receipt_number.strip())
    if match is None:
        return None
    station, day, month, year, number = match.groups()
    sql = f"{_SELECT} WHERE station = ? AND day = ? AND number = ?"
    rows = _rows(database, sql, [station, f"20{year}-{month}-{day}", int(number)])
    return rows[0] if rows else None


_RECEIPT = re.compile(r"(.+)-(\d\d)(\d\d)(\d\d)-(\d{3,6})", re.ASCII)


def of_day(database: Database, day: dt.date) -> list[ReceptionRow]:
    """Received on this day, and whatever was collected on it, in order of their numbers."""
    collected = "SELECT reception_id FROM hand_overs WHERE at >= ? AND at < ?"
    sql = f"{_SELECT} WHERE day = ? OR id IN ({collected}) ORDER BY day, station, number"
    begins = dt.datetime.combine(day, dt.time(), CLINIC_TIME)
    return _rows(database, sql, [day.isoformat(), utc_text(begins), utc_text(begins + dt.timedelta(days=1))])


def waiting(database: Database) -> list[ReceptionRow]:
    """Whose result nobody has collected yet, the earliest due first."""
    collected = "SELECT reception_id FROM hand_overs"
    return _rows(database, f"{_SELECT} WHERE id NOT IN ({collected}) ORDER BY due, day, station, number", [])


def _known(database: Database, reception_id: str) -> bool:
    return database.execute("SELECT 1 FROM receptions WHERE id = ?", [reception_id]).fetchone() is not None


def _rows(database: Database, sql: str, values: list[Any]) -> list[ReceptionRow]:
    found = database.execute(sql, values).fetchall()
    ids = [row[0] for row in found]
    proxies, collected = _proxies(database, ids), _collected(database, ids)
    return [_row(row, tuple(proxies.get(row[0], ())), collected.get(row[0])) for row in found]


def _row(row: tuple[Any, ...], proxies: tuple[Proxy, ...], collected: HandOver | None) -> ReceptionRow:
    reception_id, day, number, station, staff, received_at, due, code, name, applicant_number, applicant, open_ = row
    return ReceptionRow(
        id=reception_id,
        day=dt.date.fromisoformat(day),
        number=number,
        station=station,
        staff=staff,
        received_at=dt.datetime.fromisoformat(received_at),
        due=dt.date.fromisoformat(due),
        procedure_code=code,
        procedure_name=name,
        applicant_number=applicant_number,
        applicant_name=applicant,
        provisional=bool(open_),
        proxies=proxies,
        handed_over=collected,
    )


# one value for all ids: a statement takes no more than some thousands
_PROXIES = """SELECT reception_id, number, name FROM reception_proxies
    WHERE reception_id IN (SELECT value FROM json_each(?)) ORDER BY rowid"""
_COLLECTED = """SELECT reception_id, station, staff, at, collector_number, collector_name, role, letter, reason
    FROM hand_overs WHERE reception_id IN (SELECT value FROM json_each(?))"""


def _proxies(database: Database, ids: list[str]) -> dict[str, list[Proxy]]:
    found: dict[str, list[Proxy]] = {}
    for reception_id, number, name in database.execute(_PROXIES, [json.dumps(ids)]):
        found.setdefault(reception_id, []).append(Proxy(number, name))
    return found


def _collected(database: Database, ids: list[str]) -> dict[str, HandOver]:
    return {row[0]: _hand_over(row) for row in database.execute(_COLLECTED, [json.dumps(ids)])}


def _hand_over(row: tuple[Any, ...]) -> HandOver:
    reception_id, station, staff, at, number, name, role, note, reason = row
    letter = Letter(note, reason) if note or reason else None
    moment = dt.datetime.fromisoformat(at)
    return HandOver(reception_id, station, staff, moment, number, name, CollectorRole(role), letter)
