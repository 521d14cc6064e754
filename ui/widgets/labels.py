"""Labels by their role in the type scale, and icons as labels."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.style.icons import icon_pixmap
from ui.widgets.elide import ElidedLabel


def label(role: str, parent: QWidget | None = None, *, wrap: bool = False) -> QLabel:
    """A label of plain text: what a chip or a portal says is never taken for markup.

    One line, which gives way where there is no room; with ``wrap`` as many lines as it needs.
    """
    made = QLabel(parent) if wrap else ElidedLabel(parent)
    made.setProperty("role", role)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return made


def show_icon(target: QLabel, name: str, colour: str, side: int) -> None:
    """Put an icon into a label; it says nothing a word beside it does not say."""
    if target.property("icon") == (drawn := f"{name}{colour}{side}"):
        return
    target.setProperty("icon", drawn)
    target.setFixedSize(side, side)  # its place is known before the words beside it are measured
    target.setPixmap(icon_pixmap(name, colour, side))
