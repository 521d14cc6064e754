"""Whether anything may move on the screen: not where the person or the system has asked for less motion."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtGui import QGuiApplication

_SPI_GETCLIENTAREAANIMATION = 0x1042


def motion_welcome(reduced: bool = False) -> bool:
    """``reduced`` is what our settings say; the system is asked each time, as it can be changed meanwhile."""
    return not (reduced or _qt_reduces() or _windows_reduces() or _desktop_reduces(_configuration()))


def _qt_reduces() -> bool:
    """Qt tells it on every system, in the versions that know of it."""
    preference = getattr(QGuiApplication.styleHints().accessibility(), "motionPreference", None)
    return preference is not None and "Reduced" in str(preference())


def _windows_reduces() -> bool:
    """Settings, Accessibility, Visual effects, Animation effects."""
    reduces = False
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - on Windows only

        on = ctypes.c_int(1)
        answered = ctypes.windll.user32.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(on), 0)
        reduces = bool(answered) and not on.value
    return reduces


def _configuration() -> Path:
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation))


def _desktop_reduces(configuration: Path) -> bool:
    """What the desktops of Linux write into the user's configuration folder when animations are switched off."""
    for file, key, off in (
        ("gtk-4.0/settings.ini", "Settings/gtk-enable-animations", ("false", "0")),
        ("gtk-3.0/settings.ini", "Settings/gtk-enable-animations", ("false", "0")),
        ("kdeglobals", "KDE/AnimationDurationFactor", ("0",)),
    ):
        path = configuration / file
        if path.exists():
            said = QSettings(str(path), QSettings.Format.IniFormat).value(key)
            if said is not None:
                return str(said).lower() in off
    return False
