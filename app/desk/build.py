"""Putting a desk's hands together from whatever readers, camera and portal it is given: real, simulated or mixed."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.desk.code_watch import CodeWatch
from app.desk.hands import DeskHands, FaceDesk, Post, card_event
from app.desk.parts import Parts
from app.desk.wiring import database_path, face_weights, key_of, open_memory
from app.flow.events import CameraChanged, MemoryChanged, MemoryRestored
from app.flow.state import Device, DeviceState
from domain.coverage import CoverageAnswer, CoverageQuery
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from devices.camera.camera import CameraSource, CameraStatus
    from devices.card.transport import Readers
    from devices.card.trust import TrustStore

log = logging.getLogger("tiepdon.desk")

_CLOSE_S = 3.0


def build_hands(post: Post, parts: Parts) -> DeskHands:
    """Start every worker of the desk; a part that fails says so in an event and the others go on."""
    from app.desk.asked_elsewhere import asked_elsewhere  # noqa: PLC0415
    from app.desk.copying import DailyCopies  # noqa: PLC0415 - loaded after the window is on the screen
    from app.desk.delivery import Deliveries  # noqa: PLC0415 - loaded after the window is on the screen
    from app.desk.rechecks import Rechecks  # noqa: PLC0415
    from app.portal.client import PortalClient  # noqa: PLC0415
    from app.portal.recent import RecentAnswers  # noqa: PLC0415
    from devices.camera.feed import CameraFeed  # noqa: PLC0415
    from devices.card.worker import CardWorker  # noqa: PLC0415
    from devices.face.process import FaceMatcher  # noqa: PLC0415

    memory = open_memory(parts.home, sends=parts.sends, restored=lambda: post(MemoryRestored()))
    memory.submit(lambda store: None).add_done_callback(lambda opened: post(MemoryChanged(_opened(opened))))
    card = CardWorker(_readers(parts), lambda said: post(card_event(said)), parts.only_reader or None)
    card.start()
    face = FaceDesk(post)
    feed = CameraFeed(_camera(parts), lambda status: _camera_said(post, face, parts.face_engine, status))
    feed.start()
    codes = CodeWatch(feed, post)
    matcher = FaceMatcher(feed, parts.face_engine, face.hear, weights=face_weights(parts.home))
    matcher.warm_up()

    def remember(query: CoverageQuery, answer: CoverageAnswer) -> None:
        memory.submit(lambda store: store.remember_answer(query, answer, parts.portal.staff_name))

    client = PortalClient(parts.portal, on_attempt=remember)
    # its own client: what it asks must not be told twice, and must not wait for the desk's four places
    background = PortalClient(parts.portal)
    rechecks = Rechecks(memory, background, parts.portal.staff_name) if parts.sends else None
    deliveries = Deliveries(memory, parts.receivers()) if parts.sends else None
    copies = DailyCopies(database_path(parts.home), lambda: key_of(parts.home).key) if parts.sends else None

    def close() -> None:
        card.stop(_CLOSE_S)
        codes.close(_CLOSE_S)
        feed.stop(_CLOSE_S)
        matcher.close(_CLOSE_S)
        for owner_work in (rechecks, deliveries, copies):
            if owner_work is not None:
                owner_work.close()
        background.close()
        client.close()
        memory.close(_CLOSE_S)

    return DeskHands(
        post,
        card=card,
        trust=_trust(parts),
        feed=feed,
        codes=codes,
        matcher=matcher,
        face=face,
        coverage=RecentAnswers(client, life_s=parts.answers_stay_s),
        rechecks=rechecks,
        elsewhere=lambda query: asked_elsewhere(client.session, query),
        memory=memory,
        engine=parts.face_engine,
        on_close=close,
    )


def _readers(parts: Parts) -> Readers:
    """The readers, or none where the driver's library cannot be loaded: the desk works on without cards."""
    try:
        return parts.readers()
    except (ImportError, OSError):
        log.exception("readers cannot be loaded")
        from devices.card.no_readers import NoReaders  # noqa: PLC0415 - only where it is needed

        return NoReaders()


def _camera(parts: Parts) -> CameraSource:
    try:
        return parts.camera()
    except (ImportError, OSError):
        log.exception("the camera cannot be loaded")
        from devices.simulated.camera import BlackCamera  # noqa: PLC0415 - only where it is needed

        return BlackCamera(plugged=False)


def _trust(parts: Parts) -> TrustStore:
    """The administrator's certificates; a folder that cannot be read is an empty one, which is never green."""
    try:
        return parts.trust()
    except OSError:
        log.exception("the trust store cannot be read")
        from devices.card.trust import TrustStore  # noqa: PLC0415

        return TrustStore()


def _opened(opened: Future[None]) -> Device:
    error = opened.exception()
    if error is None:
        return Device(DeviceState.OK)
    return Device(DeviceState.TROUBLE, error.code if isinstance(error, Failure) else FailureCode.DATABASE_DAMAGED)


def _camera_said(post: Post, face: FaceDesk, engine: str, status: CameraStatus) -> None:
    states = {"off": DeviceState.OFF, "opening": DeviceState.STARTING, "open": DeviceState.OK}
    state = DeviceState.TROUBLE if status.code else states.get(status.state.value, DeviceState.TROUBLE)
    face.camera_failure = status.code if status.state.value == "lost" else None
    post(CameraChanged(Device(state, status.code)))
    face.no_camera(engine)
