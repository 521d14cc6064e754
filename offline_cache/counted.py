"""What the numbers page counts, without names: one row a visit that counts."""

from __future__ import annotations

import datetime as dt
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sqlite_utils import Database


@dataclass(frozen=True, slots=True, repr=False)
class CountedRow:
    """Times are UTC; ``verdict`` the three ticks, ``coverage`` the answer at the counter, as plain values."""

    day: dt.date
    arrived_at: dt.datetime
    recorded_at: dt.datetime | None
    handed_over_at: dt.datetime | None
    verdict: dict[str, Any]
    coverage: dict[str, Any] | None
    emergency: bool


_SELECT = """SELECT visits.day, visits.arrived_at, visits.recorded_at, coalesce(begun.recorded_at, ''),
    json_extract(visits.record, '$.verdict'),
    json_extract(visits.record, '$.coverage.source'), json_extract(visits.record, '$.coverage.answer_class'),
    coalesce(json_extract(visits.record, '$.emergency'), 0)
    FROM visits LEFT JOIN visits AS begun ON begun.continued_by = visits.id AND begun.continued_by <> ''
    WHERE visits.day BETWEEN ? AND ? AND visits.cancelled_at = '' AND visits.continued_by = ''
    ORDER BY visits.arrived_at"""


def between(database: Database, first: dt.date, last: dt.date) -> list[CountedRow]:
    """Visits of these clinic days, both included; voided ones and those another visit finished do not count."""
    return [_row(row) for row in database.execute(_SELECT, [first.isoformat(), last.isoformat()])]


def _row(row: tuple[Any, ...]) -> CountedRow:
    day, arrived, recorded, handed_over, verdict, source, kind, emergency = row
    return CountedRow(
        day=dt.date.fromisoformat(day),
        arrived_at=dt.datetime.fromisoformat(arrived),
        recorded_at=_moment(recorded),
        handed_over_at=_moment(handed_over),
        verdict=json.loads(verdict),
        coverage={"source": source, "answer_class": kind} if kind else None,
        emergency=bool(emergency),
    )


def _moment(text: str) -> dt.datetime | None:
    return dt.datetime.fromisoformat(text) if text else None
