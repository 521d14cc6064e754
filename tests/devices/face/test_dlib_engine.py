"""The real dlib on drawn faces: what it must recognise, what it must never accept."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from devices.camera.opencv_source import OpenCvCamera
from devices.face.dlib_engine import DlibEngine
from devices.face.dlib_traits import TRAITS
from devices.face.pose import head_angles
from devices.face.quality import fault
from devices.face.session import hint_of
from devices.face.worker import Looked
from devices.simulated.drawn_face.film import Staging
from devices.simulated.drawn_face.motion import Action
from devices.simulated.drawn_face.video import write_video
from domain.failure import FailureCode

PEOPLE = range(8)


@pytest.mark.parametrize("person", PEOPLE)
def test_a_person_matches_the_own_portrait(
    person: int, engine: DlibEngine, live_embedding: Callable[..., Any], portrait_embedding: Callable[..., Any]
) -> None:
    assert engine.distance(live_embedding(person), portrait_embedding(person)) <= TRAITS.same_limit_fused


@pytest.mark.parametrize("kind", ["jp2", "grey jp2"])
def test_the_portrait_format_does_not_matter(
    kind: str, engine: DlibEngine, live_embedding: Callable[..., Any], portrait_embedding: Callable[..., Any]
) -> None:
    assert engine.distance(live_embedding(2), portrait_embedding(2, kind)) <= TRAITS.same_limit_fused


def test_nobody_matches_another_persons_portrait(
    engine: DlibEngine, live_embedding: Callable[..., Any], portrait_embedding: Callable[..., Any]
) -> None:
    nearest = min(
        engine.distance(live_embedding(live), portrait_embedding(owner))
        for live, owner in itertools.permutations(PEOPLE, 2)
    )
    assert nearest > TRAITS.same_limit + 0.1


def test_the_engine_admits_that_it_only_assists() -> None:
    assert not TRAITS.may_decide
    assert TRAITS.same_limit_fused < TRAITS.same_limit < TRAITS.different_limit
    assert all(rate.data_set for rate in TRAITS.error_rates)


def test_no_face_in_an_empty_and_in_a_black_frame(engine: DlibEngine) -> None:
    assert engine.detect(np.full((480, 640, 3), 150, np.uint8)) == []
    assert engine.detect(np.zeros((480, 640, 3), np.uint8)) == []


def test_two_people_in_one_frame_are_both_seen(engine: DlibEngine, live_frame: Callable[..., Any]) -> None:
    left, right = live_frame(3)[:, 160:480], live_frame(4)[:, 160:480]
    faces = engine.detect(np.ascontiguousarray(np.hstack([left, right])))
    assert len(faces) == 2
    assert hint_of(Looked(tuple(faces), 150.0)) is FailureCode.FACE_SEVERAL


def test_a_large_frame_gives_boxes_in_its_own_pixels(engine: DlibEngine, live_frame: Callable[..., Any]) -> None:
    small = live_frame(3)
    large = np.repeat(np.repeat(small, 2, axis=0), 2, axis=1)
    one, two = engine.detect(small)[0].box, engine.detect(large)[0].box
    assert two.width == pytest.approx(2 * one.width, rel=0.25)
    assert two.left == pytest.approx(2 * one.left, abs=40)


@pytest.mark.parametrize("person", [3, 4])
def test_head_turns_are_seen_with_their_direction(
    person: int, engine: DlibEngine, live_frame: Callable[..., Any]
) -> None:
    ahead, left, right = (engine.detect(live_frame(person, yaw))[0] for yaw in (0.0, -17.0, 17.0))
    neutral = head_angles(ahead.landmarks).yaw_deg
    assert head_angles(left.landmarks).yaw_deg < neutral - 10
    assert head_angles(right.landmarks).yaw_deg > neutral + 10
    assert fault(ahead.quality) is None
    assert fault(left.quality) is FailureCode.FACE_TURNED


@pytest.mark.parametrize("person", [1, 3, 4])
def test_a_blink_is_seen(person: int, engine: DlibEngine, live_frame: Callable[..., Any]) -> None:
    seen = [engine.detect(live_frame(person, 0.0, blink))[0].quality.eye_opening for blink in (0.0, 1.0)]
    assert seen[0] is not None and seen[1] is not None
    assert seen[1] < 0.65 * seen[0]


@pytest.mark.parametrize("person", PEOPLE)
def test_a_mask_is_named_and_a_beard_is_none(person: int, engine: DlibEngine, live_frame: Callable[..., Any]) -> None:
    assert not engine.detect(live_frame(person, 0.0))[0].quality.covered
    assert fault(engine.detect(live_frame(person, 0.0, mask=True))[0].quality) is FailureCode.FACE_COVERED


def test_a_face_too_small_and_one_too_dark_are_named(engine: DlibEngine, live_frame: Callable[..., Any]) -> None:
    def hint(frame: Any) -> FailureCode | None:
        return hint_of(Looked(tuple(engine.detect(frame)), float(frame.mean())))

    assert hint(live_frame(3, face_px=85)) is FailureCode.FACE_TOO_FAR
    assert hint(live_frame(3, brightness=0.3)) is FailureCode.FACE_TOO_DARK
    assert hint(live_frame(3, brightness=0.2)) is FailureCode.FACE_TOO_DARK


def test_a_drawn_video_file_serves_as_a_camera(engine: DlibEngine, tmp_path: Path) -> None:
    path = tmp_path / "người 3.mjpeg"
    assert write_video(path, Staging(3), [Action.TURN_LEFT], wait_s=0.2) == 5 + 42 + 20
    camera = OpenCvCamera(path)
    camera.open()
    frames = [camera.read() for _ in range(30)]
    camera.close()
    yaws = [engine.detect(frame)[0].quality.yaw_deg for frame in (frames[2], frames[26])]
    assert yaws[1] > yaws[0] + 10
