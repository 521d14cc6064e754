"""How large things are on a kiosk, from the sides of its screen, and the style sheet its screens add."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSize

from ui.style.look import Look
from ui.style.tokens import RADIUS

_DESIGNED_FOR = 1080
"""Shorter side, in device-independent pixels, at which the numbers below hold."""
_LONGER_UPRIGHT, _LONGER_WIDE = 1900, 1700
"""The longer side they need: a screen nearer to a square has everything smaller."""
_TEXT_SCALE = 2.15
"""Body text there is some 30 pixels high: legible from a step away without glasses."""


@dataclass(frozen=True, slots=True)
class Sizes:
    """Device-independent pixels. ``touch`` is the height of a thing to be hit by a trembling finger."""

    gap: int
    touch: int
    icon: int
    picture: int
    edge: int

    @classmethod
    def of(cls, window: QSize) -> Sizes:
        unit = _unit(window)
        return cls(*(round(size * unit) for size in (24, 136, 60, 400, 40)))


def _unit(window: QSize) -> float:
    shorter, longer = sorted((window.width(), window.height()))
    needed = _LONGER_UPRIGHT if window.height() >= window.width() else _LONGER_WIDE
    return max(0.5, min(shorter / _DESIGNED_FOR, longer / needed))


def text_scale(window: QSize) -> float:
    """The scale of the type on a window of this size."""
    return round(_TEXT_SCALE * _unit(window), 2)


def kiosk_sheet(look: Look, sizes: Sizes) -> str:
    p, edge, round_px = look.palette, max(2, sizes.edge // 14), RADIUS.large * 2
    return f"""
    #KioskHeader {{ background: {p.surface}; border-bottom: {edge}px solid {p.line}; }}
    #KioskFooter {{ background: {p.surface}; border-top: {edge}px solid {p.line}; }}
    QFrame[role="kiosk-card"] {{ background: {p.surface}; border: {edge}px solid {p.line};
        border-radius: {round_px}px; }}
    #KioskWarning {{ background: {p.surface}; border: {edge}px solid {p.attention.edge}; border-radius: {round_px}px; }}
    QLabel[role="kiosk-text"] {{ font-size: {look.type.title}pt; }}
    QLabel[role="kiosk-word"] {{ font-size: {look.type.title}pt; font-weight: 700; }}
    QLabel[role="kiosk-notice"] {{ font-size: {look.type.headline}pt; font-weight: 600; color: {p.attention.text};
        background: {p.attention.ground}; border: {edge}px solid {p.attention.edge}; border-radius: {round_px}px;
        padding: {sizes.gap // 2}px {sizes.gap}px; }}
    QLabel[role="kiosk-digits"] {{ font-size: {look.type.display}pt; font-weight: 700; background: {p.surface};
        border: {edge}px solid {p.control_line}; border-radius: {round_px}px; padding: 0px {sizes.gap}px; }}
    QLabel[role="kiosk-number"] {{ font-size: {look.type.display * 3}pt; font-weight: 800; color: {p.accent}; }}
    QPushButton[role="touch"] {{ background: {p.surface}; color: {p.text}; border: {edge}px solid {p.control_line};
        border-radius: {round_px}px; font-size: {look.type.headline}pt; font-weight: 600; padding: 0px; }}
    QPushButton[role="touch"]:pressed {{ background: {p.active.ground}; }}
    QPushButton[role="touch-strong"] {{ background: {p.accent}; color: {p.on_accent};
        border: {edge}px solid {p.accent}; border-radius: {round_px}px; font-size: {look.type.headline}pt;
        font-weight: 700; padding: 0px; }}
    QPushButton[role="touch-strong"]:pressed {{ background: {p.accent_hover}; }}
    QPushButton[role="touch-strong"]:disabled {{ background: {p.sunken}; border-color: {p.line}; }}
    QPushButton[role="touch-small"] {{ background: transparent; color: {p.text}; border: {edge}px solid {p.line};
        border-radius: {round_px}px; font-size: {look.type.body}pt; font-weight: 600; padding: 0px; }}
    QPushButton[role="touch-small"]:pressed {{ background: {p.sunken}; }}
    QPushButton[role="touch"][digit="yes"] {{ font-size: {look.type.display}pt; font-weight: 700; }}
    QProgressBar {{ background: {p.surface}; border: {edge}px solid {p.control_line}; border-radius: {sizes.gap}px; }}
    QProgressBar::chunk {{ background: {p.accent}; border-radius: {sizes.gap - edge}px; }}
    QPushButton[role^="touch"]:focus {{ border: {edge + 1}px solid {p.focus}; }}
    """
