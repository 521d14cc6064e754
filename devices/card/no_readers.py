"""A machine whose PC/SC library cannot be loaded: no service, said plainly and asked again."""

from __future__ import annotations

from collections.abc import Sequence

from devices.card.transport import Readers, ReaderSlot, Transport
from domain.failure import Failure, FailureCode


class NoReaders(Readers):
    """Every question is answered READER_NO_SERVICE."""

    def wait(self, known: Sequence[ReaderSlot], timeout_s: float) -> tuple[ReaderSlot, ...]:
        raise Failure(FailureCode.READER_NO_SERVICE, "PC/SC library not loaded")

    def connect(self, reader: str) -> Transport:
        raise Failure(FailureCode.READER_NO_SERVICE, "PC/SC library not loaded")

    def wake(self) -> None:
        """Nobody sleeps here."""

    def close(self) -> None:
        """Nothing is open."""
