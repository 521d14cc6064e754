"""The worker process: loads one engine and answers requests, one at a time. It keeps one frame and no names."""

from __future__ import annotations

import signal
from collections import deque
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np

from devices.face.engine import Array, DetectedFace, EngineTraits, FaceEngine
from devices.face.engines import load_engine
from devices.face.liveness.passive import FrameSignals
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from devices.face.liveness.signals import Reference


@dataclass(frozen=True, slots=True)
class Look:
    """Request: find faces in a frame; its pixels follow as bytes. Answer: Looked, with ``signals`` where wished."""

    shape: tuple[int, int, int]
    signals: bool = False


@dataclass(frozen=True, slots=True)
class Embed:
    """Request: embed face ``index`` of the last frame. Answer: the vector."""

    index: int


@dataclass(frozen=True, slots=True, repr=False)
class EmbedPortrait:
    """Request: decode a portrait and embed its largest face. Answer: the vector."""

    image: bytes


@dataclass(frozen=True, slots=True)
class Forget:
    """Request: drop the last frame. Answer: None."""


@dataclass(frozen=True, slots=True, eq=False)
class Looked:
    """Faces in a frame, the largest first, and the mean brightness of the frame, 0 to 255."""

    faces: tuple[DetectedFace, ...]
    brightness: float
    signals: FrameSignals | None = None


@dataclass(frozen=True, slots=True)
class Refused:
    """Answer to any request that ended in a Failure."""

    code: FailureCode
    detail: str


_LOOKS_APART = 4
"""Movement is measured over so many looks, about a third of a second."""

Request: TypeAlias = Look | Embed | EmbedPortrait | Forget
Answer: TypeAlias = Looked | Array | Refused | EngineTraits | None


def serve(connection: Connection, engine_name: str, weights: Path | None = None) -> None:
    """Run until the other end is closed, also by the death of the program. The first answer is the engine's traits."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal is for the program, which then closes the pipe
    try:
        _Desk(connection, engine_name, weights).run()
    except (EOFError, OSError):
        return


class _Desk:
    def __init__(self, connection: Connection, engine_name: str, weights: Path | None) -> None:
        self._connection = connection
        self._engine_name = engine_name
        self._weights = weights
        self._frame: Array | None = None
        self._faces: tuple[DetectedFace, ...] = ()
        self._earlier: deque[Reference] = deque(maxlen=_LOOKS_APART)

    def run(self) -> None:
        try:
            engine = load_engine(self._engine_name, self._weights)
        except Failure as failure:
            self._connection.send(Refused(failure.code, failure.detail))
            return
        self._connection.send(engine.traits)
        while True:
            request: Request = self._connection.recv()
            try:
                self._connection.send(self._answer(engine, request))
            except Failure as failure:
                self._connection.send(Refused(failure.code, failure.detail))

    def _answer(self, engine: FaceEngine, request: Request) -> Answer:
        match request:
            case Look(shape, signals):
                return self._look(engine, shape, signals)
            case Embed(index):
                return self._embed(engine, index)
            case EmbedPortrait(image):
                return embed_portrait(engine, image)
            case Forget():
                self._frame, self._faces = None, ()
                self._earlier.clear()
                engine.forget()
                return None

    def _look(self, engine: FaceEngine, shape: tuple[int, int, int], signals: bool) -> Looked:
        pixels = self._connection.recv_bytes()
        self._frame = np.frombuffer(pixels, np.uint8).reshape(shape)
        self._faces = tuple(engine.detect(self._frame))
        brightness = float(self._frame[::8, ::8].mean())
        return Looked(self._faces, brightness, self._signals(self._frame) if signals and self._faces else None)

    def _signals(self, frame: Array) -> FrameSignals:
        from devices.face.liveness.signals import frame_signals  # noqa: PLC0415 - OpenCV, in the worker only

        earlier = self._earlier[0] if len(self._earlier) == _LOOKS_APART else None
        signals, here = frame_signals(frame, self._faces[0], earlier)
        self._earlier.append(here)
        return signals

    def _embed(self, engine: FaceEngine, index: int) -> Array:
        if self._frame is None or index >= len(self._faces):
            raise Failure(FailureCode.FACE_NOT_SEEN, "no such face")
        return engine.embed(self._frame, self._faces[index])


def embed_portrait(engine: FaceEngine, image: bytes) -> Array:
    """Embedding of the largest face of an encoded portrait.

    Raises Failure CHIP_PORTRAIT_UNREADABLE or FACE_PORTRAIT_UNUSABLE (no face in it).
    """
    from devices.face.portrait import decode  # noqa: PLC0415 - Pillow, in the worker only

    rgb = decode(image)
    faces = engine.detect(rgb)
    if not faces:
        raise Failure(FailureCode.FACE_PORTRAIT_UNUSABLE, f"{rgb.shape[1]}x{rgb.shape[0]}")
    return engine.embed(rgb, faces[0])
