"""Face matching of one desk: feeds the newest frames to a worker process and decides as soon as the evidence suffices.

Live frames are embedded from ``begin`` on, before the chip has given its portrait: when it comes, one embedding is
left to do.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from devices.camera.camera import CameraState, Frame
from devices.camera.feed import CameraFeed
from devices.face.decision import Budget, Evidence, Sample, decide, result, with_sample
from devices.face.engine import DetectedFace, EngineTraits
from devices.face.quality import eyes_closed, fault, score
from devices.face.worker import Embed, EmbedPortrait, Forget, Looked
from devices.face.worker_process import WorkerProcess
from domain.card import Portrait
from domain.face import FaceDecision, FaceResult, FaceSeen
from domain.failure import Failure, FailureCode

_LOOK_EVERY_S = 0.05
"""20 looks a second show every blink and leave the cores to the screen."""
_LOOK_DECIDED_S = 0.15
"""After the decision the looks only keep the frame round the face."""
_REFRESH_S = 0.5
"""With enough frames in hand and no portrait yet, a better frame is embedded only so often: the worker stays free."""
_SECOND_FACE = 0.6
"""A second face this large beside the first may be the patient; smaller ones stand in the queue."""
_DARK_FRAME = 40.0
_RESTARTS = 2
_IDLE_S = 0.1
_RETRY_S = 30.0


@dataclass(slots=True, eq=False)
class _Session:
    """One patient. Written by the matcher's thread, but for ``portrait`` and ``portrait_came``."""

    portrait: Portrait | None = None
    portrait_came: bool = False
    evidence: Evidence = field(default_factory=Evidence)
    decided: bool = False
    restarts: int = 0
    embedded_at_s: float = 0.0


