"""Portraits as chips hold them, good and bad."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import ExifTags, Image

from devices.face.portrait import decode, decode_photograph
from devices.simulated.drawn_face.portrait import portrait, portrait_jp2, portrait_jpeg
from domain.failure import Failure, FailureCode


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()


def outcome(image: bytes) -> tuple[int, ...] | FailureCode:
    """Shape of the picture, or the code of the failure."""
    try:
        return decode(image).shape
    except Failure as failure:
        return failure.code


def test_jpeg_and_jpeg_2000_give_the_same_picture() -> None:
    original = np.asarray(Image.fromarray(portrait(2)).resize((360, 480))).astype(float)
    for image in (portrait_jpeg(2), portrait_jp2(2)):
        assert np.abs(decode(image).astype(float) - original).mean() < 5


def test_a_raw_grey_codestream_is_read() -> None:
    grey = Image.fromarray(portrait(2)).convert("L")
    raw = encoded(grey, "JPEG2000", no_jp2=True)
    assert raw.startswith(bytes.fromhex("ff4fff51"))
    assert decode(raw).shape == (480, 360, 3)


def test_small_portraits_are_enlarged_for_the_detector() -> None:
    assert decode(encoded(Image.new("L", (180, 240), 128), "JPEG")).shape == (480, 360, 3)


def test_photographs_of_a_telephone_are_shrunk_while_they_are_read() -> None:
    photo = Image.fromarray(portrait(2)).resize((6000, 8000))
    for options in ({}, {"progressive": True}):
        assert decode(encoded(photo, "JPEG", **options)).shape == (1200, 900, 3)
    assert np.abs(decode(encoded(photo, "JPEG")).astype(float) - np.asarray(photo.resize((900, 1200)))).mean() < 3


def test_a_photograph_is_turned_as_the_telephone_was_held() -> None:
    upright = Image.fromarray(portrait(2))
    note = Image.Exif()
    note[ExifTags.Base.Orientation] = 6
    lying = encoded(upright.transpose(Image.Transpose.ROTATE_90), "JPEG", exif=note)
    assert np.abs(decode(lying).astype(float) - decode(encoded(upright, "JPEG"))).mean() < 3


def test_a_second_picture_in_the_file_does_no_harm() -> None:
    photo = Image.fromarray(portrait(2))
    double = encoded(photo, "MPO", save_all=True, append_images=[photo.resize((90, 120))])
    assert decode(double).shape == (480, 360, 3)
    assert decode(double[:-500]).shape == (480, 360, 3)


@pytest.mark.parametrize(
    ("kind", "size_px", "options"),
    [
        ("JPEG", (20_000, 9000), {}),
        ("JPEG", (10_000, 7000), {"progressive": True}),
        ("JPEG2000", (20_000, 900), {}),
    ],
)
def test_pictures_of_an_absurd_size_are_refused_before_they_are_decoded(
    kind: str, size_px: tuple[int, int], options: dict[str, object]
) -> None:
    image = encoded(Image.new("L", size_px), kind, **options)
    assert outcome(image[: len(image) // 2]) is FailureCode.CHIP_PORTRAIT_UNREADABLE
    with pytest.raises(Failure) as caught:
        decode(image)
    assert caught.value.detail in (f"{size_px[0]}x{size_px[1]}", "DecompressionBombError")


def test_other_formats_are_refused() -> None:
    for kind in ("PNG", "GIF", "BMP"):
        with pytest.raises(Failure) as caught:
            decode(encoded(Image.new("RGB", (300, 400)), kind))
        assert caught.value.code is FailureCode.CHIP_PORTRAIT_UNREADABLE


def test_files_of_screens_are_read_where_no_chip_holds_them() -> None:
    photo = Image.radial_gradient("L").resize((900, 1200)).convert("RGBA")
    assert np.abs(decode_photograph(encoded(photo, "PNG")).astype(float) - np.asarray(photo.convert("RGB"))).max() == 0
    for image in (encoded(photo, "GIF"), encoded(Image.new("L", (4001, 4000)), "PNG"), encoded(photo, "PNG")[:900]):
        with pytest.raises(Failure) as caught:
            decode_photograph(image)
        assert caught.value.code is FailureCode.FACE_PICTURE_UNREADABLE


@settings(deadline=None)
@given(st.integers(0, 9000), st.binary(min_size=0, max_size=40))
def test_damaged_portraits_end_in_a_picture_or_in_a_typed_failure(cut: int, rubbish: bytes) -> None:
    for image in (portrait_jpeg(2), portrait_jp2(2)):
        assert outcome(image[:cut] + rubbish) in ((480, 360, 3), FailureCode.CHIP_PORTRAIT_UNREADABLE)
