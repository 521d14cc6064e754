"""Face matching of one desk: feeds the newest frames to a worker process and decides as soon as the evidence suffices.

Live frames are embedded from ``begin`` on, before the chip has given its portrait: when it comes, one embedding is
left to do.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeAlias

from devices.camera.camera import CameraState, Frame
from devices.camera.feed import CameraFeed
from devices.face.decision import Budget, result
from devices.face.engine import EngineTraits
from devices.face.liveness.watch import Watch
from devices.face.session import Session, hint_of
from devices.face.worker import Embed, EmbedPortrait, Forget
from devices.face.worker_process import WorkerProcess
from domain.card import Portrait
from domain.face import ChallengeAsked, FaceDecision, FaceResult, FaceSeen, LivenessMode
from domain.failure import Failure, FailureCode

FaceSaid: TypeAlias = FaceSeen | ChallengeAsked | FaceResult
"""All a matcher says, in one stream and in order."""

_LOOK_EVERY_S = 0.05
"""20 looks a second show every blink and leave the cores to the screen."""
_LOOK_DECIDED_S = 0.15
"""After the decision the looks only keep the frame round the face."""
_RESTARTS = 2
_IDLE_S = 0.1
_RETRY_S = 30.0


class FaceMatcher:
    """``emit`` is called from the matcher's own thread: FaceSeen for each frame looked at, ChallengeAsked whenever what
    the patient is to do changes, one FaceResult a session and no ChallengeAsked after it. All methods may be called
    from any thread and return at once, ``close`` after ``timeout_s`` at most."""

    def __init__(
        self,
        feed: CameraFeed,
        engine_name: str,
        emit: Callable[[FaceSaid], None],
        *,
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
        self._session: Session | None = None
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

    def begin(self, liveness: LivenessMode = LivenessMode.OFF) -> None:
        """A patient is there: look at the live picture from now on. Ends the session before, if any."""
        self._session = Session(Watch(liveness))
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

    def _failed(self, failure: Failure, session: Session | None) -> None:
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

    def _turn(self, worker: WorkerProcess, session: Session) -> None:
        """One frame's worth of work."""
        self._take_portrait(worker, session)
        frame = self._next_frame(session)
        if frame is None:
            self._no_frame(session)
        else:
            self._look(worker, session, frame)
        self._decide(session)

    def _next_frame(self, session: Session) -> Frame | None:
        every_s = _LOOK_EVERY_S if not session.decided else _LOOK_DECIDED_S
        pause_s = self._looked_s + every_s - time.monotonic()
        if pause_s > 0:
            self._closed.wait(pause_s)
        return self._feed.wait_newer(self._looked_at, _IDLE_S)

    def _take_portrait(self, worker: WorkerProcess, session: Session) -> None:
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
        session.compare_with(embedding, time.monotonic())
        self._decide(session)

    def _no_frame(self, session: Session) -> None:
        status = self._feed.status
        code = status.code or (FailureCode.CAMERA_NONE if status.state is CameraState.OFF else None)
        if code is not None and code is not session.evidence.fault:
            session.evidence = replace(session.evidence, fault=code)
            self._send(session, FaceSeen(None, (0, 0), code))

    def _look(self, worker: WorkerProcess, session: Session, frame: Frame) -> None:
        self._looked_at, self._looked_s, self._remembers = frame.number, time.monotonic(), True
        looked, size_px = worker.look(frame.rgb, signals=session.watch.mode is not LivenessMode.OFF)
        hint = self._feed.status.code or hint_of(looked)
        asked = session.watch.asked
        session.look(looked, hint, frame.taken_at_s)
        self._send(session, FaceSeen(looked.faces[0].box if looked.faces else None, size_px, hint))
        if session.watch.asked != asked and not session.decided:
            self._send(session, session.watch.asked)
        if hint is None and session.wants(looked.faces[0], self._traits, time.monotonic(), self._budget):
            session.add(worker.ask(Embed(0)), looked.faces[0], frame.taken_at_s, self._budget)

    def _decide(self, session: Session) -> None:
        if not session.decided:
            decision = session.outcome(self._traits, time.monotonic(), self._budget)
            if decision is not None:
                session.decided = True
                self._send(session, decision)

    def _settle(self, session: Session, reason: FailureCode) -> None:
        """Cannot tell, for a reason no further frame will change."""
        if not session.decided:
            session.decided = True
            self._send(session, result(FaceDecision.CANNOT_TELL, session.evidence, self._traits, reason))

    def _send(self, session: Session, event: FaceSaid) -> None:
        if session is self._session:  # nobody wants to hear of a patient who has gone
            self._emit(event)
