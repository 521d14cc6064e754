"""Settings as people see and carry them: secrets left out, one file for the next machine."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any

from pydantic import SecretStr

from app.outside_files import read_text, written
from app.policy import names_of
from app.settings import Settings, change_settings, locked_names
from domain.failure import Failure, FailureCode

_SECRET_WORDS = ("password", "secret", "token", "pin")
_USER = re.compile(r"(?<=://)[^/@\s]+@")
"""Name and password in an address: of a camera, more often than not."""
_QUERY = re.compile(rf"(?i)(?<=[?&])([^=&#]*(?:{'|'.join(_SECRET_WORDS)}|key)[^=&#]*)=[^&#]*&?")


def shown(settings: Settings) -> dict[str, Any]:
    """Every setting by its dotted name, with plain values; of a secret only whether it is there."""
    values = settings.model_dump(mode="python")
    return {name: _plain(_at(values, name), name) for name in names_of(values)}


def told(settings: Settings) -> dict[str, Any]:
    """As ``shown``, for others to read: no password in an address either."""
    return {name: _bare(value) for name, value in shown(settings).items()}


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
    """The same tables without keys that hold secrets, and without passwords in addresses."""
    return {
        name: without_secrets(value) if isinstance(value, Mapping) else _bare(value)
        for name, value in values.items()
        if isinstance(value, Mapping) or not _secret(name)
    }


def _bare(value: Any) -> Any:
    """An address without whoever signs in there; anything else as it is."""
    if not isinstance(value, str) or "://" not in value:
        return value
    return _QUERY.sub("", _USER.sub("", value)).rstrip("?&")


def write_export(values: Mapping[str, Any], file: Path) -> None:
    """Raises Failure FILE_NOT_WRITTEN."""
    import tomli_w  # noqa: PLC0415 - needed only here

    with written():
        file.write_text(tomli_w.dumps(without_secrets(values)), encoding="utf-8")


def read_export(file: Path) -> dict[str, Any]:
    """Settings from another machine. Raises Failure FILE_NOT_READ, and SETTINGS_INVALID where the file is no TOML or
    names none."""
    text = read_text(file)
    try:
        values = tomllib.loads(text)
    except ValueError as error:
        raise Failure(FailureCode.SETTINGS_INVALID, type(error).__name__) from None
    if not values:
        raise Failure(FailureCode.SETTINGS_INVALID, file.name)
    return without_secrets(values)


def take_over(home: Path, file: Path) -> tuple[frozenset[str], frozenset[str]]:
    """Settings of another machine's file, by dotted name: those taken, and those that the administrator of this one
    has locked, which stay as they are. Raises Failure as ``read_export`` and ``change_settings``; nothing is changed
    then."""
    values = read_export(file)
    locked = locked_names()
    change_settings(home, **_without(values, locked))
    names = frozenset(names_of(values))
    return names - locked, names & locked


def _without(values: Mapping[str, Any], names: frozenset[str], before: str = "") -> dict[str, Any]:
    return {
        name: _without(value, names, f"{before}{name}.") if isinstance(value, Mapping) else value
        for name, value in values.items()
        if f"{before}{name}" not in names
    }
