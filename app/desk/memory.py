"""What a workplace asks of the memory: work lists, searches, cases. Every call blocks; screens ask in a worker."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from domain.clinic_time import clinic_day
from domain.verdict import Outcome
from domain.visit import EarlierVisit, Paper, VisitCase

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from app.flow.state import State
    from app.portal.told_elsewhere import CoPayment, Stay
    from domain.coverage import CoverageQuery
    from domain.draft import Draft
    from offline_cache.drafts import KeptDraft
    from offline_cache.store import Store
    from offline_cache.visits import VisitRow, WholeVisit

_T = TypeVar("_T")

PARKED = "parked"
"""Kind of an open item: a visit that its receiver refuses, with the reason; its ``id`` is the outbox row's."""

UNCHECKED = "unchecked"
"""The same of a visit about which the insurer gave no answer for a day; its ``id`` is that of an outbox row too."""


DRAFT = "draft"
"""The same of a check-in that was being typed when the program before ended; its ``id`` is the draft's."""


@dataclass(frozen=True, slots=True, repr=False)
class OpenItem:
    """Something staff must see to, with whom it is about."""

    id: int
    kind: str
    """Names a sentence: ``case``, ``identity_later``, ``coverage_lost`` …"""
    detail: Mapping[str, Any]
    created_at: dt.datetime
    visit: VisitRow


@dataclass(frozen=True, slots=True, repr=False)
class Elsewhere:
    """What the insurer tells of other facilities; None where it did not answer that part."""

    stays: tuple[Stay, ...] | None = None
    co_payment: CoPayment | None = None


class DeskMemory:
    """Any thread may ask. Raises Failure of the L group, of the B group where the insurer is asked."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def _ask(self, work: Callable[[Store], _T]) -> _T:
        return self._desk.ask(work)

    def visits_today(self) -> list[VisitRow]:
        return self._desk.visits_today()

    def visit(self, visit_id: str) -> WholeVisit | None:
        return self._ask(lambda store: store.visit(visit_id))

    def people(self, query: str) -> Sequence[VisitRow]:
        """Visits of all days by name without accents, number, phone or insurance card; newest first."""
        return self._ask(lambda store: store.find_visits(query))

    def earlier(self, number: str) -> Sequence[EarlierVisit]:
        return self._ask(lambda store: store.earlier_visits(number))

    def open_items(self) -> Sequence[OpenItem]:
        return self._ask(lambda store: [*_unfinished(store, _here(self._desk.state)), *open_items(store)])

    def settle_item(self, item_id: int, resolution: str) -> bool:
        """Staff have seen to it. False when somebody else had before."""
        staff = self._desk.state.setup.staff
        return self._ask(lambda store: store.settle_work_item(item_id, staff, resolution))

    def retry(self, row_id: int) -> bool:
        """Send a refused visit again, with its old key. False when it is not refused any more."""
        return self._ask(lambda store: store.retry_parked(row_id))

    def case(self, visit_id: str) -> VisitCase | None:
        """What a handed-over visit leaves for the colleague who finishes it."""
        from offline_cache.cases import case_from_record  # noqa: PLC0415 - the window need not wait for it

        row = self.visit(visit_id)
        return None if row is None else case_from_record(visit_id, row.identified_by, row.record)

    def draft(self, visit_id: str) -> Draft | None:
        """What was typed of a check-in that is not recorded; None where it is by now, or was left."""
        kept = self._ask(lambda store: store.drafts())
        return next((one.draft for one in kept if one.draft.visit_id == visit_id), None)

    def paper_used_on(self, paper: Paper, finishing: str) -> dt.date | None:
        """When this paper was taken in; not counting the visit ``finishing``, which the one at the desk finishes."""
        return self._ask(lambda store: store.paper_used_on(paper.ground, paper.number, finishing))

    def elsewhere(self, query: CoverageQuery) -> Elsewhere:
        return self._desk.elsewhere(query)


def open_items(store: Store) -> list[OpenItem]:
    """What staff must see to, oldest first, then what was refused; called in the database's thread."""
    found = ((item, store.visit(item.visit_id)) for item in store.work_items())
    items = [
        OpenItem(item.id, item.kind, item.detail, item.created_at, row)
        for item, row in found
        if row is not None and not row.cancelled
    ]
    return [*items, *_parked(store)]


def _here(state: State) -> frozenset[str]:
    """Visits this desk has in its hands."""
    return frozenset((state.check_in.visit_id, *(visit.id for visit in state.unsaved)))


def _unfinished(store: Store, here: frozenset[str]) -> list[OpenItem]:
    """Whose patient may still stand there: before all else."""
    kept = (one for one in store.drafts() if one.draft.visit_id not in here)
    return [OpenItem(one.id, DRAFT, {}, one.kept_at, _row_of(one)) for one in kept]


def _row_of(kept: KeptDraft) -> VisitRow:
    from offline_cache.visits import VisitRow  # noqa: PLC0415 - is there since the database was opened

    draft = kept.draft
    person, presented = draft.person, draft.presented
    return VisitRow(
        id=draft.visit_id,
        day=clinic_day(draft.began_at),
        arrived_at=draft.began_at,
        station=draft.station,
        staff=draft.staff,
        number=person.number.digits if person and person.number else presented.number if presented else "",
        name=person.name if person else "",
        outcome=Outcome.NEEDS_STAFF,
        identified_by=draft.identified_by,
        coverage_code="",
        sent="",
        clinic=draft.details.clinic,
        queue_number=0,
        cancelled=False,
    )


def _parked(store: Store) -> Iterator[OpenItem]:
    """What a receiver refused is staff's too: a reason and a retry. A re-check that never got an answer as well."""
    from offline_cache.outbox import RECHECK  # noqa: PLC0415 - is there since the database was opened

    for state in store.outbox("parked"):
        row = store.visit(state.visit_id)
        if row is not None:
            kind = UNCHECKED if state.kind == RECHECK else PARKED
            yield OpenItem(state.id, kind, {"theirs": state.reason}, row.arrived_at, row)
