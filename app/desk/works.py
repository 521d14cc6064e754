"""The workers of a desk, each the owner of one resource; those whose settings changed are made anew while it runs."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.desk.line import Outgoing, PortalLine
from app.desk.parts import Parts
from app.desk.wiring import face_weights

if TYPE_CHECKING:
    from app.desk.code_watch import CodeWatch
    from app.desk.copying import DailyCopies
    from app.desk.draft_keeper import DraftKeeper
    from app.desk.hands import FaceDesk
    from devices.camera.camera import CameraSource
    from devices.camera.feed import CameraFeed
    from devices.card.transport import Readers
    from devices.card.trust import TrustStore
    from devices.card.worker import CardWorker
    from devices.face.process import FaceMatcher
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

_CLOSE_S = 3.0
CAMERA = frozenset({"camera", "camera_size", "camera_mirror"})

Later = Callable[[Callable[[], None]], object]
"""Has something slow done elsewhere than in the desk's thread."""


@dataclass(slots=True)
class Works:
    card: CardWorker
    trust: TrustStore
    feed: CameraFeed
    codes: CodeWatch
    matcher: FaceMatcher
    face: FaceDesk
    line: PortalLine
    outgoing: Outgoing
    memory: DatabaseThread
    drafts: DraftKeeper
    copies: DailyCopies | None

    def renew(self, parts: Parts, changed: frozenset[str], later: Later) -> None:
        """Go by ``parts`` from now on. ``changed`` are dotted names of settings; to be called between two visits."""
        tables = {name.partition(".")[0] for name in changed}
        if "reader" in changed:
            self.card.use_reader(parts.only_reader or None)
        if changed & CAMERA:
            self.feed.use(camera_of(parts))
        if "csca_dir" in changed:
            self.trust = trust_of(parts)
        if "face_engine" in changed:
            self._change_engine(parts, later)
        if "portal" in tables:
            self._change_line(parts, later)
        elif tables & {"handover", "check_in_message"}:
            later(lambda: self._change_outgoing(parts))

    def _change_engine(self, parts: Parts, later: Later) -> None:
        before, self.face.engine = self.matcher, parts.face_engine
        self.matcher = matcher_of(parts, self.feed, self.face)
        later(before.close)

    def _change_line(self, parts: Parts, later: Later) -> None:
        before, self.line = self.line, PortalLine(parts, self.memory, self.line.tell)
        before.watch.close()  # what it finds is of another account

        def follow() -> None:
            self._change_outgoing(parts)
            before.close()

        later(follow)

    def _change_outgoing(self, parts: Parts) -> None:
        """One after the other: two would send the same visit."""
        self.outgoing.close()
        self.outgoing = Outgoing(parts, self.memory, self.line, self.outgoing.sender, tell=self.outgoing.tell)

    def close(self) -> None:
        self.card.stop(_CLOSE_S)
        self.codes.close(_CLOSE_S)
        self.feed.stop(_CLOSE_S)
        self.matcher.close(_CLOSE_S)
        self.outgoing.close()
        if self.copies is not None:
            self.copies.close()
        self.line.close()
        self.drafts.close()
        self.memory.close(_CLOSE_S)


def matcher_of(parts: Parts, feed: CameraFeed, face: FaceDesk) -> FaceMatcher:
    """Its worker loads the engine's models behind the screen."""
    from devices.face.process import FaceMatcher  # noqa: PLC0415 - loaded after the window is on the screen

    matcher = FaceMatcher(feed, parts.face_engine, face.hear, weights=face_weights(parts.home))
    matcher.warm_up()
    return matcher


def readers_of(parts: Parts) -> Readers:
    """The readers, or none where the driver's library cannot be loaded: the desk works on without cards."""
    try:
        return parts.readers()
    except (ImportError, OSError):
        log.exception("readers cannot be loaded")
        from devices.card.no_readers import NoReaders  # noqa: PLC0415 - only where it is needed

        return NoReaders()


def camera_of(parts: Parts) -> CameraSource:
    try:
        return parts.camera()
    except (ImportError, OSError):
        log.exception("the camera cannot be loaded")
        from devices.simulated.camera import BlackCamera  # noqa: PLC0415 - only where it is needed

        return BlackCamera(plugged=False)


def trust_of(parts: Parts) -> TrustStore:
    """The administrator's certificates; a folder that cannot be read is an empty one, which is never green."""
    try:
        return parts.trust()
    except OSError:
        log.exception("the trust store cannot be read")
        from devices.card.trust import TrustStore  # noqa: PLC0415

        return TrustStore()
