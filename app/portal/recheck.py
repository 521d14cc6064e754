"""Asking again about visits recorded while the portal was away, and what changed against the counter's verdict.

Source: Decree 188/2025 Art. 38 (coverage-portal.md §4.5): admit, look up later, keep the proof.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, TypeVar

from app.portal.client import CoverageSource
from domain.clinic_time import clinic_day
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import FailureCode
from domain.person import PartialDate
from offline_cache.outbox import RECHECK, OutboxRow, Parked, Retry
from offline_cache.rechecks import Items, first_answer
from offline_cache.store import Store

T = TypeVar("T")

_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})
_COVERED = frozenset({AnswerClass.OK, AnswerClass.OK_CHECK_PAPER, AnswerClass.OK_NEW_CARD})
MOST_ATTEMPTS = 48
"""A day of half-hour waits; after that staff decide."""


class Memory(Protocol):
    """The database's owner thread."""

    def submit(self, job: Callable[[Store], T], /) -> Future[T]: ...


def recheck_next(memory: Memory, source: CoverageSource, *, staff: str = "") -> bool:
    """Ask again about one visit; False when none is due. Call in a loop on a thread of its own.

    Every question is kept as an attempt. The answer settles the row, waits for the next try, or
    after MOST_ATTEMPTS is parked where staff see it.
    """
    row = memory.submit(lambda store: store.claim_outbox(RECHECK)).result()
    if row is None:
        return False
    query = _query(row)
    found = source.look_up(query)
    memory.submit(lambda store: store.remember_answer(query, found, staff)).result()
    memory.submit(lambda store: _settle(store, row, found)).result()
    return True


def _settle(store: Store, row: OutboxRow, found: CoverageAnswer) -> None:
    if found.answer_class not in _NO_ANSWER:
        store.settle_recheck(row, found, changes(first_answer(row), found))
        return
    reason = (found.failure or FailureCode.PORTAL_UNKNOWN_CODE).value
    store.settle_outbox(row, Parked(reason) if row.attempts >= MOST_ATTEMPTS else Retry(reason))


def _query(row: OutboxRow) -> CoverageQuery:
    """By the citizen number, else by that of the insurance card shown."""
    record: dict[str, Any] = json.loads(row.record)
    person = record["person"]
    number = person["number"] or record["presented"]["number"]
    return CoverageQuery(number, person["name"], PartialDate.parse(person["birth_date"]))


def changes(before: CoverageAnswer | None, after: CoverageAnswer) -> Items:
    """What staff must see to, by kind of work item; empty when the answer bears out what was assumed.

    ``coverage_lost`` – assumed insured or unknown, and is not; ``data_differs`` – the portal wants
    other data; ``coverage_found`` – assumed not insured, and is; ``card_changed``, ``validity_changed``,
    ``facility_changed`` – insured otherwise than the last answer said.
    """
    if after.answer_class is AnswerClass.INPUT:
        return {"data_differs": {"ours": "", "theirs": after.code}}
    if not _covered(after):
        lost = before is None or before.answer_class is not AnswerClass.NOT_COVERED
        return {"coverage_lost": {"ours": before.code if before else "", "theirs": after.code}} if lost else {}
    if before is not None and before.answer_class is AnswerClass.NOT_COVERED:
        return {"coverage_found": {"ours": before.code, "theirs": after.code}}
    return _card_changes(before, after)


def _covered(answer: CoverageAnswer) -> bool:
    """Covered today: by the card asked about, or after 003 by the new one."""
    if answer.answer_class is not AnswerClass.NEW_CARD:
        return answer.answer_class in _COVERED
    new_card = answer.coverage.new_card if answer.coverage else None
    day = clinic_day(answer.asked_at)
    return new_card is not None and new_card.valid_on(day) is not False


def _card_changes(before: CoverageAnswer | None, after: CoverageAnswer) -> Items:
    if before is None or before.coverage is None or after.coverage is None:
        return {}
    ours, theirs = before.coverage.card, after.coverage.card
    pairs = {
        "card_changed": (ours.code, theirs.code),
        "validity_changed": (str(ours.valid_to or ""), str(theirs.valid_to or "")),
        "facility_changed": (ours.facility_code, theirs.facility_code),
    }
    return {kind: {"ours": was, "theirs": now} for kind, (was, now) in pairs.items() if was != now}
