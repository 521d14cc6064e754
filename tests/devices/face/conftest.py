"""Loaded once per test process: the dlib engine, and drawn people seen by it."""

from __future__ import annotations

import io
from collections.abc import Callable
from functools import cache
from typing import Any

import numpy as np
import pytest
from PIL import Image

from devices.face.dlib_engine import DlibEngine
from devices.simulated.drawn_face.film import Film, Staging
from devices.simulated.drawn_face.motion import Moment
from devices.simulated.drawn_face.portrait import portrait_jp2, portrait_jpeg

PEOPLE = range(8)


@pytest.fixture(scope="session")
def engine() -> DlibEngine:
    return DlibEngine()


@pytest.fixture(scope="session")
def live_frame() -> Callable[..., Any]:
    @cache
    def draw(person: int, yaw: float = 0.0, blink: float = 0.0, **staging: Any) -> Any:
        film = Film(Staging(person, **staging))
        film.prepare(yaw, blink)
        return film.frame(Moment(yaw=yaw, blink=blink))

    return draw


@pytest.fixture(scope="session")
def live_embedding(engine: DlibEngine, live_frame: Callable[..., Any]) -> Callable[..., Any]:
    """Mean of three live frames of a person, as the matcher fuses them."""

    @cache
    def embed(person: int) -> Any:
        frames = [live_frame(person, yaw) for yaw in (-1.5, 0.0, 1.5)]
        return np.mean([engine.embed(frame, engine.detect(frame)[0]) for frame in frames], axis=0)

    return embed


@pytest.fixture(scope="session")
def portrait_embedding(engine: DlibEngine) -> Callable[..., Any]:
    from devices.face.worker import embed_portrait

    @cache
    def embed(person: int, kind: str = "jpeg") -> Any:
        image = portrait_jpeg(person) if kind == "jpeg" else portrait_jp2(person, grey=kind == "grey jp2")
        return embed_portrait(engine, image)

    return embed


@pytest.fixture(scope="session")
def empty_wall() -> bytes:
    """A portrait-sized JPEG with nobody in it."""
    stream = io.BytesIO()
    Image.new("RGB", (300, 400), (200, 205, 210)).save(stream, "JPEG")
    return stream.getvalue()
