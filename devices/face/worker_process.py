"""Our end of the worker process: start it, ask it, notice its death, end it."""

from __future__ import annotations

import multiprocessing
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from devices.face.engine import Array, EngineTraits
from devices.face.worker import Answer, Look, Looked, Refused, Request, serve
from domain.failure import Failure, FailureCode

_LOAD_S = 60.0
_ANSWER_S = 15.0
_SLICE_S = 0.1
_WIDEST_PX = 1280


class WorkerProcess:
    """One worker, started by ``spawn`` so that it is the same on Windows. Used by one thread only.

    Frames go through a pipe rather than shared memory: nothing of a face is left in a file when either side dies.
    """

    def __init__(self, engine_name: str, weights: Path | None, stopped: Callable[[], bool]) -> None:
        """Start the process; ``stopped`` tells whether waiting for it should be given up."""
        context = multiprocessing.get_context("spawn")
        self._stopped = stopped
        ours, theirs = context.Pipe()
        self._connection = ours
        self.process = context.Process(target=serve, args=(theirs, engine_name, weights), name="face", daemon=True)
        self.process.start()
        theirs.close()

    def traits(self) -> EngineTraits:
        """Wait until the engine is loaded. Raises Failure FACE_ENGINE_MISSING, FACE_ENGINE_STOPPED or STOPPED."""
        answer = self._receive(_LOAD_S)
        assert isinstance(answer, EngineTraits)
        return answer

    def look(self, rgb: Array, signals: bool = False) -> tuple[Looked, tuple[int, int]]:
        """Faces in the picture and the (width, height) their boxes refer to: very wide pictures are thinned out."""
        picture = np.ascontiguousarray(thinned(rgb))
        height, width = picture.shape[:2]
        self._send(Look((height, width, 3), signals))
        self._send_bytes(picture)
        answer = self._receive(_ANSWER_S)
        assert isinstance(answer, Looked)
        return answer, (width, height)

    def ask(self, request: Request) -> Any:
        """One request, one answer. Raises the Failure the worker answered with, FACE_ENGINE_STOPPED or STOPPED."""
        self._send(request)
        return self._receive(_ANSWER_S)

    def end(self) -> None:
        """End the process; it holds nothing worth waiting for."""
        self._connection.close()
        self.process.join(0.2)
        if self.process.is_alive():
            self.process.kill()
            self.process.join(2.0)

    def _send(self, request: Request) -> None:
        try:
            self._connection.send(request)
        except OSError as error:
            raise Failure(FailureCode.FACE_ENGINE_STOPPED, "send") from error

    def _send_bytes(self, picture: Array) -> None:
        try:
            self._connection.send_bytes(picture.data.cast("B"))
        except OSError as error:
            raise Failure(FailureCode.FACE_ENGINE_STOPPED, "send") from error

    def _receive(self, timeout_s: float) -> Answer:
        deadline_s = time.monotonic() + timeout_s
        try:
            while not self._connection.poll(_SLICE_S):
                if self._stopped():
                    raise Failure(FailureCode.STOPPED, "face")
                if time.monotonic() > deadline_s:
                    raise Failure(FailureCode.FACE_ENGINE_STOPPED, f"no answer in {timeout_s:.0f} s")
            answer: Answer = self._connection.recv()
        except (EOFError, OSError) as error:
            raise Failure(FailureCode.FACE_ENGINE_STOPPED, "process ended") from error
        if isinstance(answer, Refused):
            raise Failure(answer.code, answer.detail)
        return answer


def thinned(rgb: Array) -> Array:
    """Every second, third … pixel of pictures wider than twice, three times … 1280 px; 4K frames cost too much."""
    every = max(1, rgb.shape[1] // _WIDEST_PX)
    return rgb[::every, ::every]
