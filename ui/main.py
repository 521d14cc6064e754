"""The program: the command line of ``app`` with the window, the demo and the gallery added."""

from __future__ import annotations

import multiprocessing
import sys
from pathlib import Path

import click

from app.cli import cli, home_of, run

cli.lazy.update({"desk": "ui.main:desk", "demo": "ui.demo:demo", "gallery": "ui.gallery:gallery"})


@click.command("desk")
@click.pass_context
def desk(ctx: click.Context) -> int:
    """Open the reception screen on this machine's own devices (also what `tiepdon` alone does)."""
    return run_desk(home_of(ctx))


def run_desk(home: Path) -> int:
    """Show the window, then start the devices; returns when the window is closed."""
    from app.desk.desk import Desk
    from app.desk.real import real_parts, setup_of
    from app.flow.events import InputRefused
    from app.log_file import log_to_file
    from app.settings import Settings, load_settings
    from domain.failure import Failure
    from ui.session import application, open_reception, start_when_shown

    app = application()
    log_to_file(home)
    refused = None
    try:
        settings = load_settings(home)
    except Failure as failure:  # a desk without a terminal must say it on the screen, and work on
        settings, refused = Settings(), InputRefused(failure.code)
    station = Desk(setup_of(settings))
    window = open_reception(station, settings.language)
    window.showMaximized()
    if refused is not None:
        station.post(refused)
    start_when_shown(station, lambda: real_parts(home, settings))
    code = app.exec()
    station.stop()
    return code


def main() -> None:
    """Entry point of the program and of its worker processes (frozen Windows programs start themselves again)."""
    multiprocessing.freeze_support()
    sys.exit(run())


if __name__ == "__main__":
    main()
