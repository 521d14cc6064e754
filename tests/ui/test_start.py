"""The window is there before any driver: importing it loads none of the heavy libraries."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("cv2", "dlib", "smartcard", "requests", "sqlcipher3", "numpy", "PIL", "zxingcpp")


def test_the_reception_window_loads_no_driver() -> None:
    code = f"import sys, ui.reception.window, ui.bridge; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
