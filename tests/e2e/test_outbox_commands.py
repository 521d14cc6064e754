"""``tiepdon outbox``: as an administrator types it, against a folder and a real receiver."""

from __future__ import annotations

import datetime as dt
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from app.cli import run
from app.desk.wiring import open_memory
from devices.simulated.personas import personas
from domain.verdict import Outcome, Verdict
from domain.visit import Visit

WAIT_S = 20


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A station with two visits."""
    memory = open_memory(tmp_path)
    for name in ("v1", "v2"):
        person = personas()["insured"].person
        visit = Visit(name, "Q1", "A", dt.datetime.now(dt.UTC), Outcome.READY, Verdict(), "chip", person)
        memory.submit(lambda store, visit=visit: store.record_visit(visit)).result(WAIT_S)
    memory.close(WAIT_S)
    return tmp_path


def set_up(home: Path, text: str) -> None:
    (home / "settings.toml").write_text(text, encoding="utf-8")


def rows(home: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    """Of every state, oldest first."""
    found = []
    for done in ([], ["--state", "done"]):
        capsys.readouterr()
        assert run(["--home", str(home), "outbox", "list", "--json", *done]) == 0
        found += [row for row in json.loads(capsys.readouterr().out) if row["kind"] == "visit"]
    return sorted(found, key=lambda row: row["id"])


def test_without_a_receiver_visits_wait(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(home), "outbox", "drain"]) == 1
    assert "H-109" in capsys.readouterr().err
    assert [row["state"] for row in rows(home, capsys)] == ["pending", "pending"]


def test_without_a_receiver_no_database_is_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path / "new"), "outbox", "drain"]) == 1
    assert "H-109" in capsys.readouterr().err
    assert not list(tmp_path.rglob("*"))


def test_drained_into_a_folder(home: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    folder = tmp_path / "his"
    folder.mkdir()
    set_up(home, f"[handover]\nkind = 'folder'\nformat = 'fhir'\npath = '{folder.as_posix()}'")
    assert run(["--home", str(home), "outbox", "drain"]) == 0
    assert capsys.readouterr().out == "đã gửi: 2  đang chờ: 0  đang gửi: 0  đang treo: 0\n"
    assert sorted(path.name for path in folder.glob("*.json")) == ["v1.json", "v2.json"]
    assert json.loads((folder / "v1.json").read_bytes())["resourceType"] == "Bundle"
    assert run(["--home", str(home), "outbox", "list", "--state", "done"]) == 0
    assert "v1.json" in capsys.readouterr().out


@dataclass
class Refusing:
    """Refuses the content until ``mended``."""

    url: str = ""
    mended: bool = False
    keys: list[str] = field(default_factory=list)


@pytest.fixture
def refusing() -> Iterator[Refusing]:
    held = Refusing()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["Content-Length"]))
            held.keys.append(self.headers["Idempotency-Key"])
            self.send_response(200 if held.mended else 422)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = HTTPServer(("127.0.0.1", 0), Handler)
    held.url = f"http://127.0.0.1:{server.server_address[1]}/"
    threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True).start()
    yield held
    server.shutdown()
    server.server_close()


def test_parked_rows_are_shown_and_go_again_with_the_same_key(
    home: Path, refusing: Refusing, capsys: pytest.CaptureFixture[str]
) -> None:
    set_up(home, f"[handover]\nkind = 'endpoint'\nurl = '{refusing.url}'")
    assert run(["--home", str(home), "outbox", "drain"]) == 0, "nothing waits: both are staff's"
    parked = rows(home, capsys)
    assert [(row["state"], row["reason"]) for row in parked] == [("parked", "HTTP 422")] * 2
    refusing.mended = True
    assert run(["--home", str(home), "outbox", "retry", str(parked[0]["id"])]) == 0
    assert run(["--home", str(home), "outbox", "retry", "999"]) == 1
    assert run(["--home", str(home), "outbox", "retry"]) == 2
    assert run(["--home", str(home), "outbox", "retry", "--all"]) == 0
    assert run(["--home", str(home), "outbox", "drain"]) == 0
    assert sorted(refusing.keys) == ["v1", "v1", "v2", "v2"]
    assert {row["state"] for row in rows(home, capsys)} == {"done"}


def test_a_receiver_that_is_away_leaves_them_waiting(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    set_up(home, "[handover]\nkind = 'folder'\npath = '/nowhere/at/all'")
    assert run(["--home", str(home), "outbox", "drain"]) == 1
    assert [(row["state"], row["reason"]) for row in rows(home, capsys)] == [
        ("pending", "folder: FileNotFoundError")
    ] * 2
