"""``tiepdon face-engine``: which engine compares faces, and how far it may be trusted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of, texts_of
from app.columns import table
from app.desk.wiring import face_weights
from app.outside_files import read_text
from app.settings import change_settings, load_settings
from devices.face.engines import engine_names, load_engine, traits_of
from devices.face.spec import specs
from devices.face.weights import install, installed

if TYPE_CHECKING:
    from app.texts import Texts
    from devices.face.calibration import Measured
    from devices.face.engine import EngineTraits, ErrorRate

_FILE = click.Path(path_type=Path, exists=True, dir_okay=False)
_FOLDER = click.Path(path_type=Path, exists=True, file_okay=False)


@click.group("face-engine", help="cli.help.face_engine")
def face_engine() -> None:
    """List, install, choose and measure face engines."""


@face_engine.command("list", help="cli.help.face_engine_list")
@click.pass_context
def list_engines(ctx: click.Context) -> None:
    """Every engine: installed or not, in use or not, what it may be trusted with, limits and measured error rates."""
    home, texts = home_of(ctx), texts_of(ctx)
    used = load_settings(home).face_engine
    told = [(traits_of(name), _is_there(name, home)) for name in engine_names()]
    heads = table([_head(traits, texts, used=traits.name == used, there=there) for traits, there in told])
    for head, (traits, _) in zip(heads, told, strict=True):
        click.echo("\n".join([head, *(f"    {line}" for line in _measured_at(traits, texts))]))


def _is_there(name: str, home: Path) -> bool:
    spec = specs().get(name)
    return spec is None or installed(spec, face_weights(home))


def _head(traits: EngineTraits, texts: Texts, *, used: bool, there: bool) -> tuple[str, str, str]:
    state = texts.get("cli.face_engine.installed" if there else "settings.not_installed")
    return f"{'*' if used else ' '} {traits.name}", state, _trust(traits, texts)


def _trust(traits: EngineTraits, texts: Texts) -> str:
    return texts.get("settings.engine_decides" if traits.may_decide else "settings.engine_assists")


def _measured_at(traits: EngineTraits, texts: Texts) -> list[str]:
    limits = {"same": traits.same_limit, "fused": traits.same_limit_fused, "different": traits.different_limit}
    shown = {name: f"{limit:g}" for name, limit in limits.items()}
    return [
        texts.get("cli.face_engine.limits", **shown, licence=traits.licence),
        *(_rate(rate, texts) for rate in traits.error_rates),
    ]


def _rate(rate: ErrorRate, texts: Texts) -> str:
    errors = f"FMR {rate.false_match:.2g}, FNMR {rate.false_non_match:.2g}"
    return texts.get("cli.face_engine.rate", limit=f"{rate.limit:g}", errors=errors, data_set=rate.data_set)


@face_engine.command("install", help="cli.help.face_engine_install")
@click.argument("name", type=click.Choice(tuple(specs())))
@click.option("--from", "source", default="", help="cli.option.weights_from")
@click.pass_context
def install_engine(ctx: click.Context, name: str, source: str) -> None:
    """Fetch an engine's weights; nothing is kept unless size and SHA-256 are right. Resumes where it stopped."""
    folder = face_weights(home_of(ctx))

    def progress(file: str, done: int, total: int) -> None:
        click.echo(f"\r{file} {done * 100 // max(total, 1):3} %", nl=done >= total, err=True)

    install(specs()[name], folder, source, progress)
    click.echo(f"{name}: {folder}")


@face_engine.command("use", help="cli.help.face_engine_use")
@click.argument("name", type=click.Choice(engine_names()))
@click.pass_context
def use_engine(ctx: click.Context, name: str) -> None:
    """Choose an engine; it is loaded once to make sure that it works."""
    home = home_of(ctx)
    traits = load_engine(name, face_weights(home)).traits
    change_settings(home, face_engine=name)
    click.echo(f"{traits.name} {traits.version}: {_trust(traits, texts_of(ctx))}")


@face_engine.command("measure", help="cli.help.face_engine_measure")
@click.option("--pairs", type=_FILE, help="cli.option.pairs")
@click.option("--images", type=_FOLDER, default=Path(), help="cli.option.images")
@click.option("--engine", type=click.Choice(engine_names()), help="cli.option.engine")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def measure(ctx: click.Context, pairs: Path | None, images: Path, engine: str | None, as_json: bool) -> None:
    """Error rates (FMR, FNMR) and limits on pictures of your own people. The pictures stay where they are."""
    from app.commands.face_report import face_report
    from devices.face import calibration

    home, texts = home_of(ctx), texts_of(ctx)
    found = _measured(home, engine or load_settings(home).face_engine, pairs, images, texts)
    if as_json:
        click.echo(json.dumps(calibration.as_json(found), indent=1))
        return
    if pairs is None:
        click.echo(texts.get("cli.face_engine.drawn"), err=True)
    click.echo("\n".join(face_report(found, texts)))


def _measured(home: Path, name: str, pairs: Path | None, images: Path, texts: Texts) -> Measured:
    from devices.face.calibration import NotPairs, drawn_pairs, measure_engine, pairs_in

    engine = load_engine(name, face_weights(home))
    if pairs is None:
        return measure_engine(engine, *drawn_pairs())
    try:
        given = pairs_in(read_text(pairs))
    except NotPairs as none:
        why = texts.get("cli.wrong.pair", line=none.line)
        raise click.BadParameter(why, param_hint="--pairs") from none
    return measure_engine(engine, given, lambda name: (images / name).read_bytes())
