"""From what the service sees to what the desk is told: one reader in one of six situations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from devices.card.transport import ReaderSlot
from domain.card import ReaderState

_NUMBERS = re.compile(r"( [0-9A-F]{1,2}){1,2}$")


@dataclass(slots=True)
class Strangers:
    """Cards that were looked at and are no identity cards; a real one in another reader goes before them.

    Those that were there when their reader came are ``fixtures``: signature tokens, which are a reader and a
    card in one, and cards in the slots for security modules. Nobody is told to take them off.
    """

    cards: set[tuple[str, bytes, int]] = field(default_factory=set)
    fixtures: set[tuple[str, bytes, int]] = field(default_factory=set)

    def add(self, slot: ReaderSlot, *, is_fixture: bool) -> None:
        self.cards.add(slot.card)
        if is_fixture:
            self.fixtures.add(slot.card)

    def keep(self, slots: Sequence[ReaderSlot]) -> None:
        """Forget those that were taken off."""
        lying = {slot.card for slot in slots if slot.card_present}
        self.cards &= lying
        self.fixtures &= lying


def chosen_slot(
    slots: Sequence[ReaderSlot], only_reader: str | None, strangers: Strangers | None = None
) -> ReaderSlot | None:
    """The reader that matters: the configured one, else the first with a card, else the first; fixtures last."""
    if only_reader is not None:
        return slot_named(slots, only_reader)
    known = strangers or Strangers()
    free = [slot for slot in slots if slot.card not in known.fixtures] or list(slots)
    by_merit = sorted(free, key=lambda slot: (not slot.card_present, slot.card in known.cards))
    return by_merit[0] if by_merit else None


def slot_named(slots: Sequence[ReaderSlot], name: str) -> ReaderSlot | None:
    """The reader of that name; failing that the only one of the same model.

    The PC/SC service ends a name with two numbers, and may count anew when a cable was pulled or it was restarted.
    """
    exact = next((slot for slot in slots if slot.name == name), None)
    alike = [slot for slot in slots if _NUMBERS.sub("", slot.name) == _NUMBERS.sub("", name)]
    return exact or (alike[0] if len(alike) == 1 else None)


def is_new_card(before: ReaderSlot | None, now: ReaderSlot | None) -> bool:
    """Whether a card was put down since ``before``: also a quick out-and-in, told by the service's counter."""
    if now is None or not now.card_present:
        return False
    if before is None or before.name != now.name or not before.card_present:
        return True
    return now.atr != before.atr or now.changes != before.changes


def state_of(slot: ReaderSlot | None, known: bool) -> ReaderState:
    """``known`` says whether the card was recognised as an identity card."""
    if slot is None:
        return ReaderState.NO_READER
    if not slot.card_present:
        return ReaderState.NO_CARD
    return ReaderState.CARD if known else ReaderState.UNKNOWN_CARD
