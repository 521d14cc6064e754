"""Papers that open the way: transfer forms and re-examination appointments.

Source: TT 01/2025/TT-BYT (coverage-portal.md §4.3).
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from functools import cache

from app.rules.dated import Dated, dated, read_rules
from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class FormRules:
    """``assets/rules/forms.toml``."""

    working_days: Dated
    years_for_annex_three: Dated
    holidays: frozenset[dt.date]
    worked_saturdays: frozenset[dt.date]
    known_years: frozenset[int]
    unconfirmed: frozenset[dt.date]
    """Days of exchange that nobody has compared with the notice: worked or not, who knows."""


@dataclass(frozen=True, slots=True)
class FormEnd:
    """``last_day`` a form is good; None where no rule covers the day of signing. Not ``certain`` while the
    holidays of a year it touches are not in the file – they could only make it later – or days are unconfirmed."""

    last_day: dt.date | None
    certain: bool
    sure_until: dt.date | None = None
    """Good so long however the unconfirmed days turn out; None where that is ``last_day``."""
    at_latest: dt.date | None = None
    """Not good after that day; None where that is not known, or is ``last_day``."""

    def valid_on(self, day: dt.date, signed_on: dt.date) -> bool | None:
        if self.last_day is None:
            return None
        if day < signed_on:
            return False
        if day <= (self.sure_until or self.last_day):
            return True
        return False if self.certain or (self.at_latest is not None and day > self.at_latest) else None


def read_form_rules(text: str | None = None) -> FormRules:
    """Raises Failure SETTINGS_INVALID where the file is not as documented in it."""
    data = read_rules("forms.toml", text)
    try:
        return FormRules(
            working_days=dated(data["transfer"]["working_days"]),
            years_for_annex_three=dated(data["transfer"]["years_for_annex_three"]),
            holidays=frozenset(day for days in data["holidays"].values() for day in days),
            worked_saturdays=frozenset(day for days in data["worked_saturdays"].values() for day in days),
            known_years=frozenset(int(year) for year in data["holidays"]),
            unconfirmed=frozenset(data.get("unconfirmed", {}).get("days", ())),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, f"forms.toml: {type(error).__name__}") from None


@cache
def form_rules() -> FormRules:
    return read_form_rules()


def transfer_end(signed_on: dt.date, *, annex_three: bool, rules: FormRules | None = None) -> FormEnd:
    """How long a transfer form is good: working days after the day of signing, or a year for annex III."""
    rules = rules or form_rules()
    if annex_three:
        years = rules.years_for_annex_three.on(signed_on)
        return FormEnd(_years_later(signed_on, years) if years else None, certain=True)
    count = rules.working_days.on(signed_on)
    if count is None:
        return FormEnd(None, certain=True)
    last_day, *others = (_counted(signed_on, count, each) for each in (rules, _all_worked(rules), _none_worked(rules)))
    known = {signed_on.year, last_day.year} <= rules.known_years
    earliest, latest = min(last_day, *others), max(last_day, *others)
    if earliest == latest:
        return FormEnd(last_day, certain=known)
    return FormEnd(last_day, certain=False, sure_until=earliest, at_latest=latest if known else None)


def _counted(signed_on: dt.date, working_days: int, rules: FormRules) -> dt.date:
    day = signed_on
    while working_days:
        day += dt.timedelta(days=1)
        working_days -= _is_working_day(day, rules)
    return day


def _all_worked(rules: FormRules) -> FormRules:
    """As if every unconfirmed day were worked: forms end as early as can be."""
    return replace(
        rules,
        holidays=rules.holidays - rules.unconfirmed,
        worked_saturdays=rules.worked_saturdays | rules.unconfirmed,
    )


def _none_worked(rules: FormRules) -> FormRules:
    return replace(
        rules,
        holidays=rules.holidays | rules.unconfirmed,
        worked_saturdays=rules.worked_saturdays - rules.unconfirmed,
    )


def _is_working_day(day: dt.date, rules: FormRules) -> bool:
    weekday = day.weekday() < 5 or day in rules.worked_saturdays
    return weekday and day not in rules.holidays


def _years_later(day: dt.date, years: int) -> dt.date:
    """The last day of the year counted from ``day``: signed on 22/11 it is good through 21/11."""
    try:
        same = day.replace(year=day.year + years)
    except ValueError:  # 29 February
        same = dt.date(day.year + years, 3, 1)
    return same - dt.timedelta(days=1)


def appointment_valid(*, used_on: dt.date | None) -> bool:
    """An appointment counts once (TT 01/2025 Art. 11); when it was used is for the caller to have recorded."""
    return used_on is None
