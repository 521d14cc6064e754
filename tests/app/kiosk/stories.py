"""What a card reading brings, for stories told to the flow."""

from __future__ import annotations

from typing import Any

from domain.card import CHECK_NAMES, CardChecks, CardReading, Portrait, Result
from domain.person import Person


def checks(result: Result = Result.SUCCESSFUL) -> CardChecks:
    results: dict[str, Any] = dict.fromkeys(CHECK_NAMES, result)
    return CardChecks(**results)


def reading_of(person: Person, found: CardChecks | None = None) -> CardReading:
    picture = Portrait(b"\xff\xd8\xff", "image/jpeg")
    return CardReading(person, picture, found or checks(), "PACE", {}, 60, 40_000, {})
