"""Pictures and pages are drawn by Qt, which wants a screen; a terminal, a timer or a server has none."""

from __future__ import annotations

import os
import sys


def draw_without_display() -> bool:
    """Have Qt draw offscreen where there is no display, and tell so. To be called before the application is made."""
    if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        return True
    return False
