"""Keeps PySide6 6.12.0 from ending the program on Python 3.11.

Measured: with the 6.12.0 wheel on Python 3.11 every Qt call that returns nothing takes one reference off ``None``
(``sys.getrefcount(None)`` falls by one for each ``QLabel.setText``), and every one that returns a truth value takes
one off ``True`` or ``False``. After some thousand calls the interpreter stops with "deallocating None" or
"deallocating True or False". 6.9.3 to 6.11.1 do not, and from Python 3.12 on these objects are immortal (PEP 683).
Drop this file when the broken wheel is out of the supported range.
"""

from __future__ import annotations

import ctypes
import sys

ENOUGH = 1 << 40
"""More calls than a screen makes in a hundred years."""
SINGLETONS = (None, True, False, NotImplemented, Ellipsis)
"""What C code returns by a macro that counts no reference from Python 3.12 on."""


def keep_singletons_alive() -> None:
    """Give them the references that they will lose. Does nothing where they cannot die."""
    if sys.version_info >= (3, 12):
        return
    for one in SINGLETONS:
        if sys.getrefcount(one) < ENOUGH // 2:
            # the reference count is the first field of every object (CPython 3.11, Include/object.h)
            ctypes.c_ssize_t.from_address(id(one)).value += ENOUGH
