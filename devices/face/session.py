"""One patient before the camera: what has been seen, and what follows from it. No thread, no clock, no process."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from devices.face.decision import Budget, Evidence, Sample, decide, fused_distance, result, with_sample
from devices.face.engine import Array, DetectedFace, EngineTraits
from devices.face.liveness.eyes import Eyes
from devices.face.liveness.watch import Watch, looked, verdict
from devices.face.quality import eyes_closed, fault, score
from devices.face.worker import Looked
from domain.card import Portrait
from domain.face import FaceDecision, FaceResult, LivenessMode
from domain.failure import FailureCode

_REFRESH_S = 0.5
"""With enough frames in hand and no portrait yet, a better frame is embedded only so often: the worker stays free."""
_CHALLENGE_S = 45.0
"""Two challenges of three steps and the pauses between them."""
_ASK_AFTER_S = 2.5
"""Many people blink every four to ten seconds only: a good face watched for so long without a blink is asked for one,
also while the chip is still being read, so that the verdict need not wait for it."""
_SECOND_FACE = 0.6
"""A second face this large beside the first may be the patient; smaller ones stand in the queue."""
_DARK_FRAME = 40.0


@dataclass(slots=True, eq=False)
class Session:
    """Written by the matcher's thread, but for ``portrait`` and ``portrait_came``.

    ``before`` is the evidence from before a challenge or blink; ``evidence`` then is from after it, so that nobody can
    move or blink for the face on a photograph.
    """

    watch: Watch = field(default_factory=lambda: Watch(LivenessMode.OFF))
    portrait: Portrait | None = None
    portrait_came: bool = False
    evidence: Evidence = field(default_factory=Evidence)
    before: Evidence | None = None
    decided: bool = False
    restarts: int = 0
    embedded_at_s: float = 0.0

    def look(self, seen: Looked, hint: FailureCode | None, at_s: float) -> None:
        """Take in one frame's faces."""
        self.evidence = replace(self.evidence, fault=hint)
        alone = seen.faces[0] if seen.faces and hint is not FailureCode.FACE_SEVERAL else None
        earlier, self.watch = self.watch, looked(self.watch, alone, seen.signals, at_s)
        begun_anew = earlier.challenge.steps is not self.watch.challenge.steps
        if begun_anew or earlier.eyes.since_s != self.watch.eyes.since_s:
            self.before, self.evidence = None, self._anew(at_s)
        elif self.watch.moved and not earlier.moved:
            self._has_moved(at_s)
        elif hint is None and self._stares(at_s):
            self.watch = replace(self.watch, blink_asked=True)

    def _stares(self, at_s: float) -> bool:
        """In passive mode: is all there of this face but a blink, and has been for a while?"""
        waits = self.watch.mode is LivenessMode.PASSIVE and not self.watch.moved and not self.decided
        return waits and bool(self.evidence.samples) and at_s - self.watch.eyes.since_s > _ASK_AFTER_S

    def _has_moved(self, at_s: float) -> None:
        if self.watch.mode is LivenessMode.PASSIVE and not self.evidence.samples:
            self.watch = replace(self.watch, eyes=Eyes())  # whose blink it was could not be said later
        else:
            self.before, self.evidence = self.evidence, self._anew(at_s)

    def _anew(self, at_s: float) -> Evidence:
        """The same comparison without the frames so far. The time it may take counts anew only where a challenge took
        the time: not for every blink, nor for everybody who walks by."""
        started_s = self.evidence.started_s
        if started_s is not None and self.watch.mode is LivenessMode.CHALLENGE:
            started_s = max(started_s, at_s)
        return replace(self.evidence, samples=(), first_good_s=None, started_s=started_s)

    def wants(self, face: DetectedFace, traits: EngineTraits, now_s: float, budget: Budget) -> bool:
        """Is this good frame worth the time of an embedding?"""
        if self.decided or eyes_closed(face.quality):
            return False
        if len(self.evidence.samples) < budget.frames:
            return True
        if self.watch.busy or self._fits(traits, now_s, budget):
            return False  # a blink would be over before the next look, and liveness waits for looks alone
        return self.evidence.portrait is not None or (
            not self.portrait_came and now_s - self.embedded_at_s > _REFRESH_S
        )

    def _fits(self, traits: EngineTraits, now_s: float, budget: Budget) -> bool:
        """The face is decided; what is still open is passive liveness. In a challenge faces are compared throughout."""
        if self.watch.mode is LivenessMode.CHALLENGE:
            return False
        found = decide(self.evidence, traits, now_s, budget)
        return found is not None and found.decision is FaceDecision.SAME

    def add(self, embedding: Array, face: DetectedFace, at_s: float, budget: Budget) -> None:
        """Keep the embedding of a good frame taken ``at_s``."""
        self.evidence = with_sample(self.evidence, Sample(embedding, score(face.quality)), at_s, budget)
        self.embedded_at_s = at_s

    def compare_with(self, portrait: Array, now_s: float) -> None:
        """The chip's portrait, embedded: the comparison is open from now on."""
        self.evidence = replace(self.evidence, portrait=portrait, started_s=now_s)
        if self.before is not None:
            self.before = replace(self.before, portrait=portrait)

    def outcome(self, traits: EngineTraits, now_s: float, budget: Budget) -> FaceResult | None:
        """The answer, or None while there is something to wait for. *Same* needs face and liveness."""
        found = decide(self.evidence, traits, now_s, budget)
        if found is None or self.watch.mode is LivenessMode.OFF:
            return found
        alive = verdict(self.watch, self._late(now_s, budget))
        if found.decision is not FaceDecision.SAME:
            return replace(found, liveness=alive)
        if alive is None:
            return None
        if not alive.passed:
            return replace(self._doubtful(traits, alive.reason), liveness=alive)
        swapped = self.before is not None and not _alike(self.before, traits)
        return self._doubtful(traits, FailureCode.FACE_NOT_LIVE) if swapped else replace(found, liveness=alive)

    def _late(self, now_s: float, budget: Budget) -> bool:
        most_s = _CHALLENGE_S if self.watch.mode is LivenessMode.CHALLENGE else budget.total_s
        return self.evidence.started_s is not None and now_s - self.evidence.started_s > most_s

    def _doubtful(self, traits: EngineTraits, reason: FailureCode | None) -> FaceResult:
        return result(FaceDecision.CANNOT_TELL, self.evidence, traits, reason)


def _alike(before: Evidence, traits: EngineTraits) -> bool:
    distance = fused_distance(before, traits)
    return distance is not None and distance <= traits.same_limit_fused


def hint_of(seen: Looked) -> FailureCode | None:
    """What is wrong with a frame; None when it shows one good face."""
    if not seen.faces:
        return FailureCode.FACE_TOO_DARK if seen.brightness < _DARK_FRAME else FailureCode.FACE_NOT_SEEN
    if len(seen.faces) > 1 and seen.faces[1].box.width >= _SECOND_FACE * seen.faces[0].box.width:
        return FailureCode.FACE_SEVERAL
    return fault(seen.faces[0].quality)
