"""The QR on a card held before the camera is a scan – while a key is wanted, and only then."""

from __future__ import annotations

import queue
from collections.abc import Iterator

import numpy as np
import pytest
import zxingcpp

from app.desk.code_watch import CodeWatch
from app.flow.events import KeyGiven
from app.flow.state import CheckIn, Phase, Setup, State
from devices.camera.camera import Array
from devices.camera.feed import CameraFeed
from devices.simulated.camera import SimulatedCamera
from domain.card import AccessKey
from domain.person import CitizenId

CARD = "990085000123||Nguyễn Văn Mẫu|02091985|Nam|Tổ 1, Phường Thử Nghiệm|15082022"
WAITING = State(Setup("Q1", "A", asks_consent=False))
BUSY = State(Setup("Q1", "A", asks_consent=False), check_in=CheckIn("V1", phase=Phase.READING, key=AccessKey("000123")))


class CardBeforeCamera(SimulatedCamera):
    """A sheet with a code, held still."""

    def __init__(self, text: str) -> None:
        super().__init__(frames_per_s=20)
        code = np.asarray(zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode).to_image(scale=5))
        self._picture = np.full((480, 640, 3), 200, np.uint8)
        self._picture[20 : 20 + code.shape[0], 30 : 30 + code.shape[1]] = code[..., None]

    def _draw(self) -> Array:
        return self._picture.copy()


@pytest.fixture
def scans(request: pytest.FixtureRequest) -> Iterator[tuple[CodeWatch, queue.Queue[KeyGiven]]]:
    feed = CameraFeed(CardBeforeCamera(request.param))
    feed.start()
    heard: queue.Queue[KeyGiven] = queue.Queue()
    watch = CodeWatch(feed, heard.put)
    yield watch, heard
    watch.close(5)
    feed.stop()


@pytest.mark.parametrize("scans", [CARD], indirect=True)
def test_one_scan_for_a_card_held_still(scans: tuple[CodeWatch, queue.Queue[KeyGiven]]) -> None:
    watch, heard = scans
    watch.state_changed(WAITING)
    assert heard.get(timeout=20).key.number == CitizenId("990085000123")
    with pytest.raises(queue.Empty):
        heard.get(timeout=1)


@pytest.mark.parametrize("scans", [CARD], indirect=True)
def test_nobody_looks_while_a_card_is_read(scans: tuple[CodeWatch, queue.Queue[KeyGiven]]) -> None:
    watch, heard = scans
    watch.state_changed(BUSY)
    with pytest.raises(queue.Empty):
        heard.get(timeout=1)
    watch.state_changed(WAITING)
    assert heard.get(timeout=20)


@pytest.mark.parametrize("scans", ["https://example.org/a-poster-on-the-wall"], indirect=True)
def test_a_poster_is_no_scan(scans: tuple[CodeWatch, queue.Queue[KeyGiven]]) -> None:
    watch, heard = scans
    watch.state_changed(WAITING)
    with pytest.raises(queue.Empty):
        heard.get(timeout=1)
