"""A simulated PC/SC service with one reader: cards in and out, reader and service coming and going."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from devices.card.transport import Readers, ReaderSlot, Transport
from devices.simulated.air import Air
from devices.simulated.card_transport import ReaderLimits, SimulatedTransport
from devices.simulated.chip.chip import Chip
from domain.failure import Failure, FailureCode


class SimulatedReaders(Readers):
    """What a hand does to cards and cables, as methods any thread may call; the rest is for the card thread."""

    def __init__(
        self, name: str = "Simulated Reader 00", *, air: Air | None = None, limits: ReaderLimits | None = None
    ) -> None:
        self._name = name
        self._air = air
        self._limits = limits
        self._changed = threading.Condition()
        self._chip: Chip | None = None
        self._pull_at: int | None = None
        self._plugged = self._running = True
        self._in_use = self._woken = False
        self._changes = 0

    # --- what a hand does ---

    def insert(self, chip: Chip, *, pull_at: int | None = None) -> None:
        """Put a card on the reader, in place of one lying there; ``pull_at`` as in SimulatedTransport."""
        with self._changed:
            self._chip, self._pull_at = chip, pull_at
            self._count_change()

    def remove(self) -> None:
        with self._changed:
            self._chip = None
            self._count_change()

    def unplug(self) -> None:
        """Pull the reader's cable."""
        with self._changed:
            self._plugged = False
            self._count_change()

    def plug(self) -> None:
        with self._changed:
            self._plugged = True
            self._count_change()

    def stop_service(self) -> None:
        with self._changed:
            self._running = False
            self._count_change()

    def start_service(self) -> None:
        with self._changed:
            self._running = True
            self._count_change()

    def occupy(self, *, by_another_program: bool) -> None:
        """Let another program hold the card, or let go of it."""
        with self._changed:
            self._in_use = by_another_program
            self._changed.notify_all()

    def _count_change(self) -> None:
        self._changes += 1
        self._changed.notify_all()

    # --- what the card thread sees ---

    def wait(self, known: Sequence[ReaderSlot], timeout_s: float) -> tuple[ReaderSlot, ...]:
        with self._changed:
            self._changed.wait_for(
                lambda: self._woken or not self._running or self._slots() != tuple(known), timeout=timeout_s
            )
            self._woken = False
            if not self._running:
                raise Failure(FailureCode.READER_NO_SERVICE, "simulated service stopped")
            return self._slots()

    def _slots(self) -> tuple[ReaderSlot, ...]:
        if not self._plugged:
            return ()
        atr = self._chip.atr if self._chip else b""
        return (ReaderSlot(self._name, self._chip is not None, atr, self._in_use, self._changes),)

    def connect(self, reader: str) -> Transport:
        with self._changed:
            self._require(reader)
            if self._in_use:
                raise Failure(FailureCode.READER_BUSY, reader)
            chip, inserted = self._chip, self._changes
            if chip is None:
                raise Failure(FailureCode.CARD_REMOVED, "no card to connect to")
            return SimulatedTransport(
                chip,
                name=reader,
                air=self._air,
                limits=self._limits,
                pull_at=self._pull_at,
                check=lambda: self._require_same(reader, inserted),
            )

    def _require(self, reader: str) -> None:
        if not self._running:
            raise Failure(FailureCode.READER_NO_SERVICE, "simulated service stopped")
        if not self._plugged or reader != self._name:
            raise Failure(FailureCode.READER_LOST, reader)

    def _require_same(self, reader: str, changes: int) -> None:
        """Raises Failure when anything happened to card, reader or service since the connection was made."""
        with self._changed:
            self._require(reader)
            if self._changes != changes:
                raise Failure(FailureCode.CARD_REMOVED, "simulated card taken away")

    def wake(self) -> None:
        with self._changed:
            self._woken = True
            self._changed.notify_all()

    def close(self) -> None:
        """Nothing is held open."""
