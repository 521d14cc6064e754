"""Keeps PySide6 6.12.0 from ending the program on Python 3.11.

Measured: with the 6.12.0 wheel on Python 3.11 every Qt call that returns nothing takes one reference off ``None``
(``sys.getrefcount(None)`` falls by one for each ``QLabel.setText``); after some thousand calls the interpreter stops
with "none_dealloc: deallocating None". 6.9.3 to 6.11.1 do not, and from Python 3.12 on ``None`` is immortal
(PEP 683). Drop this file when the broken wheel is out of the supported range.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""More calls than a screen makes in a hundred years."""


def keep_none_alive() -> None:
    """Give ``None`` the references that it will lose. Does nothing where ``None`` cannot die."""
    if sys.version_info < (3, 12) and sys.getrefcount(None) < ENOUGH:
        # the reference count is the first field of every object (CPython 3.11, Include/object.h)
        ctypes.c_ssize_t.from_address(id(None)).value += ENOUGH
