"""When each device was last found well, by a look at it or by the desk at work; in ``devices.json`` of the home."""

from __future__ import annotations

import datetime as dt
import json
import logging
import threading
from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

log = logging.getLogger("tiepdon.doctor")

_FILE = "devices.json"
_writing = threading.Lock()

CAMERA_HELD = "camera held"
"""Kept beside the probes' names while a desk has the camera open and gets pictures from it."""
_HELD_S = 15.0
"""A desk says so every few seconds; one that crashed holds nothing any more."""


def read_last_ok(home: Path) -> dict[str, dt.datetime]:
    """By the name of the probe, UTC; empty where nothing was kept, or it cannot be read."""
    try:
        kept = json.loads((home / _FILE).read_text(encoding="utf-8"))
        return {str(name): dt.datetime.fromisoformat(moment).astimezone(dt.UTC) for name, moment in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def keep_last_ok(home: Path, names: Collection[str], now: dt.datetime) -> None:
    """Note what was well. A home that cannot be written, or is not there yet, keeps nothing."""
    if names and home.is_dir():
        with _writing:
            _write(home, read_last_ok(home) | dict.fromkeys(names, now))


def forget(home: Path, name: str) -> None:
    with _writing:
        kept = read_last_ok(home)
        if kept.pop(name, None) is not None:
            _write(home, kept)


_DEVICE_OF = {"printer.kind": "printer", "printer.address": "printer", "camera": "camera", "reader": "reader"}


def forget_replaced(home: Path, changed: Iterable[str]) -> None:
    """Settings of these dotted names changed: what stands there now is another device, and was never seen well."""
    for device in sorted({_DEVICE_OF[name] for name in changed if name in _DEVICE_OF}):
        forget(home, device)


def is_held(home: Path, name: str, now: dt.datetime) -> bool:
    """Whether a desk at work has it open: another program then finds it busy, which is no trouble."""
    moment = read_last_ok(home).get(name)
    return moment is not None and abs((now - moment).total_seconds()) < _HELD_S


def _write(home: Path, kept: Mapping[str, dt.datetime]) -> None:
    moments = {name: moment.isoformat(timespec="seconds") for name, moment in kept.items()}
    part = home / f"{_FILE}.part"
    try:
        part.write_text(json.dumps(moments, indent=1), encoding="utf-8")
        part.replace(home / _FILE)
    except OSError as error:
        log.info("last seen not kept: %s", type(error).__name__)
