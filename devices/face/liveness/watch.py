"""Liveness of one session: passive signals, and the challenge where one is set. Pure but for the lot it draws with."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field, replace

from devices.face.engine import DetectedFace
from devices.face.liveness.challenge import Challenge, Observation, drawn_steps, observe, unseen
from devices.face.liveness.eyes import Eyes, eyes_seen
from devices.face.liveness.passive import FrameSignals, PassiveEvidence, gathered, ready, suspicions
from domain.face import ChallengeAsked, ChallengeStep, LivenessMode, LivenessResult
from domain.failure import FailureCode

_TRIES = 2


def _new_challenge() -> Challenge:
    return Challenge(drawn_steps(secrets.choice))


@dataclass(frozen=True, slots=True, eq=False)
class Watch:
    """What is known so far. ``tries`` counts challenges begun."""

    mode: LivenessMode
    passive: PassiveEvidence = field(default_factory=PassiveEvidence)
    eyes: Eyes = field(default_factory=Eyes)
    challenge: Challenge = field(default_factory=_new_challenge)
    tries: int = 1
    blink_asked: bool = False
    """In passive mode, of the face watched now: it did not blink of its own accord."""

    @property
    def busy(self) -> bool:
        """Is the patient being asked for movements? Then nothing may hold up the looks."""
        return self.mode is not LivenessMode.OFF and self.asked.step is not None

    @property
    def moved(self) -> bool:
        """Has the face moved as prints do not: made what was asked for, or blinked of its own accord?"""
        return self.challenge.passed or self.eyes.blinks > 0

    @property
    def asked(self) -> ChallengeAsked:
        """What to show the patient now."""
        if self.mode is not LivenessMode.CHALLENGE:
            blinked = self.blink_asked and self.eyes.blinks > 0
            step = ChallengeStep.BLINK if self.blink_asked and not blinked else None
            return ChallengeAsked(step, 1 + blinked, 1)
        return ChallengeAsked(self.challenge.step, self.challenge.done + 1, len(self.challenge.steps))


def looked(watch: Watch, face: DetectedFace | None, signals: FrameSignals | None, at_s: float) -> Watch:
    """One more look; ``face`` is the one face in the frame, None where there is none or several."""
    if watch.mode is LivenessMode.OFF:
        return watch
    if signals is not None:
        watch = replace(watch, passive=gathered(watch.passive, signals))
    if face is None:
        return watch if watch.mode is LivenessMode.PASSIVE else _tried(_without_face(watch, at_s))
    alike = signals.eyes_alike if signals is not None else None
    seen = Observation(at_s, face.quality.yaw_deg, face.quality.eye_opening, face.box, face.landmarks, alike)
    if watch.mode is LivenessMode.PASSIVE:
        eyes = eyes_seen(watch.eyes, seen)
        same_face = eyes.since_s == watch.eyes.since_s
        return replace(watch, eyes=eyes, blink_asked=watch.blink_asked and same_face)
    return _tried(replace(watch, challenge=observe(watch.challenge, seen)))


def _without_face(watch: Watch, at_s: float) -> Watch:
    return replace(watch, challenge=unseen(watch.challenge, at_s))


def _tried(watch: Watch) -> Watch:
    """Draw new steps after a failure, once. A face lost before anything was asked costs no try."""
    if not watch.challenge.failed:
        return watch
    if watch.challenge.neutral is None:
        return replace(watch, challenge=_new_challenge())
    if watch.tries < _TRIES:
        return replace(watch, challenge=_new_challenge(), tries=watch.tries + 1)
    return watch


def verdict(watch: Watch, late: bool = False) -> LivenessResult | None:
    """The result, or None while looks or movements are missing. ``late`` asks for what can be said by now: without a
    blink or the movements asked for it cannot be told whether somebody lives, and staff look."""
    found = suspicions(watch.passive)
    if watch.mode is LivenessMode.OFF or not ready(watch.passive):
        return None
    if found:
        return LivenessResult(watch.mode, False, FailureCode.FACE_NOT_LIVE, found)
    if watch.mode is LivenessMode.PASSIVE:
        return _blinked(watch, late)
    if watch.challenge.failed or (late and not watch.challenge.passed):
        return LivenessResult(watch.mode, False, FailureCode.FACE_CHALLENGE_MISSED, (), watch.challenge.steps)
    return LivenessResult(watch.mode, True, None, (), watch.challenge.steps) if watch.challenge.passed else None


def _blinked(watch: Watch, late: bool) -> LivenessResult | None:
    asked = (ChallengeStep.BLINK,) if watch.blink_asked else ()
    if watch.eyes.blinks:
        return LivenessResult(watch.mode, True, steps=asked)
    return LivenessResult(watch.mode, False, FailureCode.FACE_NOT_LIVE, (("no_blink", 0.0),), asked) if late else None
