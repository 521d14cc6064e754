"""Pictures of every state of the counter, for the gallery."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.counter.state import CounterState
from app.slip import SlipStyle, receipt_facts, receipt_slip
from app.texts import LANGUAGES
from devices.simulated.personas import Persona
from ui.counter.samples import counter_samples, sample_rows
from ui.counter.shortcuts import CounterAction
from ui.counter.window import CounterWindow
from ui.gallery import live_of
from ui.picture import save_picture
from ui.preview import Preview
from ui.sample_staff import SampleShifts, sample_roster
from ui.samples import NOW

_TELLING = ("waiting", "receive", "doubtful", "collect_proxy", "collect_stranger", "day")
_OVERLAYS = {
    "help": CounterAction.HELP,
    "proxy": CounterAction.NAME_PROXY,
    "letter": CounterAction.NOTE_LETTER,
    "name": CounterAction.ACCEPT_NAME,
    "eye": CounterAction.BY_EYE,
    "staff": CounterAction.AT_DESK,
}


@dataclass(frozen=True, slots=True)
class CounterScreen:
    """One picture to take; ``overlay`` is one of help, proxy, letter, eye, staff, slip or empty."""

    sample: str
    language: str = "vi"
    dark: bool = False
    size: tuple[int, int] = (1366, 768)
    overlay: str = ""

    @property
    def file_name(self) -> str:
        scheme = "dark" if self.dark else ""
        parts = ("counter", self.sample, self.overlay, self.language, scheme, f"{self.size[0]}x{self.size[1]}")
        return "-".join(part for part in parts if part) + ".png"


def counter_screens() -> list[CounterScreen]:
    """Every sample in Vietnamese, the telling ones in every language, dark, small and large."""
    usual = [CounterScreen(name) for name in counter_samples(lambda _: b"")]
    spoken = [CounterScreen(name, language) for name in _TELLING for language in LANGUAGES[1:]]
    dark = [CounterScreen(name, dark=True) for name in _TELLING]
    small = [CounterScreen(name, size=(1024, 768)) for name in _TELLING]
    large = [CounterScreen(name, size=(1920, 1080)) for name in _TELLING]
    over = [
        CounterScreen("waiting", overlay="help"),
        CounterScreen("receive", overlay="proxy"),
        CounterScreen("receive", overlay="slip"),
        CounterScreen("collect_stranger", overlay="letter"),
        CounterScreen("collect_other_name", overlay="name"),
        CounterScreen("doubtful", overlay="eye"),
        CounterScreen("receive", overlay="staff"),
    ]
    return usual + spoken + dark + small + large + over


def open_counter_sample(screen: CounterScreen, state: CounterState, live: Preview | None = None) -> CounterWindow:
    """A window that shows one sample, before its camera what ``live`` is, and plays into nowhere."""
    window = CounterWindow(
        lambda _: None,
        lambda _: None,
        lambda _: None,
        screen.language,
        lambda: live,
        print_slip=lambda _: None,
        dark=screen.dark,
        now=lambda: NOW,
    )
    roster = sample_roster(state.desk.setup.staff)
    window.at_desk.known.emit(roster, SampleShifts(roster))
    window.resize(QSize(*screen.size))
    window.show_state(state)
    return window


def save_counter_screens(
    folder: Path, portrait: Callable[[Persona], bytes], chosen: Iterable[CounterScreen] | None = None
) -> Iterator[Path]:
    """Write one PNG for each screen into ``folder`` (made if missing), and give each path."""
    folder.mkdir(parents=True, exist_ok=True)
    states = counter_samples(cache(portrait))
    for screen in chosen or counter_screens():
        yield _save(folder / screen.file_name, screen, states[screen.sample])


def _save(path: Path, screen: CounterScreen, state: CounterState) -> Path:
    window = open_counter_sample(screen, state, live_of(state.desk))
    window.show()
    window.refresh_preview()
    window.settle()
    QApplication.processEvents()
    open_overlay(window, screen.overlay)
    QApplication.processEvents()
    QApplication.processEvents()  # what came meanwhile asks for another layout
    return save_picture(window, path)


def open_overlay(window: CounterWindow, overlay: str) -> None:
    if overlay == "slip":
        facts = receipt_facts(sample_rows()[0], copy=True)
        window.show_slip(receipt_slip(facts, SlipStyle("UBND xã Giả Định"), window.look.texts))
    elif overlay:
        window.keys.run(_OVERLAYS[overlay])
