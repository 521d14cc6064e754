"""Pictures of the kiosk's screens: each sample, upright and wide, light and dark."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from app.kiosk.screen import Screen
from ui.kiosk.samples import KioskSample, kiosk_samples
from ui.kiosk.window import KioskWindow, Options
from ui.picture import save_picture
from ui.preview import Preview
from ui.samples import NOW

UPRIGHT, WIDE = (1080, 1920), (1920, 1080)
_TELLING = ("language", "consent", "key", "look_left", "clinic", "ticket_card")


@dataclass(frozen=True, slots=True)
class KioskScreen:
    """One picture to take."""

    sample: str
    language: str = "vi"
    dark: bool = False
    size: tuple[int, int] = UPRIGHT

    @property
    def file_name(self) -> str:
        parts = ("kiosk", self.sample, self.language, "dark" if self.dark else "", f"{self.size[0]}x{self.size[1]}")
        return "-".join(part for part in parts if part) + ".png"


def kiosk_screens() -> Iterator[KioskScreen]:
    """Every sample upright in Vietnamese and English and wide in Vietnamese; some dark, and in the other languages."""
    for name in kiosk_samples():
        yield from (KioskScreen(name), KioskScreen(name, "en"), KioskScreen(name, size=WIDE))
    for name in _TELLING:
        yield from (KioskScreen(name, dark=True), KioskScreen(name, dark=True, size=WIDE))
        yield from (KioskScreen(name, language) for language in ("zh", "ja", "ko"))


def open_kiosk_sample(sample: KioskSample, screen: KioskScreen, live: Preview | None) -> KioskWindow:
    """A window that shows one sample and posts into nowhere."""
    options = Options("Bệnh viện Giả Định", screen.dark, moves=False, pin_is_right=lambda _: False, locked=False)
    window = KioskWindow(
        sample.kiosk,
        lambda _: None,
        lambda: live,
        options=options,
        clock=lambda: sample.now_s,
        utc=lambda: NOW,
        speak=lambda *_: None,
    )
    window.resize(QSize(*screen.size))
    window.show_ticket(sample.ticket)
    if sample.open:
        (window.ask_pin if sample.open == "pin" else window.open_staff)()
    if sample.lowered:
        window.change_reach()
    return window


def save_kiosk_screens(
    folder: Path, live: Callable[[], Preview], chosen: Iterable[KioskScreen] | None = None
) -> Iterator[Path]:
    """Write one PNG for each screen into ``folder``, which must be there."""
    samples = cache(kiosk_samples)
    for screen in chosen or kiosk_screens():
        sample = samples(screen.language)[screen.sample]
        seen = live() if sample.kiosk.screen in (Screen.LOOK, Screen.SCAN) else None
        yield _save(folder / screen.file_name, open_kiosk_sample(sample, screen, seen))


def _save(path: Path, window: KioskWindow) -> Path:
    window.show()
    for _ in range(3):  # words that wrap anew move what is around them
        QApplication.processEvents()
    window.refresh_preview()
    QApplication.processEvents()
    return save_picture(window, path)
