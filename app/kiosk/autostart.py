"""Files that start the kiosk with the machine: a systemd user unit, or a task for the Windows Task Scheduler."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from subprocess import list2cmdline
from xml.etree import ElementTree as ET

NAME = "tiepdon-kiosk"
_TASK = "http://schemas.microsoft.com/windows/2004/02/mit/task"


def program() -> list[str]:
    """This program, as it can be started again; a frozen one has no ``-m``."""
    return [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "ui.main"]


def watched(home: Path) -> list[str]:
    """The command that runs the kiosk under its watchdog."""
    return [*program(), "--home", str(home), "kiosk", "--watch"]


def systemd_unit(command: Sequence[str]) -> str:
    """A user unit: it starts with the graphical session; a watchdog that dies is started again, staff who leave not."""
    return "\n".join(
        (
            "[Unit]",
            "Description=Tiep Don kiosk",
            "PartOf=graphical-session.target",
            "After=graphical-session.target",
            "StartLimitIntervalSec=0",
            "",
            "[Service]",
            f"ExecStart={' '.join(map(_quoted, command))}",
            "Restart=on-failure",
            "RestartSec=5",
            "RestartPreventExitStatus=2",  # no PIN is set: starting again would not help
            "",
            "[Install]",
            "WantedBy=graphical-session.target",
            "",
        )
    )


def _quoted(word: str) -> str:
    """As systemd.service(5) reads it: C-like quotes, ``%`` and ``$`` doubled."""
    plain = word.replace("\\", "\\\\").replace('"', '\\"').replace("%", "%%").replace("$", "$$")
    return f'"{plain}"'


def windows_task(command: Sequence[str]) -> bytes:
    """A task for whoever logs on, as ``schtasks /Create /XML`` takes it (UTF-16); it never times out."""
    ET.register_namespace("", _TASK)
    task = ET.Element(f"{{{_TASK}}}Task", version="1.2")
    _put(task, "Triggers/LogonTrigger/Enabled", "true")
    _put(task, "Settings/MultipleInstancesPolicy", "IgnoreNew")
    _put(task, "Settings/DisallowStartIfOnBatteries", "false")
    _put(task, "Settings/StopIfGoingOnBatteries", "false")
    _put(task, "Settings/ExecutionTimeLimit", "PT0S")
    _put(task, "Settings/RestartOnFailure/Interval", "PT1M")
    _put(task, "Settings/RestartOnFailure/Count", "999")
    _put(task, "Actions/Exec/Command", command[0])
    _put(task, "Actions/Exec/Arguments", list2cmdline(command[1:]))
    written: bytes = ET.tostring(task, encoding="utf-16", xml_declaration=True)
    return written


def _put(parent: ET.Element, path: str, text: str) -> None:
    """Set the element at ``path``, made with whatever is missing on the way."""
    for name in path.split("/"):
        found = parent.find(f"{{{_TASK}}}{name}")
        parent = ET.SubElement(parent, f"{{{_TASK}}}{name}") if found is None else found
    parent.text = text


def install(home: Path, configuration: Path, platform: str = sys.platform) -> tuple[Path, str]:
    """Write the file for this system; returns it and the command that switches it on, which is left to staff.

    ``configuration`` is the user's configuration folder (``~/.config``).
    """
    command = watched(home.absolute())
    if platform == "win32":
        path = home / f"{NAME}.xml"
        home.mkdir(parents=True, exist_ok=True)
        path.write_bytes(windows_task(command))
        return path, list2cmdline(["schtasks", "/Create", "/TN", NAME, "/XML", str(path)])
    path = configuration / "systemd" / "user" / f"{NAME}.service"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(systemd_unit(command), encoding="utf-8")
    return path, f"systemctl --user enable --now {NAME}"
