"""The card thread: watches the readers and reads cards. It alone touches readers and transports."""

from __future__ import annotations

import datetime as dt
import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass

from devices.card.blocks import BlockSize
from devices.card.channel import Channel
from devices.card.connection import Connection
from devices.card.opening import is_identity_card
from devices.card.patience import Patience
from devices.card.reader_models import first_guess
from devices.card.reading import read_card
from devices.card.session import AWAY
from devices.card.situation import Strangers, chosen_slot, is_new_card, slot_named, state_of
from devices.card.transport import Readers, ReaderSlot, Transport
from devices.card.trust import TrustStore
from domain.card import AccessKey, CardEvent, CardFailed, CardReading, ReaderState, ReaderStatus, StepStarted
from domain.failure import Failure, FailureCode
from domain.presence import Presence

_log = logging.getLogger("tiepdon.card")

CardMessage = ReaderStatus | CardEvent | CardReading | CardFailed
_WATCH_S = 5.0
_SERVICE_RETRY_S = 1.0
_PUT_BACK_LOOK_S = 0.5
_AWAY_PAUSE_S = 0.2


@dataclass(frozen=True, slots=True, repr=False, eq=False)
class _Job:
    key: AccessKey
    trust: TrustStore
    cancelled: threading.Event
    presence: Presence | None


def _today() -> dt.date:
    return dt.datetime.now().astimezone().date()


