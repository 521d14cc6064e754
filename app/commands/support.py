"""``tiepdon support-bundle``: one file for support."""

from __future__ import annotations

from pathlib import Path

import click

from app.cli import home_of


@click.command("support-bundle", help="cli.help.support_bundle")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False), default=Path("tiepdon-support.zip"))
@click.pass_context
def support_bundle(ctx: click.Context, file: Path) -> None:
    """Write FILE: versions, settings without secrets, doctor's report, log. No patient is in it."""
    from app.support import write_bundle

    write_bundle(home_of(ctx), file)
    click.echo(str(file))
