"""``tiepdon face-check``: compare two pictures with an installed engine."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import click

from app.cli import home_of, tell
from app.desk.wiring import face_weights
from app.settings import load_settings
from devices.face.engine import Array, FaceEngine
from devices.face.engines import load_engine
from devices.face.portrait import decode
from devices.face.quality import score
from domain.face import FaceDecision
from domain.failure import Failure, FailureCode

EXIT_CODES = {FaceDecision.SAME: 0, FaceDecision.DIFFERENT: 1, FaceDecision.CANNOT_TELL: 4}
EXIT_NO_FACE = 2
_UNUSABLE = frozenset({FailureCode.FACE_NOT_SEEN, FailureCode.FACE_SEVERAL, FailureCode.CHIP_PORTRAIT_UNREADABLE})


@dataclass(frozen=True, slots=True)
class Seen:
    """The one face of a picture."""

    embedding: Array
    quality: float


@click.command("face-check")
@click.argument("image_a", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("image_b", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--engine", help="Default is the engine in use.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.pass_context
def face_check(ctx: click.Context, image_a: Path, image_b: Path, engine: str | None, as_json: bool) -> int:
    """Compare two pictures (JPEG, JPEG 2000). Exit 0 same, 1 different, 2 no usable face, 4 cannot tell."""
    home = home_of(ctx)
    name = engine or load_settings(home).face_engine
    try:
        loaded = load_engine(name, face_weights(home))
        one, other = _seen(loaded, image_a), _seen(loaded, image_b)
    except Failure as failure:
        if as_json:
            click.echo(json.dumps({"decision": None, "failure": failure.code.value, "engine": name}))
        tell(failure)
        return EXIT_NO_FACE if failure.code in _UNUSABLE else 1
    distance = loaded.distance(one.embedding, other.embedding)
    decision = _decision(loaded, distance)
    if as_json:
        click.echo(json.dumps(_json(loaded, decision, distance, (one.quality, other.quality)), indent=1))
    else:
        click.echo(f"{decision.value}: {distance:.3f} (same ≤ {loaded.traits.same_limit}, {loaded.traits.name})")
    return EXIT_CODES[decision]


def _seen(engine: FaceEngine, path: Path) -> Seen:
    """Raises Failure FACE_NOT_SEEN, FACE_SEVERAL, CHIP_PORTRAIT_UNREADABLE."""
    rgb = decode(path.read_bytes())
    faces = engine.detect(rgb)
    if len(faces) != 1:
        code = FailureCode.FACE_SEVERAL if faces else FailureCode.FACE_NOT_SEEN
        raise Failure(code, f"{len(faces)} faces in {path.name}")
    return Seen(engine.embed(rgb, faces[0]), score(faces[0].quality))


def _decision(engine: FaceEngine, distance: float) -> FaceDecision:
    """One picture against one: the single-frame limit, which is stricter than it looks (faces.md §3)."""
    if distance <= engine.traits.same_limit:
        return FaceDecision.SAME
    return FaceDecision.DIFFERENT if distance >= engine.traits.different_limit else FaceDecision.CANNOT_TELL


def _json(
    engine: FaceEngine, decision: FaceDecision, distance: float, quality: tuple[float, float]
) -> dict[str, object]:
    return {
        "decision": decision.value,
        "distance": round(distance, 4),
        "same_limit": engine.traits.same_limit,
        "different_limit": engine.traits.different_limit,
        "quality": [round(value, 3) for value in quality],
        "engine": engine.traits.name,
        "version": engine.traits.version,
        "may_decide": engine.traits.may_decide,
    }
