"""Does somebody blink of his own accord? Nobody's eyes stay open for long; those of a print do. Pure.

Landmarks of a print that is turned or bent blink falsely: shallow, while the head seems to turn, or slowly. So a blink
counts only when the picture in both eyes changes; when both lids fall, at once, and the further the more the head
moves; and when the face looks the same way afterwards as before. (Landmarks of the mouth and nose tell nothing: dlib
moves them all with the lids.)
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import median

import numpy as np

from devices.face.engine import Array
from devices.face.liveness.challenge import KEPT, RULES, Observation, broken
from devices.face.liveness.lids import LOOKS, OPEN, changed, fallen

_LEARN = 5
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
    changed: bool = False
    """Has the picture in the eyes changed while the lids are down?"""
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
    return replace(eyes, looks=(*eyes.looks, seen)[-KEPT:])


def _judged(eyes: Eyes, seen: Observation, usual: float) -> Eyes:
    """``usual`` is the opening of the person's open eyes."""
    assert seen.eye_opening is not None
    yaws = [look.yaw_deg for look in (*eyes.looks[-_LEARN:], seen)]
    if max(yaws) - min(yaws) > _STEADY_DEG:
        return replace(eyes, closed_at_s=None, changed=False)
    differs = changed([look.eyes_alike for look in (*eyes.looks, seen)])
    if eyes.closed_at_s is None:
        closed = _closed(eyes, seen, usual)
        begun = replace(eyes, closed_at_s=seen.at_s, changed=differs, yaw_before_deg=_yaw_deg(eyes.looks))
        return begun if closed else eyes
    if seen.eye_opening <= OPEN * usual:
        return replace(eyes, changed=eyes.changed or differs)
    back = abs(_yaw_deg((*eyes.looks, seen)) - eyes.yaw_before_deg) < _RETURN_DEG
    quick = seen.at_s - eyes.closed_at_s <= RULES.blink_s
    return replace(eyes, closed_at_s=None, changed=False, blinks=eyes.blinks + (quick and back and eyes.changed))


def _closed(eyes: Eyes, seen: Observation, usual: float) -> bool:
    """Have both lids fallen, at once, and far enough for how the head moves?"""
    unrest_deg = _unrest_deg([*(look for look in eyes.looks if seen.at_s - look.at_s <= _STILL_S), seen])
    last = (*eyes.looks[1 - LOOKS :], seen)
    shares = [look.eye_opening / usual for look in last if look.eye_opening is not None]
    limit = fallen(shares, _DEEPER * max(0.0, unrest_deg - _UNREST_DEG))
    return limit is not None and _fell(eyes, seen, usual) and _both(eyes, seen, limit + _ONE_LID)


def _unrest_deg(looks: list[Observation]) -> float:
    """How far the head has turned, single wrong estimates left out."""
    yaws = [look.yaw_deg for look in looks]
    smooth = [median(yaws[at : at + 3]) for at in range(max(len(yaws) - 2, 1))]
    return max(smooth) - min(smooth)


def _yaw_deg(looks: tuple[Observation, ...]) -> float:
    return median(look.yaw_deg for look in looks[-3:])


def _fell(eyes: Eyes, seen: Observation, usual: float) -> bool:
    """Were the eyes open a moment ago? Those of a picture tilted away close slowly."""
    just_now = [look for look in eyes.looks if seen.at_s - look.at_s <= _FALL_S]
    return any(look.eye_opening is not None and look.eye_opening > OPEN * usual for look in just_now)


def _both(eyes: Eyes, seen: Observation, limit: float) -> bool:
    """Did both lids fall? An opening is known with 68 landmarks only, so that they are there."""
    usual = np.median(np.stack([_heights(look.landmarks) for look in eyes.looks]), axis=0)
    return bool((_heights(seen.landmarks) < limit * usual).all())


def _heights(points: Array) -> Array:
    """Height of the right and of the left eye (2,), as shares of their widths."""
    heights = np.linalg.norm(points[[37, 38, 43, 44]] - points[[41, 40, 47, 46]], axis=1).reshape(2, 2).mean(1)
    return np.asarray(heights / np.maximum(np.linalg.norm(points[[36, 42]] - points[[39, 45]], axis=1), 1e-6))
