"""The desk: one thread that plays events into the flow and hands its effects to the workers."""

from __future__ import annotations

import datetime as dt
import logging
import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from app.desk.clock import Clock
from app.desk.renewal import Renewal, between_visits
from app.flow.state import Setup, State
from domain.face import FaceSeen
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.desk.memory import Elsewhere
    from app.flow.effects import Effect
    from app.flow.events import Event
    from devices.camera.camera import Frame
    from domain.coverage import CoverageQuery
    from offline_cache.store import Store
    from offline_cache.visits import VisitRow
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

Listener = Callable[[State], None]
_T = TypeVar("_T")
ASK_TIMEOUT_S = 10.0


class Hands(Protocol):
    """Whatever carries effects out; must return at once, answers come back as events."""

    def do(self, effect: Effect) -> None: ...

    def state_changed(self, state: State) -> None: ...

    def renew(self, renewal: Renewal) -> None: ...

    def preview(self) -> tuple[Frame, FaceSeen | None] | None: ...

    def visits(self, day: dt.date) -> list[VisitRow]: ...

    def elsewhere(self, query: CoverageQuery) -> Elsewhere: ...

    @property
    def memory(self) -> DatabaseThread: ...

    @property
    def face_ready(self) -> bool: ...

    def close(self) -> None: ...


class Desk:
    """Owns the state. ``post`` may be called from any thread; listeners are called on the desk's thread."""

    def __init__(self, setup: Setup, clock: Clock | None = None) -> None:
        self._clock = clock or Clock()
        self._inbox: queue.SimpleQueue[Event | Renewal | None] = queue.SimpleQueue()
        self._listeners: list[Listener] = []
        self._state = State(setup)
        self._thread: threading.Thread | None = None
        self._hands: Hands | None = None
        self._renewal: Renewal | None = None

    @property
    def state(self) -> State:
        """The newest state; a frozen value, safe in any thread."""
        return self._state

    def post(self, event: Event) -> None:
        self._inbox.put(event)

    def renew(self, renewal: Renewal) -> None:
        """Go by other settings as soon as no visit is under way; may be called from any thread."""
        self._inbox.put(renewal)

    def preview(self) -> tuple[Frame, FaceSeen | None] | None:
        """The camera's newest picture, once there is one."""
        return self._hands.preview() if self._hands else None

    def visits_today(self) -> list[VisitRow]:
        """What was recorded today, in order of arrival; blocks. Raises Failure of the L group."""
        return self._hands.visits(self._clock.moment().today) if self._hands else []

    def ask(self, work: Callable[[Store], _T]) -> _T:
        """Have the memory answer; blocks. Raises Failure of the L group, also while the desk is starting."""
        if self._hands is None:
            raise Failure(FailureCode.DATABASE_LOCKED, "not yet open")
        return self._hands.memory.submit(work).result(ASK_TIMEOUT_S)

    def elsewhere(self, query: CoverageQuery) -> Elsewhere:
        """What the insurer tells of other facilities; blocks. Raises Failure of the B group."""
        if self._hands is None:
            raise Failure(FailureCode.PORTAL_UNREACHABLE, "not yet started")
        return self._hands.elsewhere(query)

    @property
    def face_ready(self) -> bool:
        """Whether the face engine is loaded."""
        return self._hands is not None and self._hands.face_ready

    def listen(self, listener: Listener) -> None:
        """Call ``listener`` with every new state, on the desk's thread. To be set up before ``start``."""
        self._listeners.append(listener)

    def start(self, build: Callable[[], Hands]) -> None:
        """Start the thread; it builds its hands itself, so that the window need not wait for drivers to load."""
        self._thread = threading.Thread(target=self._run, args=(build,), name="desk", daemon=True)
        self._thread.start()

    def stop(self, timeout_s: float = 5.0) -> None:
        """Play what has arrived, then end the thread."""
        self._inbox.put(None)
        if self._thread is not None:
            self._thread.join(timeout_s)

    def _run(self, build: Callable[[], Hands]) -> None:
        hands = self._hands = build()
        while (event := self._inbox.get()) is not None:
            try:
                if isinstance(event, Renewal):
                    self._renewal = event.after(self._renewal)
                else:
                    self._play(event, hands)
                self._renew(hands)
            except Exception:  # a bug in one event must not leave a desk that no longer listens
                log.exception("event %s", type(event).__name__)
        hands.close()

    def _renew(self, hands: Hands) -> None:
        renewal = self._renewal
        if renewal is None or not between_visits(self._state):
            return
        from app.flow.events import SetupKnown  # noqa: PLC0415 - as in _play

        self._renewal = None
        hands.renew(renewal)
        self._play(SetupKnown(renewal.setup), hands)

    def _play(self, event: Event, hands: Hands) -> None:
        from app.flow.step import step  # noqa: PLC0415 - the rules load in the desk's thread, behind the window

        state, effects = step(self._state, event, self._clock.moment())
        log.debug("%s -> %s", type(event).__name__, state.check_in.phase.value)
        self._state = state
        for effect in effects:
            hands.do(effect)
        hands.state_changed(state)
        for listener in self._listeners:
            listener(state)
