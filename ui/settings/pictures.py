"""Pictures of the settings and of the wizard: every page and step, small and large, light and dark."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication, QMainWindow

from app.doctor.bench import Bench
from app.doctor.finding import Finding, Health, attention, ok, wanting
from devices.simulated.camera import BlackCamera
from devices.simulated.readers import SimulatedReaders
from domain.failure import FailureCode
from ui.first_run.window import SetupWindow
from ui.gallery import drawn_preview
from ui.picture import save_picture
from ui.preview import Preview
from ui.settings.device_panels import CameraPanel
from ui.settings.devices_page import DevicesPage
from ui.settings.page import SettingsPage
from ui.settings.pages import DEVICES, PAGES, STEPS
from ui.settings.window import SettingsWindow
from ui.style.look import Look
from ui.work import Background

_SEEN = dt.datetime(2026, 11, 20, 1, 12, tzinfo=dt.UTC)
_NOWHERE = Path("/nowhere/tiepdon")
"""A home that is not there: pictures show the settings as they come."""
_CAMERA = Finding("camera", Health.OK, None, "ok", (("width", 1280), ("height", 720)), last_ok=_SEEN)
SUMMARY = "summary"
_TELLING = ("setup-language", "setup-portal", "setup-summary", "settings-devices", "settings-printer")


@dataclass(frozen=True, slots=True)
class SettingsScreen:
    """``name`` is ``settings-PAGE`` or ``setup-STEP``."""

    name: str
    language: str = "vi"
    dark: bool = False
    size: tuple[int, int] = (1366, 768)

    @property
    def file_name(self) -> str:
        parts = (self.name, self.language, "dark" if self.dark else "", f"{self.size[0]}x{self.size[1]}")
        return "-".join(part for part in parts if part) + ".png"


def names() -> tuple[str, ...]:
    pages = (f"settings-{name}" for name in (DEVICES, *(spec.name for spec in PAGES)))
    steps = (f"setup-{name}" for name in (*(spec.name for spec in STEPS), SUMMARY))
    return (*pages, *steps)


def settings_screens() -> Iterator[SettingsScreen]:
    for name in names():
        yield from (SettingsScreen(name), SettingsScreen(name, "en"))
    for name in _TELLING:
        yield from (SettingsScreen(name, dark=True), SettingsScreen(name, size=(1024, 768)))
        yield from (SettingsScreen(name, language) for language in ("zh", "ja", "ko"))


def findings() -> tuple[Finding, ...]:
    """One morning's devices: most well, some not, one not set up."""
    return (
        ok("settings", station="Q1", home="tiepdon"),
        Finding("reader", Health.OK, None, "card", (("readers", "ACS ACR1252 00"),), last_ok=_SEEN),
        Finding("camera", Health.FAILED, FailureCode.CAMERA_NONE, last_ok=_SEEN),
        ok("face engine", "assists", engine="dlib 20.0"),
        wanting("portal", FailureCode.PORTAL_NOT_SET_UP),
        ok("database", "file", where="tiepdon.key"),
        Finding("trust store", Health.ATTENTION, FailureCode.PA_NO_CSCA, says="empty"),
        ok("printer"),
        ok("database copy", day=_SEEN.date()),
        attention("hand-over", "parked", count=2),
        attention("disk", "low", free="1.4"),
        ok("clock", count=2),
    )


def _settle() -> None:
    for _ in range(4):  # words that wrap anew move what is around them
        QApplication.processEvents()


def open_settings(screen: SettingsScreen, live: Preview | None = None) -> QMainWindow:
    """The window as its picture shows it, on devices that do nothing; before its camera what ``live`` is."""
    bench = Bench(_NOWHERE, SimulatedReaders, lambda _: BlackCamera())
    look = Look.of(screen.language, screen.dark)
    kind, _, name = screen.name.partition("-")
    window = _settings(bench, look, name) if kind == "settings" else _wizard(bench, look, name)
    window.resize(*screen.size)
    window.show()
    _settle()
    for background in window.findChildren(Background):  # what a page asked for is on its picture
        background.wait()
    _settle()
    page = window.page if isinstance(window, SettingsWindow) else window.step
    if live is not None and isinstance(page, SettingsPage) and isinstance(page.panel, CameraPanel):
        page.panel.end()  # nothing else comes before it
        page.panel.mirror.show_preview(live)
    return window


def _settings(bench: Bench, look: Look, name: str) -> SettingsWindow:
    window = SettingsWindow(bench, look, name)
    page = window.page
    if isinstance(page, DevicesPage):
        for finding in findings():
            page.cards[finding.name].show_finding(finding)
    else:
        _found(page)
    return window


def _found(page: SettingsPage) -> None:
    if page.card is not None:
        found = (_CAMERA, *findings())  # on its own page the camera is well: its picture stands there
        page.card.show_finding(next(one for one in found if one.name == page.spec.probe))


def _wizard(bench: Bench, look: Look, name: str) -> SetupWindow:
    window = SetupWindow(bench, look)
    wanted = next((at for at, page in enumerate(window.steps) if page.spec.name == name), len(window.steps))
    for at in range(wanted):
        window.done[window.steps[at].spec.name] = at % 3 != 2
    window.go_to(wanted)
    if window.step is not None:
        _found(window.step)
        window.redraw()
    return window


def save_settings_screens(folder: Path, chosen: Iterable[SettingsScreen] | None = None) -> Iterator[Path]:
    """Write one PNG for each screen into ``folder``, which must be there."""
    for screen in chosen or settings_screens():
        live = Preview(drawn_preview(0).rgb) if screen.name.endswith("-camera") else None
        yield save_picture(open_settings(screen, live), folder / screen.file_name)
