"""One target under atheris, in a process of its own: ``python -m fuzz.engine TARGET SECONDS``.

libFuzzer's own statistics come at the end. Ends with another status than 0 at the first input that raises
anything but Failure, takes longer than a second, or makes the process grow by more than 64 MB.
"""

from __future__ import annotations

import contextlib
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import atheris  # type: ignore[import-not-found, import-untyped, unused-ignore] # installed by `make fuzz` alone

from domain.failure import Failure

LONGEST_S = 1.0
GROWTH_KB = 64 * 1024
SETTLED = 200
"""Executions after which tables, caches and the seeds are in memory."""


class TooLong(Exception):
    """One input took longer than LONGEST_S of processor time."""


class TooMuch(Exception):
    """The process grew by more than GROWTH_KB since it had settled."""


def _peak_kb() -> int:
    """The most memory the process has had, in kilobytes; 0 on Windows, where atheris does not run anyway."""
    if sys.platform == "win32":
        peak_kb = 0
    else:
        peak_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak_kb


class Watch:
    """Counts executions, and watches time and memory of each."""

    def __init__(self, run: Callable[[bytes], object]) -> None:
        self._run = run
        self.executions = 0
        self._settled_kb = 0

    def __call__(self, data: bytes) -> None:
        started = time.process_time()
        with contextlib.suppress(Failure):
            self._run(data)
        spent_s = time.process_time() - started
        self.executions += 1
        if spent_s > LONGEST_S and self.executions > 1:
            raise TooLong(f"{spent_s:.2f} s")
        self._weigh()

    def _weigh(self) -> None:
        peak_kb = _peak_kb()
        if self.executions <= SETTLED:
            self._settled_kb = peak_kb
        elif peak_kb - self._settled_kb > GROWTH_KB:
            raise TooMuch(f"{(peak_kb - self._settled_kb) // 1024} MB")


def fuzz(name: str, seconds: int) -> None:
    """Never returns: libFuzzer ends the process."""
    with atheris.instrument_imports(include=["devices.card"]):
        from fuzz import targets  # noqa: PLC0415 - what is imported here is instrumented

        target = targets.load(name)
    watch = Watch(target.run)
    corpus = Path(tempfile.mkdtemp(prefix=f"fuzz-{name}-"))
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    options = [f"-max_total_time={seconds}", f"-max_len={target.max_bytes}", "-timeout=5", "-rss_limit_mb=2048"]
    found = os.environ.get("FUZZ_FINDINGS", ".")
    atheris.Setup(
        [sys.argv[0], *options, f"-artifact_prefix={found}/{name}-", "-print_final_stats=1", str(corpus)], watch
    )
    atheris.Fuzz()


if __name__ == "__main__":
    fuzz(sys.argv[1], int(sys.argv[2]))
