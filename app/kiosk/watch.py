"""The watchdog: starts the kiosk, listens to its heartbeat, and starts it again after a crash or when it hangs.

Nothing is lost by that: a visit counts from the moment the database has it, and a question half answered is asked anew.
"""

from __future__ import annotations

import logging
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

log = logging.getLogger("tiepdon.watch")

BEAT = "beat"
"""The line a living kiosk writes to its standard output, from the thread that draws its screen."""
_LOOK_EVERY_S = 0.1
_END_S = 10.0


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Seconds. ``start_s`` is allowed until the first beat, ``hang_s`` between two; pauses double up to the longest,
    and a kiosk that was well for ``steady_s`` begins with the first one again."""

    start_s: float = 90.0
    hang_s: float = 20.0
    first_pause_s: float = 1.0
    longest_pause_s: float = 60.0
    steady_s: float = 300.0


class End(StrEnum):
    LEFT = "left"
    """Staff ended it: exit code 0."""
    CRASHED = "crashed"
    HUNG = "hung"
    STOPPED = "stopped"
    """The watchdog itself was told to stop."""


def pause_s(failures: int, rhythm: Rhythm) -> float:
    """How long to wait before the next start, after ``failures`` in a row (1 or more)."""
    return float(min(rhythm.longest_pause_s, rhythm.first_pause_s * 2 ** min(failures - 1, 16)))


class Watch:
    """``run`` returns when staff have left the kiosk or ``stop`` was called, from another thread."""

    def __init__(
        self,
        command: Sequence[str],
        rhythm: Rhythm | None = None,
        on_end: Callable[[End, int | None], None] = lambda end, code: None,
    ) -> None:
        self._command, self._rhythm, self._on_end = list(command), rhythm or Rhythm(), on_end
        self._stop = threading.Event()

    def stop(self) -> None:
        self._stop.set()

    def run(self) -> None:
        failures = 0
        while not self._stop.is_set():
            began_s = time.monotonic()
            end, code = self._one_life()
            self._on_end(end, code)
            log.warning("kiosk %s, exit code %s", end, code)
            if end in (End.LEFT, End.STOPPED):
                return
            steady = time.monotonic() - began_s >= self._rhythm.steady_s
            failures = 1 if steady else failures + 1
            self._stop.wait(pause_s(failures, self._rhythm))

    def _one_life(self) -> tuple[End, int | None]:
        # The open standard input tells the kiosk that its watchdog lives; when it ends, the kiosk ends too,
        # so that the next watchdog never finds a second kiosk on the same reader.
        child = subprocess.Popen(  # noqa: S603 - this program itself
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8", errors="replace"
        )
        heart = _Heart(child)
        try:
            end = self._end_of(child, heart)
        finally:
            _ended(child)
            heart.join()
        return end, child.returncode

    def _end_of(self, child: subprocess.Popen[str], heart: _Heart) -> End:
        while child.poll() is None:
            if self._stop.wait(_LOOK_EVERY_S):
                return End.STOPPED
            silent_s = time.monotonic() - heart.last_s
            if silent_s > (self._rhythm.hang_s if heart.beats else self._rhythm.start_s):
                return End.HUNG
        return End.LEFT if child.returncode == 0 else End.CRASHED


class _Heart:
    """Reads the child's output in a thread of its own: a pipe cannot be waited for with a time limit on Windows."""

    def __init__(self, child: subprocess.Popen[str]) -> None:
        self._child = child
        self.beats = 0
        self.last_s = time.monotonic()
        self._thread = threading.Thread(target=self._listen, name="heart", daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self._child.stdout is not None
        for line in self._child.stdout:
            if line.strip() == BEAT:
                self.beats += 1
                self.last_s = time.monotonic()

    def join(self) -> None:
        self._thread.join(_END_S)
        if self._child.stdout is not None and not self._thread.is_alive():
            self._child.stdout.close()


def _ended(child: subprocess.Popen[str]) -> None:
    """A kiosk that hangs does not hear a polite word."""
    if child.poll() is None:
        child.kill()
    if child.stdin is not None:
        child.stdin.close()
    child.wait(_END_S)
