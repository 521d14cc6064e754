"""A full collection of garbage holds every thread still: none while drivers load or somebody is at the desk."""

from __future__ import annotations

import gc
import weakref

from PySide6.QtCore import QCoreApplication, QTimer

from app.desk.desk import Desk
from app.flow.state import Phase

_LOADED_MS = 10_000
"""What is there by then, modules above all, stays until the end: no collection looks at it again."""
_EVERY_MS = 60_000
_AGAIN_MS = 500
"""Somebody was there: the moment between two patients is short on a busy morning."""
_NEVER = 1_000_000


def collect_between_patients(desk: Desk) -> None:
    """Until ``desk`` is gone, full collections are made by a timer while nobody is there; young ones as ever."""
    young, middle, full = gc.get_threshold()
    gc.set_threshold(young, middle, _NEVER)
    seen = weakref.ref(desk)
    timer = QTimer(QCoreApplication.instance())

    def look() -> None:
        there = seen()
        if there is None:
            gc.set_threshold(young, middle, full)
            timer.deleteLater()
            return
        nobody = there.state.check_in.phase is Phase.WAITING
        timer.start(_EVERY_MS if nobody else _AGAIN_MS)
        if nobody:
            gc.collect()

    timer.timeout.connect(look)
    timer.start(_EVERY_MS)
    QTimer.singleShot(_LOADED_MS, gc.freeze)
