"""The camera's thread with simulated cameras."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import numpy as np
import pytest

from devices.camera.camera import Array, CameraSource, CameraState, CameraStatus
from devices.camera.feed import CameraFeed, is_black
from devices.simulated.camera import BlackCamera, NobodyCamera
from domain.failure import FailureCode

Statuses = queue.Queue[CameraStatus]


@pytest.fixture
def statuses() -> Statuses:
    return queue.Queue()


def until(statuses: Statuses, state: CameraState) -> CameraStatus:
    while True:
        status = statuses.get(timeout=20)
        if status.state is state:
            return status


@pytest.fixture
def running(statuses: Statuses, request: pytest.FixtureRequest) -> Iterator[tuple[CameraFeed, CameraSource]]:
    source = request.param()
    feed = CameraFeed(source, statuses.put)
    feed.start()
    yield feed, source
    feed.stop()


@pytest.mark.parametrize("running", [NobodyCamera], indirect=True)
def test_a_camera_pulled_and_put_back_goes_on(running: tuple[CameraFeed, NobodyCamera], statuses: Statuses) -> None:
    feed, camera = running
    assert until(statuses, CameraState.OPEN).code is None
    first = feed.wait_newer(0, 10)
    assert first is not None
    camera.pull()
    assert until(statuses, CameraState.LOST).code is FailureCode.CAMERA_LOST
    assert feed.latest() is None
    with pytest.raises(queue.Empty):  # no flicker while it is away: opening it again fails meanwhile
        statuses.get(timeout=0.7)
    camera.put_back()
    until(statuses, CameraState.OPEN)
    again = feed.wait_newer(first.number, 10)
    assert again is not None
    assert again.taken_at_s > first.taken_at_s


@pytest.mark.parametrize("running", [NobodyCamera], indirect=True)
def test_frames_come_in_order_and_the_newest_is_kept(running: tuple[CameraFeed, NobodyCamera]) -> None:
    feed, _ = running
    numbers: list[int] = []
    for _ in range(4):
        frame = feed.wait_newer(numbers[-1] if numbers else 0, 10)
        assert frame is not None
        assert frame.size_px == (640, 480)
        numbers.append(frame.number)
    newest = feed.latest()
    assert numbers == sorted(set(numbers))
    assert newest is not None and newest.number >= numbers[-1]


@pytest.mark.parametrize("running", [lambda: NobodyCamera(plugged=False)], indirect=True)
def test_no_camera_is_said_and_a_late_one_is_found(
    running: tuple[CameraFeed, NobodyCamera], statuses: Statuses
) -> None:
    feed, camera = running
    assert until(statuses, CameraState.LOST).code is FailureCode.CAMERA_NONE
    assert feed.wait_newer(0, 0.05) is None
    camera.put_back()
    until(statuses, CameraState.OPEN)
    assert feed.wait_newer(0, 10) is not None


@pytest.mark.parametrize("running", [BlackCamera], indirect=True)
def test_a_covered_lens_is_open_but_shows_no_picture(
    running: tuple[CameraFeed, BlackCamera], statuses: Statuses
) -> None:
    assert until(statuses, CameraState.OPEN).code is FailureCode.CAMERA_NO_PICTURE


def test_stopping_closes_the_camera_and_forgets_the_frame(statuses: Statuses) -> None:
    feed = CameraFeed(NobodyCamera(), statuses.put)
    feed.start()
    until(statuses, CameraState.OPEN)
    feed.stop()
    until(statuses, CameraState.OFF)
    assert feed.latest() is None
    feed.start()
    until(statuses, CameraState.OPEN)
    feed.stop()


def test_the_camera_is_off_between_visits_and_soon_on_again(statuses: Statuses) -> None:
    camera = Counted()
    feed = CameraFeed(camera, statuses.put)
    feed.close()
    assert not camera.opened
    for visit in (1, 2, 3):
        feed.open()
        until(statuses, CameraState.OPEN)
        assert feed.wait_newer(0, 10) is not None
        feed.close()
        assert feed.latest() is None
        until(statuses, CameraState.OFF)
        assert (camera.opened, camera.is_open) == (visit, False)
        assert feed.latest() is None
    feed.stop()


def test_a_camera_wanted_again_at_once_goes_on(statuses: Statuses) -> None:
    feed = CameraFeed(NobodyCamera(), statuses.put)
    for _ in range(5):
        feed.open()
        assert feed.wait_newer(0, 10) is not None
        feed.close()
    feed.open()
    assert feed.wait_newer(0, 10) is not None
    feed.stop()
    assert feed.status.state is CameraState.OFF
    feed.close()
    assert feed.latest() is None


def test_a_missing_camera_is_looked_for_only_while_it_is_wanted(statuses: Statuses) -> None:
    camera = Counted(plugged=False)
    feed = CameraFeed(camera, statuses.put)
    feed.open()
    assert until(statuses, CameraState.LOST).code is FailureCode.CAMERA_NONE
    feed.close()
    until(statuses, CameraState.OFF)
    tried = camera.opened
    with pytest.raises(queue.Empty):
        statuses.get(timeout=0.7)
    assert camera.opened == tried
    camera.put_back()
    feed.open()
    assert until(statuses, CameraState.OPEN).code is None
    feed.stop()


def test_a_camera_pulled_while_it_is_switched_off_and_on_again_is_lost_too(statuses: Statuses) -> None:
    """A desk closes it between two patients; the next one's card is there before the camera's thread has let go."""

    class PulledMeanwhile(Counted):
        def close(self) -> None:
            super().close()
            self.pull()
            feed.open()

    feed = CameraFeed(PulledMeanwhile(), statuses.put)
    feed.open()
    assert feed.wait_newer(0, 10) is not None
    feed.close()
    assert until(statuses, CameraState.LOST).code is FailureCode.CAMERA_LOST
    feed.stop()


class Counted(NobodyCamera):
    """Notes how often it was opened, and whether it is open now."""

    opened = 0
    is_open = False

    def open(self) -> None:
        self.opened += 1
        super().open()
        self.is_open = True

    def close(self) -> None:
        self.is_open = False
        super().close()


def test_a_dim_room_is_not_black() -> None:
    dim = np.random.default_rng(1).integers(0, 40, (480, 640, 3), dtype=np.uint8)
    assert not is_black(dim)
    assert is_black(np.full((480, 640, 3), 3, np.uint8))


def test_noise_and_hot_pixels_do_not_make_a_covered_lens_a_picture() -> None:
    lot = np.random.default_rng(2)
    noisy = np.clip(lot.normal(2, 3, (2160, 3840, 3)), 0, 255).astype(np.uint8)
    noisy[::320, ::320] = 255
    assert int(noisy[::16, ::16].max()) == 255
    assert is_black(noisy)
    noisy[:160, :320] = 60  # a dim window far away is a picture
    assert not is_black(noisy)


class Stumbling(NobodyCamera):
    """Its driver raises what nobody thought of, once."""

    stumbled = False

    def read(self) -> Array:
        if not self.stumbled:
            self.stumbled = True
            raise ZeroDivisionError
        return super().read()


@pytest.mark.parametrize("running", [Stumbling], indirect=True)
def test_a_bug_of_a_driver_ends_no_thread(running: tuple[CameraFeed, CameraSource], statuses: Statuses) -> None:
    assert until(statuses, CameraState.LOST).code is FailureCode.CAMERA_LOST
    until(statuses, CameraState.OPEN)
