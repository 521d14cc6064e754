"""The home: one folder with settings, database and trusted certificates. Light, as the window waits for it."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path

from app.texts import LANGUAGES

SETTINGS_FILE = "settings.toml"


def default_home() -> Path:
    import platformdirs  # noqa: PLC0415 - not where a home is given

    return platformdirs.user_data_path("tiepdon", appauthor=False)


def first_language(home: Path) -> str:
    """The language the window opens in, before the settings proper are loaded; Vietnamese when in doubt."""
    chosen = os.environ.get("TIEPDON_LANGUAGE") or _written(home / SETTINGS_FILE)
    return chosen if chosen in LANGUAGES else LANGUAGES[0]


def _written(path: Path) -> str:
    try:
        return str(tomllib.loads(path.read_text(encoding="utf-8")).get("language", ""))
    except (OSError, ValueError):  # said properly once the settings are loaded
        return ""
