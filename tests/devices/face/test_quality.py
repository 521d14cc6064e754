"""Words for what is wrong with a face; and that the words come from the picture."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from devices.face.measure import measure
from devices.face.quality import FaceQuality, eyes_closed, fault, score
from domain.face import Box
from domain.failure import FailureCode

GOOD = FaceQuality(200, 2.0, 3.0, 300.0, 130.0, 40.0, eye_opening=0.3)
FIVE = np.array([[80, 80], [120, 80], [100, 100], [85, 125], [115, 125]], np.float32)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({}, None),
        ({"width_px": 119}, FailureCode.FACE_TOO_FAR),
        ({"brightness": 30.0}, FailureCode.FACE_TOO_DARK),
        ({"contrast": 8.0}, FailureCode.FACE_TOO_DARK),
        ({"brightness": 240.0}, FailureCode.FACE_TOO_BRIGHT),
        ({"yaw_deg": -13.0}, FailureCode.FACE_TURNED),
        ({"pitch_deg": 40.0}, FailureCode.FACE_TURNED),
        ({"covered": True}, FailureCode.FACE_COVERED),
        ({"sharpness": 20.0}, FailureCode.FACE_BLURRED),
    ],
)
def test_each_fault_has_its_word(change: dict[str, float], code: FailureCode | None) -> None:
    assert fault(replace(GOOD, **change)) is code


def test_a_blink_is_a_frame_to_skip_and_no_fault() -> None:
    blink = replace(GOOD, eye_opening=0.1)
    assert eyes_closed(blink)
    assert fault(blink) is None
    assert not eyes_closed(replace(GOOD, eye_opening=None))


def test_frontal_frames_rank_above_turned_ones() -> None:
    assert score(GOOD) > score(replace(GOOD, yaw_deg=10.0))
    assert score(GOOD) > score(replace(GOOD, sharpness=80.0))


def test_focus_light_and_contrast_are_measured() -> None:
    random = np.random.default_rng(3)
    sharp = random.integers(60, 200, (200, 200), dtype=np.uint8)
    flat = np.full((200, 200), 20, np.uint8)
    box = Box(50, 50, 100, 100)

    def of(grey: np.ndarray) -> FaceQuality:
        return measure(np.repeat(grey[..., None], 3, 2), grey, box, FIVE, FIVE)

    assert fault(replace(of(sharp), width_px=200)) is None
    assert of(flat).sharpness == 0
    assert of(flat).brightness == 20
    assert of(sharp).contrast > 14 > of(flat).contrast


def test_a_box_outside_the_frame_is_black_and_no_error() -> None:
    grey = np.full((100, 100), 200, np.uint8)
    found = measure(np.repeat(grey[..., None], 3, 2), grey, Box(500, -80, 60, 60), FIVE + 400, FIVE + 400)
    assert found.brightness == 0
    assert not found.covered
