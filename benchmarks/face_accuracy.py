"""Error rates of every engine present, on anybody's own pictures; one engine: ``tiepdon face-engine measure``.

    python benchmarks/face_accuracy.py --pairs FILE --images DIR [--home DIR]
    python benchmarks/face_accuracy.py            # drawn faces: shows the form, says nothing about people

Each line of FILE is two image paths below DIR and 1 (same person) or 0, apart by tabs or blanks. Printed per engine:
FMR and FNMR at its own limit with 95 % intervals (Wilson), the limits at FMR 1e-3 and 1e-4 where there are enough
impostor pairs to see them, and the way from one error to the other (ROC).
"""

from __future__ import annotations

import argparse
from pathlib import Path

from app.commands.face_report import face_report
from app.desk.wiring import face_weights
from app.home import default_home
from app.texts import Texts
from devices.face.calibration import drawn_pairs, measure_engine, pairs_in
from devices.face.engines import engine_names, load_engine
from domain.failure import Failure


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", type=Path)
    parser.add_argument("--images", type=Path, default=Path())
    parser.add_argument("--home", type=Path, default=default_home())
    given = parser.parse_args()
    pairs, load = drawn_pairs()
    if given.pairs is not None:
        pairs = pairs_in(given.pairs.read_text(encoding="utf-8"))
        load = lambda name: (given.images / name).read_bytes()  # noqa: E731 - the other way of loading
    for name in engine_names():
        try:
            found = measure_engine(load_engine(name, face_weights(given.home)), pairs, load)
        except Failure as failure:
            print(f"{name}: not measured, {failure.code.name}")
        else:
            print(*face_report(found, Texts("en")), sep="\n")


if __name__ == "__main__":
    main()
