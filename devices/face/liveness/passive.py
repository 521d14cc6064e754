"""What many looks say together about screens, prints and films fed in. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median


@dataclass(frozen=True, slots=True)
class FrameSignals:
    """Of one frame and, where there was an earlier one with the face in it, of the way between the two.

    ``fingerprint`` is equal for equal pixels, which a real sensor never sends twice. ``moire`` is the strongest regular
    pattern in the face against the usual strength at its frequency. ``glare`` is the share of burnt-out pixels in the
    face. ``shift_px`` says how far the face has moved since a few looks ago, ``sheet`` whether what is beside the head
    moved along with it, as the rest of a print or a phone does, ``eyes_alike`` how like the picture of the eyes is to
    the one then, 1 the same; None where that cannot be seen.
    """

    fingerprint: int
    moire: float
    glare: float
    shift_px: float | None
    sheet: bool | None = None
    eyes_alike: float | None = None


@dataclass(frozen=True, slots=True)
class PassiveLimits:
    """Set between drawn people and drawn attacks (docs/face.md): hints for staff, not error rates."""

    looks: int = 8
    repeats: float = 0.1
    """Share of looks with pixels seen before: people 0, a film of two seconds 0.2 and more."""
    moire: float = 25.0
    """People up to 11, a phone's screen from 130."""
    glare: float = 0.06
    """People below 0.01, a reflecting screen 0.10."""
    still_px: float = 0.15
    """Median way of the face in a third of a second: people from 1, a print on a stand 0.02."""
    sheet: float = 0.2
    """Share of looks with the surroundings moving along: people 0 before a room that stands still, prints from 0.3."""


LIMITS = PassiveLimits()


@dataclass(frozen=True, slots=True)
class PassiveEvidence:
    """Signals of the looks so far."""

    fingerprints: frozenset[int] = frozenset()
    repeated: int = 0
    looks: tuple[FrameSignals, ...] = ()


def gathered(evidence: PassiveEvidence, signals: FrameSignals) -> PassiveEvidence:
    """Evidence with one more look; the last 60 are kept."""
    return replace(
        evidence,
        fingerprints=evidence.fingerprints | {signals.fingerprint},
        repeated=evidence.repeated + (signals.fingerprint in evidence.fingerprints),
        looks=(*evidence.looks, signals)[-60:],
    )


def ready(evidence: PassiveEvidence, limits: PassiveLimits = LIMITS) -> bool:
    """Are there looks enough for a judgement?"""
    return len(evidence.looks) >= limits.looks


def suspicions(evidence: PassiveEvidence, limits: PassiveLimits = LIMITS) -> tuple[tuple[str, float], ...]:
    """Name and value of every measure beyond its limit; empty for what looks like a person before a camera."""
    looks = evidence.looks
    if not looks:
        return ()
    shifts = [look.shift_px for look in looks if look.shift_px is not None]
    found = {
        "repeated_frames": (evidence.repeated / len(looks), evidence.repeated / len(looks) > limits.repeats),
        "moire": _beyond([look.moire for look in looks], limits.moire),
        "glare": _beyond([look.glare for look in looks], limits.glare),
    }
    if len(shifts) >= limits.looks // 2:
        found["still"] = (median(shifts), median(shifts) < limits.still_px)
    beside = [look.sheet for look in looks if look.sheet is not None]
    if len(beside) >= limits.looks // 2:
        found["sheet"] = (sum(beside) / len(beside), sum(beside) / len(beside) > limits.sheet)
    return tuple((name, round(value, 4)) for name, (value, beyond) in found.items() if beyond)


def _beyond(values: Sequence[float], limit: float) -> tuple[float, bool]:
    middle = median(values)
    return middle, middle > limit
