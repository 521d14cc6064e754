"""The command line: ``tiepdon [--home DIR] COMMAND``. The window and the demo are added by ``ui.main``.

Exit codes: 0 done, 1 a typed failure, 2 wrong usage; ``read`` has its own (3, 4, 5).
"""

from __future__ import annotations

import importlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from app.cli_help import SpeakingContext, speaking
from domain.failure import Failure

if TYPE_CHECKING:
    from app.texts import Texts

_FAILED = 1

COMMANDS = {
    "read": "app.commands.read:read",
    "lookup": "app.commands.lookup:lookup",
    "visits": "app.commands.visits:visits",
    "outbox": "app.commands.outbox:outbox",
    "personas": "app.commands.personas:list_personas",
    "card-sim": "app.commands.card_sim:card_sim",
    "portal-sim": "app.commands.portal_sim:portal_sim",
    "face-check": "app.commands.face_check:face_check",
    "face-engine": "app.commands.face_engine:face_engine",
    "trust": "app.commands.trust:trust",
    "verify-evidence": "app.commands.verify_evidence:verify_evidence",
    "memory": "app.commands.memory:memory",
    "preload": "app.commands.preload:preload",
    "settings": "app.commands.settings:settings",
    "support-bundle": "app.commands.support:support_bundle",
    "doctor": "app.commands.doctor:doctor",
}
"""Command name to ``module:object``; a module is imported when its command is."""


class LazyGroup(click.Group):
    """A group that knows the names of its commands and loads one only when it is asked for."""

    context_class = SpeakingContext

    def __init__(self, *args: Any, lazy: dict[str, str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lazy = dict(lazy or {})

    def list_commands(self, ctx: click.Context) -> list[str]:
        return sorted({*super().list_commands(ctx), *self.lazy})

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One line each in the language of the home; no command is loaded for it."""
        lines = [(name, f"cli.command.{name.replace('-', '_')}") for name in self.list_commands(ctx)]
        with formatter.section("Commands"):
            formatter.write_dl(lines)
        formatter.write_paragraph()
        formatter.write_text("cli.more")

    def invoke(self, ctx: click.Context) -> Any:
        """A typed failure becomes a sentence, in the language of the home it happened in."""
        try:
            return super().invoke(ctx)
        except Failure as failure:
            tell(failure, language_of(ctx))
            raise click.exceptions.Exit(_FAILED) from None

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in self.lazy:
            return super().get_command(ctx, cmd_name)
        module, _, name = self.lazy[cmd_name].partition(":")
        command = getattr(importlib.import_module(module), name)
        assert isinstance(command, click.Command)
        return speaking(command)


@click.group(
    cls=LazyGroup,
    lazy=COMMANDS,
    help="cli.program",
    invoke_without_command=True,
    context_settings={"max_content_width": 100},
)
@click.option(
    "--home",
    type=click.Path(path_type=Path, file_okay=False),
    is_eager=True,  # the help after it speaks its language
    help="cli.option.home",
)
@click.option("--log", "log_level", type=click.Choice(["debug", "info", "warning"]), default="warning", hidden=True)
@click.version_option(package_name="tiepdon", prog_name="tiepdon")
@click.pass_context
def cli(ctx: click.Context, home: Path | None, log_level: str) -> None:
    """Tiếp Đón – check-in with the chip citizen card."""
    shown = logging.StreamHandler()
    shown.setLevel(log_level.upper())  # the log file of the home takes more
    logging.basicConfig(
        level=log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s", handlers=[shown]
    )
    ctx.obj = home
    if ctx.invoked_subcommand is None:
        command = cli.get_command(ctx, "desk")
        if command is None:
            raise click.UsageError("no command given")
        ctx.invoke(command)


def home_of(ctx: click.Context) -> Path:
    """The folder given with ``--home``, or the user's own. The program's help asks before any command has begun."""
    from app.home import default_home

    home: Path = ctx.obj or ctx.params.get("home") or default_home()
    return home


def language_of(ctx: click.Context) -> str:
    """What a command says is said in the language of its home."""
    from app.home import first_language

    return first_language(home_of(ctx))


def texts_of(ctx: click.Context) -> Texts:
    """The sentences of a command, in the language of its home."""
    from app.texts import Texts

    return Texts(language_of(ctx))


def tell(failure: Failure, language: str = "vi") -> None:
    """A failure as people read it: code, sentence, what it is about, next step. On standard error."""
    from app.failures import describe

    text = describe(failure.code, language)
    about = f" ({failure.detail})" if failure.detail else ""
    click.echo(f"{failure.code.value}: {text.sentence}{about}\n  → {text.next_step}", err=True)


def run(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code; a typed failure becomes a sentence, not a traceback."""
    try:
        result = cli.main(arguments, standalone_mode=False)
    except click.exceptions.Exit as stop:
        return stop.exit_code
    except click.ClickException as problem:
        from app.cli_wrong import complain

        complain(problem, texts_of(getattr(problem, "ctx", None) or click.Context(cli)))
        return problem.exit_code
    except click.Abort:
        return 130
    except BrokenPipeError:  # whoever read the output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # what is left to be flushed at the end goes nowhere
        return _FAILED
    return result if isinstance(result, int) else 0
