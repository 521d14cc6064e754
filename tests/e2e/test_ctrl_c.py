"""Ctrl-C in the terminal ends a window as closing it does: no traceback, the exit code of a signal, nothing lost."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest


def _opened(pid: int) -> bool:
    """The program has put its handler for Ctrl-C in place: bit 1 of the signals it catches."""
    try:
        status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    except OSError:
        return True  # no such file system here: the first signal may come early, and is kept
    caught = next(line for line in status.splitlines() if line.startswith("SigCgt"))
    loaded = "QtWidgets" in Path(f"/proc/{pid}/maps").read_text(encoding="utf-8")
    return loaded and bool(int(caught.split()[1], 16) & 1 << (signal.SIGTERM - 1))


@pytest.mark.skipif(sys.platform == "win32", reason="a child without a console of its own cannot be sent Ctrl-C there")
@pytest.mark.parametrize("arguments", [("desk",), ("setup",), ("counter", "--simulated")])
def test_ctrl_c_closes_the_window(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "settings.toml").write_text('camera = "none"\n')
    child = subprocess.Popen(
        [sys.executable, "-m", "ui.main", "--home", str(tmp_path), *arguments],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONIOENCODING": "utf-8"},
        stderr=subprocess.PIPE,
        encoding="utf-8",
    )
    log = tmp_path / "tiepdon.log"
    end_s = time.monotonic() + 60
    while time.monotonic() < end_s and not _opened(child.pid):
        time.sleep(0.2)
    child.send_signal(signal.SIGINT)
    _, problems = child.communicate(timeout=60)
    assert child.returncode == 128 + signal.SIGINT
    assert "Traceback" not in problems, problems
    assert not log.exists() or "unexpected" not in log.read_text(encoding="utf-8")
