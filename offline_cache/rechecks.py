"""Visits recorded while the insurer could not be asked, and what later answers make of them.

The intent to ask again is an outbox row of its own kind, so it survives the program and backs off
like everything that leaves the station. The visit's record is never changed: the answer is kept
beside it, and what staff must see to becomes a work item.
"""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.coverage import AnswerClass, CoverageAnswer, Source
from domain.verdict import TickState
from domain.visit import StaffSay, Visit
from offline_cache import audit, outbox
from offline_cache.plain import answer_from_json, to_json, utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True, repr=False)
class WorkItem:
    """Something staff must see to. ``kind`` names a sentence; ``detail`` are the two sides of a difference."""

    id: int
    visit_id: str
    kind: str
    detail: dict[str, str]
    created_at: dt.datetime


_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})


def wanted(visit: Visit) -> bool:
    """Whether the insurer must be asked again: somebody is known, and the portal did not get to answer.

    An answer about wrong data (060, 070 …) would be the same again: that one is for staff. Nobody asks about who says
    there is no insurance.
    """
    if _denied(visit):
        return False
    person, answer = visit.person, visit.coverage
    if person is None or not person.name or person.birth_date is None or not (person.number or visit.presented):
        return False
    return answer is None or answer.source is Source.CACHE or answer.answer_class in _NO_ANSWER


def _denied(visit: Visit) -> bool:
    said = [waiver.say for waiver in visit.waivers if waiver.tick == "insured"]
    return said[-1:] == [StaffSay.NO] and visit.verdict.insured.state is TickState.FAILED


def first_answer(row: outbox.OutboxRow) -> CoverageAnswer | None:
    """What the visit was recorded with."""
    coverage = json.loads(row.record).get("coverage")
    return answer_from_json(to_json(coverage), Source(coverage["source"])) if coverage else None


Items = dict[str, dict[str, str]]
"""What staff must see to: kind of work item to its detail."""


def settle(database: Database, row: outbox.OutboxRow, answer: CoverageAnswer, items: Items, now: dt.datetime) -> None:
    """Write down a live answer: beside the visit, as done, with its work items – all or nothing."""
    with transaction(database):
        database.execute(
            "INSERT OR REPLACE INTO visit_coverage VALUES (?, ?, ?, ?)",
            [row.visit_id, utc_text(answer.asked_at), answer.code, to_json(answer)],
        )
        for kind, detail in items.items():
            open_item(database, row.visit_id, kind, detail, now)
        outbox.settle(database, row, outbox.Delivered(answer.code), now)
        outbox.tell_again(database, row.visit_id, now)
        audit.append(database, now, "coverage_rechecked", row.visit_id, {"code": answer.code, "items": sorted(items)})


def open_item(database: Database, visit_id: str, kind: str, detail: dict[str, str], now: dt.datetime) -> None:
    """Call inside a transaction; of each kind a visit has one."""
    database.execute(
        "INSERT OR IGNORE INTO work_items (visit_id, kind, detail, created_at) VALUES (?, ?, ?, ?)",
        [visit_id, kind, to_json(detail), utc_text(now)],
    )


CASE = "case"
"""A patient alone could not finish; a colleague does."""
IDENTITY_LATER = "identity_later"
"""Admitted in an emergency without a name."""


def open_cases(database: Database, visit: Visit, now: dt.datetime) -> None:
    """What a visit leaves for staff; the one that finishes a handed-over visit settles its item."""
    if visit.handed_over:
        open_item(database, visit.id, CASE, {}, now)
    if visit.emergency and visit.person is None:
        open_item(database, visit.id, IDENTITY_LATER, {}, now)
    if visit.continues:
        sql = """UPDATE work_items SET settled_at = ?, settled_by = ?, resolution = ?
            WHERE visit_id = ? AND settled_at = ''"""
        database.execute(sql, [utc_text(now), visit.staff, _by(visit.id), visit.continues])


def _by(visit_id: str) -> str:
    return f"visit {visit_id}"


def open_again(database: Database, case_id: str, visit_id: str) -> None:
    """The visit that finished the case is void: what it settled is open again. Call inside that transaction."""
    sql = """UPDATE work_items SET settled_at = '', settled_by = '', resolution = ''
        WHERE visit_id = ? AND resolution = ?"""
    database.execute(sql, [case_id, _by(visit_id)])


def open_items(database: Database) -> list[WorkItem]:
    """What is not yet seen to, oldest first."""
    sql = "SELECT id, visit_id, kind, detail, created_at FROM work_items WHERE settled_at = '' ORDER BY id"
    return [_item(*row) for row in database.execute(sql)]


def _item(row_id: int, visit_id: str, kind: str, detail: str, created_at: str) -> WorkItem:
    found: dict[str, Any] = json.loads(detail)
    return WorkItem(row_id, visit_id, kind, found, dt.datetime.fromisoformat(created_at))


def settle_item(database: Database, item_id: int, staff: str, resolution: str, now: dt.datetime) -> bool:
    """Staff have decided; False when there is no such open item."""
    sql = "UPDATE work_items SET settled_at = ?, settled_by = ?, resolution = ? WHERE id = ? AND settled_at = ''"
    with transaction(database):
        if not database.execute(sql, [utc_text(now), staff, resolution, item_id]).rowcount:
            return False
        audit.append(database, now, "work_item_settled", str(item_id), {"staff": staff, "resolution": resolution})
    return True
