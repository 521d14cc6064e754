"""Text at 200 % on a laptop's screen: the window stays on it, the big button is seen, nothing is squeezed flat."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from app.appearance import Appearance, write_appearance
from app.doctor.bench import Bench
from devices.simulated.camera import BlackCamera
from devices.simulated.readers import SimulatedReaders
from ui.counter.pictures import CounterScreen, open_counter_sample
from ui.counter.samples import counter_samples
from ui.first_run.window import SetupWindow
from ui.gallery import Screen, open_sample
from ui.reception.text_size import STEPS
from ui.samples import samples
from ui.settings.window import SettingsWindow
from ui.shortcuts import Action
from ui.style.look import Look

LAPTOP, LARGEST = (1366, 768), 2.0


def settle() -> None:
    for _ in range(6):  # a word that wraps anew moves what is around it
        QApplication.processEvents()


def shown(qtbot: QtBot, window: QMainWindow) -> None:
    qtbot.addWidget(window)
    window.resize(*LAPTOP)
    window.show()
    settle()


def fits(window: QMainWindow, button: QWidget) -> bool:
    place = QRect(button.mapTo(window, QPoint(0, 0)), button.size())
    on_screen = (window.width(), window.height()) == LAPTOP
    return on_screen and window.rect().contains(place) and not button.visibleRegion().isEmpty()


def squeezed(window: QWidget) -> list[str]:
    """Labels lower than a line of theirs."""
    labels = [one for one in window.findChildren(QLabel) if one.isVisible() and one.text()]
    return [one.text() for one in labels if one.height() < one.fontMetrics().height()]


def test_staff_can_choose_twice_the_size() -> None:
    assert STEPS[-1] == LARGEST


@pytest.mark.parametrize("name", ["waiting", "ready", "forged", "key_needed", "cannot_tell", "consent"])
def test_reception(qtbot: QtBot, name: str) -> None:
    window = open_sample(Screen(name), samples(lambda _: b"")[name])
    shown(qtbot, window)
    window.set_scale(LARGEST)
    settle()
    assert fits(window, window.action_bar)
    assert not window.action_bar.primary.isVisible() or fits(window, window.action_bar.primary)
    assert squeezed(window) == []
    window.keys.run(Action.HELP)
    settle()
    assert squeezed(window.sheets.help) == [] and fits(window, window.sheets.help._close)
    window.close()


@pytest.mark.parametrize("name", ["waiting", "receive", "collect_proxy", "collect_stranger", "day"])
def test_counter(qtbot: QtBot, name: str) -> None:
    window = open_counter_sample(CounterScreen(name), counter_samples(lambda _: b"")[name])
    shown(qtbot, window)
    window.set_scale(LARGEST)
    settle()
    assert fits(window, window.foot)
    assert not window.foot.primary.isVisible() or fits(window, window.foot.primary)
    assert squeezed(window) == []
    window.close()


def test_settings_and_wizard(qtbot: QtBot, tmp_path: Path) -> None:
    write_appearance(tmp_path, Appearance("vi", dark=False, scale=LARGEST))
    bench, look = Bench(tmp_path, SimulatedReaders, lambda _: BlackCamera()), Look.of("vi", dark=False)
    settings = SettingsWindow(bench, look, "portal")
    shown(qtbot, settings)
    assert fits(settings, settings.save_button) and squeezed(settings) == []
    settings.close()
    wizard = SetupWindow(bench, look)
    shown(qtbot, wizard)
    for at in range(len(wizard.steps) + 1):
        wizard.go_to(at)
        settle()
        assert fits(wizard, wizard.next_button) and squeezed(wizard) == [], at
        assert not wizard.rail.steps[at].visibleRegion().isEmpty()
    wizard.close()
