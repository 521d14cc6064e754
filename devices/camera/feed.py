"""The camera's own thread: keeps the newest frame, says when the camera comes and goes, and opens it again."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

import numpy as np

from devices.camera.camera import Array, CameraSource, CameraState, CameraStatus, Frame
from domain.failure import Failure, FailureCode

_log = logging.getLogger("tiepdon.camera")

_RETRY_S = 0.5
_BLACK_LEVEL = 12
_SPECKS = 0.005
"""A covered lens stays at the level but for so many pixels: noise of cheap sensors, hot pixels."""


class CameraFeed:
    """Reads one source while switched on. Any thread may call the methods; ``on_status`` comes from the camera's.

    ``open`` and ``close`` switch the camera on and off between visits and return at once; ``stop`` ends the thread.
    """

    def __init__(self, source: CameraSource, on_status: Callable[[CameraStatus], None] = lambda _: None) -> None:
        self._source = source
        self._on_status = on_status
        self._newest: Frame | None = None
        self._status = CameraStatus(CameraState.OFF)
        self._changed = threading.Condition()
        """Guards and announces the newest frame, and whether the camera is wanted."""
        self._wanted = False
        self._next: CameraSource | None = None
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None
        self._count = 0
        self._gave_pictures = False
        """Whether this camera has since it was switched on, even if it was opened anew in between."""

    @property
    def status(self) -> CameraStatus:
        return self._status

    def open(self) -> None:
        """Switch the camera on, in the background; does nothing where it is on."""
        with self._changed:
            self._wanted = True
            self._changed.notify_all()
            if self._thread is None:
                self._stopped = threading.Event()  # a thread left behind in a hanging driver keeps its own, set one
                self._thread = threading.Thread(target=self._run, args=(self._stopped,), name="camera", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Switch the camera off, in the background (its light goes out), and forget the last frame at once."""
        with self._changed:
            self._wanted = False
            self._newest = None
            self._changed.notify_all()

    def use(self, source: CameraSource) -> None:
        """Look through another camera from now on; its thread lets go of the one before first."""
        with self._changed:
            self._next, self._newest = source, None
            self._changed.notify_all()

    def start(self) -> None:
        """The same as ``open``."""
        self.open()

    def stop(self, timeout_s: float = 2.0) -> None:
        """Switch the camera off and end its thread; a driver that hangs is left behind after the time given."""
        self._stopped.set()
        self.close()
        thread, self._thread = self._thread, None
        if thread is not None and thread is not threading.current_thread():
            thread.join(timeout_s)

    def latest(self) -> Frame | None:
        """The newest frame, or None while there is none to show."""
        return self._newest

    def wait_newer(self, than: int, timeout_s: float) -> Frame | None:
        """Block until there is a frame with a number above ``than``; None when time is up."""
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None and self._newest.number > than, timeout_s)
            frame = self._newest
        return frame if frame is not None and frame.number > than else None

    # -- the camera's thread -------------------------------------------------------------------------------------

    def _run(self, stopped: threading.Event) -> None:
        while not stopped.is_set():
            self._take_next()
            try:
                self._session(stopped)
            except Failure as failure:
                self._lost(failure.code, stopped)
            except Exception as error:  # the thread outlives any bug of a driver: the last picture would stand still
                _log.exception("camera: %s", type(error).__name__)
                self._lost(FailureCode.CAMERA_LOST, stopped)
            finally:
                self._source.close()
            if not self._on(stopped):
                self._gave_pictures = False
                self._tell(CameraStatus(CameraState.OFF))
                self._wait(lambda: self._wanted or stopped.is_set())

    def _take_next(self) -> None:
        with self._changed:
            if self._next is not None:
                self._source, self._next, self._gave_pictures = self._next, None, False

    def _on(self, stopped: threading.Event) -> bool:
        return self._wanted and self._next is None and not stopped.is_set()

    def _wait(self, until: Callable[[], bool], timeout_s: float | None = None) -> None:
        with self._changed:
            self._changed.wait_for(until, timeout_s)

    def _session(self, stopped: threading.Event) -> None:
        if self._status.state is not CameraState.LOST:  # while it is away each retry would flicker
            self._tell(CameraStatus(CameraState.OPENING))
        self._source.open()
        while self._on(stopped):
            rgb = self._source.read()
            self._keep(rgb, stopped)
            self._gave_pictures = True
            if self._count % 8 == 1 or self._status.state is not CameraState.OPEN:
                code = FailureCode.CAMERA_NO_PICTURE if is_black(rgb) else None
                self._tell(CameraStatus(CameraState.OPEN, code))

    def _lost(self, code: FailureCode, stopped: threading.Event) -> None:
        with self._changed:
            self._newest = None
        if self._on(stopped):
            self._tell(CameraStatus(CameraState.LOST, self._lost_code(code)))
            self._wait(lambda: not self._on(stopped), _RETRY_S)

    def _lost_code(self, code: FailureCode) -> FailureCode:
        """A camera that was pulled is "lost" while opening it again says there is none: that names what happened."""
        pulled = self._gave_pictures and code is FailureCode.CAMERA_NONE
        return FailureCode.CAMERA_LOST if pulled else code

    def _keep(self, rgb: Array, stopped: threading.Event) -> None:
        rgb.flags.writeable = False
        with self._changed:
            if self._on(stopped):  # a picture that comes after switching off is nobody's
                self._count += 1
                self._newest = Frame(rgb, time.monotonic(), self._count)
                self._changed.notify_all()

    def _tell(self, status: CameraStatus) -> None:
        if status != self._status:
            self._status = status
            self._on_status(status)


def is_black(rgb: Array) -> bool:
    """Is the lens covered or the privacy shutter closed? Looks at every 16th pixel."""
    return float(np.mean(rgb[::16, ::16] > _BLACK_LEVEL)) <= _SPECKS
