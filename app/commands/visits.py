"""``tiepdon visits``: what is recorded."""

from __future__ import annotations

import dataclasses
import json

import click

from app.cli import home_of, texts_of
from app.desk.wiring import open_memory
from domain.clinic_time import CLINIC_TIME


@click.command("visits", help="cli.help.visits")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def visits(ctx: click.Context, as_json: bool) -> None:
    """List recorded visits, newest last."""
    memory = open_memory(home_of(ctx))
    try:
        rows = memory.submit(lambda store: store.whole_visits()).result()
    finally:
        memory.close(5.0)
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(row) for row in rows], ensure_ascii=False, indent=1, default=str))
        return
    texts = texts_of(ctx)
    if not rows:
        click.echo(texts.get("cli.visits.nothing"), err=True)
    for row in rows:
        arrived = row.arrived_at.astimezone(CLINIC_TIME)
        click.echo(f"{arrived:%d/%m/%Y %H:%M}  {row.id}  {row.name}  {texts.get(f'outcome.{row.outcome}')}")
