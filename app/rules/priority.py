"""Who is called first: groups by age, by what staff see, by the card."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.rules.dated import read_rules
from app.rules.match import holds
from domain.failure import Failure, FailureCode
from domain.person import PartialDate, ages_years


@dataclass(frozen=True, slots=True)
class PriorityGroup:
    name: str
    age: Mapping[str, int] | None
    flag: str
    objects: frozenset[str]


def read_groups(text: str | None = None) -> tuple[PriorityGroup, ...]:
    """``assets/rules/priority.toml``, first group first. Raises Failure SETTINGS_INVALID."""
    data = read_rules("priority.toml", text)
    try:
        return tuple(_group(row) for row in data["group"])
    except (KeyError, TypeError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, f"priority.toml: {type(error).__name__}") from None


def _group(row: Mapping[str, Any]) -> PriorityGroup:
    return PriorityGroup(row["name"], row.get("age"), row.get("flag", ""), frozenset(row.get("objects", ())))


@cache
def _groups() -> tuple[PriorityGroup, ...]:
    return read_groups()


def priority_groups(
    day: dt.date,
    birth_date: PartialDate | None,
    *,
    flags: frozenset[str] = frozenset(),
    object_code: str = "",
    groups: tuple[PriorityGroup, ...] | None = None,
) -> tuple[str, ...]:
    """Names of the groups somebody belongs to, the one called first in front; when in doubt he belongs.

    ``flags`` are what staff ticked (``pregnant``, ``disabled`` …), ``object_code`` the first two
    characters of the insurance card.
    """
    ages = ages_years(birth_date, day) if birth_date is not None else ()
    return tuple(group.name for group in groups or _groups() if _belongs(group, ages, flags, object_code))


def _belongs(group: PriorityGroup, ages: tuple[int, ...], flags: frozenset[str], object_code: str) -> bool:
    by_age = group.age is not None and any(holds(group.age, age) for age in ages)
    return by_age or (bool(group.flag) and group.flag in flags) or object_code in group.objects
