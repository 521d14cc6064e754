"""What a widget needs to draw itself: words and colours. Passed along, never kept globally."""

from __future__ import annotations

from dataclasses import dataclass

from app.texts import Texts
from ui.style.tokens import Palette, palette_for


@dataclass(frozen=True, slots=True)
class Look:
    texts: Texts
    palette: Palette
    dark: bool = False

    @classmethod
    def of(cls, language: str, dark: bool) -> Look:
        return cls(Texts(language), palette_for(dark), dark)

    @property
    def language(self) -> str:
        return self.texts.language

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence of the catalogue with its blanks filled."""
        return self.texts.get(key, **facts)
