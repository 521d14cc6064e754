"""One module for each kind of input: ``seeds()`` are good ones, ``run(data)`` reads one and may raise Failure."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Target:
    """One kind of input. ``max_bytes`` bounds what the fuzzer tries; ``share`` is its part of the time."""

    name: str
    run: Callable[[bytes], object]
    seeds: Callable[[], list[bytes]]
    max_bytes: int
    share: int


def names() -> list[str]:
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


@cache
def load(name: str) -> Target:
    """Raises ModuleNotFoundError for a name that is none of ``names``."""
    module = importlib.import_module(f"{__name__}.{name}")
    max_bytes, share = getattr(module, "MAX_BYTES", 4096), getattr(module, "SHARE", 2)
    return Target(name, module.run, cache(module.seeds), max_bytes, share)
