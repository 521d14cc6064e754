"""A case of the rules as text, for one that waits longer than the program runs."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Callable
from typing import Any

from app.rules.case import CareCase, Facility, FormerRank, Level, Pickup, Setting
from domain.coverage import InsuranceCard

_DAYS = ("day", "admitted_on", "five_years_on", "valid_from", "valid_to")
_KINDS: dict[str, Callable[[Any], Any]] = {
    **dict.fromkeys(_DAYS, dt.date.fromisoformat),
    "level": Level,
    "former": FormerRank,
    "setting": Setting,
    "pickup": Pickup,
    "facility": lambda data: _made(Facility, data),
    "card": lambda data: _made(InsuranceCard, data),
}


def case_to_text(case: CareCase) -> str:
    return json.dumps(dataclasses.asdict(case), ensure_ascii=False, sort_keys=True, default=dt.date.isoformat)


def case_from_text(text: str) -> CareCase:
    """What this version does not know is left out. Raises ValueError or TypeError where it is no case."""
    case: CareCase = _made(CareCase, json.loads(text))
    return case


def _made(kind: Any, data: dict[str, Any]) -> Any:
    names = {field.name for field in dataclasses.fields(kind)}
    return kind(**{name: _value(name, value) for name, value in data.items() if name in names})


def _value(name: str, value: Any) -> Any:
    return _KINDS[name](value) if value is not None and name in _KINDS else value
