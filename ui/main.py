"""The program: the command line of ``app`` with the window, the demo and the gallery added."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import cli, home_of, run

if TYPE_CHECKING:
    from app.flow.state import Setup
    from app.settings import Settings

cli.lazy.update(
    {
        "desk": "ui.main:desk",
        "evidence": "ui.evidence:evidence",
        "numbers": "ui.numbers.command:numbers",
        "demo": "ui.demo:demo",
        "gallery": "ui.gallery:gallery",
        "counter": "ui.counter.command:counter",
        "kiosk": "ui.kiosk.command:kiosk",
        "kiosk-pin": "ui.kiosk.command:kiosk_pin",
        "print-test": "ui.printing.command:print_test",
        "setup": "ui.first_run.command:setup",
    }
)


@click.command("desk", help="cli.help.desk")
@click.pass_context
def desk(ctx: click.Context) -> int:
    """Open the reception screen on this machine's own devices (also what `tiepdon` alone does)."""
    from ui.first_run.command import needed, run_setup

    home = home_of(ctx)
    if needed(home) and (code := run_setup(home)):
        return code  # ended from outside: nobody wants the next window
    return run_desk(home)


def run_desk(home: Path) -> int:
    """Show the window, then start the devices; returns when the window is closed."""
    from app.appearance import read_appearance
    from app.desk.desk import Desk
    from app.desk.renewal import between_visits
    from app.desk.running import Running
    from app.flow.state import Setup
    from app.log_file import log_to_file
    from ui.ahead import load_sheets_ahead
    from ui.at_desk import tell_staff
    from ui.numbers.beside import numbers_beside
    from ui.session import application, open_reception, remember_appearance, start_when_shown
    from ui.settings.beside import settings_beside

    app = application()
    log_to_file(home)
    station = Desk(Setup("", ""))
    look = read_appearance(home)
    window = open_reception(station, look.language, dark=look.dark, scale=look.scale)
    remember_appearance(window, home)
    slips = window.slips

    def tell(settings: Settings) -> None:
        slips.known.emit(settings.printer, home, settings.facility_name)
        window.cover_after.emit(settings.cover_after_min)
        tell_staff(window.at_desk, settings, home, running.saved)

    running = Running(station, home, setup=_setup, tell=tell)
    slips.desk.printed.connect(lambda _: running.well("printer"))
    window.keys.open_settings = settings_beside(running, lambda: window.look)
    window.keys.open_numbers = numbers_beside(station, window.today, lambda: window.look)
    window.resize(app.primaryScreen().availableSize())  # a kiosk without window manager maximises nothing
    window.showMaximized()
    start_when_shown(station, running.parts)
    load_sheets_ahead(lambda: between_visits(station.state), window.often_opened())
    code = app.exec()
    running.close()
    station.stop()
    return code


def _setup(settings: Settings) -> Setup:
    from app.desk.real import setup_of

    return setup_of(settings)


def main() -> None:
    """Entry point of the program and of its worker processes (frozen Windows programs start themselves again)."""
    multiprocessing.freeze_support()
    sys.exit(run())


if __name__ == "__main__":
    main()
