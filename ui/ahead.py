"""The sheets' code is loaded while nobody asks for it, a file at a time between events: the first F1 need not wait."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QTimer

from ui import widgets

_FIRST_MS = 3000
"""The drivers are there by then, and few patients are."""
_PAUSE_MS = 100


def load_sheets_ahead() -> None:
    """Begin some seconds later; returns at once."""
    QTimer.singleShot(_FIRST_MS, lambda: _load(iter(sheets())))


def sheets() -> list[str]:
    """Modules of what may lie over the reception's screen."""
    overlays = [each.name for each in iter_modules(widgets.__path__) if each.name.endswith("_overlay")]
    return [*(f"{widgets.__name__}.{name}" for name in overlays), "ui.printing.preview", "app.slip"]


def _load(names: Iterator[str]) -> None:
    name = next(names, None)
    if name is not None:
        import_module(name)
        QTimer.singleShot(_PAUSE_MS, lambda: _load(names))
