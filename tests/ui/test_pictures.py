"""Portrait and live picture: decoded, cut to 3:4, and the face where the camera saw it."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from domain.card import Portrait
from domain.face import Box, FaceSeen
from ui.portrait_decoder import PortraitDecoder, decode_portrait
from ui.preview import Preview, face_rectangle, preview_image, upright_crop


def picture(kind: str, colour: tuple[int, int, int] = (200, 60, 30), size: tuple[int, int] = (300, 400)) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", size, colour).save(stream, kind)
    return stream.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "JPEG2000"])
def test_both_formats_of_a_chip(kind: str) -> None:
    image = decode_portrait(picture(kind))
    assert image is not None
    assert (image.width(), image.height()) == (300, 400)
    middle = image.pixelColor(150, 200)
    assert (middle.red(), middle.green(), middle.blue()) == pytest.approx((200, 60, 30), abs=3)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00" * 40,
        b"\xff\xd8\xff\xe0 no picture",
        picture("PNG"),
        picture("JPEG")[:200],
        picture("JPEG2000")[:80],
    ],
    ids=["empty", "zeros", "header only", "other format", "cut JPEG", "cut JPEG 2000"],
)
def test_what_is_no_portrait_is_none(data: bytes) -> None:
    assert decode_portrait(data) is None


def test_an_unbelievable_size_is_refused_before_decoding() -> None:
    assert decode_portrait(picture("JPEG", size=(5000, 10))) is None


def test_only_the_portrait_asked_for_last_is_delivered(qtbot: QtBot) -> None:
    decoder = PortraitDecoder()
    delivered: list[QImage | None] = []
    decoder.ready.connect(delivered.append)
    first = Portrait(picture("JPEG", (255, 0, 0)), "image/jpeg")
    second = Portrait(picture("JPEG", (0, 0, 255)), "image/jpeg")
    decoder.ask(first)
    decoder.ask(second)
    qtbot.waitUntil(lambda: bool(delivered))
    decoder.wait()
    assert len(delivered) == 1
    assert delivered[0] is not None
    assert delivered[0].pixelColor(5, 5).blue() > 200
    decoder.ask(None)
    assert delivered[-1] is None


@pytest.mark.parametrize(
    ("size", "crop"),
    [
        ((640, 480), (140, 0, 360, 480)),
        ((1920, 1080), (555, 0, 810, 1080)),
        ((300, 400), (0, 0, 300, 400)),
        ((300, 600), (0, 100, 300, 400)),
    ],
)
def test_upright_crop(size: tuple[int, int], crop: tuple[int, int, int, int]) -> None:
    assert upright_crop(*size) == crop


def test_the_preview_is_a_copy_in_true_colours() -> None:
    rgb = np.zeros((480, 640, 3), np.uint8)
    rgb[:, 320:] = (10, 200, 90)
    image = preview_image(Preview(rgb))
    rgb[:] = 0
    assert (image.width(), image.height()) == (360, 480)
    assert image.pixelColor(359, 479).getRgb()[:3] == (10, 200, 90)
    assert image.pixelColor(0, 0).getRgb()[:3] == (0, 0, 0)


def test_a_face_found_in_a_smaller_frame_is_marked_at_the_same_place() -> None:
    rgb = np.zeros((480, 640, 3), np.uint8)
    whole = face_rectangle(Preview(rgb, FaceSeen(Box(230, 120, 180, 240), (640, 480))))
    half = face_rectangle(Preview(rgb, FaceSeen(Box(115, 60, 90, 120), (320, 240))))
    assert whole is not None
    assert (whole.x(), whole.y(), whole.width(), whole.height()) == pytest.approx((0.25, 0.25, 0.5, 0.5))
    assert whole == half
    assert face_rectangle(Preview(rgb, FaceSeen(None, (640, 480)))) is None
    assert face_rectangle(Preview(rgb)) is None
