"""What is said of a command that was typed wrongly, in the language of the home; click finds it out in English."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from app.texts import Texts

_TOO_MUCH = re.compile(r"Got unexpected extra arguments? \((?P<words>.*)\)", re.DOTALL)
"""What is too much is in click's own sentence only."""


class NotAmong(click.BadParameter):
    """The value of ``option`` is none of ``known``."""

    def __init__(self, known: Iterable[str], option: str) -> None:
        self.known = tuple(known)
        super().__init__(", ".join(self.known), param_hint=option)


def complain(problem: click.ClickException, texts: Texts) -> None:
    """Usage, where help is, and what is wrong; on standard error. A group typed without command tells what it has."""
    if isinstance(problem, click.exceptions.NoArgsIsHelpError):
        click.echo(problem.format_message(), err=True)
        return
    ctx = problem.ctx if isinstance(problem, click.UsageError) else None
    if ctx is not None:
        click.echo(ctx.get_usage(), err=True)
        click.echo(texts.get("cli.wrong.help", command=f"{ctx.command_path} --help") + "\n", err=True)
    click.echo(texts.get("cli.wrong.error", what=_what(problem, texts)), err=True)


def _what(problem: click.ClickException, texts: Texts) -> str:
    """A sentence of ours; click's own where it says what is not expected here."""
    match problem:
        case click.MissingParameter():
            return texts.get("cli.wrong.missing", name=_name(problem))
        case click.BadParameter():
            return texts.get("cli.wrong.value", name=_name(problem), why=_why(problem, texts))
        case click.NoSuchOption():
            return _with_guess(texts.get("cli.wrong.option", name=problem.option_name), problem.possibilities, texts)
        case click.NoSuchCommand():
            return _with_guess(
                texts.get("cli.wrong.command", name=problem.command_name), _commands_like(problem), texts
            )
        case click.BadOptionUsage():
            return texts.get(f"cli.wrong.{'no' if _is_flag(problem) else 'needs'}_value", name=problem.option_name)
        case _:
            return _said(problem.format_message(), texts)


def _said(words: str, texts: Texts) -> str:
    too_much = _TOO_MUCH.fullmatch(words)
    if too_much is not None:
        return texts.get("cli.wrong.too_much", words=too_much["words"])
    return texts.get(words) if words.startswith("cli.") else words


def _with_guess(sentence: str, names: Iterable[str] | None, texts: Texts) -> str:
    """Followed by what may have been meant."""
    guess = texts.listed(names or ())
    return f"{sentence}\n{texts.get('cli.wrong.perhaps', names=guess)}" if guess else sentence


def _commands_like(problem: click.NoSuchCommand) -> list[str]:
    """Also among those that are not loaded, of which click knows nothing."""
    group = problem.ctx.command if problem.ctx is not None else None
    names = group.list_commands(problem.ctx) if isinstance(group, click.Group) and problem.ctx is not None else []
    return get_close_matches(problem.command_name, names)


def _is_flag(problem: click.BadOptionUsage) -> bool:
    params = problem.ctx.command.params if problem.ctx is not None else ()
    options = (param for param in params if problem.option_name in param.opts)
    return any(isinstance(option, click.Option) and option.is_flag for option in options)


def _why(problem: click.BadParameter, texts: Texts) -> str:
    """What the value should be, by the parameter's type; what a command itself has found is said as it is."""
    if isinstance(problem, NotAmong):
        return _one_of(problem.known, texts)
    kind = problem.param.type if problem.param is not None else None
    match kind:
        case click.Choice():
            return _one_of(map(str, kind.choices), texts)
        case click.IntRange():
            return texts.get("cli.wrong.range", least=kind.min, most=kind.max)
        case click.types.IntParamType():
            return texts.get("cli.wrong.whole_number")
        case click.types.FloatParamType():
            return texts.get("cli.wrong.number")
        case click.Path():
            return texts.get(_path_wanted(kind))
        case _:
            return _said(problem.message, texts)


def _one_of(known: Iterable[str], texts: Texts) -> str:
    return texts.get("cli.wrong.choice", names=texts.listed(known))


def _path_wanted(kind: click.Path) -> str:
    """Text key. Ours are files or folders, that are there already or need not be."""
    what = "folder" if not kind.file_okay else "file"
    return f"cli.wrong.{what}_there" if kind.exists else f"cli.wrong.{what}"


def _name(problem: click.BadParameter) -> str:
    hint = problem.param_hint
    if hint is None and isinstance(problem.param, click.Argument):
        hint = problem.param.human_readable_name
    elif hint is None and problem.param is not None:
        hint = problem.param.get_error_hint(problem.ctx)
    return " / ".join(hint) if hint is not None and not isinstance(hint, str) else (hint or "").strip("'")
