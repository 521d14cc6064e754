"""Error rates of every engine present, on anybody's own pictures.

    python benchmarks/face_accuracy.py --pairs FILE --images DIR [--home DIR]
    python benchmarks/face_accuracy.py            # drawn faces: shows the form, says nothing about people

Each line of FILE is two image paths below DIR and 1 (same person) or 0, separated by blanks or tabs. Printed per
engine: FMR and FNMR at its own limit with 95 % intervals (Wilson), and the limits at FMR 1e-3 and 1e-4 where there
are enough impostor pairs to see them. So a hospital can calibrate on volunteers of its own; pictures stay at home.
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

from app.desk.wiring import face_weights
from app.home import default_home
from devices.face.accuracy import Share, limit_for, rates
from devices.face.engine import Array, FaceEngine
from devices.face.engines import engine_names, load_engine
from devices.face.portrait import decode
from domain.failure import Failure

Pair = tuple[str, str, bool]


def pairs_in(text: str) -> Iterator[Pair]:
    for line in text.splitlines():
        if parts := line.split():
            one, other, same = parts
            yield one, other, same == "1"


def drawn() -> tuple[list[Pair], Callable[[str], bytes]]:
    """All pairs of the drawn people: colour JPEG against grey JPEG 2000."""
    from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg

    names = [str(number) for number in range(8)]
    pairs = [(one, f"{other}g", one == other) for one, other in itertools.product(names, names)]
    return pairs, lambda name: portrait_jp2(int(name[:-1]), grey=True) if name[-1] == "g" else portrait_jpeg(int(name))


def embeddings(engine: FaceEngine, names: set[str], load: Callable[[str], bytes]) -> dict[str, Array]:
    """One embedding a picture; pictures without a usable face are left out."""
    found: dict[str, Array] = {}
    for name in sorted(names):
        try:
            rgb = decode(load(name))
        except Failure:
            continue
        if faces := engine.detect(rgb):
            found[name] = engine.embed(rgb, faces[0])
    return found


def share(measured: Share) -> str:
    low, high = measured.interval
    return f"{measured.value:.4f} ({low:.4f}–{high:.4f}, {measured.hits} of {measured.trials})"


def report(engine: FaceEngine, pairs: list[Pair], load: Callable[[str], bytes]) -> None:
    seen = embeddings(engine, {name for one, other, _ in pairs for name in (one, other)}, load)
    usable = [(engine.distance(seen[a], seen[b]), same) for a, b, same in pairs if a in seen and b in seen]
    genuine = [distance for distance, same in usable if same]
    impostor = [distance for distance, same in usable if not same]
    at_limit = rates(genuine, impostor, engine.traits.same_limit)
    print(f"{engine.traits.name} {engine.traits.version}: {len(usable)} of {len(pairs)} pairs usable")
    print(f"  at its limit {engine.traits.same_limit}: FMR {share(at_limit.false_match)}")
    print(f"  {'':{len(str(engine.traits.same_limit)) + 14}}FNMR {share(at_limit.false_non_match)}")
    for target in (1e-3, 1e-4):
        limit = limit_for(impostor, target)
        if limit is None:
            print(f"  FMR {target:g}: too few impostor pairs ({len(impostor)}) to tell")
        else:
            print(f"  FMR {target:g}: limit {limit:.3f}, FNMR {share(rates(genuine, impostor, limit).false_non_match)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--images", type=Path, default=Path())
    parser.add_argument("--home", type=Path, default=default_home())
    given = parser.parse_args()
    if given.pairs is None:
        pairs, load = drawn()
    else:
        pairs, load = (
            list(pairs_in(given.pairs.read_text(encoding="utf-8"))),
            lambda name: (given.images / name).read_bytes(),
        )
    for name in engine_names():
        try:
            report(load_engine(name, face_weights(given.home)), pairs, load)
        except Failure as failure:
            print(f"{name}: not measured, {failure.code.name}")


if __name__ == "__main__":
    main()
