"""What a widget needs to draw itself: words and colours. Passed along, never kept globally."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont

from app.texts import Texts
from ui.style.tokens import TYPE, Palette, TypeScale, font_families, palette_for

_HINTS = {
    "zh": QFont.StyleHint.SansSerif,
    "ja": QFont.StyleHint.System,
    "ko": QFont.StyleHint.Fantasy,
}
"""Qt remembers the fallback of a font by its first family and its hints, not by its other families: with one hint for
all, the first East Asian language shown would lend its characters to the others. The families are found by name, so
the hint decides nothing else."""


def font_of(language: str) -> QFont:
    """The font of a language, with its own shapes of the characters and the same Latin letters as all others."""
    font = QFont()
    font.setFamilies(list(font_families(language)))
    font.setStyleHint(_HINTS.get(language, QFont.StyleHint.AnyStyle))
    return font


@dataclass(frozen=True, slots=True)
class Look:
    texts: Texts
    palette: Palette
    dark: bool = False
    scale: float = 1.0
    """Size of the text, 1 as designed for 1366 × 768."""

    @classmethod
    def of(cls, language: str, dark: bool, scale: float = 1.0) -> Look:
        return cls(Texts(language), palette_for(dark), dark, scale)

    @property
    def type(self) -> TypeScale:
        """Font sizes in points, at the chosen size of the text."""
        return TYPE.scaled(self.scale)

    @property
    def font(self) -> QFont:
        """The body font of this language."""
        font = font_of(self.language)
        font.setPointSizeF(self.type.body)
        return font

    @property
    def language(self) -> str:
        return self.texts.language

    def say(self, key: str, /, **facts: object) -> str:
        """The sentence of the catalogue with its blanks filled."""
        return self.texts.get(key, **facts)
