"""Decodes the chip's portrait. Pillow: OpenCV gives nothing for a raw grey JPEG 2000 codestream (faces.md §1)."""

from __future__ import annotations

import io
import warnings

import numpy as np
from PIL import Image

from devices.face.engine import Array
from domain.failure import Failure, FailureCode

_MOST_PIXELS = 16_000_000
_MOST_ROWS = 1200
_FEWEST_ROWS = 480
"""Smaller portraits are enlarged: detectors look for faces of 80 px and more."""


def decode(image: bytes) -> Array:
    """JPEG or JPEG 2000 (JP2 or raw codestream, grey or colour) as (height, width, 3) uint8 RGB.

    Raises Failure CHIP_PORTRAIT_UNREADABLE for anything else, and for pictures of an absurd size.
    """
    try:
        with warnings.catch_warnings(), Image.open(io.BytesIO(image), formats=("JPEG", "JPEG2000")) as picture:
            warnings.simplefilter("error")
            if picture.width * picture.height > _MOST_PIXELS:
                raise Failure(FailureCode.CHIP_PORTRAIT_UNREADABLE, f"{picture.width}x{picture.height}")
            return np.array(_sized(picture.convert("RGB")))
    except Failure:
        raise
    except Exception as error:  # Pillow's decoders raise OSError, SyntaxError, ValueError, struct.error and more
        raise Failure(FailureCode.CHIP_PORTRAIT_UNREADABLE, type(error).__name__) from error


def _sized(picture: Image.Image) -> Image.Image:
    rows = min(max(picture.height, _FEWEST_ROWS), _MOST_ROWS)
    if rows == picture.height:
        return picture
    return picture.resize((max(1, round(picture.width * rows / picture.height)), rows), Image.Resampling.LANCZOS)
