"""Codes on cards: the text of a Vietnamese card's QR, in a camera frame."""

from __future__ import annotations

from typing import Any

import numpy as np
import zxingcpp

from devices import opencv
from devices.camera.camera import Frame
from devices.camera.qr import read_codes
from devices.simulated.drawn_face.film import Empty

TEXT = "990085000123|990000123|Nguyễn Văn Mẫu|02091985|Nam|Tổ 1, Phường Thử Nghiệm, Tỉnh Giả Định|15082022"


def code(side_px: int) -> Any:
    modules = np.asarray(zxingcpp.write_barcode_to_image(zxingcpp.create_barcode(TEXT, zxingcpp.BarcodeFormat.QRCode)))
    grey = opencv.resize(np.ascontiguousarray(modules), (side_px, side_px), opencv.Interpolation.AREA)
    return np.repeat(grey[..., None], 3, 2)


def test_a_code_held_before_the_camera_is_read() -> None:
    scene = Empty((1280, 720)).frame().copy()
    scene[200:480, 400:680] = code(280)
    assert read_codes(Frame(opencv.blur(scene, 0.8), 0.0, 1)) == [TEXT]


def test_a_frame_without_a_code_reads_as_none() -> None:
    assert read_codes(Frame(Empty().frame(), 0.0, 1)) == []
