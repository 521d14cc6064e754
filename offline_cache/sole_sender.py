"""Of several programs on one home only one drives the outbox: two would send the same visit, and what the second finds
``sending`` at its start is what the first is sending.

The lock is the operating system's, on a file beside the database: it is free again as soon as its owner ends,
however it ends (ADR 15).
"""

from __future__ import annotations

import os
import sys
import threading
from pathlib import Path

from domain.failure import Failure, FailureCode

if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:  # a child that is just being started may hold a copy for a moment
        fcntl.flock(descriptor, fcntl.LOCK_UN)


_LOCKED_BYTE = 4096
"""Far behind what is written: on Windows nobody else can read a locked byte."""


class SoleSender:
    """The right to send what the database beside ``path`` holds; any thread may ask."""

    def __init__(self, path: Path) -> None:
        self._path = path.with_name(path.name + ".sender")
        self._guard = threading.Lock()
        self._descriptor: int | None = None

    @property
    def held(self) -> bool:
        return self._descriptor is not None

    def take(self) -> bool:
        """Whether this program may send from now on. False while another one does.

        Raises:
            Failure: DATABASE_READ_ONLY where no file can be written beside the database.
        """
        with self._guard:
            if self._descriptor is None:
                self._descriptor = self._taken()
            return self.held

    def _taken(self) -> int | None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise Failure(FailureCode.DATABASE_READ_ONLY, type(error).__name__) from None
        try:
            _lock(descriptor)
        except OSError:
            os.close(descriptor)
            return None
        os.lseek(descriptor, 0, os.SEEK_SET)
        os.truncate(descriptor, 0)
        os.write(descriptor, str(os.getpid()).encode("ascii"))
        return descriptor

    def release(self) -> None:
        """Let another program send; the system does it for one that ends."""
        with self._guard:
            if self._descriptor is not None:
                os.truncate(self._descriptor, 0)
                _unlock(self._descriptor)
                os.close(self._descriptor)
            self._descriptor = None

    def owner(self) -> int | None:
        """Number of the process that wrote itself down last, for whoever asks who sends; None when none does."""
        try:
            return int(self._path.read_bytes()[:20])
        except (OSError, ValueError):
            return None
