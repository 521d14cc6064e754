"""One file for support: what the program is, how it is set, how its devices are, what went wrong. Nobody is in it.

The log is written without personal data; to be safe, runs of digits long enough to be somebody's number
are blotted out here as well, and database, pictures and visits are never part of it.
"""

from __future__ import annotations

import json
import platform
import re
import sys
import zipfile
from collections.abc import Iterable, Iterator
from importlib.metadata import distributions, version
from pathlib import Path
from typing import Any

from app.doctor.bench import Bench
from app.doctor.report import as_json, examine
from app.outside_files import written
from app.settings import load_settings, locked_names
from app.settings_files import told
from app.texts import Texts
from domain.failure import Failure

_LONG_NUMBER = re.compile(r"\d[\d .\-]{6,}\d")
_KEEPS = re.compile(r"\d{4}-\d{2}-\d{2}(?: \d{2})?")
"""Dates of the log's own lines."""
_SIGNED_IN = re.compile(r"//[^/@\s\"]+@")
_LOG_CHARACTERS = 400_000
_PRIVATE = frozenset({"staff", "colleagues", "portal.account", "portal.staff_name", "portal.staff_number"})


def write_bundle(home: Path, target: Path) -> None:
    """Write a ZIP to send to support. Raises Failure FILE_NOT_WRITTEN."""
    parts = dict(_parts(home))
    with written(), zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, text in parts.items():
            bundle.writestr(name, text)


def _parts(home: Path) -> Iterator[tuple[str, str]]:
    yield "program.json", _json(_program())
    yield "settings.json", nameless(_json(_settings(home)), home)
    yield "doctor.json", redacted(_json([as_json(finding, Texts("en")) for finding in examine(Bench(home))]), home)
    yield "outbox.json", _json(_outbox(home))
    yield "log.txt", redacted(_log_tail(home), home)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=1, default=str)


def _program() -> dict[str, object]:
    packages = sorted(f"{found.name}=={found.version}" for found in distributions())
    return {
        "tiepdon": version("tiepdon"),
        "python": sys.version,
        "system": platform.platform(),
        "frozen": bool(getattr(sys, "frozen", False)),
        "packages": packages,
    }


def _settings(home: Path) -> dict[str, Any]:
    """Names of people and accounts are left out; whether they are set is not."""
    try:
        settings, locked = load_settings(home), sorted(locked_names())
    except Failure as failure:
        return {"failure": failure.code.value, "keys": failure.detail}
    values = told(settings)
    return {"locked": locked, **{name: bool(value) if name in _PRIVATE else value for name, value in values.items()}}


def _outbox(home: Path) -> dict[str, Any]:
    """How much waits and why; whose it is is not told."""
    from app.desk.wiring import open_memory  # noqa: PLC0415 - loads the database

    memory = open_memory(home)
    try:
        rows = memory.submit(lambda store: store.outbox()).result(10)
    except (Failure, TimeoutError) as error:
        return {"failure": str(error)}
    finally:
        memory.close(5.0)
    return _counted(f"{row.kind} {row.state} {row.reason}".strip() for row in rows)


def _counted(words: Iterable[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for word in words:
        counts[word] = counts.get(word, 0) + 1
    return counts


def _log_tail(home: Path) -> str:
    files = sorted(home.glob("tiepdon.log*"), key=lambda file: file.stat().st_mtime)
    return "".join(file.read_text(encoding="utf-8", errors="replace") for file in files)[-_LOG_CHARACTERS:]


def nameless(text: str, home: Path) -> str:
    """Without the name of the account the home lies in, and of whoever signs in within an address."""
    for path, stand_in in ((home, "<home>"), (Path.home(), "<user>")):
        for spelling in (str(path), json.dumps(str(path))[1:-1]):  # a backslash is two in JSON
            text = text.replace(spelling, stand_in)
    return _SIGNED_IN.sub("//…@", text)


def redacted(text: str, home: Path) -> str:
    """Without long numbers either."""
    text = nameless(text, home)
    return _LONG_NUMBER.sub(lambda found: found[0] if _KEEPS.fullmatch(found[0]) else "•" * 6, text)
