"""A QR code as squares, so that it is sharp on any paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

QUIET_MODULES = 4
"""White around the code (ISO/IEC 18004, 9.1)."""


def qr_modules(text: str) -> list[list[bool]]:
    """Rows of modules, True is black, without the quiet zone. Correction level M: slips are folded in pockets."""
    import zxingcpp  # noqa: PLC0415 - loaded when something is printed

    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    image = memoryview(zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False))
    rows, columns = image.shape or (0, 0)
    return [[image[row, column] < 128 for column in range(columns)] for row in range(rows)]


def paint_qr(painter: QPainter, modules: list[list[bool]], left: float, top: float, module: float) -> None:
    """Draw with its quiet zone; ``module`` is the side of one square."""
    black = QColor("black")
    for row, line in enumerate(modules, QUIET_MODULES):
        for column, on in enumerate(line, QUIET_MODULES):
            if on:
                painter.fillRect(QRectF(left + column * module, top + row * module, module, module), black)
