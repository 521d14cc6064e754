"""Asks for a blink and turns of the head in an order drawn by lot, and watches. Pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from statistics import median

import numpy as np

from devices.face.engine import Array
from devices.face.liveness.flatness import residual
from devices.face.liveness.lids import LOOKS, OPEN, changed, fallen, less_far
from domain.face import Box, ChallengeStep

_STEPS = tuple(ChallengeStep)
KEPT = 40
"""Looks whose median is the person's usual: two seconds and more."""
_TURNS = (ChallengeStep.TURN_LEFT, ChallengeStep.TURN_RIGHT)


@dataclass(frozen=True, slots=True)
class Rules:
    """Angles in degrees against the person's own neutral pose, openings as shares of the person's own open eyes."""

    learn_s: float = 0.8
    learn_frames: int = 5
    step_s: float = 6.0
    turned_deg: float = 11.0
    turned_looks: int = 2
    """One look alone may be wrong by twenty degrees while the lids move or glasses glint."""
    neutral_deg: float = 7.0
    back_looks: int = 3
    """While a head comes back, single looks see it straight and turned again."""
    blink_s: float = 0.7
    flat: float = 0.02
    gap_s: float = 1.0
    """Detectors lose a turned head for a few frames."""
    overlap: float = 0.3


RULES = Rules()


@dataclass(frozen=True, slots=True, eq=False)
class Observation:
    """One look at the one face in the frame. ``yaw_deg`` > 0 turns the nose to the right of the picture."""

    at_s: float
    yaw_deg: float
    eye_opening: float | None
    box: Box
    landmarks: Array
    eyes_alike: float | None = None
    """How like the picture of the eyes is to the one a few looks ago."""


@dataclass(frozen=True, slots=True, eq=False)
class Neutral:
    """The person at rest, learned before the first step."""

    yaw_deg: float
    eye_opening: float | None
    landmarks: Array


@dataclass(frozen=True, slots=True, eq=False)
class Challenge:
    """Where the watching stands. ``failed`` says what went wrong, in one word for the log."""

    steps: tuple[ChallengeStep, ...]
    done: int = 0
    learned: tuple[Observation, ...] = ()
    neutral: Neutral | None = None
    step_since_s: float = 0.0
    shares: tuple[float, ...] = ()
    """Openings of the eyes in the last looks of this step, against the usual one."""
    alike: tuple[float | None, ...] = ()
    closed_at_s: float | None = None
    eyes_changed: bool = False
    """Has the picture in the eyes changed while the lids are down?"""
    turned: int = 0
    """Looks in a row at a head turned as asked."""
    wrong: int = 0
    """Looks in a row at another movement than asked."""
    back: int = 0
    """Looks in a row at a head that looks straight."""
    straight: bool = True
    """Has the head come back from the turn before?"""
    last: Observation | None = None
    failed: str = ""
    rules: Rules = field(default=RULES)

    @property
    def step(self) -> ChallengeStep | None:
        """What is asked now; None before the person is known, and when all is over."""
        asking = self.neutral is not None and not self.failed and self.done < len(self.steps)
        return self.steps[self.done] if asking else None

    @property
    def passed(self) -> bool:
        return not self.failed and self.done == len(self.steps)


def drawn_steps(
    choose: Callable[[Sequence[ChallengeStep]], ChallengeStep], count: int = 3
) -> tuple[ChallengeStep, ...]:
    """Steps by lot, no two alike in a row, at least one blink and one turn; ``choose`` is ``secrets.choice``."""
    while True:
        steps = tuple(choose(_STEPS) for _ in range(count))
        varied = all(one is not other for one, other in pairwise(steps))
        if varied and ChallengeStep.BLINK in steps and any(turn in steps for turn in _TURNS):
            return steps


def observe(challenge: Challenge, seen: Observation) -> Challenge:
    """One more look."""
    if challenge.failed:
        return challenge
    alike = (*challenge.alike, seen.eyes_alike)[-KEPT:]
    challenge = replace(challenge, failed=broken(challenge.last, seen, challenge.rules), last=seen, alike=alike)
    if challenge.failed or challenge.passed:
        return challenge
    if challenge.neutral is None:
        return _learn(challenge, seen)
    if seen.at_s - challenge.step_since_s > challenge.rules.step_s:
        return replace(challenge, failed="time")
    back = challenge.back + 1 if abs(_turn_deg(challenge, seen)) < challenge.rules.neutral_deg else 0
    challenge = replace(challenge, back=back, straight=challenge.straight or back >= challenge.rules.back_looks)
    return _watch_blink(challenge, seen) if challenge.step is ChallengeStep.BLINK else _watch_turn(challenge, seen)


