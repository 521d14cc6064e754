"""The whole matcher: drawn camera, camera thread, worker process, real dlib."""

from __future__ import annotations

import gc
import os
import queue
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace

import numpy as np
import pytest

from devices.camera.camera import CameraSource
from devices.camera.feed import CameraFeed
from devices.face.decision import Budget, Evidence
from devices.face.process import FaceMatcher, FaceSaid
from devices.face.worker_process import thinned
from devices.simulated.camera import AttackCamera, BlackCamera, DrawnCamera, NobodyCamera
from devices.simulated.drawn_face.attacks import Attack
from devices.simulated.drawn_face.film import Staging
from devices.simulated.drawn_face.motion import Action, Moment
from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg
from domain.card import Portrait
from domain.face import ChallengeAsked, ChallengeStep, FaceDecision, FaceResult, FaceSeen, LivenessMode, LivenessResult
from domain.failure import FailureCode

PATIENT = Budget(total_s=40.0)
"""Tests may run beside others on a busy machine."""


class Desk:
    """A matcher before a camera that tests can exchange, and everything it said."""

    def __init__(self, engine: str = "dlib") -> None:
        self.events: queue.Queue[FaceSaid] = queue.Queue()
        self.engine = engine
        self.feed: CameraFeed | None = None
        self.matcher: FaceMatcher | None = None

    def stand(self, camera: CameraSource, budget: Budget = PATIENT) -> FaceMatcher:
        self.feed = CameraFeed(camera)
        self.feed.start()
        self.matcher = FaceMatcher(self.feed, self.engine, self.events.put, budget=budget)
        return self.matcher

    def wait(self, wanted: Callable[[FaceSaid], bool], timeout_s: float = 60.0) -> FaceSaid:
        deadline = time.monotonic() + timeout_s
        while True:
            event = self.events.get(timeout=max(0.01, deadline - time.monotonic()))
            if wanted(event):
                return event

    def until(self, there: Callable[[], bool], timeout_s: float = 60.0) -> None:
        deadline = time.monotonic() + timeout_s
        while not there():
            assert time.monotonic() < deadline
            time.sleep(0.05)

    def result(self) -> FaceResult:
        event = self.wait(lambda event: isinstance(event, FaceResult))
        assert isinstance(event, FaceResult)
        return event

    def close(self) -> None:
        if self.matcher:
            self.matcher.close()
        if self.feed:
            self.feed.stop()


@pytest.fixture
def desk() -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.close()


def assert_nothing_left() -> None:
    """No evidence (portrait, embeddings) of a patient is alive in this process once the thread has come to rest."""

    def alive() -> bool:
        return any(isinstance(thing, Evidence) for thing in gc.get_objects())

    deadline = time.monotonic() + 20
    while alive() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not alive()


def seen_well(event: FaceSaid) -> bool:
    return isinstance(event, FaceSeen) and event.box is not None and event.hint is None


def test_one_worker_serves_patient_after_patient(desk: Desk, empty_wall: bytes) -> None:
    camera = DrawnCamera(Staging(2))
    matcher = desk.stand(camera)
    matcher.begin()
    desk.wait(seen_well)
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    own = desk.result()
    assert own.decision is FaceDecision.SAME
    assert own.distance is not None and own.distance <= own.same_limit
    assert (own.engine, own.may_decide, own.frames_used >= 5) == ("dlib", False, True)
    worker = matcher.worker_pid

    matcher.begin()
    matcher.portrait(Portrait(portrait_jp2(4), "image/jp2"))
    other = desk.result()
    assert other.decision is not FaceDecision.SAME
    assert other.distance is not None and other.distance > 0.5

    for image, reason in (
        (Portrait(b"\xff\xd8\xff\xe0 cut", "image/jpeg"), FailureCode.CHIP_PORTRAIT_UNREADABLE),
        (Portrait(empty_wall, "image/jpeg"), FailureCode.FACE_PORTRAIT_UNUSABLE),
        (None, FailureCode.FACE_NO_PORTRAIT),
    ):
        matcher.begin()
        matcher.portrait(image)
        bad = desk.result()
        assert (bad.decision, bad.reason) == (FaceDecision.CANNOT_TELL, reason)
    assert matcher.worker_pid == worker
    matcher.end()
    assert_nothing_left()


def test_very_wide_frames_are_thinned_before_they_are_sent() -> None:
    assert thinned(np.zeros((2160, 3840, 3), np.uint8)).shape == (720, 1280, 3)
    assert thinned(np.zeros((1080, 1920, 3), np.uint8)).shape == (1080, 1920, 3)


@pytest.mark.parametrize(
    ("camera", "reason"),
    [
        (NobodyCamera(), FailureCode.FACE_NOT_SEEN),
        (BlackCamera(), FailureCode.CAMERA_NO_PICTURE),
        (NobodyCamera(plugged=False), FailureCode.CAMERA_NONE),
    ],
)
def test_without_a_face_to_see_the_answer_comes_in_time_with_the_reason(
    desk: Desk, camera: CameraSource, reason: FailureCode
) -> None:
    matcher = desk.stand(camera, Budget(total_s=1.0))
    matcher.begin()
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    desk.wait(lambda event: isinstance(event, FaceSeen) and event.hint is reason)
    found = desk.result()
    assert (found.decision, found.reason) == (FaceDecision.CANNOT_TELL, reason)


