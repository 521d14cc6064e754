"""``tiepdon face-check``: compare two pictures with an installed engine."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import click

from app.cli import home_of, language_of, tell, texts_of
from app.desk.wiring import face_weights
from app.outside_files import is_read
from app.settings import load_settings
from domain.face import FaceDecision
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.texts import Texts
    from devices.face.compare import Comparison

EXIT_CODES = {FaceDecision.SAME: 0, FaceDecision.DIFFERENT: 1, FaceDecision.CANNOT_TELL: 4}
EXIT_NO_FACE = 2
EXIT_NOT_COMPARED = 3
_IMAGE = click.Path(path_type=Path)
"""Not looked for by click, whose exit code for a file that is not there would be that of a picture without a face."""
_UNUSABLE = frozenset({FailureCode.FACE_NOT_SEEN, FailureCode.FACE_PICTURE_UNREADABLE})


@click.command("face-check", help="cli.help.face_check")
@click.argument("image_a", type=_IMAGE)
@click.argument("image_b", type=_IMAGE)
@click.option("--engine", help="cli.option.engine")
@click.option("--json", "as_json", is_flag=True, help="cli.option.json")
@click.pass_context
def face_check(ctx: click.Context, image_a: Path, image_b: Path, engine: str | None, as_json: bool) -> int:
    """Compare two pictures (JPEG, JPEG 2000, PNG).

    Exit 0 same, 1 different, 2 no usable face, 4 cannot tell; 3 where file or engine cannot be read.
    """
    home = home_of(ctx)
    name = engine or load_settings(home).face_engine
    try:
        found = _compare(home, name, image_a, image_b)
    except Failure as failure:
        if as_json:
            click.echo(json.dumps({"decision": None, "failure": failure.code.value, "engine": name}))
        tell(failure, language_of(ctx))
        return EXIT_NO_FACE if failure.code in _UNUSABLE else EXIT_NOT_COMPARED
    if as_json:
        click.echo(json.dumps(_json(found), indent=1))
    else:
        click.echo(_line(found, texts_of(ctx)))
    return EXIT_CODES[found.decision]


def _line(found: Comparison, texts: Texts) -> str:
    limit = texts.get("cli.face_check.limit", limit=f"{found.traits.same_limit:g}", engine=found.traits.name)
    said = texts.with_colon(texts.get(f"cli.face_check.{found.decision}"))
    return texts.with_aside(f"{said}{found.distance:.3f}", limit)


def _compare(home: Path, name: str, one: Path, other: Path) -> Comparison:
    from devices.face.compare import compare
    from devices.face.engines import load_engine

    with is_read():
        pictures = one.read_bytes(), other.read_bytes()
    return compare(load_engine(name, face_weights(home)), *pictures)


def _json(found: Comparison) -> dict[str, object]:
    from devices.face.quality import fault, score

    faults = [fault(quality) for quality in found.qualities]
    return {
        "decision": found.decision.value,
        "distance": round(found.distance, 4),
        "same_limit": found.traits.same_limit,
        "different_limit": found.traits.different_limit,
        "quality": [round(score(quality), 3) for quality in found.qualities],
        "faults": [None if each is None else each.value for each in faults],
        "engine": found.traits.name,
        "version": found.traits.version,
        "may_decide": found.traits.may_decide,
    }
