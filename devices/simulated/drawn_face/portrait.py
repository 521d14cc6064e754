"""Portraits as a chip holds them: upright, frontal, plain light ground, small."""

from __future__ import annotations

import io
from functools import cache

import numpy as np
from PIL import Image

from devices.simulated.drawn_face.background import Grain, plain
from devices.simulated.drawn_face.bust import Light
from devices.simulated.drawn_face.figure import View, draw_figure
from devices.simulated.drawn_face.head import head
from devices.simulated.drawn_face.shapes import Array

_SIZE_PX = (300, 400)
_LIGHT = Light(direction=(0, 0.35, 0.95), ambient=0.55, key=0.6)


@cache
def portrait(index: int, grey: bool = False) -> Array:
    """Portrait of drawn person ``index``, (400, 300, 3) uint8 RGB; about 1 s at the first call, then free."""
    if grey:
        luma = np.asarray(Image.fromarray(portrait(index)).convert("L"))
        return np.repeat(luma[..., None], 3, 2)
    width, height = _SIZE_PX
    view = View(_SIZE_PX, width * 0.58, (width / 2, height * 0.47), light=_LIGHT)
    figure = draw_figure(head(index), view)
    picture = plain(_SIZE_PX, (235, 238, 242), 3) * (1 - figure.cover[..., None]) + figure.rgb
    return Grain(_SIZE_PX, 1.0, 1).add(np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8))


@cache
def portrait_jpeg(index: int, grey: bool = False) -> bytes:
    """The portrait as JPEG of about 15 KB."""
    return _encoded(_image(index, grey), "JPEG", quality=82)


@cache
def portrait_jp2(index: int, grey: bool = False) -> bytes:
    """The portrait as JPEG 2000 (JP2) of about 15 KB; a grey one has a single component, as real chips have."""
    rate = 8 if grey else 24
    return _encoded(_image(index, grey), "JPEG2000", quality_mode="rates", quality_layers=[rate])


def _image(index: int, grey: bool) -> Image.Image:
    image = Image.fromarray(portrait(index, grey))
    return image.convert("L") if grey else image


def _encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    stream = io.BytesIO()
    image.save(stream, kind, **options)
    return stream.getvalue()
