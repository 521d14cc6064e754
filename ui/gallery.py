"""Every state of the reception screen, to be looked at: in a window to page through, or as pictures in a folder."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import click
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QFrame

from app.flow.state import DeviceState, Phase, State
from app.outside_files import written
from app.texts import LANGUAGES
from devices.simulated.personas import Persona, personas
from domain.face import Box, FaceSeen
from ui.ctrl_c import end_at_once
from ui.offscreen import draw_without_display
from ui.picture import save_picture
from ui.preview import Preview
from ui.reception.window import ReceptionWindow
from ui.sample_memory import SampleMemory, as_recorded
from ui.sample_staff import SampleShifts, sample_roster
from ui.samples import NOW, sample_visits, samples
from ui.shortcuts import Action
from ui.simulation_bar import SimulationBar, SimulationControls

_LAYOUTS = 3
OVERLAYS = {
    "compare": Action.BY_EYE,
    "help": Action.HELP,
    "today": Action.TODAY,
    "claim": Action.WITHOUT_CHIP,
    "details": Action.DETAILS,
    "terms": Action.TERMS,
    "insurance": Action.INSURANCE,
    "history": Action.HISTORY,
    "people": Action.PEOPLE,
    "cases": Action.CASES,
    "undo": Action.UNDO,
    "slip": Action.PRINT,
    "staff": Action.AT_DESK,
}


@dataclass(frozen=True, slots=True)
class Screen:
    """One picture to take."""

    sample: str
    language: str = "vi"
    dark: bool = False
    size: tuple[int, int] = (1366, 768)
    demo: bool = False
    """With the row of the simulation."""
    overlay: str = ""
    """What is open above it, one of OVERLAYS."""

    @property
    def file_name(self) -> str:
        scheme = "dark" if self.dark else ""
        parts = (
            self.sample,
            self.overlay,
            "demo" if self.demo else "",
            self.language,
            scheme,
            f"{self.size[0]}x{self.size[1]}",
        )
        return "-".join(part for part in parts if part) + ".png"


def drawn_portrait(who: Persona) -> bytes:
    """The drawn face of the persona's chip as JPEG; about a second for each face."""
    from devices.simulated.drawn_face.portrait import portrait_jpeg  # noqa: PLC0415 - numpy, only when looked at

    return portrait_jpeg(who.face.portrait or 0)


@cache
def drawn_preview(index: int) -> Preview:
    """A camera picture of drawn person ``index`` with the face found."""
    import numpy as np  # noqa: PLC0415 - only when looked at
    from PIL import Image  # noqa: PLC0415

    from devices.simulated.drawn_face.portrait import portrait_jpeg  # noqa: PLC0415

    with Image.open(io.BytesIO(portrait_jpeg(index))) as picture:
        rgb = np.asarray(picture.convert("RGB").resize((360, 480)))
    room = np.full((480, 640, 3), 168, np.uint8)
    room[:, 140:500] = rgb * 0.86
    return Preview(room, FaceSeen(Box(216, 108, 208, 240), (640, 480)))


def live_of(state: State) -> Preview | None:
    """Who stands at the counter in this sample."""
    check_in = state.check_in
    if state.camera.state is not DeviceState.OK:
        return None
    shown = check_in.person or check_in.claimed
    found = drawn_preview(next((who.face.live for who in personas().values() if who.person == shown), 0))
    agreed = not state.setup.asks_consent or (check_in.consent is not None and check_in.consent.given)
    return found if agreed else replace(found, seen=None)  # before a yes the picture is shown, and not looked into


def screens() -> list[Screen]:
    """What ``save_screens`` takes: every sample in both languages, some of them dark, small or large."""
    names = list(samples(lambda _: b""))
    usual = [Screen(name, language) for name in names for language in ("vi", "en")]
    telling = ("waiting", "key_needed", "ready", "forged", "cannot_tell", "portal_down", "wrong_key", "renewed_card")
    small = [Screen(name, language, size=(1024, 768)) for name in telling for language in ("vi", "en")]
    large = [Screen(name, size=(1920, 1080)) for name in telling]
    dark = [Screen(name, dark=True) for name in telling]
    over = [Screen("cannot_tell", overlay="compare"), Screen("cannot_tell", overlay="compare", size=(1024, 768))]
    return (
        usual
        + small
        + large
        + dark
        + over
        + [Screen("waiting", overlay="help"), Screen("typed", overlay="claim"), *_demo(), *_today(), *_sheets()]
    )


def _demo() -> list[Screen]:
    return [Screen("ready", demo=True), Screen("wrong_key", demo=True), Screen("ready", demo=True, size=(1024, 768))]


def _today() -> list[Screen]:
    return [
        Screen("waiting", overlay="today"),
        Screen("waiting", "en", dark=True, overlay="today"),
        Screen("waiting", size=(1024, 768), overlay="today"),
    ]


def _sheets() -> list[Screen]:
    of_visit = [Screen("in_detail", overlay=name) for name in ("details", "terms", "insurance", "history")]
    of_memory = [Screen("recorded", overlay=name) for name in ("people", "cases", "undo", "slip")]
    of_staff = [Screen("waiting", overlay="staff"), Screen("ready", "en", dark=True, size=(1024, 768), overlay="staff")]
    return [*of_visit, *of_memory, *of_staff, Screen("in_detail", "en", dark=True, size=(1024, 768), overlay="details")]


