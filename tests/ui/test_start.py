"""The window is there before any driver: importing it loads none of the heavy libraries."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("cv2", "dlib", "smartcard", "requests", "sqlcipher3", "numpy", "PIL", "zxingcpp")


def test_the_reception_window_loads_no_driver() -> None:
    code = f"import sys, ui.reception.window, ui.bridge; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_loaded_ahead_are_the_sheets_and_no_driver() -> None:
    code = (
        "import sys; from importlib import import_module; from ui.ahead import sheets\n"
        f"[import_module(name) for name in sheets()]; print([name for name in {HEAVY!r} if name in sys.modules])\n"
        "print(*sheets())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    drivers, named = done.stdout.splitlines()
    assert drivers == "[]"
    assert {"ui.widgets.help_overlay", "ui.widgets.terms_overlay", "ui.printing.preview"} <= set(named.split())
