"""Draw the pictures of README and docs anew, so that they show today's screens: ``make docs-pictures``.

The walkthrough's are in the language of its text; the reception in Vietnamese stands in README and user guide.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import click
from PIL import Image

from ui.counter.pictures import CounterScreen, save_counter_screens
from ui.gallery import Screen, drawn_portrait, drawn_preview, save_screens
from ui.kiosk.pictures import KioskScreen, save_kiosk_screens
from ui.numbers.pictures import NumbersScreen, save_numbers_screens
from ui.offscreen import draw_without_display
from ui.session import application
from ui.settings.pictures import SettingsScreen, save_settings_screens

DOCS = Path(__file__).resolve().parent.parent / "docs"
RECEPTION = {
    "reception-empty": Screen("waiting", "en"),
    "reception-consent": Screen("consent", "en"),
    "reception-ready": Screen("ready", "en"),
    "reception-ready-vi": Screen("ready", "vi"),
    "reception-forged": Screen("forged", "en"),
    "reception-slip": Screen("recorded", "en", overlay="slip"),
}
KIOSK = ("language", "key", "look_left", "ticket_card")
"""Side by side, as a patient meets them."""
KIOSK_ALONE = {"kiosk-language": "language", "kiosk-ticket": "ticket_card"}
_ROW_WIDTH, _GAP, _ALONE_WIDTH = 345, 12, 405
"""Pixels of a kiosk in the row, between two, and of one by itself."""


def main() -> int:
    draw_without_display()
    application()
    with tempfile.TemporaryDirectory() as folder:
        for picture, target in _drawn(Path(folder)):
            picture.quantize(256).save(target, optimize=True)  # each version stays in the repository for good
            click.echo(target.relative_to(DOCS.parent))
    return 0


def _drawn(folder: Path) -> Iterator[tuple[Image.Image, Path]]:
    screens = DOCS / "screens"
    drawn = zip(RECEPTION, save_screens(folder, RECEPTION.values()), strict=True)
    yield from ((_opened(path), screens / f"{name}.png") for name, path in drawn)
    singles = {
        "counter-stranger": save_counter_screens(folder, drawn_portrait, [CounterScreen("collect_stranger", "en")]),
        "numbers": save_numbers_screens(folder, [NumbersScreen("week", "en")]),
        "setup-portal": save_settings_screens(folder, [SettingsScreen("setup-portal", "en")]),
    }
    yield from ((_opened(next(iter(paths))), screens / f"{name}.png") for name, paths in singles.items())
    yield _side_by_side(_kiosks(folder, KIOSK, "en")), screens / "kiosk.png"
    alone = zip(KIOSK_ALONE, _kiosks(folder, KIOSK_ALONE.values(), "vi"), strict=True)
    yield from ((_wide(picture, _ALONE_WIDTH), DOCS / "images" / f"{name}.png") for name, picture in alone)


def _opened(path: Path) -> Image.Image:
    return Image.open(path).convert("RGB")


def _kiosks(folder: Path, samples: Iterable[str], language: str) -> Iterator[Image.Image]:
    shown = [KioskScreen(sample, language) for sample in samples]
    return map(_opened, save_kiosk_screens(folder, lambda: drawn_preview(0), shown))


def _wide(picture: Image.Image, width: int) -> Image.Image:
    return picture.resize((width, round(picture.height * width / picture.width)), Image.Resampling.LANCZOS)


def _side_by_side(pictures: Iterable[Image.Image]) -> Image.Image:
    row = [_wide(picture, _ROW_WIDTH) for picture in pictures]
    whole = Image.new("RGB", (len(row) * (_ROW_WIDTH + _GAP) - _GAP, row[0].height), "white")
    for at, picture in enumerate(row):
        whole.paste(picture, (at * (_ROW_WIDTH + _GAP), 0))
    return whole


if __name__ == "__main__":
    sys.exit(main())
