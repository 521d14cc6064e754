"""A memory with invented people in it, for the gallery: what searches and lists would find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.desk.memory import Elsewhere, OpenItem
from app.portal.told_elsewhere import CoPayment, Stay
from domain.coverage import CoverageQuery
from domain.draft import Draft
from domain.visit import Details, EarlierVisit, Paper, VisitCase
from offline_cache.visits import VisitRow, WholeVisit
from ui.samples import NOW, SAMPLE_VISIT, TODAY, SampleVisit, sample_visits
from ui.search import matches, person_number


@dataclass(frozen=True, slots=True)
class _Item:
    kind: str
    detail: Mapping[str, Any]


_ITEMS = (
    _Item("case", {}),
    _Item("identity_later", {}),
    _Item("coverage_lost", {"ours": "000", "theirs": "010"}),
    _Item("validity_changed", {"ours": "2026-12-31", "theirs": "2027-06-30"}),
    _Item("parked", {"theirs": "MA_DOITUONG_KCB: missing"}),
)


class SampleMemory:
    """Answers at once."""

    def visit(self, visit_id: str) -> WholeVisit | None:
        """One of the list; whoever stands at the desk is the first of them."""
        listed = {visit.id: visit for visit in sample_visits()}
        found = listed.get(visit_id) or (sample_visits()[0] if visit_id == SAMPLE_VISIT else None)
        return _row(found) if found else None

    def people(self, query: str) -> Sequence[VisitRow]:
        found = [
            visit
            for visit in sample_visits()
            if query.strip() and matches(query, visit.name, person_number(visit.number))
        ]
        return [_row(visit, days_ago=40 * at) for at, visit in enumerate(found)]

    def earlier(self, number: str) -> Sequence[EarlierVisit]:
        return [
            EarlierVisit(visit.id, TODAY - dt.timedelta(90), visit.arrived_at, "Mắt", 7, visit.outcome)
            for visit in sample_visits()
            if visit.number == number
        ]

    def open_items(self) -> Sequence[OpenItem]:
        pairs = zip(_ITEMS, sample_visits(), strict=False)
        return [
            OpenItem(at, item.kind, item.detail, NOW, _nameless(visit) if "later" in item.kind else _row(visit))
            for at, (item, visit) in enumerate(pairs, start=1)
        ]

    def settle_item(self, item_id: int, resolution: str) -> bool:
        return bool(item_id and resolution)

    def retry(self, row_id: int) -> bool:
        return bool(row_id)

    def case(self, visit_id: str) -> VisitCase | None:
        return None if not visit_id else VisitCase(visit_id, None, "nothing", details=Details())

    def draft(self, visit_id: str) -> Draft | None:
        return Draft(visit_id, "Quầy 1", "Lê Thị Tiếp Đón", NOW, None, "typed", Details(clinic="Mắt"))

    def paper_used_on(self, paper: Paper, finishing: str) -> dt.date | None:
        return None

    def elsewhere(self, query: CoverageQuery) -> Elsewhere:
        stay = Stay("99003", "Bệnh viện Giả Định 3", NOW - dt.timedelta(days=2), None)
        return Elsewhere((stay,) if query.number else (), CoPayment(1_200_000, ""))


def _nameless(visit: SampleVisit) -> VisitRow:
    return replace(_row(visit), name="")


def as_recorded(clinic: str) -> WholeVisit:
    """The visit of whoever stands at the desk, with its place in the queue."""
    return replace(_row(sample_visits()[0]), id=SAMPLE_VISIT, clinic=clinic)


def _row(visit: SampleVisit, days_ago: int = 0) -> WholeVisit:
    return WholeVisit(
        id=visit.id,
        day=TODAY,
        arrived_at=visit.arrived_at - dt.timedelta(days=days_ago),
        station="Quầy 1",
        staff="Lê Thị Tiếp Đón",
        number=visit.number,
        name=visit.name,
        outcome=visit.outcome,
        identified_by="chip",
        coverage_code="000",
        sent="pending",
        clinic="Mắt",
        queue_number=visit.queue_number,
        cancelled=False,
        record={"details": {}},
    )
