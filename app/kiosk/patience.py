"""How long a kiosk waits for somebody, as plain seconds."""

from __future__ import annotations

from dataclasses import dataclass

from app.flow.state import State
from app.kiosk.screen import Screen
from domain.card import ReaderState


@dataclass(frozen=True, slots=True)
class Patience:
    idle_s: float = 45.0
    """A question without a touch; then everything is forgotten."""
    warn_s: float = 20.0
    """The last part of it, with a warning and the offer of more time."""
    read_s: float = 60.0
    """The chip; a reading has its own limits, and where they fail a colleague helps."""
    look_s: float = 60.0
    """The camera; then a colleague looks instead."""
    grace_s: float = 20.0
    """A card taken too early; it may be put back, or the patient may go on without it."""
    ticket_s: float = 12.0
    """The number, once the card is taken."""
    ticket_card_s: float = 60.0
    """The number, while the card still lies there."""
    closed_s: float = 15.0


_ASKED = frozenset(
    {Screen.CONSENT, Screen.CARD, Screen.SCAN, Screen.KEY, Screen.CLINIC, Screen.PHONE, Screen.NUMBER_ONLY}
    | {Screen.LANGUAGE, Screen.HERE_TODAY}
)
_WARNED = _ASKED
"""Where somebody may merely be slow; the other screens end by themselves and say so."""


def limit_s(screen: Screen, state: State, patience: Patience, *, somebody: bool) -> float | None:
    """How long this screen may stay without a touch; None where nothing ends it.

    ``somebody`` is False while nobody has chosen a language and nothing has begun.
    """
    if screen in (Screen.LANGUAGE, Screen.CLOSED) and not somebody:
        return None
    card = state.reader.state is ReaderState.CARD
    limits = {
        Screen.READING: patience.read_s,
        Screen.LOOK: patience.look_s,
        Screen.CARD_GONE: patience.grace_s,
        Screen.TICKET: patience.ticket_card_s if card else patience.ticket_s,
        Screen.CLOSED: patience.closed_s,
    }
    return patience.idle_s if screen in _ASKED else limits.get(screen)


def warns(screen: Screen, left_s: float, patience: Patience) -> bool:
    """Whether the question "are you still there?" is up."""
    return screen in _WARNED and left_s <= patience.warn_s
