"""Our own line icons, tinted and drawn sharp at any size and screen scale."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from domain.verdict import TickState

TICK_ICONS = {
    TickState.PENDING: "pending",
    TickState.OK: "check",
    TickState.ATTENTION: "warning",
    TickState.FAILED: "cross",
    TickState.UNDETERMINED: "question",
    TickState.UNAVAILABLE: "unavailable",
    TickState.WAIVED: "waived",
    TickState.NOT_ASKED: "minus",
}


@cache
def _source(name: str) -> str:
    return files("assets").joinpath("icons", f"{name}.svg").read_text(encoding="utf-8")


@cache
def _renderer(name: str, colour: str) -> QSvgRenderer:
    # QtSvg does not resolve `currentColor` from outside, so the colour is written into the text
    return QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))


def paint_icon(painter: QPainter, name: str, colour: str, target: QRectF) -> None:
    """Draw icon ``name`` (a file of assets/icons) in ``colour`` (``#rrggbb``) into ``target``."""
    _renderer(name, colour).render(painter, target)


def icon_pixmap(name: str, colour: str, side: int) -> QPixmap:
    """The icon as a square of ``side`` device-independent pixels, at the screen's own resolution."""
    screen = QGuiApplication.primaryScreen()
    ratio = screen.devicePixelRatio() if screen else 1.0
    key = f"{name} {colour} {side} {ratio}"
    drawn = QPixmap()
    if QPixmapCache.find(key, drawn):
        return drawn
    pixmap = _drawn(name, colour, side, ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap


def _drawn(name: str, colour: str, side: int, ratio: float) -> QPixmap:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_icon(painter, name, colour, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def set_button_icon(button: QAbstractButton, name: str, colour: str, disabled_colour: str) -> None:
    """Give a button its icon; drawn anew only when it is another one."""
    if button.property("drawn_icon") == (drawn := f"{name} {colour} {disabled_colour}"):
        return
    button.setProperty("drawn_icon", drawn)
    button.setIcon(tinted_icon(name, colour, disabled_colour))


def tinted_icon(name: str, colour: str, disabled_colour: str, side: int = 20) -> QIcon:
    """A button icon with a colour for each of the enabled and disabled states."""
    icon = QIcon(icon_pixmap(name, colour, side))
    icon.addPixmap(icon_pixmap(name, disabled_colour, side), QIcon.Mode.Disabled)
    return icon
