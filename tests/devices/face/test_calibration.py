"""Measuring an engine on pairs: an engine whose distances are known, and real dlib on drawn people."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PIL import Image

from devices.face.calibration import NotPairs, Pair, as_json, measure_engine, pairs_in
from devices.face.dlib_engine import DlibEngine
from devices.face.dlib_traits import TRAITS
from devices.face.engine import DetectedFace, FaceEngine
from devices.face.measure import measure
from devices.simulated.drawn_face.portrait import portrait_jpeg
from domain.face import Box


class GreyEngine(FaceEngine):
    """A face is a picture that is not black, and its embedding how bright it is."""

    traits = TRAITS

    def detect(self, rgb: Any) -> list[DetectedFace]:
        if rgb.mean() < 10:
            return []
        box, five = Box(0, 0, 100, 100), np.array([(30, 40), (70, 40), (50, 60), (35, 80), (65, 80)], np.float32)
        return [DetectedFace(box, five, measure(rgb, rgb[..., 0], box, five, five), five)]

    def embed(self, rgb: Any, face: DetectedFace) -> Any:
        return np.array([rgb.mean() / 255])


def grey(level: int) -> bytes:
    stream = io.BytesIO()
    Image.new("L", (120, 480), level).save(stream, "JPEG", quality=100)
    return stream.getvalue()


@pytest.fixture
def pictures() -> Callable[[str], bytes]:
    """Names are levels of grey; ``broken`` is no picture and ``gone`` is not there."""

    def load(name: str) -> bytes:
        if name == "gone":
            raise FileNotFoundError(name)
        return b"\xff\xd8\xff" if name == "broken" else grey(int(name))

    return load


def test_pairs_are_compared_and_pictures_of_no_use_left_out(pictures: Callable[[str], bytes]) -> None:
    pairs = pairs_in("# people\n51 102 1\n51 204 0\n\n51\t255\t0\n51 0 1\nbroken 51 0\ngone 51 1\n")
    found = measure_engine(GreyEngine(), pairs, pictures)
    assert (found.pairs, found.unusable) == (6, 3)
    assert found.genuine == pytest.approx((0.2,), abs=0.005)
    assert found.impostor == pytest.approx((0.6, 0.8), abs=0.005)
    assert found.at_limit.false_match.value == 0.0


@pytest.mark.parametrize("line", ["a b", "a b 2", "a b c 1", "a\tb"])
def test_a_line_that_is_no_pair_is_named(line: str) -> None:
    with pytest.raises(NotPairs) as caught:
        pairs_in(f"a b 1\n{line}")
    assert caught.value.line == 2


def test_names_with_blanks_are_apart_by_tabs() -> None:
    assert pairs_in("my mother.jpg\tmy mother 2.jpg\t1") == [Pair("my mother.jpg", "my mother 2.jpg", same=True)]


def test_nothing_usable_is_no_error(pictures: Callable[[str], bytes]) -> None:
    found = measure_engine(GreyEngine(), [Pair("broken", "gone", same=True)], pictures)
    assert as_json(found)["curve"] == []


def test_dlib_keeps_drawn_people_apart(engine: DlibEngine) -> None:
    pairs = [Pair("0", "0", same=True), Pair("0", "4", same=False)]
    found = measure_engine(engine, pairs, lambda name: portrait_jpeg(int(name)))
    assert found.at_limit.false_match.hits == found.at_limit.false_non_match.hits == 0
