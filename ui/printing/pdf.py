"""A slip as a PDF file, on a page of its own size."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from app.slip import Slip
from devices.printer.job import PRINTABLE_MM
from ui.printing.files import written
from ui.printing.paint import Sheet, paint_slip, slip_height

_DPI = 1200
_MM_PER_INCH = 25.4
_MARGIN_MM = 4.0


def save_pdf(slip: Slip, path: Path, width_mm: int = 80) -> Path:
    """Write the slip and return the path; any thread may call.

    Raises:
        Failure: PRINTER_FILE when the file cannot be written.
    """
    sheet = Sheet(PRINTABLE_MM[width_mm] * _DPI / _MM_PER_INCH, _DPI / _MM_PER_INCH)
    with written(path) as part:
        _write(slip, part, sheet)
    return path


def _write(slip: Slip, path: Path, sheet: Sheet) -> None:
    width_mm = sheet.width / sheet.dots_per_mm + 2 * _MARGIN_MM
    height_mm = slip_height(slip, sheet) / sheet.dots_per_mm + 2 * _MARGIN_MM
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setTitle(slip.name)
    # Qt turns a page that is wider than high: a minimum keeps short slips upright
    size = QSizeF(width_mm, max(height_mm, width_mm + 1))
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Millimeter, "slip", QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM))
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError("the page cannot be begun")
    paint_slip(painter, slip, sheet)
    painter.end()
    if path.stat().st_size == 0:
        raise OSError("nothing was written")
