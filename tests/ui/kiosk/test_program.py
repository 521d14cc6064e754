"""``tiepdon kiosk`` as its own process, as the watchdog runs it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

import ui.main  # noqa: F401 - adds the window's commands
from app.cli import cli
from app.kiosk.pin import is_right, set_pin
from app.kiosk.watch import BEAT
from app.settings import change_settings
from app.texts import Texts

TIEPDON = [sys.executable, "-m", "ui.main"]


def environment() -> dict[str, str]:
    return {**os.environ, "TIEPDON_CAMERA": "none", "QT_QPA_PLATFORM": "offscreen"}


def test_it_beats_and_ends_with_its_watchdog(tmp_path: Path) -> None:
    set_pin(tmp_path, "482915")
    command = [*TIEPDON, "--home", str(tmp_path), "kiosk", "--beats"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=environment()) as child:
        assert child.stdin is not None and child.stdout is not None
        assert [child.stdout.readline().strip() for _ in range(2)] == [BEAT, BEAT]
        child.stdin.close()  # the watchdog is gone
        assert child.wait(60) == 0


@pytest.mark.parametrize("more", [[], ["--watch"]])
def test_without_a_pin_it_does_not_start(tmp_path: Path, more: list[str]) -> None:
    command = [*TIEPDON, "--home", str(tmp_path), "kiosk", *more]
    done = subprocess.run(command, capture_output=True, text=True, env=environment(), check=False, timeout=100)
    assert done.returncode == 2
    assert done.stderr.strip() == Texts("vi").get("kiosk.staff.no_pin")


def test_the_pin_is_set_at_the_command_line(tmp_path: Path) -> None:
    command = [*TIEPDON, "--home", str(tmp_path), "kiosk-pin"]
    done = subprocess.run([*command, "--pin", "12"], capture_output=True, text=True, check=False)
    assert done.returncode == 1 and "H-137" in done.stderr
    done = subprocess.run([*command, "--pin", "482915"], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == Texts("vi").get("kiosk.staff.pin_set")
    assert is_right(tmp_path, "482915")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_pin_left_out_is_asked_for_twice_until_both_are_the_same(language: str, tmp_path: Path) -> None:
    change_settings(tmp_path, language=language)
    texts = Texts(language)
    typed = "482915\n482916\n735914\n735914\n"
    done = CliRunner().invoke(cli, ["--home", str(tmp_path), "kiosk-pin"], input=typed, standalone_mode=False)
    asked = [texts.get(f"settings.{key}") for key in ("pin", "pin_again", "pin_differs", "pin", "pin_again")]
    assert [line.rstrip(": ") for line in done.output.splitlines() if line] == [
        *asked,
        texts.get("kiosk.staff.pin_set"),
    ]
    assert is_right(tmp_path, "735914")
