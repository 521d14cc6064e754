"""A desk on a machine where everything is missing: it says so, piece by piece, and still records a visit."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.parts import Parts
from app.flow.events import GoOnWithoutChip, RecordAsked
from app.flow.state import DeviceState, Phase, Setup, State
from app.portal.client import PortalSettings
from app.scan_event import scan_event
from devices.camera.camera import CameraSource
from devices.card.transport import Readers
from devices.card.trust import TrustStore
from domain.card import ReaderState
from domain.failure import FailureCode
from domain.verdict import Outcome


def no_library() -> Readers:
    raise ImportError("libpcsclite.so.1")


def no_camera_library() -> CameraSource:
    raise OSError("video4linux")


def no_folder() -> TrustStore:
    raise PermissionError("csca")


def reach(desk: Desk, fits: Callable[[State], bool]) -> State:
    end_s = time.monotonic() + 30
    while not fits(state := desk.state):
        assert time.monotonic() < end_s, state
        time.sleep(0.02)
    return state


def test_nothing_is_there_and_the_visit_is_recorded(tmp_path: Path) -> None:
    nowhere = PortalSettings("", "", "", "", "", "")
    desk = Desk(Setup("Q1", "A", asks_consent=False))
    parts = Parts(tmp_path, no_library, no_camera_library, nowhere, no_folder)
    desk.start(lambda: build_hands(desk.post, parts))
    try:
        state = reach(desk, lambda s: s.reader.state is ReaderState.NO_SERVICE and s.camera.code is not None)
        assert state.camera.code is FailureCode.CAMERA_NONE
        state = reach(desk, lambda s: s.portal.state is DeviceState.TROUBLE)
        assert state.portal.code is FailureCode.PORTAL_NOT_SET_UP
        desk.post(scan_event("990085000123||Nguyễn Văn Mẫu|02091985|Nam|Tổ 1|15082022"))
        desk.post(GoOnWithoutChip())
        state = reach(desk, lambda s: s.check_in.phase is Phase.SETTLED)
        assert state.check_in.outcome is Outcome.NEEDS_STAFF
        desk.post(RecordAsked())
        reach(desk, lambda s: s.check_in.phase is Phase.RECORDED)
        assert [row.name for row in desk.visits_today()] == ["Nguyễn Văn Mẫu"]
    finally:
        desk.stop(10)
