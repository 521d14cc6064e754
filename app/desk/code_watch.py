"""Looks for the QR on the card in the camera's picture while the desk waits for a key."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from app.flow.events import CardShown, KeyGiven
from app.flow.state import Phase, State
from app.scan_event import scan_event

if TYPE_CHECKING:
    from devices.camera.feed import CameraFeed

log = logging.getLogger("tiepdon.desk")

_LOOK_EVERY_S = 0.2
_WAITS_FOR_KEY = frozenset({Phase.WAITING, Phase.KEY_NEEDED})


class CodeWatch:
    """A thread of its own; ``state_changed`` and ``close`` may be called from any thread."""

    def __init__(self, feed: CameraFeed, post: Callable[[KeyGiven | CardShown], None]) -> None:
        self._feed = feed
        self._post = post
        self._wanted = threading.Event()
        self._closed = threading.Event()
        self._last_text = ""
        self._thread = threading.Thread(target=self._run, name="codes", daemon=True)
        self._thread.start()

    def state_changed(self, state: State) -> None:
        """Look only while a key is missing: a card held up later is somebody showing it, not a scan."""
        check_in = state.check_in
        if check_in.phase in _WAITS_FOR_KEY and check_in.key is None and check_in.presented is None:
            self._wanted.set()
        else:
            self._wanted.clear()
        if not check_in.visit_id:  # not before: the same wrong QR must not be tried again and again
            self._last_text = ""

    def close(self, timeout_s: float) -> None:
        self._closed.set()
        self._wanted.set()
        self._thread.join(timeout_s)

    def _run(self) -> None:
        from devices.camera.qr import read_codes  # noqa: PLC0415 - loads the code reader when a camera is there

        seen = 0
        while not self._closed.wait(_LOOK_EVERY_S):
            self._wanted.wait()
            frame = self._feed.latest()
            if frame is None or frame.number == seen:
                continue
            seen = frame.number
            for text in read_codes(frame):
                self._tell(text)

    def _tell(self, text: str) -> None:
        """A code held before the camera is one scan; one that is no key is somebody's poster."""
        event = scan_event(text)
        if text != self._last_text and isinstance(event, KeyGiven | CardShown) and not self._closed.is_set():
            self._last_text = text
            self._post(event)
