"""Co-payments that were not told while their patient was at the desk are asked for again, also after the next start.

What follows for the terms of a recorded visit is written beside it and becomes staff's to see to.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.flow.late_terms import correction
from app.flow.state import OpenTerms
from app.portal.recheck import MOST_ATTEMPTS, query_of
from app.rules.case_text import case_from_text
from domain.coverage import CoverageQuery
from domain.visit import Terms
from offline_cache.outbox import CO_PAYMENT, Retry

if TYPE_CHECKING:
    from app.portal.asking import Memory
    from offline_cache.care_terms import CareTerms
    from offline_cache.outbox import OutboxRow
    from offline_cache.store import Store

CoPaid = Callable[[CoverageQuery], int | None]
"""This year's co-payments in đồng; None where the insurer did not tell."""


def ask_next(memory: Memory, co_paid: CoPaid) -> bool:
    """Ask about one visit; False when none is due. Call in a loop on a thread of its own; blocks for the answer."""
    row = memory.submit(lambda store: store.claim_outbox(CO_PAYMENT)).result()
    if row is None:
        return False
    total_vnd = co_paid(query_of(json.loads(row.record)))
    memory.submit(lambda store: _settle(store, row, total_vnd)).result()
    return True


def _settle(store: Store, row: OutboxRow, total_vnd: int | None) -> None:
    if total_vnd is None:
        if row.attempts < MOST_ATTEMPTS:
            store.settle_outbox(row, Retry(""))  # why, the log has
        else:
            store.keep_terms(row.visit_id)  # a day long nobody could tell
        return
    held, case = store.decided_terms(row.visit_id), store.open_case(row.visit_id)
    found = correction(_opened(held, case, total_vnd)) if held is not None and case else None
    if found is None:
        store.keep_terms(row.visit_id)
    else:
        store.correct_terms(found.visit_id, found.terms, found.staff)


def _opened(held: CareTerms, case: str, total_vnd: int) -> OpenTerms:
    terms = Terms(held.suggested_code, held.decided_code, held.reason, held.suggestion)
    return OpenTerms(held.visit_id, held.staff, case_from_text(case), terms, total_vnd)
