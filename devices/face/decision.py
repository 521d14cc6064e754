"""Same, different or cannot tell: rules over several frames. Pure: no clock, no thread, no picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from devices.face.engine import Array, EngineTraits
from domain.face import FaceDecision, FaceResult
from domain.failure import FailureCode


@dataclass(frozen=True, slots=True)
class Budget:
    """How many frames and how much time a decision may take."""

    frames: int = 5
    """Good frames needed for any decision: limits for a mean hold from here on."""
    keep: int = 8
    """The best ones kept for the mean."""
    settle_s: float = 1.5
    """*Same* is accepted at once; anything else only after this long with a face, in case better frames come."""
    total_s: float = 8.0
    """After this long the answer is *cannot tell*, with what was wrong with the frames; after twice as long also where
    nothing is wrong but the machine is too busy to look at enough of them."""


@dataclass(frozen=True, slots=True, eq=False)
class Sample:
    """One good frame's embedding and its rank (larger is better)."""

    embedding: Array
    score: float


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """What is known so far of one person. Times in seconds of one monotonic clock.

    ``started_s`` is when portrait and camera were both there to be compared; None before.
    """

    portrait: Array | None = None
    samples: tuple[Sample, ...] = ()
    first_good_s: float | None = None
    started_s: float | None = None
    fault: FailureCode | None = FailureCode.FACE_NOT_SEEN
    """What was wrong with the last frame; None when it was good."""


def with_sample(evidence: Evidence, sample: Sample, now_s: float, budget: Budget) -> Evidence:
    """Evidence with one more good frame, the worst dropped where there are too many."""
    best = sorted((*evidence.samples, sample), key=lambda one: one.score, reverse=True)[: budget.keep]
    first = now_s if evidence.first_good_s is None else evidence.first_good_s
    return replace(evidence, samples=tuple(best), first_good_s=first, fault=None)


def fuse(embeddings: Sequence[Array], unit_length: bool) -> Array:
    """Mean of embeddings; scaled back to length 1 for engines whose embeddings have it."""
    mean = np.mean(np.stack(embeddings), axis=0)
    return np.asarray(mean / max(float(np.linalg.norm(mean)), 1e-12)) if unit_length else np.asarray(mean)


def fused_distance(evidence: Evidence, traits: EngineTraits) -> float | None:
    """Distance of the mean of the kept frames to the portrait; None while either is missing."""
    if evidence.portrait is None or not evidence.samples:
        return None
    live = fuse([sample.embedding for sample in evidence.samples], traits.unit_length)
    return float(np.linalg.norm(live - evidence.portrait))


def decide(evidence: Evidence, traits: EngineTraits, now_s: float, budget: Budget) -> FaceResult | None:
    """The decision, or None while it is worth waiting for more frames."""
    if evidence.started_s is None:
        return None
    distance = fused_distance(evidence, traits)
    enough = distance is not None and len(evidence.samples) >= budget.frames
    if enough and distance is not None:
        if distance <= traits.same_limit_fused:
            return result(FaceDecision.SAME, evidence, traits)
        if _settled(evidence, now_s, budget):
            return _not_same(distance, evidence, traits)
    if now_s - evidence.started_s >= budget.total_s * (2 if evidence.fault is None else 1):
        return result(FaceDecision.CANNOT_TELL, evidence, traits, evidence.fault or FailureCode.FACE_CANNOT_TELL)
    return None


def _settled(evidence: Evidence, now_s: float, budget: Budget) -> bool:
    """Has the person been seen well for long enough, and the comparison been open for half of that?"""
    if evidence.first_good_s is None or evidence.started_s is None:
        return False
    compared_s = now_s - evidence.started_s
    return now_s - evidence.first_good_s >= budget.settle_s and compared_s >= budget.settle_s / 2


def _not_same(distance: float, evidence: Evidence, traits: EngineTraits) -> FaceResult:
    if distance >= traits.different_limit:
        return result(FaceDecision.DIFFERENT, evidence, traits, FailureCode.FACE_DIFFERENT)
    return result(FaceDecision.CANNOT_TELL, evidence, traits, FailureCode.FACE_CANNOT_TELL)


def result(
    decision: FaceDecision, evidence: Evidence, traits: EngineTraits, reason: FailureCode | None = None
) -> FaceResult:
    """The result in the words of the domain."""
    return FaceResult(
        decision=decision,
        engine=traits.name,
        distance=fused_distance(evidence, traits),
        same_limit=traits.same_limit_fused,
        different_limit=traits.different_limit,
        frames_used=len(evidence.samples),
        reason=reason,
        may_decide=traits.may_decide,
    )
