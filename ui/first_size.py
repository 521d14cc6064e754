"""How large a window opens: as wished, and no larger than the desktop has room for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


def resize_on_screen(window: QWidget, width: int, height: int) -> None:
    """A foot below the edge of the screen is a button that nobody finds."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize()))
