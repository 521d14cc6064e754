"""Three ticks, never one, and the outcome they add up to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TickState(StrEnum):
    PENDING = "pending"
    OK = "ok"
    ATTENTION = "attention"
    FAILED = "failed"
    UNDETERMINED = "undetermined"
    UNAVAILABLE = "unavailable"
    WAIVED = "waived"
    NOT_ASKED = "not_asked"
    """This workplace does not ask: a one-stop counter looks up no insurance."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One of *card genuine*, *same person*, *insured*.

    ``code`` is a failure code, a portal code (``000``) or a face decision; ``text`` names a
    sentence of the text catalogue (``tick.insured.ok``), ``facts`` fill its blanks.
    """

    state: TickState = TickState.PENDING
    code: str = ""
    text: str = ""
    facts: tuple[tuple[str, str], ...] = ()

    @property
    def settled(self) -> bool:
        return self.state is not TickState.PENDING


class Outcome(StrEnum):
    READY = "ready"
    READY_PROVISIONAL = "ready_provisional"
    NEEDS_STAFF = "needs_staff"
    SELF_PAY = "self_pay"


@dataclass(frozen=True, slots=True)
class Verdict:
    card_genuine: Tick = Tick()
    same_person: Tick = Tick()
    insured: Tick = Tick()

    @property
    def settled(self) -> bool:
        return self.card_genuine.settled and self.same_person.settled and self.insured.settled

    def ticks(self) -> dict[str, Tick]:
        return {"card_genuine": self.card_genuine, "same_person": self.same_person, "insured": self.insured}
