"""The screen goes first: drivers, faces and the chip are worked on beside it, and on two cores they take its turns."""

from __future__ import annotations

import os
import sys
import threading

_GIVE_WAY = 10
"""Of Linux's 0 to 19; the screen's thread, at 0, weighs nine times as much."""
_ABOVE_NORMAL = 1
"""Of Windows' SetThreadPriority; what shares the desk with us loses nothing, since the screen's thread seldom works."""


def screen_first() -> None:
    """Called in the screen's thread. On Linux only an administrator may raise a thread: the others give way there."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - nothing else at the start needs it

        kernel = ctypes.WinDLL("kernel32")
        kernel.GetCurrentThread.restype = ctypes.c_void_p
        kernel.SetThreadPriority(ctypes.c_void_p(kernel.GetCurrentThread()), _ABOVE_NORMAL)


def give_way() -> None:
    """Called in a thread beside the screen's: that one, and each thread and process it starts from now on."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _GIVE_WAY)
