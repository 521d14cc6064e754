"""Changing settings from a screen: by dotted name, tried before they are written, secrets into the key store."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from app.desk.wiring import PASSWORD_SERVICE
from app.key_store import keep_secret
from app.settings import Settings, change_settings, load_settings

Changes = Mapping[str, Any]
"""Dotted name to value; None takes a key out."""


def _certificate(settings: Settings) -> str:
    return settings.check_in_message.certificate.name if settings.check_in_message.certificate else ""


_SECRETS: dict[str, tuple[str, Callable[[Settings], str]]] = {
    "portal.password": (PASSWORD_SERVICE, lambda settings: settings.portal.account),
    "handover.secret": ("tiepdon-handover", lambda settings: settings.handover.host),
    "check_in_message.certificate_password": ("tiepdon-certificate", _certificate),
}
"""Service and name each is kept under."""


def nested(changes: Changes) -> dict[str, Any]:
    """``{"portal.account": x}`` as ``{"portal": {"account": x}}``."""
    tables: dict[str, Any] = {}
    for name, value in changes.items():
        *path, last = name.split(".")
        table = tables
        for part in path:
            table = table.setdefault(part, {})
        table[last] = value
    return tables


def settings_with(home: Path, changes: Changes) -> Settings:
    """As the settings would be; nothing is written. Raises Failure SETTINGS_INVALID."""
    return load_settings(home, **nested(changes))


def save(home: Path, changes: Changes) -> None:
    """Write what changed; a secret that was left empty stays as it was.

    Raises Failure SETTINGS_INVALID, SETTINGS_LOCKED, DATABASE_READ_ONLY, and PASSWORD_NOT_KEPT, when all but the
    secret is written.
    """
    secrets = {name: value for name, value in changes.items() if name in _SECRETS}
    change_settings(home, **nested({name: value for name, value in changes.items() if name not in _SECRETS}))
    settings = load_settings(home)
    for name, secret in secrets.items():
        service, owner = _SECRETS[name]
        if secret:
            keep_secret(service, owner(settings), secret)
