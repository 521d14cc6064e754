"""Design tokens: every colour, size and distance the screens may use, in one place.

Screens name a role ("muted text on a card"), never a colour; a palette gives the roles their values. Text roles keep
4.5:1 against every ground they are used on, lines and icons 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); a test measures it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Tone(StrEnum):
    """What a coloured surface says; always together with an icon and a word."""

    NEUTRAL = "neutral"
    ACTIVE = "active"
    OK = "ok"
    ATTENTION = "attention"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Ink:
    """One tone: ``text`` to be read on ``ground`` and on the palette's surface; ``edge`` draws lines and icons."""

    text: str
    ground: str
    edge: str


@dataclass(frozen=True, slots=True)
class Palette:
    """The roles of one colour scheme, as ``#rrggbb``."""

    canvas: str
    surface: str
    sunken: str
    line: str
    control_line: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    focus: str
    neutral: Ink
    active: Ink
    ok: Ink
    attention: Ink
    failed: Ink

    def ink(self, tone: Tone) -> Ink:
        inks = {
            Tone.NEUTRAL: self.neutral,
            Tone.ACTIVE: self.active,
            Tone.OK: self.ok,
            Tone.ATTENTION: self.attention,
            Tone.FAILED: self.failed,
        }
        return inks[tone]


LIGHT = Palette(
    canvas="#eef3f4",
    surface="#ffffff",
    sunken="#f4f8f8",
    line="#d5e0e2",
    control_line="#788d94",
    text="#10262c",
    muted="#4a6069",
    accent="#0a6b73",
    accent_hover="#085860",
    on_accent="#ffffff",
    focus="#0b7fd0",
    neutral=Ink(text="#4a6069", ground="#f4f8f8", edge="#788d94"),
    active=Ink(text="#0d5a8f", ground="#e8f3fb", edge="#2b7fb8"),
    ok=Ink(text="#0b6338", ground="#e5f6ec", edge="#178a51"),
    attention=Ink(text="#7a4a00", ground="#fff3d9", edge="#b97708"),
    failed=Ink(text="#9c1f2e", ground="#fdebec", edge="#c63645"),
)

DARK = Palette(
    canvas="#0e1a1e",
    surface="#16262b",
    sunken="#122025",
    line="#2b4047",
    control_line="#76909a",
    text="#eaf2f3",
    muted="#a9bdc3",
    accent="#4fc3c8",
    accent_hover="#6fd3d7",
    on_accent="#06262a",
    focus="#6cbcff",
    neutral=Ink(text="#a9bdc3", ground="#122025", edge="#76909a"),
    active=Ink(text="#9fd3f7", ground="#12303f", edge="#5aaee2"),
    ok=Ink(text="#8fe0b2", ground="#11342a", edge="#45b87c"),
    attention=Ink(text="#f7cf7f", ground="#3a2c10", edge="#d99a2b"),
    failed=Ink(text="#ffb1b5", ground="#41191f", edge="#ee6a74"),
)


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font sizes in points, so that the system's text scale applies."""

    caption: float = 9.0
    body: float = 10.5
    title: float = 12.5
    headline: float = 16.0
    display: float = 20.0

    def scaled(self, factor: float) -> TypeScale:
        """The same scale, larger or smaller."""
        return TypeScale(*(round(getattr(self, size) * factor, 2) for size in self.__dataclass_fields__))


@dataclass(frozen=True, slots=True)
class Space:
    """Distances in device-independent pixels, multiples of four."""

    hair: int = 2
    tight: int = 4
    small: int = 8
    medium: int = 12
    large: int = 16
    wide: int = 24


@dataclass(frozen=True, slots=True)
class Radius:
    small: int = 6
    medium: int = 10
    large: int = 14


VEIL = (8, 20, 24, 150)
"""Red, green, blue, opacity of 255: laid over what has to wait for an answer, light or dark."""
TYPE = TypeScale()
SPACE = Space()
RADIUS = Radius()

FONT_FAMILIES = ("Segoe UI", "Inter", "Noto Sans", "Roboto", "DejaVu Sans")
"""In order of preference; each has the stacked Vietnamese diacritics."""
_EAST_ASIAN = {
    "zh": ("Microsoft YaHei UI", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC"),
    "ja": ("Yu Gothic UI", "Meiryo UI", "Hiragino Sans", "Noto Sans CJK JP", "Noto Sans JP"),
    "ko": ("Malgun Gothic", "Apple SD Gothic Neo", "Noto Sans CJK KR", "Noto Sans KR"),
}


def font_families(language: str) -> tuple[str, ...]:
    """Families for a screen in ``language``: Latin letters first, so that Vietnamese names look the same everywhere;
    then the characters as this language writes them – the same code point has another shape in Chinese and Japanese.
    The other languages' fonts come last, for their names in the choice of a language.
    """
    own = _EAST_ASIAN.get(language, ())
    others = [family for families in _EAST_ASIAN.values() for family in families if family not in own]
    return (*FONT_FAMILIES, *own, *others)


def palette_for(dark: bool) -> Palette:
    return DARK if dark else LIGHT


def _linear(channel: int) -> float:
    share = channel / 255
    return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4


def luminance(colour: str) -> float:
    """Relative luminance 0 to 1 of ``#rrggbb`` (WCAG 2.2, definition of relative luminance)."""
    red, green, blue = (_linear(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio 1 to 21 of two ``#rrggbb`` colours (WCAG 2.2, definition of contrast ratio)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
