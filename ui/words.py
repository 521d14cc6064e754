"""Facts in words: ticks, ages, dates, insurance codes and levels, in the language of the screen."""

from __future__ import annotations

import datetime as dt
import re

from app.failures import describe
from app.texts import Texts
from domain.coverage import AnswerClass, CoverageAnswer, InsuranceCard
from domain.failure import FailureCode
from domain.person import PartialDate, Person
from domain.verdict import Tick, TickState

_DATE = re.compile(r"\d\d/\d\d/\d{4}")


def failure_code(code: str) -> FailureCode | None:
    """The failure code a tick carries, or None when its code is the portal's or a face decision."""
    try:
        return FailureCode(code)
    except ValueError:
        return None


def tick_sentence(name: str, tick: Tick, texts: Texts, language: str) -> str:
    """The sentence on a tick card: what the failure code says, else the catalogue's sentence for this state."""
    code = failure_code(tick.code)
    if code is not None and tick.state is not TickState.WAIVED:
        return describe(code, language).sentence
    return texts.get(_tick_key(name, tick), **{fact: _dated(value) for fact, value in tick.facts})


def _dated(value: str) -> str | PartialDate:
    """A tick carries its dates as the country writes them; the sentence takes them as its language does."""
    return PartialDate.parse(value) if _DATE.fullmatch(value) else value


def _tick_key(name: str, tick: Tick) -> str:
    """Sentences with a blank that nothing fills have a twin without it."""
    key = tick.text or f"tick.{name}.{tick.state}"
    facts = dict(tick.facts)
    if name != "insured":
        return key
    if tick.state is TickState.ATTENTION and facts.get("new_card"):
        return f"{key}_new_card"
    if tick.state is TickState.OK and not facts.get("until"):
        return f"{key}_no_end"
    return key


def card_code(code: str) -> str:
    """An insurance code in the groups people read it in: ``DN 4 99 9900000101``; other lengths as they are."""
    return f"{code[:2]} {code[2]} {code[3:5]} {code[5:]}" if len(code) == 15 else code


def validity(card: InsuranceCard, texts: Texts) -> str:
    if card.unread_dates:
        return texts.get("ui.coverage.valid_unread", written=card.unread_dates)
    first = card.valid_from or "…"
    if card.valid_to is None:
        return texts.get("ui.coverage.valid_from", first=first)
    return texts.get("ui.coverage.valid_range", first=first, last=card.valid_to)


def facility(card: InsuranceCard) -> str:
    """Name and code of the registered facility, whichever is known."""
    if card.facility_name and card.facility_code:
        return f"{card.facility_name} ({card.facility_code})"
    return card.facility_name or card.facility_code


def benefit(card: InsuranceCard, texts: Texts) -> str:
    """What the fund pays by the third character of the code (coverage-portal.md §3.2); empty when unknown."""
    level = card.benefit_level
    return texts.get(f"ui.coverage.level_{level}") if level else ""


def age(asked_at: dt.datetime, now: dt.datetime, texts: Texts) -> str:
    """How old an answer is, rounded down: minutes, hours or days."""
    minutes = max(0, int((now - asked_at).total_seconds() // 60))
    if minutes < 1:
        return texts.get("ui.age.now")
    if minutes < 60:
        return texts.get("ui.age.minutes", count=minutes)
    if minutes < 60 * 24:
        return texts.get("ui.age.hours", count=minutes // 60)
    return texts.get("ui.age.days", count=minutes // (60 * 24))


def expiry(person: Person, texts: Texts) -> str:
    if person.never_expires:
        return texts.get("ui.person.never_expires")
    return texts.day(person.expires) if person.expires else ""


def coverage_headline(answer: CoverageAnswer, texts: Texts, language: str) -> str:
    """One sentence of what the insurer said, or why it said nothing."""
    if answer.failure is not None:
        return describe(answer.failure, language).sentence
    if answer.answer_class is AnswerClass.OK and answer.coverage is None:
        return texts.get("ui.coverage.class_temporary")
    return texts.get(f"ui.coverage.class_{answer.answer_class}")
