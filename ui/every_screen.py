"""Every screen of every workplace in every language, light and dark, at each size: what one looks through once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from itertools import product
from pathlib import Path
from typing import TypeVar

from app.cli_wrong import NotAmong
from app.texts import LANGUAGES
from devices.simulated.personas import Persona
from ui.counter.pictures import CounterScreen, counter_screens, save_counter_screens
from ui.gallery import Screen, drawn_portrait, drawn_preview, save_screens, screens
from ui.kiosk.pictures import UPRIGHT, WIDE, KioskScreen, save_kiosk_screens
from ui.kiosk.samples import kiosk_samples
from ui.numbers.pictures import NumbersScreen, save_numbers_screens
from ui.numbers.window import PERIODS
from ui.settings.pictures import SettingsScreen, save_settings_screens
from ui.settings.pictures import names as settings_names

Size = tuple[int, int]
Portraits = Callable[[Persona], bytes]
"""Gives the JPEG of a person's chip."""
SIZES: tuple[Size, ...] = ((1366, 768), (1920, 1080), UPRIGHT)
_AnyScreen = TypeVar("_AnyScreen", Screen, CounterScreen, KioskScreen, SettingsScreen, NumbersScreen)


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which of them. Desks stand wide; a kiosk stands upright or wide, never as small as a laptop."""

    places: tuple[str, ...] = ()
    """Of PLACES; none for all."""
    languages: tuple[str, ...] = LANGUAGES
    sizes: tuple[Size, ...] = SIZES
    schemes: tuple[bool, ...] = (False, True)
    """Dark or not."""

    @property
    def desk_sizes(self) -> tuple[Size, ...]:
        return tuple(size for size in self.sizes if size[0] > size[1])

    @property
    def kiosk_sizes(self) -> tuple[Size, ...]:
        return tuple(size for size in self.sizes if size[0] < size[1] or size == WIDE)


def in_every_look(shown: Iterable[_AnyScreen], choice: Wanted, sizes: tuple[Size, ...]) -> Iterator[_AnyScreen]:
    """Each of ``shown`` once in each language, scheme and size, whatever look it came with."""
    plain = dict.fromkeys(replace(one, language="", dark=False, size=(0, 0)) for one in shown)
    for language, dark, size in product(choice.languages, choice.schemes, sizes):
        for one in plain:
            yield replace(one, language=language, dark=dark, size=size)


def _reception(folder: Path, choice: Wanted, portrait: Portraits) -> Iterator[Path]:
    yield from save_screens(folder, in_every_look(screens(), choice, choice.desk_sizes), portrait)


def _counter(folder: Path, choice: Wanted, portrait: Portraits) -> Iterator[Path]:
    yield from save_counter_screens(folder, portrait, in_every_look(counter_screens(), choice, choice.desk_sizes))


def _kiosk(folder: Path, choice: Wanted, _: Portraits) -> Iterator[Path]:
    shown = in_every_look(map(KioskScreen, kiosk_samples()), choice, choice.kiosk_sizes)
    yield from save_kiosk_screens(folder, lambda: drawn_preview(0), shown)


def _settings(folder: Path, choice: Wanted, _: Portraits) -> Iterator[Path]:
    shown = in_every_look(map(SettingsScreen, settings_names()), choice, choice.desk_sizes)
    yield from save_settings_screens(folder, shown)


def _numbers(folder: Path, choice: Wanted, _: Portraits) -> Iterator[Path]:
    yield from save_numbers_screens(folder, in_every_look(map(NumbersScreen, PERIODS), choice, choice.desk_sizes))


PLACES: dict[str, Callable[[Path, Wanted, Portraits], Iterator[Path]]] = {
    "reception": _reception,
    "counter": _counter,
    "kiosk": _kiosk,
    "settings": _settings,
    "numbers": _numbers,
}
"""The folder each workplace's pictures go to; the first set-up is among the settings."""


def wanted(languages: str, sizes: str, places: str) -> Wanted:
    """From the lists of a command line: ``vi,en``, ``1366x768``, ``kiosk``. Raises NotAmong for unknown ones."""
    measures = {f"{width}x{height}": (width, height) for width, height in SIZES}
    return Wanted(
        _of(places, tuple(PLACES), "--only"),
        _of(languages, LANGUAGES, "--languages"),
        tuple(measures[name] for name in _of(sizes, tuple(measures), "--sizes")),
    )


def _of(listed: str, known: tuple[str, ...], option: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in listed.split(",") if name.strip())
    if not set(names) <= set(known):
        raise NotAmong(known, option)
    return names


def save_every_screen(folder: Path, choice: Wanted, portrait: Portraits = drawn_portrait) -> Iterator[Path]:
    """Write one PNG for each screen into a folder for each workplace (made if missing), and give each path."""
    drawn = cache(portrait)
    for place in choice.places or PLACES:
        (folder / place).mkdir(parents=True, exist_ok=True)
        yield from PLACES[place](folder / place, choice, drawn)
