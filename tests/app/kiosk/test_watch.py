"""The watchdog on real child processes: one that crashes, one that hangs, one that staff leave."""

from __future__ import annotations

import sys
import threading
from pathlib import Path

import pytest

from app.kiosk.watch import End, Rhythm, Watch, pause_s

QUICK = Rhythm(start_s=30, hang_s=0.5, first_pause_s=0.01, longest_pause_s=0.02)
LIFE = """
import pathlib, sys, time
lives = pathlib.Path(sys.argv[1])
lives.write_text(lives.read_text() + "x")
print("beat", flush=True)
act = sys.argv[2][len(lives.read_text()) - 1]
if act == "c":
    sys.exit(3)
if act == "k":
    import os
    os._exit(139)
if act == "h":
    time.sleep(600)
if act == "b":
    while True:
        print("beat", flush=True)
        time.sleep(0.05)
if act == "e":
    sys.stdin.read()
"""


class Lives:
    """Runs one act after the other: c crashes, k is killed, h hangs, b beats on, 0 is left by staff."""

    def __init__(self, folder: Path, acts: str) -> None:
        self._file = folder / "lives"
        self._file.write_text("", encoding="utf-8")
        self.ends: list[tuple[End, int | None]] = []
        command = [sys.executable, "-c", LIFE, str(self._file), acts]
        self.watch = Watch(command, QUICK, lambda end, code: self.ends.append((end, code)))

    @property
    def count(self) -> int:
        return len(self._file.read_text(encoding="utf-8"))


def test_a_crash_and_a_hang_are_started_again_until_staff_leave(tmp_path: Path) -> None:
    lives = Lives(tmp_path, "ckh0")
    lives.watch.run()
    assert [end for end, _ in lives.ends] == [End.CRASHED, End.CRASHED, End.HUNG, End.LEFT]
    assert [code for _, code in lives.ends][:2] == [3, 139]
    assert lives.count == 4


def test_one_that_beats_is_left_alone_until_the_watchdog_stops(tmp_path: Path) -> None:
    lives = Lives(tmp_path, "b")
    threading.Timer(2.0, lives.watch.stop).start()
    lives.watch.run()
    assert [end for end, _ in lives.ends] == [End.STOPPED], "four times the hang limit has passed"


@pytest.mark.parametrize(("failures", "seconds"), [(1, 1.0), (2, 2.0), (4, 8.0), (7, 60.0), (5000, 60.0)])
def test_pauses_grow_to_a_limit(failures: int, seconds: float) -> None:
    assert pause_s(failures, Rhythm()) == seconds
