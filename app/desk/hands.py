"""The desk's hands: each effect goes to the worker that owns the resource, each answer comes back as an event."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TYPE_CHECKING

from app.desk.ahead import load_ahead
from app.flow.camera import camera_wanted
from app.flow.effects import (
    AskAhead,
    AskCoPaid,
    AskStays,
    BeginFace,
    CancelVisit,
    CorrectTerms,
    Effect,
    EndFace,
    GivePortrait,
    KeepTerms,
    LookUp,
    ReadCard,
    Recall,
    StopReading,
    StoreVisit,
)
from app.flow.events import (
    CardRead,
    CardReadFailed,
    CardSaid,
    ChallengeSaid,
    CoPaymentTold,
    CoverageAnswered,
    Event,
    FaceDecided,
    MemoryWorked,
    PortalChanged,
    ReaderChanged,
    Recalled,
    StaysTold,
    StoreFailed,
    UndoFailed,
    VisitCancelled,
    VisitStored,
)
from app.flow.state import Device, DeviceState, State
from app.rules.case_text import case_to_text
from domain.card import CardEvent, CardFailed, CardReading, ReaderStatus
from domain.face import ChallengeAsked, FaceDecision, FaceResult, FaceSeen
from domain.failure import Failure, FailureCode
from domain.visit import EarlierVisit, Terms

if TYPE_CHECKING:
    from app.desk.memory import Elsewhere
    from app.desk.renewal import Renewal
    from app.desk.works import Works
    from devices.camera.camera import Frame
    from domain.coverage import CoverageQuery
    from offline_cache.visits import VisitRow
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

Post = Callable[[Event], None]

_LOOK_UPS_AT_ONCE = 4
_LIST_TIMEOUT_S = 10.0


def card_event(said: ReaderStatus | CardEvent | CardReading | CardFailed) -> Event:
    """What the card thread says, in the flow's words."""
    match said:
        case ReaderStatus():
            return ReaderChanged(said)
        case CardReading():
            return CardRead(said)
        case CardFailed():
            return CardReadFailed(said)
        case _:
            return CardSaid(said)


class FaceDesk:
    """Ties the matcher, which knows no visits, to the visit it works for; keeps the preview's newest face."""

    def __init__(self, post: Post, engine: str) -> None:
        self._post = post
        self.engine = engine
        """Its name, for results without it."""
        self._visit_id = ""
        self._decided = False
        self.seen: FaceSeen | None = None
        self.camera_failure: FailureCode | None = None

    def hear(self, said: FaceSeen | FaceResult | ChallengeAsked) -> None:
        """Called by the matcher, on its thread."""
        if isinstance(said, FaceSeen):
            self.seen = said
        elif not self._visit_id:
            return
        elif isinstance(said, ChallengeAsked):
            self._post(ChallengeSaid(self._visit_id, said))
        else:
            self._decided = True
            self._post(FaceDecided(self._visit_id, said))

    def begin(self, visit_id: str) -> None:
        self._visit_id, self._decided = visit_id, False
        self.seen = None

    def end(self) -> None:
        self._visit_id = ""
        self.seen = None

    def no_camera(self) -> None:
        """Nothing to look through: staff compare by eye, and the record says why."""
        if self._visit_id and not self._decided and self.camera_failure is not None:
            nothing = FaceResult(FaceDecision.CANNOT_TELL, self.engine, None, 0.0, 0.0, 0, self.camera_failure)
            self._post(FaceDecided(self._visit_id, nothing))


