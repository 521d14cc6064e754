"""Keys of the table in a text field: the field's own editing keys give way, except to take typing back."""

from __future__ import annotations

from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from ui.shortcuts import KEYS


def is_command(event: QKeyEvent, field: QLineEdit) -> bool:
    """Ctrl+E is an emergency, not the end of the line; Ctrl+Z takes back a visit only where nothing was typed."""
    pressed = QKeySequence(event.keyCombination())
    ours = any(pressed == QKeySequence(key) for key in KEYS.values())
    return ours and not (field.isUndoAvailable() and event.matches(QKeySequence.StandardKey.Undo))
