"""``tiepdon print-test``: one slip with everything on it, to the printer of the settings or into a file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of
from ui.offscreen import draw_without_display

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

    from app.slip import Slip


@click.command("print-test", help="cli.help.print_test")
@click.option("--to", type=click.Path(path_type=Path, dir_okay=False), help="cli.option.to_picture")
@click.pass_context
def print_test(ctx: click.Context, to: Path | None) -> int:
    """Print a test slip on the printer of the settings, or draw it into a file."""
    from app.settings import load_settings
    from app.slip import SlipStyle, trial_slip
    from app.texts import Texts
    from ui.printing.ways import way_of

    home = home_of(ctx)
    settings = load_settings(home)
    texts = Texts(settings.language)
    _drawing = _drawing_application()  # kept until the slip is drawn
    slip = trial_slip(SlipStyle(settings.facility_name), texts, dt.datetime.now(dt.UTC))
    if to is None:
        way_of(settings.printer, home)(slip)
        click.echo(texts.get("slip.test.printing"))
        return 0
    write_slip(slip, to, settings.printer.width_mm)
    click.echo(to)
    return 0


def write_slip(slip: Slip, to: Path, width_mm: int) -> None:
    """``.pdf``, or ``.png`` with the dots a receipt printer gets. Raises Failure FILE_KIND_UNKNOWN, PRINTER_FILE."""
    from app.outside_files import require_ending
    from ui.printing.pdf import save_pdf
    from ui.printing.raster import save_png

    require_ending(to, (".png", ".pdf"))
    if to.suffix.lower() == ".pdf":
        save_pdf(slip, to, width_mm)
    else:
        save_png(slip, to, width_mm)


def _drawing_application() -> QCoreApplication:
    """Letters are drawn by Qt, which wants an application; a terminal need not have a screen."""
    from PySide6.QtCore import qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication

    from ui.no_screen import qt_says_nothing

    draw_without_display()
    qInstallMessageHandler(qt_says_nothing)
    return QGuiApplication.instance() or QGuiApplication([])
