"""The sentences people read, by key and language, from ``assets/texts/*.toml``.

A nested table is a dotted key: ``[tick.insured] ok = "…"`` is ``tick.insured.ok``. Blanks are
written ``{name}`` and filled by keyword.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from string import Formatter
from types import MappingProxyType
from typing import Any

LANGUAGES = ("vi", "en")
"""The first one is the house's own: staff see it when nothing is chosen."""


def _flat(table: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{key}.")
        else:
            yield prefix + key, value


@cache
def catalogue(language: str) -> Mapping[str, str]:
    """Every sentence of one language by dotted key.

    Raises:
        FileNotFoundError: the language has no file.
    """
    text = files("assets").joinpath("texts", f"{language}.toml").read_text(encoding="utf-8")
    return MappingProxyType(dict(_flat(tomllib.loads(text))))


def blanks(sentence: str) -> frozenset[str]:
    """Names of the blanks in a sentence."""
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


class Texts:
    """One language, ready to ask. A language without a file is answered in Vietnamese."""

    def __init__(self, language: str = LANGUAGES[0]) -> None:
        self.language = language if language in LANGUAGES else LANGUAGES[0]
        self._sentences = catalogue(self.language)

    def get(self, key: str, **facts: object) -> str:
        """The sentence with its blanks filled; surplus facts are ignored.

        Raises:
            KeyError: no such key, or a blank without a fact – a bug of ours, found by tests.
        """
        return self._sentences[key].format_map(facts)

    def has(self, key: str) -> bool:
        """Whether there is such a sentence, for keys made of parts (``portal.code.050``)."""
        return key in self._sentences
