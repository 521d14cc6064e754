"""The way to the insurer and what leaves the station, made from one account; both are made anew when it changes."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from app.desk.parts import Parts
from app.desk.portal_watch import PortalWatch
from app.flow.events import PortalChanged
from domain.failure import Failure, FailureCode

if TYPE_CHECKING:
    from app.desk.delivery import Deliveries
    from app.desk.memory import Elsewhere
    from app.desk.rechecks import Rechecks
    from domain.coverage import Asked, CoverageAnswer, CoverageQuery
    from offline_cache.sole_sender import SoleSender
    from offline_cache.writer import DatabaseThread

log = logging.getLogger("tiepdon.desk")

_ASK_AGAIN_S = 5.0


class PortalLine:
    """One client for whoever stands here, and one for what is asked anew in the background.

    The second is its own: its failures are not the desk's. Both go by one token and share three of the four calls an
    account may have under way; the fourth is the check-in message's. ``tell`` hears, from any thread, how the portal
    is without anybody standing here, and when it is looked at next (app.desk.portal_watch).
    """

    def __init__(
        self, parts: Parts, memory: DatabaseThread, tell: Callable[[PortalChanged], object] = lambda changed: None
    ) -> None:
        from app.desk.beside import OncePerPerson, co_paid_vnd  # noqa: PLC0415 - loaded after the window is there
        from app.portal.asking import keeping, remembering  # noqa: PLC0415
        from app.portal.client import PortalClient  # noqa: PLC0415
        from app.portal.elsewhere import history  # noqa: PLC0415
        from app.portal.recent import RecentAnswers  # noqa: PLC0415
        from app.portal.session import CALLS_AT_ONCE  # noqa: PLC0415
        from app.portal.token import TokenCache  # noqa: PLC0415

        self.tell = tell
        self.watch = watch = PortalWatch(self._look, tell, parts.look_pauses_s)
        remember, kept = remembering(memory, parts.portal.staff_name), keeping(memory, parts.portal.staff_name)

        def remember_here(query: CoverageQuery, answer: CoverageAnswer) -> None:
            remember(query, answer)
            watch.asked(answer.failure)

        def remember_behind(query: CoverageQuery, answer: CoverageAnswer) -> None:
            remember(query, answer)
            watch.asked_behind(answer.failure)

        def keep(asked: Asked) -> None:
            kept(asked)
            watch.asked_behind(asked.failure)

        self.keep = keep
        tokens, places = TokenCache(), threading.BoundedSemaphore(CALLS_AT_ONCE - 1)
        self._client = PortalClient(parts.portal, tokens=tokens, places=places, on_attempt=remember_here)
        self.background = PortalClient(parts.portal, tokens=tokens, places=places, on_attempt=remember_behind)
        self.co_paid = OncePerPerson(partial(co_paid_vnd, self.background.session, keep=keep))
        self.stays = OncePerPerson(partial(history, self.background.session, keep=keep))
        self.answers = RecentAnswers(self._client, life_s=parts.answers_stay_s)

    def elsewhere(self, query: CoverageQuery) -> Elsewhere:
        """What the insurer tells of other facilities; blocks. Raises Failure of the B group."""
        from app.desk.asked_elsewhere import asked_elsewhere  # noqa: PLC0415

        return asked_elsewhere(self._client.session, query, self.keep)

    def _look(self) -> FailureCode | None:
        """Whether a token is to be had, over a connection of its own: a question that comes meanwhile waits for
        nothing. Once it is, the next question is put at once."""
        from app.portal.client import PortalClient  # noqa: PLC0415

        sessions = (self._client.session, self.background.session)
        if any(session.breaker.held for session in sessions):  # it wants to be left alone
            return FailureCode.PORTAL_SERVER_ERROR
        looker = PortalClient(self._client.session.settings)
        try:
            failure = looker.sign_in()
        finally:
            looker.close()
        if failure is not None:
            return failure.code
        for session in sessions:
            session.breaker.record(failed=False)
        return None

    def close(self) -> None:
        self.watch.close()
        self.background.close()
        self._client.close()


class Outgoing:
    """Visits recorded while the portal was away are looked up again, and all are sent on.

    Without a ``sender`` nothing is; while another program of this home sends, this one waits until that one ends.
    ``tell`` hears whether another one does, from any thread.
    """

    def __init__(
        self,
        parts: Parts,
        memory: DatabaseThread,
        line: PortalLine,
        sender: SoleSender | None,
        *,
        ask_again_s: float = _ASK_AGAIN_S,
        tell: Callable[[bool], None] = lambda elsewhere: None,
    ) -> None:
        self._ask_again_s = ask_again_s
        self.tell = tell
        self._parts, self._memory, self._line = parts, memory, line
        self.sender = sender
        self._rechecks: Rechecks | None = None
        self._deliveries: Deliveries | None = None
        self._closed = threading.Event()
        self._waiting: threading.Thread | None = None
        if sender is None:
            return
        begun = self._begun(sender)
        tell(not begun)
        if not begun:
            log.warning("another program of this home sends: process %s", sender.owner())
            self._waiting = threading.Thread(target=self._wait, args=(sender,), name="to send", daemon=True)
            self._waiting.start()

    def _begun(self, sender: SoleSender) -> bool:
        from app.desk.delivery import Deliveries  # noqa: PLC0415 - loaded after the window is on the screen
        from app.desk.rechecks import Rechecks  # noqa: PLC0415

        try:
            if not sender.take():
                return False
        except Failure as failure:
            log.warning("cannot tell who sends: %s", failure)
            return False
        self._memory.submit(lambda store: store.recover_outbox())
        self._rechecks = Rechecks(self._memory, self._line.background, self._line.co_paid.told)
        self._deliveries = Deliveries(self._memory, self._parts.receivers(self._line.keep))
        return True

    def _wait(self, sender: SoleSender) -> None:
        while not self._closed.wait(self._ask_again_s):
            if self._begun(sender):
                log.info("this program sends from now on")
                self.tell(False)
                return

    def portal_is_back(self) -> None:
        if self._rechecks is not None:
            self._rechecks.portal_is_back()

    def close(self) -> None:
        """What is under way is ended, then another program may send."""
        self._closed.set()
        if self._waiting is not None:
            self._waiting.join()
        for work in (self._rechecks, self._deliveries):
            if work is not None:
                work.close()
        if self.sender is not None:
            self.sender.release()
