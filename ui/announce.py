"""Tells a screen reader that something on the screen has changed."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have ``words`` spoken by the system's screen reader, where one is listening."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
