"""One camera for everything: the code on the card and the face; pulled and put back; one chosen out of two."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.desk.build import build_hands
from app.desk.desk import Desk
from app.desk.real import real_parts
from app.desk.renewal import Renewal
from app.desk.simulated import Simulation, simulation
from app.flow.events import KeyGiven
from app.flow.state import DeviceState, Phase, Setup, State
from app.settings import Settings
from devices.camera.camera import Array, CameraSource
from devices.simulated.camera import DrawnCamera
from devices.simulated.drawn_face.film import Staging
from devices.simulated.drawn_face.video import write_video
from devices.simulated.personas import personas
from domain.card import AccessKey, ReaderState
from domain.face import FaceDecision, LivenessMode
from domain.failure import FailureCode
from domain.person import CitizenId
from domain.verdict import Outcome
from tests.e2e.patience import reach

INSURED = personas()["insured"]
NUMBER = INSURED.person.number or CitizenId("000000000000")
QR = f"{NUMBER.digits}||{INSURED.person.name}|02091985|Nam|Tổ 1, Phường Thử Nghiệm|15082022"
SETUP = Setup("Q1", "NGUYỄN VĂN TRỰC", asks_consent=False, liveness=LivenessMode.OFF)


class WithCardInHand(DrawnCamera):
    """The patient, who holds the card's code up beside the head, and goes on doing so while the face is compared."""

    def __init__(self) -> None:
        super().__init__(Staging(INSURED.face.live, centre=(0.62, 0.47)))
        code = np.asarray(zxingcpp.create_barcode(QR, zxingcpp.BarcodeFormat.QRCode).to_image(scale=3))
        self._card = np.full((230, 230, 3), 225, np.uint8)
        top, left = (230 - code.shape[0]) // 2, (230 - code.shape[1]) // 2
        self._card[top : top + code.shape[0], left : left + code.shape[1]] = code[..., None]

    def _draw(self) -> Array:
        picture = super()._draw().copy()
        picture[240:470, 10:240] = self._card
        return picture


@contextmanager
def desk_with(
    home: Path, camera: CameraSource | None = None, setup: Setup = SETUP
) -> Iterator[tuple[Desk, Simulation]]:
    with simulation(INSURED) as simulated:
        parts = simulated.parts(home)
        desk = Desk(setup)
        desk.start(lambda: build_hands(desk.post, parts if camera is None else replace(parts, camera=lambda: camera)))
        try:
            yield desk, simulated
        finally:
            desk.stop(15)


def test_the_cameras_picture_gives_the_key_and_the_face(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with desk_with(tmp_path, WithCardInHand()) as (desk, simulated):
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD and s.memory.state is DeviceState.OK)
        simulated.put_card(INSURED)
        state = reach(desk, qtbot, lambda s: s.check_in.phase is Phase.SETTLED)
        key = state.check_in.key
        assert key is not None and key.birth_date is not None, "which only the code says; nobody typed or scanned"
        assert (state.check_in.outcome, state.check_in.identified_by) == (Outcome.READY, "chip")
        assert same(state)


def same(state: State) -> bool:
    return state.check_in.face is not None and state.check_in.face.decision is FaceDecision.SAME


def test_pulled_while_the_card_is_read_and_put_back_the_check_in_ends_well(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    always = replace(SETUP, camera_always=True)  # else "OK" may still be the look at the start, already being closed
    with desk_with(tmp_path, setup=always) as (desk, simulated):
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD and s.memory.state is DeviceState.OK)
        simulated.put_card(INSURED)
        reach(desk, qtbot, lambda s: s.check_in.phase is Phase.KEY_NEEDED and s.camera.state is DeviceState.OK)
        simulated.camera.pull()
        lost = reach(desk, qtbot, lambda s: s.camera.state is DeviceState.TROUBLE)
        assert lost.camera.code is FailureCode.CAMERA_LOST
        desk.post(KeyGiven(AccessKey.from_number(NUMBER)))
        state = reach(desk, qtbot, lambda s: s.check_in.phase is Phase.SETTLED)
        assert state.check_in.verdict.same_person.code == FailureCode.CAMERA_LOST, "nobody waits for a cable"
        simulated.camera.put_back()
        state = reach(desk, qtbot, same)
        assert (state.check_in.phase, state.check_in.outcome) == (Phase.SETTLED, Outcome.READY)


@pytest.mark.parametrize("mirrored", [False, True])
def test_one_of_two_cameras_is_chosen_in_the_settings(
    mirrored: bool, qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    """Two films stand for two cameras: nobody is in the first one's picture."""
    films = [tmp_path / "wrong-place.mjpeg", tmp_path / "right-place.mjpeg"]
    write_video(films[0], Staging(INSURED.face.live, face_px=40), wait_s=0.5)
    write_video(films[1], Staging(INSURED.face.live), wait_s=2.0)
    chosen = [Settings(camera=str(film), camera_size="1280x720", camera_mirror=mirrored) for film in films]
    cameras = [real_parts(tmp_path, settings).camera for settings in chosen]
    with desk_with(tmp_path, cameras[0]()) as (desk, simulated):
        reach(desk, qtbot, lambda s: s.reader.state is ReaderState.NO_CARD and s.memory.state is DeviceState.OK)
        other = replace(simulated.parts(tmp_path), camera=cameras[1])
        desk.renew(Renewal(SETUP, other, frozenset({"camera", "camera_size", "camera_mirror"})))
        simulated.put_card(INSURED)
        reach(desk, qtbot, lambda s: s.check_in.phase is Phase.KEY_NEEDED)
        desk.post(KeyGiven(AccessKey.from_number(NUMBER)))
        assert same(reach(desk, qtbot, lambda s: s.check_in.phase is Phase.SETTLED))
