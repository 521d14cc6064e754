"""Asking again about visits recorded while the portal was away, and what changed against the counter's verdict.

Source: Decree 188/2025 Art. 38 (coverage-portal.md §4.5): admit, look up later, keep the proof.
"""

from __future__ import annotations

import datetime as dt
import json
from typing import Any

from app.portal.asking import Memory
from app.portal.client import CoverageSource
from app.portal.next_try import Known, known_of, pursued
from domain.clinic_time import clinic_day
from domain.coverage import AnswerClass, CoverageAnswer, CoverageQuery
from domain.failure import FailureCode
from domain.person import PartialDate
from domain.verdict import TickState
from offline_cache.outbox import RECHECK, OutboxRow, Parked, Retry
from offline_cache.rechecks import Items, first_answer
from offline_cache.store import Store

_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})
_ENDED = frozenset({"003", "010"})
_COVERED = frozenset({AnswerClass.OK, AnswerClass.OK_CHECK_PAPER, AnswerClass.OK_NEW_CARD})
MOST_ATTEMPTS = 48
"""A day of half-hour waits; after that staff decide."""


def recheck_next(memory: Memory, source: CoverageSource) -> bool:
    """Ask again about one visit; False when none is due. Call in a loop on a thread of its own.

    ``source`` keeps its attempts (app.portal.asking.remembering). The answer settles the row, waits for the next try,
    or after MOST_ATTEMPTS is parked where staff see it.
    """
    row = memory.submit(lambda store: store.claim_outbox(RECHECK)).result()
    if row is None:
        return False
    record: dict[str, Any] = json.loads(row.record)
    query, shown = query_of(record), (record.get("presented") or {}).get("number", "")

    def known() -> Known:
        last = memory.submit(lambda store: store.last_answer(query.number)).result()
        return known_of(query, shown, last.coverage if last else None)

    asked, found = pursued(source, query, known)
    if asked.number != query.number:
        memory.submit(lambda store: store.remember_under(query.number, found))
    memory.submit(lambda store: _settle(store, row, found, record)).result()
    return True


def _settle(store: Store, row: OutboxRow, found: CoverageAnswer, record: dict[str, Any]) -> None:
    if found.answer_class not in _NO_ANSWER:
        refused = record["verdict"]["insured"]["state"] == TickState.FAILED
        store.settle_recheck(row, found, changes(first_answer(row), found, _day(record), refused=refused))
        return
    reason = (found.failure or FailureCode.PORTAL_UNKNOWN_CODE).value
    store.settle_outbox(row, Parked(reason) if row.attempts >= MOST_ATTEMPTS else Retry(reason))


def query_of(record: dict[str, Any]) -> CoverageQuery:
    """By the citizen number, else by that of the insurance card shown."""
    person = record["person"]
    number = person["number"] or record["presented"]["number"]
    return CoverageQuery(number, person["name"], PartialDate.parse(person["birth_date"]))


def _day(record: dict[str, Any]) -> dt.date:
    return clinic_day(dt.datetime.fromisoformat(record["arrived_at"]))


def changes(
    before: CoverageAnswer | None, after: CoverageAnswer, day: dt.date | None = None, *, refused: bool = False
) -> Items:
    """What staff must see to, by kind of work item; empty when the answer bears out what was assumed.

    ``day`` is that of the visit, by default that of the answer: a card that ended or began since decides nothing about
    the visit by itself. ``refused`` is whether the patient was told to be not insured: by what was remembered, say.

    ``coverage_lost`` – assumed insured or unknown, and is not; ``data_differs`` – the portal wants
    other data; ``coverage_found`` – assumed not insured, and is; ``not_on_day`` – insured, but not yet or no more on
    the day of the visit; ``card_changed``, ``validity_changed``, ``facility_changed`` – insured otherwise than the
    last answer said.
    """
    day = day or clinic_day(after.asked_at)
    refused = refused or (before is not None and before.answer_class is AnswerClass.NOT_COVERED)
    ours = before.code if before is not None else ""
    if after.answer_class is AnswerClass.INPUT:
        return {"data_differs": {"ours": "", "theirs": after.code}}
    if not _covered(after, day):
        return {} if refused else {"coverage_lost": {"ours": ours, "theirs": after.code}}
    if (missed := _missed(after, day)) is not None:
        return {} if refused else {"not_on_day": {"ours": str(day), "theirs": str(missed)}}
    if refused:
        return {"coverage_found": {"ours": ours, "theirs": after.code}}
    return _card_changes(before, after)


def _covered(answer: CoverageAnswer, day: dt.date) -> bool:
    """By the answer's code, or by a card that was in force on ``day`` and has ended since (003, 010)."""
    new_card = answer.coverage.new_card if answer.coverage else None
    if answer.answer_class in _COVERED or (answer.code in _ENDED and _ended_since(answer, day)):
        return True
    renewed = answer.answer_class is AnswerClass.NEW_CARD and new_card is not None
    return renewed and new_card is not None and new_card.valid_on(day) is not False


def _ended_since(answer: CoverageAnswer, day: dt.date) -> bool:
    card = answer.coverage.card if answer.coverage else None
    if card is None or card.valid_to is None or card.valid_on(day) is not True:
        return False
    return card.valid_to < clinic_day(answer.asked_at)


def _missed(answer: CoverageAnswer, day: dt.date) -> dt.date | None:
    """The near end of a card that is good now and was not on ``day``."""
    card = answer.coverage.card_on(day) if answer.coverage else None
    if card is None or card.valid_on(day) is not False:
        return None
    return card.valid_from if card.valid_from is not None and day < card.valid_from else card.valid_to


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