@pytest.mark.parametrize(
    ("camera", "decision", "reason"),
    [
        (DrawnCamera(Staging(2)), FaceDecision.SAME, None),
        (AttackCamera(Attack.PRINT_STILL, 2), FaceDecision.CANNOT_TELL, FailureCode.FACE_NOT_LIVE),
    ],
)
def test_a_person_passes_for_live_and_a_print_does_not(
    desk: Desk, camera: CameraSource, decision: FaceDecision, reason: FailureCode | None
) -> None:
    matcher = desk.stand(camera)
    matcher.begin(LivenessMode.PASSIVE)
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    found = desk.result()
    assert (found.decision, found.reason) == (decision, reason)
    assert found.liveness is not None
    assert found.liveness.passed == (decision is FaceDecision.SAME)


class StaringCamera(DrawnCamera):
    """Somebody who blinks only when told to."""

    def _moment(self, now_s: float) -> Moment:
        moment = super()._moment(now_s)
        return moment if self._actions else replace(moment, blink=0.0)


def test_at_the_desk_a_blink_is_asked_for_when_only_it_is_missing_and_the_record_says_passive(desk: Desk) -> None:
    camera = StaringCamera(Staging(2))
    matcher = desk.stand(camera)
    matcher.begin(LivenessMode.PASSIVE)
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    said: list[FaceSaid] = [desk.wait(lambda event: not isinstance(event, FaceSeen))]
    while not isinstance(said[-1], FaceResult) and len(said) < 9:
        camera.act(Action.BLINK)
        with suppress(queue.Empty):  # on a busy machine a blink may fall between two looks
            said.append(desk.wait(lambda event: not isinstance(event, FaceSeen), timeout_s=2.0))
    assert said[:2] == [ChallengeAsked(ChallengeStep.BLINK, 1, 1), ChallengeAsked(None, 2, 1)]
    found = said[2]
    assert isinstance(found, FaceResult)
    assert found.decision is FaceDecision.SAME
    assert found.liveness == LivenessResult(LivenessMode.PASSIVE, passed=True, steps=(ChallengeStep.BLINK,))


def test_a_challenge_is_asked_step_by_step_through_the_same_listener_and_then_decided(desk: Desk) -> None:
    camera = DrawnCamera(Staging(2))
    matcher = desk.stand(camera)
    desk.until(lambda: camera.painted)
    matcher.begin(LivenessMode.CHALLENGE)
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    asked: list[ChallengeAsked] = []
    while isinstance(event := desk.wait(lambda event: not isinstance(event, FaceSeen)), ChallengeAsked):
        asked.append(event)
        if event.step is not None:
            camera.act(Action(event.step.value))
    assert isinstance(event, FaceResult)
    assert event.liveness is not None
    last_try = asked[max(at for at, one in enumerate(asked) if one.number == 1 and one.step) :]
    steps = [one.step for one in last_try if one.step]
    assert list(event.liveness.steps[: len(steps)]) == steps
    assert [one.number for one in last_try] == list(range(1, len(last_try) + 1))
    assert (event.decision, event.liveness.passed) == (FaceDecision.SAME, True)
    assert last_try[-1] == ChallengeAsked(None, 4, 3)


def test_a_killed_worker_is_started_again_and_the_patient_is_served(desk: Desk) -> None:
    matcher = desk.stand(DrawnCamera(Staging(2)))
    matcher.begin()
    desk.wait(seen_well)
    killed = matcher.worker_pid
    assert killed is not None
    os.kill(killed, getattr(signal, "SIGKILL", signal.SIGTERM))
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    assert desk.result().decision is FaceDecision.SAME
    assert matcher.worker_pid not in (None, killed)


def test_a_camera_pulled_in_the_middle_and_put_back_still_decides(desk: Desk) -> None:
    camera = DrawnCamera(Staging(2))
    matcher = desk.stand(camera)
    matcher.begin()
    desk.wait(seen_well)
    camera.pull()
    desk.wait(lambda event: isinstance(event, FaceSeen) and event.hint is FailureCode.CAMERA_LOST)
    matcher.portrait(Portrait(portrait_jpeg(2), "image/jpeg"))
    camera.put_back()
    assert desk.result().decision is FaceDecision.SAME


def test_an_engine_that_is_not_there_is_said_at_once(desk: Desk) -> None:
    desk.engine = "no such engine"
    matcher = desk.stand(NobodyCamera())
    matcher.begin()
    found = desk.result()
    assert (found.decision, found.reason) == (FaceDecision.CANNOT_TELL, FailureCode.FACE_ENGINE_MISSING)
