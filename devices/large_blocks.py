"""Memory of pictures goes back to the system when they are freed.

glibc takes large blocks straight from the system only until the first of them is freed; from then on pictures lie
in its heaps, one for each thread, between whatever small things live longer, and the program keeps a hundred
megabytes that nobody uses (mallopt(3), M_MMAP_THRESHOLD). A fixed limit stops that. Windows and macOS give large
blocks back by themselves, and musl too.
"""

from __future__ import annotations

import ctypes
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
_LARGE_BYTES = 512 * 1024
"""Below a camera picture, above what rules, database and screen ask for."""
_SPARE_BYTES = 4 * 1024 * 1024
"""What the heap may keep at its end, so that it does not grow and shrink with every read."""


def give_back_large_blocks() -> bool:
    """For this process, from now on. False where there is nothing to set."""
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        if hasattr(libc, "mallopt") and hasattr(libc, "gnu_get_libc_version"):
            return bool(libc.mallopt(_M_MMAP_THRESHOLD, _LARGE_BYTES) and libc.mallopt(_M_TRIM_THRESHOLD, _SPARE_BYTES))
    return False
