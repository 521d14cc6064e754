"""The camera for whoever wants to look at it while the desk may have it open: the desk's own pictures, then."""

from __future__ import annotations

import time
from collections.abc import Callable

from devices.camera.camera import Array, CameraSource, Frame
from domain.failure import Failure, FailureCode

_NEXT_S = 2.0
_LOOK_S = 0.02


class LentCamera(CameraSource):
    """``newest`` gives the desk's newest picture, None while its camera is off; ``own`` is then opened instead."""

    def __init__(self, newest: Callable[[], Frame | None], own: Callable[[], CameraSource]) -> None:
        self._newest, self._make = newest, own
        self._own: CameraSource | None = None
        self._seen = 0

    def open(self) -> None:
        if self._newest() is None:
            self._own = self._make()
            self._own.open()

    def read(self) -> Array:
        if self._own is not None:
            return self._own.read()
        end_s = time.monotonic() + _NEXT_S
        while time.monotonic() < end_s:
            newest = self._newest()
            if newest is None:
                break
            if newest.number != self._seen:
                self._seen = newest.number
                return newest.rgb
            time.sleep(_LOOK_S)
        raise Failure(FailureCode.CAMERA_LOST, "the desk has closed it")

    def close(self) -> None:
        own, self._own = self._own, None
        if own is not None:
            own.close()
