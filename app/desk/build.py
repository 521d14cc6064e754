"""Putting a desk's hands together from whatever readers, camera and portal it is given: real, simulated or mixed."""

from __future__ import annotations

from concurrent.futures import Future
from typing import TYPE_CHECKING

from app.desk.code_watch import CodeWatch
from app.desk.hands import DeskHands, FaceDesk, Post, card_event
from app.desk.line import Outgoing, PortalLine
from app.desk.parts import Parts
from app.desk.wiring import database_path, key_of, open_memory, sole_sender
from app.desk.works import Works, camera_of, matcher_of, readers_of, trust_of
from app.flow.events import CameraChanged, MemoryChanged, MemoryRestored, MemoryWorked, SenderChanged
from app.flow.state import Device, DeviceState
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from devices.camera.camera import CameraStatus


def build_hands(post: Post, parts: Parts) -> DeskHands:
    """Start every worker of the desk; a part that fails says so in an event and the others go on."""
    from app.desk.copying import DailyCopies  # noqa: PLC0415 - loaded after the window is on the screen
    from app.desk.draft_keeper import DraftKeeper  # noqa: PLC0415
    from devices.camera.feed import CameraFeed  # noqa: PLC0415
    from devices.card.worker import CardWorker  # noqa: PLC0415

    sender = sole_sender(parts.home) if parts.sends else None
    memory = open_memory(parts.home, sender=sender, restored=lambda: post(MemoryRestored()))
    memory.submit(lambda store: None).add_done_callback(lambda opened: post(MemoryChanged(_opened(opened))))
    card = CardWorker(readers_of(parts), lambda said: post(card_event(said)), parts.only_reader or None)
    card.start()
    face = FaceDesk(post, parts.face_engine)
    feed = CameraFeed(camera_of(parts), lambda status: _camera_said(post, face, status))
    feed.start()
    line = PortalLine(parts, memory, post)
    works = Works(
        card=card,
        trust=trust_of(parts),
        feed=feed,
        codes=CodeWatch(feed, post),
        matcher=matcher_of(parts, feed, face),
        face=face,
        line=line,
        outgoing=Outgoing(parts, memory, line, sender, tell=lambda elsewhere: post(SenderChanged(elsewhere))),
        memory=memory,
        drafts=DraftKeeper(memory, lambda: post(MemoryWorked())),
        copies=DailyCopies(database_path(parts.home), lambda: key_of(parts.home).key) if parts.sends else None,
    )
    return DeskHands(post, works)


def _opened(opened: Future[None]) -> Device:
    error = opened.exception()
    if error is None:
        return Device(DeviceState.OK)
    return Device(DeviceState.TROUBLE, error.code if isinstance(error, Failure) else FailureCode.DATABASE_DAMAGED)


def _camera_said(post: Post, face: FaceDesk, status: CameraStatus) -> None:
    states = {"off": DeviceState.OFF, "opening": DeviceState.STARTING, "open": DeviceState.OK}
    state = DeviceState.TROUBLE if status.code else states.get(status.state.value, DeviceState.TROUBLE)
    face.camera_failure = status.code if status.state.value == "lost" else None
    post(CameraChanged(Device(state, status.code)))
    face.no_camera()
