"""The table's rules, checked before anything is sent: types, sizes, enumerations, what goes with what.

Source: coverage-portal.md §2.3 (annex and validator sheet of QĐ 4750; where they differ the smaller
size), §2.5 (QĐ 1804/QĐ-BYT for MA_LOAI_KCB).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.rules.terms import terms


class Kind(StrEnum):
    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    MINUTE = "minute"
    BIRTH = "birth"


@dataclass(frozen=True, slots=True)
class Rule:
    kind: Kind
    longest: int
    required: bool = False
    pattern: str = ""


_CARD = r"[A-Z]{2}[1-5]\d{12}"
TABLE: dict[str, Rule] = {
    "MA_LK": Rule(Kind.TEXT, 100, required=True),
    "STT": Rule(Kind.NUMBER, 10, required=True, pattern=r"[1-9]\d*"),
    "MA_BN": Rule(Kind.TEXT, 100, required=True),
    "HO_TEN": Rule(Kind.TEXT, 255, required=True),
    "SO_CCCD": Rule(Kind.TEXT, 15, pattern=r"\d{9}|\d{12}|[A-Z]\d{7}"),
    "NGAY_SINH": Rule(Kind.BIRTH, 12, required=True),
    "GIOI_TINH": Rule(Kind.NUMBER, 1, required=True, pattern="[123]"),
    "MA_THE_BHYT": Rule(Kind.TEXT, 15, pattern=_CARD),
    "MA_DKBD": Rule(Kind.TEXT, 5, pattern=r"\d{5}"),
    "GT_THE_TU": Rule(Kind.DAY, 8),
    "GT_THE_DEN": Rule(Kind.DAY, 8),
    "MA_DOITUONG_KCB": Rule(Kind.TEXT, 4, required=True, pattern=r"\d{1,2}(\.\d{1,2})?"),
    "NGAY_VAO": Rule(Kind.MINUTE, 12, required=True),
    "NGAY_VAO_NOI_TRU": Rule(Kind.MINUTE, 12),
    "LY_DO_VNT": Rule(Kind.TEXT, 4000),
    "MA_LY_DO_VNT": Rule(Kind.TEXT, 5),
    "MA_LOAI_KCB": Rule(Kind.TEXT, 2, required=True, pattern="0[1-9]|1[0-6]"),
    "MA_CSKCB": Rule(Kind.TEXT, 5, required=True, pattern=r"\d{5}"),
    "MA_DICH_VU": Rule(Kind.TEXT, 50),
    "TEN_DICH_VU": Rule(Kind.TEXT, 1024),
    "MA_THUOC": Rule(Kind.TEXT, 255),
    "TEN_THUOC": Rule(Kind.TEXT, 1024),
    "MA_VAT_TU": Rule(Kind.TEXT, 255),
    "TEN_VAT_TU": Rule(Kind.TEXT, 1024),
    "NGAY_YL": Rule(Kind.MINUTE, 12, required=True),
    "DU_PHONG": Rule(Kind.TEXT, 4000),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """``what`` names a sentence: ``missing``, ``too_long``, ``form``, ``no_such_time``, ``order``, ``goes_with``,
    ``not_in_list``, ``time_of_birth``."""

    field: str
    what: str


def problems(fields: Mapping[str, str]) -> tuple[Problem, ...]:
    """Everything wrong with a message; empty when it may be sent. Holds no values, only names."""
    return (*_each(fields), *_together(fields))


def refusal(fields: Mapping[str, str]) -> str:
    """The problems as the reason of a parked row; empty when there are none."""
    return ", ".join(f"{problem.field}: {problem.what}" for problem in problems(fields))


def _each(fields: Mapping[str, str]) -> Iterator[Problem]:
    for name, rule in TABLE.items():
        value = fields.get(name, "")
        if not value:
            if rule.required:
                yield Problem(name, "missing")
        elif len(value) > rule.longest:
            yield Problem(name, "too_long")
        elif rule.pattern and not re.fullmatch(rule.pattern, value, re.ASCII):
            yield Problem(name, "form")
        elif not _is_kind(rule.kind, value):
            yield Problem(name, "form" if rule.kind in _NO_TIMES else "no_such_time")
    yield from (Problem(name, "form") for name in fields if name not in TABLE)


_NO_TIMES = frozenset({Kind.TEXT, Kind.NUMBER})
_UNPRINTABLE = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 has no place for; a file with one of them could not be read at all."""


