"""``tiepdon memory``: is the station's database sound, and is there a copy of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from app.cli import home_of, texts_of
from app.desk.copying import copy_now, needs_none_yet, require_copy
from app.desk.wiring import database_path, key_of, open_memory
from domain.failure import Failure, FailureCode


@click.group("memory", help="cli.help.memory")
def memory() -> None:
    """Check the station's database and keep copies of it."""


@memory.command("check", help="cli.help.memory_check")
@click.pass_context
def check(ctx: click.Context) -> None:
    """Read every page, follow the audit trail, look for altered records. Exit 0 when all is sound.

    A memory that is not two days old need not have a copy yet.
    """
    from offline_cache.copies import copies, healthy

    home, texts = home_of(ctx), texts_of(ctx)
    path = database_path(home)
    if not path.exists():
        click.echo(texts.get("cli.memory.nothing"))
        return
    if not healthy(path, key_of(home).key):
        raise Failure(FailureCode.DATABASE_DAMAGED, "integrity check")
    for name, found in _altered(home).items():
        state = texts.get("cli.memory.sound") if found is None else texts.get("cli.memory.altered", at=found)
        click.echo(texts.get(f"cli.memory.{name}", found=state))
        if found is not None:
            raise Failure(FailureCode.DATABASE_DAMAGED, name)
    click.echo(texts.get("cli.memory.copies", found=len(copies(path))))
    now = dt.datetime.now(dt.UTC)
    if needs_none_yet(path, _began_at(home), now):
        click.echo(texts.get("cli.memory.new"))
        return
    require_copy(path, now)


def _began_at(home: Path) -> dt.datetime | None:
    thread = open_memory(home)
    try:
        return thread.submit(lambda store: store.began_at()).result()
    finally:
        thread.close(5.0)


def _altered(home: Path) -> dict[str, int | str | None]:
    thread = open_memory(home)
    try:
        return {
            "audit_trail": thread.submit(lambda store: store.audit_broken_at()).result(),
            "visits": thread.submit(lambda store: store.altered_visit()).result(),
            "portal_attempts": thread.submit(lambda store: store.altered_attempt()).result(),
        }
    finally:
        thread.close(5.0)


@memory.command("copy", help="cli.help.memory_copy")
@click.pass_context
def copy(ctx: click.Context) -> None:
    """Write an encrypted copy beside the database now, also while the desk is running."""
    home = home_of(ctx)
    click.echo(copy_now(database_path(home), key_of(home).key).name)
