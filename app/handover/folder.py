"""Into a folder, often on another machine's share: one file per visit, or one table per day and station.

A folder that is not there is never made: below a share that has vanished lies this machine's own disk. Everything the
file system refuses is tried later under the same key; what came of an earlier try is found out from the folder itself.
"""

from __future__ import annotations

import contextlib
import os
import re
import time
from pathlib import Path

from app.handover import table
from app.handover.formats import Format
from app.handover.visit import HandedVisit, handed_visit
from app.spreadsheet import BOM
from offline_cache.outbox import Answer, Delivered, OutboxRow, OutboxSink, Retry

WORK = ".tiepdon"
"""Folder in the folder: unfinished files, and a mark for each finished one."""
_MARKS_STAY_S = 30 * 86400.0
_UNSAFE = re.compile(r"[^A-Za-z0-9.-]")


class FolderSink(OutboxSink):
    """One file per telling, named after its key; whole or not there. A reader may take it away at once."""

    def __init__(self, folder: Path, form: Format, facility: str = "") -> None:
        self._folder = folder
        self._form = form
        self._facility = facility
        self._swept = False

    def deliver(self, row: OutboxRow) -> Answer:
        body = self._form.render(handed_visit(row, self._facility))
        name = file_name(row.key, self._form.suffix)
        try:
            hand_in(self._folder, name, body)
            self._swept = self._swept or sweep(self._folder)
        except OSError as error:
            return Retry(f"folder: {type(error).__name__}")
        return Delivered(name)


class DayTableSink(OutboxSink):
    """One table per day and station, so that each has one writer; a row is added by putting a longer table in place."""

    def __init__(self, folder: Path, facility: str = "", *, bom: bool = True) -> None:
        self._folder = folder
        self._facility = facility
        self._bom = bom

    def deliver(self, row: OutboxRow) -> Answer:
        visit = handed_visit(row, self._facility)
        name = file_name(f"visits-{visit.arrived_at:%Y-%m-%d}-{visit.station}", ".csv")
        try:
            self._add(self._folder / name, visit)
        except (OSError, UnicodeDecodeError) as error:
            return Retry(f"folder: {type(error).__name__}")
        return Delivered(name)

    def _add(self, path: Path, visit: HandedVisit) -> None:
        _there(self._folder)
        whole = path.read_bytes().decode("utf-8") if path.exists() else self._beginning()
        if f"\n{visit.key}," in whole:  # the answer to an earlier try was lost
            return
        write_whole(path, (whole + table.row(visit)).encode("utf-8"))

    def _beginning(self) -> str:
        return (BOM if self._bom else "") + table.header()


def hand_in(folder: Path, name: str, body: bytes) -> None:
    """Put a file into the folder exactly once, however often this is called for the same name.

    The steps are: stage the whole file, mark it, move it into place. Killed between two of them, the next call finds
    staged and marked: moves it; marked only: the reader may have taken it away already, nothing is left to do;
    neither: begins anew. Raises OSError.
    """
    _there(folder)
    work = folder / WORK
    work.mkdir(exist_ok=True)
    staged, mark = work / name, work / f"{name}.handed"
    if not mark.exists():
        write_whole(staged, body)
        mark.touch()
    if staged.exists():
        staged.replace(folder / name)


def write_whole(path: Path, body: bytes) -> None:
    """Write and move into place: no reader ever sees half of it. Raises OSError."""
    part = path.with_name(f"{path.name}.part")
    with part.open("wb") as file:
        file.write(body)
        file.flush()
        os.fsync(file.fileno())
    part.replace(path)


def _there(folder: Path) -> None:
    if not folder.is_dir():
        raise FileNotFoundError


def file_name(text: str, suffix: str) -> str:
    """A name every file system takes."""
    return _UNSAFE.sub("_", text) + suffix


def sweep(folder: Path) -> bool:
    """Take marks of more than a month ago away: nothing is tried again that late by itself."""
    now_s = time.time()
    for mark in (folder / WORK).glob("*.handed"):
        with contextlib.suppress(OSError):
            if now_s - mark.stat().st_mtime > _MARKS_STAY_S:
                mark.unlink()
    return True