def _is_kind(kind: Kind, value: str) -> bool:
    match kind:
        case Kind.NUMBER:
            return value.isascii() and value.isdecimal()
        case Kind.DAY:
            return _is_time(value, "%Y%m%d")
        case Kind.MINUTE:
            return _is_time(value, "%Y%m%d%H%M")
        case Kind.BIRTH:  # zeros for an unknown month, day or time
            known = value[:4] + (value[4:6].replace("00", "01")) + (value[6:8].replace("00", "01")) + value[8:]
            return _is_time(known, "%Y%m%d%H%M")
        case Kind.TEXT:
            return not _UNPRINTABLE.search(value)


def _is_time(value: str, form: str) -> bool:
    try:
        return f"{dt.datetime.strptime(value, form).replace(tzinfo=dt.UTC):{form}}" == value
    except ValueError:
        return False


_ORDERS = ("DICH_VU", "THUOC", "VAT_TU")


def _together(fields: Mapping[str, str]) -> Iterator[Problem]:
    if not any(fields.get(f"MA_{kind}") for kind in _ORDERS):
        yield Problem("MA_DICH_VU", "missing")
    for kind in _ORDERS:
        if bool(fields.get(f"MA_{kind}")) != bool(fields.get(f"TEN_{kind}")):
            yield Problem(f"TEN_{kind}", "goes_with")
    yield from _birth(fields.get("NGAY_SINH", ""), fields.get("NGAY_VAO", ""))
    if fields.get("MA_DOITUONG_KCB") and not _listed(fields["MA_DOITUONG_KCB"], fields.get("NGAY_VAO", "")):
        yield Problem("MA_DOITUONG_KCB", "not_in_list")
    admitted = fields.get("NGAY_VAO_NOI_TRU", "")
    if admitted and admitted < fields.get("NGAY_VAO", ""):
        yield Problem("NGAY_VAO_NOI_TRU", "order")
    if bool(admitted) != bool(fields.get("LY_DO_VNT")):
        yield Problem("LY_DO_VNT", "goes_with")
    if fields.get("GT_THE_TU", "") > (fields.get("GT_THE_DEN") or "9"):
        yield Problem("GT_THE_DEN", "order")
    if fields.get("MA_THE_BHYT") and not (fields.get("MA_DKBD") and fields.get("GT_THE_TU")):
        yield Problem("MA_DKBD" if not fields.get("MA_DKBD") else "GT_THE_TU", "goes_with")


NEWBORN_DAYS = 28
"""NGAY_SINH: of children up to this age the time of birth is told."""


def _birth(born: str, arrived: str) -> Iterator[Problem]:
    """Nobody arrives before being born; up to 28 days the time of birth is told as well."""
    if born[:8] > arrived[:8]:
        yield Problem("NGAY_SINH", "order")
    elif _is_time(born[:8], "%Y%m%d") and _is_time(arrived[:8], "%Y%m%d") and born[8:] in {"", "0000"}:
        came, was_born = (dt.datetime.strptime(text[:8], "%Y%m%d").replace(tzinfo=dt.UTC) for text in (arrived, born))
        if (came - was_born).days <= NEWBORN_DAYS:
            yield Problem("NGAY_SINH", "time_of_birth")


def _listed(object_code: str, arrived: str) -> bool:
    """Whether the annex in force on that day knows the code; of earlier days we hold no list."""
    if arrived[:8] < f"{terms().in_force:%Y%m%d}":
        return True
    return any(rule.code == object_code for rule in terms().rules)
