"""``tiepdon numbers``: the day's, week's or month's sums on the screen, as JSON, CSV or PDF."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

import click
from PySide6.QtWidgets import QApplication

from app.cli import home_of
from app.desk.wiring import open_memory
from app.home import first_language
from app.numbers import count
from app.outside_files import require_ending
from domain.clinic_time import CLINIC_TIME
from offline_cache.counted import CountedRow
from offline_cache.writer import DatabaseThread
from ui.first_size import resize_on_screen
from ui.numbers.beside import SIZE_PX
from ui.numbers.window import ENDINGS, PERIODS, NumbersWindow
from ui.offscreen import draw_without_display
from ui.session import application
from ui.style.look import Look


@click.command("numbers", help="cli.help.numbers")
@click.option("--period", type=click.Choice(list(PERIODS)), default="today", show_default=True)
@click.option("--to", "target", type=click.Path(path_type=Path, dir_okay=False), help="cli.option.to_table")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def numbers(ctx: click.Context, period: str, target: Path | None, as_json: bool) -> None:
    """How many came, how long it took, what was verified, what failed."""
    home = home_of(ctx)
    memory = open_memory(home)
    today = dt.datetime.now(CLINIC_TIME).date()
    try:
        if as_json:
            first = today - dt.timedelta(days=PERIODS[period] - 1)
            click.echo(json.dumps(asdict(count(_rows(memory, first, today))), default=str))
            return
        if target is not None:
            require_ending(target, ENDINGS)
            _rows(memory, today, today)  # a file of noughts would be a lie where the memory cannot be read
            draw_without_display()
        app = application()
        look = Look.of(first_language(home), dark=False)
        window = NumbersWindow(lambda first, last: _rows(memory, first, last), today, look)
        window.resize(*SIZE_PX)
        window.choose(period)
        _show(app, window, target)
    finally:
        memory.close(5.0)


def _rows(memory: DatabaseThread, first: dt.date, last: dt.date) -> Sequence[CountedRow]:
    return memory.submit(lambda store: store.counted(first, last)).result()


def _show(app: QApplication, window: NumbersWindow, target: Path | None) -> None:
    if target is None:
        resize_on_screen(window, *SIZE_PX)
        window.show()
        app.exec()
        return
    window.wait()
    app.processEvents()
    window.write(target)
    click.echo(str(target))
