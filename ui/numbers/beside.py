"""The numbers of this desk, opened with a key beside the check-in that goes on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.first_size import resize_on_screen
from ui.style.look import Look

if TYPE_CHECKING:
    from app.desk.desk import Desk
    from offline_cache.counted import CountedRow
    from ui.numbers.window import NumbersWindow

SIZE_PX = (1280, 820)
"""That of the plots on paper."""


def numbers_beside(desk: Desk, today: Callable[[], dt.date], look: Callable[[], Look]) -> Callable[[], NumbersWindow]:
    """What the key does: show them as they are now, in the look of that moment, in one window."""
    opened: list[NumbersWindow] = []

    def counted(first: dt.date, last: dt.date) -> Sequence[CountedRow]:
        return desk.ask(lambda store: store.counted(first, last))

    def show() -> NumbersWindow:
        from ui.numbers.window import NumbersWindow  # noqa: PLC0415 - the plots' code, only when they are looked at

        for window in opened:
            window.close()
        opened[:] = [NumbersWindow(counted, today(), look())]
        opened[0].setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)  # the desk's end is the program's
        resize_on_screen(opened[0], *SIZE_PX)
        opened[0].show()
        opened[0].activateWindow()
        return opened[0]

    return show
