"""What one session makes of its looks: identity before and after a challenge, liveness and comparison together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from devices.face.decision import Budget
from devices.face.engine import DetectedFace, EngineTraits
from devices.face.liveness.challenge import Challenge
from devices.face.liveness.passive import FrameSignals
from devices.face.liveness.watch import Watch
from devices.face.quality import FaceQuality
from devices.face.session import Session, hint_of
from devices.face.worker import Looked
from domain.face import Box, ChallengeAsked, ChallengeStep, FaceDecision, LivenessMode, LivenessResult
from domain.failure import FailureCode

TRAITS = EngineTraits("test", "1", 0.35, 0.31, 0.60, may_decide=False, unit_length=False)
BUDGET = Budget(frames=2, keep=4, settle_s=0.5, total_s=8.0)
OWNER, STRANGER = np.array([0.1]), np.array([0.5])


def face(yaw_deg: float = 0.0, eyes: float = 0.3, left: int = 200, width: int = 200) -> DetectedFace:
    points = np.stack([np.arange(68.0) * 3 + 200, np.sin(np.arange(68.0)) * 50 + 200], 1)
    turned = points + np.stack([np.cos(np.arange(68.0)) * yaw_deg, np.zeros(68)], 1)
    turned[[37, 38, 43, 44]] = turned[[41, 40, 47, 46]] - np.array([0.0, 36 * eyes])
    quality = FaceQuality(width, yaw_deg, 0.0, 300.0, 130.0, 40.0, eye_opening=eyes)
    return DetectedFace(Box(left, 100, width, 200), turned, quality, turned[:5])


class Patient:
    """Feeds a session with looks ten times a second, and embeds whenever the session wants it."""

    def __init__(self, mode: LivenessMode, *steps: ChallengeStep) -> None:
        watch = Watch(mode)
        self.session = Session(replace(watch, challenge=Challenge(steps)) if steps else watch)
        self.now_s = 0.0
        self.number = 0

    def look(self, seen: DetectedFace, embedding: np.ndarray = OWNER, moire: float = 4.0) -> None:
        self.now_s += 0.1
        self.number += 1
        alike = 0.97 if seen.quality.eye_opening is None or seen.quality.eye_opening > 0.26 else 0.5
        looked = Looked((seen,), 130.0, FrameSignals(self.number, moire, 0.0, 2.0, eyes_alike=alike))
        hint = hint_of(looked)
        self.session.look(looked, hint, self.now_s)
        if hint is None and self.session.wants(seen, TRAITS, self.now_s, BUDGET):
            self.session.add(embedding, seen, self.now_s, BUDGET)

    def wait(self, looks: int, embedding: np.ndarray = OWNER, moire: float = 4.0) -> None:
        for _ in range(looks):
            self.look(face(), embedding, moire)

    def portrait(self) -> None:
        self.session.compare_with(np.array([0.0]), self.now_s)

    def outcome(self) -> tuple[FaceDecision, FailureCode | None] | None:
        found = self.session.outcome(TRAITS, self.now_s, BUDGET)
        return None if found is None else (found.decision, found.reason)


def blink(patient: Patient, embedding: np.ndarray = OWNER) -> None:
    for eyes in (0.1, 0.1, 0.3):
        patient.look(face(eyes=eyes), embedding)


def test_without_liveness_the_face_alone_decides() -> None:
    patient = Patient(LivenessMode.OFF)
    patient.wait(3)
    patient.portrait()
    assert patient.outcome() == (FaceDecision.SAME, None)


def test_a_picture_on_a_screen_is_not_the_same_person() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.wait(12, moire=150.0)
    patient.portrait()
    assert patient.outcome() == (FaceDecision.CANNOT_TELL, FailureCode.FACE_NOT_LIVE)


def test_nobody_is_taken_for_live_before_a_blink_and_some_more_looks() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.wait(12)
    patient.portrait()
    assert patient.outcome() is None
    blink(patient)
    patient.wait(3)
    assert patient.outcome() == (FaceDecision.SAME, None)


def test_whoever_never_blinks_is_looked_at_by_staff() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.portrait()
    patient.wait(82)
    assert patient.outcome() == (FaceDecision.CANNOT_TELL, FailureCode.FACE_NOT_LIVE)
    found = patient.session.outcome(TRAITS, patient.now_s, BUDGET)
    assert found is not None and found.liveness is not None
    assert dict(found.liveness.signals) == {"no_blink": 0.0}


BLINK_ASKED, NOTHING_ASKED, DONE = (
    ChallengeAsked(ChallengeStep.BLINK, 1, 1),
    ChallengeAsked(None, 1, 1),
    ChallengeAsked(None, 2, 1),
)


def waited(patient: Patient, looks: int) -> list[ChallengeAsked]:
    """What was to be shown after each look of somebody who stares."""
    asked = []
    for _ in range(looks):
        patient.wait(1)
        patient.outcome()
        asked.append(patient.session.watch.asked)
    return asked


def test_a_blink_is_asked_for_while_the_chip_is_read_and_withdrawn_once_seen() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    asked = waited(patient, 30)
    assert asked[:24] == [NOTHING_ASKED] * 24
    assert asked[-1] == BLINK_ASKED
    patient.portrait()
    assert not patient.session.wants(face(), TRAITS, patient.now_s, BUDGET)
    blink(patient)
    assert patient.session.watch.asked == DONE
    patient.wait(3)
    found = patient.session.outcome(TRAITS, patient.now_s, BUDGET)
    assert found is not None
    assert found.liveness == LivenessResult(LivenessMode.PASSIVE, passed=True, steps=(ChallengeStep.BLINK,))


def test_no_blink_is_asked_of_a_face_that_cannot_be_used_yet() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    for _ in range(40):
        patient.look(face(width=100))
    assert patient.session.watch.asked == NOTHING_ASKED
    patient.wait(5)
    assert patient.session.watch.asked == BLINK_ASKED


def test_whoever_blinks_of_his_own_accord_is_asked_for_nothing() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.portrait()
    waited(patient, 20)
    blink(patient)
    assert set(waited(patient, 30)) == {NOTHING_ASKED}


def test_the_blink_asked_of_somebody_who_has_gone_is_not_asked_of_the_next() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.portrait()
    assert waited(patient, 35)[-1] == BLINK_ASKED
    patient.look(face(left=900, width=150))
    assert patient.session.watch.asked == NOTHING_ASKED


@pytest.mark.parametrize(("before", "after"), [(STRANGER, OWNER), (OWNER, STRANGER)])
def test_the_owners_picture_before_or_after_a_strangers_blink_does_not_help(
    before: np.ndarray, after: np.ndarray
) -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.portrait()
    patient.wait(12, before)
    blink(patient, STRANGER)
    patient.wait(12, after)
    found = patient.outcome()
    assert found is not None
    assert found[0] is FaceDecision.CANNOT_TELL


def test_a_blink_of_somebody_who_has_gone_does_not_count() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.wait(12)
    blink(patient)
    patient.look(face(left=900, width=150))
    assert not patient.session.evidence.samples[1:]
    patient.portrait()
    patient.wait(12)
    assert patient.outcome() is None


def test_a_challenge_is_waited_for_and_the_face_seen_again_after_it() -> None:
    patient = Patient(LivenessMode.CHALLENGE, ChallengeStep.BLINK)
    patient.portrait()
    patient.wait(12)
    assert patient.session.watch.busy
    assert patient.outcome() is None
    blink(patient)
    patient.wait(3)
    assert patient.outcome() == (FaceDecision.SAME, None)


@pytest.mark.parametrize(("before", "after"), [(STRANGER, OWNER), (OWNER, STRANGER)])
def test_the_owners_picture_before_or_after_a_strangers_challenge_does_not_help(
    before: np.ndarray, after: np.ndarray
) -> None:
    patient = Patient(LivenessMode.CHALLENGE, ChallengeStep.BLINK)
    patient.portrait()
    patient.wait(12, before)
    blink(patient, before)
    patient.wait(12, after)
    found = patient.outcome()
    assert found is not None
    assert found[0] is FaceDecision.CANNOT_TELL


def test_a_face_that_jumps_loses_what_was_seen_of_it() -> None:
    patient = Patient(LivenessMode.CHALLENGE, ChallengeStep.BLINK)
    patient.wait(12)
    assert patient.session.evidence.samples
    patient.look(face(left=900, width=100))  # too small to be embedded itself
    assert not patient.session.evidence.samples
    assert patient.session.watch.tries == 2


def test_two_missed_challenges_end_with_staff() -> None:
    patient = Patient(LivenessMode.CHALLENGE, ChallengeStep.BLINK)
    patient.portrait()
    patient.wait(200)
    assert patient.outcome() == (FaceDecision.CANNOT_TELL, FailureCode.FACE_CHALLENGE_MISSED)


def test_no_embedding_is_made_while_a_movement_is_awaited() -> None:
    patient = Patient(LivenessMode.CHALLENGE, ChallengeStep.BLINK)
    patient.portrait()
    patient.wait(12)
    assert not patient.session.wants(face(), TRAITS, patient.now_s, BUDGET)


def test_no_embedding_is_made_once_only_liveness_is_open() -> None:
    patient = Patient(LivenessMode.PASSIVE)
    patient.portrait()
    patient.wait(BUDGET.frames)
    assert patient.outcome() is None
    assert not patient.session.wants(face(), TRAITS, patient.now_s, BUDGET)
    patient.wait(6)
    blink(patient)
    patient.wait(2)
    assert patient.outcome() == (FaceDecision.SAME, None)
