"""All screens in all looks: which pictures are taken, and that each workplace's are written."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
import shiboken6
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

import ui.main  # noqa: F401 - adds the demo to the command line
from app.cli import run
from app.texts import LANGUAGES
from ui.counter.pictures import CounterScreen, counter_screens
from ui.every_screen import PLACES, SIZES, Wanted, in_every_look, save_every_screen, wanted
from ui.gallery import screens
from ui.picture import save_picture
from ui.settings.pictures import SettingsScreen


def test_each_screen_is_there_once_in_each_look() -> None:
    found = list(in_every_look(screens(), Wanted(), Wanted().desk_sizes))
    names = {screen.file_name for screen in found}
    assert len(names) == len(found)
    shown = {(screen.sample, screen.overlay, screen.demo) for screen in screens()}
    assert len(found) == len(shown) * len(LANGUAGES) * 2 * 2
    assert "in_detail-terms-ko-dark-1920x1080.png" in names


def test_desks_stand_wide_and_a_kiosk_upright_or_large() -> None:
    assert set(Wanted().desk_sizes) == {(1366, 768), (1920, 1080)}
    assert set(Wanted().kiosk_sizes) == {(1080, 1920), (1920, 1080)}


def test_lists_of_the_command_line() -> None:
    chosen = wanted("vi, en", "1366x768,1080x1920", "kiosk")
    assert (chosen.languages, chosen.places) == (("vi", "en"), ("kiosk",))
    assert chosen.sizes == ((1366, 768), (1080, 1920))
    assert wanted("vi", "1366x768", "").places == ()
    with pytest.raises(click.BadParameter, match="vi, en"):
        wanted("fr", "1366x768", "")
    with pytest.raises(click.BadParameter, match="reception"):
        wanted("vi", "1366x768", "canteen")


def test_each_workplace_has_its_folder(
    qtbot: QtBot, tmp_path: Path, portrait: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = {
        "ui.every_screen.screens": lambda: screens()[:1],
        "ui.every_screen.counter_screens": lambda: counter_screens()[:1],
        "ui.every_screen.kiosk_samples": lambda: ["consent"],
        "ui.every_screen.settings_names": lambda: ["setup-language"],
        "ui.every_screen.PERIODS": {"week": 7},
    }
    for name, fewer in few.items():
        monkeypatch.setattr(name, fewer)
    choice = Wanted(languages=("ja",), sizes=SIZES[::2], schemes=(True,))
    paths = list(save_every_screen(tmp_path, choice, lambda _: portrait))
    assert [path.parent.name for path in paths] == list(PLACES)
    for path in paths:
        size = (1080, 1920) if path.parent.name == "kiosk" else (1366, 768)
        image = QImage(str(path))
        assert (image.width(), image.height()) == size
        assert "-ja-dark-" in path.name


def test_a_screen_of_another_look_is_the_same_screen() -> None:
    shown = [CounterScreen("waiting"), CounterScreen("waiting", "en", dark=True, size=(1024, 768))]
    assert len(list(in_every_look(shown, Wanted(languages=("vi",)), ((1366, 768),)))) == 2  # light and dark
    assert next(in_every_look([SettingsScreen("setup-done")], Wanted(), ((1, 1),))).size == (1, 1)


def test_a_drawn_window_is_let_go_of(qtbot: QtBot, tmp_path: Path) -> None:
    """Thousands are drawn one after the other, without an event loop that would delete them."""
    window = QLabel("x")
    window.show()
    assert save_picture(window, tmp_path / "x.png").stat().st_size > 0
    assert not shiboken6.isValid(window)


def test_all_screens_need_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--home", str(tmp_path), "demo", "--all"]) == 2
    assert "--screens" in capsys.readouterr().err


def without_screen() -> dict[str, str]:
    without = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {name: value for name, value in os.environ.items() if name not in without}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to be caught")
def test_drawing_ends_when_it_is_told_to(tmp_path: Path) -> None:
    command = [sys.executable, "-u", "-m", "ui.main", "gallery", "--screens", str(tmp_path), "--all"]
    with subprocess.Popen(command, env=without_screen(), stdout=subprocess.PIPE) as drawing:
        assert drawing.stdout is not None
        drawing.stdout.readline()  # the first picture is there
        drawing.send_signal(signal.SIGTERM)
        assert drawing.wait(60) == -signal.SIGTERM


def test_the_command_draws_on_a_machine_without_a_screen(tmp_path: Path) -> None:
    env = without_screen()
    chosen = ["--all", "--only", "numbers", "--languages", "ko", "--sizes", "1366x768"]
    command = [sys.executable, "-m", "ui.main", "gallery", "--screens", str(tmp_path), *chosen]
    subprocess.run(command, env=env, capture_output=True, check=True, timeout=90)
    names = sorted(path.name for path in (tmp_path / "numbers").iterdir())
    assert len(names) == 6 and names[0] == "numbers-month-ko-1366x768.png"
