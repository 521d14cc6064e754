"""dlib's network run by OpenCV against dlib's own function; and files that are none of it."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from devices.face import dlib_engine
from devices.face.dlib_engine import DlibEngine
from devices.face.dlib_network import network_in
from domain.failure import Failure, FailureCode

MODEL = dlib_engine._models() / dlib_engine._NETWORK


@pytest.fixture(scope="module")
def file() -> bytes:
    return MODEL.read_bytes()


@pytest.mark.parametrize(("person", "yaw"), [(0, 0.0), (3, 0.0), (4, -17.0), (6, 9.5)])
def test_the_numbers_are_those_of_dlibs_own_function(
    person: int, yaw: float, engine: DlibEngine, live_frame: Callable[..., Any]
) -> None:
    dlib = importlib.import_module("dlib")
    frame = live_frame(person, yaw)
    face = engine.detect(frame)[0]
    shape = engine._predictor(frame, dlib_engine._rectangle(face.box))
    own = np.array(dlib.face_recognition_model_v1(str(MODEL)).compute_face_descriptor(frame, shape))
    assert engine.embed(frame, face) == pytest.approx(own, abs=1e-4)


@pytest.mark.parametrize(
    "damaged",
    [
        lambda file: b"",
        lambda file: file[: len(file) // 2],
        lambda file: file[:-100_000],
        lambda file: file.replace(b"\x07affine_", b"\x07AFFINE_", 1),
        lambda file: b"\x01\x05con_4\x01\x02",
    ],
    ids=["empty", "half", "without its end", "a layer short", "broken off"],
)
def test_any_other_file_is_refused(damaged: Callable[[bytes], bytes], file: bytes) -> None:
    with pytest.raises(ValueError, match=r"numbers where|no tensor"):
        network_in(damaged(file))


def test_an_engine_without_its_model_file_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(dlib_engine, "_models", lambda: tmp_path)
    monkeypatch.setattr(dlib_engine, "_predictor", lambda folder: None)  # 100 MB need not be copied for this
    with pytest.raises(Failure) as raised:
        DlibEngine()
    assert raised.value.code is FailureCode.FACE_ENGINE_MISSING
