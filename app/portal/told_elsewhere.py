"""What a portal reply says of other facilities: recent checks of a card, stays, co-payment. Nothing is asked here.

Sources: coverage-portal.md §1.4 (``dsLichSuKT2018``), §1.6 (``Lskcb2025``), §1.7 (``TraCuuTienMCCT``).
Diagnoses are not taken over: no warning needs them.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.portal.reply import Fields, fields_of, result_code, text
from domain.clinic_time import CLINIC_TIME
from domain.coverage import CoverageAnswer

_GROUPED = re.compile(r"\d{1,3}([.,]\d{3}){1,4}", re.ASCII)
_PLAIN = re.compile(r"(\d{1,15})(?:[.,]\d*)?", re.ASCII)


@dataclass(frozen=True, slots=True)
class Check:
    """Somebody looked this card up. ``facility_code`` is the first five characters of the account."""

    facility_code: str
    at: dt.datetime


@dataclass(frozen=True, slots=True, repr=False)
class Stay:
    """One visit in the insurer's records. ``discharged_at`` None means not (yet) reported."""

    facility_code: str
    facility_name: str
    admitted_at: dt.datetime
    discharged_at: dt.datetime | None


@dataclass(frozen=True, slots=True, repr=False)
class CoPayment:
    """What the patient has paid this year. ``total_vnd`` is the greatest running total, never a sum (§1.7)."""

    total_vnd: int
    as_of: str
    """The portal's sentence on how far its data reach."""


def checks_in(answer: CoverageAnswer) -> tuple[Check, ...]:
    """Who else checked this card, newest first; empty when the reply tells nothing (or comes from the cache)."""
    fields = fields_of(answer.raw.encode("utf-8", errors="replace")) or {}
    found = (_check(item) for item in _items(fields, "dsLichSuKT2018"))
    return tuple(sorted((check for check in found if check), key=lambda check: check.at, reverse=True))


def stays_in(fields: Fields) -> tuple[Stay, ...]:
    """Stays and visits known to the insurer, newest first."""
    found = (_stay(item) for item in _items(fields, "dsLichSuKCB2025"))
    return tuple(sorted((stay for stay in found if stay), key=lambda stay: stay.admitted_at, reverse=True))


def co_payment_in(fields: Fields, year: int) -> CoPayment | None:
    """The co-payment of ``year``; None when the insurer has none on record (204) or none that can be read.

    It counts until 31 December (Law Art. 22 k1 d): what an earlier year left in the list says nothing of this one.
    """
    items = (item for item in _items(fields, "DataCCT") if _year(item) in (year, None))
    totals = [total for item in items if (total := _amount(item)) is not None]
    if result_code(fields) == "204" or not totals:
        return None
    return CoPayment(max(totals), text(fields, "GhiChu"))


def _year(item: Fields) -> int | None:
    """Of the end of the stay, else of its beginning; None where neither is told."""
    moment = _moment(text(item, "ngayRa")) or _moment(text(item, "ngayVao"))
    return moment.year if moment else None


def _items(fields: Fields, key: str) -> Iterator[dict[str, Any]]:
    items = fields.get(key.lower())
    for item in items if isinstance(items, list) else ():
        if isinstance(item, dict):
            yield {name.lower(): value for name, value in item.items()}


def _check(item: Fields) -> Check | None:
    at, account = _moment(text(item, "thoiGianKT")), text(item, "userKT")
    return Check(account[:5], at) if at and account else None


def _stay(item: Fields) -> Stay | None:
    admitted_at = _moment(text(item, "ngayVao"))
    if admitted_at is None:
        return None
    return Stay(text(item, "maCSKCB"), text(item, "tenCSKCB"), admitted_at, _moment(text(item, "ngayRa")))


def _moment(written: str) -> dt.datetime | None:
    """``yyyyMMddHHmm``, the clinic's time; with signs between them too."""
    try:
        return dt.datetime.strptime(re.sub(r"\D", "", written)[:12], "%Y%m%d%H%M").replace(tzinfo=CLINIC_TIME)
    except ValueError:
        return None


def _amount(item: Fields) -> int | None:
    """Whole đồng, however written: 120000, 120000.0, "120.000"; None for what is no amount."""
    written = text(item, "tBNCCTLuyKe")
    if _GROUPED.fullmatch(written):
        return int(re.sub(r"\D", "", written))
    match = _PLAIN.fullmatch(written)
    return int(match[1]) if match else None
