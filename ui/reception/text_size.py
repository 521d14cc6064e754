"""How large the text is: as the window allows, or as staff chose; and whether a window is high for its text."""

from __future__ import annotations

STEPS = (1.0, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0)
"""Sizes to choose from, as factors of the designed size; the last two want a screen of 1366 × 768."""
_DESIGNED = (1366, 768)
_SHARE = 0.86
"""How much of a larger window goes into larger text; the rest gives more room."""


_HIGH_LINES = 46
"""Lines of text in a window from which things have room one over the other."""


def stands_high(window_height: int, line_height: int) -> bool:
    """Whether a window (of these device-independent pixels) is high for the size of its text."""
    return window_height >= _HIGH_LINES * line_height


def fitting_scale(width: int, height: int) -> float:
    """The largest step up to 1.2 that a window of this size (device-independent pixels) has room for."""
    room = min(width / _DESIGNED[0], height / _DESIGNED[1]) * _SHARE
    return max([step for step in STEPS[:3] if step <= room], default=STEPS[0])


def neighbouring_scale(scale: float, by: int) -> float:
    """The next larger (``by`` 1) or smaller (-1) step; stays at the ends."""
    nearest = min(range(len(STEPS)), key=lambda at: abs(STEPS[at] - scale))
    return STEPS[max(0, min(len(STEPS) - 1, nearest + by))]
