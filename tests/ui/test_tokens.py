"""Contrast as WCAG 2.2 measures it: 4.5:1 for text, 3:1 for lines and icons that carry meaning."""

from __future__ import annotations

import pytest

from ui.style.tokens import DARK, LIGHT, Palette, Tone, contrast

SCHEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_agrees_with_the_published_extremes_and_a_known_grey() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)  # the well-known grey that just fails
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)  # and the one that just passes


@SCHEMES
@pytest.mark.parametrize("ground", ["canvas", "surface", "sunken"])
@pytest.mark.parametrize("ink", ["text", "muted", "accent"])
def test_text_is_readable_on_every_ground(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@SCHEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_is_readable_on_its_ground_and_on_a_card(palette: Palette, tone: Tone) -> None:
    ink = palette.ink(tone)
    assert contrast(ink.text, ink.ground) >= 4.5
    assert contrast(ink.text, palette.surface) >= 4.5
    assert contrast(palette.text, ink.ground) >= 4.5
    assert contrast(ink.edge, ink.ground) >= 3
    assert contrast(ink.edge, palette.surface) >= 3


@SCHEMES
def test_button_and_focus_are_seen(palette: Palette) -> None:
    assert contrast(palette.on_accent, palette.accent) >= 4.5
    assert contrast(palette.on_accent, palette.accent_hover) >= 4.5
    for ground in (palette.canvas, palette.surface, palette.sunken):
        assert contrast(palette.focus, ground) >= 3
        assert contrast(palette.control_line, ground) >= 3
