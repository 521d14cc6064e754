"""The number of a visit just recorded, asked of the memory off the GUI thread, and its slip."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.slip import QueueFacts, SlipStyle, queue_slip
from app.texts import Texts
from domain.failure import Failure, FailureCode
from domain.verdict import Outcome
from ui.kiosk.page import Ticket

if TYPE_CHECKING:
    from app.slip import Slip
    from offline_cache.visits import VisitRow
    from ui.printing.desk import SlipDesk

log = logging.getLogger("tiepdon.ui")

Find = Callable[[str], "VisitRow | None"]
"""A recorded visit by its id; may block and may raise Failure: it is called in a worker."""


@dataclass(frozen=True, slots=True)
class Wanted:
    visit_id: str
    language: str
    handed_over: bool


class _Fetch(QRunnable):
    def __init__(self, tickets: Tickets, find: Find, wanted: Wanted) -> None:
        super().__init__()
        self._tickets, self._find, self._wanted = tickets, find, wanted

    def run(self) -> None:
        try:
            row = self._find(self._wanted.visit_id)
        except (Failure, TimeoutError) as failure:
            log.warning("no queue number: %s", failure)
            row = None
        self._tickets.fetched.emit(self._wanted, row)


class Tickets(QObject):
    """Lives in the GUI thread, where its signals arrive. Without ``printer`` nothing is printed."""

    known = Signal(object)
    """Emits: a Ticket, once its number is known and again once its slip is on paper."""
    printer_said = Signal(object)
    """Emits: why the last slip was not printed, or None when it was."""
    fetched = Signal(object, object)

    def __init__(self, find: Find, printer: SlipDesk | None, style: SlipStyle, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find, self._printer, self._style = find, printer, style
        self._ticket: Ticket | None = None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self.fetched.connect(self._fetched)
        if printer is not None:
            printer.printed.connect(lambda slip: self._on_paper(slip, None))
            printer.failed.connect(self._on_paper)

    def ask(self, wanted: Wanted) -> None:
        """Look for the number of a visit; ``known`` tells it, with ``failed`` where there is none."""
        self._ticket = Ticket(wanted.visit_id)
        self._pool.start(_Fetch(self, self._find, wanted))

    def forget(self) -> None:
        self._ticket = None

    def wait(self) -> None:
        """Block until no question is on its way; for shutting down."""
        self._pool.waitForDone()

    def _fetched(self, wanted: Wanted, row: VisitRow | None) -> None:
        if self._ticket is None or self._ticket.visit_id != wanted.visit_id:
            return
        number = row.queue_number if row else 0
        self._tell(replace(self._ticket, number=number, failed=not number))
        if row is not None and number and self._printer is not None:
            self._printer.print(queue_slip(_facts(row, wanted), self._style, Texts(wanted.language)))

    def _on_paper(self, slip: Slip, code: FailureCode | None) -> None:
        self.printer_said.emit(code)
        if self._ticket is not None and slip.name == self._ticket.visit_id:
            self._tell(replace(self._ticket, printed=code is None))

    def _tell(self, ticket: Ticket) -> None:
        self._ticket = ticket
        self.known.emit(ticket)


def _facts(row: VisitRow, wanted: Wanted) -> QueueFacts:
    """Who is handed over goes to the desk first, whichever clinic comes after."""
    desk = Texts(wanted.language).get("kiosk.ticket.desk") if wanted.handed_over else ""
    return QueueFacts(
        visit_id=row.id,
        number=row.queue_number,
        arrived_at=row.arrived_at,
        clinic=desk or row.clinic,
        name=row.name,
        provisional=row.outcome is Outcome.READY_PROVISIONAL,
        station=row.station,
    )
