"""Real cameras, video files and network streams through OpenCV."""

from __future__ import annotations

import time
from pathlib import Path

from devices.camera.camera import Array, CameraSource
from devices.opencv import Capture
from domain.failure import Failure, FailureCode

_MISSES_UNTIL_LOST = 30
_MISS_PAUSE_S = 0.03


class OpenCvCamera(CameraSource):
    """``source`` is the camera's index, the path of a video file (played in a loop at its own rate) or a URL.

    ``size_px`` (width, height) is a wish that a camera may answer otherwise. ``mirror`` turns round the pictures of a
    driver that mirrors them: what is asked of a patient tells left from right, so frames show the world as it is, and
    a preview that people want to see themselves in mirrors what it paints.
    """

    def __init__(self, source: int | str | Path, size_px: tuple[int, int] | None = None, mirror: bool = False) -> None:
        self._source = source
        self._size_px = size_px
        self._mirror = mirror
        self._is_file = not isinstance(source, int) and Path(source).is_file()
        self._capture: Capture | None = None
        self._due_s = 0.0
        self.name = f"camera {source}" if isinstance(source, int) else Path(str(source)).name

    def open(self) -> None:
        source = self._source if isinstance(self._source, int) else str(self._source)
        self._capture = Capture(source, self._size_px)

    def read(self) -> Array:
        picture = self._next()
        if self._is_file:
            self._keep_pace()
        return picture[:, ::-1].copy() if self._mirror else picture

    def _next(self) -> Array:
        for _ in range(_MISSES_UNTIL_LOST):
            if self._capture is None:
                raise Failure(FailureCode.CAMERA_LOST, "not open")
            picture = self._capture.read()
            if picture is not None:
                return picture
            if self._is_file:
                self._reopen()  # at its end; rewinding works with some containers only
            else:
                time.sleep(_MISS_PAUSE_S)  # cameras drop single frames when they adjust
        raise Failure(FailureCode.CAMERA_LOST, "no frames")

    def _reopen(self) -> None:
        self.close()
        self.open()

    def _keep_pace(self) -> None:
        rate = self._capture.frames_per_s if self._capture else 0.0
        self._due_s = max(self._due_s + 1 / (rate or 25.0), time.monotonic() - 0.2)
        time.sleep(max(0.0, self._due_s - time.monotonic()))

    def close(self) -> None:
        capture, self._capture = self._capture, None
        if capture is not None:
            capture.close()
