"""The operating system's key store, without waiting for those of other systems."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

_OF_MACOS = "keyring.backends.macOS.api"
"""Looks for Apple's libraries wherever it is loaded: on Linux a third of a second, in which the screen stands still."""


def system_store() -> KeyringBackend:
    """Whichever key store is set up here; one that keeps nothing where there is none."""
    if sys.platform == "linux":
        sys.modules.setdefault(_OF_MACOS, None)  # type: ignore[arg-type]  # None: not to be found, by import's rules
    import keyring  # noqa: PLC0415 - slow to import, needed once

    return keyring.get_keyring()
