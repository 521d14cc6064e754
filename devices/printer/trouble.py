"""What can be wrong with a printer, however it is connected."""

from __future__ import annotations

from domain.failure import Failure, FailureCode


def not_set_up(detail: str) -> Failure:
    return Failure(FailureCode.PRINTER_NOT_SET_UP, detail)


def unreachable(detail: str) -> Failure:
    return Failure(FailureCode.PRINTER_UNREACHABLE, detail)


def broke_off(detail: str) -> Failure:
    """Part of the slip may be on paper."""
    return Failure(FailureCode.PRINTER_BROKE_OFF, detail)
