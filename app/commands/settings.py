"""``tiepdon settings``: show them, change one, carry them to another machine."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import click

from app.cli import home_of, texts_of
from app.policy import merged, names_of
from app.settings import change_settings, load_settings, locked_names, written_settings
from app.settings_files import shown, take_over, told, write_export
from domain.failure import Failure, FailureCode


@click.group("settings", help="cli.help.settings")
def settings() -> None:
    """Show, change, export and import the settings of this home."""


@settings.command("show", help="cli.help.settings_show")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def show(ctx: click.Context, as_json: bool) -> None:
    """What is in force, from all layers; secrets are not shown, locked keys are marked."""
    values, locked = told(load_settings(home_of(ctx))), locked_names()
    if as_json:
        click.echo(json.dumps({"settings": values, "locked": sorted(locked)}, ensure_ascii=False, indent=1))
        return
    texts = texts_of(ctx)
    for name, value in values.items():
        line = f"{name} = {value!r}"
        click.echo(texts.get("cli.settings.locked", name=line) if name in locked else line)


@settings.command("set", help="cli.help.settings_set")
@click.argument("pairs", nargs=-1, required=True, metavar="NAME VALUE [NAME VALUE]...")
@click.pass_context
def set_some(ctx: click.Context, pairs: tuple[str, ...]) -> None:
    """Change keys, such as `portal.base_url`; VALUE is TOML, or plain text.

    Those that only fit together are given together, such as `printer.kind` and `printer.address`.
    """
    if len(pairs) % 2:
        raise click.UsageError("cli.wrong.pairs")
    home = home_of(ctx)
    changes: dict[str, Any] = {}
    for name, value in zip(pairs[::2], pairs[1::2], strict=True):
        changes = merged(changes, _nested(name, _value(value)))
    change_settings(home, **changes)
    now = shown(load_settings(home))
    click.echo("\n".join(f"{changed} = {now[changed]!r}" for changed in names_of(changes)))


@settings.command("export", help="cli.help.settings_export")
@click.argument("file", type=click.Path(path_type=Path, dir_okay=False))
@click.pass_context
def export(ctx: click.Context, file: Path) -> None:
    """Write this home's own settings into FILE, without secrets, to be imported elsewhere."""
    write_export(written_settings(home_of(ctx)), file)
    click.echo(str(file))


@settings.command("import", help="cli.help.settings_import")
@click.argument("file", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.pass_context
def import_file(ctx: click.Context, file: Path) -> None:
    """Take FILE over; what it does not name, or the administrator has locked, stays."""
    taken, locked = take_over(home_of(ctx), file)
    texts = texts_of(ctx)
    click.echo("\n".join([*sorted(taken), *(texts.get("cli.settings.locked", name=name) for name in sorted(locked))]))


def _nested(name: str, value: Any) -> dict[str, Any]:
    first, _, rest = name.partition(".")
    if not first:
        raise Failure(FailureCode.SETTINGS_INVALID, "no name")
    return {first: _nested(rest, value) if rest else value}


def _value(text: str) -> Any:
    """``true``, ``15``, ``["Nội", "Mắt"]`` as TOML has them; anything else is text."""
    try:
        return tomllib.loads(f"value = {text}")["value"]
    except tomllib.TOMLDecodeError:
        return text
