"""From what the service sees to what the desk is told: one reader in one of six situations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from devices.card.transport import ReaderSlot
from domain.card import ReaderState

_NUMBERS = re.compile(r"( [0-9A-F]{1,2}){1,2}$")


def chosen_slot(slots: Sequence[ReaderSlot], only_reader: str | None) -> ReaderSlot | None:
    """The reader that matters: the configured one, else the first with a card, else the first."""
    if only_reader is not None:
        return slot_named(slots, only_reader)
    return next((slot for slot in slots if slot.card_present), slots[0] if slots else None)


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
