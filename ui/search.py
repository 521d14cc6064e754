"""Finding people in a list the way names are typed in a hurry: without accents, in any case, in any order."""

from __future__ import annotations

import unicodedata

_DOUBLES = str.maketrans({"đ": "d", "ð": "d"})
"""U+0111, and its look-alike U+00F0 that some keyboards produce; neither decomposes."""


def folded(text: str) -> str:
    """Small letters without marks: ``Nguyễn Đức`` becomes ``nguyen duc``."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_DOUBLES)


def matches(query: str, name: str, number: str) -> bool:
    """Whether every word of ``query`` begins a word of the name or stands in the number; an empty query fits all."""
    words = folded(name).split()
    return all(any(word.startswith(part) for word in words) or part in number for part in folded(query).split())
