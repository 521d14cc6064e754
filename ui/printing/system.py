"""A slip on one of the system's own printers, on whatever paper lies in it."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from app.slip import Slip
from devices.printer.job import PRINTABLE_MM
from devices.printer.trouble import unreachable
from ui.printing.paint import Sheet, paint_slip

_MM_PER_INCH = 25.4


def print_on_system_printer(slip: Slip, name: str, width_mm: int = 80) -> None:
    """Print on the named printer, or the default one; returns when the system's queue has the page.

    What happens in the queue after that, the system tells by its own means.

    Raises:
        Failure: PRINTER_UNREACHABLE when there is no such printer, or it refuses.
    """
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    if info.isNull():
        raise unreachable("no such system printer")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(slip.name)
    if not paint_page(printer, slip, width_mm):
        raise unreachable("refused by the system")


def paint_page(printer: QPrinter, slip: Slip, width_mm: int) -> bool:
    """The slip at the top of the page, in the middle; False when the printer does not begin or ends badly."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    dots_per_mm = printer.resolution() / _MM_PER_INCH
    page = printer.pageLayout().paintRectPixels(printer.resolution())
    width = min(PRINTABLE_MM[width_mm] * dots_per_mm, float(page.width()))
    paint_slip(painter, slip, Sheet(width, dots_per_mm), left=(page.width() - width) / 2)
    return painter.end() and printer.printerState() is not QPrinter.PrinterState.Error
