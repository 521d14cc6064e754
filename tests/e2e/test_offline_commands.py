"""The commands for days and nights without a network: preload, memory, evidence."""

from __future__ import annotations

import json
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.portal.simulator.process import start_process
from devices.simulated.personas import personas
from tests.e2e.test_command_line import tiepdon


@pytest.fixture(scope="module")
def portal() -> Iterator[str]:
    with start_process(0) as url:
        yield url


def appointments(folder: Path) -> Path:
    rows = [personas()[name].person for name in ("insured", "retired-no-expiry")]
    lines = [f"{who.number.digits};{who.name};{who.birth_date}" for who in rows if who.number]
    file = folder / "tomorrow.csv"
    file.write_text("\n".join(["number;name;birth", *lines, "1;;"]), encoding="utf-8")
    return file


def test_tomorrows_patients_are_looked_up_once(portal: str, tmp_path: Path) -> None:
    order = ("preload", str(appointments(tmp_path)), "--portal", portal, "--pause", "0", "--json")
    code, shown, problems = tiepdon(tmp_path / "home", *order)
    assert (code, shown, problems) == (0, {"answered": 2, "refused": 0, "waiting": 0, "refused_lines": [3]}, "")
    assert tiepdon(tmp_path / "home", *order)[1]["answered"] == 2, "what is done is not done again"


def test_a_list_that_is_none_is_a_sentence(tmp_path: Path) -> None:
    file = tmp_path / "list.csv"
    file.write_bytes(b"\xff\xfe\x00\x01")
    code, _, problems = tiepdon(tmp_path / "home", "preload", str(file))
    assert code == 1 and "H-111" in problems and "Traceback" not in problems


def test_a_home_nobody_has_used_is_sound(tmp_path: Path) -> None:
    code, said, problems = tiepdon(tmp_path / "home", "memory", "check")
    assert (code, problems) == (0, "") and "chưa ghi gì" in said


def test_the_memory_is_checked_and_copied(after_a_demo: tuple[Path, str]) -> None:
    home, _ = after_a_demo
    code, said, problems = tiepdon(home, "memory", "check")
    assert (code, problems) == (0, "") and "bản sao đầu tiên" in said, "no copy yet, and none is due"
    code, name, _ = tiepdon(home, "memory", "copy")
    assert code == 0 and (home / name.strip()).exists()
    code, said, problems = tiepdon(home, "memory", "check")
    assert (code, problems) == (0, "") and said.count("nguyên vẹn") == 3


def test_the_proof_of_a_look_up_can_be_read_and_printed(after_a_demo: tuple[Path, str], tmp_path: Path) -> None:
    home, visit_id = after_a_demo
    target = tmp_path / "proof.zip"
    code, _, problems = tiepdon(home, "evidence", visit_id, str(target))
    assert (code, problems) == (0, "")
    with zipfile.ZipFile(target) as bundle:
        assert bundle.read("page.pdf").startswith(b"%PDF-")
        assert bundle.read("page.png").startswith(b"\x89PNG")
        manifest = json.loads(bundle.read("manifest.json"))
    assert {"page.pdf", "page.png", "attempts.json", "audit.json"} <= set(manifest)


def test_no_proof_of_a_visit_that_never_was(tmp_path: Path) -> None:
    code, _, problems = tiepdon(tmp_path, "evidence", "nobody", str(tmp_path / "proof.zip"))
    assert code == 1 and "tiepdon visits" in problems and not (tmp_path / "proof.zip").exists()


def test_dates_that_cannot_be_read_are_said_and_not_left_out(tmp_path: Path) -> None:
    who = personas()["insured"].person
    assert who.number is not None
    with start_process(0) as url:
        body = json.dumps({"outage": "bad_dates"}).encode()
        request = urllib.request.Request(f"{url}/simulator/settings", body, {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()
        order = ("lookup", who.number.digits, "--name", who.name, "--birth", str(who.birth_date), "--portal", url)
        code, said, _ = tiepdon(tmp_path, *order)
        assert (code, "B-207" in said, "31/02/2026" in said) == (0, True, True)
        assert tiepdon(tmp_path, *order, "--json")[1]["coverage"]["card"]["unread_dates"] == "31/02/2026"
