"""Values that hold from a day on, and the files they come from."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from domain.failure import Failure, FailureCode


@dataclass(frozen=True, slots=True)
class Dated:
    """Amounts by their first day, oldest first."""

    steps: tuple[tuple[dt.date, int], ...]

    def on(self, day: dt.date) -> int | None:
        """The amount that holds that day; None before the first step."""
        held = [amount for first, amount in self.steps if first <= day]
        return held[-1] if held else None


def dated(rows: Iterable[Mapping[str, Any]], name: str = "amount") -> Dated:
    """From ``[{from = DATE, NAME = NUMBER}, …]``. Raises KeyError or TypeError where it is not that."""
    steps = sorted((row["from"], int(row[name])) for row in rows)
    return Dated(tuple(steps))


def read_rules(name: str, text: str | None = None) -> dict[str, Any]:
    """A file of ``assets/rules``, or ``text`` in its place.

    Raises:
        Failure: SETTINGS_INVALID where it is no TOML.
    """
    source = files("assets").joinpath("rules", name).read_text(encoding="utf-8") if text is None else text
    try:
        return tomllib.loads(source)
    except tomllib.TOMLDecodeError:
        raise Failure(FailureCode.SETTINGS_INVALID, f"rules file {name}") from None
