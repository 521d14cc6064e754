"""While the insurer's portal is in trouble that may pass, the desk looks now and then whether it is back.

A look is about nobody: it takes a token and asks no question (coverage-portal.md §1.2). What a patient's own question
meets counts for more than any look.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from app.flow.events import PortalChanged
from app.flow.state import Device, DeviceState
from app.portal.codes import PASSES, trouble_of
from domain.failure import FailureCode

log = logging.getLogger("tiepdon.desk")

_OF_THE_ANSWER = frozenset({FailureCode.PORTAL_TIMEOUT, FailureCode.PORTAL_NOT_JSON, FailureCode.PORTAL_SERVER_ERROR})
"""A token may be had all the same; without a connection there is none."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What is known of the portal."""

    trouble: FailureCode | None = None
    looks: int = 0
    """How often nobody was there, or only the look was answered, since a question was."""
    vouched: bool = False
    """It is well by the word of a look; no question has borne that out yet."""
    belied: frozenset[FailureCode] = frozenset()
    """Troubles of questions that a look had not seen: about these it tells nothing."""


def asked(before: Outlook, code: FailureCode | None) -> Outlook:
    """After a question; ``code`` is why it got no answer."""
    if code is None:
        return Outlook()
    if code is FailureCode.PORTAL_UNREACHABLE and before.trouble is not None:
        return before  # perhaps not even put: after three failures nobody asks for a while
    belied = before.belied | {code} if before.vouched and code in _OF_THE_ANSWER else before.belied
    return replace(before, trouble=code, vouched=False, belied=belied)


def looked(before: Outlook, code: FailureCode | None) -> Outlook:
    """After a look. One that went well does not shorten the next pauses: only a question does."""
    return replace(before, trouble=code, looks=before.looks + 1, vouched=code is None)


def pause_s(outlook: Outlook, pauses_s: Sequence[float]) -> float | None:
    """Seconds until the next look; None where none would help: it is well, nobody set it up, the account is wrong."""
    if outlook.trouble not in PASSES - outlook.belied:
        return None
    return pauses_s[min(outlook.looks, len(pauses_s) - 1)]


class PortalWatch:
    """Of one account; every method may be called from any thread and returns at once.

    ``look`` blocks in a thread of this watch, never two at once; ``tell`` is told what changes, and when the next look
    is due.
    """

    def __init__(
        self,
        look: Callable[[], FailureCode | None],
        tell: Callable[[PortalChanged], object],
        pauses_s: Sequence[float],
    ) -> None:
        self._look, self._tell, self._pauses_s = look, tell, pauses_s
        self._changed = threading.Condition()
        self._outlook = Outlook()
        self._due_s: float | None = None
        self._questions = 0
        self._closed = False
        self._thread = threading.Thread(target=self._run, name="portal watch", daemon=True)
        self._thread.start()

    def asked(self, code: FailureCode | None) -> None:
        """A question of the desk has ended; ``code`` is what it failed of, the portal's own answers included."""
        with self._changed:
            self._questions += 1
            before, self._outlook = self._outlook, asked(self._outlook, trouble_of(code))
            if self._outlook.trouble is not before.trouble:
                self._plan()

    def asked_behind(self, code: FailureCode | None) -> None:
        """One in the background: its answers are good news, its failures are not the desk's."""
        if trouble_of(code) is None:
            self.asked(None)

    def close(self) -> None:
        """From now on nothing is told, whatever a look that is under way will find."""
        with self._changed:
            self._closed = True
            self._changed.notify()

    def _plan(self) -> None:
        """When to look next, and tell; called under the lock, so that what is told last is what holds."""
        if self._closed:
            return
        pause, trouble = pause_s(self._outlook, self._pauses_s), self._outlook.trouble
        self._due_s = None if pause is None else time.monotonic() + pause
        look_at = None if pause is None else dt.datetime.now(dt.UTC) + dt.timedelta(seconds=pause)
        self._tell(PortalChanged(Device(DeviceState.TROUBLE if trouble else DeviceState.OK, trouble), look_at))
        self._changed.notify()

    def _run(self) -> None:
        while (questions := self._waited()) is not None:
            code = self._looked()
            with self._changed:
                if questions == self._questions:
                    self._outlook = looked(self._outlook, code)
                    self._plan()
                elif self._outlook.trouble is not None:  # a question that ended meanwhile knows better
                    self._plan()

    def _waited(self) -> int | None:
        """How many questions there had been when a look was due; None at the end."""
        with self._changed:
            while not self._closed:
                left_s = None if self._due_s is None else self._due_s - time.monotonic()
                if left_s is not None and left_s <= 0:
                    self._due_s = None
                    return self._questions
                self._changed.wait(left_s)
        return None

    def _looked(self) -> FailureCode | None:
        try:
            return self._look()
        except Exception as error:  # a reply that trips us up is one we did not understand
            log.error("a look at the portal: %s", type(error).__name__)
            return FailureCode.PORTAL_NOT_JSON
