"""``[printer]`` of the settings: where slips go and how they look."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.slip import NameStyle


class PrinterKind(StrEnum):
    NONE = "none"
    SYSTEM = "system"
    """Any printer the operating system knows, on a page."""
    NETWORK = "escpos-network"
    USB = "escpos-usb"
    SERIAL = "escpos-serial"
    SPOOLER = "spooler"
    """A receipt printer behind the Windows print queue, sent its own commands."""
    PDF_FOLDER = "pdf-folder"


class Drawing(StrEnum):
    """How a receipt printer gets its letters."""

    DOTS = "dots"
    """As a picture: every model prints every letter."""
    DOTS_NATIVE_CODE = "dots-native-code"
    """As a picture, with the QR drawn by the printer itself."""
    CP1258 = "cp1258"
    """In the printer's own letters, for the few models that have Vietnamese ones."""


WIDTHS_MM = (58, 80)
"""Of the paper a receipt printer takes."""


@dataclass(frozen=True, slots=True)
class Printer:
    """``address`` by kind: network ``host[:port]``, USB ``vvvv:pppp`` or ``/dev/usb/lp0``, serial ``COM3[@baud]``,
    spooler and system the printer's name (empty: the default one), pdf-folder a folder (empty: ``slips`` at home)."""

    kind: PrinterKind = PrinterKind.NONE
    address: str = ""
    width_mm: int = 80
    auto_print: bool = True
    """Print when a visit is recorded; otherwise staff press a key."""
    drawing: Drawing = Drawing.DOTS
    code_page: int = 52
    """The printer's own number of code page 1258 (see its self-test); only for ``cp1258``."""
    names: NameStyle = NameStyle.SHORT

    __pydantic_config__ = {"extra": "forbid"}  # noqa: RUF012 - read by the settings, which load pydantic; this does not

    def __post_init__(self) -> None:
        if self.width_mm not in WIDTHS_MM:
            raise ValueError("width_mm")
