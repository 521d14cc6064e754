"""Finding people in a list the way names are typed in a hurry: without accents, in any case, in any order."""

from __future__ import annotations

from domain.folding import folded

__all__ = ["folded", "matches"]


def matches(query: str, name: str, number: str) -> bool:
    """Whether every word of ``query`` begins a word of the name or stands in the number; an empty query fits all."""
    words = folded(name).split()
    return all(any(word.startswith(part) for word in words) or part in number for part in folded(query).split())
