"""When each device was last found well, kept in ``devices.json`` of the home."""

from __future__ import annotations

import datetime as dt
import json
import logging
from collections.abc import Iterable
from pathlib import Path

from app.doctor.finding import Finding, Health

log = logging.getLogger("tiepdon.doctor")

_FILE = "devices.json"


def read_last_ok(home: Path) -> dict[str, dt.datetime]:
    """By the name of the probe, UTC; empty where nothing was kept, or it cannot be read."""
    try:
        kept = json.loads((home / _FILE).read_text(encoding="utf-8"))
        return {str(name): dt.datetime.fromisoformat(moment).astimezone(dt.UTC) for name, moment in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}


def keep_last_ok(home: Path, findings: Iterable[Finding], now: dt.datetime) -> None:
    """Note those found well. A home that cannot be written, or is not there yet, keeps nothing."""
    well = {finding.name: now for finding in findings if finding.health is Health.OK}
    if not well or not home.is_dir():
        return
    moments = {name: moment.isoformat(timespec="seconds") for name, moment in (read_last_ok(home) | well).items()}
    part = home / f"{_FILE}.part"
    try:
        part.write_text(json.dumps(moments, indent=1), encoding="utf-8")
        part.replace(home / _FILE)
    except OSError as error:
        log.info("last seen not kept: %s", type(error).__name__)
