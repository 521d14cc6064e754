"""When lids count as closed: one rule for blinks asked for and blinks of one's own accord. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import fmean

LOOKS = 3
"""Looks whose mean tells half a blink from the wandering of landmarks."""
CLOSED = 0.72
"""Share of the person's own open eyes. The lids fall further, but at 15 looks a second the lowest point is often
missed."""
NARROWED = 0.85
"""Mean of three looks: on some faces the landmarks follow the lids only half the way, but for as long as they fall.
Landmarks of open eyes wander by a twentieth."""
OPEN = 0.85
_CHANGED = 0.82
"""Likeness of the picture in the eyes to the one a few looks ago, as a share of the usual (0.98): 2131 looks at drawn
people with open eyes are at 0.92 and more, 132 with closed ones below 0.74, 1872 at bent prints at 0.85 and more."""
_OTHER_EYES = 0.72
"""No open eye and no print was ever seen there: the landmarks need not follow the lids as far."""
_LESS_FAR = 0.07


def fallen(shares: Sequence[float], deeper: float = 0.0) -> float | None:
    """The limit the lids have fallen below, None where they have not: in the last look, or in the mean of three in
    which they stayed down once they had fallen. ``shares`` are openings against the usual one, ``deeper`` is how much
    further they must fall. Two wrong looks with an open one between them are no blink: a bent print had them."""
    if shares[-1] < CLOSED - deeper:
        return CLOSED - deeper
    last, narrowed = shares[-LOOKS:], NARROWED - deeper
    opened = any(before < max(OPEN, narrowed) <= after for before, after in pairwise(last))
    half_way = len(last) == LOOKS and not opened and fmean(last) < narrowed
    return narrowed if half_way else None


def changed(alike: Sequence[float | None]) -> bool:
    """Has the picture in the eyes changed in the last look, against how like itself it usually stays?"""
    return _likeness(alike) < _CHANGED


def less_far(alike: Sequence[float | None]) -> float:
    """How much less far the lids need fall where the picture in the eyes has clearly become another one."""
    return _LESS_FAR if _likeness(alike) < _OTHER_EYES else 0.0


def _likeness(alike: Sequence[float | None]) -> float:
    """Of the last look, as a share of the usual; 1 where it is not known.

    Usually is three looks of four: where the head has just turned, half of them are of moving eyes, and against their
    median a blink right afterwards was none.
    """
    known = sorted(value for value in alike if value is not None)
    return 1.0 if not known or alike[-1] is None else alike[-1] / max(known[3 * len(known) // 4], 1e-6)
