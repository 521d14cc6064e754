"""Started where no window can be opened, the program says so and ends as its documents say, without Qt's last words."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def started(home: Path, screen: dict[str, str], *arguments: str) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    clean.pop("QT_QPA_PLATFORM", None)
    return subprocess.run(
        [sys.executable, "-m", "ui.main", "--home", str(home), *arguments],
        capture_output=True,
        encoding="utf-8",
        env={**clean, **screen, "PYTHONIOENCODING": "utf-8"},
        timeout=100,
        check=False,
    )


@pytest.mark.parametrize("arguments", [(), ("setup",), ("counter",), ("gallery",), ("numbers",)])
def test_no_plugin_for_any_screen(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = started(tmp_path, {"QT_QPA_PLATFORM": "no-such-platform"}, *arguments)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("H-136: ") and "no-such-platform" in done.stderr and "DISPLAY" in done.stderr
    assert len(done.stderr.splitlines()) == 2


@pytest.mark.skipif(sys.platform != "linux", reason="DISPLAY is Linux's")
@pytest.mark.parametrize("screen", [{}, {"DISPLAY": ":4711"}])
def test_no_display(tmp_path: Path, screen: dict[str, str]) -> None:
    done = started(tmp_path, {**screen, "XDG_RUNTIME_DIR": str(tmp_path)})
    assert done.returncode == 1 and done.stderr.startswith("H-136: ")
    assert len(done.stderr.splitlines()) == 2


def test_files_are_drawn_all_the_same(tmp_path: Path) -> None:
    assert started(tmp_path, {}, "print-test", "--to", str(tmp_path / "slip.png")).returncode == 0
    done = started(tmp_path, {}, "print-test", "--to", str(tmp_path / "slip.docx"))
    assert done.returncode == 1 and done.stderr.startswith("H-135: ") and ".png, .pdf" in done.stderr
    done = started(tmp_path, {}, "numbers", "--to", str(tmp_path / "day.xlsx"))
    assert done.returncode == 1 and done.stderr.startswith("H-135: ") and ".csv, .pdf" in done.stderr
