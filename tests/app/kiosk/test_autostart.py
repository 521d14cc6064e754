"""What starts the kiosk with the machine, read back by other programs where they are there."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.kiosk.autostart import NAME, install, systemd_unit, watched, windows_task

ODD = ["C:\\Program Files\\Tiếp Đón\\tiepdon.exe", "--home", 'a "b" 100% $HOME\\', "kiosk"]
SPACE = {"t": "http://schemas.microsoft.com/windows/2004/02/mit/task"}


def test_the_unit_runs_the_watchdog_of_this_home(tmp_path: Path) -> None:
    path, switch_on = install(tmp_path / "the home", tmp_path / "config", "linux")
    unit = path.read_text(encoding="utf-8")
    assert path == tmp_path / "config" / "systemd" / "user" / f"{NAME}.service"
    assert f'"{tmp_path}/the home" "kiosk" "--watch"' in unit
    assert switch_on == f"systemctl --user enable --now {NAME}"


@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_finds_nothing_wrong_with_the_unit(tmp_path: Path) -> None:
    path, _ = install(tmp_path / "home", tmp_path / "config", "linux")
    done = subprocess.run(["systemd-analyze", "verify", "--user", path], capture_output=True, text=True, check=False)
    assert f"{NAME}.service" not in done.stderr


def test_odd_words_are_kept_as_they_are() -> None:
    (line,) = [line for line in systemd_unit(ODD).splitlines() if line.startswith("ExecStart=")]
    assert line.endswith('"a \\"b\\" 100%% $$HOME\\\\" "kiosk"')


def test_the_task_is_what_the_scheduler_reads(tmp_path: Path) -> None:
    task = ET.fromstring(windows_task(ODD))
    assert task.findtext("t:Actions/t:Exec/t:Command", namespaces=SPACE) == ODD[0]
    assert task.findtext("t:Actions/t:Exec/t:Arguments", namespaces=SPACE) == r'--home "a \"b\" 100% $HOME\\" kiosk'
    assert task.findtext("t:Settings/t:ExecutionTimeLimit", namespaces=SPACE) == "PT0S"
    path, switch_on = install(tmp_path, tmp_path / "unused", "win32")
    assert path.read_bytes()[:2] in (b"\xff\xfe", b"\xfe\xff")
    assert switch_on.startswith(f"schtasks /Create /TN {NAME} /XML ")
    assert watched(tmp_path)[-2:] == ["kiosk", "--watch"]
