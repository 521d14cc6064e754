"""The command line as scripts and checks use it: exit codes and JSON, in processes of their own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from app.doctor.report import PROBES
from app.portal.simulator.process import start_process
from devices.simulated.personas import personas
from tests.e2e.test_main_job import card_simulator
from tests.fixtures.pcscd import Pcscd, pcscd  # noqa: F401 - a fixture

INSURED = personas()["insured"].person
CSCA = str(files("assets").joinpath("csca", "simulated"))
CHECKS = {
    "passive_authentication",
    "dg_hashes",
    "sod_signature",
    "ds_certificate",
    "chip_authentication",
    "active_authentication",
}


def tiepdon(home: Path, *arguments: str) -> tuple[int, Any, str]:
    """Exit code, standard output as JSON where it is JSON, standard error."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "ui.main", "--home", str(home), *arguments],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**environment, "PYTHONIOENCODING": "utf-8"},
        timeout=100,
        check=False,
    )
    try:
        return done.returncode, json.loads(done.stdout), done.stderr
    except json.JSONDecodeError:
        return done.returncode, done.stdout, done.stderr


def test_demo_prints_one_object_and_records_the_visit_and_can_be_seen_twice_a_day(tmp_path: Path) -> None:
    code, shown, problems = tiepdon(tmp_path, "demo", "--headless", "--json", "--screens", str(tmp_path / "screens"))
    assert (code, problems) == (0, "")
    assert {name: tick["state"] for name, tick in shown["ticks"].items()} == {
        "card_genuine": "ok",
        "same_person": "ok",
        "insured": "ok",
    }
    assert all(tick["text"] for tick in shown["ticks"].values())
    assert shown["outcome"] == "ready"
    assert shown["timings_ms"]["verdict"] > 0
    assert len(list((tmp_path / "screens").glob("*.png"))) == 6
    assert [row["id"] for row in tiepdon(tmp_path, "visits", "--json")[1]] == [shown["visit_id"]]
    code, shown, problems = tiepdon(tmp_path, "demo", "--headless", "--json")
    assert (code, shown["outcome"], problems) == (0, "ready", "")


def test_lookup_online_then_offline(tmp_path: Path) -> None:
    assert INSURED.number is not None
    question = ("lookup", INSURED.number.digits, "--name", INSURED.name, "--birth", str(INSURED.birth_date), "--json")
    with start_process() as url:
        code, online, _ = tiepdon(tmp_path, *question, "--portal", url)
        assert (code, online["code"], online["coverage"]["card"]["benefit_level"]) == (0, "000", 4)
    code, offline, _ = tiepdon(tmp_path, *question, "--portal", url)
    assert (code, offline["failure"], offline["last_known"]["source"]) == (1, "B-101", "cache")
    assert offline["last_known"]["asked_at"] == online["asked_at"]


def test_lookup_without_an_account_says_so(tmp_path: Path) -> None:
    code, answer, _ = tiepdon(tmp_path, "lookup", "990085000123", "--name", "A", "--birth", "1985", "--json")
    assert (code, answer["failure"]) == (1, "B-108")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("lookup", "990085000123", "--name", "A", "--birth", "31/02/1985"), "H-102"),
        (("read", "--can", "99008500012"), "H-101"),
        (("read", "--mrz", "nonsense"), "H-103"),
    ],
)
def test_bad_input_is_a_sentence_and_no_traceback(tmp_path: Path, arguments: tuple[str, ...], code: str) -> None:
    exit_code, _, problems = tiepdon(tmp_path, *arguments)
    assert exit_code == 1
    assert problems.startswith(code)
    assert "Traceback" not in problems


def test_a_wrong_settings_file_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "settings.toml").write_text("colour = 1")
    exit_code, _, problems = tiepdon(tmp_path, "lookup", "990085000123", "--name", "A", "--birth", "1985")
    assert (exit_code, problems[:5]) == (1, "H-104")


def test_doctor_reports_every_part_and_never_crashes(tmp_path: Path) -> None:
    (tmp_path / "tiepdon.db").write_bytes(b"no database at all" * 100)
    _, findings, problems = tiepdon(tmp_path, "doctor", "--json")
    names = [finding["name"] for finding in findings]
    assert names == list(PROBES)
    assert {finding["name"]: finding["state"] for finding in findings}["database"] == "failed"
    assert "Traceback" not in problems


def test_read_without_reader(tmp_path: Path) -> None:
    """Exit 3 whether the service is missing or has no such reader: the machine's own readers are not touched."""
    code, said, _ = tiepdon(tmp_path, "read", "--can", "000123", "--reader", "no such reader", "--json")
    assert code == 3
    assert said["failure"] in {"K-101", "K-102"}


@pytest.mark.pcsc
def test_read_through_the_service(pcscd: Pcscd, tmp_path: Path) -> None:  # noqa: F811
    assert INSURED.number is not None
    can = INSURED.number.can
    with card_simulator("insured"):
        code, shown, _ = tiepdon(tmp_path, "read", "--can", can, "--json", "--csca", CSCA)
        assert (code, shown["access"]) == (0, "PACE-ECDH-GM-AES-128/13")
        assert shown["person"]["number"] == INSURED.number.digits
        assert (shown["person"]["name"], shown["person"]["birth_date"]) == (INSURED.name, "02/09/1985")
        assert set(shown["checks"]) == CHECKS
        assert set(shown["checks"].values()) == {"successful"}
        assert min(shown["apdus"], shown["bytes"], *shown["timings_ms"].values()) > 0

        code, shown, _ = tiepdon(tmp_path, "read", "--can", INSURED.number.digits, "--json")
        assert (code, shown["checks"]["passive_authentication"]) == (0, "undetermined"), "no CSCA is never green"

        code, shown, _ = tiepdon(tmp_path, "read", "--can", "111111", "--json")
        assert (code, shown["failure"]) == (4, "K-205")


@pytest.mark.pcsc
@pytest.mark.parametrize(("persona", "check"), [("forged", "dg_hashes"), ("cloned", "chip_authentication")])
def test_read_a_false_card(pcscd: Pcscd, tmp_path: Path, persona: str, check: str) -> None:  # noqa: F811
    number = personas()[persona].person.number
    assert number is not None
    with card_simulator(persona):
        code, shown, _ = tiepdon(tmp_path, "read", "--can", number.can, "--json", "--csca", CSCA)
    assert (code, shown["checks"][check]) == (5, "failed")
