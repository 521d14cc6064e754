"""From what the service sees to what the desk is told: one reader in one of six situations."""

from __future__ import annotations

from collections.abc import Sequence

from devices.card.transport import ReaderSlot
from domain.card import ReaderState


def chosen_slot(slots: Sequence[ReaderSlot], only_reader: str | None) -> ReaderSlot | None:
    """The reader that matters: the configured one, else the first with a card, else the first."""
    candidates = [slot for slot in slots if only_reader is None or slot.name == only_reader]
    return next((slot for slot in candidates if slot.card_present), candidates[0] if candidates else None)


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
