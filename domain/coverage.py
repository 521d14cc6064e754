"""What the insurer says of a person, in our words; the portal's own names stay at its edge."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from domain.failure import FailureCode
from domain.person import PartialDate


class AnswerClass(StrEnum):
    """What an answer code asks of the desk (coverage-portal.md §1.5)."""

    OK = "ok"
    OK_CHECK_PAPER = "ok_check_paper"
    OK_NEW_CARD = "ok_new_card"
    NEW_CARD = "new_card"
    NOT_COVERED = "not_covered"
    INPUT = "input"
    SET_UP = "set_up"
    TEMPORARY = "temporary"
    ACCOUNT = "account"


class Question(StrEnum):
    """What the insurer is asked, or told."""

    LOOK_UP = "look_up"
    STAYS = "stays"
    CO_PAYMENT = "co_payment"
    CHECK_IN = "check_in"


class Source(StrEnum):
    PORTAL = "portal"
    CACHE = "cache"


@dataclass(frozen=True, slots=True, repr=False)
class CoverageQuery:
    """What is asked: a 12-digit citizen number, 10-digit insurance number or 15-character card code."""

    number: str
    name: str
    birth_date: PartialDate


@dataclass(frozen=True, slots=True, repr=False)
class InsuranceCard:
    """One card: code, validity, first-contact facility. ``valid_to`` None means no end date is given."""

    code: str
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    facility_code: str = ""
    facility_name: str = ""
    unread_dates: str = ""
    """What was written where a date belongs and is none; empty where there was nothing to trip over."""

    def valid_on(self, day: dt.date) -> bool | None:
        """None where a date could not be read and the other one does not decide: a slip is no card without an end."""
        held = (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)
        return None if held and self.unread_dates else held

    @property
    def benefit_level(self) -> int | None:
        """Third character of the 15-character code, 1 to 5 (coverage-portal.md §3.2); None when unknown."""
        return int(self.code[2]) if len(self.code) == 15 and self.code[2] in "12345" else None


@dataclass(frozen=True, slots=True, repr=False)
class PresentedCard:
    """An insurance card or number shown at the counter, as printed or typed: the portal decides what it is worth."""

    number: str
    """10-digit insurance number, 12-digit citizen number or 15-character card code."""
    card: InsuranceCard | None = None
    living_area: str = ""
    five_years_on: dt.date | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Coverage:
    """The insurer's record of a person. Empty string or None where the portal was silent."""

    card: InsuranceCard
    new_card: InsuranceCard | None = None
    old_code: str = ""
    name: str = ""
    birth_date: str = ""
    sex: str = ""
    address: str = ""
    living_area: str = ""
    insurance_number: str = ""
    five_years_on: dt.date | None = None

    def card_on(self, day: dt.date) -> InsuranceCard:
        """The card to use that day: the new one of codes 003 and 004 once it is valid, else the one found."""
        return self.new_card if self.new_card is not None and self.new_card.valid_on(day) else self.card


@dataclass(frozen=True, slots=True, repr=False)
class CoverageAnswer:
    """One answer, or one failure to get one. ``code`` is the portal's (``000`` …), empty when none came."""

    code: str
    answer_class: AnswerClass
    asked_at: dt.datetime
    """UTC; of the original look-up also when the answer comes from the cache."""
    source: Source = Source.PORTAL
    coverage: Coverage | None = None
    note: str = ""
    """The portal's own sentence for staff; shown, never parsed."""
    failure: FailureCode | None = None
    duration_ms: float = 0.0
    raw: str = ""
    """The reply as it came, kept as evidence (Decree 188/2025 Art. 38)."""


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """One question about a person and what came of it, as it is kept: with the reply, or the reason for none."""

    kind: Question
    number: str
    name: str
    birth_date: str
    asked_at: dt.datetime
    code: str = ""
    failure: FailureCode | None = None
    duration_ms: float = 0.0
    raw: str = ""
    answer_class: str = ""
    """Only a look-up's answer has one."""
