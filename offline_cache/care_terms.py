"""Terms of care as suggested and as decided, and the papers that were used for them."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from domain.visit import Terms
from offline_cache import audit, open_terms, outbox, rechecks
from offline_cache.plain import to_json, utc_text
from offline_cache.transaction import transaction

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True, repr=False)
class CareTerms:
    """``suggestion`` are the plain values of what the rules said, with clause, percentages and what was missing.

    ``staff`` is empty where nobody looked and the rules' suggestion stands by itself.
    """

    visit_id: str
    suggested_code: str
    suggestion: Mapping[str, Any]
    decided_code: str
    staff: str
    reason: str
    decided_at: dt.datetime


def decide(database: Database, terms: CareTerms) -> None:
    """Keep suggestion and decision; a later decision about the same visit is another row."""
    with transaction(database):
        add(database, terms)


def add(database: Database, terms: CareTerms) -> None:
    """As ``decide``, inside a transaction that is open already."""
    row = [terms.visit_id, terms.suggested_code, to_json(terms.suggestion), terms.decided_code, terms.staff]
    database.execute(
        "INSERT INTO care_terms (visit_id, suggested_code, suggestion, decided_code, staff, reason, decided_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        [*row, terms.reason, utc_text(terms.decided_at)],
    )
    detail = {"suggested": terms.suggested_code, "decided": terms.decided_code, "staff": terms.staff}
    audit.append(database, terms.decided_at, "terms_decided", terms.visit_id, detail)
    outbox.tell_again(database, terms.visit_id, terms.decided_at)


TERMS_CHANGED = "terms_changed"
"""Kind of work item: what the patient was told of the fund's share is not so."""


def correct(database: Database, visit_id: str, terms: Terms, staff: str, now: dt.datetime) -> bool:
    """Another row, and a work item with the fund's share before and now; nothing where it is known so already.

    False when there is no visit that counts.
    """
    with transaction(database):
        sql = "SELECT 1 FROM visits WHERE id = ? AND cancelled_at = ''"
        if database.execute(sql, [visit_id]).fetchone() is None:
            return False
        open_terms.close(database, visit_id, now)
        before = decided(database, visit_id)
        if before is not None and _judged(before.suggested_code, before.suggestion) == _judged(
            terms.suggested, terms.suggestion
        ):
            return True
        add(database, CareTerms(visit_id, terms.suggested, terms.suggestion, terms.decided, staff, terms.reason, now))
        ours = _share(before.decided_code, before.suggestion) if before else ""
        sides = {"ours": ours, "theirs": _share(terms.decided, terms.suggestion)}
        rechecks.open_item(database, visit_id, TERMS_CHANGED, sides, now)
    return True


def _judged(code: str, suggestion: Mapping[str, Any]) -> tuple[str, Any]:
    return code, suggestion.get("fund_percent")


def _share(code: str, suggestion: Mapping[str, Any]) -> str:
    percent = suggestion.get("fund_percent")
    return code if percent is None else f"{code}: {percent:g} %"


def decided(database: Database, visit_id: str) -> CareTerms | None:
    """The newest decision about a visit."""
    row = database.execute(
        "SELECT visit_id, suggested_code, suggestion, decided_code, staff, reason, decided_at FROM care_terms "
        "WHERE visit_id = ? ORDER BY id DESC LIMIT 1",
        [visit_id],
    ).fetchone()
    if row is None:
        return None
    found, suggested_code, suggestion, decided_code, staff, reason, decided_at = row
    moment = dt.datetime.fromisoformat(decided_at)
    return CareTerms(found, suggested_code, json.loads(suggestion), decided_code, staff, reason, moment)


def use_paper(database: Database, kind: str, number: str, visit_id: str, day: dt.date) -> bool:
    """Take a paper in for a visit; False when it was used for another one. The same visit may say it twice."""
    with transaction(database):
        note_use(database, kind, number, visit_id, day)
        sql = "SELECT visit_id FROM used_papers WHERE kind = ? AND number = ?"
        (held,) = database.execute(sql, [kind, written(number)]).fetchone()
        return bool(held == visit_id)


def note_use(database: Database, kind: str, number: str, visit_id: str, day: dt.date) -> None:
    """Call inside a transaction; who used it first stays noted."""
    sql = "INSERT OR IGNORE INTO used_papers VALUES (?, ?, ?, ?)"
    database.execute(sql, [kind, written(number), visit_id, day.isoformat()])


def written(number: str) -> str:
    """The number of a paper as it is kept: two people type the same one with other blanks and other letters."""
    return "".join(unicodedata.normalize("NFC", number).upper().split())


def used_on(database: Database, kind: str, number: str, finishing: str = "") -> dt.date | None:
    """When a paper was used at this station, or None; what the visit ``finishing`` used does not count."""
    sql = "SELECT used_on FROM used_papers WHERE kind = ? AND number IN (?, ?) AND visit_id <> ?"
    row = database.execute(sql, [kind, written(number), number, finishing]).fetchone()
    return dt.date.fromisoformat(row[0]) if row else None


def free_papers(database: Database, visit_id: str) -> None:
    """The visit is void: what it used may be used again. Call inside a transaction."""
    database.execute("DELETE FROM used_papers WHERE visit_id = ?", [visit_id])
