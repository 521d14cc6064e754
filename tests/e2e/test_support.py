"""The file for support holds what helps and nobody's data."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

from app.support import nameless, redacted
from devices.simulated.personas import personas
from tests.e2e.test_command_line import tiepdon

INSURED = personas()["insured"].person


def test_nobody_is_in_the_bundle(after_a_demo: tuple[Path, str], tmp_path: Path) -> None:
    home, _ = after_a_demo
    tiepdon(home, "settings", "set", "portal.staff_name", "NGUYỄN VĂN TRỰC")
    tiepdon(home, "settings", "set", "portal.password", "rất-bí-mật")
    (home / "tiepdon.log").write_text("2026-11-22 08:00:00 INFO a line with 990085000123\n", encoding="utf-8")
    code, _, problems = tiepdon(home, "support-bundle", str(tmp_path / "support.zip"))
    assert (code, problems) == (0, "")
    with zipfile.ZipFile(tmp_path / "support.zip") as bundle:
        parts = {name: bundle.read(name).decode("utf-8") for name in bundle.namelist()}
    assert set(parts) == {"program.json", "settings.json", "doctor.json", "outbox.json", "log.txt"}
    everything = "\n".join(parts.values())
    assert INSURED.number is not None
    for secret in (INSURED.number.digits, INSURED.name, "NGUYỄN VĂN TRỰC", "rất-bí-mật", str(home)):
        assert secret not in everything
    assert "2026-11-22 08:00:00 INFO a line with ••••••" in parts["log.txt"]
    assert json.loads(parts["settings.json"])["portal.staff_name"] is True
    assert sum(json.loads(parts["outbox.json"]).values()) >= 1


def test_numbers_are_blotted_out_however_they_are_written(tmp_path: Path) -> None:
    assert redacted("a 990 085 000 123 b 0990-000-000 c 12345", tmp_path) == "a •••••• b •••••• c 12345"


def test_accounts_in_paths_and_addresses_are_left_out(tmp_path: Path) -> None:
    home = tmp_path / "nguyen van mau"
    told = json.dumps(
        {"file": str(home / "ca.pem"), "camera": "rtsp://bacsi:matkhau@10.0.0.7/1", "url": "https://a/b@c"}
    )
    shown = nameless(told, home)
    assert "mau" not in shown and "bacsi" not in shown and "matkhau" not in shown
    assert "rtsp://…@10.0.0.7/1" in shown and "https://a/b@c" in shown
