"""Values of the domain as JSON, and coverage answers back again."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping
from enum import Enum
from functools import cache
from typing import Any

from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard, PresentedCard, Source
from domain.failure import FailureCode
from domain.person import CitizenId, PartialDate


def to_plain(value: Any) -> Any:
    """Dataclasses as objects, enums as their value, dates in ISO form, partial dates as written in Vietnam.

    Bytes are refused: no picture or template may slip into a record. Raises TypeError.
    """
    match value:
        case None | bool() | int() | float():
            return value
        case Enum():
            return value.value
        case str():
            return value
        case CitizenId():
            return value.digits
        case PartialDate():
            return str(value)
        case dt.date() | dt.time():  # dt.datetime included
            return value.isoformat()
        case Mapping():
            return {str(to_plain(key)): to_plain(item) for key, item in value.items()}
        case tuple() | list():
            return [to_plain(item) for item in value]
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: to_plain(getattr(value, name)) for name in _names(type(value))}
    raise TypeError(f"{type(value).__name__} has no place in a record")


def utc_text(moment: dt.datetime) -> str:
    """UTC and always with microseconds, so that the order of the texts is the order of the times."""
    return moment.astimezone(dt.UTC).isoformat(timespec="microseconds")


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))
_AS_IT_IS = frozenset({str, int, float, bool})
_BY_ISO = frozenset({dt.date, dt.datetime, dt.time})


def filled_plain(value: Any, without: str = "") -> Any:
    """As ``to_plain`` in one pass, less the fields of dataclasses that are empty (``code`` stays) or named ``without``.

    For what is written by the hundred thousand.
    """
    kind: Any = type(value)
    if kind in _AS_IT_IS:
        return value
    if kind in _BY_ISO:
        return value.isoformat()
    names = _filled_names(kind)
    if not names:
        return to_plain(value)
    found = {}
    for name in names:
        item = getattr(value, name)
        if (item is not None and item != "" and name != without) or name == "code":
            found[name] = filled_plain(item)
    return found


@cache
def _filled_names(kind: Any) -> tuple[str, ...]:
    """Of the dataclasses that are objects in a record; numbers and partial dates are texts there."""
    an_object = dataclasses.is_dataclass(kind) and kind not in (CitizenId, PartialDate)
    return _names(kind) if an_object else ()


def to_json(value: Any) -> str:
    """One line, keys sorted, so that equal values have equal text and equal hashes."""
    return dumps(to_plain(value))


def dumps(plain: Any) -> str:
    """As ``to_json``, of a value that is plain already."""
    return _ENCODER.encode(plain)


def answer_from_json(text: str, source: Source) -> CoverageAnswer:
    """A stored CoverageAnswer; fields this version does not know are left out, ``asked_at`` stays the original."""
    data = json.loads(text)
    data["answer_class"] = AnswerClass(data["answer_class"])
    data["asked_at"] = dt.datetime.fromisoformat(data["asked_at"])
    data["failure"] = FailureCode(data["failure"]) if data.get("failure") else None
    data["coverage"] = _coverage(data["coverage"]) if data.get("coverage") else None
    data["source"] = source
    return CoverageAnswer(**_known(CoverageAnswer, data))


def _coverage(data: dict[str, Any]) -> Coverage:
    data["card"] = _card(data["card"])
    data["new_card"] = _card(data["new_card"]) if data.get("new_card") else None
    data["five_years_on"] = _day(data.get("five_years_on"))
    return Coverage(**_known(Coverage, data))


def presented_of(data: dict[str, Any]) -> PresentedCard:
    """A stored PresentedCard."""
    card, day = data.get("card"), _day(data.get("five_years_on"))
    return PresentedCard(data["number"], _card(card) if card else None, data.get("living_area", ""), day)


def _card(data: dict[str, Any]) -> InsuranceCard:
    days = {name: _day(data.get(name)) for name in ("valid_from", "valid_to")}
    return InsuranceCard(**_known(InsuranceCard, {**data, **days}))


def _day(text: str | None) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


def _known(kind: type, data: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in data.items() if name in _names(kind)}


@cache
def _names(kind: Any) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))
