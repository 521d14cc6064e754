"""The sheets' code is loaded while nobody is checked in, a file at a time between events: the first F1 need not wait,
and no patient does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib import import_module
from pkgutil import iter_modules

from PySide6.QtCore import QTimer

from ui import widgets

_FIRST_MS = 3000
"""The drivers are there by then, and few patients are."""
_PAUSE_MS = 100
_BUSY_MS = 500


def load_sheets_ahead(resting: Callable[[], bool]) -> None:
    """Begin some seconds later, and go on whenever the desk is ``resting``; returns at once."""
    QTimer.singleShot(_FIRST_MS, lambda: _load(iter(sheets()), resting))


def sheets() -> list[str]:
    """Modules of what may lie over the reception's screen."""
    overlays = [each.name for each in iter_modules(widgets.__path__) if each.name.endswith("_overlay")]
    return [*(f"{widgets.__name__}.{name}" for name in overlays), "ui.printing.preview", "app.slip"]


def _load(names: Iterator[str], resting: Callable[[], bool]) -> None:
    if not resting():
        QTimer.singleShot(_BUSY_MS, lambda: _load(names, resting))
    elif (name := next(names, None)) is not None:
        import_module(name)
        QTimer.singleShot(_PAUSE_MS, lambda: _load(names, resting))
