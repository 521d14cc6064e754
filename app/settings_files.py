"""Settings as people see and carry them: secrets left out, one file for the next machine."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from app.outside_files import read_text, written
from app.policy import names_of
from app.settings import Settings
from domain.failure import Failure, FailureCode

_SECRET_WORDS = ("password", "secret", "token", "pin")


def shown(settings: Settings) -> dict[str, Any]:
    """Every setting by its dotted name, with plain values; of a secret only whether it is there."""
    values = settings.model_dump(mode="python")
    return {name: _plain(_at(values, name), name) for name in names_of(values)}


def _at(values: Mapping[str, Any], name: str) -> Any:
    for part in name.split("."):
        values = values[part]
    return values


def _plain(value: Any, name: str) -> Any:
    if isinstance(value, SecretStr):
        return "•••" if value.get_secret_value() else ""
    if _secret(name):
        return "•••" if value else ""
    if isinstance(value, Path | StrEnum):
        return str(value)
    return list(value) if isinstance(value, tuple) else value


def _secret(name: str) -> bool:
    return any(word in name.rpartition(".")[2].split("_") for word in _SECRET_WORDS)


def without_secrets(values: Mapping[str, Any]) -> dict[str, Any]:
    """The same tables without keys that hold secrets."""
    return {
        name: without_secrets(value) if isinstance(value, Mapping) else value
        for name, value in values.items()
        if isinstance(value, Mapping) or not _secret(name)
    }


def write_export(values: Mapping[str, Any], file: Path) -> None:
    """Raises Failure FILE_NOT_WRITTEN."""
    import tomli_w  # noqa: PLC0415 - needed only here

    with written():
        file.write_text(tomli_w.dumps(without_secrets(values)), encoding="utf-8")


def read_export(file: Path) -> dict[str, Any]:
    """Settings from another machine. Raises Failure FILE_NOT_READ, and SETTINGS_INVALID where the file is no TOML."""
    text = read_text(file)
    try:
        return without_secrets(tomllib.loads(text))
    except ValueError as error:
        raise Failure(FailureCode.SETTINGS_INVALID, type(error).__name__) from None
