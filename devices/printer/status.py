"""What a printer says of itself (ESC/POS: DLE EOT n, GS r 1). Cheap ones say nothing; that is no fault."""

from __future__ import annotations

from collections.abc import Callable

from devices.printer.trouble import broke_off
from domain.failure import Failure, FailureCode

Ask = Callable[[bytes, float], bytes]
"""Sends a question and gives the answer; empty when there was none within so many seconds."""

_AT_ONCE_S = 1.0
_PAPER_OUT_S = 6.0
"""A slip of 15 cm at the slowest printers' 50 mm/s takes half of this."""

_FIXED_MASK, _FIXED = 0x93, 0x12
"""Bits 0, 1, 4 and 7 of every DLE EOT answer are constant."""
_OFFLINE = 0x08
_COVER_OPEN = 0x04
_PAPER_END = 0x60
_WHEN_DONE = b"\x1dr\x01"


def _real_time(ask: Ask, number: int) -> int | None:
    answer = ask(b"\x10\x04" + bytes([number]), _AT_ONCE_S)
    return answer[0] if answer and answer[0] & _FIXED_MASK == _FIXED else None


def check(ask: Ask) -> bool:
    """Whether the printer tells its state at all.

    Raises:
        Failure: PRINTER_NO_PAPER, PRINTER_COVER_OPEN or PRINTER_OFFLINE, the most telling one first.
    """
    paper = _real_time(ask, 4)
    if paper is None:
        return False
    if paper & _PAPER_END:
        raise Failure(FailureCode.PRINTER_NO_PAPER)
    if (_real_time(ask, 2) or 0) & _COVER_OPEN:
        raise Failure(FailureCode.PRINTER_COVER_OPEN)
    if (_real_time(ask, 1) or 0) & _OFFLINE:
        raise Failure(FailureCode.PRINTER_OFFLINE)
    return True


def wait_until_printed(ask: Ask) -> None:
    """Wait for the answer that comes after the paper; without one ask what happened.

    Raises:
        Failure: as ``check``; PRINTER_BROKE_OFF when a printer that spoke has fallen silent.
    """
    if not ask(_WHEN_DONE, _PAPER_OUT_S) and not check(ask):
        raise broke_off("silent after the slip")
