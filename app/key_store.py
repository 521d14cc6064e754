"""Secrets an administrator put into the operating system's key store (``keyring set SERVICE NAME``)."""

from __future__ import annotations


def kept_secret(service: str, name: str) -> str:
    """Empty when it is not there or there is no key store."""
    import keyring  # noqa: PLC0415 - slow to import, needed once
    import keyring.errors  # noqa: PLC0415

    try:
        return keyring.get_password(service, name) or ""
    except keyring.errors.KeyringError:
        return ""
