"""Does somebody blink of his own accord? Nobody's eyes stay open for long; those of a print do. Pure.

Landmarks of a print that is turned or bent blink falsely: shallow, while the head seems to turn, or slowly. So a blink
counts only when the lids fall at once, both of them, and the further the more the head moves; and when the face looks
the same way afterwards as before. (Landmarks of the mouth and nose tell nothing: dlib moves them all with the lids.)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import fmean, median

import numpy as np

from devices.face.engine import Array
from devices.face.liveness.challenge import LOOKS, RULES, Observation, broken

_LEARN = 5
_KEPT = 40
"""Looks whose median is the person's usual opening: two seconds and more."""
_STILL_S = 0.7
"""So long before the lids fall the head is watched for turning."""
_UNREST_DEG = 3.0
"""Estimates of a head held still wander so far, with the single wrong ones left out."""
_STEADY_DEG = 12.0
"""No blink counts in looks that differ by more, one alone included."""
_DEEPER = 0.03
"""Share of the opening by which the lids must fall further for each degree beyond ``_UNREST_DEG``."""
_FALL_S = 0.4
_ONE_LID = 0.1
_RETURN_DEG = 8.0


@dataclass(frozen=True, slots=True, eq=False)
class Eyes:
    """One face watched without a gap since ``since_s``, and how often it has blinked; ``looks`` are the last ones."""

    since_s: float = 0.0
    looks: tuple[Observation, ...] = ()
    closed_at_s: float | None = None
    yaw_before_deg: float = 0.0
    blinks: int = 0


def eyes_seen(eyes: Eyes, seen: Observation) -> Eyes:
    """One more look; after a gap or a jump of the face it is the first at another one."""
    if eyes.looks and broken(eyes.looks[-1], seen, RULES):
        eyes = Eyes()
    if not eyes.looks:
        return Eyes(since_s=seen.at_s, looks=(seen,))
    openings = [look.eye_opening for look in eyes.looks if look.eye_opening is not None]
    if seen.eye_opening is not None and len(openings) >= _LEARN:
        eyes = _judged(eyes, seen, max(median(openings), 1e-6))
    return replace(eyes, looks=(*eyes.looks, seen)[-_KEPT:])


def _judged(eyes: Eyes, seen: Observation, usual: float) -> Eyes:
    """``usual`` is the opening of the person's open eyes."""
    assert seen.eye_opening is not None
    yaws = [look.yaw_deg for look in (*eyes.looks[-_LEARN:], seen)]
    if max(yaws) - min(yaws) > _STEADY_DEG:
        return replace(eyes, closed_at_s=None)
    share = seen.eye_opening / usual
    if eyes.closed_at_s is None:
        unrest_deg = _unrest_deg([*(look for look in eyes.looks if seen.at_s - look.at_s <= _STILL_S), seen])
        deeper = _DEEPER * max(0.0, unrest_deg - _UNREST_DEG)
        fallen, narrowed = share < RULES.closed - deeper, _narrowed(eyes, seen, usual) < RULES.narrowed - deeper
        limit = (RULES.closed if fallen else RULES.narrowed) - deeper + _ONE_LID
        closed = (fallen or narrowed) and _fell(eyes, seen, usual) and _both(eyes, seen, limit)
        return replace(eyes, closed_at_s=seen.at_s, yaw_before_deg=_yaw_deg(eyes.looks)) if closed else eyes
    if share <= RULES.open:
        return eyes
    back = abs(_yaw_deg((*eyes.looks, seen)) - eyes.yaw_before_deg) < _RETURN_DEG
    quick = seen.at_s - eyes.closed_at_s <= RULES.blink_s
    return replace(eyes, closed_at_s=None, blinks=eyes.blinks + (quick and back))


def _unrest_deg(looks: list[Observation]) -> float:
    """How far the head has turned, single wrong estimates left out."""
    yaws = [look.yaw_deg for look in looks]
    smooth = [median(yaws[at : at + 3]) for at in range(max(len(yaws) - 2, 1))]
    return max(smooth) - min(smooth)


def _yaw_deg(looks: tuple[Observation, ...]) -> float:
    return median(look.yaw_deg for look in looks[-3:])


def _narrowed(eyes: Eyes, seen: Observation, usual: float) -> float:
    """Mean opening in three looks, against the usual one; 1 where the lids did not stay down, once they had fallen. Two
    wrong looks with an open one between them are no blink: a bent print had them."""
    openings = [look.eye_opening for look in (*eyes.looks[1 - LOOKS :], seen) if look.eye_opening is not None]
    shares = [opening / usual for opening in openings]
    opened = any(before < RULES.open <= after for before, after in pairwise(shares))
    return 1.0 if opened else fmean(shares)


def _fell(eyes: Eyes, seen: Observation, usual: float) -> bool:
    """Were the eyes open a moment ago? Those of a picture tilted away close slowly."""
    just_now = [look for look in eyes.looks if seen.at_s - look.at_s <= _FALL_S]
    return any(look.eye_opening is not None and look.eye_opening > RULES.open * usual for look in just_now)


def _both(eyes: Eyes, seen: Observation, limit: float) -> bool:
    """Did both lids fall? An opening is known with 68 landmarks only, so that they are there."""
    usual = np.median(np.stack([_heights(look.landmarks) for look in eyes.looks]), axis=0)
    return bool((_heights(seen.landmarks) < limit * usual).all())


def _heights(points: Array) -> Array:
    """Height of the right and of the left eye (2,), as shares of their widths."""
    heights = np.linalg.norm(points[[37, 38, 43, 44]] - points[[41, 40, 47, 46]], axis=1).reshape(2, 2).mean(1)
    return np.asarray(heights / np.maximum(np.linalg.norm(points[[36, 42]] - points[[39, 45]], axis=1), 1e-6))
