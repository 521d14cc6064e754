"""The machine's policy file: defaults for every home, and what nobody at the desk may change.

``policy.toml`` in the system's configuration folder, written by the administrator. Its keys are defaults;
those in its table ``[locked]`` win over the home's settings file, the environment and the command line.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import platformdirs

from domain.failure import Failure, FailureCode

LOCKED = "locked"


def policy_file() -> Path:
    return platformdirs.site_config_path("tiepdon", appauthor=False) / "policy.toml"


def read_policy(path: Path) -> tuple[dict[str, Any], dict[str, Any]]:
    """Defaults and locked values; both empty where there is no file. Raises Failure SETTINGS_INVALID."""
    try:
        found = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}, {}
    except (OSError, ValueError) as error:
        raise Failure(FailureCode.SETTINGS_INVALID, f"policy.toml: {type(error).__name__}") from None
    locked = found.pop(LOCKED, {})
    if not isinstance(locked, dict):
        raise Failure(FailureCode.SETTINGS_INVALID, "policy.toml: locked")
    return found, locked


def names_of(values: Mapping[str, Any], before: str = "") -> Iterator[str]:
    """Dotted names of the values in nested tables: ``portal.base_url``."""
    for name, value in values.items():
        if isinstance(value, Mapping):
            yield from names_of(value, f"{before}{name}.")
        else:
            yield before + name


def merged(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """Nested tables joined; where both have a value the upper one counts."""
    both = {**below}
    for name, value in above.items():
        lower = both.get(name)
        tables = isinstance(value, Mapping) and isinstance(lower, Mapping)
        both[name] = merged(lower, value) if tables else value  # type: ignore[arg-type]
    return both
