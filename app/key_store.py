"""Secrets an administrator put into the operating system's key store (``keyring set SERVICE NAME``)."""

from __future__ import annotations

from domain.failure import Failure, FailureCode
from offline_cache.system_store import system_store


def kept_secret(service: str, name: str) -> str:
    """Empty when it is not there or there is no key store."""
    import keyring.errors  # noqa: PLC0415 - slow to import, needed once

    try:
        return system_store().get_password(service, name) or ""
    except keyring.errors.KeyringError:
        return ""


def keep_secret(service: str, name: str, secret: str) -> None:
    """Put it there and read it back. Raises Failure PASSWORD_NOT_KEPT where there is no key store that keeps it."""
    import keyring.errors  # noqa: PLC0415

    try:
        system_store().set_password(service, name, secret)
    except keyring.errors.KeyringError as error:
        raise _not_kept(type(error).__name__) from None
    if kept_secret(service, name) != secret:
        raise _not_kept("forgotten at once")


def _not_kept(detail: str) -> Failure:
    return Failure(FailureCode.PASSWORD_NOT_KEPT, detail)
