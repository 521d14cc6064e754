"""What the command line says of what it cannot do: a sentence, what it is about, a next step, an exit code."""

from __future__ import annotations

from pathlib import Path

import click
import pytest

from app.cli import cli, run
from app.settings import change_settings, load_settings


@pytest.mark.parametrize(
    ("arguments", "code", "about"),
    [
        (["settings", "set", "nosuch", "1"], "H-104", "nosuch"),
        (["settings", "set", "portal.read_timeout_s", "soon"], "H-104", "portal.read_timeout_s"),
        (
            ["lookup", "123", "--name", "A", "--birth", "1985", "--portal", "http://127.0.0.1:9"],
            "H-101",
            "3 characters",
        ),
        (["trust", "remove", "00"], "H-141", "(00)"),
    ],
)
def test_a_failure_names_what_it_is_about(
    arguments: list[str], code: str, about: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--home", str(tmp_path), *arguments]) == 1
    first, second = capsys.readouterr().err.splitlines()
    assert first.startswith(f"{code}: ") and about in first
    assert second.startswith("  → ")


def test_settings_are_shown_as_they_are_set(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path), "settings", "set", "liveness", "off"]) == 0
    assert run(["--home", str(tmp_path), "settings", "show"]) == 0
    assert "liveness = 'off'" in capsys.readouterr().out


def test_settings_that_only_fit_together_are_set_together(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    set_ = ["--home", str(tmp_path), "settings", "set"]
    assert run([*set_, "printer.kind", "escpos-network", "printer.address", "192.168.1.50"]) == 0
    assert run([*set_, "printer.kind", "pdf-folder"]) == 1, "the address is no folder"
    assert run([*set_, "printer.kind", "pdf-folder", "printer.address", str(tmp_path)]) == 0
    assert (load_settings(tmp_path).printer.kind, load_settings(tmp_path).printer.address) == (
        "pdf-folder",
        str(tmp_path),
    )
    assert run([*set_, "station"]) == 2
    assert "NAME" in capsys.readouterr().err


def test_no_evidence_of_an_unknown_visit(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path), "verify-evidence", "nosuch"]) == 3
    assert "tiepdon visits" in capsys.readouterr().err


@pytest.mark.parametrize(("language", "words"), [("vi", "Đọc thẻ trên đầu đọc"), ("en", "Read the card on the reader")])
def test_the_help_names_every_command_in_the_language_of_the_home(
    language: str, words: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change_settings(tmp_path, language=language)
    assert run(["--home", str(tmp_path), "--help"]) == 0
    lines = capsys.readouterr().out.splitlines()
    told = {line.split()[0] for line in lines if line.startswith("  ") and line.strip()}
    assert set(cli.list_commands(click.Context(cli))) <= told
    assert any(line.split(maxsplit=1) == ["read", words] for line in lines)


def test_doctor_speaks_the_language_of_the_home(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["--home", str(tmp_path), "doctor"])
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("Tốt") and "Kho dữ liệu: " in line for line in lines), lines
