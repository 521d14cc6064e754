"""The rules, without camera, engine or clock."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from devices.face.decision import Budget, Evidence, Sample, decide, fuse, with_sample
from devices.face.engine import EngineTraits
from domain.face import FaceDecision
from domain.failure import FailureCode

TRAITS = EngineTraits("test", "1", 0.35, 0.31, 0.60, may_decide=False, unit_length=False)
BUDGET = Budget(frames=5, keep=8, settle_s=1.5, total_s=8.0)


def evidence(distances: list[float], started_s: float | None = 0.0, every_s: float = 0.1) -> Evidence:
    """One good frame every 0.1 s, each at the given distance from a portrait at the origin."""
    found = Evidence(portrait=np.zeros(3), started_s=started_s)
    for number, distance in enumerate(distances):
        found = with_sample(found, Sample(np.array([distance, 0, 0]), score=1.0), number * every_s, BUDGET)
    return found


def test_same_is_accepted_at_once_with_enough_frames() -> None:
    found = decide(evidence([0.2] * 5), TRAITS, 0.5, BUDGET)
    assert found is not None
    assert (found.decision, found.frames_used, found.reason) == (FaceDecision.SAME, 5, None)
    assert found.distance == pytest.approx(0.2)


def test_one_lucky_frame_decides_nothing() -> None:
    assert decide(evidence([0.05]), TRAITS, 0.5, BUDGET) is None


def test_the_limit_for_a_mean_is_the_stricter_one() -> None:
    found = decide(evidence([0.33] * 5), TRAITS, 5.0, BUDGET)
    assert found is not None
    assert found.decision is FaceDecision.CANNOT_TELL


def test_different_only_far_above_and_only_after_a_while() -> None:
    far = evidence([0.7] * 6)
    assert decide(far, TRAITS, 0.6, BUDGET) is None
    found = decide(far, TRAITS, 1.6, BUDGET)
    assert found is not None
    assert (found.decision, found.reason) == (FaceDecision.DIFFERENT, FailureCode.FACE_DIFFERENT)


@pytest.mark.parametrize("distance", [0.32, 0.45, 0.59])
def test_the_band_between_is_left_to_staff(distance: float) -> None:
    found = decide(evidence([distance] * 6), TRAITS, 2.0, BUDGET)
    assert found is not None
    assert (found.decision, found.reason) == (FaceDecision.CANNOT_TELL, FailureCode.FACE_CANNOT_TELL)


@pytest.mark.parametrize("reason", [FailureCode.FACE_NOT_SEEN, FailureCode.FACE_SEVERAL, FailureCode.CAMERA_LOST])
def test_time_runs_out_with_the_reason_seen_last(reason: FailureCode) -> None:
    nothing = Evidence(portrait=np.zeros(3), started_s=0.0, fault=reason)
    assert decide(nothing, TRAITS, 7.9, BUDGET) is None
    found = decide(nothing, TRAITS, 8.1, BUDGET)
    assert found is not None
    assert (found.decision, found.reason, found.distance) == (FaceDecision.CANNOT_TELL, reason, None)


def test_a_busy_machine_gets_more_time_but_not_for_ever() -> None:
    slow = evidence([0.2, 0.2])
    assert decide(slow, TRAITS, 12.0, BUDGET) is None
    found = decide(slow, TRAITS, 16.1, BUDGET)
    assert found is not None
    assert found.decision is FaceDecision.CANNOT_TELL


def test_nothing_is_decided_before_the_portrait_is_there() -> None:
    waiting = replace(evidence([0.1] * 5, started_s=None), portrait=None)
    assert decide(waiting, TRAITS, 100.0, BUDGET) is None


def test_only_the_best_frames_are_kept() -> None:
    found = Evidence(portrait=np.zeros(1), started_s=0.0)
    for score in range(20):
        found = with_sample(found, Sample(np.array([float(score)]), float(score)), 0.0, BUDGET)
    assert sorted(sample.score for sample in found.samples) == list(range(12, 20))


def test_means_of_unit_vectors_are_unit_vectors_again() -> None:
    mean = fuse([np.array([1.0, 0.0]), np.array([0.0, 1.0])], unit_length=True)
    assert mean == pytest.approx([0.5**0.5, 0.5**0.5])
    assert fuse([np.array([1.0, 0.0]), np.array([0.0, 1.0])], unit_length=False) == pytest.approx([0.5, 0.5])
