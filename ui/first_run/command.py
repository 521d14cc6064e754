"""``tiepdon setup``: the wizard again, or one page of the settings."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

_SIZE_PX = (1180, 760)


@click.command("setup", help="cli.help.setup")
@click.option("--page", default="", help="cli.option.page")
@click.pass_context
def setup(ctx: click.Context, page: str) -> int:
    """Set this station up, step by step; every step can be left out."""
    from app.cli_wrong import NotAmong
    from ui.settings.pages import DEVICES, PAGES

    names = (DEVICES, *(spec.name for spec in PAGES))
    if page and page not in names:
        raise NotAmong(names, "--page")
    return run_setup(home_of(ctx), page)


def needed(home: Path) -> bool:
    """Nobody has set this home up yet, nor has the machine's policy or the environment done it for them."""
    import os

    from app.home import SETTINGS_FILE
    from app.policy import policy_file

    set_from_outside = any(name.startswith("TIEPDON_") for name in os.environ)
    return not ((home / SETTINGS_FILE).exists() or policy_file().exists() or set_from_outside)


def run_setup(home: Path, page: str = "") -> int:
    """Show it until it is closed."""
    from app.log_file import log_to_file
    from ui.first_size import resize_on_screen
    from ui.session import application

    app = application()
    log_to_file(home)
    window = _window(home, page)
    resize_on_screen(window, *_SIZE_PX)
    window.show()
    return app.exec()


def _window(home: Path, page: str) -> QMainWindow:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    from app.appearance import read_appearance
    from app.doctor.bench import Bench
    from ui.first_run.window import SetupWindow
    from ui.qt_words import qt_speaks
    from ui.settings.window import SettingsWindow
    from ui.style.look import Look

    chosen = read_appearance(home)
    system_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    look = Look.of(chosen.language, system_dark if chosen.dark is None else chosen.dark, chosen.scale or 1.0)
    qt_speaks(look.language)
    return SettingsWindow(Bench(home), look, page) if page else SetupWindow(Bench(home), look)
