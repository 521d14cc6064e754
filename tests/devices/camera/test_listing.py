"""Cameras to choose from: a video4linux folder as Linux lays it out, and this machine's own answer."""

from __future__ import annotations

from pathlib import Path

import pytest

from devices.camera.listing import CameraFound, answering, named_by_linux
from devices.camera.opencv_source import OpenCvCamera


def plug(folder: Path, number: int, name: str, index: int = 0) -> None:
    device = folder / f"video{number}"
    device.mkdir()
    (device / "name").write_text(name + "\n")
    (device / "index").write_text(f"{index}\n")


def test_linux_names_each_camera_once_in_order_of_number(tmp_path: Path) -> None:
    plug(tmp_path, 10, "Document camera")
    plug(tmp_path, 2, "HD Webcam: front")
    plug(tmp_path, 3, "HD Webcam: front", index=1)  # its metadata
    (tmp_path / "video7").mkdir()  # pulled this moment
    assert named_by_linux(tmp_path) == (CameraFound(2, "HD Webcam: front"), CameraFound(10, "Document camera"))


def test_no_camera_at_all_is_an_empty_list(tmp_path: Path) -> None:
    assert named_by_linux(tmp_path / "missing") == ()


def test_every_camera_found_by_trying_opens() -> None:
    found = tuple(answering())
    if not found:
        pytest.skip("no camera on this machine")
    for camera in found:
        source = OpenCvCamera(camera.index, (640, 480))
        source.open()
        assert source.read().ndim == 3
        source.close()
