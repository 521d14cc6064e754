"""The ONNX path with real weights beside the checkout; skipped, visibly, where there are none."""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from devices.face.decision import fuse
from devices.face.engine import FaceEngine
from devices.face.engines import load_engine
from devices.face.spec import specs
from devices.face.weights import installed
from devices.face.worker import embed_portrait
from devices.simulated.drawn_face.portrait import portrait_jpeg
from domain.failure import Failure, FailureCode

NAME = "yunet-mobilefacenet"
BESIDE = Path(__file__).parents[4] / "shared" / "models"
FOLDER = Path(os.environ.get("TIEPDON_TEST_MODELS", BESIDE))

pytestmark = [
    pytest.mark.weights,
    pytest.mark.skipif(not installed(specs()[NAME], FOLDER), reason="no weights: set TIEPDON_TEST_MODELS"),
]


@pytest.fixture(scope="module")
def onnx() -> FaceEngine:
    return load_engine(NAME, FOLDER)


def test_it_may_decide_and_says_on_what_grounds(onnx: FaceEngine) -> None:
    assert onnx.traits.may_decide
    assert any(rate.false_match <= 1e-3 for rate in onnx.traits.error_rates)


def test_own_portraits_match_and_others_do_not(onnx: FaceEngine, live_frame: Callable[..., Any]) -> None:
    people = (0, 2, 3, 4)
    portraits = {person: embed_portrait(onnx, portrait_jpeg(person)) for person in people}
    live = {person: _fused(onnx, [live_frame(person, yaw) for yaw in (-1.5, 0.0, 1.5)]) for person in people}
    own = [onnx.distance(live[person], portraits[person]) for person in people]
    others = [onnx.distance(live[one], portraits[other]) for one, other in itertools.permutations(people, 2)]
    assert max(own) <= onnx.traits.same_limit_fused
    assert min(others) > max(own)


def _fused(onnx: FaceEngine, frames: list[Any]) -> Any:
    return fuse([onnx.embed(frame, onnx.detect(frame)[0]) for frame in frames], unit_length=True)


def test_embeddings_are_unit_vectors(onnx: FaceEngine, live_frame: Callable[..., Any]) -> None:
    frame = live_frame(3, 0.0)
    vector = onnx.embed(frame, onnx.detect(frame)[0])
    assert vector.shape == (128,)
    assert float(np.linalg.norm(vector)) == pytest.approx(1.0)


def test_the_points_are_in_the_order_of_the_template(onnx: FaceEngine, live_frame: Callable[..., Any]) -> None:
    eye_left, eye_right, nose, mouth_left, mouth_right = onnx.detect(live_frame(3, 0.0))[0].five_points
    assert eye_left[0] < nose[0] < eye_right[0]
    assert mouth_left[0] < nose[0] < mouth_right[0]
    assert max(eye_left[1], eye_right[1]) < nose[1] < min(mouth_left[1], mouth_right[1])


def test_turns_are_seen_with_five_points_too(onnx: FaceEngine, live_frame: Callable[..., Any]) -> None:
    left, ahead, right = (onnx.detect(live_frame(3, yaw))[0].quality.yaw_deg for yaw in (-17.0, 0.0, 17.0))
    assert left < ahead - 8
    assert right > ahead + 8


def test_blinks_are_seen_with_the_landmarks_of_the_other_engine(
    onnx: FaceEngine, live_frame: Callable[..., Any]
) -> None:
    seen = [onnx.detect(live_frame(4, 0.0, blink))[0].quality.eye_opening for blink in (0.0, 1.0)]
    assert seen[0] is not None and seen[1] is not None
    assert seen[1] < 0.65 * seen[0]


def test_nobody_in_an_empty_or_black_frame(onnx: FaceEngine) -> None:
    assert onnx.detect(np.full((480, 640, 3), 150, np.uint8)) == []
    assert onnx.detect(np.zeros((720, 1280, 3), np.uint8)) == []


def test_tampered_weights_are_not_loaded(tmp_path: Path) -> None:
    for weights in specs()[NAME].weights:
        content = bytearray((FOLDER / weights.file).read_bytes())
        content[-1] ^= 1
        (tmp_path / weights.file).write_bytes(content)
    with pytest.raises(Failure) as caught:
        load_engine(NAME, tmp_path)
    assert caught.value.code is FailureCode.FACE_WEIGHTS_WRONG
