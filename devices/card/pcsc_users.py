"""Which other programs use the PC/SC service, so that a busy reader has a name to it. They are never touched."""

from __future__ import annotations

import os
from pathlib import Path

_LIBRARY = b"libpcsclite.so"
_SERVICE = "pcscd"
_MOST = 5


def other_pcsc_programs(processes: Path = Path("/proc")) -> tuple[str, ...]:
    """Names of programs that have the PC/SC library loaded; empty where the system does not tell (Windows, macOS)."""
    names = {
        name
        for process in (processes.iterdir() if processes.is_dir() else ())
        if process.name.isdigit() and int(process.name) != os.getpid() and (name := _user(process))
    }
    return tuple(sorted(names)[:_MOST])


def _user(process: Path) -> str:
    """The program's name when it uses the library. Processes of other users may be closed to us."""
    try:
        name = (process / "comm").read_text(encoding="utf-8", errors="replace").strip()
        return name if name != _SERVICE and _LIBRARY in (process / "maps").read_bytes() else ""
    except OSError:
        return ""
