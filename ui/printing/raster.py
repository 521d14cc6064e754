"""A slip as dots for a receipt printer, or as a picture for the screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage, QPainter

from app.slip import Slip
from devices.printer.job import DOTS_PER_MM, PRINTABLE_MM, Raster
from ui.printing.files import written
from ui.printing.paint import Sheet, paint_slip, slip_height

_BLACK_BELOW = 150
"""Grey darker than this becomes a dot: thin strokes of stacked marks must not vanish."""


def receipt_sheet(width_mm: int) -> Sheet:
    """The sheet of a receipt printer with paper of 58 or 80 mm."""
    return Sheet(PRINTABLE_MM[width_mm] * DOTS_PER_MM, DOTS_PER_MM)


def slip_image(slip: Slip, sheet: Sheet) -> QImage:
    """Black on white, in grey; any thread may draw it."""
    image = QImage(int(sheet.width), max(1, int(slip_height(slip, sheet))), QImage.Format.Format_Grayscale8)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    try:
        paint_slip(painter, slip, sheet)
    finally:
        painter.end()
    return image


def to_dots(image: QImage) -> Raster:
    """The picture with a dot where it is dark."""
    import numpy as np  # noqa: PLC0415 - loaded when something is printed

    width, height = image.width(), image.height()
    grey = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())[:, :width]
    return Raster(width, height, np.packbits(grey < _BLACK_BELOW, axis=1).tobytes())


def slip_raster(slip: Slip, width_mm: int) -> Raster:
    return to_dots(slip_image(slip, receipt_sheet(width_mm)))


def save_png(slip: Slip, path: Path, width_mm: int) -> Path:
    """Write the dots a receipt printer would get, as a picture. Raises Failure PRINTER_FILE."""
    raster = slip_raster(slip, width_mm)
    image = QImage(raster.rows, raster.width_dots, raster.height_dots, raster.bytes_per_row, QImage.Format.Format_Mono)
    image.setColorTable([0xFFFFFFFF, 0xFF000000])
    with written(path) as part:
        if not image.save(str(part), "PNG"):  # type: ignore[call-overload]
            raise OSError("the picture was not written")
    return path
