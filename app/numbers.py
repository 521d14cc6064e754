"""Numbers people look at: how many came when, how long it took, what was verified, what went wrong. Pure sums."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median, quantiles

from domain.clinic_time import CLINIC_TIME
from domain.coverage import AnswerClass, Source
from domain.failure import FailureCode
from offline_cache.counted import CountedRow

TARGET_S = 15 * 60
"""The insurer's target for one transaction (coverage-portal.md §8)."""
_PASSED = frozenset({"ok"})
_NO_ANSWER = frozenset({AnswerClass.TEMPORARY, AnswerClass.ACCOUNT, AnswerClass.SET_UP})
_CODES = frozenset(code.value for code in FailureCode)


@dataclass(frozen=True, slots=True)
class Spread:
    """Seconds; None where nothing was measured."""

    middle_s: float | None
    nine_of_ten_s: float | None


@dataclass(frozen=True, slots=True)
class Numbers:
    visits: int
    days: int
    by_hour: tuple[int, ...]
    """24 counts, by the clinic's clock."""
    by_day: tuple[tuple[dt.date, int], ...]
    handling: Spread
    """From the card (or the first scan) to the record."""
    waiting: Spread
    """Of those a kiosk handed over: until a colleague took them up. Nobody measures who queues before a desk."""
    within_target: int
    verified: int
    """Chip genuine and face the same, both by the machine."""
    chip_only: int
    by_eye: int
    """Same person by staff's own eyes."""
    offline: int
    """Recorded without a live answer of the insurer."""
    emergencies: int
    failures: tuple[tuple[str, int], ...]
    """Codes, the most frequent first."""


def count(visits: Iterable[CountedRow]) -> Numbers:
    """Sum up; no visits give zeros."""
    found = list(visits)
    handling = [_seconds(visit.arrived_at, visit.recorded_at) for visit in found if visit.recorded_at]
    waiting = [_seconds(visit.handed_over_at, visit.arrived_at) for visit in found if visit.handed_over_at]
    hours = Counter(visit.arrived_at.astimezone(CLINIC_TIME).hour for visit in found)
    days = Counter(visit.day for visit in found)
    return Numbers(
        visits=len(found),
        days=len(days),
        by_hour=tuple(hours[hour] for hour in range(24)),
        by_day=tuple(sorted(days.items())),
        handling=_spread(handling),
        waiting=_spread(waiting),
        within_target=sum(took_s <= TARGET_S for took_s in handling),
        verified=sum(_is(visit, "card_genuine", "ok") and _is(visit, "same_person", "ok") for visit in found),
        chip_only=sum(_is(visit, "card_genuine", "ok") and not _is(visit, "same_person", "ok") for visit in found),
        by_eye=sum(_is(visit, "same_person", "waived") for visit in found),
        offline=sum(_offline(visit) for visit in found),
        emergencies=sum(visit.emergency for visit in found),
        failures=_failures(found),
    )


def _seconds(begin: dt.datetime | None, end: dt.datetime | None) -> float:
    assert begin is not None and end is not None
    return max(0.0, (end - begin).total_seconds())  # a clock put right in between


def _spread(values_s: list[float]) -> Spread:
    if not values_s:
        return Spread(None, None)
    tenths = quantiles(values_s, n=10, method="inclusive") if len(values_s) > 1 else values_s * 9
    return Spread(round(median(values_s), 1), round(tenths[8], 1))


def _is(visit: CountedRow, tick: str, state: str) -> bool:
    return bool(visit.verdict.get(tick, {}).get("state") == state)


def _offline(visit: CountedRow) -> bool:
    """No live answer of the insurer at the counter."""
    answer = visit.coverage
    return answer is None or answer["source"] == Source.CACHE or answer["answer_class"] in _NO_ANSWER


def _failures(visits: list[CountedRow]) -> tuple[tuple[str, int], ...]:
    """Each code once a visit; a portal's code or a face decision is no failure of ours."""
    codes = Counter(
        code
        for visit in visits
        for code in {tick.get("code", "") for tick in visit.verdict.values() if tick.get("state") not in _PASSED}
        if code in _CODES
    )
    return tuple(sorted(codes.items(), key=lambda item: (-item[1], item[0])))


def share(part: int, whole: int) -> float | None:
    """0 to 1; None of nothing."""
    return part / whole if whole else None
