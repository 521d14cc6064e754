"""What is said of a command that was typed wrongly, in the language of the home; click finds it out in English."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from app.texts import Texts


def complain(problem: click.ClickException, texts: Texts) -> None:
    """Usage, where help is, and what is wrong; on standard error."""
    ctx = problem.ctx if isinstance(problem, click.UsageError) else None
    if ctx is not None:
        click.echo(ctx.get_usage(), err=True)
        click.echo(texts.get("cli.wrong.help", command=f"{ctx.command_path} --help") + "\n", err=True)
    click.echo(texts.get("cli.wrong.error", what=_what(problem, texts)), err=True)


def _what(problem: click.ClickException, texts: Texts) -> str:
    """A sentence of ours where there is one; what click says of a value stays as it is."""
    match problem:
        case click.MissingParameter():
            return texts.get("cli.wrong.missing", name=_name(problem))
        case click.BadParameter():
            return texts.get("cli.wrong.value", name=_name(problem), why=problem.message)
        case click.NoSuchOption():
            return texts.get("cli.wrong.option", name=problem.option_name)
        case click.NoSuchCommand():
            return texts.get("cli.wrong.command", name=problem.command_name)
        case _:
            said = problem.format_message()
            return texts.get(said) if said.startswith("cli.") else said


def _name(problem: click.BadParameter) -> str:
    hint = problem.param_hint
    if hint is None and problem.param is not None:
        hint = problem.param.get_error_hint(problem.ctx)
    return " / ".join(hint) if hint is not None and not isinstance(hint, str) else (hint or "").strip("'")