class FaceMatcher:
    """``emit`` is called from the matcher's own thread, with FaceSeen for each frame looked at and one FaceResult a
    session. All methods may be called from any thread and return at once, ``close`` after ``timeout_s`` at most."""

    def __init__(
        self,
        feed: CameraFeed,
        engine_name: str,
        emit: Callable[[FaceSeen | FaceResult], None],
        budget: Budget | None = None,
        weights: Path | None = None,
    ) -> None:
        """``weights`` is the folder of an ONNX engine's files; the dlib engine needs none."""
        self._feed = feed
        self._engine_name = engine_name
        self._weights = weights
        self._emit = emit
        self._budget = budget or Budget()
        self._traits = EngineTraits(engine_name, "", 0.0, 0.0, 0.0, may_decide=False, unit_length=False)
        self._worker: WorkerProcess | None = None
        self._session: _Session | None = None
        self._wake = threading.Event()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None
        self._looked_at = 0
        self._looked_s = 0.0
        self._remembers = False

    def warm_up(self) -> None:
        """Start the worker now, so that the first patient need not wait for it (about 2 s)."""
        if self._thread is None and not self._closed.is_set():
            self._thread = threading.Thread(target=self._run, name="face", daemon=True)
            self._thread.start()

    def begin(self) -> None:
        """A patient is there: look at the live picture from now on. Ends the session before, if any."""
        self._session = _Session()
        self.warm_up()
        self._wake.set()

    def portrait(self, portrait: Portrait | None) -> None:
        """The chip's portrait has come; None where it has none, which settles the comparison."""
        session = self._session
        if session is not None:
            session.portrait, session.portrait_came = portrait, True
            self._wake.set()

    def end(self) -> None:
        """The visit is over: every frame, embedding and portrait is dropped, here and in the worker."""
        self._session = None
        self._wake.set()

    def close(self, timeout_s: float = 3.0) -> None:
        """End worker and thread."""
        self._session = None
        self._closed.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join(timeout_s)

    @property
    def ready(self) -> bool:
        """Whether the engine is loaded."""
        return bool(self._traits.version)

    @property
    def worker_pid(self) -> int | None:
        """Process number of the worker, for diagnosis; None while there is none."""
        worker = self._worker
        return worker.process.pid if worker else None

    # -- the matcher's thread ------------------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._closed.is_set():
            session = self._session
            try:
                worker = self._ready_worker()
                if session is None:
                    self._rest(worker)
                else:
                    self._turn(worker, session)
            except Failure as failure:
                self._failed(failure, session)
        if self._worker:
            self._worker.end()

    def _ready_worker(self) -> WorkerProcess:
        if self._worker is None:
            worker = WorkerProcess(self._engine_name, self._weights, self._closed.is_set)
            self._worker = worker
            self._traits = worker.traits()
        return self._worker

    def _rest(self, worker: WorkerProcess) -> None:
        if self._remembers:
            worker.ask(Forget())
            self._remembers = False
        self._wake.wait()
        self._wake.clear()

    def _failed(self, failure: Failure, session: _Session | None) -> None:
        """The worker is gone or never came: start it again a few times, then say so."""
        if self._worker:
            self._worker.end()
            self._worker = None
        missing = failure.code in (FailureCode.FACE_ENGINE_MISSING, FailureCode.FACE_WEIGHTS_WRONG)
        if session is not None:
            session.restarts += 1
            if missing or session.restarts > _RESTARTS:
                self._settle(session, failure.code)
        if session is None or session.decided:
            self._wake.wait(None if missing else _RETRY_S)  # without its models it comes no sooner for asking again
            self._wake.clear()

    def _turn(self, worker: WorkerProcess, session: _Session) -> None:
        """One frame's worth of work."""
        self._take_portrait(worker, session)
        frame = self._next_frame(session)
        if frame is None:
            self._no_frame(session)
        else:
            self._look(worker, session, frame)
        self._decide(session)

    def _next_frame(self, session: _Session) -> Frame | None:
        every_s = _LOOK_EVERY_S if not session.decided else _LOOK_DECIDED_S
        pause_s = self._looked_s + every_s - time.monotonic()
        if pause_s > 0:
            self._closed.wait(pause_s)
        return self._feed.wait_newer(self._looked_at, _IDLE_S)

    def _take_portrait(self, worker: WorkerProcess, session: _Session) -> None:
        if not session.portrait_came or session.decided or session.evidence.portrait is not None:
            return
        if session.portrait is None:
            self._settle(session, FailureCode.FACE_NO_PORTRAIT)
            return
        try:
            embedding = worker.ask(EmbedPortrait(session.portrait.image))
        except Failure as failure:
            if failure.code not in (FailureCode.CHIP_PORTRAIT_UNREADABLE, FailureCode.FACE_PORTRAIT_UNUSABLE):
                raise
            self._settle(session, failure.code)
            return
        session.evidence = replace(session.evidence, portrait=embedding, started_s=time.monotonic())
        self._decide(session)

    def _no_frame(self, session: _Session) -> None:
        status = self._feed.status
        code = status.code or (FailureCode.CAMERA_NONE if status.state is CameraState.OFF else None)
        if code is not None and code is not session.evidence.fault:
            session.evidence = replace(session.evidence, fault=code)
            self._send(session, FaceSeen(None, (0, 0), code))

    def _look(self, worker: WorkerProcess, session: _Session, frame: Frame) -> None:
        self._looked_at, self._looked_s, self._remembers = frame.number, time.monotonic(), True
        looked, size_px = worker.look(frame.rgb)
        hint = self._feed.status.code or hint_of(looked)
        box = looked.faces[0].box if looked.faces else None
        self._send(session, FaceSeen(box, size_px, hint))
        session.evidence = replace(session.evidence, fault=hint)
        if hint is None and self._wants(session, looked.faces[0]):
            sample = Sample(worker.ask(Embed(0)), score(looked.faces[0].quality))
            session.embedded_at_s = time.monotonic()
            session.evidence = with_sample(session.evidence, sample, frame.taken_at_s, self._budget)

    def _wants(self, session: _Session, face: DetectedFace) -> bool:
        """Is this frame worth the time of an embedding?"""
        if session.decided or eyes_closed(face.quality):
            return False
        if len(session.evidence.samples) < self._budget.frames or session.evidence.portrait is not None:
            return True
        return not session.portrait_came and time.monotonic() - session.embedded_at_s > _REFRESH_S

    def _decide(self, session: _Session) -> None:
        if not session.decided:
            decision = decide(session.evidence, self._traits, time.monotonic(), self._budget)
            if decision is not None:
                session.decided = True
                self._send(session, decision)

    def _settle(self, session: _Session, reason: FailureCode) -> None:
        """Cannot tell, for a reason no further frame will change."""
        if not session.decided:
            session.decided = True
            self._send(session, result(FaceDecision.CANNOT_TELL, session.evidence, self._traits, reason))

    def _send(self, session: _Session, event: FaceSeen | FaceResult) -> None:
        if session is self._session:  # nobody wants to hear of a patient who has gone
            self._emit(event)


def hint_of(looked: Looked) -> FailureCode | None:
    """What is wrong with a frame; None when it shows one good face."""
    if not looked.faces:
        return FailureCode.FACE_TOO_DARK if looked.brightness < _DARK_FRAME else FailureCode.FACE_NOT_SEEN
    if len(looked.faces) > 1 and looked.faces[1].box.width >= _SECOND_FACE * looked.faces[0].box.width:
        return FailureCode.FACE_SEVERAL
    return fault(looked.faces[0].quality)
