"""The QR of the health insurance card, on paper and in VssID (coverage-portal.md §5.3, §5.4)."""

from __future__ import annotations

import re

from app.scan.fields import full_date, hex_text, is_hex, slashed_date
from app.scan.values import Scan, ScanKind
from domain.card import AccessKey
from domain.coverage import InsuranceCard
from domain.person import CitizenId, Sex

NUMBER = re.compile(r"[A-Z]{2}[1-5]\d{12}|\d{10}|\d{12}", re.ASCII)
"""Card code, insurance number, citizen number: what the portal takes (§3.1)."""

_FIELDS = 16
_SEXES = {"1": Sex.MALE, "2": Sex.FEMALE}
_AREAS = frozenset({"K1", "K2", "K3"})


def parse(fields: list[str]) -> Scan | None:
    """The scan, or None where the fields are no insurance QR."""
    number = fields[0].upper()
    if len(fields) < 2 or not NUMBER.fullmatch(number):
        return None
    if len(fields) == 2:
        return _vssid(number, fields[1])
    if not is_hex(fields[1]) and slashed_date(fields[2]) is None:
        return None
    return _card(number, fields)


def key_of(number: str) -> AccessKey | None:
    return AccessKey.from_number(CitizenId(number)) if len(number) == 12 and number.isdecimal() else None


def _vssid(number: str, name: str) -> Scan:
    return Scan(ScanKind.BHYT_QR, number=number, key=key_of(number), name=hex_text(name), confirm=not is_hex(name))


def _card(number: str, fields: list[str]) -> Scan:
    complete = fields[-1] == "$"
    values = [*(fields[:-1] if complete else fields), *[""] * _FIELDS][:_FIELDS]
    facility = "".join(letter for letter in values[5] if letter.isdecimal())
    parent = hex_text(values[10])
    return Scan(
        ScanKind.BHYT_QR,
        number=number,
        key=key_of(number),
        name=hex_text(values[1]),
        birth_date=slashed_date(values[2]),
        sex=_SEXES.get(values[3], Sex.UNKNOWN),
        address=hex_text(values[4]),
        issued=full_date(values[8]),
        parents=(parent,) if parent else (),
        card=InsuranceCard(
            code=number,
            valid_from=full_date(values[6]),
            valid_to=full_date(values[7]),
            facility_code=facility if len(facility) == 5 else "",
            unread_dates=", ".join(one for one in values[6:8] if one not in ("", "-") and full_date(one) is None),
        ),
        living_area=values[11] if values[11] in _AREAS else "",
        five_years_on=full_date(values[12]),
        confirm=not is_hex(values[1]),
        complete=complete,
    )