class CardWorker:
    """Reader monitor and reads on one thread. ``start``, ``read``, ``cancel`` and ``stop`` may be called from any.

    Everything is told through ``emit``, which is called on the card thread: a ReaderStatus on each
    change, the events of a read, then its CardReading, or CardFailed. No failure ends the thread.
    """

    def __init__(
        self,
        readers: Readers,
        emit: Callable[[CardMessage], None],
        only_reader: str | None = None,
        *,
        today: Callable[[], dt.date] = _today,
        put_back_s: float = 4.0,
        machine_back_s: float = 20.0,
    ) -> None:
        """``put_back_s`` is how long a card taken away in the middle of a read is waited for.

        ``machine_back_s`` is the same for a reader or a service that went away: longer, as a machine
        that wakes from sleep starts its service and finds its readers anew.
        """
        self._readers = readers
        self._emit = emit
        self._only_reader = only_reader
        self._today = today
        self._put_back_s = put_back_s
        self._machine_back_s = machine_back_s
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._asked: list[_Job] = []
        self._asked_lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, name="card", daemon=True)
        # What follows belongs to the card thread.
        self._slots: tuple[ReaderSlot, ...] = ()
        self._slot: ReaderSlot | None = None
        self._strangers = Strangers()
        self._status = ReaderStatus(ReaderState.STARTING)
        self._blocks: dict[str, BlockSize] = {}
        self._step = ""
        self._was_put_back = False

    def start(self) -> None:
        self._thread.start()

    def read(self, key: AccessKey, trust: TrustStore, presence: Presence | None = None) -> None:
        """Read the card that lies there now, after reads asked for earlier; ``presence`` as in ``read_card``."""
        job = _Job(key, trust, threading.Event(), presence)
        with self._asked_lock:
            self._asked.append(job)
        self._jobs.put(job)
        self._readers.wake()

    def use_reader(self, only_reader: str | None) -> None:
        """Watch this reader from now on, or with None any; a read under way ends on the one it began on."""
        self._only_reader = only_reader
        self._readers.wake()

    def cancel(self) -> None:
        """End every read asked for so far in CardFailed STOPPED, one under way before its next APDU."""
        with self._asked_lock:
            for job in self._asked:
                job.cancelled.set()

    def stop(self, timeout_s: float = 5.0) -> bool:
        """End the thread; False when it has not ended in time (a driver that does not return)."""
        self._stopping.set()
        self.cancel()
        self._readers.wake()
        if self._thread.is_alive():
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while not self._stopping.is_set():
            try:
                self._turn()
            except Exception as error:  # the thread outlives any bug: the desk would go blind without it
                _log.exception("card thread: %s", type(error).__name__)
                self._slots, self._slot = (), None  # look at everything anew
                self._stopping.wait(_SERVICE_RETRY_S)
        self._readers.close()

    def _turn(self) -> None:
        """One look at the readers, then one waiting read."""
        try:
            self._look(self._readers.wait(self._slots, 0.0 if not self._jobs.empty() else _WATCH_S))
        except Failure as failure:
            self._without_service(failure)
        try:
            job = self._jobs.get_nowait()
        except queue.Empty:
            return
        self._guarded(lambda: self._read(job))
        with self._asked_lock:
            self._asked.remove(job)

    def _without_service(self, failure: Failure) -> None:
        if self._status.state is not ReaderState.NO_SERVICE:  # once, not each second of a day
            _log.info("readers: %s", failure)
        self._slots, self._slot = (), None
        self._tell(ReaderState.NO_SERVICE)
        if self._jobs.empty():
            self._stopping.wait(_SERVICE_RETRY_S)

    def _look(self, slots: tuple[ReaderSlot, ...]) -> None:
        before, readers_before = self._slot, {slot.name for slot in self._slots}
        self._slots = slots
        self._strangers.keep(slots)
        while True:
            slot = self._slot = chosen_slot(slots, self._only_reader, self._strangers)
            if slot is None or not slot.card_present:
                return self._tell(state_of(slot, known=False))
            if not is_new_card(before, slot):
                return None
            if slot.card in self._strangers.cards:
                return self._tell(ReaderState.UNKNOWN_CARD)
            known = self._is_identity_card(slot.name)
            if known is None:
                self._slots, self._slot = (), None  # look at everything anew
                self._stopping.wait(_AWAY_PAUSE_S)
                return None
            if not known:
                self._strangers.add(slot, is_fixture=slot.name not in readers_before)
            if known or chosen_slot(slots, self._only_reader, self._strangers) == slot:
                return self._tell(state_of(slot, known), new_card=True)

    def _tell(self, state: ReaderState, *, new_card: bool = False) -> None:
        reader = self._slot.name if self._slot else ""
        status = ReaderStatus(state, reader, self._status.insertion + new_card)
        if status != self._status:
            self._status = status
            self._emit(status)

    def _is_identity_card(self, reader: str) -> bool | None:
        """None when card, reader or service went away meanwhile."""
        try:
            with self._readers.connect(reader) as transport:
                return is_identity_card(Channel(transport))
        except Failure as failure:
            _log.info("probe: %s", failure)
            if failure.code in AWAY:
                return None
            # A card another program holds is not known to be none of ours: let the read find out.
            return failure.code is FailureCode.READER_BUSY

    def _guarded(self, read: Callable[[], None]) -> None:
        self._step = ""
        self._was_put_back = False
        try:
            read()
        except Failure as failure:
            if self._was_put_back:  # what lies there now has not been announced
                self._slots, self._slot = (), None
            self._emit(CardFailed(failure.code, self._step, failure.detail))
        except Exception as error:
            _log.exception("read failed at %s", self._step)
            self._emit(CardFailed(FailureCode.CARD_PROTOCOL, self._step, type(error).__name__))

    def _read(self, job: _Job) -> None:
        reader = self._reader_with_card()
        connection = Connection(self._readers, reader, job.cancelled)
        with connection:
            reading = read_card(
                connection.open(),
                job.key,
                job.trust,
                self._note,
                today=self._today(),
                blocks=self._blocks_of(reader),
                reopen=lambda: self._reopened(connection, job.cancelled),
                presence=job.presence,
            )
        self._emit(reading)

    def _blocks_of(self, reader: str) -> BlockSize:
        """What this reader carries: learned from earlier cards, or what is known of its model."""
        if reader not in self._blocks:
            self._blocks[reader] = first_guess(reader)
        return self._blocks[reader]

    def _reopened(self, connection: Connection, cancelled: threading.Event) -> Transport:
        """The card of the same reader once more, waited for while card, reader or service is away.

        Reports what is away, and that the card is back without counting it as another one.
        Raises Failure CARD_REMOVED, READER_LOST or READER_NO_SERVICE when it does not come back in time.
        """
        connection.close()
        card, machine = (Patience(seconds, _PUT_BACK_LOOK_S) for seconds in (self._put_back_s, self._machine_back_s))
        while True:
            try:
                self._find_card(connection)
                transport = connection.open()
            except Failure as away:
                patience = card if away.code is FailureCode.CARD_REMOVED else machine
                if away.code not in AWAY or patience.is_out:
                    raise
                with patience.look() as most_s:
                    self._look_around(most_s, cancelled)
            else:
                self._tell(ReaderState.CARD)
                return transport

    def _find_card(self, connection: Connection) -> None:
        """See whether the reader has a card, and tell what is away.

        What is seen is remembered, so that it is not announced as new. Raises a Failure of AWAY.
        """
        try:
            self._slots = self._readers.wait((), 0.0)
        except Failure:
            self._slots, self._slot, self._was_put_back = (), None, True
            self._tell(ReaderState.NO_SERVICE)
            raise
        self._slot = slot_named(self._slots, connection.reader)
        if self._slot is None or not self._slot.card_present:
            self._was_put_back = True
            self._tell(state_of(self._slot, known=False))
            code = FailureCode.CARD_REMOVED if self._slot else FailureCode.READER_LOST
            raise Failure(code, "not put back")
        connection.reader = self._slot.name

    def _look_around(self, most_s: float, cancelled: threading.Event) -> None:
        """Wait until something changes. Raises Failure STOPPED."""
        try:
            self._readers.wait(self._slots, most_s)
        except Failure:
            cancelled.wait(min(most_s, _AWAY_PAUSE_S))
        if cancelled.is_set():
            raise Failure(FailureCode.STOPPED, "read was cancelled")

    def _reader_with_card(self) -> str:
        situations = {
            ReaderState.NO_SERVICE: FailureCode.READER_NO_SERVICE,
            ReaderState.NO_READER: FailureCode.READER_NONE,
            ReaderState.UNKNOWN_CARD: FailureCode.CARD_NOT_IDENTITY,
        }
        if self._slot is None or self._status.state is not ReaderState.CARD:
            raise Failure(situations.get(self._status.state, FailureCode.CARD_NONE), self._status.state.value)
        return self._slot.name

    def _note(self, event: CardEvent) -> None:
        if isinstance(event, StepStarted):
            self._step = event.step
        self._emit(event)
