"""The sheets' code is loaded while nobody is checked in, a file at a time between events, and then what is opened
most is made: the first F1 need not wait, and no patient does."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain
from pkgutil import iter_modules

from PySide6.QtCore import QTimer

from ui import widgets

_FIRST_MS = 3000
"""The drivers are there by then, and few patients are."""
_PAUSE_MS = 20
_BUSY_MS = 500


def load_sheets_ahead(resting: Callable[[], bool], makes: Iterable[Callable[[], object]]) -> None:
    """Begin some seconds later, and go on whenever the desk is ``resting``; returns at once.

    ``makes`` are called after the code is there, each in an event of its own.
    """
    loads = (partial(import_module, name) for name in sheets())
    QTimer.singleShot(_FIRST_MS, lambda: _go_on(chain(loads, makes), resting))


def sheets() -> list[str]:
    """Modules of what may lie over the reception's screen."""
    overlays = [each.name for each in iter_modules(widgets.__path__) if each.name.endswith("_overlay")]
    return [*(f"{widgets.__name__}.{name}" for name in overlays), "ui.printing.preview", "app.slip"]


def _go_on(steps: Iterator[Callable[[], object]], resting: Callable[[], bool]) -> None:
    if not resting():
        QTimer.singleShot(_BUSY_MS, lambda: _go_on(steps, resting))
    elif (step := next(steps, None)) is not None:
        step()
        QTimer.singleShot(_PAUSE_MS, lambda: _go_on(steps, resting))
