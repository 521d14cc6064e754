"""How a station's screens look: language, colours, size of the text – as staff last chose them.

Kept in ``screen.toml`` of the home, apart from the settings, which are the administrator's: pressing F11 must not
rewrite his file. Light, as the window waits for it.
"""

from __future__ import annotations

import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.home import first_language
from app.texts import LANGUAGES

SCREEN_FILE = "screen.toml"
_SCALES = (0.5, 3.0)
"""Smallest and largest factor of the text's size that is believed."""


@dataclass(frozen=True, slots=True)
class Appearance:
    language: str
    dark: bool | None = None
    """None follows the system."""
    scale: float | None = None
    """Factor of the designed size of the text; None is as the window has room."""


def read_appearance(home: Path) -> Appearance:
    """What was chosen last: environment first, then the choice, then the settings. A broken file is no choice."""
    chosen = _chosen(home / SCREEN_FILE)
    language = os.environ.get("TIEPDON_LANGUAGE") or chosen.get("language")
    dark, scale = chosen.get("dark"), chosen.get("text_scale")
    believed = isinstance(scale, float) and _SCALES[0] <= scale <= _SCALES[1]
    return Appearance(
        language=language if language in LANGUAGES else first_language(home),
        dark=dark if isinstance(dark, bool) else None,
        scale=scale if believed else None,
    )


def write_appearance(home: Path, chosen: Appearance) -> None:
    """Remember what was chosen. Raises OSError where the home cannot be written."""
    lines = [f'language = "{chosen.language}"']
    if chosen.dark is not None:
        lines.append(f"dark = {str(chosen.dark).lower()}")
    if chosen.scale is not None:
        lines.append(f"text_scale = {float(chosen.scale)}")
    home.mkdir(parents=True, exist_ok=True)
    part = home / f"{SCREEN_FILE}.part"
    part.write_text("\n".join([*lines, ""]), encoding="utf-8")
    part.replace(home / SCREEN_FILE)


def _chosen(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
