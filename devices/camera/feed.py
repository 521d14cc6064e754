"""The camera's own thread: keeps the newest frame, says when the camera comes and goes, and opens it again."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

import numpy as np

from devices.camera.camera import Array, CameraSource, CameraState, CameraStatus, Frame
from domain.failure import Failure, FailureCode

_RETRY_S = 0.5
_BLACK_LEVEL = 12
"""Brightest pixel of a covered lens: sensor noise stays below."""


class CameraFeed:
    """Reads one source while started. Any thread may call the methods; ``on_status`` comes from the camera's thread."""

    def __init__(self, source: CameraSource, on_status: Callable[[CameraStatus], None] = lambda _: None) -> None:
        self._source = source
        self._on_status = on_status
        self._newest: Frame | None = None
        self._status = CameraStatus(CameraState.OFF)
        self._arrived = threading.Condition()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._count = 0

    @property
    def status(self) -> CameraStatus:
        return self._status

    def start(self) -> None:
        """Open the camera in the background; does nothing when already started."""
        if self._thread is None:
            self._stopped = threading.Event()  # a thread left behind in a hanging driver keeps its own, set one
            self._thread = threading.Thread(target=self._run, args=(self._stopped,), name="camera", daemon=True)
            self._thread.start()

    def stop(self, timeout_s: float = 2.0) -> None:
        """Close the camera and forget the last frame; a driver that hangs is left behind after the time given."""
        self._stopped.set()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(timeout_s)
        self._forget()

    def latest(self) -> Frame | None:
        """The newest frame, or None while there is none to show."""
        return self._newest

    def wait_newer(self, than: int, timeout_s: float) -> Frame | None:
        """Block until there is a frame with a number above ``than``; None when time is up."""
        with self._arrived:
            self._arrived.wait_for(lambda: self._newest is not None and self._newest.number > than, timeout_s)
            frame = self._newest
        return frame if frame is not None and frame.number > than else None

    def _run(self, stopped: threading.Event) -> None:
        while not stopped.is_set():
            try:
                self._session(stopped)
            except Failure as failure:
                self._forget()
                self._tell(CameraStatus(CameraState.LOST, self._lost_code(failure.code)))
            finally:
                self._source.close()
            stopped.wait(_RETRY_S)
        self._tell(CameraStatus(CameraState.OFF))

    def _lost_code(self, code: FailureCode) -> FailureCode:
        """A camera that was pulled stays "lost" while opening it again says there is none: that names what happened."""
        pulled = self._status == CameraStatus(CameraState.LOST, FailureCode.CAMERA_LOST)
        return FailureCode.CAMERA_LOST if pulled and code is FailureCode.CAMERA_NONE else code

    def _session(self, stopped: threading.Event) -> None:
        if self._status.state is not CameraState.LOST:  # while it is away each retry would flicker
            self._tell(CameraStatus(CameraState.OPENING))
        self._source.open()
        while not stopped.is_set():
            rgb = self._source.read()
            self._keep(rgb)
            if self._count % 8 == 1 or self._status.state is not CameraState.OPEN:
                code = FailureCode.CAMERA_NO_PICTURE if is_black(rgb) else None
                self._tell(CameraStatus(CameraState.OPEN, code))

    def _keep(self, rgb: Array) -> None:
        rgb.flags.writeable = False
        with self._arrived:
            self._count += 1
            self._newest = Frame(rgb, time.monotonic(), self._count)
            self._arrived.notify_all()

    def _forget(self) -> None:
        with self._arrived:
            self._newest = None

    def _tell(self, status: CameraStatus) -> None:
        if status != self._status:
            self._status = status
            self._on_status(status)


def is_black(rgb: Array) -> bool:
    """Is the lens covered or the privacy shutter closed? Looks at every 16th pixel."""
    return int(np.max(rgb[::16, ::16], initial=0)) <= _BLACK_LEVEL