def unseen(challenge: Challenge, at_s: float) -> Challenge:
    """A look without the one face: it must come back soon."""
    if challenge.failed or challenge.last is None:
        return challenge
    gone = at_s - challenge.last.at_s > challenge.rules.gap_s
    return replace(challenge, failed="gone") if gone else challenge


def broken(last: Observation | None, seen: Observation, rules: Rules) -> str:
    """Has the face been exchanged? From the first look to the last it must be seen without a gap and may not jump."""
    if last is None:
        return ""
    if seen.at_s - last.at_s > rules.gap_s:
        return "gone"
    return "" if _overlap(last.box, seen.box) >= rules.overlap else "jumped"


def _overlap(one: Box, other: Box) -> float:
    """Shared area as a part of the joint one."""
    width = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    height = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    shared = max(0, width) * max(0, height)
    return shared / max(one.width * one.height + other.width * other.height - shared, 1)


def _learn(challenge: Challenge, seen: Observation) -> Challenge:
    learned = (*challenge.learned, seen)
    rules = challenge.rules
    if len(learned) < rules.learn_frames or seen.at_s - learned[0].at_s < rules.learn_s:
        return replace(challenge, learned=learned)
    openings = [one.eye_opening for one in learned if one.eye_opening is not None]
    neutral = Neutral(
        yaw_deg=median(one.yaw_deg for one in learned),
        eye_opening=median(openings) if openings else None,
        landmarks=np.median(np.stack([one.landmarks for one in learned]), axis=0),
    )
    return replace(challenge, learned=(), neutral=neutral, step_since_s=seen.at_s)


def _next(challenge: Challenge, at_s: float) -> Challenge:
    """The next step is asked while the head is still coming back from this one."""
    return replace(
        challenge,
        done=challenge.done + 1,
        step_since_s=at_s,
        shares=(),
        closed_at_s=None,
        eyes_changed=False,
        turned=0,
        wrong=0,
    )


def _turn_deg(challenge: Challenge, seen: Observation) -> float:
    """Turn against the neutral pose, positive to the person's own left."""
    assert challenge.neutral is not None
    return seen.yaw_deg - challenge.neutral.yaw_deg


def _watch_blink(challenge: Challenge, seen: Observation) -> Challenge:
    assert challenge.neutral is not None
    rules, usual = challenge.rules, challenge.neutral.eye_opening
    if not challenge.straight:
        return challenge
    if abs(_turn_deg(challenge, seen)) > rules.turned_deg * 1.3:
        return _other_movement(challenge)
    challenge = replace(challenge, wrong=0)
    if usual is None or seen.eye_opening is None:
        return challenge
    share, closed_at_s = seen.eye_opening / max(usual, 1e-6), challenge.closed_at_s
    challenge = replace(challenge, shares=(*challenge.shares, share)[-LOOKS:])
    if closed_at_s is None and fallen(challenge.shares, -less_far(challenge.alike)) is None:
        return challenge
    if closed_at_s is None or share <= OPEN:
        since_s = seen.at_s if closed_at_s is None else closed_at_s
        return replace(challenge, closed_at_s=since_s, eyes_changed=challenge.eyes_changed or changed(challenge.alike))
    if challenge.eyes_changed and seen.at_s - closed_at_s <= rules.blink_s:
        return _next(challenge, seen.at_s)
    return replace(challenge, closed_at_s=None, eyes_changed=False)


def _watch_turn(challenge: Challenge, seen: Observation) -> Challenge:
    assert challenge.neutral is not None
    rules = challenge.rules
    side = 1 if challenge.step is ChallengeStep.TURN_LEFT else -1
    turn_deg = side * _turn_deg(challenge, seen)
    if challenge.straight and turn_deg < -rules.turned_deg * 1.3:
        return _other_movement(replace(challenge, turned=0))
    solid = turn_deg > rules.turned_deg and _solid(challenge.neutral, seen, rules)
    challenge = replace(challenge, turned=challenge.turned + 1 if solid else 0, wrong=0)
    if challenge.turned < rules.turned_looks:
        return challenge
    return replace(_next(challenge, seen.at_s), back=0, straight=False)


def _other_movement(challenge: Challenge) -> Challenge:
    wrong = challenge.wrong + 1
    return replace(challenge, wrong=wrong, failed="other movement" if wrong >= challenge.rules.turned_looks else "")


def _solid(neutral: Neutral, seen: Observation, rules: Rules) -> bool:
    """A head and not a picture: with 68 landmarks a homography must fail to explain the turn."""
    flatness = residual(neutral.landmarks, seen.landmarks)
    return flatness is None or flatness > rules.flat
