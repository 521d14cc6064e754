"""How often an engine errs on given pairs of pictures: for a hospital's own volunteers, and for our benchmark."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from devices.face.accuracy import Rates, Share, limit_for, rates, spread_limits
from devices.face.engine import Array, EngineTraits, FaceEngine
from devices.face.portrait import decode_photograph
from domain.failure import Failure

TARGETS = (1e-3, 1e-4)
"""False match rates a limit is looked for at."""
FIRM_ERRORS = 30
"""Doddington's rule: a rate is known to within a third, with 90 % confidence, once 30 errors have been seen."""


class NotPairs(ValueError):
    """A list of pairs is none from ``line`` on."""

    def __init__(self, line: int) -> None:
        super().__init__(f"line {line}: expected two pictures and 0 or 1")
        self.line = line


@dataclass(frozen=True, slots=True)
class Pair:
    """Names of two pictures, and whether they show the same person."""

    one: str
    other: str
    same: bool


@dataclass(frozen=True, slots=True)
class Measured:
    """What came out. ``unusable`` counts pictures that cannot be read or show no face; their pairs are left out."""

    traits: EngineTraits
    pairs: int
    unusable: int
    genuine: tuple[float, ...]
    impostor: tuple[float, ...]

    @property
    def at_limit(self) -> Rates:
        """Errors at the engine's own limit for single pictures."""
        return rates(self.genuine, self.impostor, self.traits.same_limit)

    def at_false_match(self, share: float) -> Rates | None:
        """Errors at the largest limit with that FMR; None where the impostor pairs are too few to see so small a one,
        or there are no genuine ones."""
        limit = limit_for(self.impostor, share) if self.genuine else None
        return None if limit is None else rates(self.genuine, self.impostor, limit)

    def curve(self, count: int = 11) -> list[Rates]:
        """FMR and FNMR along the limits (ROC)."""
        limits = spread_limits(self.genuine, self.impostor, count)
        return [rates(self.genuine, self.impostor, limit) for limit in limits]


def pairs_in(text: str) -> list[Pair]:
    """Pairs of a list: two names and 1 (same person) or 0 a line, apart by tabs, or by blanks where names have none.

    Raises NotPairs with the number of the first line that is none.
    """
    lines = ((number, line.strip()) for number, line in enumerate(text.splitlines(), 1))
    return [_pair(number, line) for number, line in lines if line and not line.startswith("#")]


def _pair(number: int, line: str) -> Pair:
    parts = line.split("\t") if "\t" in line else line.split()
    if len(parts) != 3 or parts[2].strip() not in ("0", "1"):
        raise NotPairs(number)
    return Pair(parts[0].strip(), parts[1].strip(), parts[2].strip() == "1")


def drawn_pairs() -> tuple[list[Pair], Callable[[str], bytes]]:
    """All pairs of the drawn people, colour JPEG against grey JPEG 2000: shows the form, says nothing about people."""
    from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg  # noqa: PLC0415 - drawing takes time

    names = [str(number) for number in range(8)]
    pairs = [Pair(one, f"{other}g", one == other) for one, other in itertools.product(names, names)]
    return pairs, lambda name: portrait_jp2(int(name[:-1]), grey=True) if name[-1] == "g" else portrait_jpeg(int(name))


def measure_engine(engine: FaceEngine, pairs: Iterable[Pair], load: Callable[[str], bytes]) -> Measured:
    """Embed every picture once and compare the pairs; ``load`` gives the bytes of a name."""
    pairs = list(pairs)
    names = {name for pair in pairs for name in (pair.one, pair.other)}
    seen = {name: found for name in sorted(names) if (found := _embedded(engine, name, load)) is not None}
    usable = [pair for pair in pairs if pair.one in seen and pair.other in seen]
    distances = [(engine.distance(seen[pair.one], seen[pair.other]), pair.same) for pair in usable]
    return Measured(
        traits=engine.traits,
        pairs=len(pairs),
        unusable=len(names) - len(seen),
        genuine=tuple(distance for distance, same in distances if same),
        impostor=tuple(distance for distance, same in distances if not same),
    )


def _embedded(engine: FaceEngine, name: str, load: Callable[[str], bytes]) -> Array | None:
    try:
        rgb = decode_photograph(load(name))
    except (Failure, OSError):
        return None
    faces = engine.detect(rgb)
    return engine.embed(rgb, faces[0]) if faces else None


def as_json(found: Measured) -> dict[str, object]:
    """What came out, for programs."""
    return {
        "engine": found.traits.name,
        "version": found.traits.version,
        "pairs": found.pairs,
        "genuine": len(found.genuine),
        "impostor": len(found.impostor),
        "unusable_pictures": found.unusable,
        "at_its_limit": _rates_json(found.at_limit),
        "at_false_match": {f"{target:g}": _limit_json(found, target) for target in TARGETS},
        "curve": [_rates_json(point) for point in found.curve()],
    }


def _limit_json(found: Measured, target: float) -> dict[str, object] | None:
    at = found.at_false_match(target)
    return None if at is None else _rates_json(at) | {"firm": len(found.impostor) * target >= FIRM_ERRORS}


def _rates_json(at: Rates) -> dict[str, object]:
    return {"limit": round(at.limit, 4), "fmr": _share_json(at.false_match), "fnmr": _share_json(at.false_non_match)}


def _share_json(measured: Share) -> dict[str, object]:
    low, high = measured.interval
    value = round(measured.value, 6) if measured.trials else None
    return {"share": value, "low": round(low, 6), "high": round(high, 6), "of": measured.trials}
