"""``tiepdon preload``: look tomorrow's patients up at night, so that the morning needs no network."""

from __future__ import annotations

import datetime as dt
import json
import threading
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from app.cli import home_of, texts_of
from app.desk.wiring import open_memory, portal_settings
from app.portal.preload import PAUSE_S
from app.settings import load_settings
from app.settings_check import require_address
from app.texts import Texts
from domain.clinic_time import clinic_day
from domain.failure import Failure, FailureCode
from offline_cache.appointments import Progress
from offline_cache.writer import DatabaseThread


@click.command("preload", help="cli.help.preload")
@click.argument("file", required=False, type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--day", help="cli.option.day")
@click.option("--pause", "pause_s", default=PAUSE_S, show_default=True, help="cli.option.pause")
@click.option("--portal", "base_url", help="cli.option.portal")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def preload(
    ctx: click.Context, file: Path | None, day: str | None, pause_s: float, base_url: str | None, as_json: bool
) -> int:
    """Take in a list of appointments (CSV or JSON) and look everybody up. Without FILE go on where it stopped.

    Exit 0 when all are answered, 1 when some are left.
    """
    from app.portal.asking import remembering
    from app.portal.client import PortalClient
    from app.portal.preload import preload as look_all_up

    home, on = home_of(ctx), day_of(day, dt.datetime.now(dt.UTC))
    if base_url is not None:
        require_address(base_url)
    memory = open_memory(home)
    account = portal_settings(load_settings(home), base_url)
    client = PortalClient(account, on_attempt=remembering(memory, account.staff_name))
    try:
        refused = _take_in(file, on, memory) if file else ()
        with click.progressbar(length=_total(memory, on), label=f"{on:%d/%m/%Y}", hidden=as_json) as bar:
            done = look_all_up(
                memory, client, on, stop=threading.Event(), pause_s=pause_s, tell=lambda now: _show(bar, now)
            )
    finally:
        client.close()
        memory.close(5.0)
    _report(done, refused, texts_of(ctx), as_json=as_json)
    return int(done.waiting + done.refused > 0)


def day_of(text: str | None, now: dt.datetime) -> dt.date:
    """The day given, else tomorrow by the clinic's clock. Raises Failure INPUT_NOT_A_DATE."""
    if text is None:
        return clinic_day(now) + dt.timedelta(days=1)
    try:
        return dt.datetime.strptime(text, "%d/%m/%Y").replace(tzinfo=dt.UTC).date()
    except ValueError:
        raise Failure(FailureCode.INPUT_NOT_A_DATE, f"{len(text)} characters") from None


def _take_in(file: Path, day: dt.date, memory: DatabaseThread) -> tuple[int, ...]:
    from app.portal.preload import read_appointments

    found = read_appointments(file.read_bytes())
    memory.submit(lambda store: store.add_appointments(day, found.queries)).result()
    return found.refused


def _total(memory: DatabaseThread, day: dt.date) -> int:
    found = memory.submit(lambda store: store.appointment_progress(day)).result()
    return found.answered + found.refused + found.waiting


def _show(bar: Any, now: Progress) -> None:
    bar.update(now.answered + now.refused - bar.pos)


def _report(done: Progress, refused: tuple[int, ...], texts: Texts, *, as_json: bool) -> None:
    if as_json:
        click.echo(json.dumps({**asdict(done), "refused_lines": refused}))
        return
    click.echo(texts.get("cli.preload.done", **asdict(done)))
    if refused:
        click.echo(texts.get("cli.preload.lines", lines=texts.listed(map(str, refused))), err=True)
