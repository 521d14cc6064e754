"""Consent to having the face compared: asked before the first frame is looked at, kept with its wording and channel.

Source: Law 91/2025/QH15 with NĐ 356/2025 (coverage-portal.md §7): per purpose, opt-in, provable; below seven the
representative decides, from seven to seventeen the child and the representative together.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class ConsentAnswer(StrEnum):
    GIVEN = "given"
    REFUSED = "refused"
    """Staff compare by eye; nobody is refused care for it."""
    NOT_ASKED = "not_asked"
    """An emergency: no face is compared either."""


class ConsentBy(StrEnum):
    """Who answered."""

    PATIENT = "patient"
    REPRESENTATIVE = "representative"
    BOTH = "both"


class Channel(StrEnum):
    """Where the question was asked."""

    DESK = "desk"
    KIOSK = "kiosk"
    COUNTER = "counter"
    ELSEWHERE = "elsewhere"
    """By the house itself, say in writing at registration; the program did not ask."""


@dataclass(frozen=True, slots=True, repr=False)
class Consent:
    answer: ConsentAnswer
    by: ConsentBy
    channel: Channel
    text_version: str
    """Which wording was shown, such as ``1-vi-3f2a90c1``; empty where the program showed none."""
    given_at: dt.datetime
    """UTC."""
    representative: str = ""
    """Name of who answered for a child."""

    @property
    def given(self) -> bool:
        return self.answer is ConsentAnswer.GIVEN


_REPRESENTATIVE_ALONE_BELOW = 7
_GROWN_UP_FROM = 18


def must_answer(age_years: int | None) -> ConsentBy:
    """Who has to answer for somebody of this age; an unknown age counts as grown up."""
    if age_years is None or age_years >= _GROWN_UP_FROM:
        return ConsentBy.PATIENT
    return ConsentBy.REPRESENTATIVE if age_years < _REPRESENTATIVE_ALONE_BELOW else ConsentBy.BOTH


def suffices(by: ConsentBy, needed: ConsentBy) -> bool:
    """Whether those who answered are those who had to; a grown-up may be represented."""
    return by is needed or needed is ConsentBy.PATIENT or (by is ConsentBy.BOTH)
