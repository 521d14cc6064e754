"""Does somebody blink of his own accord? Nobody's eyes stay open for long; those of a print do. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from statistics import median

from devices.face.liveness.challenge import RULES, Observation, broken

_LEARN = 5
_KEPT = 40
"""Looks whose median is the person's usual opening: two seconds and more."""
_STEADY_DEG = 12.0
"""A picture tilted away flattens its eyes as well: only a head held still shows a blink."""


@dataclass(frozen=True, slots=True, eq=False)
class Eyes:
    """One face watched without a gap since ``since_s``, and how often it has blinked; ``looks`` are the last ones."""

    since_s: float = 0.0
    looks: tuple[Observation, ...] = ()
    closed_at_s: float | None = None
    blinks: int = 0


def eyes_seen(eyes: Eyes, seen: Observation) -> Eyes:
    """One more look; after a gap or a jump of the face it is the first at another one."""
    if eyes.looks and broken(eyes.looks[-1], seen, RULES):
        eyes = Eyes()
    if not eyes.looks:
        return Eyes(since_s=seen.at_s, looks=(seen,))
    openings = [look.eye_opening for look in eyes.looks if look.eye_opening is not None]
    if seen.eye_opening is not None and len(openings) >= _LEARN:
        eyes = _judged(eyes, seen, seen.eye_opening / max(median(openings), 1e-6))
    return replace(eyes, looks=(*eyes.looks, seen)[-_KEPT:])


def _judged(eyes: Eyes, seen: Observation, share: float) -> Eyes:
    """``share`` is the opening of the eyes against the person's usual one."""
    yaws = [look.yaw_deg for look in (*eyes.looks[-_LEARN:], seen)]
    if max(yaws) - min(yaws) > _STEADY_DEG:
        return replace(eyes, closed_at_s=None)
    if eyes.closed_at_s is None:
        return replace(eyes, closed_at_s=seen.at_s) if share < RULES.closed else eyes
    if share <= RULES.open:
        return eyes
    quick = seen.at_s - eyes.closed_at_s <= RULES.blink_s
    return replace(eyes, closed_at_s=None, blinks=eyes.blinks + quick)
