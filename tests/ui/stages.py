"""Every screen of every workplace, opened as its picture shows it: for the tests that look at all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cache, partial

from PySide6.QtWidgets import QApplication, QWidget

from app.counter.state import CounterState
from tests.ui.conftest import all_samples, grey_portrait
from ui.counter.pictures import CounterScreen, counter_screens, open_counter_sample, open_overlay
from ui.counter.samples import counter_samples
from ui.gallery import Screen, open_screen, screens
from ui.kiosk.pictures import KioskScreen, open_kiosk_sample
from ui.kiosk.samples import KioskSample, kiosk_samples
from ui.numbers.window import NumbersWindow
from ui.samples import TODAY
from ui.settings.pictures import SettingsScreen, open_settings
from ui.settings.pictures import names as settings_names
from ui.style.look import Look

_USUAL = (1366, 768)
Open = Callable[[str], QWidget]
"""Opens the screen in a language."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One screen in one state, at its usual size."""

    name: str
    open: Open
    size: tuple[int, int]


@cache
def stages() -> tuple[Stage, ...]:
    """Each sample with each thing over it once; size and colours change nothing of what is told."""
    return (*_reception(), *_counter(), *_kiosk(), *_settings(), Stage("numbers", _numbers, _USUAL))


def _reception() -> Iterator[Stage]:
    seen: dict[str, Screen] = {}
    for screen in screens():
        parts = (screen.sample, screen.overlay, "demo" if screen.demo else "")
        seen.setdefault("-".join(part for part in parts if part), screen)
    for name, screen in seen.items():
        yield Stage(name, partial(_open_reception, replace(screen, dark=False)), screen.size)


def _open_reception(screen: Screen, language: str) -> QWidget:
    return open_screen(replace(screen, language=language), all_samples()[screen.sample])


def _counter() -> Iterator[Stage]:
    for screen in {(one.sample, one.overlay): one for one in reversed(counter_screens())}.values():
        name = "-".join(part for part in ("counter", screen.sample, screen.overlay) if part)
        shown = CounterScreen(screen.sample, overlay=screen.overlay)
        yield Stage(name, partial(_open_counter, shown), shown.size)


@cache
def _counter_samples() -> dict[str, CounterState]:
    return counter_samples(lambda _: grey_portrait())


def _open_counter(screen: CounterScreen, language: str) -> QWidget:
    window = open_counter_sample(replace(screen, language=language), _counter_samples()[screen.sample])
    _settled(window)
    window.settle()
    open_overlay(window, screen.overlay)
    return _settled(window)


def _kiosk() -> Iterator[Stage]:
    for name in _kiosk_samples("vi"):
        yield Stage(f"kiosk-{name}", partial(_open_kiosk, name), KioskScreen(name).size)


@cache
def _kiosk_samples(language: str) -> dict[str, KioskSample]:
    return dict(kiosk_samples(language))


def _open_kiosk(name: str, language: str) -> QWidget:
    return _settled(open_kiosk_sample(_kiosk_samples(language)[name], KioskScreen(name, language), None))


def _settings() -> Iterator[Stage]:
    for name in settings_names():
        yield Stage(name, partial(_open_settings, SettingsScreen(name)), SettingsScreen(name).size)


def _open_settings(screen: SettingsScreen, language: str) -> QWidget:
    return _settled(open_settings(replace(screen, language=language)))


def _numbers(language: str) -> QWidget:
    window = NumbersWindow(lambda *_: [], TODAY, Look.of(language, dark=False))
    window.resize(*_USUAL)
    return _settled(window)


def _settled(window: QWidget) -> QWidget:
    window.show()
    for _ in range(6):  # a word that wraps anew moves what is around it
        QApplication.processEvents()
    return window
