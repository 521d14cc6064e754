"""What a card is worth on a day: benefit level, grace at its end, the exemption after five years."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache

from app.rules.dated import Dated, dated, read_rules
from domain.coverage import InsuranceCard
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class Benefits:
    """``assets/rules/benefits.toml``."""

    rates: dict[int, Dated]
    usual_levels: dict[str, int]
    """Object code (first two characters) to level."""
    grace_days: Dated
    exemption_months: Dated
    base_salary_vnd: Dated


def read_benefits(text: str | None = None) -> Benefits:
    """Raises Failure SETTINGS_INVALID where the file is not as documented in it."""
    data = read_rules("benefits.toml", text)
    try:
        return Benefits(
            rates={int(row["level"]): dated(row["rate"], "percent") for row in data["level"]},
            usual_levels={code: int(level) for level, codes in data["usual_levels"].items() for code in codes},
            grace_days=dated(data["grace"]["days"]),
            exemption_months=dated(data["exemption"]["months"]),
            base_salary_vnd=dated(data["exemption"]["base_salary"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, f"benefits.toml: {type(error).__name__}") from None


@cache
def benefits() -> Benefits:
    return read_benefits()


def card_percent(card: InsuranceCard, day: dt.date) -> int | None:
    """The fund's share by the card's own level; None where the card does not show it (ten digits only)."""
    rate = benefits().rates.get(card.benefit_level or 0)
    return rate.on(day) if rate else None


def level_is_usual(card: InsuranceCard) -> bool | None:
    """Whether the object code normally has this level; None for a code not in the list or a card without one."""
    usual = benefits().usual_levels.get(card.code[:2])
    return None if usual is None or card.benefit_level is None else usual == card.benefit_level


def covered_on(card: InsuranceCard, day: dt.date, admitted_on: dt.date | None) -> bool | None:
    """Valid that day, or valid when the treatment began and ended no longer ago than the grace; None where its dates
    cannot be read."""
    valid = card.valid_on(day)
    if valid is not False:
        return valid
    grace_days = benefits().grace_days.on(day)
    if admitted_on is None or card.valid_to is None or grace_days is None or not card.valid_on(admitted_on):
        return False
    return day <= card.valid_to + dt.timedelta(days=grace_days)


def exempt(five_years_on: dt.date | None, co_paid_vnd: int | None, day: dt.date) -> bool | None:
    """Whether nothing more is to be paid this year; None while the co-payments or the limit are not known."""
    if five_years_on is None or five_years_on > day:
        return False
    months, salary_vnd = benefits().exemption_months.on(day), benefits().base_salary_vnd.on(day)
    if co_paid_vnd is None or months is None or salary_vnd is None:
        return None
    return co_paid_vnd > months * salary_vnd
