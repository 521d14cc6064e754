"""``tiepdon memory``: is the station's database sound, and is there a copy of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import click

from app.cli import home_of
from app.desk.copying import copy_now, require_copy
from app.desk.wiring import database_path, key_of, open_memory
from domain.failure import Failure, FailureCode


@click.group("memory")
def memory() -> None:
    """Check the station's database and keep copies of it."""


@memory.command("check")
@click.pass_context
def check(ctx: click.Context) -> None:
    """Read every page, follow the audit trail, look for altered records. Exit 0 when all is sound."""
    from offline_cache.copies import copies, healthy

    home = home_of(ctx)
    path = database_path(home)
    if not healthy(path, key_of(home).key):
        raise Failure(FailureCode.DATABASE_DAMAGED, "integrity check")
    for name, found in _altered(home).items():
        click.echo(f"{name:18} {'altered at ' + str(found) if found is not None else 'sound'}")
        if found is not None:
            raise Failure(FailureCode.DATABASE_DAMAGED, name)
    click.echo(f"{'copies':18} {len(copies(path))}")
    require_copy(path, dt.datetime.now(dt.UTC))


def _altered(home: Path) -> dict[str, int | str | None]:
    thread = open_memory(home)
    try:
        return {
            "audit trail": thread.submit(lambda store: store.audit_broken_at()).result(),
            "visits": thread.submit(lambda store: store.altered_visit()).result(),
            "portal attempts": thread.submit(lambda store: store.altered_attempt()).result(),
        }
    finally:
        thread.close(5.0)


@memory.command("copy")
@click.pass_context
def copy(ctx: click.Context) -> None:
    """Write an encrypted copy beside the database now, also while the desk is running."""
    home = home_of(ctx)
    click.echo(copy_now(database_path(home), key_of(home).key).name)
