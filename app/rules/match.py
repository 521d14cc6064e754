"""Conditions of a rule against facts of which some are not known: true, false, or it depends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

Facts = Mapping[str, bool | int | str | None]
Condition = Mapping[str, Any]


def holds(expected: Any, fact: bool | int | str | None) -> bool | None:
    """One condition: a value, a list (one of), or a range ``{min, below}``; None where the fact is not known."""
    if fact is None:
        return None
    if isinstance(expected, Mapping):
        number = int(fact)
        return bool(expected.get("min", number) <= number < expected.get("below", number + 1))
    if isinstance(expected, list):
        return fact in expected
    return bool(fact == expected)


def all_hold(condition: Condition, facts: Facts) -> tuple[bool | None, frozenset[str]]:
    """Whether every condition holds, and on which unknown facts the answer depends."""
    results = {name: holds(expected, facts[name]) for name, expected in condition.items()}
    if False in results.values():
        return False, frozenset()
    unknown = frozenset(name for name, result in results.items() if result is None)
    return (None, unknown) if unknown else (True, frozenset())


def none_holds(condition: Condition, facts: Facts) -> tuple[bool | None, frozenset[str]]:
    """Whether no condition holds, and on which unknown facts the answer depends."""
    results = {name: holds(expected, facts[name]) for name, expected in condition.items()}
    if True in results.values():
        return False, frozenset()
    unknown = frozenset(name for name, result in results.items() if result is None)
    return (None, unknown) if unknown else (True, frozenset())
