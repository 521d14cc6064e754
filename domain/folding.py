"""Letters without their marks, for finding people the way names are typed in a hurry. Nothing folded is ever sent."""

from __future__ import annotations

import unicodedata

_DOUBLES = str.maketrans({"đ": "d", "ð": "d"})
"""U+0111, and its look-alike U+00F0 that some keyboards produce; neither decomposes."""


def folded(text: str) -> str:
    """Small letters without marks: ``Nguyễn Đức`` becomes ``nguyen duc``."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_DOUBLES)
