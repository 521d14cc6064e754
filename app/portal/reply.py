"""From a reply of KQNhanLichSuKCB2024 to a CoverageAnswer, believing nothing about its shape.

Key spelling, nulls and types vary between published replies (coverage-portal.md §1.4), so keys
are compared without case, anything that is no text counts as absent, and a date that is no
date is None. Nothing here raises on what a server may send.
"""

from __future__ import annotations

import datetime as dt
import json
import re
import unicodedata
from collections.abc import Mapping
from typing import Any

from app.portal.codes import meaning
from domain.coverage import AnswerClass, Coverage, CoverageAnswer, InsuranceCard

Fields = Mapping[str, Any]

_FACILITY_DIGITS, _INSURANCE_DIGITS = 5, 10
_LONGEST_NOTE, _LONGEST_DATE = 2000, 40
_NO_DATE = ("", "-")

_DATE = re.compile(
    r"(?P<d>\d{1,2})[/.-](?P<m>\d{1,2})[/.-](?P<y>\d{4})(?!\d)"
    r"|(?P<y2>\d{4})-(?P<m2>\d\d)-(?P<d2>\d\d)(?!\d)"
    r"|(?P<y3>(?:19|20)\d\d)(?P<m3>\d\d)(?P<d3>\d\d)(?:\d{4}|\d{6})?$",
    re.ASCII,
)
"""As the letters write dates, as JSON writers like to, and as the portal itself writes moments."""


def fields_of(body: bytes) -> dict[str, Any] | None:
    """The reply's object with its keys in lower case, or None where the body is no JSON object.

    Bytes that are not UTF-8 are replaced rather than refused: the code is ASCII and stays readable; so are bare line
    breaks in a sentence. An object that says two things under one name is no answer.
    """
    try:
        value = json.loads(decoded(body), object_pairs_hook=_object, strict=False)
    except (ValueError, RecursionError):
        return None
    return {key.lower(): item for key, item in value.items()} if isinstance(value, dict) else None


def decoded(body: bytes) -> str:
    """UTF-8, or UTF-16 and UTF-32 where mark or zeros tell it, as RFC 4627 has it."""
    return body.decode(json.detect_encoding(body), errors="replace").removeprefix("\ufeff")


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    said: dict[str, Any] = {}
    for name, value in pairs:
        first = said.setdefault(name.lower(), value)
        if first is not value and first != value:
            raise ValueError("two values under one name")
    return dict(pairs)


def text(fields: Fields, key: str, longest: int = 300) -> str:
    """A field as trimmed NFC text of at most ``longest`` characters; numbers as written, everything else (null, list,
    true) as empty."""
    value = fields.get(key.lower())
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    whole = str(value)[: 4 * longest].encode("utf-8", errors="replace").decode("utf-8")  # half a surrogate is none
    return unicodedata.normalize("NFC", whole).strip()[:longest]


def digits(fields: Fields, key: str, length: int) -> str:
    """A field of so many digits, with the leading zeros a server loses when it sends a number."""
    found = text(fields, key)
    return found if isinstance(fields.get(key.lower()), str) or not found.isdecimal() else found.zfill(length)


def result_code(fields: Fields) -> str:
    """``maKetQua``, with the leading zeros a server loses when it sends a number."""
    code = text(fields, "maKetQua")
    return code.zfill(3) if code.isdecimal() else code


def _code(fields: Fields, key: str) -> str:
    """A card's code as it is printed: capitals, no blanks."""
    return "".join(text(fields, key).upper().split())


def date(fields: Fields, key: str) -> dt.date | None:
    return day_in(text(fields, key))


def day_in(written: str) -> dt.date | None:
    """A whole day, whichever way it is written, with or without a time behind it; None for anything else."""
    match = _DATE.match(written.strip())
    if not match:
        return None
    found = {name[0]: int(part) for name, part in match.groupdict().items() if part}
    try:
        return dt.date(found["y"], found["m"], found["d"])
    except ValueError:
        return None


def _card(fields: Fields) -> InsuranceCard:
    return InsuranceCard(
        code=_code(fields, "maThe"),
        valid_from=date(fields, "gtTheTu"),
        valid_to=date(fields, "gtTheDen"),
        facility_code=digits(fields, "maDKBD", _FACILITY_DIGITS),
        facility_name=text(fields, "tenDKBD"),
        unread_dates=_unread(fields, "gtTheTu", "gtTheDen"),
    )


def _new_card(fields: Fields) -> InsuranceCard | None:
    code = _code(fields, "maTheMoi")
    if not code:
        return None
    return InsuranceCard(
        code=code,
        valid_from=date(fields, "gtTheTuMoi"),
        valid_to=date(fields, "gtTheDenMoi"),
        facility_code=digits(fields, "maDKBDMoi", _FACILITY_DIGITS),
        facility_name=text(fields, "tenDKBDMoi"),
        unread_dates=_unread(fields, "gtTheTuMoi", "gtTheDenMoi"),
    )


def _unread(fields: Fields, *keys: str) -> str:
    written = (text(fields, key, _LONGEST_DATE) for key in keys)
    return ", ".join(one for one in written if one not in _NO_DATE and day_in(one) is None)


def coverage(fields: Fields) -> Coverage | None:
    """The insurer's record in the reply; None where it names no card."""
    card, new_card = _card(fields), _new_card(fields)
    if not card.code and new_card is None:
        return None
    return Coverage(
        card=card,
        new_card=new_card,
        old_code=_code(fields, "maTheCu"),
        name=text(fields, "hoTen"),
        birth_date=text(fields, "ngaySinh"),
        sex=text(fields, "gioiTinh"),
        address=text(fields, "diaChi"),
        living_area=text(fields, "maKV").upper(),
        insurance_number=digits(fields, "maSoBHXH", _INSURANCE_DIGITS),
        five_years_on=date(fields, "ngayDu5Nam"),
    )


def answer(fields: Fields, *, asked_at: dt.datetime, duration_ms: float, raw: str) -> CoverageAnswer:
    """The reply as a value. ``raw`` is kept as it came; codes decide, never the HTTP status.

    A code that says "covered" without naming a card cannot be acted on and is treated as temporary.
    """
    code = result_code(fields)
    answer_class, failure = meaning(code)
    record = coverage(fields)
    if record is None and answer_class in _NEEDS_RECORD:
        answer_class, failure = meaning("")
    return CoverageAnswer(
        code=code,
        answer_class=answer_class,
        asked_at=asked_at,
        coverage=record,
        note=text(fields, "ghiChu", _LONGEST_NOTE),
        failure=failure,
        duration_ms=duration_ms,
        raw=raw,
    )


_NEEDS_RECORD = frozenset({AnswerClass.OK, AnswerClass.OK_NEW_CARD, AnswerClass.NEW_CARD})
