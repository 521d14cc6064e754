"""Into a folder: whole or not there, once per key, and what a share may do to it."""

from __future__ import annotations

import csv
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.handover import folder
from app.handover.folder import WORK, DayTableSink, FolderSink, hand_in
from app.handover.formats import FORMATS
from domain.visit import Visit
from offline_cache.outbox import Delivered, OutboxRow, Retry

MakeVisit = Callable[..., Visit]
MakeRow = Callable[..., OutboxRow]


@pytest.fixture
def sink(tmp_path: Path) -> FolderSink:
    return FolderSink(tmp_path, FORMATS["json"], "99001")


def handed(path: Path) -> list[str]:
    return sorted(one.name for one in path.iterdir() if one.name != WORK)


def test_one_file_per_key(sink: FolderSink, row: MakeRow, cancelled: OutboxRow, tmp_path: Path) -> None:
    assert sink.deliver(row()) == Delivered("01JD00000000000000000000A1.json")
    assert sink.deliver(row()) == Delivered("01JD00000000000000000000A1.json")
    assert isinstance(sink.deliver(cancelled), Delivered)
    assert handed(tmp_path) == ["01JD00000000000000000000A1.json", "01JD00000000000000000000A1_cancel.json"]
    assert json.loads((tmp_path / "01JD00000000000000000000A1.json").read_bytes())["type"] == "visit.recorded"


def test_a_file_taken_away_is_not_handed_in_again(sink: FolderSink, row: MakeRow, tmp_path: Path) -> None:
    """The HIS reads and removes; the answer was lost with the program; the next start tries the same key."""
    sink.deliver(row())
    (tmp_path / "01JD00000000000000000000A1.json").unlink()
    assert isinstance(sink.deliver(row(attempts=2)), Delivered)
    assert handed(tmp_path) == []


@pytest.mark.parametrize("step", ["write_whole", "touch", "replace"])
def test_killed_between_any_two_steps(step: str, row: MakeRow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Cut off at each step in turn; a reader takes what is there; the second try never makes a second file."""

    class Killed(BaseException):
        pass

    def kill(*_: Any, **__: Any) -> None:
        raise Killed

    target = folder if step == "write_whole" else Path
    monkeypatch.setattr(target, step, kill)
    with pytest.raises(Killed):
        hand_in(tmp_path, "a.json", b"{}")
    monkeypatch.undo()
    before = handed(tmp_path)
    for name in before:
        (tmp_path / name).unlink()
    hand_in(tmp_path, "a.json", b"{}")
    assert len(before) + len(handed(tmp_path)) == 1


def test_no_half_file_is_ever_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        hand_in(tmp_path, "a.json", b"{}")
    assert handed(tmp_path) == []


def test_a_share_that_is_away_is_tried_later_and_never_made(row: MakeRow, tmp_path: Path) -> None:
    away = tmp_path / "share"
    for sink in (FolderSink(away, FORMATS["fhir"]), DayTableSink(away)):
        assert sink.deliver(row()) == Retry("folder: FileNotFoundError")
    assert not away.exists()
    away.mkdir()
    assert isinstance(FolderSink(away, FORMATS["fhir"]).deliver(row()), Delivered)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root writes anywhere")
def test_a_folder_that_may_not_be_written(sink: FolderSink, row: MakeRow, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert sink.deliver(row()) == Retry("folder: PermissionError")
    finally:
        tmp_path.chmod(0o700)


def test_a_file_where_the_folder_should_be(row: MakeRow, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert isinstance(FolderSink(tmp_path / "file", FORMATS["json"]).deliver(row()), Retry)


def test_marks_of_long_ago_are_swept(sink: FolderSink, row: MakeRow, tmp_path: Path) -> None:
    (tmp_path / WORK).mkdir()
    old = tmp_path / WORK / "old.json.handed"
    old.touch()
    os.utime(old, (0, 0))
    sink.deliver(row())
    assert [one.name for one in (tmp_path / WORK).iterdir()] == ["01JD00000000000000000000A1.json.handed"]


def table(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, strict=True))


def test_a_table_per_day_and_station(row: MakeRow, visit: MakeVisit, cancelled: OutboxRow, tmp_path: Path) -> None:
    sink = DayTableSink(tmp_path, "99001")
    for telling in (row(), row(visit("01JD00000000000000000000B2")), row(visit("C", station="Quầy 2/A")), cancelled):
        assert isinstance(sink.deliver(telling), Delivered)
    assert handed(tmp_path) == ["visits-2026-11-22-Q1.csv", "visits-2026-11-22-Qu_y_2_A.csv"]
    path = tmp_path / "visits-2026-11-22-Q1.csv"
    assert path.read_bytes().startswith(b"\xef\xbb\xbfkey,type,")
    assert [(one["type"], one["key"]) for one in table(path)] == [
        ("visit.recorded", "01JD00000000000000000000A1"),
        ("visit.recorded", "01JD00000000000000000000B2"),
        ("visit.cancelled", "01JD00000000000000000000A1/cancel"),
    ]


def test_a_table_holds_no_key_twice(row: MakeRow, tmp_path: Path) -> None:
    for _ in range(3):
        assert isinstance(DayTableSink(tmp_path, bom=False).deliver(row()), Delivered)
    path = tmp_path / "visits-2026-11-22-Q1.csv"
    assert path.read_bytes().startswith(b"key,")
    assert len(table(path)) == 1


def test_a_table_somebody_saved_in_another_encoding_waits(row: MakeRow, visit: MakeVisit, tmp_path: Path) -> None:
    """Excel saved it in the machine's code page: nothing is lost, nothing overwritten, staff see the reason."""
    DayTableSink(tmp_path).deliver(row())
    path = tmp_path / "visits-2026-11-22-Q1.csv"
    path.write_bytes("key;tên\r\nx;Nguyễn\r\n".encode("cp1258", errors="replace") + b"\xff\xfe")
    before = path.read_bytes()
    assert DayTableSink(tmp_path).deliver(row(visit("B"))) == Retry("folder: UnicodeDecodeError")
    assert path.read_bytes() == before