class DeskHands:
    """Carries effects out; every method returns at once."""

    def __init__(self, post: Post, works: Works) -> None:
        self._post = post
        self._works = works
        self._portal_was_down = False
        self._network = ThreadPoolExecutor(_LOOK_UPS_AT_ONCE, thread_name_prefix="network")
        self._network.submit(self._get_ready)
        self._beside = ThreadPoolExecutor(1, thread_name_prefix="beside")  # a portal that stalls has one thread of us

    def do(self, effect: Effect) -> None:
        match effect:
            case ReadCard(key, presence):
                self._works.card.read(key, self._works.trust, presence)
            case StopReading():
                self._works.card.cancel()
            case BeginFace(visit_id, liveness):
                self._works.face.begin(visit_id)
                self._works.matcher.begin(liveness)
            case GivePortrait(_, portrait):
                self._works.matcher.portrait(portrait)
                self._works.face.no_camera()
            case EndFace():
                self._works.face.end()
                self._works.matcher.end()
            case AskAhead(query):
                self._network.submit(self._ask_ahead, query)
            case AskCoPaid(visit_id, query):
                self._beside.submit(self._ask_co_paid, visit_id, query)
            case AskStays(visit_id, query):
                self._beside.submit(self._ask_stays, visit_id, query)
            case LookUp():
                self._network.submit(self._look_up, effect)
            case _:
                self._do_in_memory(effect)

    def _do_in_memory(self, effect: Effect) -> None:
        match effect:
            case Recall(visit_id, number):
                self._recall(visit_id, number)
            case StoreVisit():
                self._store(effect)
            case CorrectTerms(visit_id, staff, terms):
                self._correct_terms(visit_id, staff, terms)
            case KeepTerms(visit_id):
                self._works.memory.submit(lambda store: store.keep_terms(visit_id))
            case CancelVisit(visit_id, staff, reason):
                self._cancel(visit_id, staff, reason)

    def state_changed(self, state: State) -> None:
        self._works.codes.state_changed(state)
        self._hurry_rechecks(down=state.portal.state is DeviceState.TROUBLE)
        self._works.drafts.follow(state)
        if camera_wanted(state):
            self._works.feed.open()
        else:
            self._works.feed.close()

    def renew(self, renewal: Renewal) -> None:
        """Go by other settings from now on; slow ends of what was before are waited for elsewhere."""
        self._works.renew(renewal.parts, renewal.changed, self._network.submit)
        if any(name.startswith("portal.") for name in renewal.changed):
            self._network.submit(self._sign_in)

    def elsewhere(self, query: CoverageQuery) -> Elsewhere:
        """What the insurer tells of other facilities; blocks. Raises Failure of the B group."""
        return self._works.line.elsewhere(query)

    def preview(self) -> tuple[Frame, FaceSeen | None] | None:
        """The newest picture and the face in it; any thread may ask."""
        frame = self._works.feed.latest()
        return None if frame is None else (frame, self._works.face.seen)

    def visits(self, day: dt.date) -> list[VisitRow]:
        """Recorded visits of a clinic day; blocks. Raises Failure of the L group."""
        return self._works.memory.submit(lambda store: store.visits(day)).result(_LIST_TIMEOUT_S)

    @property
    def memory(self) -> DatabaseThread:
        """The database thread, for a workplace that keeps more than visits."""
        return self._works.memory

    @property
    def face_ready(self) -> bool:
        """Whether the face engine is loaded: some seconds after start, and the first patient need not wait for it."""
        return self._works.matcher.ready

    def close(self) -> None:
        for pool in (self._network, self._beside):
            pool.shutdown(wait=False, cancel_futures=True)
        self._works.close()

    def _get_ready(self) -> None:
        """One after the other: two that load code at once keep the screen from its turn and are no sooner done."""
        self._sign_in()
        load_ahead()

    def _sign_in(self) -> None:
        """The token is there before the first patient is, and the status bar knows the portal."""
        line = self._works.line
        failure = line.answers.sign_in()
        if failure is None:
            self._post(PortalChanged(Device(DeviceState.OK)))
        line.watch.asked(failure.code if failure else None)

    def _look_up(self, effect: LookUp) -> None:
        from app.desk.looking_up import look_up  # noqa: PLC0415 - loads the portal's code

        found = look_up(self._works.line.answers, self._works.memory, effect)
        told = CoverageAnswered(effect.visit_id, found.answer, found.last_known, effect.query, found.found_by)
        self._post(told)

    def _ask_ahead(self, query: CoverageQuery) -> None:
        try:
            self._works.line.answers.look_up(query)
        except Exception as error:  # the look-up itself will say so
            log.warning("asked ahead: %s", type(error).__name__)

    def _ask_co_paid(self, visit_id: str, query: CoverageQuery) -> None:
        total_vnd = self._works.line.co_paid.told(query)
        if total_vnd is not None:
            self._post(CoPaymentTold(visit_id, total_vnd))

    def _ask_stays(self, visit_id: str, query: CoverageQuery) -> None:
        stays = self._works.line.stays.told(query)
        if stays:
            self._post(StaysTold(visit_id, stays))

    def _hurry_rechecks(self, *, down: bool) -> None:
        if self._portal_was_down and not down:
            self._works.outgoing.portal_is_back()
        self._portal_was_down = down

    def _recall(self, visit_id: str, number: str) -> None:
        future = self._works.memory.submit(lambda store: store.earlier_visits(number))
        future.add_done_callback(lambda done: self._post(_recalled(visit_id, done)))

    def _cancel(self, visit_id: str, staff: str, reason: str) -> None:
        future = self._works.memory.submit(lambda store: store.cancel_visit(visit_id, staff, reason))
        future.add_done_callback(lambda done: self._post(_cancelled(visit_id, done)))

    def _correct_terms(self, visit_id: str, staff: str, terms: Terms) -> None:
        future = self._works.memory.submit(lambda store: store.correct_terms(visit_id, terms, staff))
        future.add_done_callback(lambda done: self._post(MemoryWorked()))

    def _store(self, effect: StoreVisit) -> None:
        visit, case = effect.visit, case_to_text(effect.open_case) if effect.open_case is not None else ""
        future = self._works.memory.submit(lambda store: store.record_visit(visit, case))
        future.add_done_callback(lambda done: self._post(_stored(visit.id, done)))


def _stored(visit_id: str, done: Future[str]) -> VisitStored | StoreFailed:
    error = done.exception()
    if error is None:
        return VisitStored(visit_id)
    log.warning("visit not stored: %s", type(error).__name__)
    return StoreFailed(visit_id, error.code if isinstance(error, Failure) else FailureCode.DATABASE_DAMAGED)


def _recalled(visit_id: str, done: Future[list[EarlierVisit]]) -> Recalled:
    """A memory that does not answer keeps nobody waiting: this person is then new here."""
    if done.exception() is not None:
        log.warning("earlier visits unknown: %s", type(done.exception()).__name__)
        return Recalled(visit_id, ())
    return Recalled(visit_id, tuple(done.result()))


def _cancelled(visit_id: str, done: Future[bool]) -> VisitCancelled | UndoFailed:
    error = done.exception()
    if error is None:
        return VisitCancelled(visit_id) if done.result() else UndoFailed(visit_id, FailureCode.VISIT_NOT_UNDONE)
    return UndoFailed(visit_id, error.code if isinstance(error, Failure) else FailureCode.DATABASE_DAMAGED)
