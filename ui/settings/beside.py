"""The settings beside a workplace that goes on: opened with a key, once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from ui.style.look import Look

if TYPE_CHECKING:
    from ui.settings.window import SettingsWindow

_SIZE_PX = (1180, 760)


def settings_beside(home: Path, look: Callable[[], Look]) -> Callable[[], SettingsWindow]:
    """What the key does: open them on the devices page in the look of that moment, or bring them to the front."""
    opened: list[SettingsWindow] = []

    def show() -> SettingsWindow:
        if not (opened and opened[0].isVisible()):
            opened[:] = [_made(home, look())]
        opened[0].raise_()
        opened[0].activateWindow()
        return opened[0]

    return show


def _made(home: Path, look: Look) -> SettingsWindow:
    from app.doctor.bench import Bench  # noqa: PLC0415 - only when they are opened
    from ui.settings.window import SettingsWindow  # noqa: PLC0415

    window = SettingsWindow(Bench(home), look)
    window.resize(*_SIZE_PX)
    window.show()
    return window
