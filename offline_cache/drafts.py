"""Check-ins that are not recorded yet, as far as they were typed; each is there until its visit is, for a day at most.

They are no part of the record: not numbered, not sent, not in the audit trail.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.draft import Draft
from domain.visit import DecidedBy, StaffSay, Terms, Waiver
from offline_cache.cases import details_of, person_of
from offline_cache.plain import presented_of, to_json, utc_text

if TYPE_CHECKING:
    from sqlite_utils import Database

LIFE = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True, repr=False)
class KeptDraft:
    id: int
    kept_at: dt.datetime
    """UTC, when it was last typed at."""
    draft: Draft


def keep(database: Database, draft: Draft, now: dt.datetime) -> None:
    """As it stands now; of a visit that is recorded meanwhile nothing."""
    sql = """INSERT INTO drafts (visit_id, kept_at, record) SELECT ?, ?, ?
        WHERE NOT EXISTS (SELECT 1 FROM visits WHERE id = ?)
        ON CONFLICT (visit_id) DO UPDATE SET kept_at = excluded.kept_at, record = excluded.record"""
    _forget_old(database, now)
    database.execute(sql, [draft.visit_id, utc_text(now), to_json(draft), draft.visit_id])


def forget(database: Database, visit_id: str) -> bool:
    """False when there was nothing. One statement, so that it may stand inside a transaction."""
    return bool(database.execute("DELETE FROM drafts WHERE visit_id = ?", [visit_id]).rowcount)


def listed(database: Database, now: dt.datetime) -> list[KeptDraft]:
    """Newest first, less what is older than LIFE, which is deleted."""
    _forget_old(database, now)
    sql = "SELECT id, kept_at, record FROM drafts WHERE visit_id NOT IN (SELECT id FROM visits) ORDER BY kept_at DESC"
    return [
        KeptDraft(row_id, dt.datetime.fromisoformat(at), _draft(text)) for row_id, at, text in database.execute(sql)
    ]


def _forget_old(database: Database, now: dt.datetime) -> None:
    """Also what a clock that was wrong has dated into the future: nobody would delete that."""
    limits = [utc_text(now - LIFE), utc_text(now + LIFE)]
    if database.execute("SELECT 1 FROM drafts WHERE kept_at NOT BETWEEN ? AND ?", limits).fetchone():
        database.execute("DELETE FROM drafts WHERE kept_at NOT BETWEEN ? AND ?", limits)


def _draft(text: str) -> Draft:
    data: Mapping[str, Any] = json.loads(text)
    return Draft(
        visit_id=data["visit_id"],
        station=data["station"],
        staff=data["staff"],
        began_at=dt.datetime.fromisoformat(data["began_at"]),
        person=person_of(data["person"]) if data["person"] else None,
        identified_by=data["identified_by"],
        details=details_of(data["details"]),
        presented=presented_of(data["presented"]) if data["presented"] else None,
        said=tuple(_waiver(one) for one in data["said"]),
        terms=_terms(data["terms"]) if data["terms"] else None,
        continues=data["continues"],
    )


def _waiver(data: Mapping[str, Any]) -> Waiver:
    return Waiver(data["tick"], data["reason"], data["staff"], StaffSay(data["say"]))


def _terms(data: Mapping[str, Any]) -> Terms:
    return Terms(data["suggested"], data["decided"], data["reason"], data["suggestion"], DecidedBy(data["by"]))
