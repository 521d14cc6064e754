"""When a visit ends nothing of a face is left in the worker: its own loop over a real pipe, and real engines."""

from __future__ import annotations

import gc
import multiprocessing
import threading
import weakref
from collections.abc import Iterator
from multiprocessing.connection import Connection
from typing import Any

import numpy as np
import pytest

from devices.face import worker
from devices.face.dlib_engine import DlibEngine
from devices.face.engine import Array, DetectedFace
from devices.face.liveness.signals import Reference
from devices.face.worker import Embed, EmbedPortrait, Forget, Look, Looked
from devices.simulated.drawn_face.film import Film, Staging
from devices.simulated.drawn_face.motion import Moment
from devices.simulated.drawn_face.portrait import portrait_jpeg


class WatchedEngine(DlibEngine):
    """Notes every picture it is given and every face and embedding it gives, without keeping them alive."""

    def __init__(self) -> None:
        super().__init__()
        self.traces: list[weakref.ref[Any]] = []

    def detect(self, rgb: Array) -> list[DetectedFace]:
        faces = super().detect(rgb)
        self.traces += [weakref.ref(rgb), *(weakref.ref(face.landmarks) for face in faces)]
        return faces

    def embed(self, rgb: Array, face: DetectedFace) -> Array:
        embedding = super().embed(rgb, face)
        self.traces.append(weakref.ref(embedding))
        return embedding

    @property
    def alive(self) -> int:
        gc.collect()
        return sum(trace() is not None for trace in self.traces)


@pytest.fixture
def working(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Connection, WatchedEngine]]:
    """Our end of the pipe of a worker that runs in a thread, so that its objects can be looked through."""
    engine = WatchedEngine()
    monkeypatch.setattr(worker, "load_engine", lambda name, weights: engine)
    monkeypatch.setattr(worker.signal, "signal", lambda *_: None)  # only a main thread may
    ours, theirs = multiprocessing.Pipe()
    thread = threading.Thread(target=worker.serve, args=(theirs, "watched"), daemon=True)
    thread.start()
    assert ours.recv() == engine.traits
    yield ours, engine
    ours.close()
    thread.join(10)


def ask(connection: Connection, request: Any, pixels: Array | None = None) -> Any:
    connection.send(request)
    if pixels is not None:
        connection.send_bytes(np.ascontiguousarray(pixels).data.cast("B"))
    return connection.recv()


def references() -> int:
    gc.collect()
    return sum(isinstance(thing, Reference) for thing in gc.get_objects())


def test_the_worker_holds_no_frame_face_or_embedding_after_the_visit(
    working: tuple[Connection, WatchedEngine],
) -> None:
    connection, engine = working
    film, before = Film(Staging(2)), references()
    film.prepare(0.0, 0.0)
    frame = film.frame(Moment())
    for _ in range(3):
        seen = ask(connection, Look(frame.shape, signals=True), frame)
        assert isinstance(seen, Looked) and seen.faces
    assert ask(connection, Embed(0)).shape == (128,)
    assert ask(connection, EmbedPortrait(portrait_jpeg(2))).shape == (128,)
    assert len(engine.traces) == 3 * 2 + 1 + 3
    assert engine.alive > 0  # the last frame: what follows does find something
    assert references() > before
    assert ask(connection, Forget()) is None
    assert engine.alive == 0
    assert references() == before
