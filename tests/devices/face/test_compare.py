"""Two pictures, one answer."""

from __future__ import annotations

import pytest

from devices.face.compare import compare, decision_at
from devices.face.dlib_engine import DlibEngine
from devices.face.dlib_traits import TRAITS
from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg
from domain.face import FaceDecision
from domain.failure import Failure, FailureCode


def test_two_pictures_of_one_person_and_of_two(engine: DlibEngine) -> None:
    own = compare(engine, portrait_jpeg(2), portrait_jp2(2, grey=True))
    assert (own.decision, own.traits.name) == (FaceDecision.SAME, "dlib")
    assert own.distance <= TRAITS.same_limit
    assert own.qualities[0].width_px > 100
    assert compare(engine, portrait_jpeg(2), portrait_jpeg(4)).decision is FaceDecision.DIFFERENT


@pytest.mark.parametrize(
    ("distance", "decision"),
    [
        (0.35, FaceDecision.SAME),
        (0.36, FaceDecision.CANNOT_TELL),
        (0.59, FaceDecision.CANNOT_TELL),
        (0.60, FaceDecision.DIFFERENT),
    ],
)
def test_three_outcomes(distance: float, decision: FaceDecision) -> None:
    assert decision_at(distance, TRAITS) is decision


def test_what_is_no_picture_and_what_shows_no_face(engine: DlibEngine, empty_wall: bytes) -> None:
    for image, code in ((b"no picture", FailureCode.FACE_PICTURE_UNREADABLE), (empty_wall, FailureCode.FACE_NOT_SEEN)):
        with pytest.raises(Failure) as caught:
            compare(engine, portrait_jpeg(2), image)
        assert caught.value.code is code
