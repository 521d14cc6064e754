"""The lowest layer of the card: something that takes a command APDU and gives the response."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Self


class Transport(ABC):
    """An open connection to one card. Used by one thread only, its owner."""

    name: str = ""
    """The reader's name, for messages and for what is remembered per reader."""

    atr: bytes = b""
    """The card's answer to reset, whose historical bytes tell what it can; empty where the reader does not say."""

    @abstractmethod
    def transmit(self, command: bytes) -> bytes:
        """Send one command APDU, return the response with its two status bytes.

        Raises:
            Failure: CARD_REMOVED, CARD_NO_RESPONSE, READER_LOST or READER_NO_SERVICE.
        """

    @abstractmethod
    def close(self) -> None:
        """Let the card go; safe to call twice, and after the card is gone."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True, slots=True)
class ReaderSlot:
    """A device reference: one reader and what lies on it, as the PC/SC service sees it."""

    name: str
    card_present: bool
    atr: bytes = b""
    in_use: bool = False
    """Another program holds the card exclusively."""
    changes: int = 0
    """The service's event counter where it has one: tells a quick out-and-in from no change."""

    @property
    def card(self) -> tuple[str, bytes, int]:
        """Tells this card in this reader from the next one put there."""
        return self.name, self.atr, self.changes


class Readers(ABC):
    """The readers of this machine: the real PC/SC service, or simulated ones. Used by the card thread only."""

    @abstractmethod
    def wait(self, known: Sequence[ReaderSlot], timeout_s: float) -> tuple[ReaderSlot, ...]:
        """Block until something differs from ``known`` or time is up; return all readers as they are now.

        Raises:
            Failure: READER_NO_SERVICE when the service does not answer; the next call tries anew.
        """

    @abstractmethod
    def connect(self, reader: str) -> Transport:
        """Open the card on that reader. Raises Failure CARD_REMOVED, READER_BUSY, READER_LOST, CARD_NO_RESPONSE."""

    @abstractmethod
    def wake(self) -> None:
        """Make a ``wait`` in another thread return soon; the one method any thread may call."""

    @abstractmethod
    def close(self) -> None:
        """Release the service's context."""
