"""The settings beside a workplace that goes on: opened with a key, once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.first_size import resize_on_screen
from ui.style.look import Look

if TYPE_CHECKING:
    from app.desk.running import Running
    from ui.settings.window import SettingsWindow

_SIZE_PX = (1180, 760)


def settings_beside(running: Running, look: Callable[[], Look]) -> Callable[[], SettingsWindow]:
    """What the key does: open them on the devices page in the look of that moment, or bring them to the front.

    What is saved there is taken up by the desk that runs.
    """
    opened: list[SettingsWindow] = []

    def show() -> SettingsWindow:
        if not (opened and opened[0].isVisible()):
            opened[:] = [_made(running, look())]
        opened[0].raise_()
        opened[0].activateWindow()
        return opened[0]

    return show


def _made(running: Running, look: Look) -> SettingsWindow:
    from ui.settings.window import SettingsWindow  # noqa: PLC0415 - only when they are opened

    window = SettingsWindow(running.bench(), look)
    window.saved.connect(running.saved)
    window.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)  # the desk's end is the program's
    resize_on_screen(window, *_SIZE_PX)
    window.show()
    return window
