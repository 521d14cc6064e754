"""Decodes a picture of a face: the chip's portrait, or a photograph that somebody compares.

Pillow: OpenCV gives nothing for a raw grey JPEG 2000 codestream (faces.md §1).
"""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image, ImageOps

from devices.face.engine import Array
from domain.failure import Failure, FailureCode

_MOST_PIXELS = {"JPEG2000": 16_000_000, "PNG": 16_000_000, "progressive": 64_000_000, "JPEG": 170_000_000}
"""JPEG, the photographs of telephones, is shrunk while it is read, 15 MB; in progressive order all its coefficients lie
in memory first, 3 to 6 bytes a pixel. JPEG 2000 comes from chips, PNG from screens."""
_OF_CHIPS = ("JPEG", "JPEG2000")
_MOST_ROWS = 1200
_FEWEST_ROWS = 480
"""Smaller portraits are enlarged: detectors look for faces of 80 px and more."""


class _TooLarge(Exception):
    """Of an absurd size."""


def decode(image: bytes) -> Array:
    """JPEG or JPEG 2000 (JP2 or raw codestream, grey or colour) as (480 to 1200, width, 3) uint8 RGB, upright where the
    picture says how the camera was held.

    Raises Failure CHIP_PORTRAIT_UNREADABLE for anything else, and for pictures of an absurd size.
    """
    return _decoded(image, _OF_CHIPS, FailureCode.CHIP_PORTRAIT_UNREADABLE)


def decode_photograph(image: bytes) -> Array:
    """A file somebody has, PNG as well; the rest as ``decode``.

    Raises Failure FACE_PICTURE_UNREADABLE.
    """
    return _decoded(image, (*_OF_CHIPS, "PNG"), FailureCode.FACE_PICTURE_UNREADABLE)


def _decoded(image: bytes, formats: tuple[str, ...], otherwise: FailureCode) -> Array:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # telephones add second pictures and notes that are not quite in order
            with Image.open(io.BytesIO(image), formats=formats) as picture:
                _shrunk(picture)
                return np.array(_sized(ImageOps.exif_transpose(picture).convert("RGB")))
    except Exception as error:  # Pillow's decoders raise OSError, SyntaxError, ValueError, struct.error and more
        raise Failure(otherwise, str(error) if isinstance(error, _TooLarge) else type(error).__name__) from error


def _shrunk(picture: Image.Image) -> None:
    """Let a JPEG be decoded at a half, a quarter or an eighth, of which ``_MOST_ROWS`` either way are left."""
    kind = "progressive" if "progressive" in picture.info else picture.format or ""
    if picture.width * picture.height > _MOST_PIXELS.get(kind, _MOST_PIXELS["JPEG"]):  # MPO is JPEG with a second one
        raise _TooLarge(f"{picture.width}x{picture.height}")
    share = _MOST_ROWS / min(picture.size)
    picture.draft("RGB", (int(picture.width * share), int(picture.height * share)))


def _sized(picture: Image.Image) -> Image.Image:
    rows = min(max(picture.height, _FEWEST_ROWS), _MOST_ROWS)
    if rows == picture.height:
        return picture
    return picture.resize((max(1, round(picture.width * rows / picture.height)), rows), Image.Resampling.LANCZOS)
