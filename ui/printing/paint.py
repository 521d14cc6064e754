"""Draws a slip, black on white, into any painter: the one layout for receipt printer, PDF, page printer and screen.

Everything is measured in dots of the target, so that a receipt printer gets no half dots.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.slip import Block, Role, Slip, lead
from ui.printing.qr import QUIET_MODULES, paint_qr, qr_modules
from ui.style.look import font_of

_LONG = 100_000.0
_SLACK = 1.02
"""The dots of a printer measure letters a little otherwise."""
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_BLACK, _WHITE = QColor("black"), QColor("white")


@dataclass(frozen=True, slots=True)
class Letters:
    """Size of one role: height of the letters in millimetres, weight, and the white below."""

    height_mm: float
    bold: bool = False
    after_mm: float = 1.0


_LETTERS = {
    Role.HEADING: Letters(3.6, bold=True, after_mm=2.0),
    Role.TITLE: Letters(3.4, after_mm=0.0),
    Role.NUMBER: Letters(17.0, bold=True, after_mm=0.5),
    Role.MARK: Letters(4.6, bold=True, after_mm=2.0),
    Role.PLACE: Letters(5.2, bold=True, after_mm=2.0),
    Role.FACT: Letters(3.4, after_mm=0.8),
    Role.SENTENCE: Letters(3.7, bold=True, after_mm=2.0),
    Role.REMARK: Letters(3.4, after_mm=2.0),
    Role.CODE: Letters(26.0, after_mm=0.5),
    Role.FOOT: Letters(2.8, after_mm=0.5),
}
_NUMBER_LETTERS = 5
"""A number this long or longer is written smaller, to stay on its line."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """Where a slip goes: usable width in dots, and how many dots a millimetre has."""

    width: float
    dots_per_mm: float

    def mm(self, length: float) -> float:
        return round(length * self.dots_per_mm)


def paint_slip(painter: QPainter, slip: Slip, sheet: Sheet, left: float = 0.0, top: float = 0.0) -> float:
    """Draw the slip and return its height in dots."""
    return _Pen(painter, slip.language, sheet, left).down(slip, top) - top


def slip_height(slip: Slip, sheet: Sheet) -> float:
    """How long the slip is on this sheet, in dots."""
    return _Pen(None, slip.language, sheet, 0.0).down(slip, 0.0)


class _Pen:
    """Goes down the paper block by block; without a painter it only measures."""

    def __init__(self, painter: QPainter | None, language: str, sheet: Sheet, left: float) -> None:
        self._painter = painter
        self._language = language
        self._sheet = sheet
        self._left = left

    def down(self, slip: Slip, top: float) -> float:
        """The lower edge of the last block."""
        for block in slip.blocks:
            top += _HOW.get(block.role, _Pen._centred)(self, block, top)
            top += self._sheet.mm(_LETTERS[block.role].after_mm)
        return top

    # --- kinds of block: each draws at ``top`` and gives its height --------------------------

    def _centred(self, block: Block, top: float) -> float:
        return self._text(block.text, self._font(block.role), top, _CENTRE)

    def _number(self, block: Block, top: float) -> float:
        """As large as its line allows, without the empty room above and below its digits."""
        font = self._font(block.role)
        wide = QFontMetricsF(font).horizontalAdvance(block.text)
        if wide > self._sheet.width:
            font.setPixelSize(int(font.pixelSize() * self._sheet.width / wide))
        metrics = QFontMetricsF(font)
        above = metrics.ascent() - metrics.capHeight()
        air = self._sheet.mm(1.2)
        self._text(block.text, font, top + air - above, _CENTRE)
        return metrics.capHeight() + 2 * air

    def _mark(self, block: Block, top: float) -> float:
        """White on black."""
        font = self._font(block.role)
        air = self._sheet.mm(1.2)
        height = self._height(block.text, font, self._sheet.width - 2 * air) + 2 * air
        if self._painter is not None:
            self._painter.fillRect(QRectF(self._left, top, self._sheet.width, height), _BLACK)
        self._text(block.text, font, top + air, _CENTRE, colour=_WHITE, margin=air)
        return height

    def _fact(self, block: Block, top: float) -> float:
        """Caption and value on one line where there is room, else one below the other."""
        plain, strong = self._font(block.role), self._font(block.role, bold=True)
        caption = lead(block, self._language)
        indent = QFontMetricsF(plain).horizontalAdvance(caption)
        if indent + QFontMetricsF(strong).horizontalAdvance(block.text) <= self._sheet.width:
            self._text(caption, plain, top, _LEFT)
            return self._text(block.text, strong, top, _LEFT, indent=indent)
        height = self._text(caption, plain, top, _LEFT) if caption else 0.0
        return height + self._text(block.text, strong, top + height, _LEFT, indent=self._sheet.mm(3))

    def _remark(self, block: Block, top: float) -> float:
        """In a frame."""
        font, air, line = self._font(block.role), self._sheet.mm(1.5), max(1.0, self._sheet.mm(0.3))
        height = self._height(block.text, font, self._sheet.width - 2 * air) + 2 * air
        if self._painter is not None:
            pen = QPen(_BLACK, line)
            pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
            self._painter.setPen(pen)
            half = line / 2
            self._painter.drawRect(
                QRectF(self._left, top, self._sheet.width, height).adjusted(half, half, -half, -half)
            )
        self._text(block.text, font, top + air, _CENTRE, margin=air)
        return height

    def _code(self, block: Block, top: float) -> float:
        modules = qr_modules(block.text)
        count = len(modules) + 2 * QUIET_MODULES
        side = max(1.0, self._sheet.mm(_LETTERS[Role.CODE].height_mm) // count)
        if self._painter is not None:
            left = self._left + (self._sheet.width - side * count) // 2
            paint_qr(self._painter, modules, left, top, side)
        return side * count

    # --- letters ------------------------------------------------------------------------------

    def _font(self, role: Role, *, bold: bool | None = None) -> QFont:
        letters = _LETTERS[role]
        font = font_of(self._language)
        font.setPixelSize(max(6, int(self._sheet.mm(letters.height_mm))))
        font.setBold(letters.bold if bold is None else bold)
        font.setHintingPreference(QFont.HintingPreference.PreferFullHinting)
        return font

    def _height(self, text: str, font: QFont, width: float) -> float:
        return self._taken(text, font, width).height()

    def _taken(self, text: str, font: QFont, width: float) -> QRectF:
        return QFontMetricsF(font).boundingRect(QRectF(0, 0, width, _LONG), int(_CENTRE), text)

    def _text(
        self,
        text: str,
        font: QFont,
        top: float,
        flags: Qt.AlignmentFlag | Qt.TextFlag,
        *,
        colour: QColor = _BLACK,
        margin: float = 0.0,
        indent: float = 0.0,
    ) -> float:
        width = self._sheet.width - 2 * margin - indent
        height = self._height(text, font, width)
        if self._painter is not None:
            spare = width - self._even(text, font, width) if flags == _CENTRE else 0.0
            left = self._left + margin + indent + spare / 2
            self._painter.setFont(font)
            self._painter.setPen(colour)
            self._painter.drawText(QRectF(left, top, width - spare, height), int(flags), text)
        return height

    def _even(self, text: str, font: QFont, width: float) -> float:
        """Little more than the least width at which a text takes no more lines: no last syllable stands alone."""
        least, most, height = 0.0, width, self._height(text, font, width)
        while most - least > 1:
            middle = (least + most) / 2
            taken = self._taken(text, font, middle)
            if taken.height() > height or taken.width() > middle:  # a word longer than its line is not broken
                least = middle
            else:
                most = middle
        return min(width, most * _SLACK)


# Kept beside the class: a pen that held its own methods would leave a painter to the garbage collector, and so to
# whatever thread that runs in.
_HOW: dict[Role, Callable[[_Pen, Block, float], float]] = {
    Role.NUMBER: _Pen._number,
    Role.MARK: _Pen._mark,
    Role.FACT: _Pen._fact,
    Role.REMARK: _Pen._remark,
    Role.CODE: _Pen._code,
}