def open_sample(screen: Screen, state: State) -> ReceptionWindow:
    """A window that shows one sample and posts into nowhere."""
    live = live_of(state)
    simulation = SimulationBar(demo_controls()) if screen.demo else None
    window = ReceptionWindow(
        post=lambda _: None,
        on_scan=lambda _: None,
        language=screen.language,
        preview=lambda: live,
        simulation=simulation,
        dark=screen.dark,
        now=lambda: NOW,
        visits=sample_visits,
        memory=SampleMemory(),
    )
    roster = sample_roster(state.setup.staff)
    window.at_desk.known.emit(roster, SampleShifts(roster))
    window.resize(QSize(*screen.size))
    window.show_state(state)
    if state.check_in.phase is Phase.RECORDED:
        window.show_number(as_recorded(state.check_in.details.clinic))
    return window


def save_screens(
    folder: Path, chosen: Iterable[Screen] | None = None, portrait: Callable[[Persona], bytes] = drawn_portrait
) -> Iterator[Path]:
    """Write one PNG for each screen into ``folder`` (made if missing), and give each path."""
    with written():
        folder.mkdir(parents=True, exist_ok=True)
    states = samples(cache(portrait))
    for screen in chosen or screens():
        yield _save(folder / screen.file_name, screen, states[screen.sample])


def open_screen(screen: Screen, state: State) -> ReceptionWindow:
    """The screen as its picture shows it, settled, with what lies over it open. Tests look at each of them."""
    window = open_sample(screen, state)
    window.show()
    window.refresh_preview()
    window.settle()
    QApplication.processEvents()
    if screen.overlay:
        window.keys.run(OVERLAYS[screen.overlay])
        if screen.overlay == "people":
            window.sheets.people.search.setText("van")
            window.sheets.people.ask_now()
        window.settle()
        QApplication.processEvents()
    for _ in range(_LAYOUTS):
        QApplication.processEvents()  # what came meanwhile asks for another layout, and a line more of it for a third
    return window


def _save(path: Path, screen: Screen, state: State) -> Path:
    window = open_screen(screen, state)
    return save_picture(window, path)


def save_widgets(folder: Path, portrait: Callable[[Persona], bytes] = drawn_portrait) -> list[Path]:
    """Every widget in every state on one long page, light and dark."""
    from ui.gallery_widgets import WIDTH, widgets_page  # noqa: PLC0415 - only when looked at

    with written():
        folder.mkdir(parents=True, exist_ok=True)
    states, paths = samples(cache(portrait)), []
    for language, dark in (("vi", False), ("en", True)):
        window = widgets_page(states, language, dark=dark)
        window.page.resize(WIDTH, window.page.heightForWidth(WIDTH))
        window.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        window.setFrameShape(QFrame.Shape.NoFrame)
        window.resize(WIDTH, 900)
        window.show()
        QApplication.processEvents()
        paths.append(folder / f"widgets-{language}{'-dark' if dark else ''}.png")
        window.page.grab().save(str(paths[-1]))
        window.close()
        window.deleteLater()
    return paths


def demo_controls() -> SimulationControls:
    """A simulation row that moves nothing, for the gallery."""
    people = tuple((name, persona.text_key) for name, persona in personas().items())
    return SimulationControls(people, lambda _: None, lambda: None, lambda: None)


@click.command("gallery", help="cli.help.gallery")
@click.option("--screens", "folder", type=click.Path(path_type=Path, file_okay=False), help="cli.option.screens_only")
@click.option("--language", type=click.Choice(LANGUAGES), default=LANGUAGES[0], show_default=True)
@click.option("--all", "every", is_flag=True, help="cli.option.every_look")
@click.option("--languages", default=",".join(LANGUAGES), show_default=True, help="cli.option.only_these")
@click.option("--sizes", default="1366x768,1920x1080,1080x1920", show_default=True, help="cli.option.only_these")
@click.option("--only", "places", default="", help="cli.option.only_places")
def gallery(folder: Path | None, language: str, *, every: bool, languages: str, sizes: str, places: str) -> int:
    """Page through the states of the reception screen (PgUp, PgDn), or write all screens as pictures."""
    from ui.gallery_window import GalleryWindow  # noqa: PLC0415 - not needed for pictures
    from ui.session import application  # noqa: PLC0415

    if folder is not None:
        draw_without_display()
    app = application()
    if folder is not None:
        end_at_once()
        for path in _every(folder, languages, sizes, places) if every else _telling(folder):
            click.echo(path)
        return 0
    window = GalleryWindow(samples(cache(drawn_portrait)), language)
    window.resize(QSize(1366 + 220, 768))
    window.show()
    return app.exec()


def _telling(folder: Path) -> Iterator[Path]:
    """The pictures that tell most of each workplace."""
    from ui.counter.pictures import save_counter_screens  # noqa: PLC0415 - only when looked at
    from ui.kiosk.pictures import save_kiosk_screens  # noqa: PLC0415
    from ui.numbers.pictures import save_numbers_screens  # noqa: PLC0415
    from ui.settings.pictures import save_settings_screens  # noqa: PLC0415

    yield from save_screens(folder)
    yield from save_counter_screens(folder, drawn_portrait)
    yield from save_kiosk_screens(folder, lambda: drawn_preview(0))
    yield from save_settings_screens(folder)
    yield from save_numbers_screens(folder)
    yield from save_widgets(folder)


def _every(folder: Path, languages: str, sizes: str, places: str) -> Iterator[Path]:
    from ui.every_screen import save_every_screen, wanted  # noqa: PLC0415 - only when looked at

    return save_every_screen(folder, wanted(languages, sizes, places))
