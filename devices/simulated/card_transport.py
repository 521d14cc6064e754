"""The simulated chip behind the ``Transport`` seam, with the limits of real readers and cards that are pulled."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from devices.card.transport import Transport
from devices.simulated.air import Air
from devices.simulated.chip.chip import Chip
from domain.failure import Failure, FailureCode

WRONG_LENGTH = b"\x67\x00"


@dataclass(frozen=True, slots=True)
class ReaderLimits:
    """The longest APDUs a reader passes on, in bytes without the CCID header (chip.md §1.11)."""

    max_command: int = 65544
    max_response: int = 65538
    extended: bool = True
    """Whether the reader knows the extended format at all; if not it answers 6700 itself."""


SHORT_APDU_ONLY = ReaderLimits(max_command=261, max_response=258, extended=False)
"""A reader of CCID exchange level "short APDU" with 271-byte messages, as the ACR122U."""


def _is_extended(command: bytes) -> bool:
    return len(command) >= 7 and command[4] == 0


def _nothing_wrong() -> None:
    """The default of ``check``."""


class SimulatedTransport(Transport):
    """An open connection to a simulated chip.

    ``pull_at`` is the number of the APDU (the first is 1) at which the card leaves the field: that
    command never reaches it. ``check`` is called before and after each exchange and raises Failure
    when card, reader or service is gone.
    """

    def __init__(
        self,
        chip: Chip,
        *,
        name: str = "Simulated Reader",
        air: Air | None = None,
        limits: ReaderLimits | None = None,
        pull_at: int | None = None,
        check: Callable[[], None] = _nothing_wrong,
    ) -> None:
        self.name = name
        self.atr = chip.atr
        self.exchanges = 0
        self._chip = chip
        self._air = air
        self._limits = limits or ReaderLimits()
        self._pull_at = pull_at
        self._check = check
        self._open = True
        chip.reset()

    def transmit(self, command: bytes) -> bytes:
        """Raises Failure CARD_REMOVED, CARD_NO_RESPONSE, READER_NO_EXTENDED_LENGTH, or what ``check`` raises."""
        self._check()
        self.exchanges += 1
        if not self._open or (self._pull_at is not None and self.exchanges >= self._pull_at):
            raise Failure(FailureCode.CARD_REMOVED, f"APDU {self.exchanges}")
        if len(command) > self._limits.max_command:
            raise Failure(FailureCode.READER_NO_EXTENDED_LENGTH, f"command of {len(command)} bytes")
        if _is_extended(command) and not self._limits.extended:
            return WRONG_LENGTH
        return self._exchange(command)

    def _exchange(self, command: bytes) -> bytes:
        response = self._chip.process(command)
        if self._air:
            self._air.cross(command, response)
        self._check()
        if len(response) > self._limits.max_response:
            raise Failure(FailureCode.CARD_NO_RESPONSE, f"response of {len(response)} bytes")
        return response

    def close(self) -> None:
        self._open = False
