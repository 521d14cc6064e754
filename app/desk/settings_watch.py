"""Notices that the settings were saved, on the screen, at the command line or by a file, and says what changed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.home import SETTINGS_FILE
from app.policy import names_of, policy_file
from app.settings import Settings, load_settings
from domain.failure import Failure, FailureCode

log = logging.getLogger("tiepdon.desk")

Stamp = tuple[tuple[int, int], ...]
Told = Callable[[Settings, frozenset[str]], None]
"""Takes the settings as they now are, and the dotted names that changed."""


class SettingsWatch:
    """``look`` is called now and then, in one thread; ``touch`` by any."""

    def __init__(self, home: Path, settings: Settings, told: Told, trouble: Callable[[FailureCode], None]) -> None:
        self.settings = settings
        """Those in force."""
        self._home, self._told, self._trouble = home, told, trouble
        self._touched: set[str] = set()
        self._lock = threading.Lock()
        self._stamp = _stamp(home)

    def touch(self, names: frozenset[str]) -> None:
        """These count as changed at the next look: what they name is not in the file (a secret, a folder's content)."""
        with self._lock:
            self._touched |= names

    def look(self) -> None:
        stamp = _stamp(self._home)
        with self._lock:
            touched, self._touched = frozenset(self._touched), set()
        if stamp == self._stamp and not touched:
            return
        self._stamp = stamp
        try:
            settings = load_settings(self._home)
        except Failure as failure:
            log.warning("settings as they were: %s", failure)
            self._trouble(failure.code)
            return
        changed = touched | changed_names(self.settings, settings)
        self.settings = settings
        if changed:
            log.info("settings changed: %s", ", ".join(sorted(changed)))
            self._told(settings, changed)


def changed_names(before: Settings, now: Settings) -> frozenset[str]:
    old, new = _flat(before), _flat(now)
    return frozenset(name for name in old.keys() | new.keys() if old.get(name) != new.get(name))


def _flat(settings: Settings) -> Mapping[str, Any]:
    values = settings.model_dump(mode="python")
    return {name: _at(values, name) for name in names_of(values)}


def _at(values: Any, name: str) -> Any:
    for part in name.split("."):
        values = values[part]
    return values


def _stamp(home: Path) -> Stamp:
    """When each file was written, and how long it is; noughts where it is not there."""
    return tuple(_stamp_of(file) for file in (home / SETTINGS_FILE, policy_file()))


def _stamp_of(file: Path) -> tuple[int, int]:
    try:
        found = file.stat()
    except OSError:
        return 0, 0
    return found.st_mtime_ns, found.st_size
