"""The table of MA_DOITUONG_KCB as read from ``assets/rules/terms.toml``."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Any

from app.rules.dated import Dated, dated, read_rules
from app.rules.match import Condition
from app.texts import LANGUAGES
from domain.failure import Failure, FailureCode

_ALWAYS: Condition = {"insured": True, "pickup": "", "withdraw": False}
"""Every rule's conditions unless it says otherwise."""


@dataclass(frozen=True, slots=True)
class Rule:
    code: str
    when: Condition
    unless: Condition
    share: Dated
    of_cost: bool
    """The share is of the whole cost, whatever the card's level."""
    clause: str
    words: dict[str, str]
    """Its sentence in each language; the law's own is the Vietnamese one."""


@dataclass(frozen=True, slots=True)
class Terms:
    in_force: dt.date
    rules: tuple[Rule, ...]
    """In the annex's order."""


def read_terms(text: str | None = None) -> Terms:
    """Raises Failure SETTINGS_INVALID where the file is not as documented in it."""
    data = read_rules("terms.toml", text)
    try:
        return Terms(data["in_force"], tuple(_rule(row) for row in data["rule"]))
    except (KeyError, TypeError, ValueError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, f"terms.toml: {type(error).__name__}") from None


@cache
def terms() -> Terms:
    return read_terms()


def _rule(row: dict[str, Any]) -> Rule:
    return Rule(
        code=row["code"],
        when={**_ALWAYS, **row["when"]},
        unless=row.get("unless", {}),
        share=dated(row["share"], "percent"),
        of_cost=any(step.get("of") == "cost" for step in row["share"]),
        clause=row["clause"],
        words={language: row[language] for language in LANGUAGES},
    )
