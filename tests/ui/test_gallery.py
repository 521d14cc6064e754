"""The pictures of every screen: named, of the right size, and not of one colour."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.flow.state import Phase, State
from app.texts import LANGUAGES, catalogue
from domain.verdict import Outcome, TickState
from ui.gallery import Screen, save_screens, save_widgets, screens
from ui.gallery_widgets import WIDTH, pieces
from ui.style.look import Look


def test_pictures_have_the_size_they_say(qtbot: QtBot, tmp_path: Path, portrait: bytes) -> None:
    chosen = [
        Screen("ready"),
        Screen("no_reader", "en", dark=True, size=(1024, 768)),
        Screen("no_service", overlay="help", size=(1920, 1080)),
    ]
    paths = list(save_screens(tmp_path / "screens", chosen, lambda _: portrait))
    assert [path.name for path in paths] == [
        "ready-vi-1366x768.png",
        "no_reader-en-dark-1024x768.png",
        "no_service-help-vi-1920x1080.png",
    ]
    for path, screen in zip(paths, chosen, strict=True):
        image = QImage(str(path))
        assert (image.width(), image.height()) == screen.size
        assert len({image.pixel(x, y) for x in range(0, screen.size[0], 7) for y in (20, 100)}) > 10


def test_every_widget_stands_on_one_page_in_each_state(qtbot: QtBot, tmp_path: Path, portrait: bytes) -> None:
    light, dark = save_widgets(tmp_path, lambda _: portrait)
    for path in (light, dark):
        image = QImage(str(path))
        assert image.width() == WIDTH and image.height() > image.width()
    assert QImage(str(light)).pixel(2, 2) != QImage(str(dark)).pixel(2, 2)


def test_the_page_of_widgets_leaves_none_out(qtbot: QtBot, states: dict[str, State]) -> None:
    shown = {type(widget).__name__ for _, widget in pieces(states, Look.of("vi", False))}
    asked = {"TickCard", "PortraitPair", "CoverageCard", "StepRail", "Banner", "ActionButton", "FactTable", "WorkList"}
    assert asked <= shown
    names = [name for name, _ in pieces(states, Look.of("vi", False))]
    assert len(names) == len(set(names))
    assert all(f"tick card: {state}" in names for state in TickState)


def test_file_names_are_unique() -> None:
    names = [screen.file_name for screen in screens()]
    assert len(names) == len(set(names))


def test_the_samples_show_every_phase_tick_and_outcome(states: dict[str, State]) -> None:
    check_ins = [state.check_in for state in states.values()]
    assert {one.phase for one in check_ins} == set(Phase)
    assert {one.outcome for one in check_ins} >= set(Outcome)
    assert {tick.state for one in check_ins for tick in one.verdict.ticks().values()} == set(TickState)


def test_every_tick_state_has_its_sentence() -> None:
    for language in LANGUAGES:
        words = catalogue(language)
        for name in ("card_genuine", "same_person", "insured"):
            assert all(words[f"tick.{name}.{state}"] for state in TickState)
