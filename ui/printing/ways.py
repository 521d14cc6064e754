"""The ways a slip can take to paper; which one is a setting."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path

from app.printer_settings import Printer, PrinterKind
from app.slip import Slip
from devices.printer.trouble import not_set_up

PrintSlip = Callable[[Slip], None]
"""Prints one slip, in the thread that owns the printer. Raises Failure of the P group."""


def way_of(settings: Printer, home: Path) -> PrintSlip:
    """What the settings choose. Nothing is opened or loaded before the first slip."""
    match settings.kind:
        case PrinterKind.NONE:
            return _nowhere
        case PrinterKind.SYSTEM:
            return _system(settings)
        case PrinterKind.PDF_FOLDER:
            return _folder(settings, home)
        case _:
            return _receipt_printer(settings)


def _nowhere(_: Slip) -> None:
    raise not_set_up("none")


def _system(settings: Printer) -> PrintSlip:
    def print_slip(slip: Slip) -> None:
        from ui.printing.system import print_on_system_printer  # noqa: PLC0415 - loads the system's print support

        print_on_system_printer(slip, settings.address, settings.width_mm)

    return print_slip


def _folder(settings: Printer, home: Path) -> PrintSlip:
    folder = Path(settings.address) if settings.address else home / "slips"

    def print_slip(slip: Slip) -> None:
        from ui.printing.pdf import save_pdf  # noqa: PLC0415 - loaded with the first slip

        if not settings.address:
            with contextlib.suppress(OSError):  # said when the slip is written
                folder.mkdir(parents=True, exist_ok=True)
        save_pdf(slip, folder / f"{slip.name}.pdf", settings.width_mm)

    return print_slip


def _receipt_printer(settings: Printer) -> PrintSlip:
    def print_slip(slip: Slip) -> None:
        from devices.printer.address import Link  # noqa: PLC0415 - loaded with the first slip
        from devices.printer.escpos import EscPosPrinter  # noqa: PLC0415
        from ui.printing.job import job_of  # noqa: PLC0415

        printer = EscPosPrinter(Link(settings.kind.value), settings.address, code_page=settings.code_page)
        printer.print(job_of(slip, settings.width_mm, settings.drawing))

    return print_slip
