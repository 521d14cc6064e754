"""Cameras without hardware: a drawn person, an empty room, a covered lens; all can be pulled and put back."""

from __future__ import annotations

import threading
import time
from abc import abstractmethod
from collections import deque

import numpy as np

from devices.camera.camera import Array, CameraSource
from devices.simulated.drawn_face.attacks import Attack, AttackFilm
from devices.simulated.drawn_face.background import Grain
from devices.simulated.drawn_face.film import Empty, Film, Staging, turning_poses, waiting_poses
from devices.simulated.drawn_face.motion import DURATION_S, Action, Moment, acting, idle
from domain.failure import Failure, FailureCode

_AGAIN_AFTER_S = 2.8
"""How long somebody waits who was asked to blink or turn and is told nothing."""


class SimulatedCamera(CameraSource):
    """Paces frames and models the plug. ``pull`` and ``put_back`` may be called by any thread."""

    name = "simulated camera"

    def __init__(self, frames_per_s: float = 30.0, plugged: bool = True) -> None:
        self._interval_s = 1 / frames_per_s
        self._plugged = threading.Event()
        if plugged:
            self._plugged.set()
        self._due_s = 0.0

    def pull(self) -> None:
        """Take the camera off: reading fails now, opening until it is put back."""
        self._plugged.clear()

    def put_back(self) -> None:
        self._plugged.set()

    def open(self) -> None:
        if not self._plugged.is_set():
            raise Failure(FailureCode.CAMERA_NONE, "simulated")
        self._due_s = time.monotonic()

    def read(self) -> Array:
        if not self._plugged.is_set():
            raise Failure(FailureCode.CAMERA_LOST, "simulated")
        picture = self._draw()
        self._due_s = max(self._due_s + self._interval_s, time.monotonic() - 2 * self._interval_s)
        time.sleep(max(0.0, self._due_s - time.monotonic()))
        return picture

    def close(self) -> None:
        pass

    @abstractmethod
    def _draw(self) -> Array:
        """The next picture, (height, width, 3) uint8 RGB."""


class DrawnCamera(SimulatedCamera):
    """A drawn person before the desk. The first frame comes after about half a second, the others at full rate.

    ``start_s`` is where in the person's idle movement the film begins.
    """

    def __init__(
        self, staging: Staging, frames_per_s: float = 30.0, plugged: bool = True, start_s: float = 0.0
    ) -> None:
        super().__init__(frames_per_s, plugged)
        self.staging = staging
        self._brightness = 1.0
        self._film: Film | None = None
        self._painter: threading.Thread | None = None
        self._closed = threading.Event()
        self._actions: deque[Action] = deque()
        self._acting_since: float | None = None
        self._wish: Action | None = None
        self._again_s = 0.0
        self._start_s = start_s
        self._epoch_s = 0.0

    def act(self, *actions: Action) -> None:
        """Let the person blink or turn, one action after the other; any thread."""
        self._actions.extend(actions)

    def keep_doing(self, action: Action | None) -> None:
        """As people do who are asked for it: at once, and again while nobody says that it was seen; None: no more."""
        self._wish, self._again_s = action, 0.0

    def show(self, staging: Staging) -> None:
        """Put another person or light before the camera; the next frame shows it."""
        self.staging = staging

    @property
    def painted(self) -> bool:
        """Whether every pose is drawn; until then a turning head stays behind what it is asked to do."""
        return self._painter is not None and not self._painter.is_alive()

    def dim(self, brightness: float) -> None:
        """Turn the light down or up at once; 1 is a well-lit desk."""
        self._brightness = brightness

    def open(self) -> None:
        super().open()
        self._closed = threading.Event()
        self._actions.clear()
        self._acting_since, self._wish = None, None
        film = Film(self.staging)
        film.prepare(*waiting_poses()[0])
        self._film = film
        self._painter = threading.Thread(target=_paint, args=(film, self._closed), name="painter", daemon=True)
        self._painter.start()
        self._epoch_s = time.monotonic() - self._start_s

    def close(self) -> None:
        self._closed.set()
        painter, self._painter = self._painter, None
        if painter is not None:
            painter.join(2.0)
        self._film = None

    def _draw(self) -> Array:
        if self._film is None:
            raise Failure(FailureCode.CAMERA_LOST, "not open")
        if self._film.staging is not self.staging:
            self.close()
            self.open()
        picture = self._film.frame(self._moment(time.monotonic() - self._epoch_s))
        if self._brightness == 1.0:
            return picture
        return np.asarray(np.clip(picture * np.float32(self._brightness), 0, 255), np.uint8)

    def _moment(self, now_s: float) -> Moment:
        rest = idle(now_s, self.staging.person)
        if self._wish is not None and not self._actions and now_s >= self._again_s:
            self._again_s = now_s + _AGAIN_AFTER_S
            self._actions.append(self._wish)
        if not self._actions:
            return rest
        if self._acting_since is None:
            self._acting_since = now_s
        since_s = now_s - self._acting_since
        if since_s > DURATION_S[self._actions[0]]:
            self._actions.popleft()
            self._acting_since = None
            return rest
        return acting(self._actions[0], since_s, rest)


def _paint(film: Film, closed: threading.Event) -> None:
    """Draw the poses one by one; the pauses leave the cores to what is being demonstrated."""
    for share, wanted in ((1.0, waiting_poses()[1:]), (3.0, turning_poses())):
        for yaw, blink in wanted:
            started_s = time.monotonic()
            film.prepare(yaw, blink)
            if closed.wait(share * (time.monotonic() - started_s)):
                return


class AttackCamera(SimulatedCamera):
    """A print, a phone or a film fed in, instead of ``person``; for tests, training and measurements."""

    def __init__(self, attack: Attack, person: int, frames_per_s: float = 30.0) -> None:
        super().__init__(frames_per_s)
        self._attack, self._person = attack, person
        self._film: AttackFilm | None = None
        self._epoch_s = 0.0

    def open(self) -> None:
        super().open()
        self._film = self._film or AttackFilm(self._attack, self._person)
        self._epoch_s = time.monotonic()

    def _draw(self) -> Array:
        if self._film is None:
            raise Failure(FailureCode.CAMERA_LOST, "not open")
        return self._film.frame(time.monotonic() - self._epoch_s)


class StillsCamera(SimulatedCamera):
    """Pictures drawn beforehand, of one size, each with fresh grain; ``show`` changes at the next frame, any thread."""

    def __init__(self, picture: Array, frames_per_s: float = 30.0) -> None:
        super().__init__(frames_per_s)
        self._picture = picture
        self._grain = Grain((picture.shape[1], picture.shape[0]), 3.0, 5)

    def show(self, picture: Array) -> None:
        self._picture = picture

    def _draw(self) -> Array:
        return self._grain.add(self._picture)


class NobodyCamera(SimulatedCamera):
    """The room with nobody in it."""

    def __init__(self, frames_per_s: float = 30.0, plugged: bool = True) -> None:
        super().__init__(frames_per_s, plugged)
        self._empty = Empty()

    def _draw(self) -> Array:
        return self._empty.frame()


class BlackCamera(SimulatedCamera):
    """A closed privacy shutter."""

    def _draw(self) -> Array:
        return np.zeros((480, 640, 3), np.uint8)
