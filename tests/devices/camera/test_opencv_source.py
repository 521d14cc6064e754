"""OpenCV as a camera: files, and things that are no camera."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from devices.camera.opencv_source import OpenCvCamera
from domain.failure import Failure, FailureCode


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Three frames of motion JPEG: red, green, blue."""
    path = tmp_path / "three.mjpeg"
    with path.open("wb") as stream:
        for colour in ((220, 20, 20), (20, 220, 20), (20, 20, 220)):
            Image.new("RGB", (320, 240), colour).save(stream, "JPEG", quality=95)
    return path


def test_a_video_file_plays_in_rgb_and_begins_again(video: Path) -> None:
    camera = OpenCvCamera(video)
    camera.open()
    strongest = [int(np.argmax(camera.read().mean(axis=(0, 1)))) for _ in range(5)]
    camera.close()
    assert strongest == [0, 1, 2, 0, 1]


def test_the_mirror_swaps_left_and_right(tmp_path: Path) -> None:
    picture = np.zeros((240, 320, 3), np.uint8)
    picture[:, :160] = 255
    path = tmp_path / "left.mjpeg"
    Image.fromarray(picture).save(path, "JPEG")
    camera = OpenCvCamera(path, mirror=True)
    camera.open()
    seen = camera.read()
    camera.close()
    assert seen[:, 200:].mean() > 200
    assert seen[:, :120].mean() < 50


@pytest.mark.parametrize("source", [97, "no-such-file.avi"])
def test_what_is_no_camera_is_a_typed_failure(source: int | str) -> None:
    with pytest.raises(Failure) as caught:
        OpenCvCamera(source).open()
    assert caught.value.code is FailureCode.CAMERA_NONE


def test_reading_a_closed_camera_is_a_typed_failure(video: Path) -> None:
    camera = OpenCvCamera(video)
    camera.open()
    camera.close()
    camera.close()
    with pytest.raises(Failure) as caught:
        camera.read()
    assert caught.value.code is FailureCode.CAMERA_LOST
