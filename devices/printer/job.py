"""What a receipt printer is given: pictures of dots, a code it draws itself, lines of text; then the cut."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

DOTS_PER_MM = 8
"""203 dpi, which nearly every receipt printer has."""
PRINTABLE_MM = {58: 48, 80: 72}
"""What the head covers of each paper width."""


@dataclass(frozen=True, slots=True, repr=False)
class Raster:
    """A picture of dots, rows from the top: eight dots a byte, the leftmost in the highest bit, 1 is black."""

    width_dots: int
    height_dots: int
    rows: bytes

    def __post_init__(self) -> None:
        if len(self.rows) != self.bytes_per_row * self.height_dots:
            raise ValueError(f"{len(self.rows)} bytes for {self.width_dots} × {self.height_dots} dots")

    @property
    def bytes_per_row(self) -> int:
        return (self.width_dots + 7) // 8


@dataclass(frozen=True, slots=True, repr=False)
class QrCode:
    """A code the printer draws itself (GS ( k)."""

    text: str


@dataclass(frozen=True, slots=True, repr=False)
class Text:
    """A line in the printer's own letters, in code page 1258."""

    line: str
    large: bool = False


Part = Raster | QrCode | Text
Job = tuple[Part, ...]


class ReceiptPrinter(Protocol):
    """One printer; used by one thread."""

    def print(self, job: Job) -> None:
        """Print and cut; returns when the printer has it all.

        Raises:
            Failure: PRINTER_UNREACHABLE, PRINTER_NO_PAPER, PRINTER_COVER_OPEN, PRINTER_OFFLINE, PRINTER_BROKE_OFF,
                PRINTER_DRIVER_MISSING, PRINTER_NOT_SET_UP (an address that is none).
        """
